"""Whatever residents, buddies and time do: nobody is named too early, asked too much, or left without an answer."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Awaitable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Connection

from bot.conversation.events import Pressed
from bot.work import roster
from db import erasing, people, visits_together
from db.engine import Store, open_store
from knowledge.roster.members import Buddy
from knowledge.texts.dates import CITY_TIME
from tests.databases import KEYS
from tests.work.going_together import buddy, wishes
from tests.work.network import CHANNEL, Network

T = TypeVar("T")

RESIDENTS = {"r1": "Rosa", "r2": "Rens", "r3": "Roos"}
BUDDIES: dict[str, Buddy] = {
    "b1": buddy("Bartje"),
    "b3": buddy("Bonne", vog_seen=date(2023, 12, 5)),
}
"""The VOG of one runs out on the fifth of December 2026; both go along with one person at a time."""
DAYS = ("woensdag 2 december, 13.00 uur", "woensdag 9 december, 13.00 uur", "woensdag 16 december, 13.00 uur")
HELD = ("accepted", "confirmed", "again", "stands")
ENDINGS = (
    "Er is geen maatje",
    "gaat niet door",
    "kan niet mee",
    "gaat daarom niet",
    "Reken dus niet",
    "gaat met u mee",
    "hoort het van mij",
)
"""Of how a wish for company ended, a resident hears one of these at least."""


class Overheard(Network):
    """A network in which everything anybody hears is written down."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.heard: dict[str, list[str]] = {who: [] for who in (*RESIDENTS, *BUDDIES)}

    async def hears(self, who: str) -> list[str]:
        new = await super().hears(who)
        self.heard[who].extend(new)
        return new


class AnyCompany(RuleBasedStateMachine):
    """Three residents and three buddies over a real store, and a clock that only goes forward."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.new_event_loop()
        self._folder = Path(tempfile.mkdtemp(prefix="voordeur-company-"))
        shutil.copy(self.template, self._folder / "voordeur.db")
        self._network = Overheard(open_store(f"sqlite:///{self._folder / 'voordeur.db'}", KEYS))
        self._heard = self._network.heard
        self._silent: set[str] = set()
        self._introduced: set[str] = set()
        self._went_along: set[str] = set()

    def teardown(self) -> None:
        try:
            self._ends()
        finally:
            self._run(self._network.store.close())
            self._loop.close()
            shutil.rmtree(self._folder)

    def _ends(self) -> None:
        """In the end no visit is under way any more, and whoever wished for company was told what came of it."""
        self._run(self._network.waits(timedelta(days=60)))
        self._hear()
        assert not self._run(self._network.store.read(visits_together.under_way))
        for who in RESIDENTS.keys() - self._silent:
            assert any(end in line for line in self._heard[who] for end in ENDINGS), self._heard[who]

    @initialize(days=st.tuples(*[st.sampled_from(DAYS)] * len(RESIDENTS)))
    def come_in(self, days: tuple[str, ...]) -> None:
        """Everybody is there, and each resident wishes for company."""
        for who, member in BUDDIES.items():
            self._run(self._network.joins(who, member))
        for who, day in zip(RESIDENTS, days, strict=True):
            self._run(wishes(self._network, who, day))
        self._hear()

    @rule(who=st.sampled_from(sorted((*RESIDENTS, *BUDDIES))), number=st.integers(0, 3))
    def press(self, who: str, number: int) -> None:
        asked = self._network.asked(who)
        if asked is None or not asked.choices or who in self._silent:
            return
        choice = asked.choices[number % len(asked.choices)]
        if "Kunt u mee" in asked.text and choice.key == "yes":
            self._went_along.add(who)
        self._run(self._network.does(who, Pressed(asked.asked, choice.key)))
        self._hear()

    @rule(who=st.sampled_from(sorted((*RESIDENTS, *BUDDIES))))
    def agree(self, who: str) -> None:
        """The best thing happens: whoever is asked something says yes, and gives a name where that is asked."""
        asked = self._network.asked(who)
        if asked is None or who in self._silent:
            return
        if who in RESIDENTS and "voornaam" in asked.text:
            self._introduced.add(who)
            self._run(self._network.says(who, RESIDENTS[who]))
            self._hear()
        elif any(choice.key == "yes" for choice in asked.choices):
            self.press(who, [choice.key for choice in asked.choices].index("yes"))

    @rule()
    def all_agree(self) -> None:
        for who in (*BUDDIES, *RESIDENTS, *RESIDENTS):
            self.agree(who)

    @rule(who=st.sampled_from(sorted((*RESIDENTS, *BUDDIES))))
    def call_off(self, who: str) -> None:
        if who not in self._silent:
            self._run(self._network.says(who, "mijn afspraken"))
            self._hear()

    @precondition(lambda self: len(self._silent) < 2)
    @rule(who=st.sampled_from(sorted((*RESIDENTS, *BUDDIES))), erased=st.booleans())
    def leave(self, who: str, erased: bool) -> None:
        if who in self._silent:
            return
        if erased:
            number = self._run(self._network.store.read(people.number_of, CHANNEL, who))
            if number is not None:
                self._run(self._network.store.write(erasing.erase, number, self._network.clock.now()))
        else:
            self._run(self._network.says(who, "stop"))
        self._hear()
        self._silent.add(who)

    @rule(hours=st.integers(1, 30))
    def wait(self, hours: int) -> None:
        self._run(self._network.waits(timedelta(hours=hours)))
        self._hear()

    @invariant()
    def nobody_is_named_before_both_said_yes(self) -> None:
        for who, name in RESIDENTS.items():
            for other in BUDDIES:
                if any(name in line for line in self._heard[other]):
                    assert who in self._introduced
                    assert other in self._went_along
        for who, member in BUDDIES.items():
            for other in RESIDENTS:
                if any(member.name in line for line in self._heard[other]):
                    assert who in self._went_along
                    assert other in self._introduced or any("Hoe mag" in line for line in self._heard[other])

    @invariant()
    def nobody_goes_along_beyond_their_number_or_their_vog(self) -> None:
        held, members = self._run(self._network.store.read(_held))
        for number, days in held.items():
            assert len(days) <= members[number].at_once
            seen = members[number].vog_seen
            assert seen is not None
            assert max(days) <= seen.replace(year=seen.year + 3)

    def _hear(self) -> None:
        for who in self._heard:
            new = self._run(self._network.hears(who))
            assert not (new and who in self._silent), (who, new)

    def _run(self, doing: Awaitable[T]) -> T:
        return self._loop.run_until_complete(doing)


def _held(connection: Connection) -> tuple[dict[int, list[date]], dict[int, Buddy]]:
    """The days on which each buddy goes along, and the buddies."""
    held: dict[int, list[date]] = {}
    for row in visits_together.under_way(connection):
        if row.state in HELD and row.buddy_id:
            held.setdefault(row.buddy_id, []).append(row.at.astimezone(CITY_TIME).date())
    return held, dict(roster.read(connection).buddies)


SETTINGS = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    # Every step is a conversation over a database: making a failure shorter would take longer than reading it.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.slow
def test_any_company(sqlite_template: Path) -> None:
    machine = type("AnyCompany", (AnyCompany,), {"template": sqlite_template})
    run_state_machine_as_test(machine, settings=SETTINGS)
