"""While a human has the floor: the bot is silent, what the person says goes to the human, and the rest waits."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import events
from bot.conversation.effects import CancelDue, Effect, HearAgain, LeaveCase, RelayToHuman
from bot.conversation.events import (
    AnyEvent,
    Edited,
    FellDue,
    Pointed,
    Pressed,
    SharedContact,
    Unreadable,
    Wrote,
)
from bot.conversation.flow import Book, Fell, Here, Say
from bot.conversation.hearing import legible
from bot.conversation.repairs import REPAIRS
from bot.conversation.speaking import label
from bot.conversation.state import CARE, Conversation
from bot.conversation.steps import Standing, follow
from bot.conversation.told import Told
from knowledge.privacy.taking_out import Kind, take_out

QUIET = "case.quiet"
"""The moment at which nobody said anything for days."""
ALWAYS = frozenset({"stop"})
"""What anybody may say at any moment, whoever has the floor; a cry for help is heard before anything else."""
COMPUTER = "computer"
"""What words mean that ask for the bot back."""
FOR_A_HUMAN: tuple[Kind, ...] = ("phone", "email")
"""What somebody may tell a human in their own words, and what is otherwise taken out of them."""
MOST_RESTING = 50


def over_a_human(standing: Standing, event: AnyEvent, here: Here, book: Book) -> Told | None:
    """Hear somebody who talks with a human; None where the bot is to hear it all the same."""
    c = standing.conversation
    if book.over.holds(c.spot):
        return None
    match event:
        case Wrote(text):
            return _wrote(standing, legible(text), here, book)
        case Edited() | Unreadable() | Pointed() | SharedContact():
            return _relayed(c, *passed_on(event))
        case Pressed(asked, key) if asked == c.asked and key in ALWAYS:
            return REPAIRS[key](standing, here, book)
        case Pressed(asked, key) if (
            asked == c.asked and c.spot.flow == CARE and (words := _label(standing, key, here))
        ):
            # What somebody in danger chooses from the card is an answer to the human.
            return _relayed(c, RelayToHuman(words))
    return Told(c, question="none")


def _label(standing: Standing, key: str, here: Here) -> str:
    return next((label(option, here) for option in standing.ask(here).options if option.key == key), "")


def heard_too(standing: Standing, event: AnyEvent, here: Here) -> tuple[Effect, ...]:
    """What the human gets to read of something that the bot answers as well: words, or what was chosen of a card."""
    match event:
        case Pressed(asked, key) if asked == standing.conversation.asked and (
            words := _label(standing, key, here)
        ):
            return (RelayToHuman(words),)
    return passed_on(event)


def passed_on(event: AnyEvent) -> tuple[Effect, ...]:
    """What the human gets to read of something the person did."""
    match event:
        case Wrote(text) | Edited(text) if words := _fit(text):
            return (RelayToHuman(words),)
        case Unreadable(what):
            return (RelayToHuman(what=what),)
        case Pointed():
            return (RelayToHuman(what="point"),)
        case SharedContact():
            return (RelayToHuman(what="contact"),)
    return ()


def _wrote(standing: Standing, text: str, here: Here, book: Book) -> Told:
    meaning = here.knowledge.answers.means(text, here.voice.language)
    if meaning in ALWAYS:
        return replace(REPAIRS[meaning](standing, here, book), question="none")
    if meaning in book.over.meanings and (way := book.ways.get(meaning)) is not None:
        return follow(standing, way(here), book)
    if meaning == COMPUTER:
        return given_back(standing.conversation, "computer", (Say("floor-computer", _speaker(here)),))
    return _relayed(standing.conversation, *passed_on(Wrote(text)))


def _fit(text: str) -> str:
    return take_out(legible(text), FOR_A_HUMAN).text


def _relayed(c: Conversation, *relay: Effect) -> Told:
    return Told(c, effects=relay, question="none")


def rests(c: Conversation, event: AnyEvent, fell: Fell, book: Book) -> Told | None:
    """Let something that would be said wait until the bot has the floor again; None where it does not wait.

    What happens in silence does not wait: others may count on it.
    """
    case = c.memory.case
    if case is None or not case.speaker or not (fell.say or fell.go):
        return None
    match event:
        case FellDue(kind, _) if kind in book.over.moments:
            return None
        case _ if type(event) in book.over.news:
            return None
    resting = (*case.resting, events.to_json(event))[-MOST_RESTING:]
    return Told(replace(c, memory=replace(c.memory, case=replace(case, resting=resting))), question="none")


def given_back(c: Conversation, why: str, say: tuple[Say, ...]) -> Told:
    """Give the bot the floor back while the case stays open; what rested comes now."""
    case = c.memory.case
    if case is None:
        return Told(c, say, question="none")
    there = replace(c, memory=replace(c.memory, case=replace(case, speaker="", resting=())))
    return Told(there, say, (LeaveCase(why), CancelDue(QUIET), *heard_again(case.resting)))


def heard_again(resting: tuple[str, ...]) -> tuple[Effect, ...]:
    """What lets the events that rested come again."""
    return (HearAgain(resting),) if resting else ()


def _speaker(here: Here) -> dict[str, str]:
    case = here.memory.case
    return {"name": case.speaker if case else ""}
