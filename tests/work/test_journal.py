"""What comes in is committed before it is acknowledged, or refused with a clear word."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import Connection, text

from bot.handlers.ports import JournalError
from bot.work.clock import MovableClock
from bot.work.journal import LONGEST_RAW, GroupingJournal
from bot.work.wake import Wake
from db.engine import Store
from db.inbox import inbox
from db.people import people
from tests.work.scenes import START, column


def journal_of(store: Store) -> GroupingJournal:
    """A journal on a clock that stands still."""
    return GroupingJournal(store, MovableClock(START), Wake())


async def test_the_same_message_is_new_once_even_within_one_commit(store: Store) -> None:
    """SE-03."""
    journal = journal_of(store)
    news = await asyncio.gather(*(journal.keep("web", "1", "anna", "hoi") for _ in range(5)))
    assert sorted(news) == [False, False, False, False, True]
    assert await column(store, inbox, "ref") == ["1"]


async def test_the_same_ref_of_two_channels_is_two_messages(store: Store) -> None:
    journal = journal_of(store)
    assert await journal.keep("web", "1", "anna", "hoi")
    assert await journal.keep("telegram", "1", "anna", "hoi")
    assert await column(store, people, "channel") == ["web", "telegram"]


async def test_many_at_once_share_commits_and_keep_their_order(store: Store) -> None:
    writes = 0
    write = store.write

    async def counted(*args: object, **kwargs: object) -> object:
        nonlocal writes
        writes += 1
        return await write(*args, **kwargs)  # type: ignore[arg-type]

    store.write = counted  # type: ignore[method-assign,assignment]
    journal = journal_of(store)
    await asyncio.gather(*(journal.keep("web", str(n), f"person{n % 7}", str(n)) for n in range(100)))
    assert await column(store, inbox, "raw") == [str(n) for n in range(100)]
    assert writes <= 3


async def test_two_journals_meeting_the_same_new_people_make_each_once(store: Store) -> None:
    one, other = journal_of(store), journal_of(store)
    await asyncio.gather(
        *(journal.keep("web", f"{n}", f"person{n}", "hoi") for n in range(40) for journal in (one, other))
    )
    assert sorted(str(address) for address in await column(store, people, "address")) == sorted(
        f"person{n}" for n in range(40)
    )
    assert len(await column(store, inbox, "id")) == 40


@pytest.mark.parametrize(
    ("channel", "ref", "address", "raw", "word"),
    [
        ("web", "1", "anna", "a\x00b", "NUL"),
        ("web", "1\x00", "anna", "hoi", "NUL"),
        ("web", "1", "anna", "x" * (LONGEST_RAW + 1), "too long"),
        ("web", "1" * 201, "anna", "hoi", "too long"),
        ("web", "", "anna", "hoi", "empty"),
        ("web", "1", "", "hoi", "empty"),
        ("web", "1", "anna", "\ud800", "Unicode"),
        ("web", "inside:due:1:1", "anna", "hoi", "our own"),
    ],
)
async def test_what_no_database_keeps_is_refused_and_harms_nobody_else(
    store: Store, channel: str, ref: str, address: str, raw: str, word: str
) -> None:
    """SE-04."""
    journal = journal_of(store)
    refused, kept = await asyncio.gather(
        journal.keep(channel, ref, address, raw),
        journal.keep("web", "good", "bert", "hoi"),
        return_exceptions=True,
    )
    assert isinstance(refused, JournalError)
    assert word in str(refused)
    assert kept is True


async def test_a_megabyte_of_text_is_kept_whole(store: Store) -> None:
    words = "é" * 1_000_000
    await journal_of(store).keep("web", "1", "anna", words)
    assert await column(store, inbox, "raw") == [words]


async def test_a_database_that_cannot_write_means_no_acknowledgement(breakable: Store) -> None:
    def break_it(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE inbox RENAME TO away"))

    await breakable.write(break_it)
    with pytest.raises(JournalError, match="could not be kept"):
        await journal_of(breakable).keep("web", "1", "anna", "hoi")


async def test_a_caller_that_gives_up_does_not_take_the_others_along(store: Store) -> None:
    journal = journal_of(store)
    impatient = asyncio.create_task(journal.keep("web", "1", "anna", "hoi"))
    patient = asyncio.create_task(journal.keep("web", "2", "bert", "hoi"))
    await asyncio.sleep(0)
    impatient.cancel()
    assert await patient is True
