"""Names cannot pretend, and are short and plain."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.behalf.heard import Behalf
from knowledge.privacy.names import LONGEST, is_reserved, shown, tidied

PRETENDING = [
    "Ambassadeur",
    "ambassadeur Samira",
    "AMBASSADEUR",
    "a m b a s s a d e u r",
    "am.bas.sa.deur",
    "Ambassadeür",
    "Ａｍｂａｓｓａｄｅｕｒ",
    "Аmbаssаdеur",
    "ambassadeur\u200b",
    "am\u200bbas\u00adsa\u2060deur",
    "4mb4ss4d3ur",
    "Gemeente Utrecht",
    "Gеmееntе",
    "G3m33nt3",
    "Politie",
    "Ро1itie",
    "рolitie",
    "P0LITIE",
    "ⓟⓞⓛⓘⓣⓘⓔ",
    "𝐏𝐨𝐥𝐢𝐭𝐢𝐞",
    "112",
    "Hulp 112",
    "１１２",
    "113",
    "1 1 3",
    "Voordeur",
    "V00rdeur",
    "de voordeur bot",
    "Infopunt",
    "lnfopunt",
    "Veilig Thuis",
    "Veilig_Thuis",
    "N.I.Z.U.",
    "Rabobank",
    "Bank",
    "admin",
    "Αdmin",
    "Coördinator Jan",
    "bot",
    "Dokter Ali",
    "pοlitie",
    "ambassadeυr",
    "p\u0301olitie",
]
REAL = [
    "Anna",
    "Fatma Yılmaz",
    "Jan-Willem",
    "محمد",
    "Иван",
    "Σοφία",
    "O'Brien",
    "Zoë",
    "Bas",
    "Ambar",
    "Botha",
    "Ingrid",
    "José",
    "Li",
    "Anne-Marie van den Berg",
    "Ayşe",
    "Samira",
    "Poll",
    "Gerrit",
    "Adem",
    "Maat",
    "Tess",
    "Bo",
    "D'Artagnan",
]


@pytest.mark.parametrize("name", PRETENDING)
def test_se10_no_name_can_be_taken_for_somebody_of_the_network(name: str) -> None:
    assert is_reserved(name)
    assert shown(name, "een bewoner") == "een bewoner"


@pytest.mark.parametrize("name", REAL)
def test_se10_real_names_are_shown_as_they_are(name: str) -> None:
    assert shown(name, "een bewoner") == name


@pytest.mark.parametrize(
    ("name", "neat"),
    [
        ("Anna\nVan: Infopunt", "Anna Van: Infopunt"),
        ("\u202eannA", "annA"),
        ("Anna https://example.org/x", "Anna"),
        ("Anna www.example.org", "Anna"),
        ("Anna example.nl/pay", "Anna"),
        ("Anna @handle", "Anna"),
        ("  Anna \t Maria ", "Anna Maria"),
        ("x" * 100, "x" * LONGEST),
    ],
)
def test_se24_names_are_short_plain_and_on_one_line(name: str, neat: str) -> None:
    assert tidied(name) == neat


@given(st.text(max_size=200))
def test_se24_no_name_holds_more_than_it_may(name: str) -> None:
    neat = tidied(name)
    assert len(neat) <= LONGEST
    assert not any(unicodedata.category(sign)[0] == "C" for sign in neat)
    assert len(neat.splitlines()) <= 1
    assert "http" not in neat.casefold() or "://" not in neat
    assert shown(name, "iemand")


def test_se10_nobody_goes_along_or_is_asked_for_under_a_reserved_name() -> None:
    heard = Behalf.load()
    assert heard.first_name("Anna") == "Anna"
    assert heard.first_name("Politie") == ""
    assert heard.first_name("Ambassаdeur") == ""
