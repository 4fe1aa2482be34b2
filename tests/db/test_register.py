"""The processing register says what the tables say, and the impact assessment is about this register."""

from __future__ import annotations

import pytest
from sqlalchemy import Table

from db import register
from db.declared import sealed_columns
from db.tables import metadata


def test_pr31_the_register_is_what_the_tables_say() -> None:
    assert register.PATH.read_text("utf-8") == register.text(), "run python -m db.register"


@pytest.mark.parametrize("table", [t for t in metadata.sorted_tables if sealed_columns(t)], ids=str)
def test_pr31_every_personal_column_stands_in_it_with_purpose_basis_recipients_and_limit(
    table: Table,
) -> None:
    part = register.text().partition(f"\n## `{table.name}`\n")[2].partition("\n## ")[0]
    assert "* Kept: " in part
    for column in sealed_columns(table):
        [line] = [line for line in part.splitlines() if line.startswith(f"| `{column.name}` |")]
        purpose, basis, recipients = (cell.strip() for cell in line.split("|")[2:5])
        assert all((purpose, basis, recipients))


def test_pr31_the_impact_assessment_is_about_this_version_of_the_register() -> None:
    assert register.assessed() == register.version(), "run python -m db.register, and read dpia.md again"
