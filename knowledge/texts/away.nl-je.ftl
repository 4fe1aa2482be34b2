### Wat er in een leven gebeurt, met je: alleen de zinnen waarin u staat.

away-hospital = Sterkte. Ik hoop dat het goed met je gaat.
away-until = Hoe lang zal ik je niets vragen?
    .again = Een week, twee weken of een maand? Of tot je zelf schrijft?
away-returned = Fijn dat je er weer bent.
away-moved = Goed dat je het zegt. In welke wijk of buurt woon je nu?
    .again = Waar in { $city } woon je nu? Bijvoorbeeld: { $examples }.
away-moved-noted = Dank je. Vanaf nu zoek ik bij { $place }.
away-moved-skip = Goed. Ik zoek niet meer bij je oude adres.
away-died-other = Gecondoleerd. Wil je een mens spreken? Typ dan: een mens.
