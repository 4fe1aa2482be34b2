"""A desk to try commands at: a database of its own, and what a command printed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main


@dataclass(frozen=True)
class Printed:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The only JSON object it printed."""
        [line] = self.rows
        return line

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON objects it printed, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


class Desk:
    """Runs `voordeur` in this process, on an SQLite file in a folder of the test."""

    def __init__(
        self,
        folder: Path,
        template: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        self.folder = folder
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        shutil.copy(template, folder / "voordeur.db")
        monkeypatch.setenv("DATABASE_URL", f"sqlite:///{folder / 'voordeur.db'}")

    def file(self, name: str, data: str | bytes) -> str:
        """Write a file and return its path."""
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return str(path)

    def do(self, *words: str) -> Printed:
        """Run one command."""
        status = main(words)
        printed = self._capsys.readouterr()
        return Printed(status, printed.out, printed.err)

    def sit_down(self, answers: Sequence[str]) -> list[str]:
        """Let somebody at a terminal give these answers; returns the questions, as they are put."""
        left, asked = list(answers), list[str]()

        def answer(question: str) -> str:
            asked.append(question)
            if not left:
                raise EOFError
            return left.pop(0)

        self._monkeypatch.setattr("builtins.input", answer)
        for stream in ("sys.stdin", "sys.stdout"):
            self._monkeypatch.setattr(f"{stream}.isatty", lambda: True)
        return asked
