"""What each column is: said beside it, in its `info`, and read by erasure, rotation, the register and the tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Column, Table

Basis = Literal["consent", "contract", "legal obligation", "vital interests", "legitimate interest"]
"""The grounds of AVG article 6 that are used here."""

CONSENT: Basis = "consent"
INTEREST: Basis = "legitimate interest"
DUTY: Basis = "legal obligation"

_KEY = "declared"


@dataclass(frozen=True, slots=True)
class Personal:
    """A sealed column: what it is for, on which ground, who gets to see it, and whether AVG article 9 covers it.

    `of` names the column that says whose it is, where a row belongs to several people; `colleague` marks the name of
    somebody of the network, of which others only ever see the first.
    """

    purpose: str
    basis: Basis
    recipients: str
    special: bool
    of: str = ""
    colleague: bool = False


@dataclass(frozen=True, slots=True)
class Lookup:
    """A keyed look-up for the sealed column `of`, different in every group of rows that share `within`."""

    of: str
    within: str


@dataclass(frozen=True, slots=True)
class Plain:
    """A column that stands in the clear, and why that is right."""

    reason: str


Declared = Personal | Lookup | Plain


def personal(
    purpose: str,
    *,
    basis: Basis = CONSENT,
    recipients: str = "nobody outside the bot",
    special: bool = False,
    of: str = "",
    colleague: bool = False,
) -> dict[Any, Any]:
    """Declare a sealed column; `special` where it may say something of health, religion, origin or sexuality."""
    return {_KEY: Personal(purpose, basis, recipients, special, of, colleague)}


def for_who_answers(purpose: str, *, special: bool = False, colleague: bool = False) -> dict[Any, Any]:
    """Declare a sealed column of what a human of the network is asked, or answers."""
    recipients = "the human of the network who answers, by wijk"
    return personal(purpose, recipients=recipients, special=special, colleague=colleague)


def lookup(of: str, *, within: str) -> dict[Any, Any]:
    """Declare the column that finds rows by the value of a sealed one."""
    return {_KEY: Lookup(of, within)}


def plain(reason: str) -> dict[Any, Any]:
    """Declare a column that needs no seal."""
    return {_KEY: Plain(reason)}


ROW = plain("number of the row")
WHOSE = plain("number of a person's row; it names nobody")
WHEN = plain("a moment: rows are sorted and forgotten by it")
COUNT = plain("a count of our own")
DESK = plain("who of the network decided, as they call themselves at their desk; never a resident")
PUBLISHED = plain("the catalogue: what organisations publish about what they offer")


def declared(column: Column[Any]) -> Declared:
    """Return what a column was declared to be; raises LookupError where nobody said."""
    found = column.info.get(_KEY)
    if not isinstance(found, Personal | Lookup | Plain):
        raise LookupError(
            f"{column.table.name}.{column.name}: say what it is, with personal, lookup or plain"
        )
    return found


def sealed_columns(table: Table) -> list[Column[Any]]:
    """Return the sealed columns of a table."""
    return [column for column in table.columns if isinstance(declared(column), Personal)]


def lookups(table: Table) -> list[tuple[Column[Any], Lookup]]:
    """Return the look-ups of a table."""
    return [(column, of) for column in table.columns if isinstance(of := declared(column), Lookup)]


def bound_by(table: Table) -> tuple[str, ...]:
    """The columns that tell a row from all others, to which its sealed values are bound: the key, unless it says so."""
    given: tuple[str, ...] | None = table.info.get("bound_by")
    return given or tuple(column.name for column in table.primary_key.columns)
