"""Every room makes the same of a letter that only looks different."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from knowledge.answers.folding import fold_word
from knowledge.language.letters import ARABIC, LATIN
from knowledge.safety.letters import words as heard
from knowledge.wishes.letters import fold


def _heard(text: str) -> str:
    return heard(text)[0].text


@pytest.mark.parametrize("folded", [fold, fold_word, _heard])
@pytest.mark.parametrize(("typed", "plain"), [*ARABIC.items(), *LATIN.items()])
def test_a_letter_is_folded_alike_everywhere(folded: Callable[[str], str], typed: str, plain: str) -> None:
    around = "ب" if typed in ARABIC else "b"
    assert folded(around + typed + around) == around + plain + around
