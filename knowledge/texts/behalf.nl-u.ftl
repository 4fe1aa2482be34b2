### Voor iemand anders: met u. Van de ander wordt niets bewaard zonder diens eigen ja, behalve een naam, wijk en wensen.

## Voor wie

behalf-whom = Voor wie zoekt u iets?
    .again = Kies voor wie het is. Of typ het, bijvoorbeeld: mijn zus.
behalf-whose = Zoekt u iets voor een ander, of voor uzelf?
    .again = Voor wie mag ik kijken? Voor de ander of voor u?
behalf-name = Hoe noemt u { $whom }? Een voornaam of bijnaam is genoeg.
    .again = Typ alleen een voornaam of bijnaam. Overslaan mag ook.
behalf-knows = Weet { $whom } dat u dit vraagt?
    .again = Heeft u het er samen over gehad? Ja of nog niet is allebei goed.
behalf-advice =
    Zo kunt u erover beginnen:
    Kies een rustig moment. Vraag wat { $whom } vroeger graag deed.
    Vertel wat u zag in de buurt. Vraag of { $whom } het wil zien.
    Bied aan om samen te kijken. Een nee is ook goed.
behalf-advice-work =
    Zo kunt u erover beginnen:
    Zeg wat u ziet, niet wat u denkt. Bijvoorbeeld: “Ik heb u een tijd niet gezien.”
    Luister even. Vertel dan dat er in de buurt van alles is.
    Geef de link of de code mee. Thuis kan { $whom } rustig kijken.
behalf-no-health =
    Over gezondheid van { $whom } hoeft u niets te vertellen. Ik bewaar dat niet.
    Het is aan { $whom } zelf om dat te zeggen. Wat iemand leuk vindt, is genoeg.
behalf-health-not-kept = Over gezondheid van { $whom } bewaar ik niets. Dat vertelt { $whom } zelf, als dat nodig is.

## Verder

behalf-further = Wilt u verder met { $whom }? Dan vraag ik het eerst aan { $whom } zelf.
    .again = Ik kan een link maken voor { $whom }. Alleen het adres kan ook.
    .then = Dan maak ik een link. Met die link kiest { $whom } zelf ja of nee.
behalf-by = { $whom } krijgt te lezen van wie het komt. Hoe noemt { $whom } u?
    .again = Typ de naam die { $whom } voor u gebruikt. Een voornaam is genoeg.
behalf-offer =
    Dit bewaar ik van { $whom }: de naam, { $wijk }, { $wishes }.
    Meer niet, en hoogstens 14 dagen. { $whom } leest dat het van { $by } komt.
    { $whom } kiest zelf ja of nee. Bij nee is alles weg. Zal ik de link maken?
    .again = Zal ik een link en een code maken voor { $whom }? Ja of nee is goed.
behalf-wait = Ik maak de link.
behalf-no-wijk = wijk onbekend
behalf-no-wishes = nog geen wensen
behalf-link =
    Dit kunt u doorsturen aan { $name }:
    “Kijk eens of hier iets leuks voor je bij zit. Je beslist zelf.”
    { $link }
behalf-code =
    Of geef { $name } deze code: { $code }. Die kan in elke chat van ons.
    Bellen met de code kan ook: { $phone }.
    De link en de code werken 1 keer, tot { $until }.
behalf-answer-how =
    Ik zoek iets voor { $whom }. Past het? Dan maak ik een link en een code.
    Die geeft u aan { $whom }. Openen kan, en bellen met de code ook: { $phone }.
    Ja of nee zeggen doet { $whom } zelf.
behalf-answer-phone =
    Ik bel zelf niemand. Maar een chat is niet nodig voor { $whom }.
    Kies straks “Vraag het zelf”, dan krijgt u een code.
    Bel samen met die code: { $phone }. Daar zegt { $whom } ja of nee.
behalf-answer-hear =
    U hoort van mij of { $whom } ja of nee zegt.
    Is { $whom } geweest? Dat hoort u alleen als { $whom } dat goed vindt.
behalf-answer-nothing_yet =
    Dat mag. De link en de code werken 7 dagen. Ik dring niet aan bij { $whom }.
    Komt er een ja of nee? Dan schrijf ik u. Samen kijken of bellen mag ook: { $phone }.
behalf-yes = Goedendag. Er is antwoord op uw bericht. Dat antwoord is: ja. { $name } gaat verder, in een eigen gesprek. U hoort alleen wat { $name } met u wil delen.
behalf-no = Goedendag. Er is antwoord op uw bericht. Het gaat niet door. Wat u vertelde, is weg.
behalf-too-old = Goedendag. Op uw bericht kwam geen antwoord. Na 14 dagen heb ik weggedaan wat u vertelde. U kunt het altijd opnieuw vragen.
behalf-withdrawn = Goed. Wat u vertelde, is weg. De link en de code werken niet meer.
behalf-let-go = Goed. Wat u over de ander vertelde, is weg.
behalf-nothing-kept = Ik bewaar op dit moment niets over een ander.
behalf-oneself = Goed. Nu gaat het weer over u.

