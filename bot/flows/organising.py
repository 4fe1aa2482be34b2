"""Those who keep activities are asked, with answers of one tap, whether all of it still holds."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import ReportChange, RetireActivity, VerifyActivity
from bot.conversation.events import ActivityDoubted, AnyEvent, Chose, Wrote
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows import phrases
from bot.flows.tasks import Task
from knowledge.catalogue.activity import Activity

ASK = "organiser.ask"
"""What the moment is called at which somebody is asked whether an activity still holds."""

MOST_LISTED = 12
LONGEST = 500
"""Characters of what is different."""


@dataclass(frozen=True)
class Organising:
    """The activity it is about."""

    activity: str = ""


def _activity(data: Organising, here: Here) -> Activity | None:
    return here.knowledge.catalogue.activities.get(data.activity)


def fell(about: str, here: Here) -> Fell:
    """Ask, unless it was checked in the meantime or is no longer theirs."""
    name, _, checked = about.rpartition("@")
    one = here.knowledge.catalogue.activities.get(name)
    if one is None or str(one.verified_on or "") != checked:
        return Fell()
    if here.person not in here.knowledge.roster.keepers_of(one):
        return Fell()
    return Fell((Say("organising-time"),), go="organising.still", data=Organising(name))


def doubted(event: ActivityDoubted, here: Here) -> Fell:
    """Somebody says that it no longer holds: is that so?"""
    if event.activity not in here.knowledge.catalogue.activities:
        return Fell()
    said = [Say("organising-doubted", {"what": here.words(f"doubted-{event.why}")})]
    if event.text:
        said.append(Say("organising-text", {"text": event.text}))
    return Fell(tuple(said), go="organising.still", data=Organising(event.activity))


def ask_still(data: Organising, here: Here) -> Ask:
    """Does this still hold?"""
    one = _activity(data, here)
    if one is None:
        return Ask("organising-gone", (Option("done"),))
    args = {
        "title": one.title,
        "where": phrases.where(one),
        "when": one.recurrence.said or here.words("when-unknown"),
        "cost": phrases.cost(one, here),
    }
    options = (
        Option("yes", "option-still-holds"),
        Option("different", "option-still-different"),
        Option("stopped", "option-still-stopped"),
    )
    return Ask("organising-still", options, args)


def hear_still(data: Organising, event: AnyEvent, here: Here) -> Next:
    """All holds, something is different, or it has stopped."""
    match event:
        case Chose("yes") if _activity(data, here):
            return Go(RESUME, say=(Say("organising-holds"),), effects=(VerifyActivity(data.activity),))
        case Chose("different"):
            return Go("what")
        case Chose("stopped"):
            return Go("stopped")
        case Chose():
            return Go(RESUME)
    return Unclear()


def ask_what(_: Organising, here: Here) -> Ask:
    """What is different?"""
    return Ask("organising-what", (Option("skip"),))


def hear_what(data: Organising, event: AnyEvent, here: Here) -> Next:
    """In their own words; it is warned about until a coordinator has put it right."""
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    told = "organising-told" if here.knowledge.roster.coordinators else "organising-call"
    said = Say(told, {"phone": phone})
    match event:
        case Wrote(text):
            return Go(RESUME, say=(said,), effects=(ReportChange(data.activity, text[:LONGEST]),))
        case Chose("skip" | "no" | "maybe"):
            return Go(RESUME, say=(said,), effects=(ReportChange(data.activity, ""),))
    return Unclear()


def ask_stopped(data: Organising, here: Here) -> Ask:
    """Shall nobody be shown it any more?"""
    one = _activity(data, here)
    title = one.title if one else ""
    return Ask("organising-stopped", (Option("yes", "option-take-away"), Option("no")), {"title": title})


def hear_stopped(data: Organising, event: AnyEvent, here: Here) -> Next:
    """Yes takes it out of sight."""
    match event:
        case Chose("yes"):
            return Go(RESUME, say=(Say("organising-away"),), effects=(RetireActivity(data.activity),))
        case Chose("no" | "skip" | "maybe"):
            return Go("still")
    return Unclear()


def _mine(here: Here) -> tuple[Activity, ...]:
    found = here.knowledge.catalogue.activities.values()
    mine = (one for one in found if here.person in here.knowledge.roster.organisers_of(one))
    return tuple(sorted(mine, key=lambda one: (str(one.verified_on or ""), one.id)))[:MOST_LISTED]


def ask_list(_: Organising, here: Here) -> Ask:
    """Which of your activities?"""
    options = tuple(Option(f"a{n}", label=one.title) for n, one in enumerate(_mine(here)))
    return Ask("organising-list" if options else "organising-none", (*options, Option("done")))


def hear_list(data: Organising, event: AnyEvent, here: Here) -> Next:
    """One of them, the one checked longest ago first."""
    mine = _mine(here)
    match event:
        case Chose(key) if key[:1] == "a" and key[1:].isdecimal() and int(key[1:]) < len(mine):
            return Go("still", replace(data, activity=mine[int(key[1:])].id))
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
    return Unclear()


TASKS = (Task("organiser", Option("activities", "option-duty-activities"), "organising.list"),)
"""What organisers can do here: look through their activities."""

ORGANISING = Flow(
    "organising",
    Organising,
    {
        "still": Step(ask_still, hear_still),
        "what": Step(ask_what, hear_what, open=True, keeps=("phone", "email", "address")),
        "stopped": Step(ask_stopped, hear_stopped),
        "list": Step(ask_list, hear_list),
    },
    rests_on="",
)
