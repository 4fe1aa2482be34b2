"""`voordeur doctor` says what is wrong or old, and `voordeur invite` where its secret leads."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from bot.app import open_database
from bot.commands import checks
from bot.settings import Settings
from bot.work.roster import to_json
from db import claiming, drills, inbox, people, roles
from knowledge.catalogue import holidays, sample_activities
from knowledge.city import city
from knowledge.network import network
from knowledge.roster.members import Ambassador
from tests.commands.desk import Desk

MEMBER = ("ambassador", "--name", "Sam")


def drilled(held: bool, days_ago: int) -> None:
    async def go() -> None:
        store = open_database(Settings.read(os.environ))
        try:
            await store.write(drills.keep, held, datetime.now(UTC) - timedelta(days=days_ago))
        finally:
            await store.close()

    asyncio.run(go())


def _set_aside(connection: Connection) -> None:
    now = datetime.now(UTC)
    inbox.keep(connection, [inbox.Incoming("web", "1", "anna", "hoi")], now)
    claiming.set_aside(connection, connection.execute(select(inbox.inbox.c.id)).scalar_one(), now)


def about(desk: Desk, word: str) -> list[str]:
    """What the doctor says of something."""
    return [line for line in desk.do("doctor").out.splitlines() if f" {word}" in line]


def test_cr34_that_no_drill_held_for_a_month_is_said(desk: Desk) -> None:
    assert about(desk, "drill:") == [
        "look   drill: none has held yet; do voordeur drill every month, while people are at work"
    ]
    drilled(True, 40)
    drilled(False, 1)
    [line] = about(desk, "drill:")
    assert "the last one that held was on" in line
    drilled(True, 3)
    assert about(desk, "drill:") == []


def test_cr34_without_a_database_none_has_held(desk: Desk) -> None:
    (desk.folder / "voordeur.db").unlink()
    assert len(about(desk, "drill:")) == 1
    assert not (desk.folder / "voordeur.db").exists()


def doors(monkeypatch: pytest.MonkeyPatch, web: str) -> None:
    """Let the network have its web chat at this address."""
    changed = replace(network.Network.load(), web=web)
    monkeypatch.setattr(network, "_shipped", lambda: changed)


@pytest.mark.parametrize(
    "web", ["http://127.0.0.1:8080/", "http://localhost/", "http://[::1]/", "not an address"]
)
def test_an_address_that_leads_to_this_machine_only_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, web: str
) -> None:
    doors(monkeypatch, web)
    assert about(desk, "network.toml: [doors]") == [
        f"look   network.toml: [doors] web is {web}, which nobody else can reach; personal links point there"
    ]


def test_that_there_is_no_address_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    doors(monkeypatch, "")
    [line] = about(desk, "network.toml: [doors]")
    assert "has no web address" in line


def test_an_address_of_its_own_is_fine_and_stands_in_every_invite(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    doors(monkeypatch, "https://voordeur.example.org/")
    assert about(desk, "network.toml: [doors]") == []
    given = desk.do("invite", *MEMBER, "--json").json
    assert given["web"] == f"https://voordeur.example.org/#start={given['token']}"
    assert "as a web link:        https://voordeur.example.org/#start=" in desk.do("invite", *MEMBER).out


def test_without_an_address_no_link_is_printed_and_the_secret_can_be_typed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    doors(monkeypatch, "")
    assert desk.do("invite", *MEMBER, "--json").json["web"] is None
    assert "web link" not in desk.do("invite", *MEMBER).out
    assert network.Network.load().door("secret") == "secret"


def test_a_network_without_doors_can_be_read() -> None:
    about_it = city.text("network.toml")
    start = about_it.index("[doors]")
    without = about_it[:start] + about_it[about_it.index("[privacy]") :]
    assert network.read(without, city.text("helplines.toml")).web == ""


def test_school_holidays_that_run_out_are_said_in_time(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert about(desk, "school_holidays.toml:") == []
    soon = datetime.now(UTC).date() + timedelta(days=100)
    monkeypatch.setattr(holidays, "school_holidays_known_until", lambda: soon)
    [line] = about(desk, "school_holidays.toml:")
    assert str(soon) in line


def test_messages_that_went_nowhere_are_counted(desk: Desk) -> None:
    async def spoil() -> None:
        store = open_database(Settings.read(os.environ))
        try:
            await store.write(_set_aside)
        finally:
            await store.close()

    assert about(desk, "messages:") == []
    asyncio.run(spoil())
    [line] = about(desk, "messages:")
    assert "1 could not be handled" in line


def test_wijken_for_which_nobody_is_told_are_named(desk: Desk) -> None:
    [line] = about(desk, "roster:")
    assert "nobody is on it" in line
    store = open_database(Settings.read(os.environ))

    async def come() -> None:
        try:
            now, member = datetime.now(UTC), to_json(Ambassador("Noor", wijken=("Overvecht",)))
            await store.write(people.meet, [("web", "noor")], now)
            person = await store.read(people.number_of, "web", "noor")
            await store.write(roles.grant, person or 0, "ambassador", member, now)
        finally:
            await store.close()

    asyncio.run(come())
    [line] = about(desk, "roster:")
    assert line.startswith("look   roster: no ambassador for West, Noordwest, Noordoost")


def test_where_residents_are_served_what_the_owner_left_open_is_wrong(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert about(desk, "network.toml: residents read")[0].startswith("look ")
    monkeypatch.setenv("VOORDEUR_ENVIRONMENT", "production")
    said = desk.do("doctor")
    assert said.status == 1
    assert [line for line in said.out.splitlines() if line.startswith("WRONG  network.toml: [doors]")]


def test_what_is_built_at_every_start_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert about(desk, "built ahead:") == []
    monkeypatch.setattr(checks, "lacking", lambda: ("the kinds of wishes",))
    [line] = about(desk, "built ahead:")
    assert "run voordeur migrate" in line


def test_an_activity_of_a_wijk_or_a_kind_that_does_not_exist_is_named() -> None:
    one = sample_activities()[0]
    odd = replace(one, id="x", venue=replace(one.venue, wijk="Elders"), kinds=("breijen",))
    assert [line.split(",")[0] for line in checks.catalogue([one, odd])] == [
        "catalogue: activities are held in 'Elders'", "catalogue: 'x' is of a kind 'breijen' that does not exist",
    ]  # fmt: skip


def test_a_language_that_lacks_what_protects_people_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [*checks.languages(), *checks.names_of_kinds()] == []
    monkeypatch.setattr(checks, "LANGUAGES", ("nl", "en", "tr", "ar", "xx"))
    said = [*checks.languages(), *checks.names_of_kinds()]
    assert said[0].startswith("safety: danger is not heard in xx")
    assert "network.toml: desk has no words in xx" in said
    assert "helplines.toml: 'suicide' has no words in xx" in said
    assert "kinds have no name in xx" in said[-1]
    assert "texts: 'answer-who' has no words in xx" not in said
    assert [line for line in checks.words() if "more keys have no words in xx" in line]
