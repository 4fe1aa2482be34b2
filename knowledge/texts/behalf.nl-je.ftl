### Voor iemand anders: met je. Alleen de zinnen waarin u of uw stond.

behalf-whom = Voor wie zoek je iets?
    .again = Kies voor wie het is. Of typ het, bijvoorbeeld: mijn zus.
behalf-whose = Zoek je iets voor een ander, of voor jezelf?
    .again = Voor wie mag ik kijken? Voor de ander of voor jou?
behalf-name = Hoe noem je { $whom }? Een voornaam of bijnaam is genoeg.
    .again = Typ alleen een voornaam of bijnaam. Overslaan mag ook.
behalf-knows = Weet { $whom } dat je dit vraagt?
    .again = Heb je het er samen over gehad? Ja of nog niet is allebei goed.
behalf-advice =
    Zo kun je erover beginnen:
    Kies een rustig moment. Vraag wat { $whom } vroeger graag deed.
    Vertel wat je zag in de buurt. Vraag of { $whom } het wil zien.
    Bied aan om samen te kijken. Een nee is ook goed.
behalf-advice-work =
    Zo kun je erover beginnen:
    Zeg wat je ziet, niet wat je denkt. Bijvoorbeeld: “Ik heb je een tijd niet gezien.”
    Luister even. Vertel dan dat er in de buurt van alles is.
    Geef de link of de code mee. Thuis kan { $whom } rustig kijken.
behalf-no-health =
    Over gezondheid van { $whom } hoef je niets te vertellen. Ik bewaar dat niet.
    Het is aan { $whom } zelf om dat te zeggen. Wat iemand leuk vindt, is genoeg.
behalf-further = Wil je verder met { $whom }? Dan vraag ik het eerst aan { $whom } zelf.
    .again = Ik kan een link maken voor { $whom }. Alleen het adres kan ook.
behalf-by = { $whom } krijgt te lezen van wie het komt. Hoe noemt { $whom } jou?
    .again = Typ de naam die { $whom } voor jou gebruikt. Een voornaam is genoeg.
behalf-link =
    Dit kun je doorsturen aan { $name }:
    “Kijk eens of hier iets leuks voor je bij zit. Je beslist zelf.”
    { $link }
behalf-answer-how =
    Ik zoek iets voor { $whom }. Past het? Dan maak ik een link en een code.
    Die geef je aan { $whom }. Openen kan, en bellen met de code ook: { $phone }.
    Ja of nee zeggen doet { $whom } zelf.
behalf-answer-phone =
    Ik bel zelf niemand. Maar een chat is niet nodig voor { $whom }.
    Kies straks “Vraag het zelf”, dan krijg je een code.
    Bel samen met die code: { $phone }. Daar zegt { $whom } ja of nee.
behalf-answer-hear =
    Je hoort van mij of { $whom } ja of nee zegt.
    Is { $whom } geweest? Dat hoor je alleen als { $whom } dat goed vindt.
behalf-answer-nothing_yet =
    Dat mag. De link en de code werken 7 dagen. Ik dring niet aan bij { $whom }.
    Komt er een ja of nee? Dan schrijf ik je. Samen kijken of bellen mag ook: { $phone }.
behalf-yes = Goedendag. Er is antwoord op je bericht. Dat antwoord is: ja. { $name } gaat verder, in een eigen gesprek. Je hoort alleen wat { $name } met je wil delen.
behalf-no = Goedendag. Er is antwoord op je bericht. Het gaat niet door. Wat je vertelde, is weg.
behalf-too-old = Goedendag. Op je bericht kwam geen antwoord. Na 14 dagen heb ik weggedaan wat je vertelde. Je kunt het altijd opnieuw vragen.
behalf-withdrawn = Goed. Wat je vertelde, is weg. De link en de code werken niet meer.
behalf-let-go = Goed. Wat je over de ander vertelde, is weg.
behalf-oneself = Goed. Nu gaat het weer over jou.
relation-mother = je moeder
relation-father = je vader
relation-parents = je ouders
relation-partner = je partner
relation-grandparent = je opa of oma
relation-child = je kind
relation-sibling = je broer of zus
relation-family = je familielid
relation-neighbour = je buur
relation-friend = je vriend of vriendin
relation-customer = je klant
carer-how = En hoe gaat het met jezelf? Je hoeft niets te vertellen.
    .again = Hoe gaat het met jou? Overslaan mag ook.
carer-support =
    Fijn dat je het zegt. Zorgen voor een ander kan veel vragen.
    In { $city } is er steun voor mantelzorgers. { $desk } wijst je de weg.
    { $phone }
carer-what = Wat helpt je nu?
    .again = Wil je andere mantelzorgers ontmoeten, of een mens spreken?
asked-told =
    { $by } ({ $who }) zocht iets leuks voor jou, bij het { $network }.
    { $by } vertelde dit: { $name }, { $wijk }, { $wishes }.
    Meer weet ik niet van jou. { $by } ziet niets van ons gesprek.
asked-answer = Wil je zelf verder kijken? Zeg je nee, dan is alles meteen weg.
    .again = Ja: je kijkt verder. Nee: ik gooi weg wat er is verteld.
asked-yes = Goed. Vanaf nu is dit je eigen gesprek. { $by } hoort alleen dat je verder gaat.
asked-no = Goed dat je het zegt. Alles is weg. { $by } hoort alleen dat het niet doorgaat.
asked-own = Deze link is voor de ander. Stuur hem door. Je kunt er zelf geen antwoord op geven.
asked-read-out =
    Lees dit voor aan de telefoon:
    “{ $by } ({ $who }) zocht iets leuks voor jou. { $by } vertelde: { $name }, { $wijk }, { $wishes }. Meer weten we niet. Jij beslist zelf. Bij nee gooien we het weg.”
asked-phone-yes = Opgeschreven: { $name } zegt ja. Je spreekt verder met { $name }. Het staat nu bij je vragen.
by-mother = je kind
by-father = je kind
by-parents = je kind
by-partner = je partner
by-grandparent = je kleinkind
by-child = je ouder
by-sibling = je broer of zus
by-neighbour = je buur
sharing-none = Je deelt nu niets met iemand.
sharing-who = Om wie gaat het?
    .again = Kies met wie je iets deelt.
sharing-topics = Wat mag { $name } van mij horen? Nu: { $now }.
    .again = Je kiest zelf. Elke keuze kun je later terugnemen, met 1 druk.
shared-planned = Goedendag. Er is een bericht dat je van een ander mag lezen. { $name } heeft een plan: { $title }, { $when }.
shared-cancelled = Goedendag. Er is een bericht dat je van een ander mag lezen. Een plan van { $name } gaat niet door: { $title }, { $when }.
shared-went = Goedendag. Er is een bericht dat je van een ander mag lezen. { $name } is geweest: { $title }, { $when }.
together-who = Praat ik nu met iemand anders dan daarnet?
    .again = Ben je een ander, of dezelfde als daarnet?
together-back = Welkom terug. Het gaat weer over jou.
purpose-behalf = wat een ander over je vertelde
