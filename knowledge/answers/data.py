"""Reads the phrases beside it into grammars."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from knowledge.answers.cues import Cue
from knowledge.answers.folding import tokens
from knowledge.answers.grammar import ANY, Grammar
from knowledge.language.names import tongues

LANGUAGE = "languagename"
"""The word that stands for the name of any language, in the phrases and in what is matched with them."""
SPEAKS = "speaks"
"""What is meant by "ik spreek ook Arabisch": the language is told, not asked for."""
_NOT_MEANINGS = frozenset(
    {"words", "filler", "openers", "openers_with_comma", "exactly", "anywhere", "unless", "small"}
)


@dataclass(frozen=True)
class Phrases:
    """Everything people say to answer or to steer, ready to be matched."""

    whole: Grammar
    """Phrases that are an answer of their own."""
    core: Grammar
    """The same phrases without small words, for a message without them; not those with "any word"."""
    small: frozenset[str]
    filler: Grammar
    openers: Grammar
    """First words after which more may follow; the language is "," where a comma must stand behind them."""
    anywhere: Grammar
    languages: Grammar
    """Names of languages; the meaning is the code."""
    unless: Mapping[str, frozenset[str]]
    """Words that keep an `anywhere` phrase from counting, by meaning."""
    cues: tuple[Cue, ...]
    """Words that say a meaning together."""
    known: frozenset[str]
    """Every word of every phrase: none of these is a typing error."""
    spelled: frozenset[str]
    """The words that a typing error may be one of."""
    ordinary: frozenset[str]
    """Everyday words that look like a typing error of an answer."""


def table(name: str) -> dict[str, Any]:
    """One TOML file beside this module."""
    return tomllib.loads(files(__package__).joinpath(name).read_text("utf-8"))


def _folded(listed: Iterable[str]) -> frozenset[str]:
    """The words, folded as those of a message are."""
    return frozenset(token.word for word in listed for token in tokens(word))


def _languages(whole: Grammar, core: Grammar, anywhere: Grammar) -> Grammar:
    """Add the ways of asking for a language, or of telling one; returns the names, which are put in as one word."""
    raw = table("languages.toml")
    names = Grammar({})
    for code, tongue in tongues().items():
        for name in (*tongue.names, *tongue.also):
            names.add(name, code)
    for flag, code in raw["flags"].items():
        names.add(flag, code)
    for ask in raw["asks"]:
        whole.add(ask.replace("{taal}", LANGUAGE), "language")
        if ANY not in ask:
            core.add(ask.replace("{taal}", LANGUAGE), "language")
    for tell in raw["tells"]:
        whole.add(tell.replace("{taal}", LANGUAGE), SPEAKS)
    for ask in raw["anywhere"]:
        anywhere.add(ask.replace("{taal}", LANGUAGE), "language")
    for code, sentences in raw["sentences"].items():
        for sentence in sentences:
            whole.add(sentence, f"language:{code}", code)
    return names


@cache
def read() -> Phrases:
    """Read all phrases once."""
    raw = table("answers.toml")
    lists = raw["words"]
    small = frozenset(word for listed in raw["small"].values() for word in _folded(listed))
    whole, core, filler, openers, anywhere = (
        Grammar(lists), Grammar(lists, small), Grammar({}), Grammar({}), Grammar(lists)
    )  # fmt: skip
    for meaning, by_language in raw.items():
        if meaning in _NOT_MEANINGS:
            continue
        for language, phrases in by_language.items():
            for phrase in phrases:
                whole.add(phrase, meaning, language)
                if ANY not in phrase:
                    core.add(phrase, meaning, language)
    for meaning, phrases in raw["exactly"].items():
        for phrase in phrases:
            whole.add(phrase, meaning, "nl")
    for phrases in raw["filler"].values():
        for phrase in phrases:
            filler.add(phrase, "filler")
    for group, mark in (("openers", ""), ("openers_with_comma", ",")):
        for meaning, phrases in raw[group].items():
            for phrase in phrases:
                openers.add(phrase, meaning, mark)
    for meaning, phrases in raw["anywhere"].items():
        for phrase in phrases:
            anywhere.add(phrase, meaning)
    languages = _languages(whole, core, anywhere)
    words = frozenset(word for grammar in (whole, filler, openers, anywhere) for word in grammar.vocabulary())
    cues = tuple(
        Cue(cue["means"], tuple(map(_folded, cue["all"])), _folded(cue["unless"]), cue["most"])
        for cue in table("cues.toml")["cue"]
    )
    return Phrases(
        whole=whole,
        core=core,
        small=small,
        filler=filler,
        openers=openers,
        anywhere=anywhere,
        languages=languages,
        unless={meaning: _folded(listed) for meaning, listed in raw["unless"].items()},
        cues=cues,
        known=words | small,
        spelled=whole.vocabulary("", "nl", "en") | anywhere.vocabulary() | languages.vocabulary(),
        ordinary=_folded(files(__package__).joinpath("ordinary_words.txt").read_text("utf-8").split()),
    )
