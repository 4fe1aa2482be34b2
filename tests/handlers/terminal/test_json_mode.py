"""The terminal's JSON mode, through the real command: what it takes, what it refuses, and a clock that moves."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

Answer = list[dict[str, Any]]


def chat(folder: Path, *lines: dict[str, Any] | bytes) -> list[Answer]:
    """Give these lines to `voordeur chat --json`; returns what came for each."""
    given = (
        b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines) + b"\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "chat", "--json", "--now", "2026-11-24T10:00"],
        input=given,
        capture_output=True,
        env={**os.environ, "DATABASE_URL": f"sqlite:///{folder / 'chat.db'}"},
        timeout=120,
        check=True,
    )
    answers: list[Answer] = [[]]
    for line in done.stdout.decode().splitlines():
        said = json.loads(line)
        if said == {"done": True}:
            answers.append([])
        else:
            answers[-1].append(said)
    assert answers.pop() == []
    return answers


def test_several_people_talk_and_the_clock_moves(tmp_path: Path) -> None:
    answers = chat(
        tmp_path,
        {"who": "ans", "text": "ik hou van breien en woon in Overvecht"},
        {"who": "bram", "start": ""},
        {"who": "bram", "press": "Een mens spreken"},
        {"who": "bram", "press": "1"},
        {"who": "bram", "text": "ja"},
        {"advance": "P3D"},
    )
    assert any("breien" in line["text"] for line in answers[0])
    assert {line["to"] for line in answers[1]} == {"bram"}
    assert answers[2][-1]["choices"]
    assert "Infopunt" in answers[4][0]["text"]
    assert any(line["to"] == "bram" and "Dat spijt ons" in line["text"] for line in answers[5])


def test_a_conversation_goes_on_in_the_next_session(tmp_path: Path) -> None:
    chat(tmp_path, {"who": "ans", "text": "schaken"})
    (answer,) = chat(tmp_path, {"who": "ans", "text": "overvecht"})
    assert not any("Ik ben een computer" in line["text"] for line in answer)
    assert any("schaken" in line["text"].casefold() for line in answer)


def test_nonsense_is_refused_line_by_line_and_nothing_is_lost_for_others(tmp_path: Path) -> None:
    noise = random.Random(5).randbytes(100_000).replace(b"\n", b" ")
    answers = chat(
        tmp_path,
        noise,
        b"[1]",
        b'{"who": 3}',
        b'{"advance": "gisteren"}',
        b'{"who": "ans", "text": "hallo \\ud83d"}',
        {"who": "ans", "text": "a" * 1_000_000},
        {"who": "ans", "text": "hal\x00lo"},
    )
    assert [line["error"] for answer in answers[:5] for line in answer] == [
        "not valid UTF-8",
        "not a JSON object",
        '"who" must be a name of 1 to 64 letters',
        '"advance" must be an ISO 8601 duration such as "P1D" or "PT2H"',
        "holds half a character (a lone surrogate)",
    ]
    assert answers[5]
    assert answers[6]
