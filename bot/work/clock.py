"""What time it is, as the loops ask it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Says what time it is."""

    def now(self) -> datetime:
        """Return this moment, aware, in UTC."""
        ...


class RealClock:
    """The clock on the wall."""

    def now(self) -> datetime:
        """Return this moment."""
        return datetime.now(UTC)


class MovableClock:
    """A clock that stands still until it is moved, for the terminal and for tests."""

    def __init__(self, start: datetime) -> None:
        """Start at an aware moment; raises ValueError for a naive one."""
        if start.tzinfo is None:
            raise ValueError("a clock needs a moment with a time zone")
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """Return where the clock stands."""
        return self._now

    def move_to(self, moment: datetime) -> None:
        """Move on to an aware moment; a moment that has passed changes nothing."""
        self._now = max(self._now, moment.astimezone(UTC))

    def move_by(self, duration: timedelta) -> None:
        """Move on by a duration."""
        self.move_to(self._now + duration)
