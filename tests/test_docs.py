"""What the guides name exists: every path, every command and every flag of it."""

from __future__ import annotations

import argparse
import importlib
import re
from functools import cache
from pathlib import Path

import pytest

from bot.commands import MODULES

ROOT = Path(__file__).parent.parent
GUIDES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / "knowledge").rglob("README.md")),
    *sorted((ROOT / "tests").rglob("README.md")),
]
TOLD = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"[\w./-]*[\w-]\.(?:py|toml|csv|tsv|ftl|md|npz)")
FOLDER = re.compile(r"(?:bot|db|knowledge|tests|docs|benchmarks)/[\w./-]*\w/?")
IMAGINED = {"list.csv", "old.csv", "FILE.pdf", "backup.sh"}
"""Files of whoever reads the guide."""


@cache
def files() -> frozenset[str]:
    """Every file and folder of the repository, from its root."""
    rooms = ("bot", "db", "knowledge", "tests", "docs", "benchmarks")
    below = (path for room in rooms for path in (ROOT / room, *(ROOT / room).rglob("*")))
    return frozenset(
        str(path.relative_to(ROOT)) for path in (*ROOT.glob("*"), *below) if "__pycache__" not in path.parts
    )


def exists(named: str) -> bool:
    """Whether a path is there, said from the root or by its last parts."""
    named = named.rstrip("/")
    return any(path == named or path.endswith("/" + named) for path in files())


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_a_guide_names_exists(guide: Path) -> None:
    told = [one for one in TOLD.findall(guide.read_text("utf-8")) if "<" not in one and "*" not in one]
    paths = [one for one in told if PATH.fullmatch(one) or FOLDER.fullmatch(one)]
    assert [one for one in paths if one not in IMAGINED and not one.startswith("/") and not exists(one)] == []


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_command_and_flag_a_guide_names_exists(guide: Path) -> None:
    said = " ".join(guide.read_text("utf-8").split())
    for call in (one for one in TOLD.findall(said) if re.match(r"(\S+=\S+ )*voordeur [a-z]", one)):
        words = call[call.index("voordeur ") :].split()
        assert words[1] in MODULES, call
        unknown = {word for word in words if word.startswith("--")} - flags(words[1])
        assert unknown == set(), call


@cache
def flags(command: str) -> frozenset[str]:
    """The flags a command takes, those of its own commands too."""
    parsers = argparse.ArgumentParser().add_subparsers()
    importlib.import_module(f"bot.commands.{MODULES[command]}").add(parsers)
    return frozenset(found for parser in parsers.choices.values() for found in _flags(parser))


def _flags(parser: argparse.ArgumentParser) -> set[str]:
    found: set[str] = set()
    for action in parser._actions:
        found.update(action.option_strings)
        if isinstance(action, argparse._SubParsersAction):
            found.update(flag for below in action.choices.values() for flag in _flags(below))
    return found
