"""Cases between residents and ambassadors, from the first question to the last word, on both databases."""

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


async def test_a_case_from_question_to_the_last_word(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    promised = await asks(network)
    assert "Uw vraag staat op de lijst van Samira (ambassadeur)." in promised[0]
    assert "woensdag 25 november, 17.00 uur" in promised[0]
    [offer] = await network.hears("samira")
    assert "Zaak 1: vraag, gewoon, Overvecht." in offer
    assert "tuin" not in offer
    seen = await network.presses("samira", "Neem ik op me")
    assert any("ik wil graag praten over mijn tuin" in line and "Vindt leuk: breien" in line for line in seen)
    assert "Samira (ambassadeur) heeft uw vraag gelezen." in (await network.hears("anna"))[0]
    await network.says("samira", "Dag Anna. Vertel eens over uw tuin?")
    heard = await network.hears("anna")
    assert "U praat nu met Samira." in heard[0]
    assert heard[1:] == ["Dag Anna. Vertel eens over uw tuin?"]
    assert await network.says("anna", "ja graag") == []
    assert await network.hears("samira") == ["ja graag"]
    await network.presses("samira", "Sluiten")
    await network.presses("samira", "Bereikt")
    assert "Ik ben er weer, de computer." in (await network.hears("anna"))[0]
    assert await network.says("anna", "breien") != []


async def test_stop_is_heard_while_a_human_has_the_floor_and_closes_the_case(store: Store) -> None:
    network = await talking(store)
    assert "Ik stop" in (await network.says("anna", "stop"))[0]
    assert any("de bewoner typte stop" in line for line in await network.hears("samira"))
    assert await network.workers.cases.still_open() == []


async def talking(store: Store) -> Network:
    """Anna talks with Samira, who has the floor."""
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await asks(network)
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "Dag Anna.")
    await network.hears("anna")
    return network
