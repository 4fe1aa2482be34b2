### Samen gaan, met je. Alleen de zinnen waarin u of uw stond; de rest staat in company.nl-u.ftl.

visit-how = { $title } is op { $when }. Zullen we vragen of iemand de eerste keer meegaat?
    .again = Wil je dat er iemand meegaat naar { $title }? Zelf gaan mag ook.
company-matters = Maakt het je uit wie er meegaat?
    .again = Kies wat belangrijk is voor jou. Maakt het niet uit? Dat is ook goed.
company-matters-more = Is er nog iets belangrijk voor jou?
    .again = Kies wat nog meer belangrijk is. Of zeg: dit is alles.
company-language = Welke taal spreek je graag?
    .again = Kies een taal. Maakt het niet uit? Dat is ook goed.
company-own = Sommige maatjes gaan alleen met vrouwen mee, of alleen met mannen. Wat past bij jou?
    .again = Kies wat bij je past. Je hoeft het niet te zeggen.
company-looking = Ik kijk welk maatje kan. Je naam noem ik nog niet.
company-asked = Goedendag. Ik heb een maatje gevraagd voor { $when }. Je krijgt uiterlijk { $by } antwoord, hier in de chat.
company-asked-anew = Goedendag. Er is iets veranderd. Het maatje kan niet mee op { $when }. Ik heb een ander gevraagd. Je krijgt uiterlijk { $by } antwoord.
company-asked-other = Ik heb een ander maatje gevraagd. Je krijgt uiterlijk { $by } antwoord.
company-found = Goedendag. Er is nieuws over { $title }, { $when }. Er wil een maatje met je mee.
company-match = Mag dit maatje met je mee? Ik hoor het graag voor { $by }.
    .again = Mag dit maatje met je mee? Een ander vragen mag ook.
company-name = Hoe mag het maatje je noemen? Typ alleen je voornaam.
    .again = Typ alleen een voornaam, zonder cijfers. Zonder naam mag ook.
    .also = ik heet | ik ben | mijn naam is | mijn voornaam is | noem mij | noem me | zeg maar
company-meet =
    Goedendag. { $name } gaat met je mee naar { $title }, { $when }.
    Jullie zien elkaar om { $meet } bij de ingang: { $where }.
    Kun je niet? Typ dan: mijn afspraken.
company-tomorrow =
    Goedemorgen. Morgen is het zover: { $title }, { $when }.
    { $name } wacht om { $meet } op jou bij de ingang.
    Kom je ook? Laat het weten voor { $by }.
    .again = Kom je morgen naar { $title }? Niet kunnen mag ook.
company-sure = Goed. Ik reken op je.
company-on =
    Goedendag. Het gaat door. Je ontmoet { $name } { $when }.
    Dat is bij de ingang: { $where }.
    Zie je niemand? Typ dan: ik zie niemand.
company-on-unanswered = Goedendag. Ik heb nog niets van je gehoord. { $name } komt wel, { $when }. Kun je niet? Typ dan: mijn afspraken.
company-off = Goed dat je het zegt. De afspraak van { $when } gaat niet door. Wie mee zou gaan, hoort het van mij.
company-off-chosen = Goed dat je het zegt. Het maatje hoort het van mij.
company-without = Wat wil je nu?
    .again = Kies een andere dag, iets anders, of een mens. Klaar is ook goed.
company-not-now = Ik vind nu geen afspraak voor jou. Is er iets? Bellen mag. { $phone }
company-not-seen = Goedendag. { $name } staat bij de ingang en ziet jou nog niet. Dat is hier: { $where }. Lukt het niet? { $phone }
company-apart = Goed dat je het zegt. Ik breng jullie niet meer bij elkaar.
company-knows-the-way = Een maatje gaat de eerste keren mee. Daarna ken je de weg.
company-again = Hoe wil je de volgende keer gaan?
    .again = Zelf, of weer samen? Je hoeft het nog niet te weten.
company-somebody = je bezoeker
buddy-offer =
    Goedendag. Iemand gaat graag samen naar { $title }.
    { $when }
    { $where }
    Kun je mee? Antwoord graag voor { $by }.
    .again = Kun je mee naar { $title }, { $when }? Nee is ook goed.
