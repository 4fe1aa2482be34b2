"""Which cases there are: the list, one of them to open, and waiting until it is there."""

from __future__ import annotations

from bot.conversation.effects import ShowCase, ShowCases
from bot.conversation.events import AnyEvent, CaseLine, CasesListed, Chose
from bot.conversation.flow import RESUME, Ask, Fell, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.desk import MOST_LISTED, Desk
from bot.flows.tasks import Task
from knowledge.texts.dates import when


def listed(event: CasesListed, here: Here) -> Fell:
    """The cases that were asked for, to choose from."""
    if not event.cases:
        return Fell((Say("cases-none"),), go=RESUME)
    return Fell(go="casework.pick", data=Desk(listed=event.cases, text=event.which))


def ask_pick(data: Desk, here: Here) -> Ask:
    """Which case?"""
    options = tuple(Option(f"c{one.number}", label=_line(one, here)) for one in data.listed[:MOST_LISTED])
    return Ask("cases-which", (*options, Option("done")), {"count": len(data.listed)})


def _line(one: CaseLine, here: Here) -> str:
    state = here.words("case-answered") if one.answered else when(one.answer_by, here.voice.language)
    parts = (here.words("option-case", number=one.number), one.wijk, one.owner, state)
    return " · ".join(part for part in parts if part)


def hear_pick(data: Desk, event: AnyEvent, here: Here) -> Next:
    """One of them is opened, and taken with it where nobody has it."""
    match event:
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
        case Chose(key) if key[:1] == "c" and key[1:].isdecimal():
            return Go("wait", effects=(ShowCase(int(key[1:]), take=data.text != "mine"),))
    return Unclear()


def ask_wait(data: Desk, here: Here) -> Ask:
    """No question: it is being looked up."""
    return Ask("case-wait", (Option("done"),))


def hear_wait(data: Desk, event: AnyEvent, here: Here) -> Next:
    """Whoever does not want to wait goes on."""
    match event:
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
    return Unclear()


DEEDS = ("close", "hand_over", "note")
"""What is done with a case: of which one is asked where none is on the desk."""


def away_from_the_desk(text: str, here: Here) -> Go | None:
    """What is done with a case, said where none is on the desk: their cases are shown, whatever else it may mean."""
    said = text.casefold().strip(" .!?")
    if said not in (here.words(f"option-{deed}").casefold() for deed in DEEDS):
        return None
    return Go("casework.wait", effects=(ShowCases("mine"),), interrupts=True)


TASKS = (
    Task("ambassador", Option("open"), "casework.wait", (ShowCases("open"),)),
    Task("ambassador", Option("mine"), "casework.wait", (ShowCases("mine"),)),
    Task("coordinator", Option("all"), "casework.wait", (ShowCases("all"),)),
    Task("coordinator", Option("mine"), "casework.wait", (ShowCases("mine"),)),
)
"""What members can do here with cases."""

STEPS = {
    "wait": Step(ask_wait, hear_wait),
    "pick": Step(ask_pick, hear_pick),
}
