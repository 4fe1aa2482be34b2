"""docs/assurance.md names every requirement, and only tests that exist."""

from __future__ import annotations

import re

from tests.assurance import PAGE, exists, page, proofs, remarks, requirements

ROW = re.compile(r"^\| ((?:CR|PR|SE)-\d\d) \| (.+?) \| (.*?) \| (.*?) \|$", re.MULTILINE)
HOW_MANY = {"CR": 36, "PR": 37, "SE": 49}


def rows() -> dict[str, tuple[str, list[str], str]]:
    """What the page says: of each id what it asks, the tests, the remark."""
    text = PAGE.read_text("utf-8")
    return {
        one: (what, re.findall(r"`([^`]+::[^`]+)`", tests), why)
        for one, what, tests, why in ROW.findall(text)
    }


def test_every_requirement_is_there_in_order() -> None:
    ids = [f"{kind}-{number:02}" for kind, many in HOW_MANY.items() for number in range(1, many + 1)]
    assert list(requirements()) == ids
    assert list(rows()) == ids


def test_every_test_that_is_named_exists_and_carries_the_id() -> None:
    proved = proofs()
    for one, (_, tests, _) in rows().items():
        for test in tests:
            assert exists(test), f"{one}: there is no {test}; run python -m tests.assurance"
            assert test in proved[one], f"{one}: {test} does not carry the id"


def test_what_no_test_proves_says_why() -> None:
    for one, (_, tests, why) in rows().items():
        assert tests or why, f"{one} has neither a test nor a word on why"


def test_ids_in_tests_are_ids_there_are() -> None:
    assert set(proofs()) <= set(requirements())
    assert set(remarks()) <= set(requirements())


def test_the_page_is_written_as_it_is_made() -> None:
    """A new test may stand in the page later; what the page says otherwise is what would be written now."""
    made = {one: (what, why) for one, what, _, why in ROW.findall(page())}
    for one, (what, tests, why) in rows().items():
        assert what == made[one][0]
        assert why == made[one][1] or (not tests and why == "Not done yet."), (
            f"{one}: run python -m tests.assurance"
        )
