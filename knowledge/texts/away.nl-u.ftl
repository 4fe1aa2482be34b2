### Wat er in een leven gebeurt, met u: pauze, vakantie, ziekenhuis, verhuizing, overlijden.

away-pause = Goed. Ik bewaar alles en stuur nu geen vragen en geen herinneringen.
away-holiday = Fijne vakantie.
away-hospital = Sterkte. Ik hoop dat het goed met u gaat.
away-until = Hoe lang zal ik u niets vragen?
    .again = Een week, twee weken of een maand? Of tot u zelf schrijft?
away-rests = Afgesproken. Tot { $day } stuur ik geen vragen en geen herinneringen.
away-goes-on = Goed. Dan blijft alles zoals het was.
away-returned = Fijn dat u er weer bent.
away-moved = Goed dat u het zegt. In welke wijk of buurt woont u nu?
    .again = Waar in { $city } woont u nu? Bijvoorbeeld: { $examples }.
away-moved-noted = Dank u. Vanaf nu zoek ik bij { $place }.
away-moved-skip = Goed. Ik zoek niet meer bij uw oude adres.
away-not-moved = Goed. Dan laat ik het zo.
away-died = Dat is verdrietig. Gaat het om degene die hier met mij schreef?
    .again = Is degene overleden die hier met mij schreef? Of gaat het om iemand anders?
away-farewell =
    Gecondoleerd. Ik stuur hier niets meer. Wat gepland stond, heb ik weggehaald.
    Mogen ook de gegevens weg? Typ dan: vergeet mij.
    Een mens spreken kan ook. { $phone }
away-died-other = Gecondoleerd. Wilt u een mens spreken? Typ dan: een mens.
away-died-note = Iemand schrijft dat deze persoon is overleden.

option-rest-week = Een week
    .also = week | 1 week | een weekje
option-rest-fortnight = Twee weken
    .also = 2 weken | veertien dagen
option-rest-month = Een maand
    .also = maand | 1 maand | vier weken | 4 weken
option-rest-silence = Tot ik zelf schrijf
    .also = tot ik schrijf | weet ik niet | ik schrijf zelf
option-rest-no = Nee, ga gewoon door
    .also = nee | ga door | niet nodig
option-not-moved = Ik ben niet verhuisd
    .also = niet verhuisd | nee
option-died = Ja, die is overleden
    .also = ja | klopt
option-died-other = Nee, iemand anders
    .also = nee | iemand anders
