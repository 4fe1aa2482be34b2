# Zaken: wat bewoners, ambassadeurs en coördinatoren van elkaar horen.

## Voor de bewoner

human-where = In welke wijk woont u? Dan weet ik wie u antwoordt.
    .again = Noem uw wijk, buurt of postcode. Overslaan mag ook.
    .why = Elke wijk heeft eigen mensen. Zo komt uw vraag bij de goede. Overslaan mag.
summary-wishes = Vindt leuk: { $wishes }
summary-wijk = Wijk: { $place }
summary-reach = Antwoord graag: “{ $reach }”
promise-taken = Goedendag. Er is nieuws over de vraag die u hier hebt gesteld. { $owner } heeft uw vraag gelezen. U krijgt uiterlijk { $when } antwoord, hier in de chat.
promise-late = Goedendag. Er is nieuws over de vraag die u hier hebt gesteld. U zou nu antwoord hebben van { $before }. Dat is niet gelukt. Dat spijt ons. { $owner } antwoordt nu uiterlijk { $when }. Eerder bellen mag ook. { $phone }
promise-late-again = Goedendag. Er is nieuws over de vraag die u hier hebt gesteld. U zou nu antwoord hebben van { $before }. Dat is weer niet gelukt. Dat spijt ons erg. Uw vraag staat er nog. Bellen helpt nu het best. { $phone }
promise-handed = Goedendag. Er is nieuws over de vraag die u hier hebt gesteld. { $owner } gaat verder met uw vraag. U krijgt uiterlijk { $when } antwoord. Wat u vertelde, gaat mee.
floor-begins = Goedendag. U praat nu met { $name }. Ik ben zolang stil. Wilt u mij terug? Typ dan: computer.
floor-computer = Goed. Ik ben er weer, de computer. Uw vraag blijft bij { $name }.
floor-quiet = Goedendag. Hier is { $days } dagen niets geschreven. Ik ben er weer, de computer. Uw vraag blijft bij { $owner }.
hand-over-agree = { $name } stelt voor dat u verder praat met { $to }. Die ziet dan wat u vertelde. Is dat goed?
    .again = Mag { $to } verdergaan met uw vraag? Ja of nee is allebei goed.
hand-over-agree-outside = { $name } stelt voor dat u verder praat met { $to }. { $name } geeft uw vraag dan zelf door. Is dat goed?
    .again = Mag { $to } verdergaan met uw vraag? Ja of nee is allebei goed.
hand-over-agreed = Goed. Ik geef het door aan { $to }.
hand-over-agreed-outside = Goed. { $name } geeft het zelf door aan { $to }.
hand-over-refused = Goed dat u het zegt. Uw vraag blijft bij { $name }.
resident = bewoner
resident-of = bewoner, zaak { $number }

## Voor wie een vraag krijgt

alert-question = vraag
urgency-ordinary = gewoon
urgency-today = vandaag
urgency-now = nu
wijk-unknown = wijk niet bekend
alert-offer = Goedendag. Zaak { $number }: { $kind }, { $urgency }, { $wijk }. Antwoord is beloofd vóór { $when }. Neemt u deze?
    .again = Neemt u zaak { $number }? Ja of nee is goed.
alert-offer-now = Goedendag. Zaak { $number }: { $kind }, { $urgency }, { $wijk }. Neemt u deze?
    .again = Neemt u zaak { $number }? Ja of nee is goed.
alert-group = Goedendag. Zaak { $number }: { $kind }, { $urgency }, { $wijk }. Wie neemt deze?
    .again = Wie neemt zaak { $number }?
alert-more = Bij zaak { $number } is er iets bij gekomen: { $count } keer.
alert-news = Bij zaak { $number } is er iets bij gekomen: { $count } keer. Typ “dienst” om te kijken.
alert-left = Goed. Zaak { $number } blijft staan voor een ander.
case-taken-by = Zaak { $number } is al opgepakt door { $name }.
case-passed-on = Zaak { $number } is nu bij { $name }.
case-is-closed = Zaak { $number } is al gesloten.
case-is-gone = Deze zaak is er niet meer.
case-not-yours = Zaak { $number } is niet uit uw wijk, of u heeft deze rol niet meer.

