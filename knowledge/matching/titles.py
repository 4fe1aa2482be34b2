"""What a title says an activity is, and when it only plays with words: "Paard op F3" is an evening of chess."""

from __future__ import annotations

import re

from knowledge.catalogue.activity import Activity
from knowledge.wishes.letters import words, words_and_breaks
from knowledge.wishes.lexicon import THEME, group_words
from knowledge.wishes.ordinary import is_real
from knowledge.wishes.taxonomy import Taxonomy

Found = tuple[tuple[str, float], ...]
"""Kinds, and how strongly a text speaks of each."""

PLAIN = 0.9
"""A text that speaks of a kind so strongly says so plainly."""
NUMBER = "0123456789 "
MOST_REMEMBERED = 200_000
ENDINGS = ("club", "cafe", "groep", "cursus", "les", "koor", "atelier", "middag", "avond", "ochtend")
"""Ends of words that say what an activity is."""
_GROUPS = group_words()
_AUDIENCE = re.compile(
    r"\b(voor|met) (de )?(wie|iedereen|beginners|gevorderden|vrouwen|mannen|ouderen|senioren"
    r"|kinderen|volwassenen|op|vijftig|\d)"
)


class Titles:
    """Tells which kinds a title only plays with; remembers what titles name."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._named: dict[str, set[str]] = {}

    def puns(self, activity: Activity, meant: Found, told: Found) -> frozenset[str]:
        """The kinds a title only plays with, where what is told plainly speaks of something else altogether."""
        if not meant:
            return frozenset()
        theme_of, known = self._taxonomy.theme_of, self._taxonomy.kinds
        plain = {kind for kind, strength in told if strength >= PLAIN}
        plain.update(kind for kind in activity.kinds if kind in known)
        if not plain or all(kind in plain for kind, _ in meant):
            return frozenset()
        around = {
            other
            for kind in plain
            for other in (kind, *(known[kind].wider + known[kind].related if kind in known else ()))
        }
        themes = {theme_of(kind) for kind in plain}
        odd = {kind for kind, _ in meant if kind not in around and theme_of(kind) not in themes}
        if not odd or (len(odd) == len(meant) and _is_plain_name(activity.title)):
            return frozenset()
        return frozenset(odd - self._named_plainly(activity.title.rstrip(NUMBER)))

    def _named_plainly(self, title: str) -> set[str]:
        """The kinds a title names in words that hardly mean anything else: verbs, names, several words together."""
        known = self._named.get(title)
        if known is not None:
            return known
        tokens = words_and_breaks(title)
        found: set[str] = set()
        for one in self._taxonomy.editor.read_tokens(tokens):
            said = tokens[one.start]
            verb = said.endswith("en") and self._taxonomy.lexicon.stems.is_learned(said)
            small = self._taxonomy.lexicon.small
            telling = sum(token not in small for token in tokens[one.start : one.end])
            plainly = telling > 1 or verb or not is_real(said)
            found.update(
                entry.owner
                for entry in one.entries
                if entry.strength >= PLAIN
                and not entry.owner.startswith(THEME)
                and (plainly or (said == entry.owner and one.start == 0))
            )
        if len(self._named) < MOST_REMEMBERED:
            self._named[title] = found
        return found


def _is_plain_name(title: str) -> bool:
    """Whether a title is called after what is done, or for whom: "Ponyclub", "Zumba voor vrouwen"."""
    names = words(title)
    if _AUDIENCE.search(" ".join(names)):
        return True
    return not _GROUPS.isdisjoint(names) or any(word.endswith(ENDINGS) for word in names)
