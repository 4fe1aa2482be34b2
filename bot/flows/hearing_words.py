"""Finding in somebody's own words one of several things that could be chosen, before it is on offer."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.flow import Here, Option
from bot.conversation.speaking import label

_NO_STOPS = str.maketrans(dict.fromkeys(".,;:!?", " "))


def named(text: str, options: Sequence[Option], here: Here) -> str:
    """The key of the option that words name, by its label or the words beside it; empty where that is not clear."""
    said = f" {' '.join(text.casefold().translate(_NO_STOPS).split())} "
    longest = {option.key: _longest(option, said, here) for option in options}
    most = max(longest.values(), default=0)
    found = [key for key, length in longest.items() if length == most]
    return found[0] if most and len(found) == 1 else ""


def _longest(option: Option, said: str, here: Here) -> int:
    """The letters of the longest of its words that were said: "niet leuk" is more than "leuk"."""
    return max((len(word) for word in _words(option, here) if f" {word} " in said), default=0)


def _words(option: Option, here: Here) -> list[str]:
    key = f"{option.words or 'option-' + option.key}.also"
    also = here.words(key).split("|") if here.knowledge.words.has(key, here.voice) else []
    return [word.strip().casefold() for word in (label(option, here), *also)]
