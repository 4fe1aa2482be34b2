### Wat de bot zegt, met u. Zinnen zonder u of je staan alleen hier en gelden ook voor je.
### Regels: hoogstens 15 woorden per zin, hoogstens 60 woorden per bericht, één vraag tegelijk, aan het eind.
### `.again` zegt dezelfde vraag anders, met voorbeelden. `.also` zijn andere woorden voor een keuze, met | ertussen.

## Begin

welcome-hello =
    Hallo. Ik ben een computer van het { $network }.
    Ik zoek met u naar iets leuks in { $city }, bij u in de buurt. U beslist zelf.
    Liever een mens? Typ dan: een mens.
    Niemand van ons vraagt ooit om geld of pincodes.
welcome-start = Waar kan ik u mee helpen?
    .again = Vertel het gerust in uw eigen woorden. Bijvoorbeeld: ik hou van tuinieren. Of kies hieronder.
hello-again = Fijn dat u schrijft.
welcome-back = Welkom terug. Ik praat weer met u mee.

## Wensen

wishes-what = Waar wordt u blij van? Of: wat deed u vroeger graag?
    .again = Noem iets wat u graag doet, of vroeger deed. Bijvoorbeeld: breien, wandelen of samen eten.
wishes-no-hurry = Dat geeft niet. Misschien staat er iets tussen.
wishes-which = Ik weet niet zeker wat u bedoelt. Welke is het?
    .again = Kies wat u bedoelt. Of zeg het met andere woorden.
wishes-where = In welke wijk of buurt woont u? Een postcode mag ook.
    .again = Waar in { $city } ongeveer? Bijvoorbeeld: { $examples }.
    .why = Dan zoek ik bij u in de buurt. Uw adres hoef ik niet te weten. Overslaan mag.
wishes-wijken = Welke wijk is het?
    .again = Kies een wijk, of typ uw postcode.
wishes-which-place = Die naam past bij meer plekken. Welke is het?
    .again = Kies de plek waar u woont, of typ uw postcode.
wishes-outside = { $town } ligt buiten { $city }. Ik ken alleen activiteiten in de stad { $city }.
wishes-outside-look = Zal ik in { $city } kijken?
    .again = Zal ik in { $city } voor u kijken? Ja of nee is goed.
wishes-post-box = { $code } is een postbus. Daar woont niemand.
wishes-correct = Wat heb ik verkeerd begrepen?
    .again = Kies wat niet klopt. Of zeg opnieuw wat u leuk vindt.
wishes-taken-out = { $wish } is eruit.

understood = Dit heb ik begrepen. { $text }
understood-about = U vertelde over { $wishes }.
understood-likes = U houdt van { $wishes }.
understood-wants = U wilt graag { $wishes }.
understood-used-to = U kent { $wishes } van vroeger.
understood-brings = U kunt iets met { $wishes }.
understood-not = Liever niet: { $wishes }.
understood-needs = Het is fijn als het { $needs } is.
understood-place = Plek: { $place }.

need-near = dichtbij
need-free = gratis
need-cheap = niet duur
need-step_free = zonder trappen
need-daytime = overdag
need-evening = ’s avonds
need-weekend = in het weekend
need-small_group = in een kleine groep
need-women_only = alleen voor vrouwen
need-men_only = alleen voor mannen
need-transport = met vervoer

list-comma = ,
list-and = { $first } en { $last }

## Suggesties

sample-note = Let op: dit is een proef. De activiteiten hieronder zijn voorbeelden.
suggestion =
    { $title }
    Waar: { $where }
    Wanneer: { $when }
    Kosten: { $cost }
    Toegang: { $access }
    Waarom: { $why }
suggestion-plain =
    { $title }
    Waar: { $where }
    Wanneer: { $when }
    Kosten: { $cost }
    Toegang: { $access }
