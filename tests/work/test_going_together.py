"""Stories of going together: wished for, found, met, and every way in which it falls through, told to both."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.work import catalogue, visiting
from db.engine import Store
from knowledge.knowledge import Catalogue
from tests.flows import city
from tests.flows.talking import TUESDAY
from tests.work.going_together import (
    DAY,
    GARDEN,
    HOUR,
    OFFER,
    agree,
    both_sure,
    buddy,
    found,
    said,
    state,
    the_day_before,
    wishes,
)
from tests.work.network import Network


async def test_it_goes_well_from_the_wish_to_the_day_after(store: Store) -> None:
    network = Network(store)
    await network.joins("bo", buddy("Bo Jansen", wishes=("tuinieren",), languages=("nl", "tr")))
    asked = await wishes(network)
    assert said(asked, "uiterlijk zaterdag 28 november, 10.00 uur antwoord")
    offer = await network.hears("bo")
    assert said(offer, OFFER)
    assert not said(offer, "Ans")
    await network.presses("bo", "Ja, ik ga mee")
    match = await network.hears("ans")
    assert said(match, "Nederlands en Turks")
    assert said(match, "Jullie houden allebei van tuinieren")
    assert not said(match, "Bo ")
    met = await agree(network, "ans", "mijn naam is Ans")
    assert said(met, "Bo gaat met u mee")
    assert said(met, "Buurthuis De Linde, Lindelaan 1")
    assert not said(met, "Jansen")
    briefed = await network.hears("bo")
    assert said(briefed, "Ans wil graag dat u meegaat")
    assert said(briefed, "Luister vooral")
    assert said(briefed, "Bel 112")
    await the_day_before(network)
    assert said(await network.hears("ans"), "Morgen is het zover")
    await network.presses("ans", "Ja")
    assert said(await network.presses("bo", "Ja"), "Het gaat door. U ontmoet Ans")
    assert said(await network.hears("ans"), "Het gaat door. U ontmoet Bo")
    await network.waits(2 * DAY)
    assert await state(network) == "over"
    assert said(await network.hears("bo"), "Hoe ging het?")
    assert said(await network.presses("bo", "Goed"), "Fijn om te horen")


async def test_the_second_time_is_asked_for_and_the_third_is_not_offered(store: Store) -> None:
    network = await found(store)
    await network.joins("kim", buddy("Kim"))
    await network.presses("ans", "Ja, dat mag")
    await both_sure(network)
    await network.waits(2 * DAY)
    await network.hears("ans")
    await network.says("ans", "ja")
    again = await network.says("ans", "goed")
    assert said(again, "Hoe wilt u de volgende keer gaan?")
    assert not said(await network.hears("bo"), OFFER)
    await network.presses("ans", "Weer samen")
    await network.presses("ans", "woensdag 16 december, 13.00 uur")
    await network.presses("ans", "Maakt niet uit")
    assert said(await network.hears("bo"), OFFER)
    assert not said(await network.hears("kim"), OFFER)
    await network.presses("bo", "Ja, ik ga mee")
    await agree(network, "ans", "Ans")
    await network.waits(12 * DAY)
    await network.hears("bo")
    await network.hears("ans")
    await network.says("ans", "ja")
    await network.presses("bo", "Ja")
    await network.waits(3 * DAY)
    await network.hears("ans")
    await network.says("ans", "ja")
    last = await network.says("ans", "goed")
    assert said(last, "Daarna kent u de weg")
    with pytest.raises(AssertionError, match="no button 'Weer samen'"):
        await network.presses("ans", "Weer samen")


async def test_the_buddy_drops_out_the_evening_before(store: Store) -> None:
    network = await found(store)
    await both_sure(network)
    await network.waits(9 * HOUR)
    await network.hears("ans")
    await network.says("bo", "mijn afspraken")
    await network.presses("bo", f"Zeg af: De groene hoek, {GARDEN}")
    assert said(await network.presses("bo", "Ja, zeg af"), "De ander hoort het van mij")
    heard = await network.hears("ans")
    assert said(heard, "Het maatje kan niet mee")
    assert said(heard, "geen tijd om een ander te vragen")
    assert said(await network.presses("ans", "Ik ga zelf"), "Lindelaan 1")
    await network.waits(3 * DAY)
    assert not said(await network.hears("bo"), "Hoe ging het")


async def test_a_buddy_who_drops_out_in_time_is_followed_by_another(store: Store) -> None:
    network = await found(store)
    await network.joins("kim", buddy("Kim"))
    await network.says("bo", "afzeggen")
    await network.presses("bo", f"Zeg af: De groene hoek, {GARDEN}")
    await network.presses("bo", "Ja, zeg af")
    assert said(await network.hears("ans"), "Ik heb een ander gevraagd")
    assert said(await network.hears("kim"), OFFER)
    await network.presses("kim", "Ja, ik ga mee")
    assert said(await agree(network, "ans", "Ans"), "Kim gaat met u mee")
    assert not said(await network.hears("bo"), OFFER)


async def test_nobody_is_found_and_that_is_said_with_what_comes_next(store: Store) -> None:
    network = Network(store)
    await network.joins("bo", buddy("Bo", only="man"))
    await network.says("ans", "hallo")
    heard = await wishes(network, matters=("Maakt niet uit", "Dat zeg ik liever niet"))
    assert said(heard, "Er is geen maatje dat dan kan")
    await network.presses("ans", "Een mens spreken")
    await network.presses("ans", "Overslaan")
    assert said(await network.presses("ans", "Ja, antwoord hier"), "Uw vraag staat op de lijst")


async def test_who_is_asked_and_silent_lets_the_next_one_be_asked(store: Store) -> None:
    network = Network(store)
    await network.joins("bo", buddy("Bo"))
    await network.joins("kim", buddy("Kim"))
    await wishes(network)
    first, second = ("bo", "kim") if said(await network.hears("bo"), OFFER) else ("kim", "bo")
    assert not said(await network.hears(second), OFFER)
    await network.waits(25 * HOUR)
    assert said(await network.hears(first), "is verlopen")
    assert said(await network.hears(second), OFFER)
    await network.waits(4 * DAY)
    assert said(await network.hears("ans"), "Er is geen maatje dat dan kan")
    assert await state(network) == "off"


async def test_with_little_time_several_are_asked_and_the_first_yes_wins(store: Store) -> None:
    network = Network(store)
    for name in ("bo", "kim", "lou", "mo"):
        await network.joins(name, buddy(name.title()))
    network.clock.move_by(5 * DAY)
    await wishes(network)
    asked = [name for name in ("bo", "kim", "lou", "mo") if said(await network.hears(name), OFFER)]
    assert len(asked) == 3
    won, taken, late = asked
    await network.presses(won, "Ja, ik ga mee")
    assert said(await network.hears(taken), "Een ander maatje gaat mee")
    await network.journals_press(late, "Ja, ik ga mee")
    await network.workers.settle()
    heard = await network.hears(late)
    assert said(heard, "Een ander maatje gaat mee")
    assert said(heard, "hoort bij een eerdere vraag")
    assert said(await network.hears("ans"), "Er wil een maatje met u mee")


async def test_the_activity_is_called_off(store: Store) -> None:
    version = await catalogue.put(store, "city", city.ACTIVITIES, TUESDAY)
    network = await found(store)
    renewal = catalogue.Renewal(store, network.talk, version, network.clock)
    left = [one for one in city.ACTIVITIES if one.id != "tuin"]
    await catalogue.put(store, "city", left, network.clock.now())
    assert await renewal.look()
    await network.workers.settle()
    assert said(await network.hears("ans"), "De activiteit van woensdag 2 december, 13.00 uur gaat niet door")
    assert said(await network.hears("bo"), "De activiteit van woensdag 2 december, 13.00 uur gaat niet door")
    assert await state(network) == "off"
    await network.waits(10 * DAY)
    assert not said(await network.hears("bo"), "Morgen")


async def test_an_activity_that_is_gone_on_the_day_before_is_not_promised(store: Store) -> None:
    network = await found(store)
    left = tuple(one for one in city.ACTIVITIES if one.id != "tuin")
    knowledge = network.talk.knowledge
    network.talk.knowledge = replace(knowledge, catalogue=Catalogue.of(left, knowledge.wishes))
    await the_day_before(network)
    for who in ("ans", "bo"):
        heard = await network.hears(who)
        assert said(heard, "gaat niet door")
        assert not said(heard, "Morgen")


async def test_they_do_not_find_each_other(store: Store) -> None:
    network = await found(store)
    await both_sure(network)
    await network.hears("ans")
    await network.waits(DAY + 3 * HOUR)
    heard = await network.says("ans", "ik zie niemand")
    assert said(heard, "Ik geef het door aan Bo. Blijf bij de ingang: Buurthuis De Linde, Lindelaan 1")
    assert said(heard, "030")
    other = await network.hears("bo")
    assert said(other, "Ans staat bij de ingang en ziet u nog niet")
    assert said(other, "030")
    await network.says("carla", "hallo")
    assert said(await network.says("carla", "ik zie niemand"), "Ik vind nu geen afspraak")


async def test_neither_answers_the_day_before(store: Store) -> None:
    network = await found(store)
    await the_day_before(network)
    await network.waits(8 * HOUR)
    assert said(await network.hears("ans"), "van jullie allebei niets gehoord")
    assert said(await network.hears("bo"), "U hoeft niet te gaan")
    assert await state(network) == "off"


@pytest.mark.parametrize(
    ("answers", "ans", "bo", "becomes"),
    [
        ("ans", "Reken dus niet op gezelschap", "De ander weet het", "off"),
        ("bo", "Bo komt wel", "Ans heeft nog niet geantwoord. Ga wel", "stands"),
    ],
)
async def test_one_of_the_two_answers_the_day_before(
    store: Store, answers: str, ans: str, bo: str, becomes: str
) -> None:
    network = await found(store)
    await the_day_before(network)
    await network.presses(answers, "Ja")
    await network.waits(8 * HOUR)
    assert said(await network.hears("ans"), ans)
    assert said(await network.hears("bo"), bo)
    assert await state(network) == becomes


async def test_the_resident_cannot_and_the_buddy_need_not_go(store: Store) -> None:
    network = await found(store)
    await the_day_before(network)
    assert said(await network.presses("ans", "Ik kan niet"), "Wie mee zou gaan, hoort het van mij")
    assert said(await network.hears("bo"), "U hoeft niet te gaan. Dank dat u klaarstond")


async def test_the_resident_would_rather_have_another_and_the_two_are_kept_apart(store: Store) -> None:
    network = Network(store)
    await network.joins("bo", buddy("Bo", at_once=5))
    await wishes(network)
    await network.presses("bo", "Ja, ik ga mee")
    await network.hears("ans")
    assert said(await network.presses("ans", "Liever een ander maatje"), "geen maatje dat dan kan")
    assert said(await network.hears("bo"), "gaat niet door")
    await network.presses("ans", "Een andere dag")
    await network.presses("ans", "woensdag 9 december, 13.00 uur")
    assert said(await network.presses("ans", "Maakt niet uit"), "geen maatje dat dan kan")
    assert not said(await network.hears("bo"), OFFER)


async def test_an_answer_about_one_buddy_is_not_one_about_the_next(store: Store) -> None:
    network = Network(store)
    number = await network.joins("bo", buddy("Bo"))
    await wishes(network)
    await network.presses("bo", "Ja, ik ga mee")
    await network.hears("ans")
    await network.joins("kim", buddy("Kim"))
    await network.store.write(visiting.left, number, network.clock.now())
    await network.workers.settle()
    await network.presses("kim", "Ja, ik ga mee")
    # The question about Bo still stands under that about Kim; its "yes" must not bring Kim.
    await network.presses("ans", "Nee, niemand")
    assert await state(network) == "off"


async def test_a_name_with_a_number_or_address_in_it_does_not_pass(store: Store) -> None:
    """SE-49."""
    network = Network(store)
    await network.joins("bo", buddy("Bo"))
    await wishes(network)
    await network.presses("bo", "Ja, ik ga mee")
    await network.presses("ans", "Ja")
    for name in ("Ans 0612345678", "@ans", "ans@example.org", "Lindelaan 12, Utrecht", "http://x.nl"):
        await network.says("ans", name)
        assert await state(network) == "accepted"
    await network.says("ans", "Ans-Marie")
    assert said(await network.hears("bo"), "Ans-Marie wil graag dat u meegaat")
