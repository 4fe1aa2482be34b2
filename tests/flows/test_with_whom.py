"""Who is to go along, said with the yes rather than when it is asked."""

from __future__ import annotations

import pytest

from bot.conversation.effects import WishCompany
from tests.flows.talking import Talking


@pytest.mark.parametrize(
    ("words", "gender"),
    [
        ("liever een vrouw", "woman"),
        ("met een vrouw graag", "woman"),
        ("ja maar dan wel een vrouw", "woman"),
        ("graag een man", "man"),
        ("ja graag", ""),
    ],
)
def test_what_is_said_with_the_yes_is_part_of_the_wish(words: str, gender: str) -> None:
    talk = Talking()
    talk.says("ik wil graag breien in overvecht")
    talk.presses("Ja, deze wil ik")
    talk.presses("Een andere dag")
    talk.presses("dinsdag 8 december, 10.00 uur")
    talk.says(words)
    if not gender:
        talk.says("maakt niet uit")
    talk.presses("Ja, dat mag")
    wished = [effect for effect in talk.effects if isinstance(effect, WishCompany)]
    assert [one.gender for one in wished] == [gender]


def test_a_day_chosen_for_that_reason_keeps_it() -> None:
    talk = Talking()
    talk.says("ik wil graag breien in overvecht")
    talk.presses("Ja, deze wil ik")
    talk.presses("Een andere dag")
    talk.says("liever met een vrouw")
    talk.says("maakt niet uit")
    talk.presses("Ja, dat mag")
    wished = [effect for effect in talk.effects if isinstance(effect, WishCompany)]
    assert [one.gender for one in wished] == ["woman"]
