"""Where somebody is: every labelled sentence, and the promises around them."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.places.gazetteer import read
from knowledge.places.places import Places, distance_km, reading
from knowledge.places.spelling import key
from knowledge.places.values import Either, Nowhere, Outside, PostBox, Somewhere

PLACES = Places.load()
WIJKEN = {
    "West", "Noordwest", "Overvecht", "Noordoost", "Oost", "Binnenstad", "Zuid", "Zuidwest", "Leidsche Rijn",
    "Vleuten-De Meern",
}  # fmt: skip


def labelled() -> list[tuple[str, str]]:
    with Path(__file__).with_name("places.tsv").open(encoding="utf-8") as lines:
        return [
            (row["text"], row["meant"])
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def heard_as(text: str) -> str:
    heard = PLACES.hear(text)
    if isinstance(heard, PostBox):
        return "postbox"
    wijk, ask, outside = reading(heard)
    return "ask" if ask else "outside" if outside else wijk or "nowhere"


def test_every_labelled_sentence_is_heard_as_meant() -> None:
    wrong = {text: (meant, heard_as(text)) for text, meant in labelled() if heard_as(text) != meant}
    assert wrong == {}


def test_the_labelled_sentences_cover_every_wijk_and_every_kind_of_doubt() -> None:
    counts = Counter(meant for _, meant in labelled())
    assert set(counts) == WIJKEN | {"ask", "outside", "postbox", "nowhere"}
    assert min(counts.values()) >= 7


def test_capitals_and_spaces_do_not_change_a_clear_place() -> None:
    for text in ("kanaleneiland", "LEIDSCHE RIJN", "  3527   kx ", "Oog in al"):
        assert heard_as(text) == heard_as(text.upper().strip())


def test_the_city_has_ten_wijken_and_all_its_buurten() -> None:
    assert {wijk.name for wijk in PLACES.wijken} == WIJKEN
    assert len(read().buurten) == 111


def test_every_name_in_the_files_lies_in_a_wijk_that_exists() -> None:
    assert {wijk for entry in read().names.values() for wijk in entry.wijken} == WIJKEN


def test_every_name_of_the_city_that_is_no_everyday_word_is_heard_by_itself() -> None:
    missed = [
        entry.name
        for entry in read().names.values()
        if entry.places
        and not entry.ordinary
        and isinstance(PLACES.hear(entry.name), Nowhere | Outside | PostBox)
    ]
    assert missed == []


def test_every_postcode_where_people_live_has_a_wijk() -> None:
    codes = read().postcodes
    assert len(codes) == 47
    assert all(heard_as(f"{code} AB") == entry.places[0].wijk for code, entry in codes.items())


def test_a_street_on_the_border_is_settled_by_what_is_said_beside_it() -> None:
    assert heard_as("Biltstraat") == "ask"
    assert heard_as("Biltstraat, in Oost") == "Oost"
    assert heard_as("Biltstraat, Wittevrouwen") == "Noordoost"


def test_the_more_precise_of_two_places_in_one_wijk_is_kept() -> None:
    heard = PLACES.hear("Kanaalstraat in Lombok")
    assert isinstance(heard, Somewhere)
    assert heard.place.name == "Kanaalstraat"


def test_two_wijken_are_both_given_so_that_they_can_be_asked() -> None:
    heard = PLACES.hear("ik woon in de binnenstad maar mijn moeder in Zuid")
    assert isinstance(heard, Either)
    assert {place.wijk for place in heard.places} == {"Binnenstad", "Zuid"}


def test_two_places_in_one_wijk_need_no_question() -> None:
    lombok, oog_in_al = PLACES.named("Lombok"), PLACES.named("Oog in Al")
    assert lombok is not None
    assert oog_in_al is not None
    assert reading(Either((lombok, oog_in_al))) == ("West", False, False)


@pytest.mark.parametrize(
    ("name", "wijk"), [("zuilen", "Noordwest"), ("3527 KX", "Zuidwest"), ("west", "West")]
)
def test_a_name_is_found_in_any_spelling(name: str, wijk: str) -> None:
    place = PLACES.named(name)
    assert place is not None
    assert place.wijk == wijk


@pytest.mark.parametrize("name", ["Biltstraat", "Nieuwegein", "Kerkstraat", "", "35"])
def test_a_name_that_is_unclear_or_elsewhere_is_not_found(name: str) -> None:
    assert PLACES.named(name) is None


@pytest.mark.parametrize(
    ("lat", "lon", "wijk"),
    [(52.0907, 5.1214, "Binnenstad"), (52.117, 5.108, "Overvecht"), (52.063, 5.136, "Zuid")],
)
def test_a_point_on_the_map_is_in_the_nearest_buurt(lat: float, lon: float, wijk: str) -> None:
    place = PLACES.nearest(lat, lon)
    assert not isinstance(place, Outside)
    assert place.wijk == wijk


@pytest.mark.parametrize(
    ("lat", "lon", "town"), [(52.0367, 5.0836, "Nieuwegein"), (52.37, 4.9, ""), (0.0, 0.0, "")]
)
def test_a_point_outside_the_city_is_outside(lat: float, lon: float, town: str) -> None:
    assert PLACES.nearest(lat, lon) == Outside(town)


def test_distance_is_measured_in_kilometres() -> None:
    dom, overvecht = PLACES.named("Domplein"), PLACES.named("Overvecht")
    assert dom is not None
    assert overvecht is not None
    assert distance_km(dom, dom) == 0
    assert 2.5 < distance_km(dom, overvecht) < 3.5
    assert distance_km(dom, overvecht) == distance_km(overvecht, dom)


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_heard_without_an_error_and_the_same_way_twice(text: str) -> None:
    assert PLACES.hear(text) == PLACES.hear(text)


def test_keys_hold_letters_and_digits_only() -> None:
    assert key("'t Goylaan, Máxima-park 2") == "tgoylaanmaximapark2"
