### Wat iemand over de eigen gegevens kan vragen, met je. Alleen de zinnen waarin u of uw stond.

mydata-wait = Ik zoek op wat ik van je weet. Dat duurt hoogstens een minuut.
    .again = Ik ben nog aan het zoeken. Je ziet het zo, hier in de chat.
mydata-know = Dit weet ik van je.
mydata-door = Je schrijft via { $door }.
mydata-language = Taal: Nederlands, met je.
mydata-yes = Je zei ja tegen: { $purposes }.
mydata-no = Je zei nee tegen: { $purposes }.
mydata-note = Je vroeg een mens: “{ $text }”.
mydata-note-empty = Je vroeg een mens, zonder uitleg.
mydata-unmet = Je zocht en vond niet: { $text }.
mydata-visit = Je wilt naar { $text }, { $when }.
mydata-file = Alles staat in dit bestand. Je kunt het bewaren of meenemen.
mydata-menu = Wat wil je met je gegevens doen?
    .again = Wil je iets verbeteren, je toestemming veranderen, pauze, of alles wissen?
mydata-consents = Hier zie je waar je ja tegen zei. Wat wil je veranderen?
    .again = Kies wat je wilt veranderen. Stoppen kan met één druk op de knop.
mydata-forget = Ik wis dan alles wat ik van je weet. Terughalen kan niet. Zal ik alles wissen?
    .again = Zal ik alles wissen wat ik van je weet? Ja of nee.
forgotten = Goedendag. Alles is gewist. Je mag altijd opnieuw beginnen. { $phone }
paused = Goed, we nemen pauze. Ik bewaar alles en stuur niets. Schrijf maar als je verder wilt. { $phone }
purpose-remember = onthouden wat je vertelt
privacy-keeps =
    { $controller } is verantwoordelijk voor je gegevens.
    Ik ben een computer. Je berichten zelf bewaar ik niet.
    Wat je leuk vindt bewaar ik alleen als je ja zegt.
    Typ mijn gegevens om alles te zien. Typ vergeet mij om alles te wissen.
privacy-channel =
    Schrijf je via Telegram? Dan verwerkt Telegram je berichten ook.
    Het gesprek is daar niet van begin tot eind versleuteld. Op onze website kan het zonder Telegram.
privacy-first =
    Je schrijft via { $channel }. Die dienst verwerkt je berichten ook.
    Het is niet van begin tot eind versleuteld. Op onze website kan het ook.
    Meer weten? Typ privacy.
need-language = in je eigen taal
taken-bsn = je burgerservicenummer
