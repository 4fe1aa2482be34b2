"""No file and no function grows beyond what can be read at once; the exceptions only become fewer."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "db", "knowledge", "benchmarks", "tests")
FILES = [
    path
    for room in ROOMS
    for path in sorted((ROOT / room).rglob("*.py"))
    if "migrations/versions" not in path.as_posix()
]

FILE, FUNCTION = 300, 40
"""Lines that a file and a function may have."""

LONG_FILES: frozenset[str] = frozenset()
LONG_FUNCTIONS = frozenset(
    {
        "bot/conversation/engine.py:take",
        "bot/handlers/web/app.py:make_app",
        "knowledge/answers/data.py:read",
        "knowledge/catalogue/importing/plan.py:make_plan",
        "knowledge/catalogue/importing/rows.py:_assembled",
        "knowledge/catalogue/when_words.py:vocabulary",
        "knowledge/wishes/understanding.py:read",
        "tests/db/test_plans.py:_fill",
    }
)
"""What is longer still. Nothing is added here, and what has become short enough is taken out."""


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """The functions of a file by name, and how many lines each has."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_file_is_longer_than_can_be_read_at_once() -> None:
    names = {path.relative_to(ROOT).as_posix(): path for path in FILES}
    long = {name for name, path in names.items() if len(path.read_text("utf-8").splitlines()) > FILE}
    assert len(names) > 500
    assert not long - LONG_FILES, "split it along what it is about"
    assert not LONG_FILES - long, "it is short enough now: take it from the list"


def test_no_function_is_longer_than_can_be_read_at_once() -> None:
    long = {
        f"{path.relative_to(ROOT).as_posix()}:{name}"
        for path in FILES
        for name, lines in functions(path)
        if lines > FUNCTION
    }
    assert not long - LONG_FUNCTIONS, "give its parts names of their own"
    assert not LONG_FUNCTIONS - long, "it is short enough now: take it from the list"
