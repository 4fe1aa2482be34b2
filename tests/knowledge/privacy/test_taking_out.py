"""What is taken out of people's words, in many notations, and what stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.privacy.taking_out import checks_11, take_out

TAKEN = {
    "bsn": [
        "mijn bsn is 123456782", "123456782", "1234.56.782", "123 456 782", "123-456-782", "BSN: 12345678",
        "burgerservicenummer 111222333", "１２３４５６７８２", "١٢٣٤٥٦٧٨٢",
    ],
    "iban": [
        "NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "nl91abna0417164300", "NL91-ABNA-0417-1643-00",
        "maak over naar NL20INGB0001234567", "DE89370400440532013000", "BE71 0961 2345 6769",
        "GB82 WEST 1234 5698 7654 32",
    ],
    "email": [
        "jan.jansen@example.org", "JAN+x@mail.example.co.uk", "jan apenstaartje example punt nl",
        "jan(at)example.org", "mail naar j_d-v@example.museum, graag", "jan @ example . org",
    ],
    "phone": [
        "0612345678", "06-12345678", "06 12 34 56 78", "06.12.34.56.78", "+31612345678", "+31 (0)6 12345678",
        "0031 6 12345678", "030-1234567", "(030) 123 45 67", "030/1234567", "+90 532 123 45 67", "0049 30 123456",
        "nul zes een twee drie vier vijf zes zeven acht", "zero six one two three four five six seven eight",
        "٠٦١٢٣٤٥٦٧٨", "０６１２３４５６７８", "6-12345678", "bel 0612345678.", "06–12–34–56–78", "06\u00a012345678",
    ],
    "birth": [
        "01-02-1950", "1/2/1950", "1.2.1950", "3 maart 1951", "3 mrt. 1951", "geboren op 3-4-51", "geb. 03-04-51",
        "geboren 03041951", "1951-03-04", "March 3, 1951", "3 Mart 1951", "born 3 may 51", "٣ مارس ١٩٥١",
    ],
    "address": [
        "Amsterdamsestraatweg 123 bis", "Lindelaan 12a", "Gagelstraat 12-3", "ik woon op nummer 14",
        "Vechtplantsoen 7, 3554 TE Utrecht", "3561AB", "3561 AB 12", "huisnummer: 9", "Van Lieflandlaan nr. 4",
    ],
}  # fmt: skip

STAYS = [
    "ik hou van breien", "elke dinsdag van 10.00-12.00 uur", "in 1951 zat ik in de tuinbouw", "12-03-2026 om 10 uur",
    "0800-0113", "112", "3561", "ik woon in de Biltstraat", "mijn 3 kinderen zijn 10, 12 en 14", "20-25 mensen",
    "in 2019 en 2020", "1990 en later", "op 2 december 2026", "na 30 jaar in de tuin", "Kanaalstraat 10 uur",
    "Kanaalweg 5 minuten lopen", "lijn 3 of 4", "een of twee keer per week", "WhatsApp of sms", "35 euro", "nr. 2",
    "100.000 mensen", "1 2 3 4", "3511 in de binnenstad", "een twee drie, in de maat", "bus 12, halte 4", "5e verdieping",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in TAKEN.items() for text in texts])
def test_pr07_what_says_who_or_where_somebody_is_does_not_stay(kind: str, text: str) -> None:
    for around in ("{}", "hallo {} tot ziens", "hallo,\n{}\nbel maar"):
        cleaned = take_out(around.format(text))
        assert kind in cleaned.kinds, cleaned.text
        told = "".join(sign for sign in cleaned.text if sign.isdecimal())
        # Of a postcode the four digits stay: they say the neighbourhood.
        assert len(told) <= 4, cleaned.text
        assert "[…]" in cleaned.text
        assert "@" not in cleaned.text


@pytest.mark.parametrize("text", STAYS)
def test_pr07_what_says_nothing_of_the_kind_stays_as_it_is(text: str) -> None:
    assert take_out(text).text == text


def test_pr07_several_at_once_are_all_told() -> None:
    cleaned = take_out("Bel 0612345678 of mail a@example.org, bsn 123456782, Lindelaan 3")
    assert cleaned.text == "Bel […] of mail […], bsn […], Lindelaan […]"
    assert cleaned.kinds == ("phone", "email", "bsn", "address")


def test_pr07_what_a_step_asks_for_stays() -> None:
    text = "bel 0612345678, Lindelaan 3"
    assert take_out(text, ("phone", "email")).text == "bel 0612345678, Lindelaan […]"


@given(st.integers(10_000_000, 999_999_999))
def test_pr07_every_number_that_passes_the_test_of_eleven_goes(number: int) -> None:
    digits = f"{number:09}"
    cleaned = take_out(f"nummer {digits} dus")
    assert (cleaned.text == "nummer […] dus") or not checks_11(digits)


@given(st.text(max_size=300))
def test_pr07_any_text_is_taken_and_twice_is_once(text: str) -> None:
    once = take_out(text)
    assert take_out(once.text).text == once.text or once.kinds
