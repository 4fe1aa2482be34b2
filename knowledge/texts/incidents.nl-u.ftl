### Wat mensen van het netwerk lezen over iemand die misschien in gevaar is: nooit een naam, nooit een woord van die persoon.

alert-crisis = iemand is misschien in gevaar
alert-drill = Goedendag. Dit is een oefening. Doe wat u altijd zou doen.
alert-offer-danger = Goedendag. Melding { $number }, { $urgency }: { $danger }, { $who }, { $wijk }, sinds { $when }. Neemt u deze?
    .again = Neemt u melding { $number } op u? Ja of niet nu is allebei goed.
danger-suicide = gedachten aan zelfdoding
danger-violence = geweld
danger-medical = lichamelijk gevaar
danger-neglect = verwaarlozing
danger-child = een kind
danger-harm = angst om een ander iets te doen
danger-open = vraag om een mens
danger-about-self = over zichzelf
danger-about-other = over een ander
incident-what = Melding { $number } staat op uw naam. Was er iets aan de hand? Alleen de regels leren ervan.
    .again = Was melding { $number } terecht? Later mag ook.
incident-marked = Genoteerd, zonder een woord van de persoon.
incident-open = Goed. Het blijft open.
incident-follow = Gisteren was er melding { $number }. Mag ik een neutraal bericht sturen?
    .again = Mag ik vragen of de persoon van melding { $number } wil schrijven? Ja of nee.
incident-followed = Goed. Ik stuur het neutrale bericht.
incident-not-followed = Goed. Ik stuur niets.
option-incident-right = Terecht
option-incident-wrong = Loos alarm
option-incident-later = Weet ik nog niet
