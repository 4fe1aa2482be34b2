"""What is to be forgotten stands nowhere any more: every sealed value of the whole database is opened and looked at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.work import sharing
from bot.work.backups import back_up, restore
from db import drafts, erasing, handing_over
from db.engine import Store
from db.keys import Keys, new_key
from db.sealing import opened
from db.tables import metadata
from tests.work.mother_and_daughter import ANS, MARJA, count, number
from tests.work.mother_and_daughter import asks as asks_for_her
from tests.work.network import Network
from tests.work.talking_to_samira import SAMIRA, asks

CANARY, LATER, SORROW = "kaketoe", "bosuil", "depressief"
CATALOGUE = {"activities", "catalogue", "imports", "import_changes", "import_sources"}


async def holding(store: Store, words: Iterable[str]) -> list[tuple[str, str, str]]:
    """Table, column and word of every value that holds one of these words."""

    def look(connection: Connection) -> list[tuple[str, str, str]]:
        return [
            (table.name, name, word)
            for table in metadata.sorted_tables
            if table.name not in CATALOGUE
            for row in connection.execute(select(table)).mappings()
            for name, value in opened(connection, table, row).items()
            for word in words
            if word in str(value).casefold()
        ]

    return await store.read(look)


async def an_answered_question(store: Store) -> Network:
    """Anna asks, is in danger, and writes with Samira, who took both."""
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await asks(network, note=f"ik wil graag praten over mijn {CANARY}")
    await network.hears("samira")
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "Dag Anna, vertel eens?")
    await network.says("anna", f"eerst had ik een {LATER}, en ik ben {SORROW}")
    await network.hears("samira")
    await network.presses("samira", "Overdragen")
    return network


async def test_pr14_a_persons_words_go_from_what_was_said_to_others(store: Store) -> None:
    network = await an_answered_question(store)
    words = (CANARY, LATER, SORROW)
    assert {"outbox", "case_notes"} <= {table for table, _, _ in await holding(store, words)}
    await network.says("anna", "vergeet mij")
    await network.says("anna", "ja")
    assert await holding(store, words) == []
    assert any("wis" in line.casefold() for line in await network.hears("samira")), (
        "she is asked to throw away"
    )


async def test_pr12_what_is_taken_along_holds_no_words_of_somebody_else(store: Store) -> None:
    network = await an_answered_question(store)
    await network.says("bert", f"ik heb ook een {CANARY}")

    def taken(connection: Connection) -> str:
        return str(handing_over.everything(connection, samira))

    samira = await number(network, "samira")
    assert CANARY not in await store.read(taken)
    samira = await number(network, "anna")
    assert CANARY in await store.read(taken), "her own words are hers to take"


async def test_pr14_whoever_was_allowed_to_hear_of_a_mother_keeps_nothing_of_it(store: Store) -> None:
    network = Network(store)
    token, _ = await asks_for_her(network)
    await network.opens(ANS, token)
    for label in ("Ja, ik kijk verder", "Wel: dat ik ben geweest", "Klaar"):
        await network.presses(ANS, label)
    ans, now = await number(network, ANS), network.clock.now()
    await store.write(sharing.share, ans, "went", "brei", now, now)
    await network.workers.settle()
    assert any("Ans" in line for line in await network.hears(MARJA))
    before = await holding(store, ["is naar", "ging naar", "is geweest", "is gegaan"])
    assert before
    await store.write(erasing.erase, ans, now)
    assert await holding(store, ["is naar", "ging naar", "is geweest", "is gegaan"]) == []


async def thrown_away(network: Network) -> None:
    await network.presses(ANS, "Nee, gooi alles weg")


async def erased_herself(network: Network) -> None:
    await network.says(ANS, "vergeet mij")
    await network.says(ANS, "ja")


async def nobody_answered(network: Network) -> None:
    await network.waits(timedelta(days=15))


async def the_daughter_erased_herself(network: Network) -> None:
    await network.says(MARJA, "vergeet mij")
    await network.says(MARJA, "ja")


@pytest.mark.parametrize("ends", [thrown_away, erased_herself, nobody_answered, the_daughter_erased_herself])
async def test_pr18_a_draft_that_ended_stands_in_no_line_either(store: Store, ends: Any) -> None:
    network = Network(store)
    token, code = await asks_for_her(network)
    await network.opens(ANS, token)
    secrets = (token.casefold(), code, "ans, overvecht, breien")
    assert await holding(store, secrets)
    await ends(network)
    assert await count(store, drafts.drafts) == 0
    assert await holding(store, secrets) == []
    said = [table for table, _, _ in await holding(store, ["breien", "ans,", "ans "]) if table == "outbox"]
    assert said == []
    if ends is not the_daughter_erased_herself:
        assert await network.hears(MARJA), "she knows that it does not go on"


async def test_pr14_a_draft_read_out_on_the_telephone_outlives_the_ambassador(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    token, _ = await asks_for_her(network)
    await network.opens("samira", token)
    await store.write(erasing.erase, await number(network, "samira"), network.clock.now())
    assert await count(store, drafts.drafts) == 1


@pytest.mark.parametrize("ends", [thrown_away, erased_herself])
async def test_pr15_a_backup_does_not_bring_a_draft_back(store: Store, ends: Any, tmp_path: Path) -> None:
    network = Network(store)
    keys = Keys.read(new_key())
    token, _ = await asks_for_her(network)
    path = await back_up(store, tmp_path, keys, network.clock.now())
    await network.opens(ANS, token)
    await ends(network)
    await restore(store, path, keys, [], network.clock.now(), replace=True)
    assert await count(store, drafts.drafts) == 0
    assert await holding(store, [token.casefold(), "ans, overvecht, breien"]) == []


async def test_pr01_after_a_no_the_lines_are_let_go_of_after_a_day(store: Store) -> None:
    network = Network(store)
    await network.says("anna", "dag")
    await network.presses("anna", "Iets leuks om te doen")
    await network.presses("anna", "Nee, alleen voor nu")
    await network.says("anna", "ik heb reuma en hou van breien, ik woon in overvecht")
    told = ["reuma", "ziekte", "overvecht", "breicaf"]
    assert {"outbox", "people"} <= {table for table, _, _ in await holding(store, told)}
    await network.waits(timedelta(hours=25))
    assert await holding(store, told) == []


async def test_what_a_human_answered_after_the_last_word_stays_to_be_read(store: Store) -> None:
    network = Network(store)
    await network.joins("samira", SAMIRA)
    await asks(network)
    await network.waits(timedelta(hours=3))
    await network.presses("samira", "Neem ik op me")
    await network.says("samira", "Dag Anna, dit leest u morgen.")
    await network.waits(timedelta(hours=30))
    heard = "\n".join(await network.hears("anna"))
    assert "Dag Anna, dit leest u morgen." in heard
