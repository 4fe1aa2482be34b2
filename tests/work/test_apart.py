"""A calendar is read in a process of its own, and what its rules ask for cannot hold anybody up."""

from __future__ import annotations

import multiprocessing
import os
from datetime import date
from pathlib import Path

import pytest

from bot.work import apart
from bot.work.apart import read_list
from knowledge.catalogue.importing.values import Options

TODAY = date(2026, 11, 23)


def calendar(*rules: str) -> bytes:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{number}@proef\r\nSUMMARY:Koor {number}\r\n"
        f"DTSTART;TZID=Europe/Amsterdam:20260106T100000\r\n{rule}\r\nEND:VEVENT\r\n"
        for number, rule in enumerate(rules)
    )
    return f"BEGIN:VCALENDAR\r\n{events}END:VCALENDAR\r\n".encode()


def read(data: bytes, **more: object) -> tuple[list[str], list[str]]:
    reading = read_list("agenda.ics", data, Options("proef", TODAY, wijk="Oost", **more))  # type: ignore[arg-type]
    return [one.title for one in reading.activities], [problem.code for problem in reading.problems]


@pytest.mark.parametrize(
    ("rule", "problems"),
    [
        ("RRULE:FREQ=WEEKLY;BYDAY=TU", []),
        ("RRULE:FREQ=DAILY;COUNT=1000000000", []),
        ("RRULE:FREQ=DAILY;INTERVAL=0", ["bad_rule"]),
        ("RRULE:FREQ=DAILY;COUNT=0", ["bad_rule"]),
        ("RRULE:FREQ=SECONDLY", ["bad_rule"]),
        ("RRULE:FREQ=MINUTELY;COUNT=5", ["bad_rule"]),
        ("RRULE:FREQ=DAILY\r\nEXRULE:FREQ=DAILY", ["bad_rule"]),
        ("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", ["ended"]),
        ("RRULE:FREQ=YEARLY;BYDAY=MO;BYSETPOS=-366", ["ended"]),
    ],
)
def test_whatever_a_rule_says_the_answer_comes_and_the_other_events_stand(
    rule: str, problems: list[str]
) -> None:
    """SE-30."""
    titles, found = read(calendar(rule, "RRULE:FREQ=WEEKLY;BYDAY=TU"))
    assert "Koor 1" in titles
    assert found == problems


def test_what_takes_too_long_is_refused_whole_and_its_process_is_gone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """SE-30."""
    monkeypatch.setattr(apart, "MOST_TO_EXPAND", 0.0)
    titles, found = read(calendar(*["RRULE:FREQ=DAILY"] * 300))
    assert titles == []
    assert found == ["too_slow"]
    assert multiprocessing.active_children() == []


def test_a_calendar_is_read_by_another_process_and_a_table_by_this_one(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    titles, _ = read(calendar("RRULE:FREQ=DAILY"), progress=lambda done, total: seen.append((done, total)))
    assert titles == ["Koor 0"]
    assert seen[-1] == (1, 1)
    assert read(b"titel;wanneer\nKoor;elke dinsdag 10.00\n")[0] == ["Koor"]


def test_a_process_that_dies_is_a_file_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_work", os.abort)
    assert read(calendar("RRULE:FREQ=DAILY")) == ([], ["broken"])
