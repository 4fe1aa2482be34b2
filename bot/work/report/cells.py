"""Numbers of people as they may be shown: none that is small, and none that follows from the others."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

FEWEST = 5
"""People in a cell at least; fewer are shown as "<5"."""

Name = TypeVar("Name", bound=Hashable)


@dataclass(frozen=True)
class Cell:
    """A number of people, or None where it is too small to be shown."""

    people: int | None

    def __str__(self) -> str:
        return f"<{FEWEST}" if self.people is None else str(self.people)


def cell(people: int) -> Cell:
    """One number by itself; nobody is nobody."""
    return Cell(people if people == 0 or people >= FEWEST else None)


def cells(counts: Mapping[Name, int]) -> dict[Name, Cell]:
    """Numbers that stand side by side under a total: where one alone is hidden, the next smallest is as well."""
    shown = {name: cell(people) for name, people in counts.items()}
    hidden = [name for name, one in shown.items() if one.people is None]
    visible = sorted((people, str(name), name) for name, people in counts.items() if people >= FEWEST)
    if len(hidden) == 1 and visible:
        shown[visible[0][2]] = Cell(None)
    return shown


def distinct(pairs: Iterable[tuple[Name, int]]) -> dict[Name, int]:
    """Count the different people for each name."""
    people: dict[Name, set[int]] = {}
    for name, person in pairs:
        people.setdefault(name, set()).add(person)
    return {name: len(found) for name, found in people.items()}
