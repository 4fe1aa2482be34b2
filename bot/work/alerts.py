"""Alerting people of the network: whoever is on duty, again until somebody takes it, then the next, then the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection

from bot.conversation.events import Alerted, HelpUnseen, Posted
from bot.flows.alerts import AGAIN
from bot.work import danger, roster
from bot.work.telling import tell
from db import alerts, cases, due, incidents, people, staff_groups
from db.alerts import AlertRow
from knowledge.network.network import Network
from knowledge.roster.alerting import kinds
from knowledge.roster.duty import Duty, who_answers
from knowledge.roster.standby import at_work, who_is_there, works

BUNDLE = timedelta(minutes=10)
"""People of the network are told of one person at most so often; what comes meanwhile is told then, with a count."""


@dataclass(frozen=True)
class About:
    """What an alert is about: a person, a kind (`knowledge/roster/alerts.toml`), a wijk, perhaps a case."""

    person_id: int
    kind: str
    wijk: str = ""
    number: int = 0
    urgency: int = 0
    """0 for that of the kind."""


def sound(connection: Connection, about: About, now: datetime, duty: Duty | None = None) -> int:
    """Alert whoever is on duty (or `duty`) and return the alert's number; one that is open is told of again."""
    urgency = about.urgency or kinds()[about.kind].urgency
    found = alerts.open_of(connection, about.person_id, about.kind)
    if found is None:
        duty = duty or _duty(connection, about.kind, about.wijk, (about.person_id,), now)
        row = {
            "person_id": about.person_id,
            "kind": about.kind,
            "urgency": urgency,
            "wijk": about.wijk,
            "number": about.number,
            "asked": duty.asked,
            "raised_at": now,
        }
        number = alerts.add(connection, row)
    else:
        number = found.id
        alerts.add_news(connection, number, max(urgency, found.urgency))
    louder = found is not None and urgency > found.urgency
    _tell_or_wait(connection, number, now, at_once=louder or (found is None and urgency > 1))
    return number


def turn(connection: Connection, number: int, duty: Duty, now: datetime, urgency: int = 0) -> None:
    """Turn an alert to somebody else, who is told of it; those who were asked before are not asked again."""
    alert = alerts.find(connection, number)
    if alert is None or alert.ended_at is not None:
        return
    urgency = max(alert.urgency, urgency)
    alerts.ask(connection, number, duty.asked, (*alert.passed, *alert.asked), urgency)
    _tell(connection, alerts.find(connection, number) or alert, now)


def again(connection: Connection, number: int, now: datetime) -> None:
    """What the clock does with an alert: tell what waited, say it again, or turn it to the next."""
    alert = alerts.find(connection, number)
    if alert is None or alert.ended_at is not None:
        return
    waits = alert.acked_by is None and kinds()[alert.kind].again is not None
    if waits and alert.times >= kinds()[alert.kind].times:
        # Whether there is news or not: who did not take it so far is not waited for any longer.
        _go_on(connection, alert, now)
        _tell(connection, alerts.find(connection, number) or alert, now)
    elif waits or alert.news or not alert.times:
        _tell(connection, alert, now)


def _go_on(connection: Connection, alert: AlertRow, now: datetime) -> None:
    """To the next; where everybody who is at work was told, to all of them at once from now on."""
    passed = tuple(dict.fromkeys((*alert.passed, *alert.asked)))
    # Nobody is asked to take what is about themselves.
    duty = _duty(connection, alert.kind, alert.wijk, (*passed, alert.person_id), now)
    asked = duty.asked
    if kinds()[alert.kind].only_at_work and not duty.person:
        if alert.asked and not _told_everybody(alert):
            # The person hears the truth of it.
            tell(connection, alert.person_id, HelpUnseen(), now)
        members = roster.read(connection)
        there = at_work(alert.wijk, now, members, Network.load())
        everybody = dict.fromkeys((*there, *sorted(members.coordinators)))
        asked = tuple(one for one in everybody if one != alert.person_id)
    alerts.ask(connection, alert.id, asked, passed, alert.urgency)


