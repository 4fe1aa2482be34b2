"""What likeness has learned is of the sentences that stand in the files today."""

from __future__ import annotations

from knowledge.likeness.kernel import Kernel
from knowledge.likeness.learning import digest
from knowledge.safety.learn import lessons, rows
from knowledge.safety.likeness import KERNEL
from knowledge.safety.rules import KINDS


def test_a_changed_sentence_is_learned_before_it_is_committed() -> None:
    """CR-32: who changes a sentence runs `python -m knowledge.safety.learn` too."""
    assert Kernel.read(KERNEL).made_of == digest(lessons(rows()))


def test_every_sentence_says_what_it_means() -> None:
    for row in rows():
        assert row["text"].strip(), row
        assert row["level"] in ("0", "2", "3"), row
        if row["level"] != "0":
            assert row["kind"] in KINDS, row
            assert row["who"] in ("self", "other"), row