buddy-thanks-yes = Dank je. Ik vraag of het voor de ander ook goed is. Je hoort het uiterlijk { $by }.
buddy-thanks-no = Dat geeft niet. Dank je voor je antwoord.
buddy-too-late = Deze vraag is al beantwoord of verlopen. Dank dat je mee wilde.
buddy-taken = Goedendag. Een ander maatje gaat mee op { $when }. Je hoeft niets te doen. Dank je.
buddy-lapsed = Goedendag. De vraag over { $when } is verlopen. Je hoeft niets te doen.
buddy-withdrawn = Goedendag. De vraag over { $when } is niet meer nodig. Je hoeft niets te doen.
buddy-not-able = Dank je. Dit kan nu niet. Je hebt al een afspraak, of er is iets verlopen. { $phone }
buddy-off = Goedendag. Er is iets veranderd. De afspraak van { $when } gaat niet door. Je hoeft niet te gaan. Dank dat je klaarstond.
buddy-off-unanswered = Goedendag. Ik heb niets meer gehoord over { $when }. De afspraak gaat daarom niet door. Je hoeft niet te gaan.
buddy-missed = Goedendag. Ik heb niets van je gehoord over { $when }. De afspraak gaat daarom niet door. De ander weet het.
buddy-meet =
    Goedendag. { $name } wil graag dat je meegaat naar { $title }, { $when }.
    Jullie zien elkaar om { $meet } bij de ingang: { $where }.
    Kun je niet? Typ dan: mijn afspraken.
buddy-briefing = Luister vooral. Je hoeft niets op te lossen. Vraag wat de ander leuk vindt. Geef geen geld en geen nummers. Wat je hoort, blijft bij jou.
buddy-briefing-much =
    Wordt het te veel, voor jou of de ander? Dan mag je stoppen.
    Praat erover met { $desk }: { $phone }. Is er direct gevaar? Bel { $alarm }.
buddy-tomorrow =
    Goedemorgen. Morgen ga je mee naar { $title }, { $when }.
    { $name } wacht om { $meet } op jou bij de ingang.
    Kun je? Laat het weten voor { $by }.
    .again = Kun je morgen mee naar { $title }? Niet kunnen mag ook.
buddy-sure = Dank je. Ik reken op je.
buddy-on =
    Goedendag. Het gaat door. Je ontmoet { $name } { $when }.
    Dat is bij de ingang: { $where }.
    Zie je niemand? Typ dan: ik zie niemand.
buddy-on-unsure =
    Goedendag. { $name } heeft nog niet geantwoord. Ga wel, en wacht een kwartier bij de ingang.
    { $when }, { $where }.
    Zie je niemand? Typ dan: ik zie niemand.
buddy-thanks-cannot = Goed dat je het zegt. De ander hoort het van mij.
buddy-debrief = Goedendag. Je ging mee naar { $title }. Hoe ging het?
    .again = Was het goed, was het lastig, of was je er alleen?
buddy-good = Fijn om te horen. Dank je.
buddy-hard = Dank dat je het zegt. Ik breng jullie niet meer bij elkaar. Erover praten mag. { $phone }
buddy-alone = Dat is jammer. Dank dat je er was.
buddy-pause = Wil je een tijdje geen vragen krijgen?
    .again = Zal ik je een tijdje niets vragen? Ja of nee.
buddy-unpause = Je krijgt nu geen vragen. Mag ik je weer vragen om mee te gaan?
    .again = Mag ik je weer iets vragen? Ja of nee.
buddy-paused = Goed. Ik vraag je niets tot je het zegt. Je afspraken blijven staan. Typ “dienst” als je weer wilt.
buddy-unpaused = Goed. Ik vraag je weer als iemand samen wil gaan.
mine-wait = Ik zoek je afspraken op.
mine-none = Je hebt geen afspraken via mij.
mine-which = Wil je iets afzeggen?
    .again = Kies wat je wilt afzeggen. Klaar is ook goed.
mine-sure = Wil je { $title } op { $when } afzeggen?
    .again = Zal ik het afzeggen? Ja of nee.
mine-move = Wil je op een andere dag naar { $title }? Dan zeg ik { $when } af.
    .again = Zal ik { $when } afzeggen, zodat je een andere dag kiest? Ja of nee.
mine-off = Goed dat je het zegt. { $title } op { $when } is afgezegd.
company-can = Je hoeft niet alleen. De eerste keer kan een maatje meegaan. Kies je iets uit? Dan vraag ik een maatje.
company-remembered = Je vroeg of er iemand meegaat. Daar zoek ik een maatje voor.
