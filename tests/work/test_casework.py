"""Cases between residents and ambassadors, from the first question to the last word, on both databases."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from bot.conversation.events import Wrote
from bot.work.effects.casework import role_ended
from db import looks, people, roles
from db.engine import Store
from knowledge.roster.members import Ambassador, Away, Coordinator
from knowledge.texts.dates import CITY_TIME
from tests.work.network import CHANNEL, Network
from tests.work.talking_to_samira import BRAM, SAMIRA, asks, talking


async def test_a_case_from_question_to_the_last_word(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    promised = await asks(network)
    assert "Uw vraag staat op de lijst van Samira (ambassadeur)." in promised[0]
    assert "woensdag 25 november, 17.00 uur" in promised[0]
    [offer] = await network.hears("samira")
    assert "Zaak 1: vraag, gewoon, Overvecht." in offer
    assert "tuin" not in offer
    seen = await network.presses("samira", "Neem ik op me")
    assert any("ik wil graag praten over mijn tuin" in line and "Vindt leuk: breien" in line for line in seen)
    assert "Samira (ambassadeur) heeft uw vraag gelezen." in (await network.hears("anna"))[0]
    await network.says("samira", "Dag Anna. Vertel eens over uw tuin?")
    heard = await network.hears("anna")
    assert "U praat nu met Samira." in heard[0]
    assert heard[1:] == ["Dag Anna. Vertel eens over uw tuin?"]
    assert await network.says("anna", "ja graag") == []
    assert await network.hears("samira") == ["ja graag"]
    await network.presses("samira", "Sluiten")
    await network.presses("samira", "Bereikt")
    assert "Ik ben er weer, de computer." in (await network.hears("anna"))[0]
    assert await network.says("anna", "breien") != []


async def test_stop_is_heard_while_a_human_has_the_floor_and_closes_the_case(store: Store) -> None:
    network = await talking(store)
    assert "Ik stop" in (await network.says("anna", "stop"))[0]
    assert any("de bewoner typte stop" in line for line in await network.hears("samira"))
    assert await network.workers.cases.still_open() == []


async def test_two_ambassadors_take_one_case_at_the_same_second(store: Store) -> None:
    network = Network(store)
    for who, member in (("samira", SAMIRA), ("bram", BRAM)):
        await network.joins(who, member)
    await asks(network)
    for who in ("samira", "bram"):
        assert "Neemt u deze?" in (await network.hears(who))[0]
        await network.journals_press(who, "Neem ik op me")
    await network.workers.settle()
    heard = {who: await network.hears(who) for who in ("samira", "bram")}
    won = [who for who, lines in heard.items() if any("Vraag: ik wil graag praten" in line for line in lines)]
    [loser] = [who for who in heard if who not in won]
    assert len(won) == 1
    assert any("Zaak 1 is al opgepakt door" in line for line in heard[loser])
    promised = [line for line in await network.hears("anna") if "heeft uw vraag gelezen" in line]
    assert len(promised) == 1


async def test_an_ambassador_on_leave_is_stood_in_for_by_the_deputy(store: Store) -> None:
    network = Network(store)
    deputy = await network.joins("dirk", Ambassador("Dirk", wijken=("Zuid",)))
    leave = (Away(date(2026, 11, 20), date(2026, 12, 1)),)
    await network.joins("samira", Ambassador("Samira", wijken=("Overvecht",), away=leave, deputy=deputy))
    assert "Dirk (ambassadeur)" in (await asks(network))[0]
    assert await network.hears("samira") == []
    assert "Overvecht" in (await network.hears("dirk"))[0]


async def test_a_case_over_christmas_is_promised_for_the_first_working_day(store: Store) -> None:
    network = Network(store, datetime(2026, 12, 24, 18, 0, tzinfo=CITY_TIME))
    await network.joins("samira", SAMIRA)
    said = await asks(network)
    assert "maandag 28 december, 17.00 uur" in said[0]
    assert "Op dit moment leest daar niemand mee." in said[1]


async def test_a_broken_promise_is_admitted_passed_on_and_kept_for_the_report(store: Store) -> None:
    network = Network(store)
    deputy = await network.joins("dirk", Ambassador("Dirk", wijken=("Zuid",)))
    await network.joins("samira", Ambassador("Samira", wijken=("Overvecht",), deputy=deputy))
    await network.joins("coco", Coordinator("Coco"))
    await asks(network)
    await network.hears("samira")
    await network.waits(timedelta(days=1, hours=8))
    [late] = await network.hears("anna")
    assert "U zou nu antwoord hebben van Samira (ambassadeur). Dat is niet gelukt. Dat spijt ons." in late
    assert "Dirk (ambassadeur) antwoordt nu uiterlijk donderdag 26 november, 17.00 uur." in late
    assert any("Neemt u deze?" in line for line in await network.hears("dirk"))
    assert any("Zaak 1 is nu bij Dirk." in line for line in await network.hears("samira"))
    await network.waits(timedelta(days=1))
    [later] = await network.hears("anna")
    assert "Het Infopunt Informele Zorg antwoordt nu uiterlijk vrijdag 27 november" in later
    assert any("Neemt u deze?" in line for line in await network.hears("coco"))
    await network.waits(timedelta(days=1))
    [last] = await network.hears("anna")
    assert "Dat is weer niet gelukt." in last
    await network.waits(timedelta(days=14))
    assert await network.hears("anna") == []
    [case] = await network.workers.cases.still_open()
    assert case.broken == 3
    assert case.promised_first < case.answer_by


async def test_nothing_is_broken_where_somebody_answered_in_time(store: Store) -> None:
    network = await talking(store)
    await network.waits(timedelta(days=2))
    assert await network.hears("anna") == []


async def test_words_pass_both_ways_in_the_order_they_were_written(store: Store) -> None:
    network = await talking(store)
    written = [f"regel {number}" for number in range(12)]
    for text in written:
        await network.journals("anna", Wrote(text))
        await network.journals("samira", Wrote(f"antwoord op {text}"))
    await network.workers.settle()
    assert [line for line in await network.hears("samira") if line.startswith("regel")] == written
    assert await network.hears("anna") == [f"antwoord op {text}" for text in written]


async def test_what_is_planned_rests_while_a_human_has_the_floor_and_comes_afterwards(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await network.says("anna", "breien in overvecht")
    await network.presses("anna", "Ja, deze wil ik")
    await network.presses("anna", "Ik ga zelf")
    await network.says("anna", "ja")
    await asks(network)
    await network.presses("samira", "Neem ik op me")
    network.clock.move_to(datetime(2026, 11, 29, 9, 0, tzinfo=CITY_TIME))
    await network.says("samira", "Dag Anna.")
    await network.hears("anna")
    await network.waits(timedelta(days=1, hours=3))
    assert await network.hears("anna") == []
    await network.presses("samira", "Sluiten")
    await network.presses("samira", "Bereikt")
    heard = await network.hears("anna")
    assert "Ik ben er weer, de computer." in heard[0]
    assert any("Morgen is het zover: Breicafé" in line for line in heard[1:])


async def test_the_bot_comes_back_after_days_in_which_nobody_wrote(store: Store) -> None:
    network = await talking(store)
    await network.hears("samira")
    await network.waits(timedelta(days=4))
    [line] = await network.hears("anna")
    assert "Hier is 3 dagen niets geschreven. Ik ben er weer, de computer." in line
    assert any("er is dagen niets geschreven" in line for line in await network.hears("samira"))
    assert await network.says("anna", "breien") != []
    await network.says("samira", "Daar ben ik weer.")
    assert (await network.hears("anna"))[-1] == "Daar ben ik weer."
    assert await network.says("anna", "fijn") == []


async def test_the_computer_comes_back_when_it_is_asked_for(store: Store) -> None:
    network = await talking(store)
    assert "Uw vraag blijft bij Samira." in (await network.says("anna", "computer"))[0]
    assert any("praat weer met de computer" in line for line in await network.hears("samira"))
    assert await network.says("anna", "breien") != []


async def test_se19_people_of_the_network_are_told_once_in_ten_minutes_with_a_count(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await asks(network)
    assert len(await network.hears("samira")) == 1
    for number in range(5):
        await network.says("anna", "een mens")
        await network.says("anna", f"en nog dit: {number}")
    assert await network.hears("samira") == []
    await network.waits(timedelta(minutes=10))
    [count, offer] = await network.hears("samira")
    assert "iets bij gekomen: 5 keer" in count
    assert "Zaak 1" in offer
    shown = await network.presses("samira", "Neem ik op me")
    assert all(any(f"en nog dit: {number}" in line for line in shown) for number in range(5))


async def test_se13_a_role_taken_back_ends_the_case_and_the_next_one_goes_on(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    samira = await network.store.read(people.number_of, CHANNEL, "samira")
    assert samira is not None
    await network.store.write(roles.end, samira, "ambassador", network.clock.now())
    assert any("niet uit uw wijk" in line for line in await network.says("samira", "Dag Anna."))
    assert await network.hears("anna") == []
    assert "Bram (ambassadeur) gaat verder" in (await network.says("anna", "hallo?"))[0]
    assert any("Neemt u deze?" in line for line in await network.hears("bram"))


async def test_pr34_who_reads_a_case_is_kept(store: Store) -> None:
    network = await talking(store)
    anna = await network.store.read(people.number_of, CHANNEL, "anna")
    assert anna is not None
    [look] = await network.store.read(looks.of_person, anna)
    assert (look.looked_by, look.what) == ("Samira, ambassador", "case")


@pytest.mark.parametrize("text", ["Wat is uw pincode?", "Stuur maar geld naar NL91ABNA0417164300"])
async def test_se11_what_nobody_may_ask_for_is_held_back_and_reported(store: Store, text: str) -> None:
    network = await talking(store)
    await network.joins("coco", Coordinator("Coco"))
    assert any("is niet doorgegeven" in line for line in await network.says("samira", text))
    assert await network.hears("anna") == []
    [report] = [line for line in await network.hears("coco") if "tegengehouden" in line]
    assert text not in report


async def test_se11_a_reason_for_handing_over_is_held_back_too(store: Store) -> None:
    network = await talking(store)
    await network.joins("coco", Coordinator("Coco"))
    await network.presses("samira", "Overdragen")
    await network.says("samira", "De helpdesk")
    heard = await network.says("samira", "zij willen dat u 200 euro overmaakt en uw pincode zegt")
    assert any("is niet doorgegeven" in line for line in heard)
    assert await network.hears("anna") == []
    assert any("tegengehouden" in line for line in await network.hears("coco"))


async def test_se12_the_roster_says_who_the_ambassador_is_also_while_one_talks(store: Store) -> None:
    network = await talking(store)
    said = await network.says("anna", "wie is mijn ambassadeur")
    assert "Uw vraag is bij Samira (ambassadeur)." in said[0]
    assert any("Uw ambassadeur is Samira" in line for line in said)
    assert await network.says("anna", "dank je") == []


async def test_the_wijk_is_asked_where_it_decides_who_answers(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await network.says("anna", "een mens")
    assert "In welke wijk woont u?" in (await network.says("anna", "mag ik praten"))[-1]
    asked = await network.says("anna", "overvecht")
    assert "Wijk: Overvecht" in asked[-1]
    assert "Samira (ambassadeur) antwoordt uiterlijk" in asked[-1]
    await network.presses("anna", "Ja, antwoord hier")
    assert "Zaak 1" in (await network.hears("samira"))[0]


async def test_a_moment_that_is_past_is_never_promised(store: Store) -> None:
    network = Network(store)
    await network.joins("coco", Coordinator("Coco"))
    await asks(network)
    await network.waits(timedelta(days=3))
    assert "Dat is weer niet gelukt." in (await network.hears("anna"))[-1]
    assert "uiterlijk" not in (await network.says("anna", "een mens"))[-1]
    await network.presses("anna", "Nee, dit is alles")
    await network.says("coco", "dienst")
    await network.presses("coco", "Alle zaken")
    await network.presses("coco", network.labels("coco")[0])
    taken = [line for line in await network.hears("anna") if "heeft uw vraag gelezen" in line]
    assert "uiterlijk maandag 30 november, 17.00 uur" in taken[0]
    [case] = await network.workers.cases.still_open()
    assert case.answer_by > network.clock.now()


async def test_a_role_taken_back_gives_its_cases_to_the_next_at_once(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    samira = await network.store.read(people.number_of, CHANNEL, "samira")
    assert samira is not None
    await network.store.write(roles.end, samira, "ambassador", network.clock.now())
    assert await network.store.write(role_ended, samira, network.clock.now()) == (1,)
    await network.workers.settle()
    assert "Bram (ambassadeur) gaat verder" in (await network.hears("anna"))[0]
    assert any("Neemt u deze?" in line for line in await network.hears("bram"))