case-number = Zaak { $number }, { $wijk }
case-note = Vraag: { $note }
case-no-note = Vraag: wil graag een mens spreken
case-wishes = Vindt leuk: { $wishes }
case-reach = Antwoord: { $reach }
case-by = Beloofd vóór { $when }
case-answered = Al beantwoord
case-earlier = Eerder: { $text }
case-told =
    Al verteld:
    { $text }
reach-chat = hier in de chat
case-desk = Zaak { $number }. Wat u nu schrijft, gaat naar de bewoner. Of kies iets anders.
    .again = Schrijf uw antwoord voor zaak { $number }, of kies hieronder.
case-note-what = Wat mag er bij zaak { $number } staan? De bewoner krijgt dit niet als bericht.
    .again = Schrijf uw notitie, of ga terug.
case-noted = Het staat erbij.
case-close = Hoe is zaak { $number } afgelopen?
    .again = Kies hieronder, of schrijf het in uw eigen woorden.
case-closed-now = Zaak { $number } is gesloten. De bewoner hoort dat u klaar bent.
case-later = Zaak { $number } blijft van u. Typ “dienst” om verder te gaan.
case-hand-over = Aan wie wilt u zaak { $number } overdragen?
    .again = Kies iemand, of typ een naam of organisatie.
case-hand-over-which = Wie bedoelt u met { $name }?
    .again = Kies iemand uit de lijst.
case-why = Waarom { $name }? De bewoner leest uw reden.
    .again = Schrijf in een zin waarom. De bewoner leest dit.
case-not-colleague = { $name } staat niet bij uw collega’s.
case-outside = Zegt de bewoner ja, dan sluit ik zaak { $number }. U geeft het zelf door.
case-asked = Ik vraag de bewoner of { $name } het mag overnemen.
a-partner = een partnerorganisatie
formal-care = de formele zorg
hand-over-yes = Zaak { $number }: de bewoner zegt ja. Ik geef het door aan { $name }.
hand-over-yes-outside = Zaak { $number }: de bewoner zegt ja. De zaak is hier gesloten. Geef het zelf door aan { $name }.
hand-over-no = Zaak { $number }: de bewoner blijft liever bij u.
case-switch = Zaak { $number } schreef ook. Wilt u daarheen?
    .again = Kies eerst voor welke zaak u schrijft.
case-whose =
    Voor wie is dit?
    “{ $text }”
    .again = Kies de zaak waar uw woorden heen gaan.
case-cannot-pass = Ik kreeg iets wat ik niet kan doorgeven. Vraag of het in woorden kan.
case-held = Uw bericht in zaak { $number } is niet doorgegeven. Het vraagt om geld, een pincode of een inlog.
case-held-report = Goedendag. In zaak { $number } is een bericht tegengehouden. Het vroeg om geld, een pincode of een inlog.
case-over = Deze zaak is klaar. Wilt u uw andere zaken zien?
    .again = Wilt u uw andere zaken zien? Ja of nee is goed.
case-wait = Een moment.
    .again = Ik zoek het nog op.
cases-none = Er zijn op dit moment geen zaken.
cases-which = Welke zaak? Ik zie er { $count }.
    .again = Kies een zaak uit de lijst.
left-stopped = Zaak { $number }: de bewoner typte stop. De zaak is gesloten. Stuur niets meer.
left-paused = Zaak { $number }: de bewoner heeft pauze. Berichten komen nu niet aan.
left-unreachable = Zaak { $number }: de bewoner is niet meer bereikbaar in deze chat.
left-erased = Zaak { $number }: de bewoner liet alles wissen. Gooi ook uw eigen notities weg.
left-quiet = Zaak { $number }: er is dagen niets geschreven. De computer praat weer mee. De zaak blijft van u.
left-computer = Zaak { $number }: de bewoner praat weer met de computer. De zaak blijft van u.

## Keuzes

option-take = Neem ik op me
    .also = neem ik | ik doe het | take
option-not_now = Nu niet
    .also = nee | kan niet | niet nu
