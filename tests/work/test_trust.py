"""What people say of activities counts at once, for everybody; and those who keep them are asked in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.work import freshness, importing
from db import due
from db.engine import Store
from knowledge.catalogue.activity import Activity
from knowledge.knowledge import Catalogue
from knowledge.matching.values import Asked
from knowledge.roster.members import Ambassador, Buddy, Coordinator, Organiser
from knowledge.wishes.values import Wish
from tests.flows import city
from tests.work.network import Network

BREI = replace(city.ACTIVITIES[0], sample=False, verified_on=date(2026, 11, 1), verified_by="Els")
WARNED = "iemand zei dat dit niet meer klopt"


async def published(store: Store, *found: Activity) -> Network:
    network = Network(store)
    await network.publishes(*(found or (BREI,)))
    return network


async def stands(store: Store, id: str = "brei") -> Activity:
    [found] = [one for one in await importing.whole(store) if one.id == id]
    return found


async def looks(network: Network, who: str) -> str:
    return "\n".join(await network.says(who, "breien in overvecht"))


async def test_one_tap_warns_everybody_from_the_next_message_on(store: Store) -> None:
    network = await published(store)
    assert WARNED not in await looks(network, "bram")
    await network.presses("bram", "Er klopt iets niet")
    assert WARNED in await looks(network, "carla")
    assert (await stands(store)).doubted_on == network.clock.now().date()


async def test_of_several_shown_it_is_asked_which(store: Store) -> None:
    network = await published(
        store, BREI, replace(city.ACTIVITIES[1], sample=False, verified_on=date(2026, 11, 1))
    )
    await network.says("bram", "breien en tuinieren in overvecht")
    await network.presses("bram", "Er klopt iets niet")
    await network.presses("bram", "De groene hoek")
    assert (await stands(store)).doubted_on is None
    assert (await stands(store, "tuin")).doubted_on is not None


async def test_a_sample_can_be_doubted_like_any_other(store: Store) -> None:
    network = await published(store, city.ACTIVITIES[0])
    await looks(network, "bram")
    await network.presses("bram", "Er klopt iets niet")
    assert WARNED in await looks(network, "carla")


async def test_the_organiser_hears_at_once_what_is_wrong_and_one_tap_puts_it_right(store: Store) -> None:
    network = await published(store)
    await network.joins("els", Organiser("Els", activities=("brei",)))
    await looks(network, "bram")
    await network.presses("bram", "Er klopt iets niet")
    assert await network.hears("els") == []
    await network.presses("bram", "Het is dicht")
    heard = "\n".join(await network.hears("els"))
    assert "het is dicht" in heard
    assert "Klopt dit nog?" in heard
    await network.presses("els", "Ja, alles klopt")
    found = await stands(store)
    assert (found.doubted_on, found.verified_by) == (None, "Els")
    assert found.verified_on == network.clock.now().date()
    assert WARNED not in await looks(network, "carla")


async def test_where_it_was_not_said_what_is_wrong_the_organiser_is_asked_the_next_morning(
    store: Store,
) -> None:
    network = await published(store)
    await network.joins("els", Organiser("Els", sources=("city",)))
    await looks(network, "bram")
    await network.presses("bram", "Er klopt iets niet")
    await network.waits(timedelta(days=1, hours=1))
    assert any("Klopt dit nog?" in line for line in await network.hears("els"))


async def test_without_an_organiser_the_coordinator_is_asked_and_else_the_ambassador(store: Store) -> None:
    network = await published(store)
    await network.joins("samira", Ambassador("Samira", wijken=("Overvecht",)))
    await network.joins("noor", Ambassador("Noor", wijken=("Zuid",)))
    await looks(network, "bram")
    await network.presses("bram", "Er klopt iets niet")
    await network.presses("bram", "Het bestaat niet meer")
    assert any("het bestaat niet meer" in line for line in await network.hears("samira"))
    assert await network.hears("noor") == []
    await network.presses("samira", "Ja, alles klopt")
    await network.joins("karin", Coordinator("Karin"))
    await looks(network, "carla")
    await network.presses("carla", "Er klopt iets niet")
    await network.presses("carla", "Het is verhuisd")
    assert any("het is verhuisd" in line for line in await network.hears("karin"))
    assert await network.hears("samira") == []


async def test_what_has_stopped_is_shown_to_nobody_any_more(store: Store) -> None:
    network = await published(store)
    await network.joins("els", Organiser("Els", activities=("brei",)))
    await network.says("els", "dienst")
    await network.presses("els", "Mijn activiteiten nakijken")
    await network.presses("els", "Breicafé")
    await network.presses("els", "Het is gestopt")
    await network.presses("els", "Ja, haal weg")
    assert (await stands(store)).retired
    assert "Breicafé" not in await looks(network, "bram")


async def test_what_is_different_is_warned_about_and_told_to_the_coordinator(store: Store) -> None:
    network = await published(store)
    await network.joins("els", Organiser("Els", activities=("brei",)))
    await network.joins("karin", Coordinator("Karin"))
    await network.says("els", "dienst")
    await network.presses("els", "Mijn activiteiten nakijken")
    await network.presses("els", "Breicafé")
    await network.presses("els", "Er is iets anders")
    heard = await network.says("els", "we beginnen om 11 uur")
    assert any("coördinatoren lezen het" in line for line in heard)
    assert any("“we beginnen om 11 uur”" in line for line in await network.hears("karin"))
    assert WARNED in await looks(network, "bram")


@pytest.mark.parametrize("member", [Buddy("Bo"), Organiser("Jan", activities=("tuin",)), None])
async def test_who_does_not_keep_it_cannot_verify_or_take_it_away(
    store: Store, member: Buddy | Organiser | None
) -> None:
    from bot.conversation.effects import ReportChange, RetireActivity, VerifyActivity
    from bot.work.effects import write
    from db import people
    from tests.work.network import CHANNEL

    network = await published(store)
    if member is not None:
        await network.joins("jan", member)
    await network.says("jan", "hallo")
    number = await store.read(people.number_of, CHANNEL, "jan")
    assert number is not None
    for effect in (VerifyActivity("brei"), RetireActivity("brei"), ReportChange("brei", "x")):
        await store.write(write, number, effect, network.clock.now())
    assert await stands(store) == replace(BREI, source="city")


async def test_an_organiser_is_asked_two_weeks_before_a_warning_and_the_answer_verifies(store: Store) -> None:
    network = await published(store, replace(BREI, verified_on=date(2026, 6, 20)))
    await network.joins("els", Organiser("Els", activities=("brei",)))
    await network.waits(timedelta(days=11))
    assert not any("Klopt dit nog?" in line for line in await network.hears("els"))
    await network.waits(timedelta(days=2))
    heard = await network.hears("els")
    assert any("Klopt dit nog?" in line for line in heard)
    await network.presses("els", "Ja, alles klopt")
    found = await stands(store)
    assert (found.verified_by, found.verified_on) == ("Els", network.clock.now().date())
    await network.waits(timedelta(days=160))
    assert not any("Klopt dit nog?" in line for line in await network.hears("els"))
    await network.waits(timedelta(days=20))
    assert any("Klopt dit nog?" in line for line in await network.hears("els"))


async def test_the_daily_round_plans_each_question_once_and_few_a_day(store: Store) -> None:
    many = [replace(BREI, id=f"n{n:02}", verified_on=None) for n in range(12)]
    network = await published(store, *many)
    number = await network.joins("els", Organiser("Els", sources=("city",)))
    for _ in range(3):
        await store.write(freshness.plan_all, network.clock.now())

    def planned(connection: object) -> list[date]:
        from sqlalchemy import Connection, select

        assert isinstance(connection, Connection)
        rows = connection.scalars(select(due.due.c.at).where(due.due.c.person_id == number))
        return sorted(at.date() for at in rows)

    days = await store.read(planned)
    assert len(days) == 12
    assert max(days.count(day) for day in days) <= freshness.A_DAY


async def test_who_is_an_organiser_no_more_is_not_asked(store: Store) -> None:
    from db import roles

    network = await published(store, replace(BREI, verified_on=None))
    number = await network.joins("els", Organiser("Els", activities=("brei",)))
    await store.write(roles.end, number, "organiser", network.clock.now())
    await network.waits(timedelta(days=3))
    assert not any("Klopt" in line for line in await network.hears("els"))


async def test_after_six_months_the_warning_is_really_said_with_a_suggestion(store: Store) -> None:
    network = await published(store, replace(BREI, verified_on=date(2026, 4, 20)))
    assert "dit is 7 maanden niet nagekeken" in await looks(network, "bram")


async def test_a_check_in_the_future_is_not_believed(store: Store) -> None:
    network = await published(store, replace(BREI, verified_on=date(2027, 4, 20)))
    assert "dit is nog niet nagekeken" in await looks(network, "bram")


def test_a_catalogue_with_a_few_changes_finds_what_one_made_anew_finds() -> None:
    taxonomy = city.knowledge().wishes
    changed = (
        replace(city.ACTIVITIES[0], retired=True),
        replace(city.ACTIVITIES[1], title="Nieuwe hoek"),
        replace(BREI, id="nieuw", title="Breien bij Els"),
    )
    anew = {one.id: one for one in (*city.ACTIVITIES, *changed)}
    amended = city.knowledge().catalogue.amended(changed, taxonomy)
    whole = Catalogue.of(anew.values(), taxonomy)
    now = Network.__init__.__defaults__[0]  # type: ignore[index]
    for kind in ("breien", "tuinieren", "koor"):
        asked = Asked(wishes=(Wish(kind),))
        found = [one.activity for one in amended.suggest(asked, now)]
        assert sorted(one.id for one in found) == sorted(one.activity.id for one in whole.suggest(asked, now))
    assert amended.activities == whole.activities
