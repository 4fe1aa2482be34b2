"""What organisers write about days, hours and cost is read as they mean it, or not at all."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue.recurrence import AMSTERDAM, next_times
from knowledge.catalogue.spoken import parse_cost, parse_when, part_of_day, say_join, say_when, when_in

NOW = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)
"""A Monday."""


def first_times(text: str, count: int = 3) -> list[str]:
    """The next times of a wording, as "24-11 10:00"."""
    recurrence = parse_when(text, NOW.date())
    assert recurrence is not None, text
    return [f"{one:%d-%m %H:%M}" for one in next_times(recurrence, NOW, count)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("elke dinsdag 10-12", ["24-11 10:00", "01-12 10:00"]),
        ("elke di. 10-12u", ["24-11 10:00", "01-12 10:00"]),
        ("di en do 13.30-16.00 uur", ["24-11 13:30", "26-11 13:30"]),
        ("dinsdag\u00a0en\u00a0donderdag, 13:30 – 16:00", ["24-11 13:30", "26-11 13:30"]),
        ("ma t/m vr 9.00 - 17.00", ["24-11 09:00", "25-11 09:00"]),
        ("ma-vr 9-17, za 10-16", ["24-11 09:00", "25-11 09:00"]),
        ("elke werkdag 9-17", ["24-11 09:00", "25-11 09:00"]),
        ("elke werkdag behalve dinsdag 9-12 uur", ["25-11 09:00", "26-11 09:00"]),
        ("eerste zaterdag van de maand om 14 uur", ["05-12 14:00", "02-01 14:00"]),
        ("laatste dinsdag van de maand, 9.30-11.30", ["24-11 09:30", "29-12 09:30"]),
        ("elke 1e en 3e maandag van de maand om 14.00 uur", ["07-12 14:00", "21-12 14:00"]),
        ("even weken donderdag 14.00", ["26-11 14:00", "10-12 14:00"]),
        ("oneven weken op woensdag 19.30-21.30", ["02-12 19:30", "16-12 19:30"]),
        ("om de week op vrijdag vanaf 6 november 2026, 19.30 uur", ["04-12 19:30", "18-12 19:30"]),
        ("elke 15e van de maand om 10 uur", ["15-12 10:00", "15-01 10:00"]),
        ("dagelijks om 16.00 uur", ["23-11 16:00", "24-11 16:00"]),
        ("zaterdag 12 december 14.00 uur", ["12-12 14:00"]),
        ("12 en 19 december 2026, 14.00 uur", ["12-12 14:00", "19-12 14:00"]),
        ("12-12-2026 14:00", ["12-12 14:00"]),
        ("dinsdag 10-12, niet in de schoolvakantie, vanaf 15 december 2026", ["15-12 10:00", "05-01 10:00"]),
        ("van april t/m september elke woensdag 14-16 uur", ["07-04 14:00", "14-04 14:00"]),
        ("niet op 24 november 2026; elke dinsdag 10-12", ["01-12 10:00", "08-12 10:00"]),
        ("di 10-12, do 13.30-16", ["24-11 10:00", "26-11 13:30"]),
        ("elke dinsdag 10.00-12.00 en 13.00-15.00", ["24-11 10:00", "24-11 13:00"]),
        ("dinsdagmiddag 2-4", ["24-11 14:00", "01-12 14:00"]),
        ("vrijdagavond half acht", ["27-11 19:30", "04-12 19:30"]),
        ("woendag 10-12", ["25-11 10:00", "02-12 10:00"]),
        ("every Tuesday 10am-12pm", ["24-11 10:00", "01-12 10:00"]),
        ("elke dinsdag 10-12, geen aanmelding nodig", ["24-11 10:00", "01-12 10:00"]),
        ("van 5 januari t/m 30 maart 2027 elke dinsdag 10-12", ["05-01 10:00", "12-01 10:00"]),
    ],
)
def test_wording_becomes_the_dates_that_were_meant(text: str, expected: list[str]) -> None:
    assert first_times(text)[: len(expected)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "wisselend",
        "in overleg",
        "elke maand op zaterdag",
        "dinsdag 10-12, behalve de laatste dinsdag van de maand",
        "eerste week van de maand op dinsdag",
        "alleen in de schoolvakantie op dinsdag",
        "30 februari 2027 14.00 uur",
        "10-12 uur",
        "soms op maandag",
        "elke dinsdag " * 100,
    ],
)
def test_what_does_not_say_the_day_is_not_guessed(text: str) -> None:
    assert parse_when(text, NOW.date()) is None


def test_every_second_week_without_a_first_day_gives_no_date() -> None:
    recurrence = parse_when("om de week vrijdagavond")
    assert recurrence is not None
    assert next_times(recurrence, NOW) == ()
    assert say_when(recurrence) == "om de week op vrijdag 's avonds"


def test_school_holidays_are_kept_when_it_is_held_in_them_too() -> None:
    recurrence = parse_when("Elke dinsdag 10-12, ook in de schoolvakanties")
    assert recurrence is not None
    assert recurrence.except_on == ()


def test_both_kinds_of_holidays_are_heard() -> None:
    recurrence = parse_when("di 10:00–12:00, behalve op feestdagen en in de vakanties")
    assert recurrence is not None
    assert set(recurrence.except_on) == {"school", "public"}


def test_a_weekday_with_its_date_tells_the_year_without_a_calendar_at_hand() -> None:
    recurrence = parse_when("zaterdag 12 december 14.00 uur")
    assert recurrence is not None
    assert next_times(recurrence, NOW, 5) == (datetime(2026, 12, 12, 14, tzinfo=AMSTERDAM),)


@pytest.mark.parametrize(
    ("text", "dutch", "english"),
    [
        ("di 9.30-12", "elke dinsdag van 9.30 tot 12.00 uur", "every Tuesday from 9.30 to 12.00"),
        ("ma-vr 9-17", "elke werkdag van 9.00 tot 17.00 uur", "every weekday from 9.00 to 17.00"),
        (
            "eerste zaterdag vd maand om 14.00",
            "elke eerste zaterdag van de maand om 14.00 uur",
            "every first Saturday of the month at 14.00",
        ),
        (
            "do 14.00, even weken",
            "op donderdag in de even weken om 14.00 uur",
            "on Thursday in even weeks at 14.00",
        ),
        (
            "oktober t/m maart, zondag 14.00, niet in de vakantie",
            "elke zondag om 14.00 uur, van oktober tot en met maart, niet in de schoolvakantie",
            "every Sunday at 14.00, from October to March, not in school holidays",
        ),
        (
            "12-12-2026 14.00-16.00",
            "zaterdag 12 december 2026 van 14.00 tot 16.00 uur",
            "Saturday 12 December 2026 from 14.00 to 16.00",
        ),
    ],
)
def test_a_recurrence_is_said_in_plain_words(text: str, dutch: str, english: str) -> None:
    recurrence = parse_when(text)
    assert recurrence is not None
    assert say_when(recurrence, "nl") == dutch
    assert say_when(recurrence, "en") == english


WORDINGS = st.builds(
    "{} {} {}{}".format,
    st.sampled_from(["elke", "iedere eerste", "laatste", "om de week", "in de even weken"]),
    st.sampled_from(["maandag", "di en do", "zaterdag", "woensdag en vrijdag"]),
    st.sampled_from(["10-12 uur", "13.30 - 16.00", "van 19.30 tot 21.00 uur", "om 14 uur"]),
    st.sampled_from(["", ", niet in de schoolvakantie", ", van april t/m september", ", niet op feestdagen"]),
)


@settings(deadline=None)
@given(WORDINGS)
def test_what_is_said_is_read_back_the_same(text: str) -> None:
    once = parse_when(text)
    assert once is not None
    twice = parse_when(say_when(once))
    assert twice is not None
    assert (twice.rules, twice.starts, twice.ends) == (once.rules, once.starts, once.ends)
    assert (twice.except_on, twice.months) == (once.except_on, once.months)


@settings(deadline=None)
@given(st.text(max_size=600), st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2090, 1, 1))))
def test_any_text_is_read_or_not_but_never_breaks(text: str, today: date | None) -> None:
    recurrence = parse_when(text, today)
    if recurrence is not None:
        next_times(recurrence, NOW, 3)
        say_when(recurrence)
    parse_cost(text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("di 10-12", "morning"),
        ("di 13-15", "afternoon"),
        ("di 19.30", "evening"),
        ("dinsdagavond", "evening"),
    ],
)
def test_the_part_of_the_day_is_known_by_the_hour_or_by_the_word(text: str, part: str) -> None:
    recurrence = parse_when(text)
    assert recurrence is not None
    assert part_of_day(recurrence) == part


def test_hours_that_no_clock_has_are_not_read() -> None:
    recurrence = parse_when("dinsdag 27.00 uur")
    assert recurrence is not None
    assert recurrence.starts is None


def test_midnight_and_noon_in_english() -> None:
    recurrence = parse_when("Tuesday 12pm - 2pm")
    assert recurrence is not None
    assert (recurrence.starts, recurrence.ends) == (time(12), time(14))


@pytest.mark.parametrize(
    ("text", "cents", "upas"),
    [
        ("gratis", 0, False),
        ("Geen kosten", 0, False),
        ("0", 0, False),
        ("geen", 0, False),
        ("€ 2,50", 250, False),
        ("€2.50", 250, False),
        ("2,50", 250, False),
        ("€ 8,-", 800, False),
        ("€ 4,-- incl. soep", 400, False),
        ("50 cent", 50, False),
        ("3 euro incl. koffie", 300, False),
        ("vrijwillige bijdrage", 0, False),
        ("gratis, gift mag", 0, False),
        ("gratis, koffie € 1", 0, False),
        ("gratis (koffie/thee € 0,50)", 0, False),
        ("gratis met U-pas", None, True),
        ("€ 5, gratis met U-pas", 500, True),
        ("€ 8; U-pas € 6", 800, True),
        ("kinderen gratis, volwassenen € 3", 300, False),
        ("€ 50 voor 10 keer", 500, False),
        ("€ 30 per jaar", None, False),
        ("gratis?", None, False),
        ("onbekend", None, False),
        ("", None, False),
    ],
)
def test_cost_is_read_as_what_one_pays_each_time(text: str, cents: int | None, upas: bool) -> None:
    cost = parse_cost(text)
    assert (cost.cents, cost.upas) == (cents, upas)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "elke di en do 14.00-16.00 uur, niet in de schoolvakantie"),
        ("en", "every Tuesday and Thursday from 14.00 to 16.00, not in school holidays"),
        ("tr", "her salı ve perşembe 14.00 ile 16.00 arası, okul tatilinde yok"),
        ("ar", "كل يوم الثلاثاء والخميس من الساعة 14.00 إلى 16.00، لا يوجد في العطلة المدرسية"),
    ],
)
def test_when_it_is_is_said_in_the_language_of_the_reader(language: str, said: str) -> None:
    own_words = "elke di en do 14.00-16.00 uur, niet in de schoolvakantie"
    found = parse_when(own_words)
    assert found is not None
    assert when_in(found, language) == said


def test_how_to_join_is_said_in_the_language_of_the_reader_where_it_is_a_usual_phrase() -> None:
    assert say_join("Gewoon binnenlopen.", "en") == "just walk in"
    assert say_join("gewoon komen", "nl") == "gewoon komen"
    assert say_join("aanmelden tot donderdag", "tr") == "aanmelden tot donderdag"
