"""What people say is wrong with an activity they name, and what only sounds like it."""

import pytest

from knowledge.catalogue.activity import Activity, Venue
from knowledge.catalogue.reported import reported, what_is_wrong
from knowledge.catalogue.roles import role_in

VENUE = Venue("Buurthuis De Linde", "Overvecht")
STEEK = Activity("steek", "Breicafé De Losse Steek", "", "", VENUE)
TAFEL = Activity("tafel", "De Eettafel: wie kookt er vandaag?", "", "", VENUE)
ETEN = Activity("eten", "Samen eten", "", "", VENUE)
ETEN_WEST = Activity("eten-west", "Samen eten in West", "", "", VENUE)
ALL = (STEEK, TAFEL, ETEN, ETEN_WEST)


@pytest.mark.parametrize(
    ("text", "id", "why"),
    [
        ("het breicafé De Losse Steek is dicht hoor", "steek", "closed"),
        ("breicafe de losse steek bestaat niet meer", "steek", "gone"),
        ("Ik stond voor niks bij de deur: volgens mij is de losse steek opgeheven", "steek", "gone"),
        ("de losse steek zit nu ergens anders", "steek", "moved"),
        ("de tijden van de losse steek kloppen niet meer", "steek", "wrong"),
        ("the losse steek has moved", "steek", "moved"),
        ("De eettafel is helaas al een tijd gesloten", "tafel", "closed"),
    ],
)
def test_a_named_activity_is_heard_with_what_is_wrong(text: str, id: str, why: str) -> None:
    found = reported(text, ALL)
    assert found is not None
    assert (found.among, found.why) == ((id,), why)


@pytest.mark.parametrize(
    "text",
    [
        "is breicafé de losse steek dicht?",
        "breicafé de losse steek is dicht bij mij",
        "breicafé de losse steek is niets voor mij",
        "mijn man is verhuisd en ik wil breien",
        "ik ben verhuisd",
        "de winkel is dicht",
        "",
    ],
)
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    assert reported(text, ALL) is None


def test_what_may_be_said_of_ones_own_life_is_not_sure() -> None:
    found = reported("breien is gestopt", (Activity("brei", "Breien", "", "", VENUE),))
    assert found is not None
    assert not found.sure


def test_of_what_was_shown_one_word_of_the_name_is_enough() -> None:
    assert reported("het breicafé is dicht", ALL) is None
    found = reported("het breicafé is dicht", ALL, {"steek"})
    assert found is not None
    assert found.sure


def test_a_part_that_several_share_is_asked_about() -> None:
    found = reported("samen eten is gestopt", ALL)
    assert found is not None
    assert set(found.among) == {"eten", "eten-west"}
    assert not found.sure


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("verhuisd naar de Vleutenseweg", "moved"),
        ("ze zitten nu op de Kanaalstraat", "moved"),
        ("het begint nu om 11 uur", "different"),
        ("ik wil wandelen", ""),
    ],
)
def test_an_answer_to_what_is_wrong(text: str, why: str) -> None:
    assert what_is_wrong(text) == why


def test_a_role_is_said_in_other_languages_where_it_is_known() -> None:
    assert role_in("Kok", "en") == "a cook"
    assert role_in("kok", "nl") == "kok"
    assert role_in("imker", "tr") == "imker"
