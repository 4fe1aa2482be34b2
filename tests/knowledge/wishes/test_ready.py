"""What was built before says the same as what is built now, and is not read once the files have changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.wishes import ready
from knowledge.wishes.taxonomy import Taxonomy

SAID = ("ik hou van breien", "als er maar niet gezongen wordt", "foetbal", "I like chess", "zomaar wat")


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "taxonomy.built"
    monkeypatch.setattr(ready, "BUILT", path)
    return path


def test_what_was_built_understands_the_same(built: Path) -> None:
    assert ready.read() is None
    assert ready.write()
    found = ready.read()
    assert found is not None
    shipped = replace(Taxonomy.load(), likeness=None)
    assert [found.understand(text) for text in SAID] == [shipped.understand(text) for text in SAID]


def test_it_is_built_once_and_again_when_a_file_changes(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ready.write()
    assert not ready.write()
    monkeypatch.setattr(ready, "digest", lambda: bytes(32))
    assert ready.read() is None
    assert ready.write()
