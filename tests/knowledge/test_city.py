"""Which city it is stands in the files of that city and nowhere else."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from knowledge.city import city
from knowledge.city.city import City
from knowledge.network.network import Network

ROOT = Path(__file__).parents[2]
EVERYWHERE = [
    *(path for room in ("bot", "db", "knowledge") for path in sorted((ROOT / room).rglob("*.py"))),
    *sorted((ROOT / "knowledge").rglob("*.ftl")),
    *sorted((ROOT / "bot").rglob("*.html")),
    *sorted((ROOT / "bot").rglob("*.js")),
]


def names() -> set[str]:
    """What only this city is called, and its wijken, everyday names and network; everyday words aside."""
    rows = csv.DictReader(city.text("city.csv").splitlines())
    places = {row["name"] for row in rows if row["kind"] != "buurt" and row["ordinary"] != "yes"}
    served, network = City.load(), Network.load()
    return {*served.names, *served.villages, *served.examples, *places, *network.reserved, network.name}


@pytest.mark.parametrize("path", EVERYWHERE, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_code_and_no_words_name_the_city_or_its_wijken(path: Path) -> None:
    named = re.compile("|".join(rf"\b{re.escape(name)}" for name in sorted(names())), re.IGNORECASE)
    found = named.search(path.read_text("utf-8"))
    assert found is None, f"{path.relative_to(ROOT)} names {found and found[0]}: it belongs in knowledge/city"


def test_the_names_that_are_looked_for_are_those_of_the_city() -> None:
    assert {"Utrecht", "Overvecht", "Zuilen", "infopunt"} <= names()


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ('examples = ["Noord"]', "'name' is missing"),
        ('name = "Elders"', "'examples' is missing"),
        ('name = "Elders"\nexamples = ["Noord"]\nexample = "Zuid"', "nobody reads 'example'"),
    ],
)
def test_a_city_that_cannot_be_read_says_what_to_change(about: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        city.read(about)
