"""Each test of a command gets a desk of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.desk import Desk


@pytest.fixture
def desk(
    tmp_path: Path,
    sqlite_template: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Desk:
    """A desk with an empty database."""
    return Desk(tmp_path, sqlite_template, monkeypatch, capsys)
