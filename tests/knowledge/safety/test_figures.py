"""How much the detector finds and how seldom it is wrong, on the development set and on ordinary sentences."""

from __future__ import annotations

import csv

import pytest

from knowledge.language.spoken import LANGUAGES
from knowledge.safety.detector import Safety
from tests.knowledge.safety.figures import HERE, Figures, rows, score

SAFETY = Safety.load()
# What holds today, a little below the figures in docs/safety.md: a change may raise these, never lower them.
LEAST_RECALL = {
    ("a", "nl"): 0.95, ("a", "en"): 0.92, ("a", "tr"): 0.92, ("a", "ar"): 0.94,
    ("b", "nl"): 0.83, ("b", "en"): 0.90, ("b", "tr"): 0.75, ("b", "ar"): 0.62,
}  # fmt: skip
MOST_FALSE = {
    ("a", "nl"): 0.04, ("a", "en"): 0.05, ("a", "tr"): 0.05, ("a", "ar"): 0.06,
    ("b", "nl"): 0.04, ("b", "en"): 0.07, ("b", "tr"): 0.095, ("b", "ar"): 0.06,
}  # fmt: skip


def figures(half: str, language: str) -> Figures:
    return score(SAFETY, rows(half, language), language)


@pytest.mark.parametrize(("half", "language"), LEAST_RECALL)
def test_signals_are_found(half: str, language: str) -> None:
    """CR-14: recall of level 2 or higher over all kinds and phrasings, on each half."""
    assert figures(half, language).recall() >= LEAST_RECALL[half, language]


@pytest.mark.parametrize(("half", "language"), MOST_FALSE)
def test_negatives_are_left_alone(half: str, language: str) -> None:
    """CR-14: false alarms on sentences that only look like a signal."""
    assert figures(half, language).false() <= MOST_FALSE[half, language]


def test_112_is_seldom_shown_without_a_cause() -> None:
    """CR-14: at most one in a hundred Dutch negatives is answered with 112."""
    assert figures("a", "nl").false_112() <= 0.01
    assert figures("b", "nl").false_112() <= 0.01


def test_ordinary_talk_is_no_alarm() -> None:
    """CR-15: at most one in two hundred everyday sentences, loneliness and grief among them."""
    with (HERE / "ordinary.tsv").open(encoding="utf-8", newline="") as file:
        said = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(said) >= 400
    assert {row["language"] for row in said} == set(LANGUAGES)
    raised = [row["text"] for row in said if SAFETY.examine(row["text"], row["language"]).level >= 2]
    assert len(raised) <= len(said) / 200, raised


@pytest.mark.parametrize(
    "name", ["wishes/utterances.tsv", "wishes/fresh.tsv", "answers/answers.tsv", "places/places.tsv"]
)
def test_what_people_wish_and_answer_is_no_alarm(name: str) -> None:
    """CR-15: at most one in two hundred of the sentences the other rooms are tested with."""
    lines = (HERE.parent / name).read_text(encoding="utf-8").splitlines()
    said = [
        cell for line in lines if not line.startswith("#") for cell in line.split("\t")[:3] if len(cell) > 5
    ]
    raised = [cell for cell in said if SAFETY.examine(cell).level >= 2]
    assert len(raised) <= len(said) / 200, raised
