### Samen gaan: wat inwoners en maatjes horen over een eerste bezoek. Voornamen pas als beiden ja zeiden.
### Berichten waar de bot mee begint zijn in de eerste 60 tekens neutraal.

## Vragen of iemand meegaat

visit-how = { $title } is op { $when }. Zullen we vragen of iemand de eerste keer meegaat?
    .again = Wilt u dat er iemand meegaat naar { $title }? Zelf gaan mag ook.
    .then = Met iemand samen? Dan zoek ik een maatje. Alleen? Dan komt hier het adres.
visit-dared = Dat snap ik. Zal ik vragen of iemand de eerste keer meegaat?
    .again = Zal ik iemand vragen om mee te gaan? Ja of nee is allebei goed.
company-too-late = Voor { $when } is het te kort dag om iemand te vragen.
company-no-day = Een andere dag weet ik niet. Zelf gaan kan wel.
company-matters = Maakt het u uit wie er meegaat?
    .again = Kies wat belangrijk is voor u. Maakt het niet uit? Dat is ook goed.
company-matters-more = Is er nog iets belangrijk voor u?
    .again = Kies wat nog meer belangrijk is. Of zeg: dit is alles.
company-language = Welke taal spreekt u graag?
    .again = Kies een taal. Maakt het niet uit? Dat is ook goed.
company-own = Sommige maatjes gaan alleen met vrouwen mee, of alleen met mannen. Wat past bij u?
    .again = Kies wat bij u past. U hoeft het niet te zeggen.
company-looking = Ik kijk welk maatje kan. Uw naam noem ik nog niet.

## Wat de inwoner hoort

company-asked = Goedendag. Ik heb een maatje gevraagd voor { $when }. U krijgt uiterlijk { $by } antwoord, hier in de chat.
company-asked-anew = Goedendag. Er is iets veranderd. Het maatje kan niet mee op { $when }. Ik heb een ander gevraagd. U krijgt uiterlijk { $by } antwoord.
company-asked-other = Ik heb een ander maatje gevraagd. U krijgt uiterlijk { $by } antwoord.
company-under-way = Dat is al gevraagd. Typ “mijn afspraken” om te zien hoe het staat.
company-nobody = Goedendag. Ik heb gezocht voor { $when }. Er is geen maatje dat dan kan. Dat spijt mij.
company-found = Goedendag. Er is nieuws over { $title }, { $when }. Er wil een maatje met u mee.
company-speaks = Het maatje spreekt { $languages }.
company-shared = Jullie houden allebei van { $shared }.
company-match = Mag dit maatje met u mee? Ik hoor het graag voor { $by }.
    .again = Mag dit maatje met u mee? Een ander vragen mag ook.
company-name = Hoe mag het maatje u noemen? Typ alleen uw voornaam.
    .again = Typ alleen een voornaam, zonder cijfers. Zonder naam mag ook.
    .also = ik heet | ik ben | mijn naam is | mijn voornaam is | noem mij | noem me | zeg maar
company-passed-on = Ik geef het door.
company-meet =
    Goedendag. { $name } gaat met u mee naar { $title }, { $when }.
    Jullie zien elkaar om { $meet } bij de ingang: { $where }.
    Kunt u niet? Typ dan: mijn afspraken.
company-tomorrow =
    Goedemorgen. Morgen is het zover: { $title }, { $when }.
    { $name } wacht om { $meet } op u bij de ingang.
    Komt u ook? Laat het weten voor { $by }.
    .again = Komt u morgen naar { $title }? Niet kunnen mag ook.
company-sure = Goed. Ik reken op u.
company-on =
    Goedendag. Het gaat door. U ontmoet { $name } { $when }.
    Dat is bij de ingang: { $where }.
    Ziet u niemand? Typ dan: ik zie niemand.
company-on-unanswered = Goedendag. Ik heb nog niets van u gehoord. { $name } komt wel, { $when }. Kunt u niet? Typ dan: mijn afspraken.
company-left = Goedendag. Er is iets veranderd. Het maatje kan niet mee op { $when }. Er is geen tijd om een ander te vragen. Dat spijt mij.
company-left-unanswered = Goedendag. Er is iets veranderd. Het maatje heeft niet geantwoord over { $when }. Reken dus niet op gezelschap. Dat spijt mij.
company-neither = Goedendag. Ik heb van jullie allebei niets gehoord over { $when }. Samen gaan gaat daarom niet door.
company-unanswered = Goedendag. Ik heb niets gehoord over { $when }. Het maatje gaat daarom niet mee. Dat geeft niet.
company-called-off = Goedendag. Er is iets veranderd. De activiteit van { $when } gaat niet door.
company-off = Goed dat u het zegt. De afspraak van { $when } gaat niet door. Wie mee zou gaan, hoort het van mij.
company-off-chosen = Goed dat u het zegt. Het maatje hoort het van mij.
company-without = Wat wilt u nu?
    .again = Kies een andere dag, iets anders, of een mens. Klaar is ook goed.
