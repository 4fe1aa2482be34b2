"""The resident of another case writes, or of this one is gone: what comes on the desk, and for whom words were meant."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.effects import AnswerCase, ShowCases
from bot.conversation.events import AnyEvent, Chose, ResidentLeft, ResidentSaid, Wrote
from bot.conversation.flow import RESUME, Ask, Fell, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows.desk import LONGEST, Desk, at_desk, settled

LEFT = {
    "stopped": "left-stopped",
    "paused": "left-paused",
    "unreachable": "left-unreachable",
    "erased": "left-erased",
    "quiet": "left-quiet",
    "computer": "left-computer",
}
"""What is said of a resident who left, by why."""


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


STEPS = {
    "switch": Step(ask_switch, hear_switch, raw=True),
    "whose": Step(ask_whose, hear_whose),
    "over": Step(ask_over, hear_over),
}
