"""The list of words: read as it was built where it fits, made anew where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.language import frequency


def test_everyday_words_stand_before_odd_ones() -> None:
    assert frequency.place_of("de") < frequency.place_of("tuin") < frequency.place_of("breinaald")
    assert frequency.place_of("qwrtp") == frequency.NEVER_HEARD


def test_what_was_built_says_the_same_as_the_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = {language: frequency._made(language) for language in frequency.MOST}
    monkeypatch.setattr(frequency, "BUILT", tmp_path)
    assert frequency.write()
    assert not frequency.write()
    assert {language: frequency._built(language) for language in frequency.MOST} == made


def test_what_another_release_built_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frequency, "BUILT", tmp_path)
    frequency._file("nl").write_text("wordfreq 0.1, 3\nde van het", "utf-8")
    assert frequency._built("nl") == []
    assert frequency.write()
