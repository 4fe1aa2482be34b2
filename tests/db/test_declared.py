"""Every column says what it is, where it stands."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Column, MetaData, Table, Text

from db.declared import Lookup, Personal, Plain, bound_by, declared, personal
from db.sealing import Sealed
from db.tables import metadata

COLUMNS = [column for table in metadata.sorted_tables for column in table.columns]


@pytest.mark.parametrize("column", COLUMNS, ids=str)
def test_pr31_every_column_says_what_it_is_and_is_stored_accordingly(column: Column[Any]) -> None:
    match declared(column):
        case Personal(purpose, _, recipients, _):
            assert isinstance(column.type, Sealed), "personal columns are sealed"
            assert purpose
            assert recipients
        case Lookup(of, within):
            assert isinstance(declared(column.table.c[of]), Personal)
            assert isinstance(declared(column.table.c[within]), Plain)
            assert column.name == f"{of}_key"
        case Plain(reason):
            assert len(reason.split()) >= 3, "a reason says more than a word"
            assert not isinstance(column.type, Sealed)


def test_pr31_a_column_that_nobody_declared_is_noticed() -> None:
    new = Table("new", MetaData(), Column("note", Text))
    with pytest.raises(LookupError, match=r"new\.note: say what it is"):
        declared(new.c.note)


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=str)
def test_pr22_sealed_values_are_bound_to_what_no_other_row_has(table: Table) -> None:
    bound = set(bound_by(table))
    unique = [set(table.primary_key.columns.keys())]
    unique += [set(c.columns.keys()) for c in table.constraints if hasattr(c, "columns")]
    assert any(names and names <= bound for names in unique)
    assert all(isinstance(declared(table.c[name]), Plain) for name in bound)


def test_pr08_no_table_has_a_column_for_a_full_address_or_a_birth_date() -> None:
    names = " ".join(column.name for column in COLUMNS)
    for word in ("birth", "street", "house_number", "bsn", "iban"):
        assert word not in names


def test_pr06_what_may_say_something_of_health_or_faith_is_marked_special() -> None:
    assert personal("x", special=True) != personal("x")
    for name in ("people.state", "inbox.raw", "outbox.payload", "cases.note", "case_notes.note"):
        table, _, column = name.partition(".")
        found = declared(metadata.tables[table].c[column])
        assert isinstance(found, Personal)
        assert found.special
