"""Telling a human: one incident, one open alert without a name or a word, the next until somebody takes it."""

from __future__ import annotations

from datetime import timedelta

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
from db.outbox import outbox
from knowledge.roster.members import Ambassador, Coordinator
from tests.crisis.on_duty import ANS, DANGER, KIM, NOOR, SAM, standing, with_duty
from tests.flows.talking import TUESDAY
from tests.work.network import CHANNEL, Network


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
