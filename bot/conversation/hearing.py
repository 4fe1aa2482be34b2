"""Finding out which choice, or which repair, a person's own words mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.conversation.events import Chose, Wrote
from bot.conversation.flow import REPAIR, Ask, Book, Here, Option, Say
from bot.conversation.repairs import REPAIRS, answered, miss
from bot.conversation.speaking import label
from bot.conversation.state import Conversation
from bot.conversation.steps import Standing, follow, hear
from bot.conversation.told import Told
from knowledge.answers.numbers import LAST

CHOICE_OF: Mapping[str, tuple[str, ...]] = {"maybe": ("unsure", "skip")}
"""Answers that pick another choice where their own is not on offer."""

OFFERED: Mapping[str, str] = {"yes": "human", "no": "go_on"}
"""What answers the offer of a human, whatever question stands behind it."""

SOMETHING = 2
"""One word behind a yes or no only colours it: "ja graag, handig"."""

PLAIN = frozenset({"yes", "no", "maybe", "skip"})
"""What answers a question of yes or no."""

NO_ANSWER = "other"
"""What words mean that are no answer of their own."""


FEW = 3
"""So many words are looked for among the choices first."""

LONGEST = 4096
"""Characters of one message that are read; every door refuses or splits what is longer."""

_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160)))


def legible(text: str) -> str:
    """The words of a message: without control characters, without space around, not endless."""
    return text.translate(_CONTROLS)[:LONGEST].strip()


def hear_choice(standing: Standing, key: str, here: Here, book: Book) -> Told:
    """Hear a choice of the question that stands."""
    c = standing.conversation
    if c.offering and key == "go_on":
        return Told(_unoffered(c), question="whole")
    if c.offering and key == "human":
        return REPAIRS["human"](standing, here, book)
    if key.startswith(REPAIR) and (repair := REPAIRS.get(key.removeprefix(REPAIR))):
        return repair(standing, here, book)
    return hear(standing, Chose(key), here, book) or miss(standing)


def hear_words(standing: Standing, text: str, here: Here, book: Book) -> Told:
    """Hear words: a choice by its exact label first, then a repair, then what the step makes of them."""
    if standing.step.raw:
        return _hear_raw(standing, text, here, book)
    ask = standing.ask(here)
    meaning = here.knowledge.answers.means(text, here.voice.language)
    # Who says no for the second time is believed; a yes to something is never made of another.
    believed = standing.conversation.misses and meaning == "no"
    beside = standing.step.plain and not believed and _says_more(text, ask, here)
    key = _exact(text, ask, here) or _offered(standing, meaning) or (None if beside else _meant(meaning, ask))
    if key is not None:
        return hear_choice(standing, key, here, book)
    if here.roles and book.desk is not None and (go := book.desk(text, here)) is not None:
        return follow(standing, go, book)
    if (next_comes := _what_comes_next(standing, text, ask, here)) is not None:
        return next_comes
    repair = REPAIRS.get(meaning.partition(":")[0])
    if repair is not None and not _already(standing, text, meaning, book):
        return repair(standing, here, book, meaning)
    if (way := book.ways.get(meaning)) is not None:
        return follow(standing, way(here), book)
    noticed = (notice(text, meaning, here) for notice in book.noticed)
    if (comes := next((one for one in noticed if one is not None), None)) is not None:
        return follow(standing, comes, book)
    first = not standing.step.open and not beside and not _bare(text, here) and _points(text, ask, here)
    if first and (key := _likely(text, ask, here)) is not None:
        return hear_choice(standing, key, here, book)
    if beside:
        return hear(standing, Wrote(text), here, book) or answered(standing, text, here) or miss(standing)
    for event in _readings(text, meaning):
        told = hear(standing, event, here, book)
        if told is not None:
            return told
    if not first and (key := _likely(text, ask, here)) is not None:
        return hear_choice(standing, key, here, book)
    return answered(standing, text, here) or miss(standing)


def _what_comes_next(standing: Standing, text: str, ask: Ask, here: Here) -> Told | None:
    """What happens after the question that stands, for who asks "en dan?"; None for other words, or where none stand."""
    key = f"{ask.key}.then"
    if not says_only(text, here, "what-next", "what-next.also") or not here.knowledge.words.has(
        key, here.voice
    ):
        return None
    unpuzzled = replace(standing.conversation, misses=0, offering="")
    return Told(unpuzzled, (Say(key, ask.args),), question="short")


def _says_more(text: str, ask: Ask, here: Here) -> bool:
    """Whether more is said than a yes or no, and more than stands on a choice: "nee, alleen voor nu graag"."""
    answers, language = here.knowledge.answers, here.voice.language
    means, rest = answers.split(text, language)
    if (
        means not in PLAIN
        or len(rest.split()) < SOMETHING
        or answers.means(rest, language) in (means, "thanks")
    ):
        return False
    said = f" {_plain(rest)} "
    worded = (_plain(re.split("[,،]", label(option, here))[-1]) for option in ask.options)
    return not any(f" {words} " in said for words in worded)


def _already(standing: Standing, text: str, meaning: str, book: Book) -> bool:
    """Whether somebody who is asking for a human says more: "ik snap mijn rekening niet" is to be passed on."""
    return (
        meaning in ("human", "help")
        and standing.conversation.spot.name == book.human
        and len(text.split()) > FEW
    )


def _hear_raw(standing: Standing, text: str, here: Here, book: Book) -> Told:
    """Hear words meant for somebody else: no more than a whole label, a bare stop and `raw` ways are for the bot."""
    for option in standing.ask(here).options:
        if _plain(text) == _plain(label(option, here)):
            return hear_choice(standing, option.key, here, book)
    meaning = here.knowledge.answers.means(text, here.voice.language)
    if meaning == "stop" and says_only(text, here, "stop-alone"):
        return REPAIRS[meaning](standing, here, book)
    if meaning in book.raw and (way := book.ways.get(meaning)) is not None:
        return follow(standing, way(here), book)
    return hear(standing, Wrote(text), here, book) or miss(standing)


def choice_in(standing: Standing, text: str, here: Here) -> str | None:
    """The choice words mean and no other: never one that only looks alike ("ik ben niet veilig")."""
    ask = standing.ask(here)
    return _exact(text, ask, here) or _meant(here.knowledge.answers.means(text, here.voice.language), ask)


def _points(text: str, ask: Ask, here: Here) -> bool:
    """Whether words look like a choice rather than like something new: few, a number, "die met ...", "ja, die ..."."""
    answers = here.knowledge.answers
    pointing = tuple(f"{word.strip()} " for word in here.words("pointing.also").split("|"))
    means, rest = answers.split(text, here.voice.language)
    listed = any(option.label for option in ask.options)
    return (
        len(text.split()) <= FEW
        or answers.number(text) is not None
        or _plain(text).startswith(pointing)
        or (means == "yes" and listed and _plain(rest).startswith(pointing))
    )


def _bare(text: str, here: Here) -> bool:
    """Whether yes or no is said and nothing else: it looks like no other choice."""
    means, rest = here.knowledge.answers.split(text, here.voice.language)
    return means in OFFERED and not rest


def _readings(text: str, meaning: str) -> tuple[Wrote | Chose, ...]:
    """The words themselves, and a bare yes, no, maybe or skip as the choice it would be."""
    if meaning in PLAIN:
        return (Wrote(text), Chose(meaning))
    return (Wrote(text),)


def _offered(standing: Standing, meaning: str) -> str | None:
    return OFFERED.get(meaning) if standing.conversation.offering else None


def _meant(meaning: str, ask: Ask) -> str | None:
    if meaning == NO_ANSWER:
        return None
    keys = [option.key for option in ask.options]
    return next((key for key in (meaning, *CHOICE_OF.get(meaning, ())) if key in keys), None)


def _exact(text: str, ask: Ask, here: Here) -> str | None:
    said = _plain(text)
    for number, option in enumerate(ask.options, start=1):
        if said in (str(number), _plain(label(option, here)), *map(_plain, _also(option, here))):
            return option.key
    return None


def _likely(text: str, ask: Ask, here: Here) -> str | None:
    labels = [label(option, here) for option in ask.options]
    if here.knowledge.answers.number(text) == LAST and (listed := [one for one in ask.options if one.label]):
        # The last is that of what is listed, not of what may be done with it.
        return listed[-1].key
    found = here.knowledge.answers.choice(text, labels, [_also(option, here) for option in ask.options])
    return None if found is None else ask.options[found].key


def _also(option: Option, here: Here) -> Sequence[str]:
    key = f"{option.words or 'option-' + option.key}.also"
    if option.label or not here.knowledge.words.has(key, here.voice):
        return ()
    return [word.strip() for word in here.words(key).split("|")]


def says_only(text: str, here: Here, *keys: str) -> bool:
    """Whether somebody says one of the words that stand under these keys, and no more."""
    return _plain(text) in {_plain(word) for key in keys for word in here.words(key).split("|")}


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace(",", " ").split()).strip(" .!?؟;:\"'")


def _unoffered(conversation: Conversation) -> Conversation:
    return replace(conversation, offering="", misses=0)
