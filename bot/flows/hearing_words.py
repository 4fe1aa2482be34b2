"""Finding in somebody's own words one of several things that could be chosen, before it is on offer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.conversation.flow import Here, Option
from bot.conversation.speaking import label

_BETWEEN = 7
"""So many words at most stand for a `*`."""

_NO_STOPS = str.maketrans(dict.fromkeys(".,;:!?؟،؛", " "))


def named(text: str, options: Sequence[Option], here: Here) -> str:
    """The key of the option that words name, by its label or the words beside it; empty where that is not clear."""
    said = f" {' '.join(text.casefold().translate(_NO_STOPS).split())} "
    longest = {option.key: _longest(option, said, here) for option in options}
    most = max(longest.values(), default=0)
    found = [key for key, length in longest.items() if length == most]
    return found[0] if most and len(found) == 1 else ""


def _longest(option: Option, said: str, here: Here) -> int:
    """The letters of the longest of its words that were said: "niet leuk" is more than "leuk"."""
    found = (word for word in _words(option, here) if _pattern(word).search(said))
    return max((len(word.replace(" * ", "")) for word in found), default=0)


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str]:
    """Where a word is said; `*` in it stands for a few words of any kind: "ben * geweest"."""
    between = rf" (?:\S+ ){{0,{_BETWEEN}}}"
    return re.compile(f" {between.join(re.escape(part.strip()) for part in word.split('*'))} ")


def _words(option: Option, here: Here) -> list[str]:
    key = f"{option.words or 'option-' + option.key}.also"
    also = here.words(key).split("|") if here.knowledge.words.has(key, here.voice) else []
    return [word.strip().casefold() for word in (label(option, here), *also)]
