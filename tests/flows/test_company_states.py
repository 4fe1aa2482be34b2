"""Whatever happens to a visit somebody goes along on: it ends, nobody is forgotten, and no name comes too early."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.flows.company.states import find_by, happen
from bot.flows.company.values import (
    INTRODUCED,
    Answered,
    CalledOff,
    Cannot,
    Chosen,
    Deed,
    Found,
    Moved,
    NotSeen,
    Passed,
    Sure,
    Tell,
    Visit,
)
from knowledge.network.network import Network
from knowledge.texts.dates import CITY_TIME

PACE = Network.load().company
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=CITY_TIME)
ANS = 1
BUDDIES = (2, 3, 4, 5)
ENDED = ("over", "off")
TOLD_THE_END = {
    "nobody", "left", "left_unanswered", "neither", "unanswered", "called_off", "off", "off_chosen", "meet",
}  # fmt: skip
"""What a resident hears of how a wish for company ends: one of these at least."""


class Story:
    """One visit that things happen to, as the loops would let them."""

    def __init__(self, days: int) -> None:
        self.now = NOW
        at = NOW.replace(hour=13) + timedelta(days=days)
        self.visit = Visit(7, ANS, at, find_by(at, NOW, PACE))
        self.told: list[Tell] = []
        self.silent: set[int] = set()
        self.yes: set[int] = set()
        self.agreed: set[int] = set()
        self._go_on(Moved(self.visit, look="first"))

    def does(self, deed: Deed) -> None:
        before = self.visit
        match deed:
            case Answered(buddy, True):
                self.yes.add(buddy)
            case Chosen("yes" | "agreed", offer) if before.state == "accepted" and offer == before.offer:
                self.agreed.add(before.buddy)
            case Cannot(side, True):
                self.silent.add(ANS if side == "resident" else before.buddy)
        self._go_on(happen(before, deed, self.now, PACE))

    def waits(self, hours: int) -> None:
        until = self.now + timedelta(hours=hours)
        while self.visit.due is not None and self.visit.due <= until:
            self.now = max(self.now, self.visit.due)
            before = self.visit
            self.does(Passed())
            assert self.visit != before, "a moment that has come leads somewhere"
        self.now = until

    def _go_on(self, moved: Moved) -> None:
        numbered = (
            replace(offer, id=offer.id or number) for number, offer in enumerate(moved.visit.offers, 1)
        )
        self.visit = replace(moved.visit, offers=tuple(numbered))
        for tell in moved.tell:
            assert tell.person in (ANS, *BUDDIES)
            if tell.named:
                assert self.agreed & {self.visit.buddy} or tell.what in ("thanks_cannot", "left"), tell
            self.told.append(tell)
        if moved.look:
            able = tuple(buddy for buddy in BUDDIES if buddy not in self.silent)
            self._go_on(happen(self.visit, Found(able, moved.look), self.now, PACE))


DEEDS = st.one_of(
    st.builds(Answered, st.sampled_from(BUDDIES), st.booleans(), st.booleans()),
    st.builds(Answered, st.sampled_from(BUDDIES), st.just(True)),
    st.builds(Chosen, st.sampled_from(["yes", "agreed", "yes", "other", "no"]), st.integers(1, 5)),
    st.builds(Sure, st.sampled_from(["resident", "buddy"])),
    st.builds(Cannot, st.sampled_from(["resident", "buddy"]), st.booleans()),
    st.builds(NotSeen, st.sampled_from(["resident", "buddy"])),
    st.just(CalledOff()),
    st.integers(1, 60),
    st.integers(1, 60),
)


@settings(max_examples=1_500, deadline=None)
@given(st.integers(2, 20), st.lists(DEEDS, max_size=25))
def test_every_wish_for_company_ends_in_an_outcome_that_is_told(days: int, deeds: list[Deed | int]) -> None:
    story = Story(days)
    for deed in deeds:
        if isinstance(deed, int):
            story.waits(deed)
        elif isinstance(deed, Cannot | Sure | NotSeen) and deed.side == "buddy" and not story.visit.buddy:
            continue
        else:
            story.does(deed)
        visit = story.visit
        assert bool(visit.buddy) >= (visit.state in INTRODUCED)
        assert (visit.due is None) == (visit.state in ENDED)
        assert sum(offer.state == "open" for offer in visit.offers) == 0 or visit.state == "offered"
        assert len({offer.buddy for offer in visit.offers}) == len(visit.offers)
    story.waits(24 * 60)
    assert story.visit.state in ENDED
    heard = {tell.what for tell in story.told if tell.person == ANS}
    assert heard & TOLD_THE_END or ANS in story.silent
    for buddy in story.yes - story.silent:
        about = [tell.what for tell in story.told if tell.person == buddy]
        assert about[-1] not in ("offer", "thanks_yes"), about


@given(st.integers(2, 20), st.integers(0, 30))
def test_buddies_are_asked_one_at_a_time_while_there_is_time(days: int, hours: int) -> None:
    story = Story(days)
    story.waits(hours)
    waiting = [offer for offer in story.visit.offers if offer.state == "open"]
    left = story.visit.find_by - story.now
    assert len(waiting) <= (PACE.several if left < PACE.calm or hours else 1)
    assert all(offer.answer_by <= story.visit.find_by for offer in waiting)


def agreed() -> Story:
    story = Story(10)
    story.does(Answered(2, True))
    story.does(Chosen("agreed", story.visit.offer))
    return story


def test_a_yes_without_a_name_stands() -> None:
    story = agreed()
    assert [tell.what for tell in story.told if tell.what == "meet"] == []
    story.waits(2)
    assert story.visit.state == "confirmed"
    assert [tell.person for tell in story.told if tell.what == "meet"] == [ANS, 2]
    assert not story.visit.resident_sure


def test_a_name_that_comes_later_disturbs_nothing() -> None:
    story = agreed()
    story.waits(2)
    before, heard = story.visit, list(story.told)
    story.does(Chosen("yes", before.offer))
    assert (story.visit, story.told) == (before, heard)


def test_who_said_yes_hears_of_a_buddy_who_falls_out() -> None:
    story = agreed()
    story.does(Cannot("buddy"))
    assert story.visit.buddy != 2
    assert not story.visit.resident_sure
    assert story.told[-2].what == "asked_anew" or story.told[-1].what == "asked_anew"


def test_a_visit_that_is_over_is_told_to_both_sides() -> None:
    story = agreed()
    story.does(Chosen("yes", story.visit.offer))
    story.does(Sure("buddy"))
    story.waits(12 * 24)
    assert story.visit.state == "over"
    assert {(tell.person, tell.what) for tell in story.told} >= {(ANS, "past"), (2, "debrief")}
