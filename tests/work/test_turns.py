"""A message is handled once, in order, and all that it leads to is written together."""

from __future__ import annotations

from bot.work.house import Workers
from db.engine import Store
from tests.work.echo import echo, read


async def test_a_message_gets_its_reply(store: Store) -> None:
    workers = Workers(store, echo)
    workers.serve({"web": read})
    assert await workers.journal.keep("web", "1", "anna", "hoi") is True
    await workers.settle()
    lines = await workers.lines.after("web", "anna", 0, wait=0)
    assert [line.reply.text for line in lines] == ["1: hoi"]
