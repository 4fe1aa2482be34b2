"""A language "xx" made out of English, step by step as docs/extending.md says, and turns taken in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "db", "knowledge")


def voordeur(folder: Path, *words: str, said: str = "") -> subprocess.CompletedProcess[str]:
    """Run one command of the copy that stands in this folder."""
    environment = {
        **os.environ, "PYTHONPATH": str(folder), "DATABASE_URL": f"sqlite:///{folder / 'voordeur.db'}"
    }  # fmt: skip
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *words],
        input=said, capture_output=True, text=True, env=environment, cwd=folder, timeout=400, check=False,
    )  # fmt: skip


def add_language(knowledge: Path) -> None:
    """The steps of docs/extending.md, A language."""
    for path in sorted((knowledge / "texts").glob("*.en.ftl")):
        shutil.copy(path, path.with_name(path.name.replace(".en.ftl", ".xx.ftl")))
    with (knowledge / "language" / "spoken.toml").open("a", encoding="utf-8") as spoken:
        spoken.write('\n[xx]\nlocale = "en_GB"\n')
    safety = knowledge / "safety"
    for path in (safety / "language" / "en.toml", safety / "language" / "idioms.en.toml"):
        shutil.copy(path, path.with_name(path.name.replace("en.toml", "xx.toml")))
    for path in sorted((safety / "rules").glob("en_*.toml")):
        shutil.copy(path, path.with_name(path.name.replace("en_", "xx_")))


@pytest.mark.slow
def test_a_language_that_is_added_as_the_guide_says_is_spoken(tmp_path: Path) -> None:
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    add_language(tmp_path / "knowledge")
    lines = ("I like knitting", "overvecht", "1", "go by myself", "I want to die")
    said = "\n".join(json.dumps({"who": "ann", "text": text}) for text in lines) + "\n"
    talked = voordeur(tmp_path, "chat", "--json", "--language", "xx", "--now", "2026-11-30T10:00", said=said)
    assert talked.returncode == 0, talked.stderr
    read = "\n".join(line.get("text", "") for line in map(json.loads, talked.stdout.splitlines()))
    assert "Hello. I am a computer" in read
    assert "Tuesday 1 December, 10:00" in read
    assert "You can put this in your calendar." in read
    assert "113 or 0800-0113" in read
    checked = voordeur(tmp_path, "doctor").stdout
    assert "kinds have no name in xx" in checked
    assert "network.toml: desk has no words in xx" in checked
    assert "texts:" not in checked
    assert "safety:" not in checked