suggestions-choose = Zit er iets voor u bij?
    .again = Welke spreekt u aan? Noem het nummer of de naam. Nee is ook goed.
    .then = Bij een ja komt hier de dag, met het adres. Er kan ook iemand meegaan.
suggestions-choose-one = Is dit iets voor u?
    .again = Wilt u hier naartoe? Ja of nee is allebei goed.
    .then = Bij een ja komt hier de dag, met het adres. Er kan ook iemand meegaan.
suggestions-which = Over welke wilt u meer weten?
    .again = Noem het nummer of de naam.
suggestions-take = Welke neemt u?
    .again = Noem het nummer of de naam. Iets anders kiezen mag ook.
suggestions-one = Is dit iets voor u?
    .again = Wilt u hier naartoe? Ja of nee is allebei goed.
    .then = Bij een ja komt hier de dag, met het adres. Er kan ook iemand meegaan.
suggestions-gone = Deze activiteit is er niet meer. Wat wilt u?
suggestions-easier = Wat maakt het makkelijker voor u?
    .again = Kies wat belangrijk is. Bijvoorbeeld: gratis, of zonder trappen.
suggestions-refused = Goed dat u het zegt. Wat wilt u nu?
    .again = Wilt u iets anders zoeken, een mens spreken, of is het klaar?
suggestions-nothing = Ik ken op dit moment niets dat hierbij past. Dat zeg ik liever eerlijk.
suggestions-no-more = Meer dan dit ken ik nu niet.
suggestions-were-all = Dit was alles wat ik nu ken. Noem gerust iets anders wat u leuk vindt. Zoeken in een andere wijk kan ook. Of spreek een mens.
suggestions-ask-a-human = Zelf vind ik niets meer. Een mens van het netwerk kan met u meedenken.
suggestions-none = Wat wilt u?
    .again = Kies hieronder, of noem iets anders wat u leuk vindt.
suggestions-kept = Ik heb uw wens bewaard. Het netwerk ziet zo wat er nog mist in de stad.

when-unknown = vraag het aan de organisatie
cost-free = gratis
cost-unknown = niet bekend
cost-upas = (U-pas is mogelijk)
access-step-free = zonder trappen of drempels
access-steps = er is een trap of drempel
access-unknown = niet bekend of er een drempel is

reason-about = u vertelde over { $wish }
reason-likes = u noemde { $wish }
reason-used-to = u kent { $wish } van vroeger
reason-brings = u kunt iets met { $wish }
reason-wider = het lijkt op { $wish }
reason-words = het past bij “{ $words }”
reason-near = het is dichtbij
reason-same-wijk = het is in uw wijk
reason-free = het is gratis
reason-cheap = het is niet duur
reason-step-free = er zijn geen trappen
reason-daytime = het is overdag
reason-evening = het is ’s avonds
reason-weekend = het is in het weekend
reason-weekdays = het is op een dag die u past
reason-small-group = het is een kleine groep
reason-language = u kunt er uw eigen taal spreken
reason-women-only = het is alleen voor vrouwen
reason-men-only = het is alleen voor mannen
reason-transport = er is vervoer

detail-by = Van: { $text }
detail-where = Waar: { $text }
detail-when = Wanneer: { $text }
detail-dates = Eerstvolgende keren: { $text }
detail-cost = Kosten: { $text }
detail-access = Toegang: { $text }
detail-join = Meedoen: { $text }
detail-contact = Contact: { $text }

## Zelf gaan

visit-how-undated = De datum van { $title } weet ik niet. Wilt u het adres?
    .again = Zal ik het adres geven van { $title }?
    .then = Na een ja komt hier het adres. De dag weet de organisatie.
visit-gone = Deze activiteit is er niet meer. Wat wilt u?
visit-date = Welke dag past u?
    .again = Kies een dag uit de lijst. Twijfelen mag ook.
visit-alone = Dat is goed. Gaat u zelf, of liever op een andere dag?
    .again = Zelf gaan, een andere dag, of iets anders: alles mag.
