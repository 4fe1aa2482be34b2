"""What no file may hold: values put into SQL or a log line by hand, and secrets."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "db", "knowledge")
SOURCES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]

LOGGED = frozenset({"id", "tries", "where", "type", "__name__", "len", "_where", "get_name"})
"""Names of what a log line may hold: numbers of rows, counts, kinds of errors, names of our own."""
NEVER_LOGGED = re.compile(
    r"address|chat|username|first_name|text|words|raw|payload|note|reach|token|secret|state|phone|message\b|body|cookie"
)


def calls(path: Path) -> Iterator[ast.Call]:
    tree = ast.parse(path.read_text("utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def names(node: ast.expr) -> set[str]:
    """The names of what is put there: of `message.id` that is `id`, of `type(error).__name__` it is `__name__`."""
    match node:
        case ast.Attribute(attr=attr):
            return {attr}
        case ast.Name(id=name):
            return {name}
        case ast.Call(func=func, args=args):
            return (
                names(func).union(*map(names, args)) if not isinstance(func, ast.Attribute) else names(func)
            )
    return set().union(*(names(part) for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr)))


def is_log(call: ast.Call) -> bool:
    function = call.func
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id in ("log", "logger", "logging")
        and function.attr in ("debug", "info", "warning", "error", "critical", "exception", "log")
    )


LOG_CALLS = [(path, call) for path in SOURCES for call in calls(path) if is_log(call)]


def test_se26_pr21_log_lines_are_fixed_sentences_with_numbers_and_kinds_only() -> None:
    """Nothing from outside is put in a log line, so nothing can forge one and nobody can be found by one."""
    assert len(LOG_CALLS) > 20
    for path, call in LOG_CALLS:
        where = f"{path.relative_to(ROOT)}:{call.lineno}"
        sentence, *values = call.args
        assert isinstance(sentence, ast.Constant), f"{where}: a log line begins with a fixed sentence"
        assert not any(keyword.arg in ("exc_info", "stack_info") for keyword in call.keywords), where
        assert isinstance(call.func, ast.Attribute)
        assert call.func.attr != "exception", f"{where}: a traceback holds what people wrote"
        for value in values:
            found = [name for name in names(value) if NEVER_LOGGED.search(name) and name not in LOGGED]
            assert not found, f"{where}: {found[0]} is logged"


def test_se26_sql_is_never_put_together_from_values() -> None:
    for path in SOURCES:
        if "migrations" in path.parts:
            continue
        for call in calls(path):
            if getattr(call.func, "id", getattr(call.func, "attr", "")) in ("text", "exec_driver_sql"):
                made = [arg for arg in call.args if isinstance(arg, ast.JoinedStr | ast.BinOp)]
                assert not made, f"{path.relative_to(ROOT)}:{call.lineno}: bind the values"


def test_se26_the_linter_looks_for_sql_put_together_too() -> None:
    assert '"S608"' in (ROOT / "pyproject.toml").read_text("utf-8")


SECRETS = {
    "a bot token": re.compile(r"(?<!\d)\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"),
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "a cloud key": re.compile(
        r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bxox[bap]-[\w-]{20,}"
    ),
    "a key of ours": re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{43}=(?![A-Za-z0-9+/=])"),
}
KNOWN = frozenset({"dm9vcmRldXIgc2FtcGxlIGtleSwgbm90IGZvciB1c2U="})
"""The sample key of the documentation, which is refused where residents are served."""
PASSED_OVER = frozenset({".git", ".venv", "build", "__pycache__", "var"})


def _passed_over(path: Path) -> bool:
    inside = path.relative_to(ROOT).parts
    return any(part in PASSED_OVER or part.endswith("_cache") or part == ".hypothesis" for part in inside)


def test_se45_no_file_of_the_repository_holds_a_secret() -> None:
    looked_at = 0
    for path in ROOT.rglob("*"):
        if not path.is_file() or _passed_over(path) or path.suffix in (".ttf", ".xlsx", ".zip", ".pyc"):
            continue
        looked_at += 1
        text = path.read_text("utf-8", errors="replace")
        for what, pattern in SECRETS.items():
            found = {match[0] for match in pattern.finditer(text)} - KNOWN
            assert not found, f"{path.relative_to(ROOT)} holds {what}"
    assert looked_at > 300


@pytest.mark.parametrize("kind", SECRETS)
def test_se45_the_scan_finds_what_it_looks_for(kind: str) -> None:
    made = {
        "a bot token": "123456789:" + "A" * 35,
        "a private key": "-----BEGIN RSA " + "PRIVATE KEY-----",
        "a cloud key": "AKIA" + "A" * 16,
        "a key of ours": "A" * 43 + "=",
    }
    assert SECRETS[kind].search(f"x {made[kind]} y")