company-no-longer = Deze afspraak staat niet meer.
company-not-now = Ik vind nu geen afspraak voor u. Is er iets? Bellen mag. { $phone }
company-not-seen-told = Ik geef het door aan { $name }. Blijf bij de ingang: { $where }. Lukt het niet? { $phone }
company-not-seen = Goedendag. { $name } staat bij de ingang en ziet u nog niet. Dat is hier: { $where }. Lukt het niet? { $phone }
company-apart = Goed dat u het zegt. Ik breng jullie niet meer bij elkaar.
company-knows-the-way = Een maatje gaat de eerste keren mee. Daarna kent u de weg.
company-again = Hoe wilt u de volgende keer gaan?
    .again = Zelf, of weer samen? U hoeft het nog niet te weten.
company-somebody = uw bezoeker
company-buddy = het maatje
company-activity = de activiteit
company-place = de ingang

## Wat het maatje hoort

buddy-offer =
    Goedendag. Iemand gaat graag samen naar { $title }.
    { $when }
    { $where }
    Kunt u mee? Antwoord graag voor { $by }.
    .again = Kunt u mee naar { $title }, { $when }? Nee is ook goed.
buddy-thanks-yes = Dank u. Ik vraag of het voor de ander ook goed is. U hoort het uiterlijk { $by }.
buddy-thanks-no = Dat geeft niet. Dank u voor uw antwoord.
buddy-too-late = Deze vraag is al beantwoord of verlopen. Dank dat u mee wilde.
buddy-taken = Goedendag. Een ander maatje gaat mee op { $when }. U hoeft niets te doen. Dank u.
buddy-lapsed = Goedendag. De vraag over { $when } is verlopen. U hoeft niets te doen.
buddy-withdrawn = Goedendag. De vraag over { $when } is niet meer nodig. U hoeft niets te doen.
buddy-not-able = Dank u. Dit kan nu niet. U heeft al een afspraak, of er is iets verlopen. { $phone }
buddy-off = Goedendag. Er is iets veranderd. De afspraak van { $when } gaat niet door. U hoeft niet te gaan. Dank dat u klaarstond.
buddy-off-unanswered = Goedendag. Ik heb niets meer gehoord over { $when }. De afspraak gaat daarom niet door. U hoeft niet te gaan.
buddy-missed = Goedendag. Ik heb niets van u gehoord over { $when }. De afspraak gaat daarom niet door. De ander weet het.
buddy-called-off = Goedendag. Er is iets veranderd. De activiteit van { $when } gaat niet door. De ander weet het ook.
buddy-meet =
    Goedendag. { $name } wil graag dat u meegaat naar { $title }, { $when }.
    Jullie zien elkaar om { $meet } bij de ingang: { $where }.
    Kunt u niet? Typ dan: mijn afspraken.
buddy-briefing = Luister vooral. U hoeft niets op te lossen. Vraag wat de ander leuk vindt. Geef geen geld en geen nummers. Wat u hoort, blijft bij u.
buddy-briefing-much =
    Wordt het te veel, voor u of de ander? Dan mag u stoppen.
    Praat erover met { $desk }: { $phone }. Is er direct gevaar? Bel { $alarm }.
buddy-tomorrow =
    Goedemorgen. Morgen gaat u mee naar { $title }, { $when }.
    { $name } wacht om { $meet } op u bij de ingang.
    Kunt u? Laat het weten voor { $by }.
    .again = Kunt u morgen mee naar { $title }? Niet kunnen mag ook.
buddy-sure = Dank u. Ik reken op u.
buddy-on =
    Goedendag. Het gaat door. U ontmoet { $name } { $when }.
    Dat is bij de ingang: { $where }.
    Ziet u niemand? Typ dan: ik zie niemand.
buddy-on-unsure =
    Goedendag. { $name } heeft nog niet geantwoord. Ga wel, en wacht een kwartier bij de ingang.
    { $when }, { $where }.
    Ziet u niemand? Typ dan: ik zie niemand.
