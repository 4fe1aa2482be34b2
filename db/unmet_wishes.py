"""Unmet wishes: what people would like and does not exist yet, kept with their consent."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, Table, Text, insert, select

from db.base import Id, Instant, metadata

unmet_wishes = Table(
    "unmet_wishes",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kinds", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("wijk", Text, nullable=False),
    Column("at", Instant, nullable=False),
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
    connection.execute(
        insert(unmet_wishes),
        {
            "person_id": person_id,
            "kinds": json.dumps(list(kinds)),
            "words": json.dumps(list(words)),
            "wijk": wijk,
            "at": at,
        },
    )


def of_person(connection: Connection, person_id: int) -> list[UnmetWish]:
    """Return what a person wished for, oldest first."""
    rows = connection.execute(
        select(unmet_wishes.c.kinds, unmet_wishes.c.words, unmet_wishes.c.wijk, unmet_wishes.c.at)
        .where(unmet_wishes.c.person_id == person_id)
        .order_by(unmet_wishes.c.id)
    )
    return [
        UnmetWish(tuple(json.loads(kinds)), tuple(json.loads(words)), wijk, at)
        for kinds, words, wijk, at in rows
    ]
