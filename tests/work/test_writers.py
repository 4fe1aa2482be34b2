"""Every effect of a turn is written by the one piece of work it belongs to."""

from __future__ import annotations

import ast
import inspect
from typing import Any, get_args

import pytest

from bot.conversation.effects import Effect
from bot.work.effects import PIECES, WRITERS, Write


def cases_of(write: Write) -> set[str]:
    """The names of the classes a writer has a case for."""
    tree = ast.parse(inspect.getsource(write))
    patterns = [node.pattern for node in ast.walk(tree) if isinstance(node, ast.match_case)]
    return {ast.unparse(one.cls) for one in patterns if isinstance(one, ast.MatchClass)}


def test_every_effect_has_a_writer_and_none_has_two() -> None:
    assert set(WRITERS) == set(get_args(Effect))
    assert sum(len(get_args(union)) for union, _ in PIECES) == len(WRITERS)


@pytest.mark.parametrize(("union", "write"), PIECES, ids=lambda one: getattr(one, "__module__", ""))
def test_a_writer_has_a_case_for_each_effect_of_its_own_and_for_no_other(union: Any, write: Write) -> None:
    """Without one the effect would be passed over in silence."""
    assert cases_of(write) == {kind.__name__ for kind in get_args(union)}
