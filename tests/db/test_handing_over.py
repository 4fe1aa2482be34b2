"""What somebody gets who asks for their data: everything of theirs from every table, and nothing of anybody else."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import Connection, MetaData, Table

from db import handing_over
from db.declared import Personal, declared, sealed_columns
from db.engine import Store
from db.erasing import of_a_person
from db.handing_over import first_name
from db.tables import metadata
from tests.db.filled import ANNA, BERT, canary, fill


@pytest.mark.parametrize("me", [ANNA, BERT])
async def test_pr12_every_value_about_me_is_there_and_none_about_others(store: Store, me: int) -> None:
    await store.write(fill)

    def mine(connection: Connection) -> str:
        return json.dumps(handing_over.everything(connection, me))

    said = await store.read(mine)
    other = BERT if me == ANNA else ANNA
    for table in metadata.sorted_tables:
        for column in sealed_columns(table):
            if of_a_person(table):
                assert canary(me, column) in said, f"{column} of mine is missing"
            assert canary(other, column) not in said, f"{column} is of somebody else"


async def test_pr12_what_a_row_says_of_another_person_is_left_out(store: Store) -> None:
    """A visit of two belongs to both, and the buddy's name to the buddy alone."""
    from sqlalchemy import Column, ForeignKey

    from db.base import Id
    from db.declared import ROW, WHOSE, personal
    from db.handing_over import _theirs
    from db.sealing import Sealed

    together = Table(
        "together",
        MetaData(),
        Column("id", Id, primary_key=True, info=ROW),
        Column("resident", Id, ForeignKey("people.id", ondelete="CASCADE"), info=WHOSE),
        Column("buddy", Id, ForeignKey("people.id", ondelete="CASCADE"), info=WHOSE),
        Column("wishes", Sealed, info=personal("to match")),
        Column("name", Sealed, info=personal("to introduce them", of="buddy")),
    )
    row = {"id": 1, "resident": ANNA, "buddy": BERT, "wishes": "tuin", "name": "Bert van Dam"}
    assert dict(_theirs(together, row, ANNA)) == {"wishes": "tuin"}
    assert dict(_theirs(together, row, BERT)) == {"wishes": "tuin", "name": "Bert van Dam"}


@pytest.mark.parametrize(
    ("whole", "shown"),
    [
        ("Samira El Amrani, ambassadeur", "Samira, ambassadeur"),
        ("Sam", "Sam"),
        ("resident", "resident"),
        ("", ""),
    ],
)
def test_pr12_of_colleagues_only_the_first_name_and_the_role(whole: str, shown: str) -> None:
    assert first_name(whole) == shown


def test_pr12_the_names_of_colleagues_are_marked() -> None:
    marked = {
        str(column)
        for table in metadata.sorted_tables
        for column in sealed_columns(table)
        if isinstance(found := declared(column), Personal) and found.colleague
    }
    assert {"cases.answered_by", "case_notes.written_by", "looks.looked_by"} <= marked