relation-mother = uw moeder
relation-father = uw vader
relation-parents = uw ouders
relation-partner = uw partner
relation-grandparent = uw opa of oma
relation-child = uw kind
relation-sibling = uw broer of zus
relation-family = uw familielid
relation-neighbour = uw buur
relation-friend = uw vriend of vriendin
relation-client = deze persoon
relation-customer = uw klant
relation-other = de ander

## Hoe het met de mantelzorger gaat

carer-how = En hoe gaat het met uzelf? U hoeft niets te vertellen.
    .again = Hoe gaat het met u? Overslaan mag ook.
carer-well = Fijn om te horen.
carer-support =
    Fijn dat u het zegt. Zorgen voor een ander kan veel vragen.
    In { $city } is er steun voor mantelzorgers. { $desk } wijst u de weg.
    { $phone }
carer-what = Wat helpt u nu?
    .again = Wilt u andere mantelzorgers ontmoeten, of een mens spreken?

## Wat de ander leest

asked-told =
    { $by } ({ $who }) zocht iets leuks voor u, bij het { $network }.
    { $by } vertelde dit: { $name }, { $wijk }, { $wishes }.
    Meer weet ik niet van u. { $by } ziet niets van ons gesprek.
asked-answer = Wilt u zelf verder kijken? Zegt u nee, dan is alles meteen weg.
    .again = Ja: u kijkt verder. Nee: ik gooi weg wat er is verteld.
asked-first = Dat mag. Praat gerust eerst met { $by }. Ik bewaar de vraag hoogstens 14 dagen.
asked-yes = Goed. Vanaf nu is dit uw eigen gesprek. { $by } hoort alleen dat u verder gaat.
asked-no = Goed dat u het zegt. Alles is weg. { $by } hoort alleen dat het niet doorgaat.
asked-own = Deze link is voor de ander. Stuur hem door. U kunt er zelf geen antwoord op geven.
asked-gone = Deze vraag is er niet meer. Misschien was zij te oud. Bellen mag altijd. { $phone }
asked-code = Welke zes cijfers noemt de beller? Typ ze hier.
    .again = Typ de zes cijfers die iemand aan de telefoon noemt.
asked-read-out =
    Lees dit voor aan de telefoon:
    “{ $by } ({ $who }) zocht iets leuks voor u. { $by } vertelde: { $name }, { $wijk }, { $wishes }. Meer weten we niet. U beslist zelf. Bij nee gooien we het weg.”
asked-phone = Wat zegt { $name }?
    .again = Zegt { $name } zelf ja, of nee?
asked-phone-yes = Opgeschreven: { $name } zegt ja. U spreekt verder met { $name }. Het staat nu bij uw vragen.
asked-phone-no = Opgeschreven. Alles is weg.
asked-note = { $name } zei ja aan de telefoon. { $wijk }. { $wishes }.

by-mother = uw kind
by-father = uw kind
by-parents = uw kind
by-partner = uw partner
by-grandparent = uw kleinkind
by-child = uw ouder
by-sibling = uw broer of zus
by-family = familie
by-neighbour = uw buur
by-friend = een vriend of vriendin
by-client = iemand van een organisatie
by-customer = iemand van een winkel
by-other = een bekende

## Wat een ander mag horen

sharing-none = U deelt nu niets met iemand.
sharing-who = Om wie gaat het?
    .again = Kies met wie u iets deelt.
sharing-topics = Wat mag { $name } van mij horen? Nu: { $now }.
    .again = U kiest zelf. Elke keuze kunt u later terugnemen, met 1 druk.
sharing-ended = Goed. { $name } hoort niets meer van mij.
share-none = niets
share-went = dat ik ben geweest
share-which = welke activiteit het is
share-plans = berichten over plannen
share-allow = Wel: { $topic }
share-stop = Niet meer: { $topic }
shared-planned = Goedendag. Er is een bericht dat u van een ander mag lezen. { $name } heeft een plan: { $title }, { $when }.
shared-cancelled = Goedendag. Er is een bericht dat u van een ander mag lezen. Een plan van { $name } gaat niet door: { $title }, { $when }.
shared-went = Goedendag. Er is een bericht dat u van een ander mag lezen. { $name } is geweest: { $title }, { $when }.
shared-something = een activiteit

## Samen op een telefoon

together-who = Praat ik nu met iemand anders dan daarnet?
    .again = Bent u een ander, of dezelfde als daarnet?
together-guest = Dag. Van de ander gebruik ik niets. Ons gesprek onthoud ik hoogstens een dag. Typ “wissel” om terug te gaan.
together-back = Welkom terug. Het gaat weer over u.

## Wat er staat als het over een ander gaat

wishes-what-other = Waar wordt { $whom } blij van? Of: wat deed { $whom } vroeger graag?
    .again = Noem iets wat { $whom } graag doet, of vroeger deed. Bijvoorbeeld: breien, wandelen of samen eten.
wishes-where-other = In welke wijk of buurt woont { $whom }? Een postcode mag ook.
    .again = Waar in { $city } ongeveer? Bijvoorbeeld: { $examples }.