visit-unsure = Dat mag. Wat helpt u nu?
    .again = Wilt u het adres, een andere dag, of een mens spreken?
visit-reminder = Zal ik u op { $day } een berichtje sturen?
    .again = Wilt u de dag ervoor een berichtje van mij? Ja of nee.
    .then = Bij een ja komt er op { $day } een berichtje. Bij een nee niet. Het adres staat hierboven.
    .why = Zo vergeet u de dag niet. Zonder berichtje gaan kan ook.
visit-reminded = Goed. U krijgt op { $day } om { $time } een berichtje.
visit-no-reminder = Goed. Dan stuur ik geen bericht.
visit-enjoy = Veel plezier.
visit-remind = Goedemorgen. Hier is het berichtje dat u vroeg. Morgen is het zover: { $title }. { $when }, { $where }. Kunt u niet? Dat geeft niet.
visit-remind-today = Goedendag. Hier is het berichtje dat u vroeg. Vandaag is het zover: { $title }. { $when }, { $where }. Kunt u niet? Dat geeft niet.
visit-reminder-gone = Goedemorgen. Er is iets veranderd. De activiteit van { $when } gaat niet door. Typ iets leuks, dan zoek ik verder.
address =
    { $title }
    { $where }
address-dated =
    { $title }
    { $when }
    { $where }
calendar-entry = Dit kunt u in uw agenda zetten.
no-hurry = Dat geeft niet. Er is geen haast.
good-you-say = Goed dat u het zegt.

## Een mens

human-what = Wat mag ik doorgeven? U hoeft niets te vertellen. Bellen kan ook. { $phone }
    .again = Vertel in een paar woorden waar het over gaat. Overslaan mag ook.
    .then = Dan laat ik zien wat ik doorgeef. Ook wie antwoordt, en uiterlijk wanneer.
human-reach =
    Ik geef dit door: { $note }
    { $owner } antwoordt uiterlijk { $when }, hier in de chat. Is dat goed?
    .again = Mag ik dit doorgeven? Het antwoord komt hier in de chat. Ja of nee.
human-reach-empty = { $owner } antwoordt uiterlijk { $when }, hier in de chat. Zal ik het vragen?
    .again = Zal ik vragen of een mens u hier antwoordt? Ja of nee.
human-reach-own =
    Ik geef dit door: { $note }
    { $owner } antwoordt uiterlijk { $when }. Is dat goed?
    .again = Mag ik dit zo doorgeven? Ja of nee.
human-promised-own =
    Uw vraag staat op de lijst van { $owner }.
    U krijgt uiterlijk { $when } antwoord. Hoe u dat graag wilt, staat erbij.
    Eerder bellen mag ook. { $phone }
human-promised =
    Uw vraag staat op de lijst van { $owner }.
    U krijgt uiterlijk { $when } antwoord, hier in de chat.
    Eerder bellen mag ook. { $phone }
human-add =
    Uw vraag staat al bij { $owner }. U krijgt uiterlijk { $when } antwoord.
    Wilt u er nog iets bij zeggen? { $phone }
    .again = Wilt u nog iets toevoegen aan uw vraag?
human-add-open =
    Uw vraag staat al bij { $owner }.
    Wilt u er nog iets bij zeggen? { $phone }
    .again = Wilt u nog iets toevoegen aan uw vraag?
human-added = Ik heb het erbij gezet.
human-not-asked = Goed. Ik heb niets doorgegeven.
human-call =
    Bellen kan hier:
    { $numbers }
human-closed-now =
    Op dit moment leest daar niemand mee. Nu wel bereikbaar:
    { $numbers }
case-closed = Goedendag. Het gesprek met onze collega is klaar. Ik ben er weer, de computer.

## Rust

what-next = En dan?
    .also = en dan | wat dan | en wat dan | wat nu | en nu | wat gebeurt er dan | wat gebeurt er nu | wat gebeurt er daarna | wat moet ik dan doen | hoe gaat het dan verder | hoe gaat het verder | en daarna | wat komt er dan
