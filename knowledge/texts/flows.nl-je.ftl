### Wat de bot zegt, met je. Alleen de zinnen waarin u of uw stond; de rest staat in flows.nl-u.ftl.

welcome-hello =
    Hallo. Ik ben een computer van het { $network }.
    Ik zoek met je naar iets leuks in { $city }, bij jou in de buurt. Jij beslist zelf.
    Liever een mens? Typ dan: een mens.
    Niemand van ons vraagt ooit om geld of pincodes.
welcome-start = Waar kan ik je mee helpen?
    .again = Vertel het gerust in je eigen woorden. Bijvoorbeeld: ik hou van tuinieren. Of kies hieronder.
hello-again = Fijn dat je schrijft.
welcome-back = Welkom terug. Ik praat weer met je mee.
wishes-what = Waar word je blij van? Of: wat deed je vroeger graag?
    .again = Noem iets wat je graag doet, of vroeger deed. Bijvoorbeeld: breien, wandelen of samen eten.
wishes-which = Ik weet niet zeker wat je bedoelt. Welke is het?
    .again = Kies wat je bedoelt. Of zeg het met andere woorden.
wishes-where = In welke wijk of buurt woon je? Een postcode mag ook.
    .again = Waar in { $city } ongeveer? Bijvoorbeeld: { $examples }.
    .why = Dan zoek ik bij jou in de buurt. Je adres hoef ik niet te weten. Overslaan mag.
wishes-wijken = Welke wijk is het?
    .again = Kies een wijk, of typ je postcode.
wishes-which-place = Die naam past bij meer plekken. Welke is het?
    .again = Kies de plek waar je woont, of typ je postcode.
wishes-outside-look = Zal ik in { $city } kijken?
    .again = Zal ik in { $city } voor je kijken? Ja of nee is goed.
wishes-correct = Wat heb ik verkeerd begrepen?
    .again = Kies wat niet klopt. Of zeg opnieuw wat je leuk vindt.
understood-about = Je vertelde over { $wishes }.
understood-likes = Je houdt van { $wishes }.
understood-wants = Je wilt graag { $wishes }.
understood-used-to = Je kent { $wishes } van vroeger.
understood-brings = Je kunt iets met { $wishes }.
suggestions-choose = Zit er iets voor je bij?
    .again = Welke spreekt je aan? Noem het nummer of de naam. Nee is ook goed.
suggestions-choose-one = Is dit iets voor je?
    .again = Wil je hier naartoe? Ja of nee is allebei goed.
suggestions-which = Over welke wil je meer weten?
    .again = Noem het nummer of de naam.
suggestions-take = Welke neem je?
    .again = Noem het nummer of de naam. Iets anders kiezen mag ook.
suggestions-one = Is dit iets voor je?
    .again = Wil je hier naartoe? Ja of nee is allebei goed.
suggestions-gone = Deze activiteit is er niet meer. Wat wil je?
suggestions-easier = Wat maakt het makkelijker voor je?
    .again = Kies wat belangrijk is. Bijvoorbeeld: gratis, of zonder trappen.
suggestions-refused = Goed dat je het zegt. Wat wil je nu?
    .again = Wil je iets anders zoeken, een mens spreken, of is het klaar?
suggestions-were-all = Dit was alles wat ik nu ken. Noem gerust iets anders wat je leuk vindt. Zoeken in een andere wijk kan ook. Of spreek een mens.
suggestions-ask-a-human = Zelf vind ik niets meer. Een mens van het netwerk kan met je meedenken.
suggestions-none = Wat wil je?
    .again = Kies hieronder, of noem iets anders wat je leuk vindt.
suggestions-kept = Ik heb je wens bewaard. Het netwerk ziet zo wat er nog mist in de stad.
reason-about = je vertelde over { $wish }
reason-likes = je noemde { $wish }
reason-used-to = je kent { $wish } van vroeger
reason-brings = je kunt iets met { $wish }
reason-same-wijk = het is in jouw wijk
reason-weekdays = het is op een dag die jou past
reason-language = je kunt er je eigen taal spreken
visit-how-undated = De datum van { $title } weet ik niet. Wil je het adres?
    .again = Zal ik het adres geven van { $title }?
visit-gone = Deze activiteit is er niet meer. Wat wil je?
visit-date = Welke dag past je?
    .again = Kies een dag uit de lijst. Twijfelen mag ook.
