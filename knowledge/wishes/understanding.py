"""Understanding one message: what is wished, what is not, what would make it easier, and what no kind fits."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.wishes import sayings
from knowledge.wishes.foreign import language_of
from knowledge.wishes.guessing import Reading
from knowledge.wishes.letters import words_and_breaks
from knowledge.wishes.lexicon import THEME, Entry
from knowledge.wishes.needs import aids, needs_in
from knowledge.wishes.reading import Evidence
from knowledge.wishes.values import Needs, Understood, Way, Wish
from knowledge.wishes.weighing import Weighing, is_told

if TYPE_CHECKING:
    from knowledge.wishes.taxonomy import Taxonomy

UNWANTED = 0.58
"""How strong evidence must be before it says what somebody does not want."""
LOOSEST = 0.45
"""How strongly a loose likeness must speak before it counts."""
STORY, TALK = 16, 12
"""A message of so many words is a story, of which one part may hold a wish; talk of so many has no needs in it."""
PLAIN, FEW = 0.9, 6
"""Evidence this strong is a kind's own word; in a message of so few words it needs no second opinion."""
FEW_LEFT = 4
CLOSE = 0.08
"""Two meanings nearer to each other than this are as likely as each other."""
MOST_KINDS = 3
"""As many kinds as one phrase may mean before its theme is taken instead."""


AMONG = THEME + "vrouwen_mannen"
_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


@dataclass
class _Heard:
    """What was heard so far, in order."""

    wishes: dict[str, Wish] = field(default_factory=dict)
    unwanted: dict[str, None] = field(default_factory=dict)
    torn: list[tuple[str, str]] = field(default_factory=list)
    doubtful: list[Wish] = field(default_factory=list)
    given_up: dict[str, None] = field(default_factory=dict)
    """What is not done any more out of choice: wished only where nothing else is."""
    denied: bool = False
    """Whether the part just heard was not wanted, for lists: "geen bingo, kaarten of sjoelen"."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is wished, asked or refused."""
        return not (self.wishes or self.unwanted or self.torn)


def read(taxonomy: Taxonomy, text: str, language: str) -> Reading:
    """What the words of a message say; nothing where it is ordinary talk or nonsense."""
    tokens = words_and_breaks(text)
    if not tokens:
        return Reading(Understood())
    said = " ".join(tokens)
    needs, where = needs_in(said)
    without_needs = _mask(taxonomy, tokens, said, where)
    masked = _without_idioms(without_needs, said)
    found = taxonomy.reader.read_tokens(masked)
    finite = taxonomy.lexicon.stems.is_finite
    level = _level(tokens, masked, bool(where), found, finite)
    wished: list[sayings.Part] = []
    if len(tokens) >= STORY and not sayings.is_order(said):
        wished = sayings.wished_in(masked, finite)
        if wished and level <= sayings.ORDINARY:
            level = sayings.HABIT
            found = tuple(one for one in found if is_told(one, masked, wished))
    idle = Understood(needs=needs if len(tokens) < TALK else Needs())
    rest, denied = _apart(*_to_compare(taxonomy, tokens, without_needs, text))
    own = "?" in tokens or sayings.is_own(tokens) or language_of(tokens, language) not in ("nl", "en")
    if level == sayings.TALK:
        return Reading(idle, rest=rest, denied=denied, own=own)
    evidence = Weighing(taxonomy, masked, level, language_of(tokens, language)).telling(found)
    heard = _Heard()
    # In a story, what is wished comes before what is only told on the way there.
    for part in sorted(sayings.parts(tokens), key=lambda part: part not in wished):
        _hear_part(taxonomy, part, tokens, evidence, heard)
    if heard.is_empty and not heard.doubtful and level == sayings.WISHING:
        _hear_loosely(taxonomy, masked, said, heard)
    _settle(said, heard, needs)
    if heard.is_empty and level == sayings.ORDINARY:
        return Reading(idle, level, rest=rest, denied=denied, own=own)
    unmet = _unmet(taxonomy, said, masked) if heard.is_empty and level == sayings.WISHING else ()
    told = Understood(tuple(heard.wishes.values()), tuple(heard.unwanted), tuple(heard.torn), needs, unmet)
    return Reading(told, level, own and _is_plain(tokens, evidence, heard), rest, denied, own)


def _is_plain(tokens: Sequence[str], evidence: Sequence[Evidence], heard: _Heard) -> bool:
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


def _apart(tokens: Sequence[str], text: str) -> tuple[str, str]:
    """What a message wants, as it was typed where it denies nothing, and what it does not want."""
    kept: list[str] = []
    denied: list[str] = []
    for part in sayings.parts(tokens):
        no = sayings.denial(part.text)
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
    spans = [found.span() for found in sayings.idioms().finditer(said)]
    kept, offset = list(tokens), 0
    for at, token in enumerate(said.split(" ")):
        if any(start <= offset < end for start, end in spans):
            kept[at] = "|"
        offset += len(token) + 1
    return kept


