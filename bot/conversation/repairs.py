"""What everybody may say at any moment: stop, help, a human, back, again, another language, that is not what I meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from bot.conversation.effects import CancelDue, LeaveCase
from bot.conversation.flow import Book, Go, Here, Say
from bot.conversation.steps import OFFER, Standing, at, follow
from bot.conversation.told import Told
from knowledge.privacy.purposes import notice
from knowledge.texts.texts import Form

WHY = "why"
"""The question why something is asked: a question may hold an answer of its own, `.why`."""

FORMS: Mapping[str, Form] = {"je": "je", "u": "u"}


class Repair(Protocol):
    """Answers something that may be said at any step; `meaning` carries a language or form after a colon."""

    def __call__(self, standing: Standing, here: Here, book: Book, meaning: str = "") -> Told: ...


def miss(standing: Standing) -> Told:
    """Not understood: say it differently, then offer choices, then offer a human; never a third time the same."""
    c = standing.conversation
    misses = c.misses + 1
    if misses == 1:
        return Told(replace(c, misses=misses, offering=""), question="differently")
    if misses == 2:
        return Told(replace(c, misses=misses, offering=""), question="choices")
    return Told(replace(c, misses=0, offering=OFFER), question="offer")


def answered(standing: Standing, text: str, here: Here) -> Told | None:
    """The answer to a question about the service itself, and the question that stands again; None for other words."""
    asked = here.knowledge.questions.asked(text)
    return _answer(standing, asked, here) if asked else None


def _answer(standing: Standing, asked: str, here: Here) -> Told:
    """The answer, and the question that stands again: nobody has to find their way back to it."""
    network = here.knowledge.network
    args = {
        **_network(here),
        **_phone(here),
        **notice(network, here.voice.language),
    }
    unpuzzled = replace(standing.conversation, misses=0, offering="")
    return Told(unpuzzled, (Say(f"answer-{asked}", args),), question="short")


def _asks(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    """A question about the service, told by its words."""
    asked = meaning.partition(":")[2]
    ask = standing.ask(here)
    if asked == WHY and here.knowledge.words.has(f"{ask.key}.{WHY}", here.voice):
        unpuzzled = replace(standing.conversation, misses=0, offering="")
        return Told(unpuzzled, (Say(f"{ask.key}.{WHY}", ask.args),), question="short")
    return _answer(standing, asked, here)


def _stop(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    leaving = book.leaving(here)
    if leaving and standing.conversation.spot.name != leaving and not standing.conversation.floor:
        return follow(standing, Go(leaving, interrupts=True), book)
    stopped = replace(
        standing.conversation.unplanned(here.knowledge.special), stopped=True, misses=0, offering=""
    )
    asked = stopped.memory.case is not None
    silent = replace(stopped, memory=replace(stopped.memory, case=None))
    effects = (CancelDue(), *((LeaveCase("stopped"),) if asked else ()))
    return Told(at(silent, book.rest, {}), (Say("stopped", _phone(here)),), effects, question="none")


def _silence(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    """Silent and unused until the person writes again; nothing that was kept goes."""
    c = replace(standing.conversation, stopped=True, misses=0, offering="", past=(), asides=())
    case = c.memory.case
    if case is not None and case.speaker:
        c = replace(c, memory=replace(c.memory, case=replace(case, speaker="")))
    effects = (LeaveCase("paused"),) if case is not None else ()
    return Told(at(c, book.rest, {}), (Say("paused", _phone(here)),), effects, question="none")


def _help(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    return Told(standing.conversation, (Say("help", _phone(here)),), question="short", danger=True)


def _human(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    return follow(standing, Go(book.human), book)


def _back(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    c = standing.conversation
    if not c.past:
        return Told(replace(c, misses=0, offering=""), (Say("no-way-back"),), question="short")
    *earlier, last = c.past
    there = replace(
        c, spot=last.spot, memory=last.memory.holding(c.memory), past=tuple(earlier), misses=0, offering=""
    )
    return Told(there, (Say("went-back"),))


def _repeat(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    return Told(standing.conversation)


def _language(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    language = meaning.partition(":")[2]
    if not language:
        return Told(standing.conversation, (Say("language-which"),), question="short")
    if not here.knowledge.words.holds_talk(language):
        return Told(standing.conversation, (Say("language-missing"),), question="short")
    return Told(standing.conversation.speaking(language=language), (Say("language-set"),))


def _form(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    form = FORMS[meaning.partition(":")[2]]
    return Told(
        standing.conversation.speaking(language="nl", form=form), (Say("form-set"),), question="short"
    )


def _not_meant(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    if standing.conversation.memory.wishes and standing.conversation.spot.name != "wishes.correct":
        return follow(standing, Go("wishes.correct"), book)
    return _back(standing, here, book)


def _restart(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    memory = standing.conversation.memory.forget_talk()
    return follow(standing, Go(book.first, say=(Say("restarted"),), memory=memory), book)


def _are_you_human(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    return Told(standing.conversation, (Say("i-am-a-computer", _network(here)),), question="short")


def _greeting(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    return Told(standing.conversation, (Say("hello-again"),), question="short")


def _thanks(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    return Told(standing.conversation, (Say("you-are-welcome"),), question="short")


def _bye(standing: Standing, here: Here, book: Book, meaning: str = "") -> Told:
    return follow(standing, Go(book.rest), book)


def _phone(here: Here) -> Mapping[str, str]:
    return {"phone": here.knowledge.network.phone.spoken(here.voice.language)}


def _network(here: Here) -> Mapping[str, str]:
    return {"network": here.knowledge.network.name}


REPAIRS: Mapping[str, Repair] = {
    "stop": _stop,
    "silence": _silence,
    "help": _help,
    "human": _human,
    "back": _back,
    "repeat": _repeat,
    "language": _language,
    "form": _form,
    "not_meant": _not_meant,
    "restart": _restart,
    "asks": _asks,
    "are_you_human": _are_you_human,
    "greeting": _greeting,
    "thanks": _thanks,
    "bye": _bye,
}
