"""A case in the hands of a human: what they read, what they write to the resident, notes, handing over, closing."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.effects import (
    AnswerCase,
    CloseCase,
    MarkIncident,
    MarkMissed,
    NoteCase,
    ShowCase,
    ShowCases,
)
from bot.conversation.events import (
    AnswerHeld,
    AnyEvent,
    CaseInDanger,
    CaseLine,
    CaseShown,
    CasesListed,
    Chose,
    ResidentLeft,
    ResidentSaid,
    Wrote,
)
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.hearing import says_only
from bot.flows import handing_over
from bot.flows.crisis.duty import DANGERS, MARKS, danger, dangers
from bot.flows.desk import LONGEST, MOST_LISTED, Desk, at_desk, settled
from bot.flows.tasks import Task
from knowledge.texts.dates import when
from knowledge.texts.texts import Value

OUTCOMES = {
    "reached": "outcome-reached",
    "not_reached": "outcome-not-reached",
    "voicemail": "outcome-voicemail",
    "passed_on": "outcome-passed-on",
}
"""How a case may end, and what that is called."""


def shown(event: CaseShown, here: Here) -> Fell:
    """A case with everything that was told, and what can be done with it."""
    line = [
        here.words("case-number", number=event.number, wijk=event.wijk or here.words("wijk-unknown")),
        _danger(event, here),
        here.words("case-note", note=event.note) if event.note else here.words("case-no-note"),
        here.words("case-wishes", wishes=event.wishes) if event.wishes else "",
        here.words("case-reach", reach=_reach(event.reach, here)),
        here.words("case-answered")
        if event.answered
        else here.words("case-by", when=when(event.answer_by, here.voice.language))
        if event.promised
        else "",
    ]
    told = [f"{one.by or here.words('resident')}: {one.text}" for one in (*event.notes, *event.talk)]
    says = [Say(text="\n".join(filter(None, line)))]
    if event.earlier:
        says.append(Say("case-earlier", {"text": event.earlier}))
    if told:
        says.append(Say("case-told", {"text": "\n".join(told)}))
    if event.incident and event.promised:
        args = {"number": event.incident, "case": event.number}
        says.append(Say("incident-yours-beside", args))
    return Fell(tuple(says), go="casework.desk", data=Desk(event.number, event.wijk, incident=event.incident))


def _danger(event: CaseShown, here: Here) -> str:
    one = event.danger
    return (
        ""
        if one is None
        else here.words("case-danger", **danger(one.number, one.kind, one.who, one.since, here))
    )


def _reach(reach: str, here: Here) -> str:
    return here.words("reach-chat") if reach == "chat" else reach


def ask_desk(data: Desk, here: Here) -> Ask:
    """Write to the resident, or choose what else."""
    signals = MARKS if data.incident else (Option("missed", "option-incident-missed"),)
    options = (Option("note"), Option("hand_over"), *signals, Option("close"), Option("later"))
    return Ask("case-desk", options, {"number": data.number})


def hear_desk(data: Desk, event: AnyEvent, here: Here) -> Next:
    """Words go to the resident; the rest is chosen."""
    match event:
        case Wrote(text) if _closes(text, here):
            return Go("close", data)
        case Wrote(text):
            return Go("desk", data, effects=(AnswerCase(data.number, text[:LONGEST]),))
        case Chose("note" | "hand_over" | "missed" | "close" as step):
            return Go(step, data)
        case Chose("right" | "wrong" as mark) if data.incident:
            marked = MarkIncident(data.incident, mark)
            return Go("desk", replace(data, incident=0), say=(Say("incident-marked"),), effects=(marked,))
        case Chose("later" | "unknown"):
            return Go(RESUME, say=(Say("case-later", {"number": data.number}),))
    return Unclear()


def ask_note(data: Desk, here: Here) -> Ask:
    """What is to stand beside the case?"""
    return Ask("case-note-what", (Option("back_to_case"),), {"number": data.number})


def hear_note(data: Desk, event: AnyEvent, here: Here) -> Next:
    """A note, or back."""
    match event:
        case Wrote(text):
            say = (Say("case-noted"),)
            return Go("desk", data, say=say, effects=(NoteCase(data.number, text[:LONGEST]),))
        case Chose("back_to_case"):
            return Go("desk", data)
    return Unclear()


def ask_missed(data: Desk, here: Here) -> Ask:
    """Which kind of danger was not heard?"""
    return Ask("incident-missed", (*dangers(here), Option("back_to_case")))


def hear_missed(data: Desk, event: AnyEvent, here: Here) -> Next:
    """A kind, kept without the case and without words; or back."""
    match event:
        case Chose(kind) if kind in DANGERS:
            return Go("desk", data, say=(Say("incident-marked"),), effects=(MarkMissed(kind),))
        case Chose("back_to_case" | "no" | "skip"):
            return Go("desk", data)
    return Unclear()


def ask_close(data: Desk, here: Here) -> Ask:
    """How did it end?"""
    options = tuple(Option(key, name) for key, name in OUTCOMES.items())
    return Ask("case-close", (*options, Option("back_to_case")), {"number": data.number})


def hear_close(data: Desk, event: AnyEvent, here: Here) -> Next:
    """One of the outcomes, or one in their own words."""
    match event:
        case Chose("back_to_case"):
            return Go("desk", data)
        case Chose(key) if key in OUTCOMES:
            return _closed(data, key.replace("_", " "))
        case Wrote(text) if _closes(text, here):
            return Unclear()
        case Wrote(text):
            return _closed(data, text[:LONGEST])
    return Unclear()


def _closes(text: str, here: Here) -> bool:
    """Whether somebody says no more than to close the case: no word for the resident, and no outcome."""
    return says_only(text, here, "option-close", "option-close.also")


def _closed(data: Desk, outcome: str) -> Go:
    say = (Say("case-closed-now", {"number": data.number}),)
    return Go(RESUME, say=say, effects=(CloseCase(data.number, outcome),), settles=settled(data.number))


def said(event: ResidentSaid, here: Here) -> Fell:
    """What a resident wrote; where another case is on the desk, it is asked before anything changes."""
    sender = here.words("resident-of", number=event.number)
    words = Say(text=event.text, sender=sender) if event.text else Say("case-cannot-pass", sender=sender)
    if here.spot.flow != "casework" or here.spot.name == "casework.wait":
        return Fell((words,), go=_desk_or_switch(here), data=_in_hand(event, here))
    at = int(here.spot.data.get("number", 0))
    if at == event.number:
        return Fell((words,))
    return Fell((words,), go="casework.switch", data=Desk(at, other=event.number))


def _desk_or_switch(here: Here) -> str:
    """Straight to the case where nothing else was being asked, so that no answer goes to the wrong person."""
    return "casework.desk" if here.spot.flow in ("rest", "casework") else "casework.switch"


def _in_hand(event: ResidentSaid, here: Here) -> Desk:
    if _desk_or_switch(here) == "casework.desk":
        return Desk(event.number, event.wijk)
    return Desk(0, other=event.number)


def ask_switch(data: Desk, here: Here) -> Ask:
    """Another case wrote: go there, or go on?"""
    options = (Option("go_there", args={"number": data.other}), Option("stay_here"))
    return Ask("case-switch", options, {"number": data.other})


def hear_switch(data: Desk, event: AnyEvent, here: Here) -> Next:
    """There, or on with what was; words are kept until it is clear for whom they are."""
    match event:
        case Chose("go_there"):
            return Go("desk", Desk(data.other))
        case Chose("stay_here" | "no"):
            return Go(RESUME)
        case Wrote(text):
            return Go("whose", replace(data, text=text[:LONGEST]))
    return Unclear()


def ask_whose(data: Desk, here: Here) -> Ask:
    """For which case are these words?"""
    known = tuple(number for number in (data.number, data.other) if number)
    cases = tuple(Option(f"c{number}", "option-case", args={"number": number}) for number in known)
    return Ask("case-whose", (*cases, Option("nobody")), {"text": data.text})


def hear_whose(data: Desk, event: AnyEvent, here: Here) -> Next:
    """One of the two, or nobody."""
    match event:
        case Chose("nobody" | "no"):
            return Go(RESUME)
        case Chose(key) if key[:1] == "c" and key[1:].isdecimal():
            number = int(key[1:])
            return Go("desk", Desk(number), effects=(AnswerCase(number, data.text),))
    return Unclear()


def left(event: ResidentLeft, here: Here) -> Fell:
    """The resident does not talk to a human any more."""
    over = event.why in ("stopped", "erased")
    at_it = at_desk(here.spot, event.number)
    say = (Say(LEFT[event.why], {"number": event.number}),)
    gone = settled(event.number) if over else None
    return Fell(say, go="casework.over" if over and at_it else "", data=Desk(), settles=gone)


LEFT = {
    "stopped": "left-stopped",
    "paused": "left-paused",
    "unreachable": "left-unreachable",
    "erased": "left-erased",
    "quiet": "left-quiet",
    "computer": "left-computer",
}


def ask_over(data: Desk, here: Here) -> Ask:
    """Nothing can be written there any more."""
    return Ask("case-over", (Option("mine"), Option("done")))


def hear_over(data: Desk, event: AnyEvent, here: Here) -> Next:
    """The other cases, or nothing."""
    match event:
        case Chose("mine" | "yes"):
            return Go("wait", effects=(ShowCases("mine"),))
        case Chose("done" | "no"):
            return Go(RESUME)
    return Unclear()


def in_danger(event: CaseInDanger, here: Here) -> Fell:
    """The person of their case may be in danger; it stays with them to write."""
    args: dict[str, Value] = {"number": event.number, "incident": event.incident, "name": event.by}
    return Fell((Say("case-in-danger", args),))


def held(event: AnswerHeld, here: Here) -> Fell:
    """What was written was not passed on."""
    return Fell((Say("case-held-report" if event.reported else "case-held", {"number": event.number}),))


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

CASEWORK = Flow(
    "casework",
    Desk,
    {
        "wait": Step(ask_wait, hear_wait),
        "desk": Step(ask_desk, hear_desk, raw=True),
        "note": Step(ask_note, hear_note, raw=True),
        "missed": Step(ask_missed, hear_missed),
        "close": Step(ask_close, hear_close, raw=True),
        **handing_over.STEPS,
        "switch": Step(ask_switch, hear_switch, raw=True),
        "whose": Step(ask_whose, hear_whose),
        "over": Step(ask_over, hear_over),
        "pick": Step(ask_pick, hear_pick),
    },
    rests_on="",
)