rest-anything = Kan ik nog iets voor u doen?
    .again = U kunt iets leuks zoeken, of een mens spreken. Stoppen mag ook.
    .then = Hier hoeft niets meer. Bij een activiteit staan de dag en het adres. Onder ‘Vertel meer’ staat hoe meedoen gaat.
rest-quiet = Goed. Schrijf gerust weer als u iets wilt, dag en nacht.
    .again = Ik begreep het niet goed. U kunt iets leuks zoeken, of een mens spreken.

## Altijd

stopped = Goed. Ik stop en stuur u niets meer. U mag altijd weer schrijven. { $phone }
help =
    U praat met een computer. Vertel wat u leuk vindt, en ik zoek iets in de buurt.
    U kunt altijd typen: een mens, terug, opnieuw, stop, English.
    Is er nu gevaar? Typ dan: hulp nu.
    { $phone }
no-way-back = Verder terug kan niet.
went-back = We gaan een stap terug.
language-set = Goed, we praten Nederlands.
language-which = Ik spreek Nederlands, Engels, Turks en Arabisch. Typ: English, Türkçe of العربية.
language-missing = Die taal spreek ik nog niet. Typ: English, Türkçe of العربية. Een mens spreken kan ook.
form-set = Goed, ik zeg u.
restarted = We beginnen opnieuw.
i-am-a-computer = Ik ben een computer van het { $network }, geen mens. Een naam heb ik niet. Wilt u een mens? Typ dan: een mens.
you-are-welcome = Graag gedaan.
too-many = U stuurt nu heel veel berichten. Ik lees weer verder na 1 minuut stilte. Is er gevaar? Typ dan: hulp nu.
nothing-written = Ik zie een leeg bericht.
old-button = Die knop hoort bij een eerdere vraag. We zijn nu hier:
point-not-needed = Dank u. Een plek heb ik nu niet nodig.
contact-not-needed = Dank u. Ik bewaar geen telefoonnummers. Ik heb het niet opgeslagen.
cannot-read-voice = Ik kan niet luisteren naar een opname. Wilt u het typen?
cannot-read-photo = Ik kan geen foto’s bekijken. Wilt u het typen?
cannot-read-video = Ik kan geen filmpjes bekijken. Wilt u het typen?
cannot-read-sticker = Een plaatje kan ik niet lezen. Wilt u het typen?
cannot-read-document = Ik kan geen bestanden openen. Wilt u het typen?
cannot-read-other = Dit kan ik niet lezen. Wilt u het typen?
edited = U hebt een bericht veranderd. Dat lees ik niet opnieuw. Stuurt u het nog een keer?
failed = Er ging iets mis aan onze kant. Uw bericht is niet gelukt. Een mens kijkt ernaar. { $phone }
unclear-first = Ik begreep het niet goed.
unclear-choices = Ik begrijp het nog niet. Hier kunt u uit kiezen:
unclear-offer = Het lukt mij niet goed. Zal ik een mens vragen?

## Keuzes

option-nice = Iets leuks om te doen
    .also = iets leuks | leuks | iets doen | activiteit | activiteiten
option-human = Een mens spreken
    .also = mens | een mens | iemand spreken
option-neither = Geen van beide
    .also = geen | geen van twee | iets anders
option-anywhere = Maakt niet uit
    .also = weet ik niet | overal | heel { $city } | sla over
option-show-wijken = Kies uit een lijst
    .also = lijst | wijken
option-not_meant = Dat klopt niet
    .also = klopt niet | niet goed | fout | verkeerd
option-all_right = Het klopt wel
    .also = klopt | alles klopt | het is goed
option-look-anyway = Ja, kijk in { $city }
    .also = ja
option-this-one = Ja, deze wil ik
    .also = ja | deze | dit wil ik | deze wil ik | doe maar
option-more = Vertel meer
    .also = meer | meer weten | vertel | uitleg
