"""Putting what came of an event into bubbles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.conversation.flow import Ask, Book, Here, Option, Say
from bot.conversation.neutral import neutral
from bot.conversation.replies import Choice, Reply
from bot.conversation.state import Conversation
from bot.conversation.steps import stand
from bot.conversation.told import Told
from knowledge.knowledge import Knowledge
from knowledge.language.telling import written_in
from knowledge.texts.texts import Value, Voice


def followed(c: Conversation, text: str, knowledge: Knowledge) -> Conversation:
    """The conversation in the language somebody writes, where they did not choose one and the bot speaks it."""
    language = (written_in(text) or knowledge.answers.greets_in(text)) if c.may_follow else ""
    if language in ("", c.voice.language) or not knowledge.words.holds_talk(language):
        return c
    return c.speaking(language=language, by="followed")


def speak(told: Told, here: Here, book: Book, *, proactive: bool) -> tuple[Conversation, tuple[Reply, ...]]:
    """Say everything, then ask; returns the conversation with its question numbered."""
    bubbles = list(_bubbles(told.say, here, told.now.voice))
    conversation = told.now
    if told.question != "none":
        standing = stand(conversation, book)
        conversation = replace(standing.conversation, asked=standing.conversation.asked + 1)
        ask = standing.ask(here)
        if told.question == "whole":
            bubbles.extend(_bubbles(ask.before, here, told.now.voice))
        bubbles.extend(_lead(told, here))
        text = _asking(ask, told, here)
        options = with_danger(ask.options) if told.danger else ask.options
        bubbles.append(
            Reply(
                text,
                _choices(options, here),
                conversation.asked,
                language=here.voice.language,
                topic=ask.topic,
            )
        )
    if here.neutral:
        bubbles = [neutral(bubble, here.knowledge.words) for bubble in bubbles]
    return conversation, tuple(b.__replace__(proactive=True) if proactive else b for b in bubbles)


_BEGINNING = re.compile(r"(?:^|(?<=[.?!] ))(?!https?:)[a-zà-ÿ]", re.MULTILINE)

EMPTY: Mapping[str, Value] = MappingProxyType({})
"""Nothing was put in."""

DANGER = Option("now")
"""The button for danger."""


def with_danger(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """The same choices with the button for danger under them."""
    return options if DANGER in options else (*options, DANGER)


def label(option: Option, here: Here) -> str:
    """What a person reads on a choice."""
    return option.label or here.words(option.words or f"option-{option.key}", **option.args)


def _choices(options: Sequence[Option], here: Here) -> tuple[Choice, ...]:
    return tuple(Choice(option.key, label(option, here)) for option in options)


def _bubbles(says: Sequence[Say], here: Here, voice: Voice) -> Iterator[Reply]:
    for say in says:
        # While another language is lent to somebody in danger, what has no words in it is said as ever.
        spoken = (
            here if say.text or here.knowledge.words.has(say.key, here.voice) else replace(here, voice=voice)
        )
        yield Reply(
            say.text or whole(spoken.words(say.key, **say.args), say.args),
            place=say.place,
            file=say.file,
            sender=say.sender,
            topic=say.topic,
            language=spoken.voice.language,
            until=say.until,
            weight=say.weight,
        )


def _lead(told: Told, here: Here) -> Iterator[Reply]:
    if told.question == "choices":
        yield Reply(here.words("unclear-choices"), language=here.voice.language)


def _asking(ask: Ask, told: Told, here: Here) -> str:
    if told.question == "differently":
        again = f"{ask.key}.again"
        if here.knowledge.words.has(again, here.voice):
            return whole(here.words(again, **ask.args), ask.args)
        return f"{here.words('unclear-first')} {whole(here.words(ask.key, **ask.args), ask.args)}"
    return whole(here.words(ask.key, **ask.args), ask.args)


def whole(text: str, put_in: Mapping[str, Value] = EMPTY) -> str:
    """Begin every sentence with a capital, also where it begins with what was put in: "de balie", "uw moeder".

    What was put in and ends as a sentence does, "Wie kookt er?", ends no sentence: it is a name.
    """
    names = tuple(str(value) for value in put_in.values() if str(value).endswith(("?", "!")))
    begins = (found.start() for found in _BEGINNING.finditer(text))
    for at in [at for at in begins if not (names and text[:at].rstrip().endswith(names))]:
        text = text[:at] + text[at].upper() + text[at + 1 :]
    return text
