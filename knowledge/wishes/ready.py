"""The taxonomy as it was last built: building takes seconds, reading what was built a moment.

`python -m knowledge.ready` builds it and puts it beside the files it was made of. What no longer fits those files is
never read.
"""

from __future__ import annotations

import gc
import hashlib
import pickle
import sys
from pathlib import Path

from knowledge.built import keep, stored
from knowledge.language import frequency
from knowledge.likeness.neighbours import Neighbours
from knowledge.wishes.kinds import read_themes
from knowledge.wishes.said import lessons
from knowledge.wishes.taxonomy import Taxonomy

HERE = Path(__file__).parent
BUILT, NEIGHBOURS = HERE / "taxonomy.built", HERE / "neighbours.built"
ROOMS = HERE.parent


def digest() -> bytes:
    """What the files of this room come to, 32 bytes; a changed word or rule changes it."""
    found = hashlib.sha256(f"{sys.version} {frequency.release()}".encode())
    said = (path for room in ("wishes", "safety", "questions") for path in ROOMS.glob(f"{room}/said/*.tsv"))
    others = (*ROOMS.glob("likeness/*.py"), *ROOMS.glob("language/*.py"))
    for path in sorted((*HERE.glob("*.py"), *HERE.glob("kinds/*"), *HERE.glob("language/*"), *said, *others)):
        if path.is_file():
            found.update(path.name.encode())
            found.update(path.read_bytes())
    return found.digest()


def read() -> Taxonomy | None:
    """The taxonomy that was built of exactly these files, or None where there is none."""
    kept = stored(BUILT, digest())
    if kept is None:
        return None
    # Half a million small objects: the collector would look through all of them again and again.
    gc.disable()
    try:
        taxonomy = pickle.loads(kept)
    finally:
        gc.enable()
    return taxonomy if isinstance(taxonomy, Taxonomy) else None


def write() -> bool:
    """Build it and put it there, where it is missing or no longer fits; says whether it was written."""
    made_of = digest()
    if stored(BUILT, made_of) is not None:
        return False
    keep(BUILT, made_of, pickle.dumps(Taxonomy.of(read_themes()), pickle.HIGHEST_PROTOCOL))
    return True


def neighbours() -> Neighbours:
    """The sentences by their spelling, made now; takes some seconds."""
    found = list(lessons())
    return Neighbours.of([one.sentence for one in found], [one.meaning for one in found])


def read_neighbours() -> Neighbours | None:
    """The sentences by their spelling as they were built of exactly these files, or None where there are none."""
    try:
        return Neighbours.read(NEIGHBOURS, digest().hex())
    except FileNotFoundError:
        return None


def write_neighbours() -> bool:
    """Build them and put them there, where they are missing or no longer fit; says whether they were written."""
    if read_neighbours() is not None:
        return False
    fresh = NEIGHBOURS.with_suffix(".new")
    neighbours().write(fresh, digest().hex())
    fresh.replace(NEIGHBOURS)
    return True
