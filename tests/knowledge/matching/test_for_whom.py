"""What is for others, at another time of day or too dear is not shown to who said so."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from knowledge.catalogue.activity import Cost
from knowledge.wishes.values import Needs
from tests.knowledge.matching.test_ranking import TUESDAYS, activity, ids, suggest


def test_nothing_is_shown_that_is_for_other_ages_or_the_other_sex_only() -> None:
    everybody = activity("allen", for_whom="iedereen")
    old = activity("ouderen", for_whom="55-plus", min_age=55)
    young = activity("jongeren", for_whom="12-18 jaar", min_age=12, max_age=18)
    women = activity("vrouwen", for_whom="alleen vrouwen")
    families = activity("gezinnen", for_whom="ouders met kinderen van 0-4 jaar", min_age=0, max_age=4)
    shown = (everybody, old, young, women, families)
    assert {"allen", "gezinnen"} == set(ids(suggest(shown, needs=Needs(ages=(33,), sex="man"), top=9)))
    assert "ouderen" in ids(suggest(shown, needs=Needs(ages=(53,)), top=9))
    assert ids(suggest(shown, needs=Needs(ages=(14,)), top=9))[0] == "jongeren"


def test_what_lasts_into_the_evening_is_not_by_day() -> None:
    late = activity("laat", recurrence=replace(TUESDAYS, starts=time(16, 30), ends=time(20)))
    assert ids(suggest((late, activity("vroeg")), needs=Needs(daytime=True))) == ["vroeg"]


def test_what_is_dear_is_not_shown_to_who_asks_for_something_cheap() -> None:
    dear, cheap = activity("duur", cost=Cost(750)), activity("goedkoop", cost=Cost(150))
    assert ids(suggest((dear, cheap), needs=Needs(cheap=True))) == ["goedkoop"]
