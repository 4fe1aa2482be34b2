"""Tells a story: several people, one `voordeur chat --json` as a process of its own, and a clock that is moved.

A story is a text file with one thing a line, indented or not:

    begin 2026-11-24T10:00               the moment at which it begins, first of all
    invite samira ambassador --name ...  `voordeur invite`; samira follows the link
    people ...                           another command of `voordeur` ("people", "cases", "forget", ...)
    ans > ik hou van breien              ans writes
    ans ! Een mens spreken               ans presses a choice she was shown
    ans < tekst                          said to ans, after what was looked for before; a name alone: "samira < "
    ans - tekst                          not said to ans since she last did something, or since time last passed
    ans ? Een keuze                      among the choices of the newest question to ans
    ans keeps code [0-9]{6}              what fits in what was said to ans is {code} from here on
    later P1D                            time passes
    killed                               the process is killed and started again
    # a remark
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.handlers.terminal.protocol import duration
from knowledge.texts.dates import CITY_TIME

_LINE = re.compile(r"(?P<who>[a-z]+) (?P<sign>[>!<?-]|keeps)(?: (?P<text>.*))?")


class Untrue(AssertionError):
    """The story does not go as it is told; says where, and what was said instead."""


@dataclass
class Listener:
    """What one person was told and not asked about yet, all since they last did something, and their choices."""

    unheard: list[str] = field(default_factory=list)
    since: list[str] = field(default_factory=list)
    choices: list[str] = field(default_factory=list)


class Teller:
    """Tells one story in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._settings = {**os.environ, "DATABASE_URL": f"sqlite:///{folder / 'story.db'}"}
        self._now = datetime.now(CITY_TIME)
        self._chat: subprocess.Popen[str] | None = None
        self._people: dict[str, Listener] = {}
        self._kept: dict[str, str] = {}
        self._where = ""

    def tell(self, path: Path) -> None:
        """Tell it from the first line to the last; raises Untrue."""
        try:
            for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
                line = line.strip()
                if line and not line.startswith("#"):
                    self._where = f"{path.name}:{number}: {line}"
                    self._do(line)
        finally:
            self._stop()

    def _do(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        match word:
            case "begin":
                self._now = datetime.fromisoformat(rest).replace(tzinfo=CITY_TIME)
            case "invite":
                self._invite(*shlex.split(self._filled(rest)))
            case "people" | "cases" | "forget" | "catalogue":
                self._command(shlex.split(self._filled(line)))
            case "later":
                for listener in self._people.values():
                    listener.since.clear()
                self._send({"advance": rest})
                self._now += duration(rest)
            case "killed":
                self._stop()
            case _:
                self._person(line)

    def _person(self, line: str) -> None:
        found = _LINE.fullmatch(line)
        if found is None:
            raise Untrue(f"{self._where}\nnot a line of a story")
        who, sign, text = found["who"], found["sign"], self._filled(found["text"] or "")
        listener = self._people.setdefault(who, Listener())
        match sign:
            case ">" | "!":
                listener.since.clear()
                listener.unheard.clear()
                self._send({"who": who, "text" if sign == ">" else "press": text})
            case "<":
                at = next((n for n, said in enumerate(listener.unheard) if text in said), None)
                self._check(at is not None, listener)
                del listener.unheard[: at or 0]
            case "-":
                self._check(not any(text in said for said in listener.since), listener)
            case "?":
                self._check(text in listener.choices, listener)
            case "keeps":
                self._keep(text, listener)

    def _check(self, holds: bool, listener: Listener) -> None:
        if not holds:
            said = "\n  ".join(listener.since) or "(nothing)"
            raise Untrue(f"{self._where}\nsaid since: {said}\nchoices: {listener.choices}\nat {self._now}")

    def _keep(self, text: str, listener: Listener) -> None:
        name, _, pattern = text.partition(" ")
        found = re.search(pattern, "\n".join(listener.since))
        self._check(found is not None, listener)
        if found:
            self._kept[name] = found.group()

    def _filled(self, text: str) -> str:
        return re.sub(r"\{([a-z]+)\}", lambda match: self._kept[match[1]], text)

    def _invite(self, who: str, role: str, *options: str) -> None:
        done = self._command(["invite", role, *options, "--json", "--now", self._now.isoformat()])
        self._people.setdefault(who, Listener())
        self._send({"who": who, "start": json.loads(done)["token"]})

    def _command(self, words: Sequence[str]) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "bot.cli", *words],
            env=self._settings,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        if done.returncode:
            raise Untrue(f"{self._where}\n{done.stderr}")
        return done.stdout

    def _send(self, line: dict[str, Any]) -> None:
        chat = self._chat or self._start()
        assert chat.stdin is not None
        assert chat.stdout is not None
        chat.stdin.write(json.dumps(line) + "\n")
        chat.stdin.flush()
        while said := chat.stdout.readline():
            answer = json.loads(said)
            if answer == {"done": True}:
                return
            self._hear(answer)
        raise Untrue(f"{self._where}\nthe process ended")

    def _hear(self, answer: dict[str, Any]) -> None:
        if "error" in answer:
            raise Untrue(f"{self._where}\n{answer['error']}")
        listener = self._people.setdefault(answer["to"], Listener())
        text = answer["text"] if answer["from"] == "bot" else f"{answer['from']}: {answer['text']}"
        listener.unheard.append(text)
        listener.since.append(text)
        listener.choices = answer["choices"] or listener.choices

    def _start(self) -> subprocess.Popen[str]:
        self._chat = subprocess.Popen(
            [sys.executable, "-m", "bot.cli", "chat", "--json", "--now", self._now.isoformat()],
            env=self._settings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        return self._chat

    def _stop(self) -> None:
        """End the process the hard way: nothing it acknowledged may depend on a farewell."""
        if self._chat is not None:
            self._chat.kill()
            self._chat.wait()
            for stream in (self._chat.stdin, self._chat.stdout):
                if stream is not None:
                    stream.close()
            self._chat = None
