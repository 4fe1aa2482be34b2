"""A case in the hands of a human: what they read, what they write to the resident, notes, handing over, closing."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.effects import AnswerCase, CloseCase, MarkIncident, MarkMissed, NoteCase
from bot.conversation.events import AnswerHeld, AnyEvent, CaseInDanger, CaseShown, Chose, Wrote
from bot.conversation.events.casework import Ended
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.hearing import says_only
from bot.flows import between_cases, case_list, handing_over
from bot.flows.crisis.duty import DANGERS, MARKS, danger, dangers
from bot.flows.desk import LONGEST, Desk, of_the_resident, settled, to_the_resident
from bot.flows.with_human import called
from knowledge.texts.dates import when
from knowledge.texts.texts import Value

OUTCOMES = {
    "reached": "outcome-reached",
    "not_reached": "outcome-not-reached",
    "voicemail": "outcome-voicemail",
    "passed_on": "outcome-passed-on",
}
"""How who has a case may say that it ended, and what that is called."""

STOPPED, OUTSIDE = "stopped", "outside"
"""How a case ends by itself: its person said stop, or agreed that somebody outside the network goes on."""

ENDED = {**OUTCOMES, STOPPED: "outcome-stopped", OUTSIDE: "outcome-outside"}
"""What is said of a case that has ended; any other end was told in somebody's own words."""


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
    if event.before is not None:
        says.append(Say("case-earlier", {"text": _earlier(event.before, here)}))
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


def _earlier(ended: Ended, here: Here) -> str:
    # Earlier releases kept a word of ours with a space in it.
    key = ENDED.get(ended.how.replace(" ", "_"))
    how = here.words(key, name=ended.to) if key else ended.how
    by = f"{ended.by} ({called(ended.role, here)})" if ended.role else ended.by
    return " · ".join(part for part in (by, how) if part)


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
            return _closed(data, key)
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


def in_danger(event: CaseInDanger, here: Here) -> Fell:
    """The person of their case may be in danger; it stays with them to write."""
    args: dict[str, Value] = {"number": event.number, "incident": event.incident, "name": event.by}
    return Fell((Say("case-in-danger", args),))


def held(event: AnswerHeld, here: Here) -> Fell:
    """What was written was not passed on."""
    return Fell((Say("case-held-report" if event.reported else "case-held", {"number": event.number}),))


CASEWORK = Flow(
    "casework",
    Desk,
    {
        "desk": Step(ask_desk, hear_desk, raw=True, fits=to_the_resident),
        "note": Step(ask_note, hear_note, raw=True, fits=of_the_resident),
        "missed": Step(ask_missed, hear_missed),
        "close": Step(ask_close, hear_close, raw=True, fits=of_the_resident),
        **handing_over.STEPS,
        **between_cases.STEPS,
        **case_list.STEPS,
    },
    rests_on="",
)
