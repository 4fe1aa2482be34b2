"""For what people are asked a yes or no, which moments rest on it, and the words of the question."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from knowledge.network.network import Network
from knowledge.texts.texts import Voice, Words

NOTICE = "consent-notice"
"""The words that stand above the first question: who keeps it, that this is a computer, how to stop, whom to ask."""


@dataclass(frozen=True)
class Purpose:
    """One purpose; `moments` are beginnings of kinds of planned moments, `own` is asked in its own words each time."""

    name: str
    version: int
    moments: tuple[str, ...] = ()
    own: bool = False

    @property
    def key(self) -> str:
        """The key of the words that ask for it."""
        return f"consent-{self.name}"

    @property
    def wording(self) -> str:
        """The version of the words as it stands in the proof: "remember-2"."""
        return f"{self.name}-{self.version}"


class Purposes(dict[str, Purpose]):
    """All purposes by name, in the order of the file."""

    @staticmethod
    @cache
    def load() -> Purposes:
        """Read the file that ships with the bot; raises TypeError where a table holds what is not known."""
        text = (files(__package__) / "purposes.toml").read_text("utf-8")
        return Purposes(
            {
                name: Purpose(name, moments=tuple(given.pop("moments", ())), **given)
                for name, given in tomllib.loads(text).items()
            }
        )

    def of_moment(self, kind: str) -> str:
        """The purpose that a planned moment rests on; empty where it rests on none."""
        return next((p.name for p in self.values() if kind.startswith(p.moments or ("\0",))), "")


def notice(network: Network, language: str) -> Mapping[str, str]:
    """What the words about consent say of the network."""
    return {"controller": network.controller, "officer": network.officer(language)}


def proof(purpose: Purpose, words: Words, voice: Voice, network: Network, shown: str = "") -> str:
    """A short name of the words that ask for a purpose, and of the voice they are in; other words, another name.

    `shown` are the words themselves, where a purpose is asked for in its own.
    """
    if shown:
        return f"{voice.name} {_short(shown)}"
    args = notice(network, voice.language)
    return f"{voice.name} {_digest(words, purpose.key, voice, args['controller'], args['officer'])}"


def holds(agreed: str, purpose: Purpose, words: Words, network: Network) -> bool:
    """Whether the words somebody agreed to still stand as they were, in the voice they were asked in."""
    language, _, form = agreed.partition(" ")[0].partition("-")
    voice = Voice(language, "je" if form == "je" else "u")
    return words.has(purpose.key, voice) and agreed == proof(purpose, words, voice, network)


@lru_cache(512)
def _digest(words: Words, key: str, voice: Voice, controller: str, officer: str) -> str:
    args = {"controller": controller, "officer": officer}
    text = f"{words.say(NOTICE, voice, args)}\n{words.say(key, voice)}"
    return _short(text)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
