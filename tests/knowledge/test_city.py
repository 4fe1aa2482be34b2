"""Which city it is stands in the files of that city and nowhere else."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path

import pytest

from knowledge.city import check, city
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


def test_the_city_that_is_shipped_fits_together() -> None:
    assert list(check.problems()) == []


@pytest.mark.parametrize(
    ("name", "was", "becomes", "said"),
    [
        ("postcodes.csv", "s,Schothorst", "s,Schothost", "postcodes.csv, line 4: the wijk 'Schothost' is not"),
        ("city.csv", "52.167,5.413", "5.413,52.167", "city.csv, line 3: '5.413', '52.167' is no point"),
        ("city.csv", "De Koppel,area", "De Koppel,hoek", "city.csv, line 8: the kind 'hoek' is none of"),
        ("city.csv", "name,kind,wijk", "naam,kind,wijk", "city.csv: there is no column name"),
        ("streets.csv", "Soesterkwartier,,", "Soesterkwartier,Berg,", "streets.csv, line 2: near 'Berg'"),
        ("city.toml", '"Liendert"', '"Linders"', "city.toml: nobody knows the example 'Linders'"),
        ("city.toml", "villages", "dorpen", "city.toml: nobody reads 'dorpen'"),
        ("network.toml", "[hours]", "[hours", "network.toml: "),
        ("sample/liendert.toml", 'wijk = "Liendert"', 'wijk = "Zuid"', "sample/liendert.toml: the wijk 'Zuid'"),
    ],
)  # fmt: skip
def test_a_slip_in_the_files_of_a_city_is_said_with_its_file_and_line(
    name: str, was: str, becomes: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "amersfoort"
    shutil.copytree(ROOT / "tests" / "cities" / "amersfoort", folder)
    monkeypatch.setattr(city, "folder", lambda: folder)
    assert list(check.problems()) == []
    written = (folder / name).read_text("utf-8")
    assert was in written
    (folder / name).write_text(written.replace(was, becomes, 1), "utf-8")
    assert [one for one in check.problems() if one.startswith(said)]


def test_a_file_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(city, "folder", lambda: tmp_path)
    assert f"{city.NEEDED[0]}: is missing" in list(check.problems())
