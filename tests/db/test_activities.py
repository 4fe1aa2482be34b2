"""The catalogue's rows: replaced by source, retired rather than deleted, with a version that tells of change."""

from __future__ import annotations

from datetime import UTC, datetime

from db import activities
from db.activities import ActivityRow
from db.engine import Store

NOW = datetime(2026, 3, 1, tzinfo=UTC)


async def test_a_source_holds_what_it_was_last_given(store: Store) -> None:
    assert await store.read(activities.version) == 0
    first = await store.write(activities.replace_source, "sample", {"a": "{}", "b": "{}"}, NOW)
    second = await store.write(activities.replace_source, "sample", {"a": '{"new":1}'}, NOW)
    assert first < second
    assert await store.read(activities.version) == second
    assert await store.read(activities.standing) == [ActivityRow("a", "sample", '{"new":1}')]


async def test_giving_the_same_again_is_no_change(store: Store) -> None:
    first = await store.write(activities.replace_source, "sample", {"a": "{}"}, NOW)
    assert await store.write(activities.replace_source, "sample", {"a": "{}"}, NOW) == first


async def test_sources_leave_each_other_alone(store: Store) -> None:
    await store.write(activities.replace_source, "one", {"a": "{}"}, NOW)
    await store.write(activities.replace_source, "other", {"b": "{}"}, NOW)
    assert [row.id for row in await store.read(activities.standing)] == ["a", "b"]


async def test_what_was_retired_comes_back_when_it_is_given_again(store: Store) -> None:
    for bodies in ({"a": "{}"}, {}, {"a": "{}"}):
        await store.write(activities.replace_source, "sample", bodies, NOW)
    assert [row.id for row in await store.read(activities.standing)] == ["a"]
