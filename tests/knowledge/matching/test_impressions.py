"""What an activity is like in meaning counts beside its words, once it was read."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from knowledge.catalogue import sample_activities
from knowledge.catalogue.activity import Activity, Recurrence, Venue
from knowledge.knowledge import Catalogue
from knowledge.matching import ready
from knowledge.matching.impressions import LONGEST, Impressions, likely_kinds, text_of
from knowledge.matching.index import Index
from knowledge.matching.match import match
from knowledge.wishes.likeness import Likeness, likeness
from knowledge.wishes.taxonomy import Taxonomy

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
TUESDAYS = Recurrence(rules=("FREQ=WEEKLY;BYDAY=TU",), first=date(2026, 1, 6), starts=time(10), ends=time(12))


def activity(id: str, title: str, description: str) -> Activity:
    venue = Venue("Buurthuis", "Zuid", lat=52.0641, lon=5.1345)
    return Activity(
        id, title, description, "Een organisatie", venue, recurrence=TUESDAYS, verified_on=date(2026, 10, 1)
    )


FALLS = activity("val", "Blijf staan!", "Oefeningen voor evenwicht, zodat u niet onderuit gaat.")
ART = activity("kunst", "Met z'n achten", "Samen naar de tentoonstelling, een gids vertelt erbij.")
LIST = (FALLS, ART, activity("schaak", "Toren en paard", "Partijtjes op houten borden, klok erbij."))


def test_what_the_words_of_a_list_do_not_say_is_found_once_it_was_read() -> None:
    taxonomy, impressions = Taxonomy.load(), Impressions()
    said = "ik wil steviger op mijn benen staan"
    assert match(said, Index(LIST, taxonomy), taxonomy, None, NOW).suggestions == ()
    impressions.read(LIST, likeness())
    [first, *_] = match(said, Index(LIST, taxonomy, impressions), taxonomy, None, NOW).suggestions
    assert first.activity == FALLS


def test_a_catalogue_says_what_nobody_read_yet_the_least_plain_first() -> None:
    plain = activity("plain", "Breien", "Samen breien en haken.")
    catalogue = Catalogue.of((plain, FALLS), Taxonomy.load(), Impressions())
    assert [one.id for one in catalogue.unread()] == ["val", "plain"]
    catalogue.impressions.read((FALLS,), likeness())
    assert [one.id for one in catalogue.unread()] == ["plain"]


def test_without_the_engine_nothing_is_like_anything_and_nothing_is_left_to_read() -> None:
    deaf, impressions = Likeness(likeness().near), Impressions()
    impressions.read(LIST, deaf)
    assert impressions.of(FALLS) == ()
    assert not impressions.lacks(FALLS)


def test_a_text_is_read_no_further_than_its_beginning() -> None:
    assert len(text_of(activity("x", "Titel", "woord " * 900))) == LONGEST


def test_what_is_kept_of_the_sample_is_what_reading_it_now_gives() -> None:
    one = sample_activities()[0]
    assert ready.shipped().of(one) == likely_kinds(text_of(one), likeness())


def test_the_whole_sample_is_at_hand_at_the_start() -> None:
    assert Catalogue.of(sample_activities(), Taxonomy.load()).unread() == ()
