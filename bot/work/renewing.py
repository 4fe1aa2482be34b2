"""Bringing what the engine knows up to date before it answers."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

Renew = Callable[[Connection], None]
"""Brings what the engine knows up to date with the transaction in which it is about to answer."""


def nothing_new(_connection: Connection) -> None:
    """Know what was known."""


def both(first: Renew, second: Renew) -> Renew:
    """One after the other."""

    def renew(connection: Connection) -> None:
        first(connection)
        second(connection)

    return renew
