"""What is built ahead is named where it is missing, and a place where nothing can be kept is no reason to stop."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from knowledge import built, ready
from knowledge.language import frequency


def test_what_is_missing_is_named_and_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frequency, "BUILT", tmp_path)
    assert ready.lacking() == ("how often words are written",)
    assert ready.make() == ()
    assert ready.lacking() == ()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        f"frequency.{language}.built" for language in sorted(frequency.MOST)
    ]


def test_where_nothing_can_be_kept_the_folder_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    monkeypatch.setattr(frequency, "BUILT", gone)
    assert ready.make() == (gone,)
    assert ready.lacking() == ("how often words are written",)


def test_two_that_make_it_at_once_do_not_write_into_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.built"
    built.keep(path, b"1" * built.DIGEST, b"whole")
    monkeypatch.setattr(built, "getpid", lambda: 7)
    shutil.copy(path, tmp_path / "x.8.new")
    built.keep(path, b"2" * built.DIGEST, b"other")
    assert built.stored(path, b"2" * built.DIGEST) == b"other"
    assert (tmp_path / "x.8.new").exists()