option-other = Iets anders
    .also = anders | andere | wat anders | volgende | nog meer | meer opties
option-easier = Preciezer zoeken
    .also = makkelijker | preciezer | filter
option-not_for_me = Niets voor mij
    .also = niks voor mij | niet voor mij | geen van deze | nee | geen
option-list = Terug naar de lijst
    .also = lijst
option-need-near = Dicht bij huis
    .also = dichtbij | in de buurt
option-need-free = Gratis
    .also = niks kosten | geen kosten
option-need-step_free = Zonder trappen
    .also = geen trappen | rollator | rolstoel
option-need-daytime = Overdag
option-need-evening = ’s Avonds
    .also = avond | in de avond | s avonds
option-need-small_group = Kleine groep
    .also = klein groepje | niet te druk
option-need-women_only = Alleen vrouwen
    .also = vrouwen | zonder mannen
option-need-transport = Met vervoer
    .also = vervoer | opgehaald worden
option-other-wish = Iets anders zoeken
    .also = iets anders | iets leuks | opnieuw zoeken
option-keep = Bewaar mijn wens
    .also = bewaar | ja | bewaren | onthoud het
option-other-wijk = In een andere wijk
    .also = andere wijk | andere buurt | ergens anders
option-loosen = Zoek in heel { $city }
    .also = heel { $city } | overal | ruimer zoeken
option-self = Ik ga zelf
    .also = zelf | ik ga | alleen | in mijn eentje | op mijn eentje | met mijn buurvrouw | met mijn buurman | met mijn dochter | met mijn zoon | met mijn zus | met mijn broer | met een vriendin | met een vriend | met mijn vriendin | met mijn vriend
option-date = Een andere dag
    .also = andere dag | andere datum | later
option-soonest = Maakt niet uit
    .also = maakt mij niet uit | maakt me niet uit | allemaal goed | alles is goed | elke dag is goed | de eerste die kan | zo snel mogelijk
option-unsure = Ik weet het nog niet
    .also = weet niet | misschien | twijfel
option-address = Alleen het adres
    .also = adres
option-done = Klaar voor nu
    .also = klaar | nee | niets | dat was alles
option-yes = Ja
    .also = ja graag | graag
option-no = Nee
    .also = nee dank u | niet nodig
option-skip = Overslaan
    .also = sla over | niets
option-call = Ik bel liever zelf
    .also = bellen | zelf bellen
option-here = Ja, antwoord hier
    .also = ja | hier | chat | is goed
option-no-human = Liever niet
    .also = nee | niet | laat maar | toch niet
option-nothing-more = Nee, dit is alles
    .also = nee | niets | klaar
option-go_on = Zelf verder proberen
    .also = nee | verder | opnieuw proberen

## Woorden waarmee iemand een keuze aanwijst

pointing = die
    .also = die | dat | deze | dit | de | het | nummer | optie | doe | ik kies | ik neem | graag die | liever die
pointing-at = die daar
    .also = de dichtstbijzijnde | die in | die op | die van | die met | die bij | die aan | die zonder | die in de | die 's | die gratis | die kost | die het | die om | die tuin | die club | doe die | doe maar die | neem die | ik neem die | ik kies die | kies die | graag die | liever die | dan die
pointing-but = liever niet
    .also = niet | geen | nee | te ver | te laat | te vroeg | te duur | te druk | behalve | tenzij | anders dan | ook nog | nog meer | weer
pointing-nearest = het dichtst bij
    .also = dichtstbij | dichtstbijzijnde | het dichtstbij | dichtst bij | dichtbij is | dichtbij | vlakbij | om de hoek | het minst ver
suggestions-one-by-one = Dat kan, een voor een.
instead = in plaats daarvan
    .also = toch liever | liever toch | toch maar | nee toch | of nee | of toch | wil liever | doe liever | doe toch liever | hou meer van | houd meer van | bij nader inzien | dan liever
