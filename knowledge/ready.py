"""`python -m knowledge.ready`: makes ready what takes seconds to make and a moment to read.

`make` does so first, `voordeur migrate` and the first `voordeur run` where it was not done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from knowledge.built import stored
from knowledge.language import frequency
from knowledge.matching import ready as impressions
from knowledge.wishes import ready as wishes


@dataclass(frozen=True)
class _Part:
    stands: Callable[[], bool]
    write: Callable[[], bool]
    where: Callable[[], Path]


_PARTS = {
    "how often words are written": _Part(frequency.stands, frequency.write, lambda: frequency.BUILT),
    "the kinds of wishes": _Part(
        lambda: stored(wishes.BUILT, wishes.digest()) is not None, wishes.write, lambda: wishes.HERE
    ),
    "the sentences people say": _Part(
        lambda: wishes.read_neighbours() is not None, wishes.write_neighbours, lambda: wishes.HERE
    ),
    "what the sample is like": _Part(
        impressions.stands, impressions.write, lambda: impressions.built().parent
    ),
}
"""In the order in which they are made: each may need the one before."""


def lacking() -> tuple[str, ...]:
    """What is missing or no longer fits the files it was made of, and is made anew at every start until it is kept."""
    return tuple(name for name, part in _PARTS.items() if not part.stands())


def make() -> tuple[Path, ...]:
    """Make what is lacking and keep it; returns the folders in which this process may not write."""
    closed: list[Path] = []
    for part in _PARTS.values():
        try:
            part.write()
        except OSError:
            closed.append(part.where())
    return tuple(dict.fromkeys(closed))


if __name__ == "__main__":
    for folder in make():
        print(f"nothing can be kept in {folder}; it is made anew at every start")  # noqa: T201