visit-alone = Dat is goed. Ga je zelf, of liever op een andere dag?
    .again = Zelf gaan, een andere dag, of iets anders: alles mag.
visit-unsure = Dat mag. Wat helpt je nu?
    .again = Wil je het adres, een andere dag, of een mens spreken?
visit-reminder = Zal ik je op { $day } een berichtje sturen?
    .again = Wil je de dag ervoor een berichtje van mij? Ja of nee.
    .why = Zo vergeet je de dag niet. Zonder berichtje gaan kan ook.
visit-reminded = Goed. Je krijgt op { $day } om { $time } een berichtje.
visit-remind = Goedemorgen. Hier is het berichtje dat je vroeg. Morgen is het zover: { $title }. { $when }, { $where }. Kun je niet? Dat geeft niet.
visit-remind-today = Goedendag. Hier is het berichtje dat je vroeg. Vandaag is het zover: { $title }. { $when }, { $where }. Kun je niet? Dat geeft niet.
calendar-entry = Dit kun je in je agenda zetten.
good-you-say = Goed dat je het zegt.
human-what = Wat mag ik doorgeven? Je hoeft niets te vertellen. Bellen kan ook. { $phone }
    .again = Vertel in een paar woorden waar het over gaat. Overslaan mag ook.
human-promised-own =
    Je vraag staat op de lijst van { $owner }.
    Je krijgt uiterlijk { $when } antwoord. Hoe je dat graag wilt, staat erbij.
    Eerder bellen mag ook. { $phone }
human-promised =
    Je vraag staat op de lijst van { $owner }.
    Je krijgt uiterlijk { $when } antwoord, hier in de chat.
    Eerder bellen mag ook. { $phone }
human-reach-empty = { $owner } antwoordt uiterlijk { $when }, hier in de chat. Zal ik het vragen?
    .again = Zal ik vragen of een mens je hier antwoordt? Ja of nee.
human-add =
    Je vraag staat al bij { $owner }. Je krijgt uiterlijk { $when } antwoord.
    Wil je er nog iets bij zeggen? { $phone }
    .again = Wil je nog iets toevoegen aan je vraag?
human-add-open =
    Je vraag staat al bij { $owner }.
    Wil je er nog iets bij zeggen? { $phone }
    .again = Wil je nog iets toevoegen aan je vraag?
rest-anything = Kan ik nog iets voor je doen?
    .again = Je kunt iets leuks zoeken, of een mens spreken. Stoppen mag ook.
rest-quiet = Goed. Schrijf gerust weer als je iets wilt, dag en nacht.
    .again = Ik begreep het niet goed. Je kunt iets leuks zoeken, of een mens spreken.
stopped = Goed. Ik stop en stuur je niets meer. Je mag altijd weer schrijven. { $phone }
help =
    Je praat met een computer. Vertel wat je leuk vindt, en ik zoek iets in de buurt.
    Je kunt altijd typen: een mens, terug, opnieuw, stop, English.
    Is er nu gevaar? Typ dan: hulp nu.
    { $phone }
form-set = Goed, ik zeg je.
i-am-a-computer = Ik ben een computer van het { $network }, geen mens. Een naam heb ik niet. Wil je een mens? Typ dan: een mens.
too-many = Je stuurt nu heel veel berichten. Ik lees weer verder na 1 minuut stilte. Is er gevaar? Typ dan: hulp nu.
point-not-needed = Dank je. Een plek heb ik nu niet nodig.
contact-not-needed = Dank je. Ik bewaar geen telefoonnummers. Ik heb het niet opgeslagen.
cannot-read-voice = Ik kan niet luisteren naar een opname. Wil je het typen?
cannot-read-photo = Ik kan geen foto’s bekijken. Wil je het typen?
cannot-read-video = Ik kan geen filmpjes bekijken. Wil je het typen?
cannot-read-sticker = Een plaatje kan ik niet lezen. Wil je het typen?
cannot-read-document = Ik kan geen bestanden openen. Wil je het typen?
cannot-read-other = Dit kan ik niet lezen. Wil je het typen?
edited = Je hebt een bericht veranderd. Dat lees ik niet opnieuw. Stuur je het nog een keer?
failed = Er ging iets mis aan onze kant. Je bericht is niet gelukt. Een mens kijkt ernaar. { $phone }
unclear-choices = Ik begrijp het nog niet. Hier kun je uit kiezen:
