"""What a found way of saying comes to: taken back by a negation, told as a story, long ago, or to be believed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from knowledge.safety.matching import Heard, Hit
from knowledge.safety.rules import Language, Rule

_ELSEWHERE = ("fiction", "news", "work", "animals", "cooking")
"""Cues that somebody tells of something else than a person in danger nearby."""
_NEARBY = 9
"""Words between a signal and the word that says when it was."""

Cues = Mapping[str, Sequence[Hit]]


def believed(
    rule: Rule, hit: Hit, heard: Heard, language: Language, cues: Cues, unless: Sequence[Hit]
) -> int:
    """The level that is left of a signal, 0 to 3."""
    if any(_same_sentence(hit, other, heard) for other in unless):
        return 0
    if "negation" not in rule.despite and negated(hit, heard, language, cues):
        return 0
    if "fiction" not in rule.despite and not speaks_of_self(hit, heard, language):
        told = [hit for name in _ELSEWHERE for hit in cues.get(name, ())]
        if any(_nearby(hit, other, heard) for other in told):
            return 0
    return rule.level if "past" in rule.despite else _by_time(rule, hit, heard, language, cues)


def speaks_of_self(hit: Hit, heard: Heard, language: Language) -> bool:
    """Whether the signal itself names whoever writes."""
    return any(name in language.first for at in _places(hit) for name in heard.counts_as[at])


def urgent(hit: Hit, heard: Heard, cues: Cues) -> bool:
    """Whether the same sentence says that it is now."""
    return any(_same_sentence(hit, other, heard) for other in cues.get("now", ()))


def negated(hit: Hit, heard: Heard, language: Language, cues: Cues) -> bool:
    """Whether a negation governs the signal; one that is part of the signal does not."""
    used = set(_places(hit))
    innocent = {at for other in cues.get("no_negation", ()) for at in range(other.start, other.end)}
    if any(_negates(at, heard, language) for at in range(hit.start, hit.end) if at not in used | innocent):
        return True
    if any(
        other.end <= hit.start and heard.reachable(other.end, hit.start, 0)
        for other in cues.get("negated_before", ())
    ):
        return True
    if any(
        hit.end <= other.start and heard.reachable(hit.end, other.start, 0)
        for other in cues.get("negated_behind", ())
    ):
        return True
    return _negated_just_before(hit, heard, language, innocent) or _negated_just_behind(
        hit, heard, language, innocent
    )


def _negated_just_before(hit: Hit, heard: Heard, language: Language, innocent: set[int]) -> bool:
    """A negator right before the signal, unless the signal opens a clause of its own."""
    if heard.words[hit.start] in language.subjects:
        return False
    at = hit.start - 1
    while at >= 0 and heard.clause[at] == heard.clause[hit.start]:
        if at in innocent:
            return False
        if _negates(at, heard, language):
            return True
        if not heard.filler[at]:
            return False
        at -= 1
    return False


def _negated_just_behind(hit: Hit, heard: Heard, language: Language, innocent: set[int]) -> bool:
    """A negator right behind the signal that ends its clause ("hij slaat me niet")."""
    at = hit.end
    if at >= len(heard.words) or heard.clause[at] != heard.clause[hit.end - 1]:
        return False
    if at in innocent or heard.words[at] not in language.closing_negators:
        return False
    at += 1
    while at < len(heard.words) and heard.clause[at] == heard.clause[hit.end - 1] and heard.filler[at]:
        at += 1
    return (
        at >= len(heard.words)
        or heard.clause[at] != heard.clause[hit.end - 1]
        or heard.words[at] in language.joints
    )


def _negates(at: int, heard: Heard, language: Language) -> bool:
    return any(name in language.negators for name in heard.counts_as[at])


def _by_time(rule: Rule, hit: Hit, heard: Heard, language: Language, cues: Cues) -> int:
    """Past lowers to a gentle question; long ago, or past and well now, to nothing."""
    names = {name for at in _places(hit) for name in heard.counts_as[at]}
    past, perfect = bool(names & language.past), bool(names & language.perfect)
    if not past and not perfect:
        return rule.level
    if any(_nearby(hit, other, heard) for other in cues.get("recent", ())):
        return rule.level
    if any(_nearby(hit, other, heard) for other in cues.get("long_ago", ())):
        return 0
    past = past or any(_nearby(hit, other, heard) for other in cues.get("before", ()))
    if cues.get("now_fine"):
        return 0 if past else 1
    if past:
        return 0 if rule.kind == "medical" else 1
    return rule.level


def _places(hit: Hit) -> Iterator[int]:
    return (at for start, end in hit.used for at in range(start, end))


def _same_sentence(hit: Hit, other: Hit, heard: Heard) -> bool:
    return heard.sentence[hit.start] == heard.sentence[other.start]


def _nearby(hit: Hit, other: Hit, heard: Heard) -> bool:
    apart = max(other.start - hit.end, hit.start - other.end)
    return _same_sentence(hit, other, heard) and apart <= _NEARBY
