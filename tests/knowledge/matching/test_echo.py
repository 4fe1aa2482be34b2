"""Of two activities that fit a wish as well, the one that speaks of the same comes first."""

from __future__ import annotations

from dataclasses import replace

from knowledge.catalogue.activity import Activity
from knowledge.matching.index import Index
from knowledge.matching.values import Asked
from knowledge.wishes.taxonomy import Taxonomy
from knowledge.wishes.values import Wish
from tests.flows.city import ACTIVITIES
from tests.flows.talking import TUESDAY

CHOIR = next(one for one in ACTIVITIES if one.id == "koor")
SAILORS = replace(CHOIR, id="z-matrozen", title="Koor", description="Met de bakker en de matrozen.")
MOUNTAINS = replace(CHOIR, id="a-bergen", title="Koor", description="Met de bakker en de bergen.")


def first(said: str, *activities: Activity) -> str:
    index = Index(activities, Taxonomy.load())
    return index.suggest(Asked((Wish("koor"),), said=said), TUESDAY)[0].activity.id


def test_shared_words_decide_between_activities_that_fit_as_well() -> None:
    assert first("", SAILORS, MOUNTAINS) == "a-bergen"
    assert first("een koor met een matroos", SAILORS, MOUNTAINS) == "z-matrozen"
    assert first("een koor in de bergen", SAILORS, MOUNTAINS) == "a-bergen"


def test_words_that_everybody_says_decide_nothing() -> None:
    assert first("ik wil voor een keer in de groep", SAILORS, MOUNTAINS) == "a-bergen"
