"""People to go together with: a resident who wishes for company, and buddies who are trained and seen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from db import visits
from db.engine import Store
from knowledge.roster.members import Buddy
from tests.work.network import Network

SEEN: dict[str, Any] = {
    "vog_seen": date(2026, 1, 5),
    "trained": date(2026, 2, 1),
    "agreed": date(2026, 2, 1),
}
"""What every buddy has who may go along."""


def buddy(name: str, **about: Any) -> Buddy:
    return Buddy(name, **{**SEEN, **about})


GARDEN = "woensdag 2 december, 13.00 uur"
"""When the garden is that residents here wish to go to: eight days after the clock of the tests begins."""


async def wishes(
    network: Network, who: str = "ans", day: str = GARDEN, matters: tuple[str, ...] = ()
) -> list[str]:
    """Let a resident come in, choose an activity and a day, and ask for company."""
    await network.says(who, "ik wil graag tuinieren in overvecht")
    await network.says(who, "De groene hoek")
    await network.presses(who, "Een andere dag")
    await network.presses(who, day)
    await network.presses(who, "Ja, vraag iemand")
    for choice in matters or ("Maakt niet uit",):
        await network.presses(who, choice)
    return await network.presses(who, "Ja, dat mag")


async def agree(network: Network, who: str, name: str) -> list[str]:
    """Let a resident agree to the buddy who was found, under a name."""
    await network.presses(who, "Ja")
    return await network.says(who, name)


async def state(network: Network, visit: int = 1) -> str:
    """How far a visit is."""

    def read(connection: Connection) -> str:
        row = visits.find(connection, visit)
        assert row is not None
        return row.state

    return await network.store.write(read)


HOUR, DAY = timedelta(hours=1), timedelta(days=1)

OFFER = "Iemand gaat graag samen naar De groene hoek"


async def found(store: Store) -> Network:
    """Ans and Bo know each other's names: eight days before they meet."""
    network = Network(store)
    await network.joins("bo", buddy("Bo Jansen"))
    await wishes(network)
    await network.presses("bo", "Ja, ik ga mee")
    await agree(network, "ans", "Ans")
    await network.hears("bo")
    return network


async def the_day_before(network: Network) -> None:
    """To ten past ten on the day before."""
    await network.waits(7 * DAY + HOUR / 6)


async def both_sure(network: Network) -> None:
    await the_day_before(network)
    await network.presses("ans", "Ja")
    await network.presses("bo", "Ja")


def said(lines: list[str], text: str) -> bool:
    return any(text in line for line in lines)
