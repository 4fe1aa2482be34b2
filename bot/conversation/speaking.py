"""Putting what came of an event into bubbles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.conversation.flow import Ask, Book, Here, Option, Say
from bot.conversation.replies import Choice, Reply
from bot.conversation.state import Conversation
from bot.conversation.steps import stand
from bot.conversation.told import Told


def speak(told: Told, here: Here, book: Book, *, proactive: bool) -> tuple[Conversation, tuple[Reply, ...]]:
    """Say everything, then ask; returns the conversation with its question numbered."""
    bubbles = list(_bubbles(told.say, here))
    conversation = told.now
    if told.question != "none":
        standing = stand(conversation, book)
        conversation = replace(standing.conversation, asked=standing.conversation.asked + 1)
        ask = standing.ask(here)
        if told.question == "whole":
            bubbles.extend(_bubbles(ask.before, here))
        bubbles.extend(_lead(told, here))
        text = _asking(ask, told, here)
        bubbles.append(
            Reply(
                text,
                _choices(ask.options, here),
                conversation.asked,
                language=here.voice.language,
                topic=ask.topic,
            )
        )
    return conversation, tuple(b.__replace__(proactive=True) if proactive else b for b in bubbles)


def label(option: Option, here: Here) -> str:
    """What a person reads on a choice."""
    return option.label or here.words(option.words or f"option-{option.key}", **option.args)


def _choices(options: Sequence[Option], here: Here) -> tuple[Choice, ...]:
    return tuple(Choice(option.key, label(option, here)) for option in options)


def _bubbles(says: Sequence[Say], here: Here) -> Iterator[Reply]:
    for say in says:
        text = say.text or here.words(say.key, **say.args)
        yield Reply(
            text,
            place=say.place,
            file=say.file,
            sender=say.sender,
            topic=say.topic,
            weight=say.weight,
            language=here.voice.language,
            until=say.until,
        )


def _lead(told: Told, here: Here) -> Iterator[Reply]:
    if told.question == "choices":
        yield Reply(here.words("unclear-choices"), language=here.voice.language)


def _asking(ask: Ask, told: Told, here: Here) -> str:
    if told.question == "differently":
        again = f"{ask.key}.again"
        if here.knowledge.words.has(again, here.voice):
            return here.words(again, **ask.args)
        return f"{here.words('unclear-first')} {here.words(ask.key, **ask.args)}"
    return here.words(ask.key, **ask.args)
