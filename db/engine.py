"""Open a store: SQLite or PostgreSQL behind the same two verbs, `read` and `write`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import URL, Connection, make_url

from db.keys import Keys

P = ParamSpec("P")
T = TypeVar("T")


class Store(ABC):
    """An open database.

    A transaction is a plain function over a connection, given to `read` or `write`. As it cannot await, nothing
    in it can wait for a network, and each database runs it where that is fastest: SQLite in its own thread,
    PostgreSQL in the event loop over its asynchronous driver.
    """

    @abstractmethod
    async def write(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function in a transaction that commits at its end, or rolls back where it raises."""

    @abstractmethod
    async def write_apart(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function whose statements may each commit by themselves, which saves PostgreSQL two journeys."""

    @abstractmethod
    async def read(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a function that only reads."""

    @abstractmethod
    async def announce(self, subject: str, numbers: Sequence[int]) -> None:
        """Tell the other processes of this store that something was committed; a hint that may get lost."""

    @abstractmethod
    async def listen(self, heard: Callable[[str, Sequence[int]], None]) -> None:
        """Call `heard` with what other processes announce, until cancelled."""

    @abstractmethod
    async def wipe(self) -> bool:
        """Take what was deleted out of the files, as far as this database can; False where somebody was in the way."""

    @abstractmethod
    async def close(self) -> None:
        """Close every connection."""


def normalised(url: str) -> URL:
    """Return the URL with the driver we use; raises ValueError for other databases and for `:memory:`."""
    given = make_url(url)
    match given.drivername.partition("+")[0]:
        case "sqlite":
            if given.database in (None, "", ":memory:"):
                # Each connection would have a database of its own.
                raise ValueError("SQLite needs a file: a database in memory cannot be shared")
            return given.set(drivername="sqlite")
        case "postgres" | "postgresql":
            return given.set(drivername="postgresql+asyncpg")
        case other:
            raise ValueError(f"only sqlite and postgresql are supported, not {other}")


def open_store(url: str, keys: Keys | None) -> Store:
    """Open a store by URL (`sqlite:///voordeur.db`, `postgresql://...`) with its keys; connects at first use.

    Without keys nothing that is sealed can be read or written: that raises UnfitKey.
    """
    # Imported here, because both modules build on Store above.
    from db.postgresql import PostgresqlStore
    from db.sqlite import SqliteStore

    target = normalised(url)
    return SqliteStore(target, keys) if target.drivername == "sqlite" else PostgresqlStore(target, keys)
