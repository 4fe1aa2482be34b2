"""Lines in which somebody asks for what nobody may ask are found, ordinary ones are not."""

from __future__ import annotations

import pytest

from knowledge.privacy.fraud import fraud

ASKING = {
    "iban": ["Maak het over naar NL91 ABNA 0417 1643 00", "NL20INGB0001234567 op naam van Jansen"],
    "pin": [
        "Wat is uw pincode?",
        "Geef uw bankpas maar mee",
        "Ik kom uw pas even ophalen",
        "Welke verificatiecode kreeg u?",
        "Uw pin-code graag",
        "what is your PIN code",
        "Stuur de sms-code door",
    ],
    "digid": ["Ik heb uw DigiD nodig", "Geef mij even uw wachtwoord", "send me your password"],
    "payment": [
        "Kunt u mij 20 euro lenen?",
        "Stuur maar een tikkie",
        "Hier is het betaalverzoek",
        "Koop een cadeaukaart voor mij",
        "U moet een voorschot betalen",
        "Wat is uw rekeningnummer?",
        "Neem wat geld mee",
        "can you lend me some money",
        "Maakt u het geld over?",
        "Kunt u mij iets voorschieten",
    ],
    "link": [
        "Betaal hier: https://tikkie.me/pay/abc",
        "klik op bit.ly/xyz",
        "https://betaalverzoek.rabobank.nl/x",
    ],
    "secret": ["Zeg niets tegen uw dochter", "Dit blijft tussen ons"],
}

ORDINARY = [
    "Dinsdag om 10.00 uur sta ik bij de ingang.",
    "Koffie kost daar 1,50 euro.",
    "Leuk dat u komt!",
    "Ik heb een rode jas aan.",
    "De activiteit is gratis met de U-pas.",
    "Neem een paraplu mee.",
    "Zal ik u morgen nog een berichtje sturen?",
    "Het buurthuis zit aan de Lindelaan.",
    "U kunt ook bellen naar het Infopunt.",
    "We passen het aan.",
    "Pas goed op uzelf.",
    "De bank staat in het park, daar zit ik.",
    "Kijk op https://www.example.org/breien",
    "Ik leer breien, het is een mooi ideaal",
]


@pytest.mark.parametrize(("reason", "text"), [(r, text) for r, texts in ASKING.items() for text in texts])
def test_se11_what_nobody_may_ask_is_found(reason: str, text: str) -> None:
    assert reason in fraud(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_se11_ordinary_lines_pass(text: str) -> None:
    assert fraud(text) == ()
