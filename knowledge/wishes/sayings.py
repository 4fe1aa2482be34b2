"""How much a message sounds like a wish, and in which of its parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from knowledge.wishes.denying import Part, parts
from knowledge.wishes.patterns import pattern, wishing


@lru_cache(maxsize=1)
def _prose() -> frozenset[str]:
    found = wishing()["prose"]
    assert isinstance(found, list)
    return frozenset(found)


TALK, ORDINARY, SHORT, TELLING, HABIT, HINTING, WISHING = range(7)
"""How much a message sounds like a wish: told or asked of others; plain; a bare answer; somebody telling of himself;
what others like or used to do; liking; a plain wish."""
_FOREIGN = re.compile(r"[\u0600-\u06ff]|istiyor|sev[ie]|ariyor|eskiden")


def wishfulness(text: str, tokens: Sequence[str], finite: bool) -> int:
    """How much a folded text sounds like a wish; `finite` tells whether it has a verb as in "hij speelt"."""
    if pattern("command").search(text):
        return TALK
    own = bool(pattern("own").search(text))
    other = bool(pattern("for_other").search(text))
    wish = bool(pattern("wish").search(text))
    hint = any(p.search(text) for p in (pattern("hint"), pattern("past"), pattern("no", "before")))
    if pattern("asks").search(text):
        return WISHING
    habit = bool(pattern("habit").search(text)) and not pattern("not_habit").search(text)
    if pattern("talk").search(text) and not (wish and own) and not (other and (wish or hint)):
        return HABIT if habit else TALK
    prose = sum(token in _prose() for token in tokens)
    said_to = bool(pattern("others").search(text))
    if wish and (own or other or not said_to or _FOREIGN.search(text)):
        return WISHING
    if hint and (other or (not said_to and (own or prose <= 1))):
        return HINTING
    if habit:
        return HABIT
    if finite and not own:
        return ORDINARY
    if len(tokens) <= 10 and not said_to and not _SUBJECT.intersection(tokens) and _is_bare(tokens, prose):
        return SHORT
    return TELLING if own and len(tokens) <= 7 and not said_to else ORDINARY


_SUBJECT = frozenset(("ik", "k", "we", "wij", "i", "men"))
_SOMETHING = frozenset(("de", "het", "een", "ons", "er", "twee", "drie", "in", "op"))
_JOINING = frozenset(("om", "als", "er", "met", "te", "dan", "nu"))


def _is_bare(tokens: Sequence[str], prose: int) -> bool:
    """Whether no verb says that something is so: "een ommetje met mijn hondje", "lekker om te haken"."""
    return prose == 0 or (prose <= 2 and all(t in _JOINING for t in tokens if t in _prose()))


def wished_in(tokens: Sequence[str], finite: Callable[[str], bool]) -> list[Part]:
    """The parts of a long story that sound like a wish."""
    return [
        part
        for part in parts(tokens)
        if wishfulness(
            part.text, tokens[part.start : part.end], any(map(finite, tokens[part.start : part.end]))
        )
        >= HABIT
    ]


def is_order(text: str) -> bool:
    """Whether a text orders an assistant about."""
    return bool(pattern("command").search(text))


def is_own(tokens: Sequence[str]) -> bool:
    """Whether somebody speaks of himself and of nobody else, or merely names something."""
    text = " ".join(tokens)
    if pattern("just_now").search(text) or pattern("addressed").search(text):
        return False
    if pattern("own").search(text):
        return True
    if tokens[0] in _SOMETHING or pattern("others").search(text):
        return False
    return not any(token in _prose() for token in tokens)


def is_talk(text: str) -> bool:
    """Whether a text is told of somebody else, or orders an assistant about."""
    return bool(pattern("talk").search(text) or pattern("command").search(text))
