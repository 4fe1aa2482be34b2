"""Every rule can be read, says why it is there, and hears its own examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.safety import VERSION
from knowledge.safety.detector import Safety
from knowledge.safety.patterns import PatternError, parse
from knowledge.safety.rules import KINDS, Rule

SAFETY = Safety.load()
RULES = [(language.code, rule) for language in SAFETY.languages for rule in language.rules.values()]


@pytest.mark.parametrize(("code", "rule"), RULES, ids=[rule.id for _, rule in RULES])
def test_a_rule_says_why_and_hears_its_examples(code: str, rule: Rule) -> None:
    """CR-32: a rule can be reviewed: an id, a reason, and examples that it hears by itself."""
    assert rule.why
    assert rule.examples
    for example in rule.examples:
        assert rule.id in SAFETY.examine(example, code).rules, example


def test_the_same_message_is_always_judged_the_same() -> None:
    """CR-32: nothing but the message and the data decides."""
    text = "ik wil dood en hij slaat me"
    assert {Safety.load().examine(text) for _ in range(2)} == {SAFETY.examine(text)}
    assert len(VERSION) == 12


@pytest.mark.parametrize("wrong", ["(a|b", "a | b", "(a|)", "[a]", "a .. ) b"])
def test_a_pattern_that_cannot_be_read_is_refused(wrong: str) -> None:
    """A slip in a data file is found when it is loaded, not when somebody is in danger."""
    with pytest.raises(PatternError):
        parse(wrong)


def test_changes_need_two_approvals() -> None:
    """CR-32: rules and words of danger belong to somebody who cares for people and somebody who maintains."""
    owners = (Path(__file__).parents[3] / ".github" / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    line = next(line for line in owners if line.startswith("/knowledge/safety/"))
    assert len(line.split()) >= 3


def test_every_language_can_hear_every_kind() -> None:
    """CR-21: each language has rules for every kind of danger."""
    for language in SAFETY.languages:
        assert {rule.kind for rule in language.rules.values()} == set(KINDS)
