"""Telling a human: one incident, one open alert without a name or a word, the next until somebody takes it."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from sqlalchemy import Connection, select

from bot.conversation import events
from bot.conversation.events import Unreadable
from bot.work import alerts as alerting
from db import incidents, people
from db.cases import cases
from db.due import due
from db.engine import Store
from db.inbox import inbox
from db.incidents import IncidentRow
from db.outbox import outbox
from knowledge.roster.members import Ambassador, Coordinator
from tests.flows.talking import TUESDAY
from tests.work.network import CHANNEL, Network

DANGER = "ik wil dood, groetjes Kanarie 0612345678"
SAM, NOOR, KIM, ANS = "sam", "noor", "kim", "ans"


async def standing(store: Store) -> list[IncidentRow]:
    return await store.read(lambda connection: list(incidents.since(connection, TUESDAY - timedelta(days=9))))


async def with_duty(store: Store) -> Network:
    network = Network(store)
    await network.joins(SAM, Ambassador("Sam"))
    await network.joins(NOOR, Ambassador("Noor"))
    await network.joins(KIM, Coordinator("Kim"))
    for who in (SAM, NOOR, KIM):
        await network.hears(who)
    return network


async def test_cr06_danger_makes_one_incident_and_is_told_to_who_is_at_work(store: Store) -> None:
    network = await with_duty(store)
    said = await network.says(ANS, DANGER)
    assert "Ik geef dit nu door aan Sam" in said[1]
    await network.says(ANS, DANGER)
    [one] = await standing(store)
    assert (one.kind, one.who, one.urgency, one.times) == ("suicide", "self", "soon", 2)
    assert one.rules
    assert one.version
    heard = await network.hears(SAM)
    assert any("Melding 1, vandaag: gedachten aan zelfdoding, over zichzelf" in line for line in heard)
    assert await network.hears(NOOR) == []


async def test_cr29_no_name_number_or_word_is_in_the_alert(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    heard = "\n".join([*await network.hears(SAM), *await network.hears(KIM)])
    assert heard
    for canary in ("Kanarie", "0612345678", "dood", ANS):
        assert canary not in heard


async def test_cr06_a_higher_urgency_is_told_at_once(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, "mijn man slaat me")
    await network.hears(SAM)
    await network.says(ANS, "ik krijg geen lucht meer")
    [one] = await standing(store)
    assert (one.kind, one.urgency) == ("medical", "now")
    assert any("nu: lichamelijk gevaar" in line for line in await network.hears(SAM))


async def test_cr06_who_does_not_take_it_is_followed_by_the_next_and_then_by_the_coordinator(
    store: Store,
) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    assert await network.hears(SAM)
    assert await network.hears(NOOR) == []
    await network.waits(timedelta(minutes=6))
    assert any("Melding 1" in line for line in await network.hears(NOOR))
    assert await network.hears(KIM) == []
    await network.waits(timedelta(minutes=6))
    assert any("Melding 1" in line for line in await network.hears(KIM))
    await network.hears(ANS)
    await network.waits(timedelta(minutes=6))
    assert any("las niemand" in line for line in await network.hears(ANS))


async def test_cr06_it_goes_on_to_the_next_also_where_the_person_goes_on_writing(store: Store) -> None:
    network = await with_duty(store)
    told: dict[str, int] = {}
    for minute in range(0, 16, 4):
        await network.says(ANS, DANGER)
        for who in (SAM, NOOR, KIM):
            if who not in told and any("Neemt u deze?" in line for line in await network.hears(who)):
                told[who] = minute
        await network.waits(timedelta(minutes=4))
    assert list(told) == [SAM, NOOR, KIM]


async def test_cr06_those_of_the_wijk_come_first_then_the_deputy_then_the_coordinator(store: Store) -> None:
    network = Network(store)
    deputy = await network.joins("dirk", Ambassador("Dirk", wijken=("Zuid",)))
    await network.joins(SAM, Ambassador("Sam", wijken=("Overvecht",), deputy=deputy))
    await network.joins(NOOR, Ambassador("Noor", wijken=("Zuid",)))
    await network.joins(KIM, Coordinator("Kim"))
    await network.says(ANS, "breien in overvecht")
    await network.says(ANS, DANGER)
    for who in (SAM, "dirk", KIM):
        assert any("Melding 1" in line for line in await network.hears(who)), who
        await network.waits(timedelta(minutes=5))
    assert not any("Melding 1" in line for line in await network.hears(NOOR))


async def test_cr06_where_the_wijk_is_not_known_every_ambassador_may_be_told(store: Store) -> None:
    network = Network(store)
    await network.joins(SAM, Ambassador("Sam", wijken=("Overvecht",)))
    await network.joins(NOOR, Ambassador("Noor", wijken=("Zuid",)))
    await network.joins(KIM, Coordinator("Kim"))
    await network.says(ANS, DANGER)
    for who in (KIM, SAM, NOOR):
        assert any("Melding 1" in line for line in await network.hears(who)), who
        await network.waits(timedelta(minutes=5))
    await network.presses(NOOR, "Neem ik op me")
    for who in (KIM, SAM):
        assert "Melding 1 is opgepakt door Noor." in await network.hears(who)


async def test_cr06_once_everybody_was_told_all_are_told_again_and_the_person_once(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.hears(ANS)
    await network.waits(timedelta(minutes=14))
    for who in (SAM, NOOR, KIM):
        await network.hears(who)
    await network.waits(timedelta(minutes=30))
    for who in (SAM, NOOR, KIM):
        assert any("Melding 1" in line for line in await network.hears(who)), who
    assert len([line for line in await network.hears(ANS) if "las niemand" in line]) == 1


async def test_cr06_one_tap_takes_it_and_the_chain_stops(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.hears(ANS)
    said = await network.presses(SAM, "Neem ik op me")
    assert any("Was er iets aan de hand?" in line for line in said)
    assert await network.hears(ANS) == ["Sam (ambassadeur) las dat u hier schreef."]
    await network.waits(timedelta(minutes=30))
    assert await network.hears(NOOR) == []
    [one] = await standing(store)
    assert one.seen_at == TUESDAY


async def test_cr33_a_false_alarm_is_marked_without_a_word(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.presses(SAM, "Loos alarm")
    [one] = await standing(store)
    assert one.mark == "wrong"


async def test_cr07_at_night_nobody_is_woken_and_it_is_told_when_the_desk_opens(store: Store) -> None:
    network = await with_duty(store)
    await network.waits(timedelta(hours=13))
    for who in (SAM, NOOR, KIM):
        await network.hears(who)
    said = await network.says(ANS, DANGER)
    assert "Nu leest er geen mens mee." in said[1]
    assert await network.hears(SAM) == []
    await network.waits(timedelta(hours=10, minutes=1))
    assert any("Melding 1" in line for line in await network.hears(SAM))


async def test_cr02_nothing_of_the_words_stands_anywhere(store: Store) -> None:
    network = Network(store)
    await network.says(ANS, DANGER)

    def everything(connection: Connection) -> str:
        tables = (people.people, inbox, outbox, due, cases, incidents.incidents)
        return "\n".join(str(row) for table in tables for row in connection.execute(select(table)).all())

    opened = await store.read(lambda c: people.find(c, CHANNEL, ANS))
    assert opened is not None
    assert "Kanarie" not in (opened.state or "")
    assert "Kanarie" not in await store.read(everything)


async def test_cr22_what_cannot_be_read_in_danger_is_told_again(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.does(ANS, Unreadable("voice"))
    [one] = await standing(store)
    assert one.times == 2


async def test_cr27_a_day_later_a_human_decides_whether_the_bot_writes(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.presses(SAM, "Terecht")
    await network.presses(ANS, "Ik ben veilig")
    await network.hears(ANS)
    await network.waits(timedelta(hours=25))
    assert await network.hears(ANS) == []
    assert any("Mag ik een neutraal bericht sturen?" in line for line in await network.hears(SAM))
    await network.presses(SAM, "Ja")
    assert any(line.startswith("Goedendag. Gisteren schreef u hier.") for line in await network.hears(ANS))


async def test_cr27_without_a_yes_of_a_human_nothing_is_sent(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.presses(SAM, "Weet ik nog niet")
    await network.hears(ANS)
    await network.waits(timedelta(hours=25))
    await network.presses(SAM, "Nee")
    assert await network.hears(ANS) == []


async def test_cr05_cr07_where_telling_fails_the_card_stands_and_the_truth_follows(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = await with_duty(store)

    def broken(*_: object, **__: object) -> int:
        raise RuntimeError("the alert cannot be written")

    monkeypatch.setattr(alerting, "sound", broken)
    said = await network.says(ANS, DANGER)
    assert "113" in said[0]
    assert said[-1] == "Doorgeven is niet gelukt. Er leest nu geen mens mee. Wacht daar niet op."
    assert await standing(store) == []


async def test_cr06_half_an_hour_later_it_is_a_new_incident(store: Store) -> None:
    network = await with_duty(store)
    await network.says(ANS, DANGER)
    await network.presses(SAM, "Neem ik op me")
    await network.waits(timedelta(minutes=31))
    await network.says(ANS, DANGER)
    assert len(await standing(store)) == 2
    assert any("Melding 2" in line for line in await network.hears(SAM))


def test_an_incident_event_can_be_written_down() -> None:
    event = events.IncidentTaken(3)
    assert events.from_json(events.to_json(event)) == event


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


async def talking_with_sam(network: Network) -> None:
    """Ans has a question, and Sam answers it."""
    await network.says(ANS, "een mens")
    await network.says(ANS, "ik wil iets vragen over mijn tuin")
    await network.presses(ANS, "Ja, antwoord hier")
    await network.presses(SAM, "Neem ik op me")
    await network.says(SAM, "Dag Ans.")
    await network.hears(ANS)


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
