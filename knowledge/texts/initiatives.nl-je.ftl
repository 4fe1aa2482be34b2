### Wat mensen van activiteiten zeggen en wat zij zelf inbrengen, met je.

doubting-thanks = Dank je. Ik waarschuw vanaf nu iedereen bij deze activiteit.
doubting-told = Dank je. Dat staat er nu bij.
organising-time = Goedemorgen. Een korte vraag over iets wat je beheert. Kijk je even mee?
organising-doubted = Goedendag. Iemand zegt iets over een activiteit die je beheert: { $what }.
organising-holds = Dank je. Ik schrijf op dat je het vandaag nakeek.
organising-what = Wat is er anders? Typ het in je eigen woorden.
    .again = Wat moet er anders staan? Bijvoorbeeld: het begint nu om 11.00 uur.
organising-told = Dank je. De coördinatoren lezen het. Tot het klopt, staat er een waarschuwing bij.
organising-call = Dank je. Er staat nu een waarschuwing bij. Bel om het te laten veranderen. { $phone }
organising-list = Welke activiteit wil je nakijken?
    .again = Kies een activiteit uit de lijst.
organising-none = Je beheert hier nu geen activiteiten.
initiative-call = Fijn dat je iets wilt beginnen. Bel { $desk }, dan denken zij mee. { $phone }
initiative-title = Fijn. Hoe heet je activiteit?
    .again = Geef het een korte naam. Bijvoorbeeld: koffie in de tuin.
initiative-whom = Voor wie is het?
    .again = Voor iedereen, of voor een groep? Zeg het in je eigen woorden.
initiative-contact = Hoe kunnen mensen je bereiken? Dit kan iedereen lezen.
    .again = Typ een nummer of e-mailadres dat iedereen mag lezen. Het hoeft niet.
initiative-passed-on = Ik heb het doorgegeven. Je leest hier wat het netwerk ervan vindt.
initiative-new =
    Goedendag. Een buurtbewoner bracht een activiteit in. Wil je ernaar kijken?
    { $title }
    Wanneer: { $when }
    Waar: { $place }
    Voor wie: { $whom }
    Contact: { $contact }
initiative-why = Waarom niet? De bewoner leest je woorden.
    .again = Schrijf in een paar woorden waarom het er niet bij komt.
initiative-question = Wat wil je vragen? De bewoner leest je woorden.
    .again = Schrijf je vraag aan de bewoner.
initiative-approved = Goedendag. Er is antwoord op wat je hebt ingebracht bij het netwerk. { $name } vindt het goed: { $title } staat erbij. Dank je wel.
initiative-declined =
    Goedendag. Er is antwoord op wat je hebt ingebracht bij het netwerk.
    { $title } komt er nu niet bij. { $name } schrijft: “{ $text }”
initiative-asked =
    Goedendag. Er is een vraag over wat je hebt ingebracht bij het netwerk.
    { $name } vraagt over { $title }: “{ $text }”
initiative-answer = Wat is je antwoord?
    .again = Typ je antwoord, dan geef ik het door.
initiative-answered = Dank je. Ik geef het door.
visit-doubted = Goedendag. Er is nieuws over een plan dat hier voor je genoteerd staat. Wie { $title } organiseert, zegt: { $what }. Het gaat om { $when }. Vraag het na voor je gaat. { $phone }