buddy-thanks-cannot = Goed dat u het zegt. De ander hoort het van mij.
buddy-debrief = Goedendag. U ging mee naar { $title }. Hoe ging het?
    .again = Was het goed, was het lastig, of was u er alleen?
buddy-good = Fijn om te horen. Dank u.
buddy-hard = Dank dat u het zegt. Ik breng jullie niet meer bij elkaar. Erover praten mag. { $phone }
buddy-alone = Dat is jammer. Dank dat u er was.
buddy-pause = Wilt u een tijdje geen vragen krijgen?
    .again = Zal ik u een tijdje niets vragen? Ja of nee.
buddy-unpause = U krijgt nu geen vragen. Mag ik u weer vragen om mee te gaan?
    .again = Mag ik u weer iets vragen? Ja of nee.
buddy-paused = Goed. Ik vraag u niets tot u het zegt. Uw afspraken blijven staan. Typ “dienst” als u weer wilt.
buddy-unpaused = Goed. Ik vraag u weer als iemand samen wil gaan.

## Mijn afspraken

mine-wait = Ik zoek uw afspraken op.
mine-none = U heeft geen afspraken via mij.
mine-line = { $when }: { $title }.
mine-asked = { $when }: { $title }. Ik zoek nog iemand die meegaat.
mine-with = { $when }: { $title }, met { $name }.
mine-which = Wilt u iets afzeggen?
    .again = Kies wat u wilt afzeggen. Klaar is ook goed.
mine-sure = Wilt u { $title } op { $when } afzeggen?
    .again = Zal ik het afzeggen? Ja of nee.
mine-move = Wilt u op een andere dag naar { $title }? Dan zeg ik { $when } af.
    .again = Zal ik { $when } afzeggen, zodat u een andere dag kiest? Ja of nee.
mine-off = Goed dat u het zegt. { $title } op { $when } is afgezegd.

## Keuzes

option-company = Ja, vraag iemand
    .also = ja | ja graag | samen | met iemand | vraag iemand | niet alleen | liever samen
option-company-any = Maakt niet uit
    .also = nee | maakt niets uit | iedereen is goed
option-company-enough = Dit is alles
    .also = nee | niets | klaar
option-woman = Liever een vrouw
    .also = vrouw | een vrouw
option-man = Liever een man
    .also = man | een man
option-tongue = Mijn eigen taal
    .also = taal | een taal
option-own-woman = Ik ben een vrouw
    .also = vrouw
option-own-man = Ik ben een man
    .also = man
option-own-unsaid = Dat zeg ik liever niet
    .also = liever niet | zeg ik niet
option-other-buddy = Liever een ander maatje
    .also = een ander | iemand anders | ander
option-rather-alone = Nee, niemand
    .also = nee | liever niet | zelf
option-no-name = Zonder naam
    .also = liever niet | geen naam | overslaan
option-cannot = Ik kan niet
    .also = nee | kan niet | lukt niet | ik ben ziek
option-other-day = Een andere dag
    .also = andere dag | later
option-was-good = Goed
    .also = fijn | leuk | prima
option-was-hard = Lastig
    .also = moeilijk | niet goed | slecht
option-was-alone = Ik was er alleen
    .also = alleen | niemand kwam | er kwam niemand
option-together = Weer samen
    .also = samen | ja | met het maatje
option-with-another = Samen, met een ander maatje
    .also = ander maatje | iemand anders
option-go-along = Ja, ik ga mee
    .also = ja | ik kan | ik ga mee
option-not-now = Nee, deze keer niet
    .also = nee | niet | ik kan niet
option-my-appointments = Mijn afspraken
    .also = afspraken | afspraak
option-buddy-pause = Pauze
    .also = pauzeren | even niet | weer beginnen
option-call-off = Zeg af: { $title }, { $when }
option-yes-call-off = Ja, zeg af
    .also = ja | afzeggen
option-yes-move = Ja, een andere dag
    .also = ja | graag | andere dag
option-let-it-stand = Nee, laat staan
    .also = nee | niet afzeggen
company-can = U hoeft niet alleen. De eerste keer kan een maatje meegaan. Kiest u iets uit? Dan vraag ik een maatje.
company-can-other = Alleen hoeft niet. De eerste keer kan een maatje met { $whom } meegaan. Dat vraag ik alleen na een ja van { $whom }.
company-remembered = U vroeg of er iemand meegaat. Daar zoek ik een maatje voor.
