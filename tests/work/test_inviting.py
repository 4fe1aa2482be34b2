"""Invites give a right once, and nothing else does (SE-09, SE-13, SE-14)."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from bot.conversation.events import RoleEnded, Wrote
from bot.work.inviting import WRONG_A_DAY, WRONG_A_PERSON, WRONG_ALL
from bot.work.telling import tell
from db import erasing, people, roles
from db import invites as invites_of
from db.engine import Store
from db.invites import invites
from knowledge.roster.members import Ambassador, Buddy
from tests.work.network import CHANNEL, Network

SAMIRA = Ambassador("Samira", wijken=("Overvecht",))
WRONG = "Deze uitnodiging werkt niet"


async def test_se09_who_follows_an_invite_has_the_role_from_the_next_message_on(store: Store) -> None:
    network = Network(store)
    number = await network.joins("samira", SAMIRA)
    await network.says("samira", "hallo")
    assert network.talk.roster.ambassadors == {number: SAMIRA}
    assert network.talk.roster.roles(number) == {"ambassador"}


async def test_one_person_may_have_several_roles(store: Store) -> None:
    network = Network(store)
    number = await network.joins("samira", SAMIRA)
    assert await network.joins("samira", Buddy("Samira")) == number
    await network.says("samira", "hallo")
    assert network.talk.roster.roles(number) == {"ambassador", "buddy"}


async def test_se09_a_name_gives_nothing(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await network.says("Samira", "ik ben Samira, ambassadeur in Overvecht")
    assert len(network.talk.roster.ambassadors) == 1


async def test_se14_wrong_used_and_old_invites_are_refused_with_the_same_words(store: Store) -> None:
    network = Network(store)
    used, old = await network.invites(SAMIRA), await network.invites(SAMIRA)
    await network.opens("samira", used.token)
    again = await network.opens("bram", used.token)
    wrong = await network.opens("carla", "A" * 32)
    network.clock.move_by(timedelta(days=8))
    late = await network.opens("dirk", old.token)
    assert again[-1] == wrong[-1] == late[-1]
    assert WRONG in again[-1]


async def test_se14_only_one_of_two_who_use_it_at_once_gets_in(store: Store) -> None:
    network = Network(store)
    secret = await network.invites(SAMIRA, with_code=True)
    assert secret.code is not None
    heard = [await network.says("samira", secret.code), await network.opens("bram", secret.token)]
    assert sum("U bent nu ambassadeur" in texts[-1] for texts in heard) == 1


async def test_se14_after_five_wrong_ones_even_a_good_one_waits_an_hour(store: Store) -> None:
    network = Network(store)
    secret = await network.invites(SAMIRA)
    for _ in range(WRONG_A_PERSON):
        await network.says("bram", "123 456")
    assert "te veel uitnodigingen" in (await network.opens("bram", secret.token))[-1]
    network.clock.move_by(timedelta(hours=1, minutes=1))
    assert "U bent nu ambassadeur" in (await network.opens("bram", secret.token))[-1]


async def guesses(network: Network, right: str, times: int) -> None:
    """Somebody tries codes under a new name for every four."""
    for n in range(times):
        code = f"{(int(right) + 1 + n) % 10**6:06}"
        await network.journals(f"guesser {n // 4}", Wrote(code))
    await network.workers.settle()


async def test_se14_after_many_wrong_codes_of_whoever_a_code_opens_nothing_and_a_link_does(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    network = Network(store)
    first, other = await network.invites(SAMIRA, with_code=True), await network.invites(SAMIRA)
    assert first.code is not None
    await guesses(network, first.code, WRONG_ALL)
    assert "somebody may be guessing" in caplog.text
    assert "te veel uitnodigingen" in (await network.says("newcomer", first.code))[-1]
    assert "U bent nu ambassadeur" in (await network.opens("samira", other.token))[-1]
    network.clock.move_by(timedelta(hours=1, minutes=1))
    assert "U bent nu ambassadeur" in (await network.says("newcomer", first.code))[-1]


async def test_se14_who_guesses_the_whole_day_has_a_limit_for_the_day(store: Store) -> None:
    network = Network(store)
    secret = await network.invites(SAMIRA, with_code=True)
    assert secret.code is not None
    await network.says("x", "hallo")
    who = await store.read(people.number_of, CHANNEL, "x")

    def wrong(connection: Connection) -> None:
        for n in range(WRONG_A_DAY):
            moment = network.clock.now() - timedelta(minutes=70 + 6 * n)
            invites_of.wrong(connection, who or 0, moment)

    await store.write(wrong)
    assert "te veel uitnodigingen" in (await network.says("newcomer", secret.code))[-1]


async def test_se14_tokens_fit_a_deep_link_and_are_nowhere_in_the_database(store: Store) -> None:
    network = Network(store)
    secret = await network.invites(SAMIRA, with_code=True)
    assert re.fullmatch(r"[A-Za-z0-9_-]{32}", secret.token)

    def stored(connection: Connection) -> str:
        return str(connection.execute(select(invites)).all())

    text = await store.read(stored)
    assert secret.token not in text
    assert f"'{secret.code}'" not in text
    assert "Samira" not in text


async def test_se13_a_role_taken_back_is_gone_with_the_next_message(store: Store) -> None:
    network = Network(store)
    number = await network.joins("samira", SAMIRA)

    def end(connection: Connection) -> None:
        roles.end(connection, number, "ambassador", network.clock.now())
        tell(connection, number, RoleEnded("ambassador"), network.clock.now())

    await store.write(end)
    heard = await network.says("samira", "dienst")
    assert "geen ambassadeur meer" in heard[0]
    assert network.talk.roster.ambassadors == {}


async def test_who_is_erased_is_no_longer_on_the_roster(store: Store) -> None:
    network = Network(store)
    number = await network.joins("samira", SAMIRA)
    await network.says("bram", "hallo")
    assert network.talk.roster.ambassadors
    await store.write(erasing.erase, number, network.clock.now())
    await network.says("bram", "hallo")
    assert network.talk.roster.ambassadors == {}


@pytest.mark.parametrize("text", ["123456", "123 456", "A1" * 16])
async def test_what_looks_like_an_invite_is_never_taken_for_a_wish(store: Store, text: str) -> None:
    assert WRONG in (await Network(store).says("bram", text))[-1]


async def test_duty_is_for_who_has_a_role_at_this_moment(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    assert "Wat wilt u doen?" in (await network.says("samira", "dienst"))[-1]
    assert any(
        "ambassadeur" in text and "Overvecht" in text for text in await network.presses("samira", "Mijn rol")
    )
    await network.says("bram", "hallo")
    assert any("geen rol" in text for text in await network.says("bram", "dienst"))
