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

SAMIRA = Ambassador("Samira", wijken=("Overvecht",))
BRAM = Ambassador("Bram", wijken=("Overvecht",))


async def asks(
    network: Network, who: str = "anna", note: str = "ik wil graag praten over mijn tuin"
) -> list[str]:
    """A resident of Overvecht asks for a human."""
    await network.says(who, "breien in overvecht")
    await network.says(who, "een mens")
    await network.says(who, note)
    return await network.presses(who, "Ja, antwoord hier")


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


async def talking(store: Store) -> Network:
    """Anna talks with Samira, who has the floor."""
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await asks(network)
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "Dag Anna.")
    await network.hears("anna")
    return network


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


async def test_handing_over_needs_the_residents_own_yes_and_begins_where_it_was(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.says("anna", "ik wil graag met een man praten")
    await network.presses("samira", "Notitie")
    await network.says("samira", "houdt van tuinieren")
    for agreed in (False, True):
        await network.presses("samira", "Overdragen")
        await network.presses("samira", "Bram (Overvecht)")
        await network.says("samira", "Bram weet veel van tuinen.")
        asked = await network.hears("anna")
        assert asked[-2:] == [
            "Bram weet veel van tuinen.",
            "Samira stelt voor dat u verder praat met Bram. Die ziet dan wat u vertelde. Is dat goed?",
        ]
        heard = await network.says("anna", "ja" if agreed else "nee")
        told = await network.hears("samira")
        assert any(("zegt ja" if agreed else "blijft liever bij u") in line for line in told)
        assert bool(await network.hears("bram")) == agreed
    assert "Bram (ambassadeur) gaat verder met uw vraag." in heard[-1]
    shown = await network.presses("bram", "Neem ik op me")
    assert any("Bewoner: ik wil graag met een man praten" in line for line in shown)
    assert any("Samira: houdt van tuinieren" in line for line in shown)
    assert told[-2:] == ["Zaak 1 is nu bij Bram.", "Deze zaak is klaar. Wilt u uw andere zaken zien?"]
    await network.hears("anna")
    await network.says("samira", "nog iets")
    assert await network.hears("anna") == []


@pytest.mark.parametrize("name", ["Bram", "bram", "Bramm", "aan Bram", "Bram Overvecht"])
async def test_a_typed_name_of_a_colleague_hands_the_case_to_that_colleague(store: Store, name: str) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.presses("samira", "Overdragen")
    assert (await network.says("samira", name))[-1] == "Waarom Bram? De bewoner leest uw reden."
    await network.says("samira", "Bram weet veel van tuinen.")
    assert "Bram (ambassadeur) gaat verder" in (await network.says("anna", "ja"))[-1]
    assert any("Neemt u deze?" in line for line in await network.hears("bram"))
    [case] = await network.workers.cases.still_open()
    assert case.owner == "Bram"


@pytest.mark.parametrize(
    ("others", "name"), [(("Zuid", "West"), "Bram"), (("Zuid",), "Bram van het Leger des Heils")]
)
async def test_where_a_typed_name_may_be_a_colleague_it_is_asked(
    store: Store, others: tuple[str, ...], name: str
) -> None:
    network = await talking(store)
    for wijk in others:
        await network.joins(f"bram {wijk}", Ambassador("Bram", wijken=(wijk,)))
    await network.presses("samira", "Overdragen")
    assert (await network.says("samira", name))[-1] == f"Wie bedoelt u met {name}?"
    assert network.labels("samira") == [
        *(f"Bram ({wijk})" for wijk in others),
        f"Iemand anders: {name}",
        "Terug naar de zaak",
    ]
    assert "Waarom Bram?" in (await network.presses("samira", "Bram (Zuid)"))[-1]


async def test_only_an_unknown_name_goes_outside_and_that_is_said(store: Store) -> None:
    network = await talking(store)
    await network.joins("bram", BRAM)
    await network.presses("samira", "Overdragen")
    said = await network.says("samira", "Stichting Thuisgezet")
    assert said[:2] == [
        "Stichting Thuisgezet staat niet bij uw collega’s.",
        "Zegt de bewoner ja, dan sluit ik zaak 1. U geeft het zelf door.",
    ]
    await network.says("samira", "Daar kennen ze dit goed.")
    await network.says("anna", "ja")
    assert any("Geef het zelf door aan Stichting Thuisgezet." in one for one in await network.hears("samira"))
    assert await network.workers.cases.still_open() == []


async def test_a_name_typed_at_the_command_is_held_against_the_roster_too(store: Store) -> None:
    network = await talking(store)
    bram = await network.joins("bram", BRAM)
    give = network.workers.cases.hand_over
    assert await give(1, "Samira", "bram", "hij weet er meer van", network.clock.now()) == (bram, "Bram")
    assert await give(1, "Samira", "De Buurman", "die is er al", network.clock.now()) == (None, "De Buurman")
    await network.joins("bram zuid", Ambassador("Bram", wijken=("Zuid",)))
    with pytest.raises(ValueError, match=f"{bram} Bram"):
        await give(1, "Samira", "Bram", "hij weet er meer van", network.clock.now())


async def test_words_for_another_case_are_never_sent_to_the_one_on_the_desk(store: Store) -> None:
    network = await talking(store)
    await asks(network, "berta", "ik zoek gezelschap")
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "Dag Berta.")
    await network.hears("anna")
    await network.says("anna", "ben je er nog?")
    assert (await network.hears("samira"))[-1] == "Zaak 1 schreef ook. Wilt u daarheen?"
    assert "Voor wie is dit?" in (await network.says("samira", "Ja, ik ben er nog."))[-1]
    await network.hears("berta")
    await network.presses("samira", "Zaak 1")
    assert await network.hears("anna") == ["Ja, ik ben er nog."]
    assert await network.hears("berta") == []


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


