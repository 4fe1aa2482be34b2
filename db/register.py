"""The processing register, made from what the columns say of themselves: `python -m db.register` writes it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Table

from db import retention
from db.declared import Lookup, Personal, Plain, declared, sealed_columns
from db.retention import Rule
from db.tables import metadata

FOLDER = Path(__file__).parent.parent / "docs" / "privacy"
PATH = FOLDER / "register.md"
ASSESSMENT = FOLDER / "dpia.md"
_ASSESSED = re.compile(r"(?<=version `)[0-9a-f]{12}(?=` of the register)")

_HEAD = """# Processing register

Made from the tables by `python -m db.register`; a test compares. Version {version}.

Controller, contact of the data protection officer, and processors are those of the deployment: see
[dpia.md](dpia.md). Every column below is sealed in the application (AES-256-GCM, bound to table, column and row).
"Special" marks what may say something of health, religion, origin or sexuality (AVG article 9); loneliness and signals
of crisis count as such.
"""


def version() -> str:
    """Return a short name of what the register says, which changes with it."""
    return hashlib.sha256("".join(_body()).encode()).hexdigest()[:12]


def text() -> str:
    """Return the register as Markdown."""
    return _HEAD.format(version=version()) + "".join(_body())


def _body() -> Iterator[str]:
    for table in metadata.sorted_tables:
        if sealed_columns(table):
            yield from _about(table)
    yield "\n## Tables that hold nothing about residents\n\n"
    for table in metadata.sorted_tables:
        if not sealed_columns(table):
            reasons = sorted({found.reason for c in table.columns if isinstance(found := declared(c), Plain)})
            yield f"* `{table.name}`: {'; '.join(reasons)}\n"
    days = retention.backups().days
    yield f"\n## Backups\n\nA backup holds all of the above, sealed with another key, for {days} days.\n"
    yield "Whoever was erased since is erased again when a backup is brought back.\n"


def _about(table: Table) -> Iterator[str]:
    yield f"\n## `{table.name}`\n\n"
    for rule in retention.rules():
        if rule.table == table.name:
            yield f"* Kept: {_kept(rule)}.\n"
    yield "\n| column | purpose | basis | who sees it | special |\n| --- | --- | --- | --- | --- |\n"
    for column in table.columns:
        match declared(column):
            case Personal(purpose, basis, recipients, special):
                mark = "yes" if special else ""
                yield f"| `{column.name}` | {purpose} | {basis} | {recipients} | {mark} |\n"
    yield "\nIn the clear beside it:"
    yield " " + ", ".join(f"`{name}` ({reason})" for name, reason in _beside(table)) + ".\n"


def _beside(table: Table) -> Iterator[tuple[str, str]]:
    for column in table.columns:
        match declared(column):
            case Plain(reason):
                yield column.name, reason
            case Lookup(of, _):
                yield column.name, f"finds `{of}`; means nothing without the key"


def _kept(rule: Rule) -> str:
    if rule.belongs_to:
        return f"as long as its row of `{rule.belongs_to}`: {rule.why}"
    what = f"`{rule.blank}` " if rule.blank else ""
    unless = f", unless there is {' or '.join(rule.unless)}" if rule.unless else ""
    return f"{what}{rule.keep.days} days after `{rule.after}`{unless}: {rule.why}"


def assessed() -> str:
    """Return the version of the register that the impact assessment says it is about; raises LookupError."""
    found = _ASSESSED.search(ASSESSMENT.read_text("utf-8"))
    if found is None:
        raise LookupError("docs/privacy/dpia.md names no version of the register")
    return found[0]


def write() -> None:
    """Write the register, and its version into the impact assessment, which must then be read again."""
    PATH.write_text(text(), "utf-8")
    ASSESSMENT.write_text(_ASSESSED.sub(version(), ASSESSMENT.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    write()
