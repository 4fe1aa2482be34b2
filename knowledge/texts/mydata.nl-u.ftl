### Wat iemand over de eigen gegevens kan vragen, met u.

mydata-wait = Ik zoek op wat ik van u weet. Dat duurt hoogstens een minuut.
    .again = Ik ben nog aan het zoeken. U ziet het zo, hier in de chat.
mydata-know = Dit weet ik van u.
mydata-door = U schrijft via { $door }.
mydata-language = Taal: Nederlands, met u.
mydata-yes = U zei ja tegen: { $purposes }.
mydata-no = U zei nee tegen: { $purposes }.
mydata-note = U vroeg een mens: “{ $text }”.
mydata-note-empty = U vroeg een mens, zonder uitleg.
mydata-reach = Het antwoord komt via: { $text }.
mydata-unmet = U zocht en vond niet: { $text }.
mydata-visit = U wilt naar { $text }, { $when }.
mydata-file = Alles staat in dit bestand. U kunt het bewaren of meenemen.
mydata-file-name = mijn-gegevens.json
mydata-menu = Wat wilt u met uw gegevens doen?
    .again = Wilt u iets verbeteren, uw toestemming veranderen, pauze, of alles wissen?
mydata-correct = Wat klopt er niet? Kies het, of zeg wat er moet staan.
    .again = Kies wat weg moet. Of noem iets nieuws, zoals: ik hou van schaken.
mydata-gone = Dat is eruit.
mydata-rewrite = Wat moet er staan?
    .again = Typ de tekst zoals die moet zijn.
mydata-rewritten = Het is aangepast.
mydata-consents = Hier ziet u waar u ja tegen zei. Wat wilt u veranderen?
    .again = Kies wat u wilt veranderen. Stoppen kan met één druk op de knop.
mydata-forget = Ik wis dan alles wat ik van u weet. Terughalen kan niet. Zal ik alles wissen?
    .again = Zal ik alles wissen wat ik van u weet? Ja of nee.
forgotten = Goedendag. Alles is gewist. U mag altijd opnieuw beginnen. { $phone }
not-forgotten = Goed. Alles blijft zoals het is.
paused = Goed, we nemen pauze. Ik bewaar alles en stuur niets. Schrijf maar als u verder wilt. { $phone }
consent-withdrawn = Goed. Ik stop met: { $purpose }.

door-web = de website
door-telegram = Telegram
door-terminal = de terminal

purpose-remember = onthouden wat u vertelt
purpose-health = het persoonlijke deel onthouden
purpose-sharing = delen met wie meegaat
purpose-checkins = later vragen hoe het ging
purpose-improvement = meetellen wat er mist in de stad
purpose-visit-reminder = een berichtje vooraf

privacy-keeps =
    { $controller } is verantwoordelijk voor uw gegevens.
    Ik ben een computer. Uw berichten zelf bewaar ik niet.
    Wat u leuk vindt bewaar ik alleen als u ja zegt.
    Typ mijn gegevens om alles te zien. Typ vergeet mij om alles te wissen.
privacy-channel =
    Schrijft u via Telegram? Dan verwerkt Telegram uw berichten ook.
    Het gesprek is daar niet van begin tot eind versleuteld. Op onze website kan het zonder Telegram.
privacy-complaint =
    Vragen? De functionaris gegevensbescherming (FG): { $officer }.
    Een klacht? Die kan daar ook, of bij de Autoriteit Persoonsgegevens.
privacy-first =
    U schrijft via { $channel }. Die dienst verwerkt uw berichten ook.
    Het is niet van begin tot eind versleuteld. Op onze website kan het ook.
    Meer weten? Typ privacy.

need-weekdays = op { $days }
need-language = in uw eigen taal
need-ages = geschikt voor { $ages } jaar
need-sex = open voor { $sex ->
        [man] mannen
       *[woman] vrouwen
    }

option-mydata-correct = Iets verbeteren
    .also = verbeteren | aanpassen | klopt niet | veranderen
option-mydata-consents = Toestemming veranderen
    .also = toestemming | toestemmingen
option-mydata-pause = Pauze
    .also = even pauze
option-mydata-forget = Alles wissen
    .also = wissen | vergeet mij | alles weg
option-mydata-not = Liever geen { $text }
option-mydata-need = Fijn: { $text }
option-mydata-place = Plek: { $text }
    .also = plek | plaats | wijk
option-mydata-note = Mijn vraag aan een mens
    .also = mijn vraag | vraag
option-mydata-reach = Waar het antwoord komt
    .also = antwoord | bereiken
option-mydata-unmet = Wat ik niet vond
option-mydata-visit = Afspraak: { $text }
option-mydata-language = Taal
option-mydata-leave = Laat het zo
    .also = niets | laat maar | laat zo
option-consent-stop = Stop met { $purpose }
option-consent-ask = Vraag me over { $purpose }
option-erase = Ja, wis alles
    .also = ja | wis alles | wissen | alles weg
option-do-not-erase = Nee, bewaar het
    .also = nee | niet wissen | bewaar

## Wat niet bewaard wordt

taken-out = Ik heb iets weggelaten: { $what }. Dat bewaar ik niet. Zo kan niemand er misbruik van maken.
taken-bsn = uw burgerservicenummer
taken-iban = een rekeningnummer
taken-email = een mailadres
taken-phone = een telefoonnummer
taken-birth = een geboortedatum
taken-address = een huisnummer of adres