def left_by(connection: Connection, person: int, now: datetime) -> None:
    """Somebody hears nothing any more: what nobody took, and is said again until somebody does, goes on at once."""
    for alert in alerts.waiting(connection):
        if kinds()[alert.kind].again is not None and person in alert.asked:
            _go_on(connection, alert, now)
            _tell(connection, alerts.find(connection, alert.id) or alert, now)


def _told_everybody(alert: AlertRow) -> bool:
    """Whether all who are asked were asked before."""
    return bool(alert.asked) and set(alert.asked) <= set(alert.passed)


def asked_of(connection: Connection, alert: AlertRow) -> tuple[int, ...]:
    """Who is to be told: who took it, else those who are asked, else, for the desk, the coordinators."""
    if alert.acked_by is not None:
        return (alert.acked_by,)
    desk = (one for one in roster.read(connection).coordinators if one != alert.person_id)
    return alert.asked or tuple(desk)


def _awake(connection: Connection, alert: AlertRow, now: datetime) -> tuple[int, ...]:
    """Who of those is told at this moment: nobody is woken for what only goes to who is at work."""
    asked = asked_of(connection, alert)
    if alert.acked_by is not None or not kinds()[alert.kind].only_at_work:
        return asked
    members, network = roster.read(connection), Network.load()
    return tuple(person for person in asked if works(person, now, members, network))


def post(
    connection: Connection,
    alert: AlertRow,
    state: Literal["new", "more", "taken", "closed"],
    now: datetime,
    by: str = "",
) -> None:
    """Post what became of an alert in the staff groups."""
    event = Posted(alert.id, alert.kind, alert.urgency, alert.number, alert.wijk, state, by, alert.news)
    for group in staff_groups.current(connection):
        tell(connection, group, event, now)


def _duty(connection: Connection, kind: str, wijk: str, passed: tuple[int, ...], now: datetime) -> Duty:
    whose = who_is_there if kinds()[kind].only_at_work else who_answers
    return whose(wijk, now, passed, roster.read(connection), Network.load())


def _next(connection: Connection, alert: AlertRow, rest: timedelta, now: datetime) -> datetime:
    """When it is said again; where only who is at work is told and nobody is, when the desk opens."""
    network = Network.load()
    if not kinds()[alert.kind].only_at_work or at_work(alert.wijk, now, roster.read(connection), network):
        return now + rest
    return max(now + rest, network.opens_at(now))


def _tell_or_wait(connection: Connection, number: int, now: datetime, *, at_once: bool) -> None:
    alert = alerts.find(connection, number)
    if alert is None:
        return
    last = alerts.told_last(connection, alert.person_id)
    if at_once or last is None or now >= last + BUNDLE:
        _tell(connection, alert, now)
    elif not _said_again(alert):
        due.plan(connection, alert.person_id, AGAIN, str(number), last + BUNDLE)


def _said_again(alert: AlertRow) -> bool:
    """Whether a moment is planned at which it is said again, so that news can wait for that and does not put it off."""
    return bool(alert.times) and alert.acked_by is None and kinds()[alert.kind].again is not None


def _tell(connection: Connection, alert: AlertRow, now: datetime) -> None:
    case = cases.find(connection, alert.number) if alert.number and alert.kind == "question" else None
    if alert.kind == "crisis":
        incident = incidents.find(connection, alert.number)
    else:
        incident = danger.beside(connection, case, now) if case else None
    event = Alerted(
        alert=alert.id,
        kind=alert.kind,
        urgency=alert.urgency,
        number=alert.number,
        wijk=alert.wijk,
        answer_by=case.answer_by if case else None,
        news=alert.news,
        taken=alert.acked_by is not None,
        repeated=alert.times > 0,
        danger=incident.kind if incident else "",
        who=incident.who if incident else "",
        since=incident.raised_at if incident else None,
        incident=incident.id if incident and case else 0,
        drill=people.channel_of(connection, alert.person_id) == people.DRILL,
    )
    for person in _awake(connection, alert, now):
        tell(connection, person, event, now)
    post(connection, alert, "more" if alert.times else "new", now)
    alerts.told(connection, alert.id, now)
    kind = kinds()[alert.kind]
    rest = kind.later if _told_everybody(alert) else kind.again
    if rest is not None and alert.acked_by is None:
        due.plan(connection, alert.person_id, AGAIN, str(alert.id), _next(connection, alert, rest, now))
