"""Keys, backups and erasure from the command line, as whoever looks after a deployment uses them."""

from __future__ import annotations

import asyncio
import io
import json
import re
from pathlib import Path

import pytest
from sqlalchemy import Connection

from db import people
from db.declared import sealed_columns
from db.engine import open_store
from db.erasing import of_a_person, rows_of
from db.keys import SAMPLE_KEY, Keys, new_key
from db.tables import metadata
from tests.commands.desk import Desk, Printed

CANARY = "kanariepiet"


@pytest.fixture
def talked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk where Anna said something in the terminal, and somebody asked for a human."""
    talk = [
        {"who": "anna-canary", "text": "hoi"},
        {"who": "anna-canary", "text": f"ik wil een mens spreken over {CANARY}"},
        {"who": "bert-canary", "text": "hoi"},
    ]
    lines = "".join(json.dumps(line) + "\n" for line in talk)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    said = desk.do("chat", "--json")
    assert said.status == 0, said.err
    return desk


def _files(desk: Desk) -> bytes:
    found = (path for path in desk.folder.rglob("*") if path.is_file())
    return b"".join(path.read_bytes() for path in found)


def test_pr24_the_first_start_makes_a_key_that_only_its_owner_reads(talked: Desk) -> None:
    file = talked.folder / "voordeur.keys"
    assert file.stat().st_mode & 0o777 == 0o600
    assert repr(Keys.read(file.read_text("ascii"))) == "<1 keys>"


def test_pr22_no_file_holds_what_was_said_or_by_whom(talked: Desk) -> None:
    """PR-09."""
    held = _files(talked)
    for words in (CANARY, "anna-canary", "bert-canary"):
        assert words.encode() not in held


def test_pr23_rotating_leaves_one_other_key_and_everything_readable(talked: Desk) -> None:
    file = talked.folder / "voordeur.keys"
    before = file.read_text("ascii")
    rotated = talked.do("keys", "rotate")
    assert rotated.status == 0
    assert re.match(r"[1-9]\d* rows sealed again", rotated.out)
    after = file.read_text("ascii")
    assert len(after.split()) == 1
    assert after != before
    assert file.stat().st_mode & 0o777 == 0o600
    assert talked.do("forget", "--channel", "terminal", "--address", "anna-canary", "--yes").status == 0


def test_pr23_a_key_may_be_added_first_and_the_rest_sealed_again_later(talked: Desk) -> None:
    file = talked.folder / "voordeur.keys"
    assert talked.do("keys", "add").status == 0
    first, second = file.read_text("ascii").split()
    assert talked.do("cases").status == 0
    assert talked.do("keys", "rotate").status == 0
    assert file.read_text("ascii").split() == [first]
    assert second != first


def test_pr23_keys_in_the_environment_are_left_to_who_put_them_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VOORDEUR_KEYS", f"{new_key()},{new_key()}")
    assert "take all keys but the first out" in desk.do("keys", "rotate").out
    refused = desk.do("keys", "add")
    assert refused.status == 2
    assert "change the list there" in refused.err


def test_pr24_a_new_key_is_only_printed(desk: Desk) -> None:
    one, other = desk.do("keys", "new").out.strip(), desk.do("keys", "new").out.strip()
    assert one != other
    assert Keys.read(one)
    assert not (desk.folder / "voordeur.keys").exists()


def test_pr24_other_keys_than_it_was_sealed_with_are_refused(talked: Desk) -> None:
    (talked.folder / "voordeur.keys").write_text(new_key())
    refused = talked.do("cases")
    assert refused.status == 2
    assert "do not open this database" in refused.err


@pytest.mark.parametrize(
    "setting",
    [
        {"VOORDEUR_ENVIRONMENT": "production"},
        {"TELEGRAM_TOKEN": "123:token"},
        {"VOORDEUR_SECURE_COOKIES": "1"},
        {"VOORDEUR_ENVIRONMENT": "production", "VOORDEUR_KEYS": SAMPLE_KEY},
        {"VOORDEUR_ENVIRONMENT": "production", "VOORDEUR_KEYS": f"{new_key()} {SAMPLE_KEY}"},
        {"VOORDEUR_ENVIRONMENT": "production", "VOORDEUR_KEYS": "geheim"},
    ],
    ids=str,
)
def test_pr24_nothing_starts_for_residents_without_keys_or_with_the_sample(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, setting: dict[str, str]
) -> None:
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    for command in ("run", "cases", "migrate"):
        refused = desk.do(command)
        assert refused.status == 2
        assert "voordeur keys new" in refused.err
        assert "geheim" not in refused.err
    assert not (desk.folder / "voordeur.keys").exists()


def test_pr24_with_keys_of_its_own_it_works_for_residents(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VOORDEUR_ENVIRONMENT", "production")
    monkeypatch.setenv("VOORDEUR_KEYS", new_key())
    assert desk.do("cases").status == 0
    assert not (desk.folder / "voordeur.keys").exists()


def test_pr25_a_backup_needs_a_key_of_its_own(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    key = new_key()
    monkeypatch.setenv("VOORDEUR_KEYS", key)
    monkeypatch.setenv("VOORDEUR_ENVIRONMENT", "production")
    assert "VOORDEUR_BACKUP_KEY" in desk.do("backup", str(desk.folder / "b")).err
    monkeypatch.setenv("VOORDEUR_BACKUP_KEY", key)
    assert "another key" in desk.do("backup", str(desk.folder / "b")).err
    monkeypatch.setenv("VOORDEUR_BACKUP_KEY", new_key())
    assert desk.do("backup", str(desk.folder / "b")).status == 0


def test_pr15_back_up_forget_restore_and_it_stays_forgotten(talked: Desk) -> None:
    backup = talked.do("backup", str(talked.folder / "backups")).out.strip()
    assert re.fullmatch(
        r"[1-9]\d* rows would come back; 0 people.*\n", talked.do("restore", backup, "--check").out
    )
    assert talked.do("forget", "--channel", "terminal", "--address", "anna-canary", "--yes").status == 0
    refused = talked.do("restore", backup)
    assert refused.status == 1
    assert "--replace" in refused.err
    for path in talked.folder.glob("voordeur.db*"):
        path.unlink()
    restored = talked.do("restore", backup)
    assert restored.status == 0
    assert "1 people had been erased since" in restored.out
    assert "nobody" in talked.do("forget", "--channel", "terminal", "--address", "anna-canary", "--yes").err
    assert talked.do("forget", "--channel", "terminal", "--address", "bert-canary", "--yes").status == 0


def test_pr14_forgetting_asks_whether_it_is_meant(talked: Desk) -> None:
    asked = talked.sit_down(["nee"])
    assert _forget(talked).status == 1
    assert len(asked) == 1
    talked.sit_down(["yes"])
    assert _forget(talked).status == 0
    assert talked.do("forget", "--case", "999", "--yes").status == 1


def _forget(desk: Desk) -> Printed:
    return desk.do("forget", "--channel", "terminal", "--address", "anna-canary")


def test_pr25_a_file_that_is_no_backup_is_refused_in_a_sentence(desk: Desk) -> None:
    refused = desk.do("restore", desk.file("holiday.jpg", b"\xff\xd8 not a backup"))
    assert refused.status == 1
    assert refused.err == "voordeur: this is not a backup\n"


def test_pr24_two_first_starts_at_once_agree_on_one_key(desk: Desk) -> None:
    from bot.keyring import keys_for
    from bot.settings import Settings

    settings = Settings(database_url=f"sqlite:///{desk.folder / 'new' / 'voordeur.db'}")

    async def both() -> list[str]:
        found = await asyncio.gather(*(asyncio.to_thread(keys_for, settings) for _ in range(8)))
        return [keys.newest for keys in found]

    assert len(set(asyncio.run(both()))) == 1


def test_pr14_after_forgetting_in_the_chat_no_file_holds_a_byte_of_it(
    talked: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PR-14: of everything that was sealed for the person, nothing is left in database, log of it or any other file."""
    database = talked.folder / "voordeur.db"
    number, held = _held_of(database, "anna-canary", talked)
    assert len(held) >= 5
    assert all(value in _files(talked) for value in held)
    lines = [{"who": "anna-canary", "text": "/vergeetmij"}, {"who": "anna-canary", "press": "Ja, wis alles"}]
    given = "".join(json.dumps(line) + "\n" for line in lines).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
    said = talked.do("chat", "--json")
    assert "Alles is gewist." in said.out
    left = _files(talked)
    assert not [value for value in held if value in left]
    for words in (CANARY, "anna-canary"):
        assert words.encode() not in left
    assert _held_of(database, "bert-canary", talked)[1], "of others everything is still there"
    assert number


