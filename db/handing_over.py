"""Everything that is known of a person, opened, for the person: every row of every table that is theirs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table

from db.declared import Lookup, Personal, declared
from db.erasing import of_a_person, rows_of
from db.people import people
from db.sealing import opened
from db.tables import metadata

Tables = dict[str, list[dict[str, Any]]]
"""Rows by the name of their table, moments as ISO 8601 text."""


def everything(connection: Connection, person_id: int) -> Tables:
    """Return what every table holds of a person and nothing of anybody else; raises SealBroken for a row not theirs.

    Numbers of rows and look-ups say nothing and are left out, as is what a row says of another person. Of colleagues
    of the network there is the first name and the role.
    """
    found = {
        table.name: [
            dict(_theirs(table, opened(connection, table, row), person_id))
            for row in connection.execute(rows_of(table), {"whose": person_id}).mappings()
            if not _of_another(row, person_id)
        ]
        for table in metadata.sorted_tables
        if of_a_person(table)
    }
    return {name: rows for name, rows in found.items() if rows}


def _of_another(row: Mapping[Any, Any], person_id: int) -> bool:
    """Whether a line was said to this person about somebody else, or about them to somebody else."""
    return row.get("about_id") is not None and (row["person_id"], row["about_id"]) != (person_id, person_id)


def _theirs(table: Table, row: Mapping[str, Any], person_id: int) -> Iterator[tuple[str, Any]]:
    for column in table.columns:
        value = row[column.name]
        match declared(column):
            case Lookup():
                continue
            case Personal(of=of) if of and row[of] != person_id:
                continue
            case Personal(colleague=True) if value:
                yield column.name, first_name(value)
                continue
        if value is None or value == "" or column.primary_key or column.foreign_keys:
            continue
        if table is people and column.name == "token":
            continue
        yield column.name, value.isoformat() if isinstance(value, datetime) else value


def first_name(name: str) -> str:
    """The first name of a colleague, with the role where it stands behind it: "Samira, ambassadeur"."""
    whole, comma, role = name.partition(",")
    return f"{whole.split()[0] if whole.split() else ''}{comma}{role}"
