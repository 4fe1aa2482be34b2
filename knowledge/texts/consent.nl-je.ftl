### Toestemming, met je. Alleen de zinnen waarin u of uw stond.

consent-notice =
    Eerst iets over je gegevens. Ik ben een computer.
    Verantwoordelijk voor wat ik bewaar: { $controller }.
    Schrijf je via Telegram? Dan verwerkt Telegram je berichten ook.
    Je kunt altijd typen: stop, mijn gegevens, of vergeet mij.
    Vragen? De functionaris gegevensbescherming (FG): { $officer }.
consent-changed = De tekst over je gegevens is veranderd. Daarom vraag ik het opnieuw.
consent-remember =
    Ik kan bewaren wat je leuk vindt en waar je ongeveer woont.
    Dan hoef je het niet opnieuw te vertellen. Alleen ik gebruik het, om voor jou te zoeken.
    Het blijft tot een jaar na je laatste bericht. Zeg je nee, dan vergeet ik het na een dag.
    Mag ik onthouden wat je vertelt?
    .again = Mag ik onthouden wat je vertelt? Ja of nee is allebei goed.
consent-health =
    Iets van wat je vertelde is heel persoonlijk. Bijvoorbeeld over gezondheid, geloof of taal.
    Ook dat kan ik bewaren, om beter te zoeken. Alleen ik gebruik het.
    Het blijft tot een jaar na je laatste bericht. Zeg je nee, dan vergeet ik dit deel na een dag.
    Mag ik ook dit onthouden?
    .again = Mag ik ook het persoonlijke deel onthouden? Ja of nee is allebei goed.
consent-sharing =
    Gaat er iemand met je mee? Dan hoort die persoon je voornaam, je wijk en de activiteit.
    De organisatie kan horen dat je komt. Niemand krijgt je adres of telefoonnummer.
    Wij bewaren dit hoogstens een jaar. Zeg je later nee, dan delen wij niets meer.
    Mag ik dit delen?
    .again = Mag ik je voornaam en wijk delen met wie meegaat? Ja of nee is allebei goed.
consent-checkins =
    Ik kan je later vragen hoe het ging. Dan weet ik of het bij je past.
    Loopt het anders dan je hoopte? Dan kan een ambassadeur van het netwerk dat zien.
    Je antwoorden bewaar ik hoogstens een half jaar.
    Mag ik je later een berichtje sturen?
    .again = Mag ik later vragen hoe het ging? Ja of nee is allebei goed.
consent-improvement =
    Ik kan bewaren wat je zocht en niet vond, met je wijk.
    Zo ziet het netwerk wat er nog mist in de stad. Zij zien alleen aantallen, nooit je naam.
    Het blijft hoogstens een jaar.
    Mag ik je wens daarvoor gebruiken?
    .again = Mag ik je wens meetellen? Ja of nee is allebei goed.
consent-kept = Goed. Ik onthoud het. Typ stop, en ik schrijf je niet meer.
consent-refused = Goed dat je het zegt. Ik onthoud het alleen voor dit gesprek.
consent-granted = Goed. Typ toestemming als je dit wilt veranderen.
consent-not-granted = Goed dat je het zegt. Dan doe ik dat niet.
