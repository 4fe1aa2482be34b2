"""What stands in a cell is taken as people mean it: contacts, links, who may come, a price, a venue."""

from __future__ import annotations

from datetime import date

import pytest

from knowledge.catalogue.recurrence import next_times
from tests.knowledge.catalogue.importing.tables import DUTCH, NOW, TODAY, codes, read


def test_a_mixed_contact_cell_is_taken_apart() -> None:
    (activity,) = read(DUTCH).activities
    contact = activity.contact
    assert (contact.name, contact.phone) == ("Proefpersoon", "030-1234567")
    assert (contact.email, contact.website) == ("info@example.org", "https://www.example.org")


def test_a_private_number_is_kept_from_residents_wherever_it_stands() -> None:
    text = (
        "titel;omschrijving;aanmelden;telefoon;wijk\n"
        "Koor;Bel mij op 06 12 34 56 78.;App naar +31 6 12345678;06-12345678;Oost\n"
    )
    reading = read(text)
    (activity,) = reading.activities
    shown = repr((activity.title, activity.description, activity.join, activity.contact))
    assert "12345678" not in shown.replace(" ", "")
    assert activity.staff_contact.phone == "06-12345678"
    assert (2, "private_phone") in codes(reading)


@pytest.mark.parametrize("agreed", ["column", "option"])
def test_a_private_number_is_shown_once_the_organiser_agreed(agreed: str) -> None:
    text = f"titel;telefoon;wijk;telefoon mag getoond\nKoor;06 12345678;Oost;{'ja' if agreed == 'column' else ''}\n"
    (activity,) = read(text, phones_agreed=agreed == "option").activities
    assert activity.contact.phone == "06-12345678"
    assert not activity.staff_contact.phone


def test_markup_and_dangerous_links_become_plain_text() -> None:
    """SE-32."""
    text = (
        "titel;omschrijving;website;wijk\n"
        '<b>Koor</b>;"<p onclick=""x()"">Zing &amp; lach</p><script>alert(1)</script>'
        '&lt;img src=x onerror=alert(1)&gt; javascript:alert(1)";javascript:alert(1);Oost\n'
    )
    (activity,) = read(text).activities
    assert activity.title == "Koor"
    assert activity.description.startswith("Zing & lach")
    assert not any(bad in activity.description for bad in ("<", "javascript", "onerror", "alert"))
    assert activity.contact.website == ""


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("www.example.org/x", "https://www.example.org/x"),
        ("http://example.org", "https://example.org"),
        ("https://example.org:443/a?b=c", "https://example.org:443/a?b=c"),
        ("data:text/html,x", ""),
        ("https://u:p@example.org", ""),
        ("https://127.0.0.1/", ""),
        ("https://example.org:8080", ""),
        ("ftp://example.org", ""),
        ("//example.org", ""),
        ('https://example.org/"onx="', ""),
    ],
)
def test_only_https_links_are_kept(text: str, link: str) -> None:
    """SE-32."""
    quoted = '"' + text.replace('"', '""') + '"'
    (activity,) = read(f"titel;website;wijk\nKoor;{quoted};Oost\n").activities
    assert activity.contact.website == link


@pytest.mark.parametrize(
    ("for_whom", "title", "expected"),
    [
        ("vrouwen", "Ontbijt", (True, False)),
        ("vrouwen 55+", "Sport", (True, False)),
        ("mannen en vrouwen", "Sport", (False, False)),
        ("iedereen, vrouwen extra welkom", "Schaken", (False, False)),
        ("", "Vrouwenontbijt", (True, False)),
        ("", "Zwemmen voor vrouwen", (True, False)),
        ("alleen mannen", "Koken", (False, True)),
        ("mantelzorgers", "Café", (False, False)),
        ("", "Manden vlechten", (False, False)),
    ],
)
def test_who_may_come_is_read_from_the_words(for_whom: str, title: str, expected: tuple[bool, bool]) -> None:
    (activity,) = read(f"titel;doelgroep;wijk\n{title};{for_whom};Oost\n").activities
    assert (activity.women_only, activity.men_only) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ja", True),
        ("nee", False),
        ("rolstoeltoegankelijk", True),
        ("niet rolstoeltoegankelijk", False),
        ("geen trappen", True),
        ("met trap", False),
        ("lift aanwezig", True),
        ("geen lift", False),
        ("onbekend", None),
        ("", None),
    ],
)
def test_access_is_read_from_the_words(text: str, expected: bool | None) -> None:
    (activity,) = read(f"titel;toegankelijkheid;wijk\nKoor;{text};Oost\n").activities
    assert activity.access.step_free is expected


def test_a_first_date_tells_which_of_two_weeks() -> None:
    text = "titel;dag;frequentie;begintijd;startdatum;wijk\nA;vrijdag;om de week;19.30;06-11-2026;Oost\n"
    (activity,) = read(text).activities
    assert next_times(activity.recurrence, NOW)[0].date() == date(2026, 12, 4)
    without = read(text.replace("06-11-2026", ""))
    assert codes(without) == [(2, "which_week")]


def test_a_town_is_no_venue_and_a_row_number_no_id() -> None:
    (activity,) = read("nr;titel;plaats;adres;postcode\n1;Koor;Utrecht;Teststraat 1;3581 AA\n").activities
    assert activity.venue.name == "Teststraat 1"
    assert activity.venue.wijk == "Oost"
    assert activity.id != "1"


def test_a_check_in_the_future_counts_as_one_of_today_and_is_named() -> None:
    reading = read("titel;wijk;gecontroleerd op\nKoor;Oost;31-12-2031\nBingo;Oost;1-11-2026\n")
    assert [one.verified_on for one in reading.activities] == [TODAY, date(2026, 11, 1)]
    assert (2, "checked_later") in codes(reading)
    assert "31-12-2031" in next(one.what for one in reading.problems if one.code == "checked_later")


def test_a_venue_and_its_street_in_one_cell_are_told_apart() -> None:
    venues = [
        one.venue
        for one in read(
            "titel;wijk;waar\nKoor;Oost;De Proef, Teststraat 1\nBingo;Oost;De Proef, zaal 2\nSoep;Oost;De Proef\n"
        ).activities
    ]
    assert [(one.name, one.address) for one in venues] == [
        ("De Proef", "Teststraat 1"),
        ("De Proef, zaal 2", ""),
        ("De Proef", ""),
    ]


def test_a_price_without_a_sign_beside_one_for_the_pass_is_read() -> None:
    (activity,) = read("titel;wijk;kosten\nEten;Oost;4,50 / met U-pas 2,25\n").activities
    assert (activity.cost.cents, activity.cost.upas) == (450, True)
