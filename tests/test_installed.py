"""The libraries that are installed are the ones that were looked at."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

ROOT = Path(__file__).parent.parent
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)", re.MULTILINE)


def pinned() -> dict[str, str]:
    """Name and version of every library that constraints.txt names."""
    text = (ROOT / "constraints.txt").read_text("utf-8")
    return {_normal(name): number for name, number in _PIN.findall(text)}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_se47_every_pinned_library_that_is_installed_has_the_pinned_version() -> None:
    wrong, found = [], 0
    for name, number in pinned().items():
        try:
            installed = version(name)
        except PackageNotFoundError:
            continue
        found += 1
        if installed != number:
            wrong.append(f"{name} {installed}, pinned {number}")
    assert found > 20
    assert not wrong


def test_se47_every_library_we_ask_for_is_pinned() -> None:
    asked = {_normal(re.split(r"[\s<>=!~;\[(]", line, maxsplit=1)[0]) for line in requires("voordeur") or ()}
    assert asked <= pinned().keys() | {"tantivy"}
