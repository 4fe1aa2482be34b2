"""From rows under a header to a reading: the part every table has in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from knowledge.catalogue.activity import Activity, Recurrence
from knowledge.catalogue.importing.columns import guess
from knowledge.catalogue.importing.rows import activity_of, own_id
from knowledge.catalogue.importing.tidy import one_line
from knowledge.catalogue.importing.values import (
    MOST_IN_CELL,
    MOST_ROWS,
    UNREADABLE,
    Column,
    Options,
    Problem,
    Reading,
    Unread,
    refusal,
)

HEADER_WITHIN = 12
"""How many lines of title and explanation may stand above the names of the columns."""
TELL_EVERY = 500


@dataclass(frozen=True)
class Line:
    """Cells of one row, and the line of the file it starts on."""

    number: int
    cells: Sequence[str]


def header_of(lines: Sequence[Line], options: Options) -> tuple[int, tuple[Column, ...]]:
    """Which of the first lines holds the names of the columns, and what they are taken for."""
    guesses = [
        (number, guess(line.cells, options.mapping)) for number, line in enumerate(lines[:HEADER_WITHIN])
    ]
    best = max(guesses, key=lambda one: (sum(bool(column.field) for column in one[1]), -one[0]))
    return best


def read_table(kind: str, lines: Iterable[Line], total: int, options: Options) -> Reading:
    """Every row below the header as an activity; bad rows are named by their line."""
    rest = iter(lines)
    head = [line for line in islice(rest, HEADER_WITHIN) if any(cell.strip() for cell in line.cells)]
    if not head:
        return refusal(kind, "empty")
    where, mapping = header_of(head, options)
    if not any(column.field == "title" for column in mapping):
        names = ", ".join(column.name[:30] for column in mapping if column.name.strip())
        return refusal(kind, "no_title_column", names[:300], mapping)
    gathered = Gathered(options)
    for count, line in enumerate((*head[where + 1 :], *rest)):
        if count >= MOST_ROWS:
            return refusal(kind, "too_many", f"> {MOST_ROWS}", mapping)
        if count % TELL_EVERY == 0:
            options.progress(count, max(total, count))
        gathered.add(line.number, _by_field(line.cells, mapping))
    options.progress(gathered.rows, gathered.rows)
    return gathered.reading(kind, mapping)


def _by_field(cells: Sequence[str], mapping: Sequence[Column]) -> dict[str, str]:
    return {
        column.field: cell
        for column, cell in zip(mapping, cells, strict=False)
        if column.field and cell.strip()
    }


class Gathered:
    """Activities and problems so far, no two activities with one id."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.activities: list[Activity] = []
        self.problems: list[Problem] = []
        self.unread: list[Unread] = []
        self.rows = 0
        self._ids: set[str] = set()

    def add(self, line: int, values: dict[str, str], recurrence: Recurrence | None = None) -> None:
        """Take one row, by field; an empty one is passed over."""
        if not values:
            return
        self.rows += 1
        activity, problems = activity_of(values, line, self.options, recurrence)
        self.problems.extend(problems)
        if activity is not None:
            self.keep(activity, line)
        elif any(problem.code in UNREADABLE for problem in problems):
            self.unread.append(unread(values))

    def reading(self, kind: str, mapping: tuple[Column, ...] = ()) -> Reading:
        """What was gathered."""
        return Reading(kind, tuple(self.activities), tuple(self.problems), mapping, tuple(self.unread))

    def keep(self, activity: Activity, line: int) -> None:
        """Take one activity, unless its id is there already."""
        if activity.id in self._ids:
            self.problems.append(Problem(line, "double", activity.title))
            return
        self._ids.add(activity.id)
        self.activities.append(activity)


def unread(values: Mapping[str, str]) -> Unread:
    """What a row that cannot be read still says of itself."""
    title, venue = (one_line(values.get(name, "")[:MOST_IN_CELL]) for name in ("title", "venue"))
    return Unread(own_id(values.get("id", "")[:MOST_IN_CELL]), title, venue)
