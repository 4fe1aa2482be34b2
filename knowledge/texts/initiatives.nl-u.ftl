### Wat mensen van activiteiten zeggen en wat zij zelf inbrengen, met u.

warning-doubted = Let op: iemand zei dat dit niet meer klopt. Vraag het eerst na.
warning-unchecked = Let op: dit is { $months } maanden niet nagekeken. Vraag eerst of het nog klopt.
warning-never = Let op: dit is nog niet nagekeken. Vraag eerst of het klopt.

## Er klopt iets niet

doubting-which = Bij welke klopt iets niet?
    .again = Kies de activiteit waar iets niet klopt.
doubting-thanks = Dank u. Ik waarschuw vanaf nu iedereen bij deze activiteit.
doubting-what = Wat klopt er niet?
    .again = Is het dicht, verhuisd, of bestaat het niet meer?
doubting-told = Dank u. Dat staat er nu bij.

organising-time = Goedemorgen. Een korte vraag over iets wat u beheert. Kijkt u even mee?
organising-doubted = Goedendag. Iemand zegt iets over een activiteit die u beheert: { $what }.
organising-text = Er staat bij: “{ $text }”
organising-still =
    { $title }
    { $where }
    { $when }
    { $cost }
    Klopt dit nog?
    .again = Klopt alles, is er iets anders, of is het gestopt?
organising-gone = Deze activiteit staat niet meer in de lijst.
organising-holds = Dank u. Ik schrijf op dat u het vandaag nakeek.
organising-what = Wat is er anders? Typ het in uw eigen woorden.
    .again = Wat moet er anders staan? Bijvoorbeeld: het begint nu om 11.00 uur.
organising-told = Dank u. De coördinatoren lezen het. Tot het klopt, staat er een waarschuwing bij.
organising-call = Dank u. Er staat nu een waarschuwing bij. Bel om het te laten veranderen. { $phone }
organising-stopped = Zal ik { $title } niet meer laten zien?
    .again = Is { $title } gestopt? Ja of nee.
organising-away = Goed. Niemand krijgt het meer te zien.
organising-list = Welke activiteit wilt u nakijken?
    .again = Kies een activiteit uit de lijst.
organising-none = U beheert hier nu geen activiteiten.
doubted-wrong = er klopt iets niet
doubted-closed = het is dicht
doubted-moved = het is verhuisd
doubted-gone = het bestaat niet meer
doubted-different = er is iets anders

## Zelf iets inbrengen

initiative-call = Fijn dat u iets wilt beginnen. Bel { $desk }, dan denken zij mee. { $phone }
initiative-title = Fijn. Hoe heet uw activiteit?
    .again = Geef het een korte naam. Bijvoorbeeld: koffie in de tuin.
initiative-when = Wanneer is het? Bijvoorbeeld: elke dinsdag van 10 tot 12 uur.
    .again = Noem een dag en een tijd. Overslaan mag ook.
initiative-place = Waar is het? Een openbare plek, met de wijk erbij.
    .again = Noem een plek en een wijk. Bijvoorbeeld: het buurthuis in { $example }.
initiative-whom = Voor wie is het?
    .again = Voor iedereen, of voor een groep? Zeg het in uw eigen woorden.
initiative-contact = Hoe kunnen mensen u bereiken? Dit kan iedereen lezen.
    .again = Typ een nummer of e-mailadres dat iedereen mag lezen. Het hoeft niet.
initiative-check =
    Dit geef ik door:
    { $title }
    Wanneer: { $when }
    Waar: { $place }
    Voor wie: { $whom }
    Contact: { $contact }
    Een ambassadeur of coördinator kijkt ernaar. Pas daarna zien anderen het. Mag ik het doorgeven?
    .again = Mag ik dit doorgeven aan het netwerk? Ja of nee is goed.
initiative-nothing = niet bekend
initiative-all = iedereen
initiative-passed-on = Ik heb het doorgegeven. U leest hier wat het netwerk ervan vindt.
initiative-let-be = Goed. Ik heb niets doorgegeven.
initiative-new =
    Goedendag. Een buurtbewoner bracht een activiteit in. Wilt u ernaar kijken?
    { $title }
    Wanneer: { $when }
    Waar: { $place }
    Voor wie: { $whom }
    Contact: { $contact }
initiative-answer-was = Antwoord van de bewoner: “{ $text }”
initiative-decide = Mag dit erbij?
    .again = Goedkeuren, iets vragen, of niet doen?
initiative-why = Waarom niet? De bewoner leest uw woorden.
    .again = Schrijf in een paar woorden waarom het er niet bij komt.
initiative-question = Wat wilt u vragen? De bewoner leest uw woorden.
    .again = Schrijf uw vraag aan de bewoner.
initiative-decided = Goed. De bewoner hoort het van mij.
initiative-settled = Er is nu niets om naar te kijken. Misschien was een collega eerder.
initiative-approved = Goedendag. Er is antwoord op wat u hebt ingebracht bij het netwerk. { $name } vindt het goed: { $title } staat erbij. Dank u wel.
initiative-declined =
    Goedendag. Er is antwoord op wat u hebt ingebracht bij het netwerk.
    { $title } komt er nu niet bij. { $name } schrijft: “{ $text }”
initiative-asked =
    Goedendag. Er is een vraag over wat u hebt ingebracht bij het netwerk.
    { $name } vraagt over { $title }: “{ $text }”
initiative-no-words = geen uitleg
initiative-answer = Wat is uw antwoord?
    .again = Typ uw antwoord, dan geef ik het door.
initiative-answered = Dank u. Ik geef het door.
initiative-waiting = Ik kijk wat er ligt.

option-wrong = Er klopt iets niet
    .also = klopt niet | dicht | gesloten | verhuisd | bestaat niet meer
option-none-of-these = Geen van deze
    .also = geen | nee
option-doubt-closed = Het is dicht
    .also = dicht | gesloten
option-doubt-moved = Het is verhuisd
    .also = verhuisd | andere plek
option-doubt-gone = Het bestaat niet meer
    .also = bestaat niet | gestopt | weg
option-doubt-different = Iets anders klopt niet
    .also = anders | tijd | prijs
option-still-holds = Ja, alles klopt
    .also = ja | klopt | alles klopt
option-still-different = Er is iets anders
    .also = anders | veranderd
option-still-stopped = Het is gestopt
    .also = gestopt | nee
option-take-away = Ja, haal weg
    .also = ja | weg
option-duty-activities = Mijn activiteiten nakijken
    .also = activiteiten | nakijken
option-duty-initiatives = Nieuwe activiteiten bekijken
    .also = initiatieven | nieuwe activiteiten
option-everybody = Voor iedereen
    .also = iedereen
option-no-contact = Liever via het netwerk
    .also = geen | overslaan | nee
option-pass-on = Ja, geef het door
    .also = ja | doorgeven
option-approve = Goedkeuren
    .also = goed | akkoord
option-ask = Iets vragen
    .also = vraag
option-decline = Niet doen
    .also = afwijzen | nee
option-list-back = Terug
    .also = terug
visit-doubted = Goedendag. Er is nieuws over een plan dat hier voor u genoteerd staat. Wie { $title } organiseert, zegt: { $what }. Het gaat om { $when }. Vraag het na voor u gaat. { $phone }
warning-holiday = Let op: dat is een feestdag. Vraag eerst of het doorgaat.
