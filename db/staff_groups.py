"""Staff groups: chats of several people of the network where alerts are posted, and the topics in them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    Table,
    UniqueConstraint,
    delete,
    insert,
    select,
)

from db import people
from db.base import Id, Instant, insert_into, metadata
from db.declared import ROW, WHEN, WHOSE, plain
from db.sealing import next_id

staff_groups = Table(
    "staff_groups",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), nullable=False, unique=True, info=WHOSE
    ),
    Column("at", Instant, nullable=False, info=WHEN),
    sqlite_autoincrement=True,
)

staff_topics = Table(
    "staff_topics",
    metadata,
    Column("id", Id, primary_key=True, info=ROW),
    Column(
        "group_id",
        Id,
        ForeignKey("staff_groups.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
        info=ROW,
    ),
    Column("number", Id, nullable=False, info=plain("number of the case the topic is for")),
    Column("thread", Integer, nullable=False, info=plain("the channel's own number of the topic")),
    Column("at", Instant, nullable=False, info=WHEN),
    UniqueConstraint("group_id", "number", name="uq_staff_topics_group_id_number"),
    sqlite_autoincrement=True,
)


def settle(connection: Connection, channel: str, address: str, now: datetime) -> None:
    """Make the chat at this address the one staff group of a channel; none where it is empty."""
    keep = None
    if address:
        people.meet(connection, [(channel, address)], now)
        keep = people.number_of(connection, channel, address)
    there = current(connection)
    for person in there:
        if person != keep and people.channel_of(connection, person) == channel:
            connection.execute(delete(staff_groups).where(staff_groups.c.person_id == person))
    if keep is not None and keep not in there:
        row = {"id": next_id(connection, staff_groups), "person_id": keep, "at": now}
        connection.execute(insert(staff_groups), row)


def current(connection: Connection) -> tuple[int, ...]:
    """Return the numbers by which people knows the staff groups."""
    rows = connection.scalars(select(staff_groups.c.person_id).order_by(staff_groups.c.id))
    return tuple(rows)


def thread_of(connection: Connection, channel: str, address: str, number: int) -> int | None:
    """Return the topic of a case in the group at an address, where there is one."""
    person = people.number_of(connection, channel, address)
    thread: int | None = connection.scalar(
        select(staff_topics.c.thread)
        .join(staff_groups, staff_groups.c.id == staff_topics.c.group_id)
        .where(staff_groups.c.person_id == person, staff_topics.c.number == number)
    )
    return thread


def keep_thread(
    connection: Connection, channel: str, address: str, number: int, thread: int, now: datetime
) -> None:
    """Keep the topic of a case in the group at an address; the first one stays."""
    person = people.number_of(connection, channel, address)
    group = connection.scalar(select(staff_groups.c.id).where(staff_groups.c.person_id == person))
    if group is None:
        return
    new = insert_into(staff_topics, connection.dialect.name)
    row = {
        "id": next_id(connection, staff_topics),
        "group_id": group,
        "number": number,
        "thread": thread,
        "at": now,
    }
    connection.execute(new.on_conflict_do_nothing(index_elements=["group_id", "number"]), row)