async def test_who_was_erased_is_gone_from_the_ambassadors_desk(store: Store) -> None:
    network = await talking(store)
    await network.says("anna", "vergeet mij")
    await network.says("anna", "ja")
    assert any("liet alles wissen" in line for line in await network.hears("samira"))


@pytest.mark.parametrize("text", ["Wat is uw pincode?", "Stuur maar geld naar NL91ABNA0417164300"])
async def test_se11_what_nobody_may_ask_for_is_held_back_and_reported(store: Store, text: str) -> None:
    network = await talking(store)
    await network.joins("coco", Coordinator("Coco"))
    assert any("is niet doorgegeven" in line for line in await network.says("samira", text))
    assert await network.hears("anna") == []
    [report] = [line for line in await network.hears("coco") if "tegengehouden" in line]
    assert text not in report


async def test_an_ambassador_writes_down_an_absence_and_a_deputy(store: Store) -> None:
    network = Network(store)
    await network.joins("dirk", Ambassador("Dirk", wijken=("Zuid",)))
    await network.joins("samira", SAMIRA)
    await network.says("samira", "dienst")
    await network.presses("samira", "Ik ben afwezig")
    assert "maandag 23 november" in (await network.says("samira", "23-11-2026 tot 4 december"))[-1]
    await network.presses("samira", "Dirk")
    assert "Dirk (ambassadeur)" in (await asks(network))[0]
    await network.says("samira", "dienst")
    assert "tot en met vrijdag 4 december" in (await network.presses("samira", "Ik ben afwezig"))[0]
    await network.presses("samira", "Niet meer afwezig")
    assert "Samira (ambassadeur)" in (await asks(network, "berta"))[0]


async def test_se12_the_roster_says_who_the_ambassador_is_also_while_one_talks(store: Store) -> None:
    network = await talking(store)
    said = await network.says("anna", "wie is mijn ambassadeur")
    assert "Uw vraag is bij Samira (ambassadeur)." in said[0]
    assert any("Uw ambassadeur is Samira" in line for line in said)
    assert await network.says("anna", "dank je") == []


async def test_cases_are_found_again_in_the_menu(store: Store) -> None:
    network = await talking(store)
    await asks(network, "berta", "ik zoek gezelschap")
    await network.presses("samira", "Nu niet")
    await network.says("samira", "dienst")
    await network.presses("samira", "Open vragen")
    [label] = [label for label in network.labels("samira") if label.startswith("Zaak 2")]
    assert "gezelschap" not in label
    assert any("gezelschap" in line for line in await network.presses("samira", label))
    await network.says("samira", "dienst")
    await network.presses("samira", "Mijn zaken")
    assert [label[:6] for label in network.labels("samira")] == ["Zaak 1", "Zaak 2", "Klaar "]


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


async def test_a_closed_case_is_gone_from_the_list_it_was_chosen_from(store: Store) -> None:
    network = await talking(store)
    await asks(network, "berta", "ik zoek gezelschap")
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "dienst")
    await network.presses("samira", "Mijn zaken")
    await network.says("anna", "ben je er nog?")
    await network.presses("samira", "Naar zaak 1")
    await network.presses("samira", "Sluiten")
    await network.presses("samira", "Bereikt")
    assert [label[:6] for label in network.labels("samira")] == ["Zaak 2", "Klaar "]


async def test_who_is_offered_what_another_closed_is_not_asked_for_it_again(store: Store) -> None:
    network = Network(store)
    for who, member in (("samira", SAMIRA), ("bram", BRAM)):
        await network.joins(who, member)
    await asks(network)
    await asks(network, "berta", "ik zoek gezelschap")
    await network.hears("samira")
    await network.presses("bram", "Neem ik op me")
    assert "Zaak 2 is al opgepakt door Bram." in await network.hears("samira")
    assert (await network.presses("samira", "Nu niet"))[0] == "Goed. Zaak 1 blijft staan voor een ander."
    assert not any("zaak 2" in line.casefold() for line in await network.says("samira", "hallo"))


async def test_closing_with_no_case_on_the_desk_is_no_stop(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    assert "Er zijn op dit moment geen zaken." in await network.says("samira", "Sluiten")
    assert "Samira (ambassadeur)" in (await asks(network))[0]
    assert any("Neemt u deze?" in line for line in await network.hears("samira"))


async def test_an_offer_is_asked_again_after_the_menu(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await asks(network)
    await network.says("samira", "dienst")
    assert (await network.presses("samira", "Klaar voor nu"))[-1].endswith("Neemt u deze?")
    assert any("over mijn tuin" in line for line in await network.presses("samira", "Neem ik op me"))


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
