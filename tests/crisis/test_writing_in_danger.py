"""Who takes an alert writes to the person it is about; a human who talks with them already hears of it."""

from __future__ import annotations

from datetime import time, timedelta

from db.engine import Store
from knowledge.roster.members import Ambassador
from tests.crisis.on_duty import ANS, DANGER, NOOR, SAM, standing, talking_with_sam, with_duty
from tests.work.network import Network


async def test_who_takes_an_alert_can_write_to_the_person_as_in_a_case(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.hears(ANS)
    said = await network.presses(SAM, "Neem ik op me")
    assert said[-1].endswith("Wat u nu schrijft, gaat naar de persoon.")
    assert await network.workers.cases.still_open() == [], "their first words open it"
    said = await network.says(SAM, "Dag, hier is Sam. Kan ik u bellen?")
    assert said[-1].startswith("Zaak 1. Wat u nu schrijft, gaat naar de bewoner.")
    assert not any("Beloofd" in line for line in said), "nobody promised them anything"
    assert (await network.hears(ANS))[-1] == "Dag, hier is Sam. Kan ik u bellen?"
    await network.says(ANS, "ja graag")
    assert (await network.hears(SAM))[-1] == "ja graag"


async def test_who_takes_an_alert_may_write_later(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.presses(SAM, "Terecht")
    await network.presses(SAM, "Later verder")
    await network.hears(ANS)
    await network.says(SAM, "dienst")
    await network.presses(SAM, "Mijn zaken")
    [label, _] = network.labels(SAM)[:2]
    await network.presses(SAM, label)
    await network.says(SAM, "Dag, hier is Sam.")
    assert (await network.hears(ANS))[-1] == "Dag, hier is Sam."


async def test_an_open_case_of_the_same_person_goes_to_who_takes_the_alert(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, "een mens")
    await network.says(ANS, "ik wil iets vragen over mijn tuin")
    await network.presses(ANS, "Ja, antwoord hier")
    await network.says(ANS, DANGER)
    await network.hears(SAM)
    await network.waits(timedelta(minutes=6))
    said = await network.presses(NOOR, "Neem ik op me")
    assert any("over mijn tuin" in line for line in said)
    assert any("Melding 1 staat op uw naam en gaat over de bewoner van zaak 1." in line for line in said)
    assert said[-1].startswith("Zaak 1. Wat u nu schrijft, gaat naar de bewoner.")
    assert any("opgepakt door Noor" in line for line in await network.hears(SAM))


async def test_where_a_colleague_talks_with_the_person_both_are_told(store: Store) -> None:
    network = await with_duty(store)
    await talking_with_sam(network)
    await network.says(ANS, DANGER)
    await network.waits(timedelta(minutes=6))
    said = await network.presses(NOOR, "Neem ik op me")
    assert any("praat al met Sam, in zaak 1." in line for line in said)
    assert any(
        "Melding 1 gaat over de bewoner van zaak 1. Noor nam" in one for one in await network.hears(SAM)
    )
    await network.presses(SAM, "Naar zaak 1")
    await network.says(SAM, "Ans, ik ben er nog.")
    assert (await network.hears(ANS))[-1] == "Ans, ik ben er nog."


async def test_the_case_of_a_colleague_who_is_not_at_work_goes_to_who_takes_the_alert(store: Store) -> None:
    network = Network(store)
    mornings = {day: (time(9), time(12)) for day in range(1, 6)}
    await network.joins(SAM, Ambassador("Sam", hours=mornings))
    await network.joins(NOOR, Ambassador("Noor"))
    await talking_with_sam(network)
    await network.waits(timedelta(hours=4))
    await network.says(ANS, DANGER)
    said = await network.presses(NOOR, "Neem ik op me")
    assert any("over mijn tuin" in line for line in said)
    assert any("Zaak 1 is nu bij Noor." in line for line in await network.hears(SAM))
    await network.says(NOOR, "Ans, hier is Noor.")
    assert (await network.hears(ANS))[-1] == "Ans, hier is Noor."


async def test_cr33_what_it_was_is_asked_at_the_latest_when_the_case_is_closed(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.says(SAM, "Dag, hier is Sam.")
    await network.presses(SAM, "Sluiten")
    said = await network.presses(SAM, "Bereikt")
    assert said[-1].startswith("Melding 1 staat op uw naam. Was er iets aan de hand?")
    await network.presses(SAM, "Terecht")
    [one] = await standing(store)
    assert one.mark == "right"


async def test_the_bot_is_silent_in_danger_too_while_a_human_has_the_floor(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.says(SAM, "Dag, hier is Sam.")
    await network.hears(ANS)
    for words in ("ik zit thuis", "breien", "het gaat wel weer"):
        assert await network.says(ANS, words) == []
        assert (await network.hears(SAM))[-1] == words
    assert await network.presses(ANS, "Ik ben veilig") == []
    assert (await network.hears(SAM))[-1] == "Ik ben veilig"
    assert "113" in "".join(await network.presses(ANS, "Nummers om te bellen"))
    said = await network.says(ANS, DANGER)
    assert "113" in said[0], "danger is heard over a human too"
    assert any("Wat helpt u nu?" in line for line in said), "a card is never without its way out"
    assert any(DANGER in line for line in await network.hears(SAM))
    said = await network.says(ANS, "ik ben bang")
    assert said, "until the human writes again nobody else answers"
    assert "ik ben bang" in await network.hears(SAM)
    await network.says(SAM, "Ik lees het, Ans.")
    await network.hears(ANS)
    assert await network.says(ANS, "dank je") == []


async def test_cr08_at_night_a_card_over_a_human_who_is_away_is_no_dead_end(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.says(SAM, "Dag Ans, vertel.")
    await network.hears(ANS)
    await network.waits(timedelta(hours=12))
    await network.hears(ANS)
    card = await network.says(ANS, "ik ga nu springen")
    assert any("Nu leest er geen mens mee" in line for line in card)
    for words in ("is daar iemand", "help me alsjeblieft", "ik weet het niet meer"):
        assert await network.says(ANS, words)
    assert await network.presses(ANS, "Laat een mens mij schrijven")
