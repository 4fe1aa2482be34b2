"""Backups: a dump of every row, sealed with a key of its own, and brought back without whoever was erased since."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection

from db import dumping, erasures, retention, vault
from db.engine import Store
from db.erasing import erase_again
from db.keys import Keys

_NAME = re.compile(r"voordeur-(\d{8}T\d{6})Z\.backup")
_WHEN = "%Y%m%dT%H%M%S"

Erased = tuple[str, datetime]
"""A token of a row that was erased, and when."""


@dataclass(frozen=True)
class Restored:
    """How many rows came back, and how many people were erased again."""

    rows: int
    erased: int


async def back_up(store: Store, folder: Path, keys: Keys, now: datetime) -> Path:
    """Write a backup into a folder and let go of those that are too old; returns its path."""
    path = folder / f"voordeur-{now.astimezone(UTC).strftime(_WHEN)}Z.backup"
    with _private(path.with_suffix(".new")) as file:
        await store.write(_dump, file, keys, now)
        file.flush()
        os.fsync(file.fileno())
    path.with_suffix(".new").replace(path)
    for old in too_old(folder, now):
        old.unlink()
    return path


def too_old(folder: Path, now: datetime) -> list[Path]:
    """Return the backups in a folder that were made longer ago than backups are kept."""
    limit = now - retention.backups()
    return [path for path in sorted(folder.iterdir()) if (made := _made(path)) is not None and made <= limit]


async def restore(
    store: Store, path: Path, keys: Keys, erased: Iterable[Erased], now: datetime, *, replace: bool = False
) -> Restored:
    """Bring a backup back, in one transaction, without anybody who was erased since.

    Who that is, is known from the database as it stands and from `erased`, the list kept outside it. Raises
    CannotRestore, and SealBroken where the file is not whole or has another key; then nothing has happened.
    """
    with _opened(path) as file:
        done = await store.write(_load, vault.read(file, keys), list(erased), now, replace)
    await store.wipe()
    return done


def _private(path: Path) -> BinaryIO:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")


def _opened(path: Path) -> BinaryIO:
    return path.open("rb")


def _dump(connection: Connection, file: BinaryIO, keys: Keys, now: datetime) -> None:
    vault.write(file, keys, dumping.lines(connection, now))


def _load(
    connection: Connection, lines: Iterator[str], erased: list[Erased], now: datetime, replace: bool
) -> Restored:
    everyone = [*erasures.known(connection), *erased]
    rows = dumping.load(connection, lines, replace=replace)
    erasures.remember(connection, everyone)
    again = erase_again(connection, [token for token, _ in everyone], now)
    return Restored(rows, again)


def _made(path: Path) -> datetime | None:
    found = _NAME.fullmatch(path.name)
    return None if found is None else datetime.strptime(found[1], _WHEN).replace(tzinfo=UTC)
