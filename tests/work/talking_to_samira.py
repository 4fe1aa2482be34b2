"""A resident of Overvecht who asks for a human, and the ambassador who talks with them."""

from __future__ import annotations

from db.engine import Store
from knowledge.roster.members import Ambassador
from tests.work.network import Network

SAMIRA = Ambassador("Samira", wijken=("Overvecht",))
BRAM = Ambassador("Bram", wijken=("Overvecht",))


async def asks(
    network: Network, who: str = "anna", note: str = "ik wil graag praten over mijn tuin"
) -> list[str]:
    """A resident of Overvecht asks for a human."""
    await network.says(who, "breien in overvecht")
    await network.says(who, "een mens")
    await network.says(who, note)
    return await network.presses(who, "Ja, antwoord hier")


async def talking(store: Store) -> Network:
    """Anna talks with Samira, who has the floor."""
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await asks(network)
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "Dag Anna.")
    await network.hears("anna")
    return network
