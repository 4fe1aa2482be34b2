### Dezelfde zinnen met je; zie incidents.nl-u.ftl.

alert-drill = Goedendag. Dit is een oefening. Doe wat je altijd zou doen.
alert-offer-danger = Goedendag. Melding { $number }, { $urgency }: { $danger }, { $who }, { $wijk }, sinds { $when }. Neem je deze?
    .again = Neem je melding { $number } op je? Ja of niet nu is allebei goed.
incident-what = Melding { $number } staat op jouw naam. Was er iets aan de hand? Alleen de regels leren ervan.
    .again = Was melding { $number } terecht? Later mag ook.
incident-desk = Melding { $number } staat op jouw naam. Was er iets aan de hand? Kies dat hieronder. Alleen de regels leren ervan. Wat je nu schrijft, gaat naar de persoon.
    .again = Schrijf aan de persoon van melding { $number }, of kies hieronder.
incident-write = Wat je nu schrijft, gaat naar de persoon van melding { $number }. Later mag ook.
    .again = Schrijf aan de persoon van melding { $number }, of kies hieronder.
incident-later = Goed. Typ “dienst” en kies Mijn zaken, dan kun je schrijven.
incident-not-yours = Melding { $number } is niet uit je wijk, of je hebt deze rol niet meer.
incident-yours-beside = Melding { $number } staat op jouw naam en gaat over de bewoner van zaak { $case }. Was er iets aan de hand? Kies dat hieronder, nu of later. Alleen de regels leren ervan.
incident-case-of = De persoon van melding { $number } praat al met { $name }, in zaak { $case }. { $name } hoort nu van de melding. Wil je zelf schrijven? Vraag { $name } om zaak { $case } over te dragen.
case-in-danger = Goedendag. Melding { $incident } gaat over de bewoner van zaak { $number }. { $name } nam de melding op zich. Schrijven doe je zelf, in zaak { $number }.
