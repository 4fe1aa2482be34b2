"""What of somebody's plans and visits another may hear: each kind of news needs its own yes (PR-19)."""

from __future__ import annotations

import itertools

import pytest
from sqlalchemy import Connection

from bot.work import sharing
from bot.work.sharing import TOPIC_OF, TOPICS, WHICH
from db import ties
from db.engine import Store
from db.ties import grants
from tests.work.mother_and_daughter import ANS, MARJA, count, number, shares, tied
from tests.work.network import Network

MATRIX = [
    (frozenset(allowed), what)
    for size in range(4)
    for allowed in itertools.combinations(TOPICS, size)
    for what in TOPIC_OF
]


@pytest.mark.parametrize(
    ("allowed", "what"), MATRIX, ids=lambda value: str(value if isinstance(value, str) else sorted(value))
)
async def test_pr19_each_kind_of_news_needs_its_own_yes(
    store: Store, allowed: frozenset[str], what: str
) -> None:
    network = await tied(store)
    for topic in sorted(allowed):
        await network.presses(ANS, f"Wel: {LABELS[topic]}")
    heard = await shares(network, what)
    assert bool(heard) is (TOPIC_OF[what] in allowed)
    assert all(("Breicafé" in line) is (WHICH in allowed) for line in heard)
    for topic in sorted(allowed):
        await network.presses(ANS, f"Niet meer: {LABELS[topic]}")
    assert await shares(network, what) == []


LABELS = {"went": "dat ik ben geweest", "which": "welke activiteit het is", "plans": "berichten over plannen"}


async def test_pr19_a_revoked_yes_also_holds_back_what_is_on_its_way(store: Store) -> None:
    network = await tied(store)
    await network.presses(ANS, "Wel: berichten over plannen")
    ans, now = await number(network, ANS), network.clock.now()
    await store.write(sharing.share, ans, "planned", "brei", now, now)
    await store.write(_revoke, ans, network)
    await network.workers.settle()
    assert await network.hears(MARJA) == []


def _revoke(connection: Connection, ans: int, network: Network) -> None:
    from bot.conversation.effects import AllowTopic
    from bot.work.effects import write

    [tie] = ties.of_person(connection, ans)
    write(connection, ans, AllowTopic(tie.id, "plans", False), network.clock.now())


async def test_pr19_the_carer_is_revoked_altogether_in_the_mothers_own_words(store: Store) -> None:
    network = await tied(store)
    await network.presses(ANS, "Wel: berichten over plannen")
    await network.presses(ANS, "Klaar")
    heard = "\n".join(await network.says(ANS, "mijn dochter mag niets meer horen"))
    assert "Nu: berichten over plannen" in heard
    await network.presses(ANS, "Helemaal niets meer")
    assert await count(store, ties.ties) == 0
    assert await count(store, grants) == 0
    assert await shares(network) == []


async def test_pr19_taking_back_the_consent_itself_ends_the_tie(store: Store) -> None:
    network = await tied(store)
    await network.presses(ANS, "Wel: berichten over plannen")
    await network.says(ANS, "mijn toestemming")
    await network.presses(ANS, "Stop met wat een ander over u vertelde")
    assert await count(store, ties.ties) == 0
    assert await shares(network) == []


async def test_pr19_nobody_else_can_allow_or_end_what_is_not_theirs(store: Store) -> None:
    from bot.conversation.effects import AllowTopic, EndTie
    from bot.work.effects import write

    network = await tied(store)
    marja, ans = await number(network, MARJA), await number(network, ANS)
    [tie] = await store.read(ties.of_person, ans)
    for effect in (AllowTopic(tie.id, "plans", True), EndTie(tie.id)):
        await store.write(write, marja, effect, network.clock.now())
    [after] = await store.read(ties.of_person, ans)
    assert after.topics == frozenset()


async def test_a_planned_visit_is_heard_of_by_who_may(store: Store) -> None:
    network = await tied(store)
    await network.presses(ANS, "Wel: berichten over plannen")
    await network.presses(ANS, "Klaar")
    await network.presses(ANS, "Ja, onthoud het")
    await network.presses(ANS, "Ja, deze wil ik")
    await network.presses(ANS, "Ik ga zelf")
    await network.presses(ANS, "Ja")
    [heard] = await network.hears(MARJA)
    assert "Ans heeft een plan: een activiteit" in heard
    assert "Breicafé" not in heard


@pytest.mark.parametrize(
    "words",
    [
        "marja mag niets meer weten",
        "ik wil niet meer dat Marja iets hoort",
        "trek mijn ja in",
        "wat weet marja van mij?",
    ],
)
async def test_pr19_the_daughter_is_revoked_by_the_name_the_bot_says(store: Store, words: str) -> None:
    network = await tied(store)
    await network.presses(ANS, "Klaar")
    assert "Wat mag Marja van mij horen?" in "\n".join(await network.says(ANS, words))
    await network.presses(ANS, "Helemaal niets meer")
    assert await count(store, ties.ties) == 0
