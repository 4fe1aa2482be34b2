"""The words the bot speaks: Fluent files beside this one, named `<topic>.<voice>.ftl`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from knowledge.city.city import City
from knowledge.language.spoken import written
from knowledge.network.network import Network
from knowledge.texts.dates import one_of

Form = Literal["u", "je"]
Value = str | int


@dataclass(frozen=True)
class Voice:
    """The language the bot speaks (ISO 639-1), and in Dutch whether it says u or je."""

    language: str = "nl"
    form: Form = "u"

    @property
    def name(self) -> str:
        """The name the files of this voice carry: "nl-u", "nl-je", "en"."""
        return f"nl-{self.form}" if self.language == "nl" else self.language


BEHIND: Mapping[str, str] = {"nl-je": "nl-u"}
"""Which voice lends its words where a voice has none of its own: sentences without u or je stand once."""


class MissingWords(LookupError):
    """A key has no words in a voice."""


def _nothing(language: str) -> Mapping[str, Value]:
    return {}


class Words:
    """All texts of all voices; says a key in a voice."""

    def __init__(
        self, sources: Mapping[str, str], known: Callable[[str], Mapping[str, Value]] = _nothing
    ) -> None:
        """Take Fluent source text by file name (`flows.nl-u.ftl`); raises ValueError on a syntax error.

        `known` gives what every text of a language may name without being given it, such as the city.
        """
        self._known = known
        by_voice: dict[str, list[str]] = {}
        for name, text in sorted(sources.items()):
            by_voice.setdefault(name.split(".")[-2], []).append(text)
        self._own = {voice: _bundle(voice, texts) for voice, texts in by_voice.items()}
        self._plain: dict[tuple[str, str], str] = {}

    @classmethod
    def load(cls) -> Words:
        """Read the files that ship with the bot."""
        return _shipped()

    def holds_talk(self, language: str) -> bool:
        """Whether the bot can hold a whole conversation in a language, rather than only show a page."""
        return any(
            voice.split("-")[0] == language and "welcome-hello" in self.keys(voice) for voice in self._own
        )

    @property
    def voices(self) -> tuple[str, ...]:
        """The voices that have files of their own."""
        return tuple(sorted(self._own))

    def keys(self, voice: str) -> frozenset[str]:
        """Every key a voice has words for, attributes as `key.attribute`, borrowed ones included."""
        return frozenset(key for bundle in self._chain(voice) for key in _keys_of(bundle))

    def has(self, key: str, voice: Voice) -> bool:
        """Whether there are words for this key."""
        return any(_pattern(bundle, key) is not None for bundle in self._chain(voice.name))

    def say(self, key: str, voice: Voice, args: Mapping[str, Value] | None = None) -> str:
        """Say one key; raises MissingWords where it has none, ValueError where an argument is missing."""
        if not args and (plain := self._plain.get((voice.name, key))) is not None:
            return plain
        for bundle in self._chain(voice.name):
            pattern = _pattern(bundle, key)
            if pattern is None:
                continue
            formatted, errors = bundle.format_pattern(
                pattern, {**self._known(voice.language), **(args or {})}
            )
            if errors:
                raise ValueError(f"text '{key}' ({voice.name}): {errors[0]!r}")
            text = str(formatted)
            if not args:
                self._plain[voice.name, key] = text
            return text
        raise MissingWords(f"no words for '{key}' in {voice.name}")

    def _chain(self, voice: str) -> Iterator[FluentBundle]:
        name: str | None = voice
        while name is not None:
            if name in self._own:
                yield self._own[name]
            name = BEHIND.get(name)


@cache
def _shipped() -> Words:
    folder = files(__package__)
    sources = {f.name: f.read_text("utf-8") for f in folder.iterdir() if f.name.endswith(".ftl")}
    return Words(sources, of_the_city)


@cache
def of_the_city(language: str) -> Mapping[str, Value]:
    """What any text may name: the city, its desk, and places everybody knows, one and a few."""
    city, network = City.load(), Network.load()
    return {
        "city": city.name,
        "desk": network.desk(language),
        "example": city.examples[0],
        "examples": one_of(city.examples, language),
    }


def _bundle(voice: str, texts: list[str]) -> FluentBundle:
    language = voice.split("-")[0]
    bundle = FluentBundle([language], use_isolating=written(language).right_to_left)
    for text in texts:
        resource = FluentResource(text)
        for entry in resource.body:
            if isinstance(entry, Junk):
                raise ValueError(f"not Fluent in {voice}: {(entry.content or '').strip()[:120]!r}")
        bundle.add_resource(resource)
    return bundle


def _pattern(bundle: FluentBundle, key: str) -> Any:
    name, _, attribute = key.partition(".")
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value


def _keys_of(bundle: FluentBundle) -> Iterator[str]:
    for name in bundle._messages:
        message = bundle.get_message(name)
        if message.value is not None:
            yield name
        for attribute in message.attributes:
            yield f"{name}.{attribute}"
