"""Understanding one message: what is wished, what is not, what would make it easier, and what no kind fits."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.wishes import denying, patterns, sayings
from knowledge.wishes.foreign import language_of
from knowledge.wishes.guessing import Reading
from knowledge.wishes.hearing import Heard, hear_loosely, hear_part, settle
from knowledge.wishes.letters import words_and_breaks
from knowledge.wishes.needs import aids, needs_in
from knowledge.wishes.reading import Evidence
from knowledge.wishes.values import Needs, Understood
from knowledge.wishes.weighing import Weighing, is_told

if TYPE_CHECKING:
    from knowledge.wishes.taxonomy import Taxonomy

STORY, TALK = 16, 12
"""A message of so many words is a story, of which one part may hold a wish; talk of so many has no needs in it."""
PLAIN, FEW = 0.9, 6
"""Evidence this strong is a kind's own word; in a message of so few words it needs no second opinion."""
FEW_LEFT = 4
_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def read(taxonomy: Taxonomy, text: str, language: str) -> Reading:
    """What the words of a message say; nothing where it is ordinary talk or nonsense."""
    tokens = words_and_breaks(text)
    if not tokens:
        return Reading(Understood())
    said = " ".join(tokens)
    needs, where = needs_in(said)
    without_needs = _mask(taxonomy, tokens, said, where)
    masked = _without_idioms(without_needs, said)
    spoken = found = taxonomy.reader.read_tokens(masked)
    finite = taxonomy.lexicon.stems.is_finite
    level = _level(tokens, masked, bool(where), found, finite)
    wished: list[denying.Part] = []
    if len(tokens) >= STORY and not sayings.is_order(said):
        wished = sayings.wished_in(masked, finite)
        if wished and level <= sayings.ORDINARY:
            level = sayings.HABIT
            found = tuple(one for one in found if is_told(one, masked, wished))
    touched, refused, strongest = _touched(taxonomy, masked, spoken, language)
    idle = Understood(needs=needs if len(tokens) < TALK else Needs())
    rest, denied = _apart(*_to_compare(taxonomy, tokens, without_needs, text), _speaks(spoken))
    own = "?" in tokens or sayings.is_own(tokens) or language_of(tokens, language) not in ("nl", "en")
    reading = Reading(
        idle,
        level,
        rest=rest,
        denied=denied,
        own=own,
        words=len(tokens),
        touched=touched,
        refused=refused,
        strongest=strongest,
    )
    if level == sayings.TALK:
        return reading
    evidence = Weighing(taxonomy, masked, level, language_of(tokens, language)).telling(found)
    heard = Heard()
    # In a story, what is wished comes before what is only told on the way there.
    for part in sorted(denying.parts(tokens, _speaks(evidence)), key=lambda part: part not in wished):
        hear_part(taxonomy, part, tokens, evidence, heard)
    if heard.is_empty and not heard.doubtful and level == sayings.WISHING:
        hear_loosely(taxonomy, masked, said, heard)
    settle(said, heard, needs)
    if heard.is_empty and level == sayings.ORDINARY:
        return reading
    unmet = _unmet(taxonomy, said, masked) if heard.is_empty and level == sayings.WISHING else ()
    told = Understood(tuple(heard.wishes.values()), tuple(heard.unwanted), tuple(heard.torn), needs, unmet)
    return replace(reading, found=told, sure=own and _is_plain(tokens, evidence, heard))


def _touched(
    taxonomy: Taxonomy, masked: Sequence[str], found: Sequence[Evidence], language: str
) -> tuple[tuple[str, ...], tuple[str, ...], float]:
    """What the words speak of, were it a plain wish, and refuse; and how strongly the most telling one speaks."""
    evidence = Weighing(taxonomy, masked, sayings.WISHING, language_of(masked, language)).telling(found)
    heard = Heard()
    for part in denying.parts(masked, _speaks(evidence)):
        hear_part(taxonomy, part, masked, evidence, heard)
    return tuple(heard.wishes), tuple(heard.unwanted), max((one.strength for one in evidence), default=0.0)


def _is_plain(tokens: Sequence[str], evidence: Sequence[Evidence], heard: Heard) -> bool:
    """Whether few words say it plainly, or several wishes are named, so that no likeness is needed."""
    plain = {
        entry.owner
        for one in evidence
        if one.sure == 1.0
        for entry in one.entries[:1]
        if entry.strength >= PLAIN and entry.source in ("words", "other")
    }
    wished = heard.wishes.keys() & plain
    if heard.torn or not heard.wishes:
        return False
    return (len(tokens) <= FEW and wished == heard.wishes.keys()) or len(wished) > 1


def _to_compare(
    taxonomy: Taxonomy, tokens: Sequence[str], without_needs: Sequence[str], text: str
) -> tuple[Sequence[str], str]:
    """What likeness may hear of a message: as it was typed, or without what only speaks of a need."""
    if without_needs == tokens:
        return tokens, text
    telling = [token for token in without_needs if token not in taxonomy.lexicon.small and len(token) > 1]
    return (without_needs, " ".join(t for t in without_needs if t != "|")) if telling else ((), "")


