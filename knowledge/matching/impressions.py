"""What an activity is like by the meaning of its text: "Steek los!" is knitting, whatever words are known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from knowledge.catalogue.activity import Activity
from knowledge.wishes.likeness import Likeness
from knowledge.wishes.values import Chance

LONGEST = 300
"""Characters that are read of an activity: the time of reading grows with them, to some hundredths of a second."""
LEAST, MOST = 0.05, 12
"""How likely a kind must be to be kept, and how many are."""


class Impressions:
    """The likely kinds of activities, by their text; each text is read once, and kept until the process ends."""

    def __init__(self, known: Mapping[str, tuple[Chance, ...]] | None = None) -> None:
        """Start from what was read before."""
        self._known = dict(known or {})

    def of(self, activity: Activity) -> tuple[Chance, ...]:
        """The likely kinds of an activity, the likeliest first; none where it was not read yet."""
        return self._known.get(text_of(activity), ())

    def lacks(self, activity: Activity) -> bool:
        """Whether an activity was not read yet."""
        return text_of(activity) not in self._known

    def read(self, activities: Iterable[Activity], likeness: Likeness) -> None:
        """Read these activities; where the engine cannot be loaded, nothing is like anything."""
        for activity in activities:
            text = text_of(activity)
            self._known[text] = likely_kinds(text, likeness)


def text_of(activity: Activity) -> str:
    """What is read of an activity: alike texts are alike activities."""
    return f"{activity.title}. {activity.description}"[:LONGEST]


def likely_kinds(text: str, likeness: Likeness) -> tuple[Chance, ...]:
    """The kinds a text is likely about, the likeliest first."""
    if likeness.engine is None:
        return ()
    return tuple(one for one in likeness.hear(text).chances[:MOST] if one.share >= LEAST)
