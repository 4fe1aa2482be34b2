"""Whole stories, told through the terminal as a process of its own; each file in `told` reads by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.teller import Teller, Untrue

STORIES = sorted((Path(__file__).parent / "told").glob("*.txt"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_story_goes_as_it_is_told(path: Path, tmp_path: Path) -> None:
    Teller(tmp_path).tell(path)


@pytest.mark.parametrize(
    "line",
    ["ans < nooit gezegd", "ans - computer", "ans ? Geen knop", "ans keeps code [0-9]{6}", "ans spreekt"],
)
def test_a_story_that_is_not_true_is_refused(line: str, tmp_path: Path) -> None:
    path = tmp_path / "untrue.txt"
    path.write_text(f"begin 2026-11-24T10:00\nans > hallo\n{line}\n", "utf-8")
    with pytest.raises(Untrue, match=r"untrue\.txt:3"):
        Teller(tmp_path).tell(path)
