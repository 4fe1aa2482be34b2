"""What a member of the network can do here: one menu, with what their roles allow at this moment."""

from __future__ import annotations

from bot.conversation.effects import ListVisits
from bot.conversation.events import AnyEvent, Chose
from bot.conversation.flow import REPAIR, RESUME, Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows import absence, asked, case_list, organising, recruiting, reviewing
from bot.flows.crisis import duty as crisis
from bot.flows.nothing import Nothing
from bot.flows.tasks import Task

TASKS: tuple[Task, ...] = (
    *case_list.TASKS,
    *crisis.TASKS,
    *absence.TASKS,
    *asked.TASKS,
    *reviewing.TASKS,
    *organising.TASKS,
    *recruiting.TASKS,
    Task("buddy", Option("visits", "option-my-appointments"), "mine.wait", (ListVisits(),)),
    Task("buddy", Option("pause", "option-buddy-pause"), "buddy.pause"),
)
"""In the order in which they are shown."""


def way(here: Here) -> Go:
    """To the menu, for who has a role; everybody else is told kindly that there is none.

    What they were asked comes again afterwards; a case stays on their list.
    """
    if not here.roles:
        return Go(RESUME, say=(Say("duty-none"),))
    return Go("duty.menu", interrupts=here.spot.flow not in ("duty", "casework"))


def _tasks(here: Here) -> tuple[Task, ...]:
    mine = {task.option.key: task for task in TASKS if task.role in here.roles}
    return tuple(mine.values())


def ask_menu(_: Nothing, here: Here) -> Ask:
    """What do you want to do?"""
    return Ask("duty-menu", (*(task.option for task in _tasks(here)), Option("role"), Option("done")))


def hear_menu(_: Nothing, event: AnyEvent, here: Here) -> Next:
    """One of the tasks, or nothing more."""
    match event:
        case Chose("role"):
            return Go("menu", say=(Say("duty-role", _who(here)),))
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
        case Chose(key):
            task = next((task for task in _tasks(here) if task.option.key == key), None)
            return Go(task.step, effects=task.effects) if task else Go(RESUME, say=(Say("duty-none"),))
    return Unclear()


def _who(here: Here) -> dict[str, str]:
    roster = here.knowledge.roster
    ambassador, buddy = roster.ambassadors.get(here.person), roster.buddies.get(here.person)
    wijken = tuple(dict.fromkeys(w for one in (ambassador, buddy) if one for w in one.wijken))
    return {
        "roles": ", ".join(here.words(f"role-{role}") for role in sorted(here.roles)),
        "wijken": ", ".join(wijken) or here.knowledge.network.city,
    }


COUNTED_ON = frozenset({"ambassador", "coordinator"})
"""Roles in which residents are promised an answer of somebody."""


def leaving(here: Here) -> str:
    """Where somebody goes first who says stop while residents count on them."""
    return "duty.stop" if here.roles & COUNTED_ON else ""


def ask_stop(_: Nothing, here: Here) -> Ask:
    """Do you want to hear nothing any more?"""
    return Ask("duty-stop", (Option(f"{REPAIR}stop", "option-stop-sure"), Option("no", "option-stop-not")))


def hear_stop(_: Nothing, event: AnyEvent, here: Here) -> Next:
    """Only a stop, or the button for it, stops; with a no everything goes on."""
    match event:
        case Chose("no" | "skip" | "maybe"):
            return Go(RESUME)
    return Unclear()


DUTY = Flow("duty", Nothing, {"menu": Step(ask_menu, hear_menu), "stop": Step(ask_stop, hear_stop)})
