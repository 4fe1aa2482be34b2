"""A daughter who looks for her mother, up to the link; what stands in a table, and who is who."""

from __future__ import annotations

import re
from datetime import timedelta

from sqlalchemy import Connection, func, select

from bot.work import sharing
from db import people
from db.engine import Store
from tests.work.network import CHANNEL, Network

MARJA, ANS = "marja", "ans"
WENT_ON = "gaat verder, in een eigen gesprek"


async def told(network: Network, of_her: str = "mijn moeder houdt van breien", who: str = MARJA) -> str:
    """A daughter looks for her mother and is asked whether a link may be made; returns what would be kept."""
    await network.says(who, of_her)
    await network.says(who, "Ans")
    await network.presses(who, "Ja")
    await network.says(who, "overvecht")
    await network.presses(who, "Vraag het zelf")
    await network.presses(who, "Vraag het zelf")
    return "\n".join(await network.says(who, "Marja"))


async def link(network: Network, who: str = MARJA) -> tuple[str, str]:
    """She agrees to it; returns token and code."""
    heard = "\n".join(await network.presses(who, "Ja, maak de link"))
    token = re.search(r"#start=([A-Za-z0-9_-]{32})", heard)
    code = re.search(r"code: (\d{3} \d{3})", heard)
    assert token, heard
    assert code, heard
    assert "En hoe gaat het met uzelf?" in heard
    return token[1], code[1]


async def asks(network: Network, who: str = MARJA) -> tuple[str, str]:
    """A daughter looks for her mother and asks for the link; returns token and code."""
    await told(network, who=who)
    return await link(network, who)


async def count(store: Store, table: object) -> int:
    def counted(connection: Connection) -> int:
        return connection.scalar(select(func.count()).select_from(table)) or 0  # type: ignore[arg-type]

    return await store.read(counted)


async def number(network: Network, who: str) -> int:
    found = await network.store.read(people.number_of, CHANNEL, who)
    assert found is not None
    return found


async def shares(network: Network, what: str = "planned") -> list[str]:
    """Something happens to Ans; returns what Marja hears of it."""
    ans, now = await number(network, ANS), network.clock.now()
    await network.store.write(sharing.share, ans, what, "brei", now + timedelta(days=7), now)
    await network.workers.settle()
    return await network.hears(MARJA)


async def tied(store: Store) -> Network:
    """Ans said yes, and stands at what Marja may hear."""
    network = Network(store)
    token, _ = await asks(network)
    await network.opens(ANS, token)
    await network.presses(ANS, "Ja, ik kijk verder")
    await network.hears(MARJA)
    return network
