"""Which kinds of wishes an activity meets, and how well: from what it is called, tagged and told to be."""

from __future__ import annotations

from knowledge.catalogue.activity import Activity
from knowledge.wishes.letters import words_and_breaks
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.taxonomy import Taxonomy

TITLE, TAG, TOLD = 1.0, 0.9, 0.62
"""How much a word counts by where it stands."""
NAMED, CONFIRMED = 0.92, 0.06
"""How well an activity meets a kind its organiser named, and what each further mention of it adds."""
WIDER = 0.88
"""How well an activity of a narrower kind meets the wider one: a shanty choir is a choir."""
MOST_REMEMBERED = 200_000


class Deriver:
    """Derives kinds from texts; the same text is read once."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy
        self._whole: dict[tuple[object, ...], dict[str, float]] = {}
        self._told: dict[tuple[str, ...], tuple[tuple[str, float], ...]] = {}
        self._read: dict[str, tuple[tuple[str, float], ...]] = {}

    def kinds_of(self, activity: Activity) -> dict[str, float]:
        """The kinds and themes it meets, each from 0 to 1."""
        # What is only a name or a number in a title says nothing, so that titles differing in these are alike.
        title = self.read(activity.title)
        key = (title, activity.description, activity.tags, activity.kinds, activity.for_whom)
        held = self._whole.get(key)
        if held is None:
            held = self._widened(self._derived(activity))
            if len(self._whole) < MOST_REMEMBERED:
                self._whole[key] = held
        return held

    def _derived(self, activity: Activity) -> dict[str, float]:
        found: dict[str, float] = {kind: NAMED for kind in activity.kinds if self._is_known(kind)}
        for text, weight in self._texts(activity):
            for kind, strength in self.read(text):
                before = found.get(kind)
                fit = strength * weight
                # Named in two places is surer than in one.
                found[kind] = fit if before is None else max(before, fit) + CONFIRMED * strength
        return found

    def _texts(self, activity: Activity) -> list[tuple[str, float]]:
        texts = [(activity.title, TITLE), (activity.description, TOLD)]
        texts += [(tag, TAG) for tag in activity.tags]
        texts += [(kind, TAG) for kind in activity.kinds if not self._is_known(kind)]
        if activity.for_whom:
            texts.append((activity.for_whom, 0.3))
        return texts

    def read(self, text: str) -> tuple[tuple[str, float], ...]:
        """The kinds a text speaks of, and how strongly."""
        found = self._read.get(text)
        if found is None:
            tokens = self._taxonomy.reader.telling(words_and_breaks(text.replace("_", " ")))
            found = self._told.get(tokens)
            if found is None:
                found = self._told[tokens] = self._best(tokens)
            if len(self._read) < MOST_REMEMBERED:
                self._read[text] = found
        return found

    def _best(self, tokens: tuple[str, ...]) -> tuple[tuple[str, float], ...]:
        best: dict[str, float] = {}
        for one in self._taxonomy.reader.read_tokens(tokens):
            share = 1.0 if len(one.entries) < 3 else 0.8
            for entry in one.entries:
                best[entry.owner] = max(best.get(entry.owner, 0.0), entry.strength * one.sure * share)
        return tuple(best.items())

    def _is_known(self, kind: str) -> bool:
        return kind in self._taxonomy.kinds or kind.removeprefix(THEME) in self._taxonomy.themes

    def _widened(self, found: dict[str, float]) -> dict[str, float]:
        """With the wider kinds and the theme of each kind too."""
        wide = dict(found)
        for kind, fit in found.items():
            known = self._taxonomy.kinds.get(kind)
            if known is None:
                continue
            for other in known.wider:
                wide[other] = max(wide.get(other, 0.0), fit * WIDER)
            theme = self._taxonomy.themes[known.theme]
            liked = 1.0 if kind in theme.wide_kinds else 0.93
            wide[THEME + known.theme] = max(wide.get(THEME + known.theme, 0.0), fit * liked)
        return wide
