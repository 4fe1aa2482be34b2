"""Initiatives: activities residents bring in, until somebody of the network has looked at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, ForeignKey, String, Table, insert, select, update

from db.base import Id, Instant, metadata
from db.declared import ROW, WHEN, WHOSE, personal, plain
from db.sealing import Sealed, next_id, opened, seal, sealed_row

_LOOK = "to look at what somebody wants to begin, before others see it"
_WHO = "ambassadors of the wijk and coordinators; everybody once it is approved"

initiatives = Table(
    "initiatives",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, index=True, info=WHOSE
    ),
    Column("body", Sealed, nullable=False, info=personal(_LOOK, recipients=_WHO)),
    Column("wijk", Sealed, nullable=False, info=personal("to find who looks at it", recipients=_WHO)),
    Column(
        "state", String(20), nullable=False, info=plain("waiting, approved or declined: a word of our own")
    ),
    Column("decided_by", Sealed, info=personal("to say who decided", recipients="who brought it in")),
    Column("brought_at", Instant, nullable=False, info=WHEN),
    Column("decided_at", Instant, info=WHEN),
    sqlite_autoincrement=True,
)

WAITING, APPROVED, DECLINED = "waiting", "approved", "declined"


@dataclass(frozen=True, slots=True)
class Initiative:
    """One of them; its body is JSON."""

    id: int
    person_id: int
    body: str
    wijk: str
    state: str


def keep(connection: Connection, person_id: int, body: str, wijk: str, now: datetime) -> int:
    """Keep what was brought in, and return its number."""
    number = next_id(connection, initiatives)
    row = {
        "id": number,
        "person_id": person_id,
        "body": body,
        "wijk": wijk,
        "state": WAITING,
        "brought_at": now,
    }
    connection.execute(insert(initiatives), sealed_row(connection, initiatives, row))
    return number


def find(connection: Connection, number: int) -> Initiative | None:
    """Return one, held until the end of the transaction."""
    query = select(initiatives).where(initiatives.c.id == number).with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _made(opened(connection, initiatives, row))


def waiting(connection: Connection) -> Sequence[Initiative]:
    """Return what nobody decided about yet, oldest first."""
    query = select(initiatives).where(initiatives.c.state == WAITING).order_by(initiatives.c.id)
    return [_made(opened(connection, initiatives, row)) for row in connection.execute(query).mappings()]


def decide(connection: Connection, number: int, state: str, by: str, now: datetime) -> bool:
    """Decide, once: False where somebody did before."""
    sealed = seal(connection, initiatives.c.decided_by, number, by)
    done = connection.execute(
        update(initiatives)
        .where(initiatives.c.id == number, initiatives.c.state == WAITING)
        .values(state=state, decided_by=sealed, decided_at=now)
    )
    return done.rowcount == 1


def _made(row: dict[str, object]) -> Initiative:
    return Initiative(**{name: row[name] for name in Initiative.__dataclass_fields__})  # type: ignore[arg-type]
