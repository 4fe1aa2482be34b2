"""Activities are found by what they are, kept off by what is not wanted, and shown for true reasons."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from knowledge.catalogue.activity import Access, Activity, Cost, Recurrence, Venue
from knowledge.matching.index import Index
from knowledge.matching.match import MatchResult, match
from knowledge.matching.values import Asked, Reason
from knowledge.places.values import Place
from knowledge.wishes.taxonomy import Taxonomy
from knowledge.wishes.values import Needs, Wish

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
HERE = Place("Lunetten", "Zuid", 52.064, 5.135)
TUESDAYS = Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), first=date(2026, 1, 6), starts=time(10), ends=time(12))
EVENINGS = replace(TUESDAYS, rules=("FREQ=WEEKLY;BYDAY=SA",), starts=time(20), ends=time(22))


def activity(id: str, title: str, description: str = "", **more: object) -> Activity:
    facts: dict[str, object] = {"recurrence": TUESDAYS, "verified_on": date(2026, 10, 1), **more}
    venue = facts.pop("venue", Venue("Buurthuis", "Zuid", lat=52.0641, lon=5.1345))
    return Activity(id, title, description, "Een organisatie", venue, **facts)  # type: ignore[arg-type]


ACTIVITIES = (
    activity("brei", "Steek voor steek", "samen breien bij de thee"),
    activity("koor", "De Maandagmussen", "Een gemengd koor; iedereen mag meezingen."),
    activity("band", "Jammen", "Samen muziek maken, neem je gitaar mee."),
    activity("meezing", "Muziek aan tafel", "We luisteren naar muziek en zingen tot slot een liedje."),
    activity("schaak", "Schaakclub De Toren", cost=Cost(cents=300), access=Access(step_free=False)),
    activity(
        "schaak-gratis",
        "Potje schaak?",
        cost=Cost(cents=0),
        access=Access(step_free=True),
        recurrence=EVENINGS,
    ),
    activity("zwem-v", "Zwemmen voor vrouwen", women_only=True),
    activity("zwem", "Baantjes trekken"),
    activity("oud", "Damclub", recurrence=replace(TUESDAYS, last=date(2026, 3, 1))),
    activity("stoffig", "Biljarten", verified_on=date(2024, 1, 1)),
    activity("naam", "Het Krokodillenhuis", "Elke week anders."),
)


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return Taxonomy.load()


@pytest.fixture(scope="module")
def index(taxonomy: Taxonomy) -> Index:
    return Index(ACTIVITIES, taxonomy)


def told(index: Index, taxonomy: Taxonomy, text: str, place: Place | None = None) -> MatchResult:
    return match(text, index, taxonomy, place, NOW)


def ids(result: MatchResult) -> list[str]:
    return [suggestion.activity.id for suggestion in result.suggestions]


def test_a_creative_title_is_found_by_what_its_description_says(index: Index, taxonomy: Taxonomy) -> None:
    assert ids(told(index, taxonomy, "ik wil graag breien"))[0] == "brei"


def test_what_is_not_wanted_is_kept_off_even_when_only_the_description_has_it(
    index: Index, taxonomy: Taxonomy
) -> None:
    found = ids(told(index, taxonomy, "iets met muziek, als er maar niet gezongen wordt"))
    assert "band" in found
    assert not {"koor", "meezing"} & set(found)


def test_each_of_several_wishes_is_met(index: Index, taxonomy: Taxonomy) -> None:
    assert {"brei", "koor"} <= set(ids(told(index, taxonomy, "breien, schaken en zingen in een koor")))


def test_what_certainly_breaks_a_need_is_dropped(index: Index, taxonomy: Taxonomy) -> None:
    assert ids(told(index, taxonomy, "schaken, maar ik kan geen trappen lopen"))[0] == "schaak-gratis"
    assert "schaak" not in ids(told(index, taxonomy, "gratis schaken"))
    assert "schaak-gratis" not in ids(told(index, taxonomy, "schaken, overdag"))
    assert ids(told(index, taxonomy, "zwemmen alleen met vrouwen")) == ["zwem-v"]


def test_a_need_is_a_reason_only_where_it_is_known_to_be_met(index: Index) -> None:
    asked = Asked((Wish("breien"), Wish("schaken")), needs=Needs(free=True))
    reasons = {s.activity.id: s.reasons for s in index.suggest(asked, NOW)}
    assert Reason("free") in reasons["schaak-gratis"]
    assert Reason("free") not in reasons["brei"]


def test_the_next_time_is_given_and_what_is_over_or_stale_is_not_shown(
    index: Index, taxonomy: Taxonomy
) -> None:
    best = told(index, taxonomy, "breien").suggestions[0]
    assert best.next is not None
    assert best.next.date() == date(2026, 12, 1)
    assert "oud" not in ids(told(index, taxonomy, "ik wil dammen"))
    assert "stoffig" not in ids(told(index, taxonomy, "biljarten"))


def test_nothing_fits_is_said_honestly(index: Index, taxonomy: Taxonomy) -> None:
    found = told(index, taxonomy, "ik wil graag deltavliegen")
    assert found.suggestions == ()
    assert found.unmet == ("gevaarlijk_sporten",)
    assert told(index, taxonomy, "ik wil graag klompengooien").unmet == ("klompengooien",)
    assert told(index, taxonomy, "asdfgh qwerty").suggestions == ()


def test_a_name_that_no_kind_knows_is_found_by_its_own_rare_word(index: Index, taxonomy: Taxonomy) -> None:
    found = told(index, taxonomy, "ik zoek het krokodillenhuis")
    assert ids(found) == ["naam"]
    assert found.suggestions[0].reasons[0].kind == "words"


def test_what_was_shown_before_is_left_out(index: Index) -> None:
    asked = Asked((Wish("breien"),), leave_out=frozenset({"brei"}))
    assert all(s.activity.id != "brei" for s in index.suggest(asked, NOW))


def test_nearer_comes_first_among_equals_and_says_so(taxonomy: Taxonomy) -> None:
    far = activity("a-far", "Breien", venue=Venue("Ver", "Noordwest", lat=52.11, lon=5.07))
    near = activity("b-near", "Breien")
    found = Index((far, near), taxonomy).suggest(Asked((Wish("breien"),), place=HERE), NOW)
    assert [s.activity.id for s in found] == ["b-near", "a-far"]
    assert {Reason("near"), Reason("same_wijk", "Zuid")} <= set(found[0].reasons)
    assert not {Reason("near"), Reason("same_wijk", "Zuid")} & set(found[1].reasons)


def test_ties_are_broken_the_same_way_whatever_the_order(taxonomy: Taxonomy) -> None:
    same = [activity(f"brei-{n}", "Breien") for n in range(5)]
    one, other = Index(same, taxonomy), Index(same[::-1], taxonomy)
    asked = Asked((Wish("breien"),))
    assert [s.activity.id for s in one.suggest(asked, NOW)] == [
        s.activity.id for s in other.suggest(asked, NOW)
    ]


def test_what_is_wider_stands_in_and_says_so(taxonomy: Taxonomy) -> None:
    found = Index((activity("h", "Handwerkcafé", "Gezellig samen handwerken."),), taxonomy).suggest(
        Asked((Wish("breien"),)), NOW
    )
    assert [s.activity.id for s in found] == ["h"]
    assert [r.kind for r in found[0].reasons if r.value][:1] == ["wider"]


def test_what_is_merely_related_does_not_stand_in_for_what_is_not_there(taxonomy: Taxonomy) -> None:
    for title, wished in (
        ("Haken", "breien"),
        ("Dammen", "schaken"),
        ("Spaanse conversatie", "aziatische_talen"),
    ):
        assert Index((activity("a", title),), taxonomy).suggest(Asked((Wish(wished),)), NOW) == ()
