### Toestemming, met u. Wie hier iets verandert, laat iedereen die ja zei opnieuw kiezen (knowledge/privacy/purposes.toml).
### Elke vraag zegt: wat, waarom, wie het ziet, hoe lang. De vraag zelf staat aan het eind.

consent-notice =
    Eerst iets over uw gegevens. Ik ben een computer.
    Verantwoordelijk voor wat ik bewaar: { $controller }.
    Schrijft u via Telegram? Dan verwerkt Telegram uw berichten ook.
    U kunt altijd typen: stop, mijn gegevens, of vergeet mij.
    Vragen? De functionaris gegevensbescherming (FG): { $officer }.
consent-changed = De tekst over uw gegevens is veranderd. Daarom vraag ik het opnieuw.

consent-remember =
    Ik kan bewaren wat u leuk vindt en waar u ongeveer woont.
    Dan hoeft u het niet opnieuw te vertellen. Alleen ik gebruik het, om voor u te zoeken.
    Het blijft tot een jaar na uw laatste bericht. Zegt u nee, dan vergeet ik het na een dag.
    Mag ik onthouden wat u vertelt?
    .again = Mag ik onthouden wat u vertelt? Ja of nee is allebei goed.
consent-health =
    Iets van wat u vertelde is heel persoonlijk. Bijvoorbeeld over gezondheid, geloof of taal.
    Ook dat kan ik bewaren, om beter te zoeken. Alleen ik gebruik het.
    Het blijft tot een jaar na uw laatste bericht. Zegt u nee, dan vergeet ik dit deel na een dag.
    Mag ik ook dit onthouden?
    .again = Mag ik ook het persoonlijke deel onthouden? Ja of nee is allebei goed.
consent-sharing =
    Gaat er iemand met u mee? Dan hoort die persoon uw voornaam, uw wijk en de activiteit.
    De organisatie kan horen dat u komt. Niemand krijgt uw adres of telefoonnummer.
    Wij bewaren dit hoogstens een jaar. Zegt u later nee, dan delen wij niets meer.
    Mag ik dit delen?
    .again = Mag ik uw voornaam en wijk delen met wie meegaat? Ja of nee is allebei goed.
consent-checkins =
    Ik kan u later vragen hoe het ging. Dan weet ik of het bij u past.
    Loopt het anders dan u hoopte? Dan kan een ambassadeur van het netwerk dat zien.
    Uw antwoorden bewaar ik hoogstens een half jaar.
    Mag ik u later een berichtje sturen?
    .again = Mag ik later vragen hoe het ging? Ja of nee is allebei goed.
consent-improvement =
    Ik kan bewaren wat u zocht en niet vond, met uw wijk.
    Zo ziet het netwerk wat er nog mist in de stad. Zij zien alleen aantallen, nooit uw naam.
    Het blijft hoogstens een jaar.
    Mag ik uw wens daarvoor gebruiken?
    .again = Mag ik uw wens meetellen? Ja of nee is allebei goed.

consent-kept = Goed. Ik onthoud het. Typ stop, en ik schrijf u niet meer.
consent-refused = Goed dat u het zegt. Ik onthoud het alleen voor dit gesprek.
consent-granted = Goed. Typ toestemming als u dit wilt veranderen.
consent-not-granted = Goed dat u het zegt. Dan doe ik dat niet.
consent-later = Dat kan ook later.

option-remember = Ja, onthoud het
    .also = ja | onthouden | is goed
option-forget = Nee, alleen voor nu
    .also = nee | niet onthouden | liever niet
option-consent-yes = Ja, dat mag
    .also = ja | dat mag | mag | is goed | goed
option-consent-no = Nee, liever niet
    .also = nee | liever niet | niet doen
