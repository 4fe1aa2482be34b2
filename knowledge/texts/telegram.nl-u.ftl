### Wat er in Telegram staat voordat het gesprek begint: het menu met opdrachten en de beschrijving van de bot.
### Opdrachten: hoogstens 256 tekens. Beschrijving: hoogstens 512. Korte beschrijving: hoogstens 120.

telegram-command-start = Het gesprek beginnen
telegram-command-help = Wat kan ik hier doen?
telegram-command-human = Liever een mens spreken
telegram-command-back = Een stap terug
telegram-command-restart = Opnieuw beginnen
telegram-command-language = Een andere taal kiezen
telegram-command-stop = Stoppen, dan blijft het stil
telegram-command-mydata = Zien wat de computer van u weet
telegram-command-consent = Zien en veranderen waar u ja tegen zei
telegram-command-pause = Even rust, alles blijft bewaard
telegram-command-privacy = Wie leest mee, en wie is verantwoordelijk
telegram-command-forget = Alles over u laten wissen

telegram-description =
    Hallo. Dit is een computer die meedenkt over iets leuks in de buurt.
    Vertel in gewone woorden wat u graag doet. Liever een mens? Dat kan altijd.
    Niemand van ons vraagt ooit om geld of pincodes.
telegram-short-description = Iets leuks in de buurt, en altijd een mens dichtbij. Dit is een computer.
telegram-command-who-is = Wie is mijn ambassadeur?
