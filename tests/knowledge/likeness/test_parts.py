"""A long message is cut into parts that lose no word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from knowledge.likeness.parts import WHOLE, parts


def test_a_short_message_is_one_part() -> None:
    assert parts("Ik mis haar. Elke dag.") == ["Ik mis haar. Elke dag."]


def test_one_line_in_a_long_message_stands_by_itself() -> None:
    chat = (
        "Vandaag heb ik de ramen gelapt en daarna soep gemaakt voor de buurvrouw van hierachter. "
        "Ik lig nu al een uur op de grond en kan niet overeind. "
        "Hoe laat begint morgen eigenlijk de koffie in het buurthuis?"
    )
    assert "Ik lig nu al een uur op de grond en kan niet overeind." in parts(chat)


@given(st.lists(st.sampled_from(["ik", "val.", "soep,", "nee!", "en", "- ", "\n", "morgen"]), max_size=200))
def test_no_word_is_lost_and_no_part_is_long(words: list[str]) -> None:
    message = " ".join(words)
    found = parts(message)
    kept = [word for part in found for word in part.split() if word not in "-–"]
    assert kept == [word for word in message.split() if word not in "-–"]
    assert all(len(part.split()) <= 2 * WHOLE for part in found)
