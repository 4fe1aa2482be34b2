"""Work grows with the length of a message and no faster (CR-23); counted, not timed."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from knowledge.safety.detector import Safety

SAFETY = Safety.load()
LONG = 2_048


def calls(text: str) -> int:
    """How many functions of Python are entered while this is examined."""
    entered = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal entered
        entered += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        SAFETY.examine(text)
    finally:
        sys.setprofile(before)
    return entered


@pytest.mark.parametrize(
    "of_length",
    [
        lambda n: "a" * n,
        lambda n: "a " * (n // 2),
        lambda n: ("ik wil dood " * n)[:n],
        lambda n: ("ik wil niet dood " * n)[:n],
        lambda n: ("hij slaat me " * n)[:n],
        lambda n: ("((((" * n)[:n],
        lambda n: "😭" * n,
        lambda n: ("de niet dood ik me mijn " * n)[:n],
        lambda n: ("d o o d " * n)[:n],
        lambda n: ("ikwilnietmeerleven" * n)[:n],
    ],
)
def test_twice_as_long_is_at_most_two_and_a_half_times_the_work(of_length: Callable[[int], str]) -> None:
    """CR-23: n doubled gives at most 2.5 times the work, whatever is repeated."""
    SAFETY.examine(of_length(2 * LONG))  # words looked up once are remembered
    assert calls(of_length(2 * LONG)) <= 2.5 * calls(of_length(LONG)) + 100


def test_ten_thousand_emoji_and_very_long_messages_are_read() -> None:
    """CR-23: what is longer than a message can be is read at both ends."""
    assert SAFETY.examine("😭" * 10_000).level == 0
    assert SAFETY.examine("ik wil dood " + "bla " * 20_000).level >= 2
    assert SAFETY.examine("bla " * 20_000 + " ik wil dood").level >= 2
