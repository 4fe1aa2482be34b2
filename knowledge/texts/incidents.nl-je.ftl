### Dezelfde zinnen met je; zie incidents.nl-u.ftl.

alert-drill = Goedendag. Dit is een oefening. Doe wat je altijd zou doen.
alert-offer-danger = Goedendag. Melding { $number }, { $urgency }: { $danger }, { $who }, { $wijk }, sinds { $when }. Neem je deze?
    .again = Neem je melding { $number } op je? Ja of niet nu is allebei goed.
incident-what = Melding { $number } staat op jouw naam. Was er iets aan de hand? Alleen de regels leren ervan.
    .again = Was melding { $number } terecht? Later mag ook.
