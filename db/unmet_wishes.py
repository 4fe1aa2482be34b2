"""Unmet wishes: what people would like and does not exist yet, kept with their consent."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, Table, delete, insert, select

from db.base import Id, Instant, metadata
from db.declared import ROW, WHEN, WHOSE, personal
from db.sealing import Sealed, next_id, opened, sealed_row

_PURPOSE = "to know what is missing in a wijk, and to come back when it is there"

unmet_wishes = Table(
    "unmet_wishes",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column("kinds", Sealed, nullable=False, info=personal(_PURPOSE, special=True)),
    Column("words", Sealed, nullable=False, info=personal(_PURPOSE, special=True)),
    Column("wijk", Sealed, nullable=False, info=personal(_PURPOSE)),
    Column("at", Instant, nullable=False, info=WHEN),
)


@dataclass(frozen=True, slots=True)
class UnmetWish:
    """One wish: the kinds it was understood as, the words where no kind fits, and the wijk."""

    kinds: tuple[str, ...]
    words: tuple[str, ...]
    wijk: str
    at: datetime


def keep(
    connection: Connection,
    person_id: int,
    kinds: Sequence[str],
    words: Sequence[str],
    wijk: str,
    at: datetime,
) -> None:
    """Keep one wish."""
    row = {
        "id": next_id(connection, unmet_wishes),
        "person_id": person_id,
        "kinds": json.dumps(list(kinds)),
        "words": json.dumps(list(words)),
        "wijk": wijk,
        "at": at,
    }
    connection.execute(insert(unmet_wishes), sealed_row(connection, unmet_wishes, row))


def forget(connection: Connection, person_id: int) -> None:
    """Forget what a person looked for and did not find."""
    connection.execute(delete(unmet_wishes).where(unmet_wishes.c.person_id == person_id))


def of_person(connection: Connection, person_id: int) -> list[UnmetWish]:
    """Return what a person wished for, oldest first."""
    rows = connection.execute(
        select(unmet_wishes).where(unmet_wishes.c.person_id == person_id).order_by(unmet_wishes.c.id)
    )
    clear = (opened(connection, unmet_wishes, row) for row in rows.mappings())
    return [
        UnmetWish(tuple(json.loads(row["kinds"])), tuple(json.loads(row["words"])), row["wijk"], row["at"])
        for row in clear
    ]
