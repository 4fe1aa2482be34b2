"""How a reply is cut into messages, and how its buttons lie."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation.replies import Choice, MapPoint, Reply
from bot.handlers.telegram.bubbles import Unfit, bubbles_of, rows_of, split
from bot.handlers.telegram.plain import units


def labels(reply: Reply) -> list[list[str]]:
    return [[button.label for button in row] for row in rows_of(reply)]


def asking(*names: str) -> Reply:
    return Reply("?", choices=tuple(Choice(f"k{n}", name) for n, name in enumerate(names)), asked=4)


def test_short_labels_lie_two_in_a_row_and_long_ones_alone() -> None:
    assert labels(asking("Ja", "Nee", "Weet ik niet")) == [["Ja", "Nee"], ["Weet ik niet"]]
    assert labels(asking("Ja", "Ik ga liever alleen de eerste keer")) == [
        ["Ja"],
        ["Ik ga liever alleen de eerste keer"],
    ]


def test_a_label_is_one_line_of_a_fair_length_and_never_empty() -> None:
    assert labels(asking("een\ntwee", " ", "x" * 90)) == [["een twee"], ["k1"], ["x" * 59 + "…"]]


def test_button_data_says_which_question_and_which_choice() -> None:
    """SE-06."""
    assert [button.data for row in rows_of(asking("Ja", "Nee")) for button in row] == ["4:k0", "4:k1"]
    with pytest.raises(Unfit):
        rows_of(Reply("?", choices=(Choice("é" * 40, "Ja"),)))


def test_buttons_stand_under_the_last_message_only() -> None:
    long = Reply("Zin. " * 2000, choices=(Choice("yes", "Ja"),), asked=1)
    assert [bool(bubble.rows) for bubble in bubbles_of(long)] == [False, False, True]
    placed = Reply("Daar.", choices=(Choice("yes", "Ja"),), place=MapPoint("A", "B", 1, 2))
    assert [bool(bubble.rows) for bubble in bubbles_of(placed)] == [False, True]


def test_a_reply_without_words_may_be_a_place_but_not_nothing() -> None:
    assert len(bubbles_of(Reply("", place=MapPoint("A", "B", 1, 2)))) == 1
    with pytest.raises(Unfit):
        bubbles_of(Reply("  "))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("kort", ("kort",)),
        ("Dit is een zin. Nog een.", ("Dit is een zin.", "Nog een.")),
        ("regel een is lang\nregel twee", ("regel een is lang", "regel twee")),
        ("aaa bbb ccc ddd eee fff", ("aaa bbb ccc ddd eee", "fff")),
        ("x" * 25, ("x" * 20, "x" * 5)),
        ("🌷" * 12, ("🌷" * 10, "🌷" * 2)),
        ("x" * 17 + "👍\N{EMOJI MODIFIER FITZPATRICK TYPE-4}", ("x" * 17, "👍\N{EMOJI MODIFIER FITZPATRICK TYPE-4}")),
    ],
)  # fmt: skip
def test_a_long_text_is_cut_where_a_reader_would(text: str, parts: tuple[str, ...]) -> None:
    assert split(text, 20) == parts


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.sampled_from("ab .!?\n\t🌷é\u0301\u200d👍\U0001f3fd")), st.integers(8, 60))
def test_cutting_loses_no_sign_and_no_part_is_empty_or_too_long(text: str, longest: int) -> None:
    """SE-23."""
    parts = split(text, longest)
    assert all(part == part.strip() and 0 < units(part) <= longest for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
