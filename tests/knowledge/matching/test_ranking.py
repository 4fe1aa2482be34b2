"""Among what fits as well, what was asked decides; nothing is claimed that is not known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue import sample
from knowledge.catalogue.activity import Access, Activity, Cost, Recurrence, Venue
from knowledge.matching.impressions import Impressions
from knowledge.matching.index import Index
from knowledge.matching.kinds_of import Deriver
from knowledge.matching.values import Asked, Caution, Reason, Suggestion
from knowledge.places.values import Place
from knowledge.wishes.taxonomy import Taxonomy
from knowledge.wishes.values import Needs, Wish

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
HERE = Place("Lunetten", "Zuid", 52.064, 5.135)
AROUND_THE_CORNER = Venue("Buurthuis", "Zuid", lat=52.0641, lon=5.1345)
ACROSS_TOWN = Venue("Ver weg", "Noordwest", lat=52.11, lon=5.07)
TUESDAYS = Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), first=date(2026, 1, 6), starts=time(10), ends=time(12))
TAXONOMY = Taxonomy.load()
KNIT = Wish("breien")


def activity(id: str, title: str = "Breien", **more: object) -> Activity:
    facts: dict[str, object] = {"recurrence": TUESDAYS, "verified_on": date(2026, 10, 1), **more}
    description, venue = facts.pop("description", ""), facts.pop("venue", AROUND_THE_CORNER)
    return Activity(id, title, description, "Een organisatie", venue, **facts)  # type: ignore[arg-type]


def suggest(activities: Sequence[Activity], *wishes: Wish, **asked: object) -> tuple[Suggestion, ...]:
    return Index(activities, TAXONOMY).suggest(Asked(wishes or (KNIT,), **asked), NOW)  # type: ignore[arg-type]


def ids(found: Sequence[Suggestion]) -> list[str]:
    return [suggestion.activity.id for suggestion in found]


def test_round_the_corner_goes_before_a_slightly_better_name_across_town() -> None:
    far = activity("ver", "Breien en nog eens breien", tags=("breien",), venue=ACROSS_TOWN)
    near = activity("dichtbij", "Wolclub", kinds=("breien",))
    assert ids(suggest((far, near), place=HERE)) == ["dichtbij", "ver"]


def test_what_is_only_spoken_of_in_passing_goes_behind_the_thing_itself_however_near_it_is() -> None:
    near = activity("dichtbij", "Schaakclub", description="Er wordt ook wel eens bij gebreid, breien mag.")
    far = activity("ver", "Breien", venue=ACROSS_TOWN)
    assert ids(suggest((near, far), place=HERE))[0] == "ver"


def test_who_asks_for_something_close_by_is_not_sent_across_town() -> None:
    near, far = activity("dichtbij", "Wolclub", kinds=("breien",)), activity("ver", venue=ACROSS_TOWN)
    elsewhere = activity("andere wijk", venue=Venue("Buurthuis", "Oost"))
    assert ids(suggest((near, far, elsewhere), place=HERE, needs=Needs(near=True))) == ["dichtbij"]


def test_who_would_rather_be_among_women_is_shown_that_first_and_the_rest_too() -> None:
    mixed, women = activity("a"), activity("b", women_only=True)
    found = suggest((mixed, women), needs=Needs(women=True))
    assert ids(found) == ["b", "a"]
    assert Reason("women_only") in found[0].reasons
    assert ids(suggest((mixed, women))) == ["a", "b"]


def test_where_another_language_is_spoken_comes_after_where_ones_own_is() -> None:
    dutch, turkish = activity("nederlands", languages=("nl",)), activity("turks", languages=("tr",))
    assert ids(suggest((dutch, turkish))) == ["nederlands", "turks"]
    assert ids(suggest((dutch, turkish), speaks="tr")) == ["turks", "nederlands"]


def test_a_title_that_only_plays_with_words_is_not_what_an_activity_is() -> None:
    chess = activity("s", "Paard op F3", description="Schaakavond voor huiskamerspelers.")
    assert ids(suggest((chess,), Wish("schaken"))) == ["s"]
    assert suggest((chess,), Wish("paarden")) == ()
    club = activity("p", "Ponyclub", description="Na het rijden schaken we nog wat.")
    assert ids(suggest((club, chess), Wish("paarden"))) == ["p"]


def test_what_the_samples_are_is_read_from_their_words_alone() -> None:
    deriver = Deriver(TAXONOMY, Impressions())
    samples = [one for one in sample.load() if one.kinds]
    missed = [
        one.title for one in samples if deriver.kinds_of(replace(one, kinds=())).get(one.kinds[0], 0) < 0.6
    ]
    assert len(missed) <= len(samples) * 0.12, missed


def test_where_helpers_are_looked_for_comes_after_where_one_can_take_part() -> None:
    helpers = activity(
        "a", "Nederlands leren", description="Oefen met een nieuwkomer.", for_whom="vrijwilligers"
    )
    lessons = activity("b", "Op dinsdag", description="Nederlandse les voor beginners.")
    assert ids(suggest((helpers, lessons), Wish("nederlands_leren")))[0] == "b"


@pytest.mark.parametrize(
    "worse",
    [
        activity("a", verified_on=date(2026, 3, 1)),
        activity("a", doubted_on=date(2026, 11, 1)),
        activity("a", recurrence=replace(TUESDAYS, first=date(2026, 12, 15))),
        activity("a", women_only=True),
    ],
    ids=["checked longer ago", "doubted", "not soon", "for others"],
)
def test_among_equals_the_better_one_goes_first(worse: Activity) -> None:
    assert ids(suggest((worse, activity("b")))) == ["b", "a"]


def test_known_to_be_free_goes_before_unknown_cost_which_is_never_called_free() -> None:
    unknown = activity("a-onbekend", "Breien", tags=("breien",))
    first_free = activity("b-eerste-keer", cost=Cost(said="eerste keer gratis, daarna lid worden"))
    with_pass = activity("c-upas", cost=Cost(400, upas=True))
    free = activity("d-gratis", "Steken tellen", description="Wij breien.", cost=Cost(0), venue=ACROSS_TOWN)
    paid = activity("e-betaald", cost=Cost(250))
    found = suggest((unknown, first_free, with_pass, free, paid), needs=Needs(free=True), place=HERE, top=5)
    assert found[0].activity.id == "d-gratis"
    assert found[0].cautions == ()
    assert set(ids(found[1:])) == {"a-onbekend", "b-eerste-keer", "c-upas"}
    for other in found[1:]:
        assert Reason("free") not in other.reasons
        assert Caution("unknown", "free") in other.cautions
    assert [s.score for s in found] == sorted((s.score for s in found), reverse=True)


def test_something_spoken_of_in_passing_is_not_put_first_for_being_free() -> None:
    asked = Needs(free=True)
    jeu = activity("jeu", "Jeu de boules", description="Bij regen kaarten we binnen.", cost=Cost(0))
    cards = activity("kaart", "Kaartclub")
    assert ids(suggest((jeu, cards), Wish("kaarten"), needs=asked))[0] == "kaart"


def test_a_language_that_is_known_goes_first_one_that_is_not_known_after_it_and_another_never() -> None:
    turkish = activity("turks", languages=("nl", "tr"), venue=ACROSS_TOWN)
    unknown = activity("onbekend", languages=())
    dutch = activity("nederlands", languages=("nl",))
    found = suggest((dutch, unknown, turkish), needs=Needs(language="tr"), place=HERE)
    assert ids(found) == ["turks", "onbekend"]
    assert Reason("language", "tr") in found[0].reasons
    assert Reason("language", "tr") not in found[1].reasons
    assert Caution("unknown", "language") in found[1].cautions


def test_known_free_ones_are_found_behind_thousands_of_unknown_cost() -> None:
    many = [activity(f"{n:04}", verified_on=date(2026, 11, 1)) for n in range(2000)]
    free = activity("gratis", cost=Cost(0), verified_on=date(2026, 6, 1))
    assert ids(suggest((*many, free), needs=Needs(free=True)))[0] == "gratis"


@pytest.mark.parametrize(
    "told",
    [
        "We gaan kaarten maken voor Kerst.",
        "Kaarten kosten 5 euro, verkrijgbaar aan de zaal.",
        "We lezen de kaart en zoeken de route met een kompas.",
    ],
)
def test_cards_that_are_made_sold_or_read_are_no_card_games(told: str) -> None:
    assert "kaarten" not in Deriver(TAXONOMY, Impressions()).kinds_of(
        activity("x", "Van alles", description=told)
    )


def test_a_card_game_is_still_one() -> None:
    held = Deriver(TAXONOMY, Impressions()).kinds_of(
        activity("x", "Dinsdagmiddag", description="Wij kaarten tot vijf uur.")
    )
    assert held["kaarten"] > 0.7


def test_how_long_nobody_checked_comes_with_the_suggestion() -> None:
    stale = activity("a", verified_on=date(2026, 4, 30))
    never = activity("b", verified_on=None)
    doubted = activity("c", doubted_on=date(2026, 11, 20))
    fresh = activity("d")
    cautions = {s.activity.id: s.cautions for s in suggest((stale, never, doubted, fresh), top=4)}
    assert cautions == {
        "a": (Caution("unchecked", months=6),),
        "b": (Caution("unchecked"),),
        "c": (Caution("doubted"),),
        "d": (),
    }


def test_the_three_shown_differ_where_others_are_as_good() -> None:
    same = [activity(f"a{n}", "Breicafé") for n in range(4)]
    elsewhere = Venue("De Hoek", "Zuid", lat=52.0642, lon=5.1346)
    other = activity("b", "Samen breien", venue=elsewhere)
    third = activity("c", "Breien voor beginners", venue=replace(elsewhere, name="De Kade"))
    assert set(ids(suggest((*same, other, third), place=HERE))) == {"a0", "b", "c"}


def test_a_whole_theme_is_shown_in_its_variety() -> None:
    choirs = [activity(f"a{n}", f"Zangkoor {n}") for n in range(5)]
    band = activity("b", "Samen gitaar spelen")
    assert "b" in ids(suggest((*choirs, band), Wish("theme:muziek")))


def test_beside_ended_and_hidden_ones_what_stands_is_found() -> None:
    over = [
        activity(f"a{n:03}", recurrence=Recurrence(extra=(date(2026, 11, 1),), starts=time(10)))
        for n in range(60)
    ]
    hidden = [activity(f"b{n:03}", verified_on=date(2025, 11, 24)) for n in range(60)]
    assert ids(suggest((*over, *hidden, activity("c", verified_on=date(2025, 12, 1))))) == ["c"]


def test_the_next_time_moves_on_with_the_clock() -> None:
    index = Index((activity("a"),), TAXONOMY)
    asked = Asked((KNIT,))
    nexts = [
        index.suggest(asked, datetime(2026, 11, day, 12, tzinfo=UTC))[0].next for day in (23, 24, 25, 23)
    ]
    assert [moment and moment.day for moment in nexts] == [24, 1, 1, 24]


places = st.sampled_from([AROUND_THE_CORNER, ACROSS_TOWN, Venue("Ergens", "Oost")])
catalogues = st.lists(
    st.tuples(
        st.sampled_from(["Breien", "Breicafé", "Haken", "Koor", "Schaken"]),
        places,
        st.sampled_from([Cost(), Cost(0), Cost(300), Cost(300, upas=True)]),
        st.sampled_from([None, True, False]),
        st.sampled_from([(), ("nl",), ("nl", "tr")]),
    ),
    max_size=12,
)
needs = st.builds(
    Needs,
    near=st.booleans(),
    free=st.booleans(),
    step_free=st.booleans(),
    language=st.sampled_from(["", "tr"]),
)


@settings(max_examples=60, deadline=None)
@given(catalogues, needs, st.randoms(use_true_random=False))
def test_every_need_is_honoured_every_reason_true_and_the_order_of_the_catalogue_without_effect(
    rows: list[tuple[str, Venue, Cost, bool | None, tuple[str, ...]]], asked: Needs, chance: object
) -> None:
    """PR-30."""
    activities = [
        activity(f"n{n}", title, venue=venue, cost=cost, access=Access(step_free=steps), languages=languages)
        for n, (title, venue, cost, steps, languages) in enumerate(rows)
    ]
    found = suggest(activities, KNIT, Wish("koor"), needs=asked, place=HERE)
    for suggestion in found:
        one, reasons = suggestion.activity, suggestion.reasons
        assert not (asked.free and one.cost.cents and not one.cost.upas)
        assert not (asked.step_free and one.access.step_free is False)
        assert not (asked.language and one.languages and asked.language not in one.languages)
        assert (Reason("free") in reasons) == (asked.free and one.cost.cents == 0)
        assert (Reason("step_free") in reasons) == (asked.step_free and one.access.step_free is True)
        assert (Reason("near") in reasons) == (one.venue == AROUND_THE_CORNER)
        told = {r.kind for r in reasons} | {c.value for c in suggestion.cautions}
        assert {name for name in ("free", "step_free", "language") if getattr(asked, name)} <= told
    chance.shuffle(activities)  # type: ignore[attr-defined]
    assert suggest(activities, KNIT, Wish("koor"), needs=asked, place=HERE) == found


def test_the_date_shown_is_on_a_day_and_at_an_hour_that_were_asked() -> None:
    both = replace(TUESDAYS, rules=("FREQ=WEEKLY;BYDAY=TU,TH",))
    for days in ((1,), (3,)):
        [found] = suggest((activity("x", recurrence=both),), needs=Needs(weekdays=days))
        assert found.next is not None
        assert found.next.weekday() in days
    late = replace(TUESDAYS, starts=time(20), ends=time(22))
    either = replace(TUESDAYS, rules=("FREQ=WEEKLY;BYDAY=FR",), also=(late,))
    [found] = suggest((activity("x", recurrence=either),), needs=Needs(daytime=True))
    assert found.next is not None
    assert found.next.hour == 10


def test_a_club_for_children_is_left_out_unless_children_are_asked_for() -> None:
    club, evening = activity("a-club", "Breiclub", min_age=10, max_age=16), activity("avond", "Breiavond")
    assert ids(suggest((club, evening))) == ["avond"]
    assert ids(suggest((club, evening), KNIT, Wish("theme:kinderen")))[0] == "a-club"
