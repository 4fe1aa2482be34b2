"""Hearing one part of a message after the other: what is wished in it, and what is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from knowledge.wishes import denying
from knowledge.wishes.lexicon import THEME, Entry
from knowledge.wishes.patterns import is_way, pattern, way_of
from knowledge.wishes.reading import Evidence
from knowledge.wishes.values import Needs, Way, Wish

if TYPE_CHECKING:
    from knowledge.wishes.taxonomy import Taxonomy

UNWANTED = 0.58
"""How strong evidence must be before it says what somebody does not want."""
LOOSEST = 0.45
"""How strongly a loose likeness must speak before it counts."""
CLOSE = 0.08
"""Two meanings nearer to each other than this are as likely as each other."""
MOST_KINDS = 3
"""As many kinds as one phrase may mean before its theme is taken instead."""
AMONG = THEME + "vrouwen_mannen"


@dataclass
class Heard:
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


def hear_part(
    taxonomy: Taxonomy,
    part: denying.Part,
    tokens: Sequence[str],
    evidence: Sequence[Evidence],
    heard: Heard,
) -> None:
    """Take in what a part of a message wishes and does not want."""
    here = [one for one in evidence if part.start <= one.start < part.end]
    no = denying.denial(_without_own_no(taxonomy, part, tokens, here))
    if not no.spans and here and (part.is_refused or _continues(part, tokens, heard)):
        no = denying.No(((0, len(part.text)),))
    way = way_of(part.text)
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
    taxonomy: Taxonomy, part: denying.Part, tokens: Sequence[str], here: Sequence[Evidence]
) -> str:
    """The text of a part, without each "no" that is a kind's own: "durft niet op de fiets"."""
    kept = list(tokens[part.start : part.end])
    lexicon = taxonomy.lexicon
    for one in here:
        said = tokens[one.start : one.end]
        whole = " ".join(map(lexicon.stems.of, said))
        if len(said) > 1 and not denying.NO_WORDS.isdisjoint(said) and whole in lexicon.table:
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


def _continues(part: denying.Part, tokens: Sequence[str], heard: Heard) -> bool:
    """Whether a part goes on with the list that a "no" began in the part before."""
    return (
        heard.denied
        and part.start > 0
        and tokens[part.start - 1] == ","
        and len(part.text.split()) <= 4
        and not pattern("parts", "own").search(part.text)
    )


def _kinds(taxonomy: Taxonomy, one: Evidence, evidence: Sequence[Evidence], heard: Heard) -> tuple[str, ...]:
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


def hear_loosely(taxonomy: Taxonomy, tokens: Sequence[str], said: str, heard: Heard) -> None:
    """Take what is only like the phrases of a kind, where one stands out."""
    found = taxonomy.reader.loosely(tokens)
    if not found or found[0].strength < LOOSEST:
        return
    near = [entry for entry in found[:4] if entry.strength >= found[0].strength - CLOSE]
    if len(near) > MOST_KINDS:
        return
    no = denying.denial(said)
    for entry in near:
        if no.spans:
            if not no.unable:
                heard.unwanted[entry.owner] = None
        else:
            heard.wishes[entry.owner] = Wish(entry.owner, way=_loose_way(entry, said))


def _loose_way(entry: Entry, said: str) -> Way:
    if is_way("brings", said) or entry.source == "bring":
        return "brings"
    return "used_to" if entry.source == "past" or is_way("used_to", said) else "likes"


def settle(said: str, heard: Heard, needs: Needs) -> None:
    """What one cannot do (yet) is wished after all where the rest says so; and nothing stands on both sides."""
    women, men = needs.women or needs.women_only, needs.men or needs.men_only
    for kind, meant in (("vrouwengroep", women), ("mannengroep", men), (AMONG, women or men)):
        if meant and len(heard.wishes) > 1:
            heard.wishes.pop(kind, None)
    if any(kind not in heard.given_up for kind in heard.wishes):
        for kind in heard.given_up:
            heard.wishes.pop(kind, None)
    if heard.doubtful and pattern("no", "positive").search(said):
        for wish in heard.doubtful:
            heard.wishes.setdefault(wish.kind, wish)
    for kind in list(heard.unwanted):
        heard.wishes.pop(kind, None)
    heard.torn = [
        pair for pair in heard.torn if not (set(pair) & set(heard.unwanted) or set(pair) & set(heard.wishes))
    ]