def _speaks(evidence: Sequence[Evidence]) -> Callable[[int, int], bool]:
    """Whether a kind is spoken of between two tokens."""
    starts = [one.start for one in evidence]
    return lambda first, last: any(first <= start < last for start in starts)


def _apart(tokens: Sequence[str], text: str, speaks: Callable[[int, int], bool]) -> tuple[str, str]:
    """What a message wants, as it was typed where it denies nothing, and what it does not want."""
    kept: list[str] = []
    denied: list[str] = []
    for part in denying.parts(tokens, speaks):
        no = denying.denial(part.text)
        if no.unable or not no.spans:
            kept.append(part.text)
            continue
        kept.append("".join(" " if no.reaches(at) or no.says(at) else c for at, c in enumerate(part.text)))
        denied.append("".join(c if no.reaches(at) else " " for at, c in enumerate(part.text)))
    left = " ".join(kept).split()
    # A "no" that leaves next to nothing was part of what is told: "komt de deur niet meer uit".
    if not denied or len(left) < min(FEW_LEFT, len(tokens) // 2):
        return text, ""
    return " ".join(left), " ".join(" ".join(denied).split())


def _level(
    tokens: Sequence[str],
    masked: Sequence[str],
    needy: bool,
    read: Sequence[Evidence],
    finite: Callable[[str], bool],
) -> int:
    """How much a message sounds like a wish; one that speaks of needs does so sooner."""
    said = " ".join(tokens)
    level = sayings.wishfulness(said, tokens, any(map(finite, tokens)))
    if level <= sayings.ORDINARY and needy:
        level = sayings.wishfulness(" ".join(masked), masked, any(map(finite, tokens)))
    whole = any(one.strength > 0.9 and one.end - one.start == len(tokens) for one in read)
    if level <= sayings.ORDINARY and whole:
        level = sayings.SHORT
    if sayings.ORDINARY <= level < sayings.HINTING and needy and not sayings.is_talk(said):
        level = sayings.HINTING
    return level


def _mask(
    taxonomy: Taxonomy, tokens: Sequence[str], said: str, where: Sequence[tuple[int, int]]
) -> list[str]:
    """The tokens, with those that spoke of a need only made empty."""
    masked = list(tokens)
    told = {
        t
        for t in tokens
        if len(t) > 7
        and t not in aids()
        and not t.startswith(_DAYS)
        and (taxonomy.lexicon.stems.of(t) in taxonomy.lexicon.table or taxonomy.reader.guesser.guess(t))
    }
    offset = 0
    for at, token in enumerate(tokens):
        if any(start <= offset and offset + len(token) <= end for start, end in where) and token not in told:
            masked[at] = "|"
        offset += len(token) + 1
    return masked


def _without_idioms(tokens: Sequence[str], said: str) -> list[str]:
    """The tokens, with those that stand in a saying made empty: "de hond in de pot"."""
    spans = [found.span() for found in patterns.idioms().finditer(said)]
    kept, offset = list(tokens), 0
    for at, token in enumerate(said.split(" ")):
        if any(start <= offset < end for start, end in spans):
            kept[at] = "|"
        offset += len(token) + 1
    return kept


_WISH = re.compile(
    r"\b(?:ik (?:wil|wou|zou|wilde)|wil ik|ik zoek|op zoek naar|is er (?:hier |ergens )*(?:een|ook)"
    r"|kan ik (?:hier |ergens )*|leren|"
    r"i (?:want to|would like to|d like to)|graag)\b(?P<rest>[^|,?]*)"
)


def _unmet(taxonomy: Taxonomy, said: str, tokens: Sequence[str]) -> tuple[str, ...]:
    """The words of a wish that no kind fits; nothing where they are no words or too ordinary."""
    found = _WISH.search(said)
    if not found:
        return ()
    small = taxonomy.lexicon.small
    guesser = taxonomy.reader.guesser
    rest = [word for word in found.group("rest").split() if word not in small]
    telling = [
        w for w in rest if len(w) > 4 and re.search(r"[aeiouy]", w) and not re.search(r"[^aeiouy]{5}", w)
    ]
    if not telling or len(rest) > 4 or len(telling) < len(rest):
        return ()
    verb = [w for w in telling if w.endswith("en") and len(w) > 6 and not _ordinary(w)]
    unknown = [w for w in telling if not guesser.known(w)]
    return (" ".join(rest),) if verb or unknown else ()


def _ordinary(word: str) -> bool:
    return word in {
        "hebben",
        "worden",
        "kunnen",
        "moeten",
        "mogen",
        "slapen",
        "werken",
        "vertellen",
        "betalen",
        "beginnen",
        "vragen",
        "krijgen",
    }
