### Vragen hoe het ging, met je: alleen de zinnen waarin u staat.

checkin-went = Goedendag. Een korte vraag over { $day }. Niet antwoorden mag ook. Ben je naar { $title } geweest?
    .again = Ben je op { $day } naar { $title } geweest? Ja of nee is allebei goed.
checkin-went-once-more = Goedendag. Ik vraag het nog één keer, over { $day }. Daarna niet meer. Ben je naar { $title } geweest?
    .again = Ben je op { $day } naar { $title } geweest? Ja of nee is allebei goed.
checkin-which = Om welke activiteit gaat het?
    .again = Kies de activiteit die je bedoelt.
checkin-honest = Dank je dat je het eerlijk zegt.
checkin-dared-what = Wat zou je helpen?
    .again = Kies wat je helpt. Liever niet is ook een goed antwoord.
checkin-together = Een mens van het netwerk kan met je zoeken naar iemand die meegaat.
checkin-travel = Dat is lastig. Goed dat je het zegt.
checkin-travel-what = Wat zou je helpen?
    .again = Zal ik dichterbij zoeken, of met vervoer? Liever niet mag ook.
checkin-closed = Dank je. Ik zet er nu bij dat het misschien dicht is.
checkin-changed = Dat mag. Goed dat je het zegt.
checkin-else = Wil je iets anders zoeken?
    .again = Zal ik iets anders voor je zoeken? Een mens spreken kan ook.
checkin-write-again = Goed. Op { $day } schrijf ik je weer.
checkin-back = Goedendag. Je vroeg mij om vandaag weer te schrijven. Niet antwoorden mag ook. Wil je nog naar { $title }?
    .again = Wil je nog naar { $title }? Ja of nee is allebei goed.
checkin-still = Goedendag. Een korte vraag, zoals afgesproken. Niet antwoorden mag ook. Ga je nog naar { $title }?
    .again = Ga je nog naar { $title }? Ja, soms of nee is allemaal goed.
checkin-still-once-more = Goedendag. Ik vraag het nog één keer. Daarna niet meer. Ga je nog naar { $title }?
    .again = Ga je nog naar { $title }? Ja, soms of nee is allemaal goed.
checkin-last = Goedendag. Ik vraag hier niet meer naar. Dat is helemaal goed. Je mag altijd weer schrijven.
checkin-seen = Zoals je goed vond, kan een ambassadeur van het netwerk dit zien.
