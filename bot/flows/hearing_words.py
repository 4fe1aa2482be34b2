"""Finding in somebody's own words one of several things that could be chosen, before it is on offer."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.flow import Here, Option
from bot.conversation.speaking import label


def named(text: str, options: Sequence[Option], here: Here) -> str:
    """The key of the option that words name, by its label or the words beside it; empty where that is not clear."""
    said = f" {' '.join(text.casefold().replace(',', ' ').replace('.', ' ').split())} "
    found = [option.key for option in options if any(f" {word} " in said for word in _words(option, here))]
    return found[0] if len(found) == 1 else ""


def _words(option: Option, here: Here) -> list[str]:
    key = f"{option.words or 'option-' + option.key}.also"
    also = here.words(key).split("|") if here.knowledge.words.has(key, here.voice) else []
    return [word.strip().casefold() for word in (label(option, here), *also)]
