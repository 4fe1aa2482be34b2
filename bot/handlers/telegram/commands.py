"""The commands in Telegram's menu, and what each of them says to the bot."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files

import msgspec

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]+)?(?:\s+(.*))?", re.DOTALL)


class Command(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One command: what it says to the bot, its name in each menu, its other names, and its text key."""

    says: str
    nl: str
    en: str
    about: str
    also: tuple[str, ...] = ()

    def name(self, menu: str) -> str:
        """The name in the menu of a language: Telegram takes Latin letters only."""
        return self.nl if menu == "nl" else self.en


class _Sheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    command: tuple[Command, ...]


@dataclass(frozen=True)
class Slash:
    """A command as it was typed: its name in small letters, and the words after it."""

    name: str
    rest: str


def load() -> tuple[Command, ...]:
    """Read the commands in the order of the menu; raises `msgspec.DecodeError` where the file is wrong."""
    source = files(__package__).joinpath("commands.toml").read_bytes()
    return msgspec.toml.decode(source, type=_Sheet).command


def _by_name(commands: Iterable[Command]) -> Mapping[str, str]:
    return {name: c.says for c in commands for name in (c.nl, c.en, *c.also) if c.says}


COMMANDS = load()
_SAYS = _by_name(COMMANDS)


def slash(text: str) -> Slash | None:
    """Take a command apart; None where the text is not one."""
    found = _COMMAND.fullmatch(text.strip())
    return Slash(found[1].lower(), (found[2] or "").strip()) if found else None


def words_of(command: Slash) -> str:
    """Say a command in words, with what stands behind it; a name nobody knows is said as it is."""
    return " ".join(filter(None, (_SAYS.get(command.name, command.name), command.rest)))