def _hear_part(
    taxonomy: Taxonomy, part: sayings.Part, tokens: Sequence[str], evidence: Sequence[Evidence], heard: _Heard
) -> None:
    here = [one for one in evidence if part.start <= one.start < part.end]
    no = sayings.denial(_without_own_no(taxonomy, part, tokens, here))
    if not no.spans and here and _continues(part, tokens, heard):
        no = sayings.No(((0, len(part.text)),))
    way = sayings.way_of(part.text)
    if way == "likes" and no.cannot_more:
        way = "used_to"
    for one in here:
        offset = sum(len(token) + 1 for token in tokens[part.start : one.start])
        words = " ".join(tokens[one.start : one.end])
        kinds = _kinds(taxonomy, one, evidence, heard)
        last = offset + len(words) - len(tokens[one.end - 1])
        if no.says(offset):
            continue
        if no.reaches(offset) or no.reaches(last):
            if no.unable:
                heard.doubtful += [Wish(kind, words, way) for kind in kinds]
            elif one.strength >= UNWANTED:
                heard.unwanted.update(dict.fromkeys(kinds))
                for kind in kinds:
                    heard.wishes.pop(kind, None)
            continue
        for kind in kinds:
            heard.wishes.setdefault(kind, Wish(kind, words, _way(one, way)))
        if no.stopped:
            heard.given_up.update(dict.fromkeys(kinds))
    heard.denied = bool(no.spans) and not no.unable and bool(here)


def _without_own_no(
    taxonomy: Taxonomy, part: sayings.Part, tokens: Sequence[str], here: Sequence[Evidence]
) -> str:
    """The text of a part, without each "no" that is a kind's own: "durft niet op de fiets"."""
    kept = list(tokens[part.start : part.end])
    lexicon = taxonomy.lexicon
    for one in here:
        said = tokens[one.start : one.end]
        whole = " ".join(map(lexicon.stems.of, said))
        if len(said) > 1 and not sayings.NO_WORDS.isdisjoint(said) and whole in lexicon.table:
            for at in range(one.start, min(one.end, part.end)):
                kept[at - part.start] = "_" * len(tokens[at])
    return " ".join(kept)


def _way(one: Evidence, way: Way) -> Way:
    if way != "likes":
        return way
    match one.entries[0].source:
        case "past":
            return "used_to"
        case "bring":
            return "brings"
    return "likes"


def _continues(part: sayings.Part, tokens: Sequence[str], heard: _Heard) -> bool:
    """Whether a part goes on with the list that a "no" began in the part before."""
    return (
        heard.denied
        and part.start > 0
        and tokens[part.start - 1] == ","
        and len(part.text.split()) <= 4
        and not re.search(
            r"\b(ik|wel|maar|graag|liever|wil|doe|dan|ja|gewoon|samen|i|but|houdt|iets|wat|hield|houden|vindt|vond|mist|zoekt|liefst|liever)\b",
            part.text,
        )
    )


def _kinds(taxonomy: Taxonomy, one: Evidence, evidence: Sequence[Evidence], heard: _Heard) -> tuple[str, ...]:
    """The kinds a phrase means here: those spoken of elsewhere first; a theme where it is one for all."""
    best = [entry.owner for entry in one.entries if entry.strength >= one.entries[0].strength - CLOSE]
    if len(best) == 1:
        return (best[0],)
    elsewhere = {e.owner for other in evidence if other is not one for e in other.entries}
    agreed = [kind for kind in best if kind in elsewhere]
    if agreed:
        return tuple(agreed[:1])
    for kind in best:
        if kind.startswith(THEME) or all(kind in taxonomy.around(other) for other in best if other != kind):
            themes = {taxonomy.theme_of(other) for other in best}
            if len(themes) == 1 or not kind.startswith(THEME):
                return (kind,) if kind.startswith(THEME) or len(best) > MOST_KINDS else tuple(best)
    themes = {taxonomy.theme_of(kind) for kind in best}
    if len(best) > MOST_KINDS:
        return (THEME + taxonomy.theme_of(best[0]),) if len(themes) == 1 else ()
    if len(themes) > 1 and len(best) == 2 and not taxonomy.akin(best[0], best[1]):
        pair = (best[0], best[1])
        if pair not in heard.torn:
            heard.torn.append(pair)
        return ()
    return tuple(best)


def _hear_loosely(taxonomy: Taxonomy, tokens: Sequence[str], said: str, heard: _Heard) -> None:
    """Take what is only like the phrases of a kind, where one stands out."""
    found = taxonomy.reader.loosely(tokens)
    if not found or found[0].strength < LOOSEST:
        return
    near = [entry for entry in found[:4] if entry.strength >= found[0].strength - CLOSE]
    if len(near) > MOST_KINDS:
        return
    no = sayings.denial(said)
    for entry in near:
        if no.spans:
            if not no.unable:
                heard.unwanted[entry.owner] = None
        else:
            heard.wishes[entry.owner] = Wish(entry.owner, way=_loose_way(entry, said))


def _loose_way(entry: Entry, said: str) -> Way:
    if sayings.is_way("brings", said) or entry.source == "bring":
        return "brings"
    return "used_to" if entry.source == "past" or sayings.is_way("used_to", said) else "likes"


def _settle(said: str, heard: _Heard, needs: Needs) -> None:
    """What one cannot do (yet) is wished after all where the rest says so; and nothing stands on both sides."""
    women, men = needs.women or needs.women_only, needs.men or needs.men_only
    for kind, meant in (("vrouwengroep", women), ("mannengroep", men), (AMONG, women or men)):
        if meant and len(heard.wishes) > 1:
            heard.wishes.pop(kind, None)
    if any(kind not in heard.given_up for kind in heard.wishes):
        for kind in heard.given_up:
            heard.wishes.pop(kind, None)
    if heard.doubtful and sayings.pattern("no", "positive").search(said):
        for wish in heard.doubtful:
            heard.wishes.setdefault(wish.kind, wish)
    for kind in list(heard.unwanted):
        heard.wishes.pop(kind, None)
    heard.torn = [
        pair for pair in heard.torn if not (set(pair) & set(heard.unwanted) or set(pair) & set(heard.wishes))
    ]


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
