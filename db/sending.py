"""Sending what stands in the outbox: which lines may go now, held by a lease, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, bindparam, literal_column, select, update

from db.base import Instant, among, by_the_way, words
from db.outbox import IS_OPEN, outbox
from db.people import people
from db.sealing import unseal

Status = Literal["waiting", "retry", "held", "sent", "unsure", "failed", "withheld"]
"""The first three are still to be sent, the other four are ends; what is `held` for its hour lets others go first."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A line that may be sent now, with what is known of the person at this moment; sealed until `opened`."""

    id: int
    payload: str
    tries: int
    doubts: int
    created_at: datetime
    lease_until: datetime | None
    person_id: int
    inbox_id: int
    n: int
    channel: str
    address: str
    state: str | None
    unreachable_at: datetime | None


_earlier = outbox.alias("earlier")

_ready = (
    select(
        outbox.c.id,
        outbox.c.payload,
        outbox.c.tries,
        outbox.c.doubts,
        outbox.c.created_at,
        outbox.c.lease_until,
        outbox.c.person_id,
        outbox.c.inbox_id,
        outbox.c.n,
        people.c.channel,
        people.c.address,
        people.c.state,
        people.c.unreachable_at,
    )
    .join(people, people.c.id == outbox.c.person_id)
    .where(
        IS_OPEN,
        among(by_the_way(people.c.channel), words("channels")),
        outbox.c.retry_at.is_(None) | (outbox.c.retry_at <= bindparam("now", type_=Instant)),
        outbox.c.lease_until.is_(None) | (outbox.c.lease_until <= bindparam("now", type_=Instant)),
        ~select(_earlier.c.id)
        .where(
            _earlier.c.person_id == outbox.c.person_id,
            _earlier.c.id < outbox.c.id,
            _earlier.c.ended_at.is_(None),
            _earlier.c.status != "held",
        )
        .exists(),
    )
    # By a sum, so that SQLite starts from the few open lines rather than from the first line ever said.
    .order_by(outbox.c.id + literal_column("0"))
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True, of=outbox)
)

_anything_open = select(
    select(outbox.c.id)
    .where(IS_OPEN, outbox.c.retry_at.is_(None) | (outbox.c.retry_at <= bindparam("now", type_=Instant)))
    .exists()
)

_leased = (
    update(outbox)
    .where(outbox.c.id == bindparam("of"))
    .values(lease_until=bindparam("until"), tries=bindparam("tries"), doubts=bindparam("doubts"))
)

_settled = (
    update(outbox)
    # A lease that ran out and was taken over is no longer ours to settle.
    .where(outbox.c.id == bindparam("of"), outbox.c.tries == bindparam("tried"), IS_OPEN)
    .values(
        status=bindparam("status"),
        lease_until=None,
        retry_at=bindparam("retry_at"),
        doubts=bindparam("doubts"),
        channel_ref=bindparam("channel_ref"),
        why=bindparam("why"),
        ended_at=bindparam("ended_at"),
    )
)


def ready(connection: Connection, channels: Sequence[str], now: datetime, most: int) -> list[Claimed]:
    """Lock and return the first open line of each person whose moment has come and that nobody is sending."""
    rows = connection.execute(_ready, {"channels": channels, "now": now, "most": most})
    return [Claimed(*tuple(row)) for row in rows]


def opened(connection: Connection, line: Claimed) -> Claimed:
    """Open a line and what is known of the person; raises SealBroken where any of it belongs to another."""
    row = (line.person_id, line.inbox_id, line.n)
    return replace(
        line,
        payload=unseal(connection, outbox.c.payload, row, line.payload),
        address=unseal(connection, people.c.address, line.person_id, line.address),
        state=unseal(connection, people.c.state, line.person_id, line.state),
    )


def anything_open(connection: Connection, now: datetime) -> bool:
    """Say whether any line is to be sent by now."""
    return bool(connection.scalar(_anything_open, {"now": now}))


def lease(connection: Connection, lines: Sequence[tuple[int, int, int]], until: datetime) -> None:
    """Mark lines (number, try, doubts) as being sent by us until a moment."""
    rows = [{"of": line, "until": until, "tries": tries, "doubts": doubts} for line, tries, doubts in lines]
    if rows:
        connection.execute(_leased, rows)


def settle(
    connection: Connection,
    line: int,
    tries: int,
    status: Status,
    *,
    doubts: int,
    retry_at: datetime | None = None,
    ended_at: datetime | None = None,
    channel_ref: str | None = None,
    why: str | None = None,
) -> bool:
    """Write what became of a line at its try number `tries`; False where another sender took it over."""
    done = connection.execute(
        _settled,
        {
            "of": line,
            "tried": tries,
            "status": status,
            "doubts": doubts,
            "retry_at": retry_at,
            "ended_at": ended_at,
            "channel_ref": channel_ref,
            "why": why,
        },
    )
    return done.rowcount == 1