option-note = Notitie
option-hand_over = Overdragen
option-close = Sluiten
    .also = sluiten | afsluiten | zaak sluiten | klaar met deze zaak
option-later = Later verder
option-back_to_case = Terug naar de zaak
outcome-reached = Bereikt
outcome-not-reached = Niet bereikt
outcome-voicemail = Voicemail
outcome-passed-on = Doorverwezen
outcome-stopped = Gestopt door de bewoner
outcome-outside = Verder met { $name }
option-partner = Partnerorganisatie
option-formal_care = Formele zorg
option-outside = Iemand anders: { $name }
option-go_there = Naar zaak { $number }
option-stay_here = Hier blijven
option-case = Zaak { $number }
option-nobody = Voor niemand
option-mine = Mijn zaken
    .also = mijn zaken | zaken
option-open = Open vragen
    .also = open | open zaken | vragen
option-all = Alle zaken
    .also = alles | alle
option-without-wishes = Zonder wat ik leuk vind
    .also = zonder wensen
option-hand-over = Ja, dat is goed
    .also = ja | is goed
option-stay-with = Nee, liever bij { $name }
    .also = nee | liever niet

## Wie is mijn ambassadeur, en afwezig zijn

who-is-case = Uw vraag is bij { $owner }.
who-is-case-by = Uw vraag is bij { $owner }. U krijgt uiterlijk { $when } antwoord. Eerder bellen mag ook. { $phone }
who-is-ambassador = Uw ambassadeur is { $name }, van { $controller }. { $name } antwoordt voor { $wijk }.
who-is-desk = Voor u antwoordt { $owner }. { $phone }
who-is-careful = Zegt iemand anders dat te zijn? Geloof het niet. Wij vragen nooit om geld of pincodes.
absence-known = U bent afwezig van { $first } tot en met { $last }.
absence-days = Van wanneer tot wanneer bent u afwezig?
    .again = Noem de eerste en de laatste dag. Bijvoorbeeld: 21-12 tot 3-1. Of: 21 december tot 3 januari.
absence-deputy = Afwezig van { $first } tot en met { $last }. Wie antwoordt dan voor u?
    .again = Kies een collega uit de lijst.
absence-kept = Het staat genoteerd: van { $first } tot en met { $last }.
absence-none = Goed. U bent niet meer afwezig.
option-absence = Ik ben afwezig
    .also = afwezig | vakantie | vrij
option-not-away = Niet meer afwezig
    .also = ik ben er weer | terug
option-no-deputy = Niemand in het bijzonder
    .also = niemand

takes-it = neem ik | ik neem deze | ik neem hem
stop-alone = stop | stoppen | stop nu | stop maar
duty-stop = Wilt u stoppen? Dan stuur ik u niets meer. Uw zaken en meldingen gaan naar een ander.
    .again = Stuur ik u niets meer? Kies hieronder.
option-stop-sure = Ja, stuur mij niets meer
    .also = ja | stop
option-stop-not = Nee, ik ga door
    .also = nee
case-not-there = { $name } antwoordt niet voor deze wijk. De zaak blijft van u.
hand-over-not-asked = Zaak { $number }: de bewoner is nu misschien in gevaar en praat met de computer. Ik vraag nu niet of { $name } het mag overnemen. Schrijf eerst zelf.
human-place = Goed, ik noteer: { $place }.
human-where-again = Dat ken ik niet als wijk. In welke wijk of buurt woont u? Een postcode mag ook.
    .again = Weet u het niet? Overslaan mag.
said-reach = Hoe ik antwoord wil
    .also = bel | bellen | belt | gebeld | terugbellen | bel me | telefoon | telefonisch | mail | e-mail | mailen | app | appen | whatsapp | sms | brief | per post | langs | langskomen | bij mij thuis | aan huis | aan de balie | op kantoor | hier in de chat | morgen | vandaag | overmorgen | vanavond | vanmiddag | morgenochtend | morgenmiddag | morgenavond | ochtend | middag | avond | ochtends | middags | avonds | overdag | na het eten | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | weekend | volgende week | deze week | doordeweeks
