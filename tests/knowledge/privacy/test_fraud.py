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
        "Welke code heeft de bank u gestuurd?",
        "Lees de code voor die u net kreeg",
        "uw p.i.n. graag",
        "zeg uw p1nc0de even",
        "uw pin\u200bcode",
        "Banka kartınızın şifresi nedir?",
        "Telefonunuza gelen sms kodunu söyleyin",
        "ما هو الرقم السري لبطاقتك؟",
        "أرسل لي رمز التحقق",
        "Geef uw pincode alleen aan mij",
        "Geef nooit uw pincode aan de bank, alleen aan mij",
        "Geef nooit uw bankpas af. Wat is uw pincode?",
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
        "mag ik €50 van u lenen tot vrijdag",
        "Scan even deze QR-code",
        "Bana 50 euro gönderir misiniz?",
        "IBAN numaranızı yazın lütfen",
        "حول لي المبلغ اليوم",
    ],
    "link": [
        "Betaal hier: https://tikkie.me/pay/abc",
        "klik op bit.ly/xyz",
        "https://betaalverzoek.rabobank.nl/x",
    ],
    "secret": [
        "Zeg niets tegen uw dochter",
        "Dit blijft tussen ons",
        "Hou dit voor uzelf",
        "Vertel het aan niemand",
        "Don't tell your son",
        "Bunu kimseye söylemeyin",
        "لا تخبر أحدا بهذا",
    ],
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
    "Geef nooit uw pincode.",
    "Deel nooit je wachtwoord, ook niet met ons.",
    "Niemand van ons vraagt ooit om geld of pincodes.",
    "Never share your PIN code.",
    "Şifrenizi kimseye söylemeyin.",
    "Para vermenize gerek yok.",
    "لا تعط أحدا رقمك السري",
    "Mag ik uw paraplu even lenen?",
    "Vertel eens, is er niemand in de buurt?",
    "De postcode is 3563, kamer 1B.",
    "Salı günü saat onda kapıda beklerim.",
    "سأنتظرك عند الباب يوم الثلاثاء",
]


@pytest.mark.parametrize(("reason", "text"), [(r, text) for r, texts in ASKING.items() for text in texts])
def test_se11_what_nobody_may_ask_is_found(reason: str, text: str) -> None:
    assert reason in fraud(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_se11_ordinary_lines_pass(text: str) -> None:
    assert fraud(text) == ()
