# Zaken, met je. Ook: wat ambassadeurs horen.

human-where = In welke wijk woon je? Dan weet ik wie je antwoordt.
    .again = Noem je wijk, buurt of postcode. Overslaan mag ook.
    .why = Elke wijk heeft eigen mensen. Zo komt je vraag bij de goede. Overslaan mag.
promise-taken = Goedendag. Er is nieuws over de vraag die je hier hebt gesteld. { $owner } heeft je vraag gelezen. Je krijgt uiterlijk { $when } antwoord, hier in de chat.
promise-late = Goedendag. Er is nieuws over de vraag die je hier hebt gesteld. Je zou nu antwoord hebben van { $before }. Dat is niet gelukt. Dat spijt ons. { $owner } antwoordt nu uiterlijk { $when }. Eerder bellen mag ook. { $phone }
promise-late-again = Goedendag. Er is nieuws over de vraag die je hier hebt gesteld. Je zou nu antwoord hebben van { $before }. Dat is weer niet gelukt. Dat spijt ons erg. Je vraag staat er nog. Bellen helpt nu het best. { $phone }
promise-handed = Goedendag. Er is nieuws over de vraag die je hier hebt gesteld. { $owner } gaat verder met je vraag. Je krijgt uiterlijk { $when } antwoord. Wat je vertelde, gaat mee.
floor-begins = Goedendag. Je praat nu met { $name }. Ik ben zolang stil. Wil je mij terug? Typ dan: computer.
floor-computer = Goed. Ik ben er weer, de computer. Je vraag blijft bij { $name }.
floor-quiet = Goedendag. Hier is { $days } dagen niets geschreven. Ik ben er weer, de computer. Je vraag blijft bij { $owner }.
hand-over-agree = { $name } stelt voor dat je verder praat met { $to }. Die ziet dan wat je vertelde. Is dat goed?
    .again = Mag { $to } verdergaan met je vraag? Ja of nee is allebei goed.
hand-over-agree-outside = { $name } stelt voor dat je verder praat met { $to }. { $name } geeft je vraag dan zelf door. Is dat goed?
    .again = Mag { $to } verdergaan met je vraag? Ja of nee is allebei goed.
hand-over-refused = Goed dat je het zegt. Je vraag blijft bij { $name }.

alert-offer = Goedendag. Zaak { $number }: { $kind }, { $urgency }, { $wijk }. Antwoord is beloofd vóór { $when }. Neem je deze?
    .again = Neem je zaak { $number }? Ja of nee is goed.
alert-offer-now = Goedendag. Zaak { $number }: { $kind }, { $urgency }, { $wijk }. Neem je deze?
    .again = Neem je zaak { $number }? Ja of nee is goed.
case-not-yours = Zaak { $number } is niet uit je wijk, of je hebt deze rol niet meer.
case-desk = Zaak { $number }. Wat je nu schrijft, gaat naar de bewoner. Of kies iets anders.
    .again = Schrijf je antwoord voor zaak { $number }, of kies hieronder.
case-note-what = Wat mag er bij zaak { $number } staan? De bewoner krijgt dit niet als bericht.
    .again = Schrijf je notitie, of ga terug.
case-close = Hoe is zaak { $number } afgelopen?
    .again = Kies hieronder, of schrijf het in je eigen woorden.
case-closed-now = Zaak { $number } is gesloten. De bewoner hoort dat je klaar bent.
case-later = Zaak { $number } blijft van jou. Typ “dienst” om verder te gaan.
case-hand-over = Aan wie wil je zaak { $number } overdragen?
    .again = Kies iemand, of typ een naam of organisatie.
case-hand-over-which = Wie bedoel je met { $name }?
    .again = Kies iemand uit de lijst.
case-why = Waarom { $name }? De bewoner leest je reden.
    .again = Schrijf in een zin waarom. De bewoner leest dit.
case-not-colleague = { $name } staat niet bij je collega’s.
case-outside = Zegt de bewoner ja, dan sluit ik zaak { $number }. Je geeft het zelf door.
hand-over-no = Zaak { $number }: de bewoner blijft liever bij jou.
case-switch = Zaak { $number } schreef ook. Wil je daarheen?
    .again = Kies eerst voor welke zaak je schrijft.
case-whose =
    Voor wie is dit?
    “{ $text }”
    .again = Kies de zaak waar je woorden heen gaan.
case-held = Je bericht in zaak { $number } is niet doorgegeven. Het vraagt om geld, een pincode of een inlog.
case-over = Deze zaak is klaar. Wil je je andere zaken zien?
    .again = Wil je je andere zaken zien? Ja of nee is goed.
left-erased = Zaak { $number }: de bewoner liet alles wissen. Gooi ook je eigen notities weg.
left-quiet = Zaak { $number }: er is dagen niets geschreven. De computer praat weer mee. De zaak blijft van jou.
left-computer = Zaak { $number }: de bewoner praat weer met de computer. De zaak blijft van jou.

## Wie is mijn ambassadeur, en afwezig zijn

who-is-case = Je vraag is bij { $owner }.
who-is-case-by = Je vraag is bij { $owner }. Je krijgt uiterlijk { $when } antwoord. Eerder bellen mag ook. { $phone }
who-is-ambassador = Je ambassadeur is { $name }, van { $controller }. { $name } antwoordt voor { $wijk }.
who-is-desk = Voor jou antwoordt { $owner }. { $phone }
absence-known = Je bent afwezig van { $first } tot en met { $last }.
absence-days = Van wanneer tot wanneer ben je afwezig?
    .again = Noem de eerste en de laatste dag. Bijvoorbeeld: 21-12 tot 3-1. Of: 21 december tot 3 januari.
absence-deputy = Afwezig van { $first } tot en met { $last }. Wie antwoordt dan voor jou?
    .again = Kies een collega uit de lijst.
absence-none = Goed. Je bent niet meer afwezig.
duty-stop = Wil je stoppen? Dan stuur ik je niets meer. Je zaken en meldingen gaan naar een ander.
    .again = Stuur ik je niets meer? Kies hieronder.
case-not-there = { $name } antwoordt niet voor deze wijk. De zaak blijft van jou.
human-where-again = Dat ken ik niet als wijk. In welke wijk of buurt woon je? Een postcode mag ook.
    .again = Weet je het niet? Overslaan mag.
