"""How near what an activity says of itself lies to what somebody wrote, in meaning."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from knowledge.catalogue.activity import Activity
from knowledge.likeness.engine import Engine, Vectors, tidy
from knowledge.likeness.learned import Numbers, centred, softmax

BEGINNING = 80
"""So many letters of a description are read beside the title: what it is stands there, and reading takes time."""
SHARPNESS = 8.0
"""How much nearer counts for more: the power of the likeness."""
REMEMBERED = 20_000
"""As many activities are read once and kept: 1.5 kB each."""
_AT_HAND: OrderedDict[str, Vectors] = OrderedDict()


def shares(said: str, activities: Sequence[Activity], engine: Engine, centre: Numbers) -> Numbers:
    """How near each activity lies among these, together 1."""
    message = centred(engine.vector(said)[None, :], centre)[0]
    texts = [tidy(f"{one.title}. {one.description[:BEGINNING]}") for one in activities]
    _read([text for text in texts if text not in _AT_HAND], engine)
    near = centred(np.stack([_AT_HAND[text] for text in texts]), centre) @ message
    while len(_AT_HAND) > REMEMBERED:
        _AT_HAND.popitem(last=False)
    found: Numbers = softmax(SHARPNESS * near[None, :])[0]
    return found


def _read(texts: Sequence[str], engine: Engine) -> None:
    _AT_HAND.update(zip(texts, engine.vectors(texts), strict=True))