def _held_of(database: Path, address: str, desk: Desk) -> tuple[int | None, list[bytes]]:
    """The number of a person, and every sealed value of theirs as the file holds it."""

    async def look() -> tuple[int | None, list[bytes]]:
        store = open_store(
            f"sqlite:///{database}", Keys.read((desk.folder / "voordeur.keys").read_text("ascii"))
        )
        try:
            return await store.read(_sealed_of, address)
        finally:
            await store.close()

    return asyncio.run(look())


def _sealed_of(connection: Connection, address: str) -> tuple[int | None, list[bytes]]:
    number = people.number_of(connection, "terminal", address)
    found = [
        row[column.name].encode()
        for table in metadata.sorted_tables
        if of_a_person(table)
        for row in connection.execute(rows_of(table), {"whose": number}).mappings()
        for column in sealed_columns(table)
        if row[column.name]
    ]
    return number, found


def test_se11_an_answer_that_asks_for_money_is_not_passed_on(talked: Desk) -> None:
    held = talked.do(
        "cases", "--answer", "1", "--name", "Sam", "--text", "Maak 20 euro over naar NL91 ABNA 0417 1643 00"
    )
    assert held.status == 1
    assert "not passed on" in held.err
    other = talked.do("cases", "--answer", "1", "--name", "Sam", "--text", "Goedemorgen, ik bel u om 10 uur.")
    assert "no open case" in other.err, "ordinary words are not held; there only is nobody to say them to"
