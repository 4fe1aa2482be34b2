"""The printed list can be read by somebody who sees less well, whatever letters are in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue import sample_activities
from knowledge.catalogue.activity import Access, Activity, Contact, Cost, Recurrence, Venue
from knowledge.catalogue.pages import TEXT, Line, Paper, letters, printable
from knowledge.catalogue.printing import entry, wijk_list
from knowledge.catalogue.recurrence import AMSTERDAM

TODAY = date(2026, 11, 23)
NEXT = datetime(2026, 11, 24, 10, tzinfo=AMSTERDAM)
LINE = "het Infopunt (voorbeeld)"
GOOD = Activity(
    id="goed",
    title="Koor",
    description="Zingen met buren",
    organiser="Voorbeeldorganisatie",
    venue=Venue("De Proef", "Oost", "Teststraat 1", "3581 AA"),
    recurrence=Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), starts=time(10), ends=time(12)),
    cost=Cost(0, said="gratis"),
    access=Access(step_free=True),
    contact=Contact("Proef", "030-1234567"),
    verified_on=date(2026, 11, 1),
    languages=("nl",),
)


class Watched(Paper):
    """Remembers on which pages each line was begun and ended."""

    def __init__(self) -> None:
        self.spans: list[tuple[Line, int, int]] = []
        super().__init__(TODAY, "Kop", "Bel.", "{page} van {pages}")

    def write_line(self, line: Line) -> None:
        before = self.page
        super().write_line(line)
        self.spans.append((line, before, self.page))


def printed(*activities: Activity) -> bytes:
    return wijk_list("Oost", activities, TODAY, LINE)


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def answers(activity: Activity) -> dict[str, str]:
    return {line.label: line.text for line in entry(activity, NEXT, TODAY) if line.beside}


def test_a_list_is_printed_for_every_wijk_and_is_the_same_each_time() -> None:
    for wijk in {one.venue.wijk for one in sample_activities()}:
        pdf = wijk_list(wijk, sample_activities(), TODAY, LINE)
        assert pdf.startswith(b"%PDF-")
        assert pdf == wijk_list(wijk, sample_activities(), TODAY, LINE)


def test_one_finds_under_each_other_when_where_what_it_costs_and_whom_to_ask() -> None:
    assert answers(replace(GOOD, languages=("nl", "tr"), for_whom="vrouwen")) == {
        "Wanneer": "elke dinsdag van 10.00 tot 12.00 uur",
        "Volgende": "dinsdag 24 november 2026",
        "Waar": "De Proef",
        "": "Teststraat 1, 3581 AA",
        "Kosten": "gratis",
        "Toegang": "zonder trap",
        "Voor wie": "vrouwen",
        "Taal": "Nederlands, Turks",
        "Vragen": "Proef, 030-1234567",
    }


def test_what_nobody_knows_is_said_to_be_unknown() -> None:
    unknown = answers(replace(GOOD, cost=Cost(), access=Access()))
    assert (unknown["Kosten"], unknown["Toegang"]) == ("niet bekend", "niet bekend")


def test_all_text_is_large_and_long_stories_are_cut() -> None:
    lines = entry(replace(GOOD, description="woord " * 400), NEXT, TODAY)
    assert TEXT >= 14
    assert all(line.size >= TEXT for line in lines)
    assert all(len(line.text) < 500 for line in lines)


def test_no_entry_is_torn_over_two_pages() -> None:
    with Watched() as paper:
        for one in sample_activities():
            begun = len(paper.spans)
            paper.block(entry(one, NEXT, TODAY))
            ends = {page for _, *span in paper.spans[begun:] for page in span}
            assert len(ends) == 1, one.title
    assert paper.page > 20


def test_an_entry_longer_than_a_page_goes_on_over_the_next() -> None:
    with Watched() as paper:
        paper.block([Line("woord " * 2000), Line("slot")])
    assert paper.page > 2
    assert paper.spans[-1][0].text == "slot"


def test_what_was_not_asked_for_long_says_so() -> None:
    def warning(**changes: object) -> str:
        last = entry(replace(GOOD, **changes), NEXT, TODAY)[-1]  # type: ignore[arg-type]
        return last.text if last.bold else ""

    assert warning() == ""
    assert (
        warning(verified_on=date(2026, 4, 23)) == "Bel eerst of dit nog bestaat: 7 maanden niet nagevraagd."
    )
    assert warning(verified_on=None) == "Bel eerst of dit nog bestaat."
    assert warning(doubted_on=date(2026, 11, 20)) == "Bel eerst of dit nog bestaat."


def test_a_sample_is_marked_by_itself_where_others_are_real() -> None:
    marked = [line.text for line in entry(replace(GOOD, sample=True), NEXT, TODAY, mark=True)]
    assert "Voorbeeld, bestaat niet echt." in marked


def test_what_is_hidden_or_over_is_not_printed() -> None:
    gone = [
        replace(GOOD, retired=True),
        replace(GOOD, recurrence=Recurrence(extra=(date(2020, 1, 1),))),
        replace(GOOD, verified_on=date(2024, 1, 1)),
        replace(GOOD, venue=replace(GOOD.venue, wijk="West")),
    ]
    assert printed(*gone) == printed()
    assert printed(GOOD) != printed()


def test_turkish_and_arabic_stay_as_they_are_written() -> None:
    for text in ("İstanbul'da şarkı söylüyoruz – € 2,50", "أهلاً وسهلاً بكم، القهوة مجانية؟", "ėł ŝ Đặng"):
        assert printable(text) == text
    assert pages(printed(replace(GOOD, title="Şarkı", description="أهلاً وسهلاً بكم"))) == 1


def test_signs_without_a_letter_go_and_hidden_ones_too() -> None:
    assert printable("Zing 🎵 mee\u202e \u0007\n nu") == "Zing mee nu"
    assert printable("ﬁets ①") == "fiets 1"


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_becomes_letters_the_fonts_have(text: str) -> None:
    assert {ord(letter) for letter in printable(text)} <= letters()


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120))
def test_any_text_can_be_printed(title: str, description: str) -> None:
    assert pages(printed(replace(GOOD, title=title, description=description))) >= 1
