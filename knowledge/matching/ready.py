"""What the sample catalogue is like, as it was read before: reading it takes seconds.

`python -m knowledge.ready` reads it and puts it beside the sample, in the folder of the city. What was learned
from other sentences since, or is said otherwise now, is read again where it is wanted.
"""

from __future__ import annotations

import hashlib
import pickle
from functools import cache
from pathlib import Path

from knowledge.built import keep, stored
from knowledge.catalogue import sample_activities
from knowledge.city.city import folder
from knowledge.matching.impressions import Impressions, likely_kinds, text_of
from knowledge.wishes import likeness, ready
from knowledge.wishes.values import Chance

Known = dict[str, tuple[Chance, ...]]


def built() -> Path:
    """Where it is kept."""
    return folder() / "impressions.built"


def stands() -> bool:
    """Whether it was read before, of exactly these activities."""
    return stored(built(), _digest()) is not None


def shipped() -> Impressions:
    """The impressions of the sample catalogue, to which others may be added."""
    return Impressions(_shipped())


def write() -> bool:
    """Read the sample catalogue and put it there, where that is missing or no longer fits; says whether it did."""
    if _read() is not None:
        return False
    keep(built(), _digest(), pickle.dumps(_impressions(), pickle.HIGHEST_PROTOCOL))
    return True


@cache
def _shipped() -> Known:
    found = _read()
    return _impressions() if found is None else found


def _impressions() -> Known:
    hearing = likeness.likeness()
    return {text: likely_kinds(text, hearing) for text in sorted(map(text_of, sample_activities()))}


def _read() -> Known | None:
    """What was read of exactly these activities with what was learned now, or None where there is none."""
    kept = stored(built(), _digest())
    found = None if kept is None else pickle.loads(kept)
    return found if isinstance(found, dict) else None


def _digest() -> bytes:
    """What it is made of, 32 bytes."""
    found = hashlib.sha256(ready.digest())
    found.update(likeness.LEARNED.read_bytes())
    found.update(Path(__file__).with_name("impressions.py").read_bytes())
    for text in sorted(map(text_of, sample_activities())):
        found.update(text.encode())
    return found.digest()
