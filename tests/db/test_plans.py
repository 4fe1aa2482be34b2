"""What the loops ask all day long never reads through a table that grows with the people or with the years."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, event, insert, text

from db import claiming, due, inbox, outbox, people, sending, turns
from db.engine import Store
from db.inbox import Incoming
from db.outbox import Said
from db.people import Heard
from db.sealing import sealed_row

NOW = datetime(2026, 3, 1, tzinfo=UTC)
MANY = 20_000

READS_ALL = re.compile(
    r"(?:Seq Scan on|SCAN) (people|inbox|outbox|due)\b(?! USING INDEX ix_\w*(?:pending|open))"
)


def _fill(connection: Connection) -> None:
    """Many people, each with something handled, said and done long ago."""
    rows = range(1, MANY + 1)
    old = [{"at": NOW, "n": n, "name": f"person{n}"} for n in rows]
    for table, values in (
        (
            people.people,
            [
                {
                    "id": row["n"],
                    "channel": "web",
                    "address": row["name"],
                    "seen_at": NOW,
                    "token": f"{row['n']:032x}",
                }
                for row in old
            ],
        ),
        (
            inbox.inbox,
            [
                {
                    "channel": "web",
                    "ref": row["name"],
                    "kind": "door",
                    "person_id": row["n"],
                    "raw": "",
                    "received_at": NOW,
                    "handled_at": NOW,
                }
                for row in old
            ],
        ),
        (
            outbox.outbox,
            [
                {
                    "person_id": row["n"],
                    "inbox_id": row["n"],
                    "n": 0,
                    "payload": "{}",
                    "status": "sent",
                    "created_at": NOW,
                    "ended_at": NOW,
                }
                for row in old
            ],
        ),
        (
            due.due,
            [
                {"id": row["n"], "person_id": row["n"], "kind": "k", "about": "", "at": NOW, "done_at": NOW}
                for row in old
            ],
        ),
    ):
        connection.execute(insert(table), [sealed_row(connection, table, row) for row in values])
    if connection.dialect.name == "postgresql":
        for name in ("people", "due"):
            connection.execute(text(f"SELECT setval('{name}_id_seq', {MANY})"))


def _a_day(connection: Connection) -> None:
    """Everything the loops do with one message, and with what follows from it."""
    inbox.keep(connection, [Incoming("web", f"new{n}", f"person{n}", "hoi") for n in (7, 9)], NOW)
    assert people.number_of(connection, "web", "person7") == 7
    claiming.waiting(connection, ["web"])
    takers = claiming.claim(connection, ["web"], 64)
    messages = claiming.pending(connection, [taker.id for taker in takers], 256)
    assert len(messages) == len(takers) == 2
    turns.write(
        connection,
        [(taker.id, "s", Heard.SOMETHING) for taker in takers],
        [Said(m.person_id, MANY + m.id, 0, "{}", True) for m in messages],
        [message.id for message in messages],
        NOW,
    )
    for taker in takers:
        due.plan(connection, taker.id, "check", "tea", NOW)
        due.cancel(connection, taker.id, "other", "", NOW)
        outbox.after(connection, taker.id, 0)
    sending.anything_open(connection, NOW)
    lines = sending.ready(connection, ["web"], NOW, 16)
    sending.lease(connection, [(line.id, 1, 0) for line in lines], NOW + timedelta(minutes=1))
    assert all(sending.settle(connection, line.id, 1, "sent", doubts=0, ended_at=NOW) for line in lines)
    assert len(lines) == 2
    due.next_moment(connection, ["web"])
    moments = due.fallen(connection, ["web"], NOW, 500)
    assert len(moments) == 2
    due.done(connection, [moment.id for moment in moments], NOW)


async def test_nothing_the_loops_ask_reads_a_whole_table(store: Store) -> None:
    def plans(connection: Connection) -> list[str]:
        asked: list[tuple[str, Any]] = []

        def remember(_c: Any, _cursor: Any, statement: str, parameters: Any, _x: Any, many: bool) -> None:
            asked.append((statement, parameters[0] if many else parameters))

        _fill(connection)
        if connection.dialect.name == "postgresql":
            connection.execute(text("ANALYZE"))
        event.listen(connection, "before_cursor_execute", remember)
        _a_day(connection)
        event.remove(connection, "before_cursor_execute", remember)
        explain = "EXPLAIN" if connection.dialect.name == "postgresql" else "EXPLAIN QUERY PLAN"
        return [
            statement
            + "\n"
            + "\n".join(str(row) for row in connection.exec_driver_sql(f"{explain} {statement}", parameters))
            for statement, parameters in asked
        ]

    found = await store.write(plans)
    assert len(found) > 15
    for plan in found:
        assert not READS_ALL.search(plan), plan