understood-likes-other = { $whom } houdt van { $wishes }.
understood-wants-other = { $whom } wil graag { $wishes }.
understood-used-to-other = { $whom } kent { $wishes } van vroeger.
understood-brings-other = { $whom } kan iets met { $wishes }.
suggestions-choose-other = Zit er iets voor { $whom } bij?
    .again = Welke past bij { $whom }? Noem het nummer of de naam. Nee is ook goed.
suggestions-choose-one-other = Is dit iets voor { $whom }?
    .again = Past dit bij { $whom }? Ja of nee is allebei goed.
suggestions-one-other = Is dit iets voor { $whom }?
    .again = Past dit bij { $whom }? Ja of nee is allebei goed.
suggestions-easier-other = Wat maakt het makkelijker voor { $whom }?
    .again = Kies wat belangrijk is. Bijvoorbeeld: gratis, of zonder trappen.
reason-used-to-other = { $whom } kent { $wish } van vroeger
reason-brings-other = { $whom } kan iets met { $wish }
reason-same-wijk-other = het is in de wijk van { $whom }

purpose-behalf = wat een ander over u vertelde
understood-told = Er is verteld over { $wishes }.
reason-told = er is verteld over { $wish }

## Keuzes

option-other-person = Voor iemand anders
    .also = iemand anders | voor een ander | niet voor mij
option-whom-mother = Mijn moeder
    .also = moeder | mama
option-whom-father = Mijn vader
    .also = vader | papa
option-whom-partner = Mijn partner
    .also = mijn man | mijn vrouw
option-whom-family = Andere familie
    .also = familie
option-whom-neighbour = Een buur
    .also = buurman | buurvrouw
option-whom-friend = Een vriend of vriendin
    .also = vriend | vriendin
option-whom-client = Iemand uit mijn werk
    .also = werk | bewoner
option-whom-customer = Een klant in mijn zaak
    .also = klant
option-whose-other = Voor de ander
    .also = ander | voor hem | voor haar
option-whose-self = Voor mijzelf
    .also = mijzelf | mezelf | mij | ik | voor mijzelf | voor mezelf | ons samen | voor ons samen | allebei | voor ons allebei | voor ons
option-no-name = Overslaan
    .also = sla over | liever niet | ik weet de naam niet | ik weet haar naam niet | ik weet zijn naam niet | ik ken haar naam niet | ik ken zijn naam niet | geen idee hoe ze heet
option-knows = Ja
    .also = ze weet het | hij weet het | ja ze weet het | ja hij weet het | ze weet ervan | hij weet ervan | ze vindt het goed | hij vindt het goed
option-knows-not = Nog niet
    .also = nee | niet | ze weet het niet | hij weet het niet | nee ze weet het niet | nee hij weet het niet | ze weet het nog niet | hij weet het nog niet | nee ze weet het nog niet | nee nog niet | ze weet van niets | ze weet nergens van | dat weet ze niet | dat weet hij niet
option-ask-them = Vraag het zelf
    .also = vraag het | ja | link | code
option-advice = Hoe begin ik erover?
    .also = tips | advies | hoe begin ik
option-make-link = Ja, maak de link
    .also = ja | maak | link
option-carer-well = Goed
    .also = prima | gaat wel
option-carer-much = Het is soms veel
    .also = veel | zwaar | niet goed | moe
option-carer-meet = Andere mantelzorgers ontmoeten
    .also = ontmoeten | mantelzorgers
option-asked-yes = Ja, ik kijk verder
    .also = ja | verder
option-asked-no = Nee, gooi alles weg
    .also = nee | weg | verwijder
option-duty-phone = Ja of nee aan de telefoon
    .also = telefoon | toestemming telefoon
option-phone-yes = Ja, zelf gezegd
    .also = ja
option-phone-no = Nee
option-phone-later = Nog niet
    .also = later
option-share-nothing = Helemaal niets meer
    .also = niets | niets meer | alles stoppen
option-share-done = Klaar
    .also = klaar | verder | zo is het goed
option-another = Ja, iemand anders
    .also = ja | ander
option-the-same = Nee, dezelfde
    .also = nee | ik ben het
option-myself = Iets voor mijzelf
    .also = voor mij | mijzelf
said-another-talks = Nu praat een ander
    .also = wil zelf iets zeggen | wil zelf wat zeggen | wil ook iets zeggen | wil ook even iets zeggen | wil zelf even praten | wil zelf typen | zit nu naast me | zit nu naast mij | nu praat mijn | nu is mijn * aan | u spreekt nu met | je spreekt nu met | u praat nu met | je praat nu met | geef de telefoon aan | geef de telefoon even aan | nu is het mijn | neemt het over | neemt het nu over
said-with = Hallo met
    .also = hallo met | hoi met | dag met | goedemorgen met | goedemiddag met | goedendag met | u spreekt nu met | je spreekt nu met | u praat nu met
said-i-again = Ik ben het weer
    .also = ben ik het weer | ben ik er weer | hier ben ik weer | nu ik weer | met mij weer | is mijn * weer | ben ik weer aan de beurt
