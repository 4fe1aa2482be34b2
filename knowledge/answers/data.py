"""Reads the phrases beside it into grammars."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from knowledge.answers.folding import fold_word, tokens
from knowledge.answers.grammar import Grammar

LANGUAGE = "languagename"
"""The word that stands for the name of any language, in the phrases and in what is matched with them."""
_NOT_MEANINGS = frozenset({"words", "filler", "openers", "openers_with_comma", "anywhere", "unless", "small"})


@dataclass(frozen=True)
class Phrases:
    """Everything people say to answer or to steer, ready to be matched."""

    whole: Grammar
    """Phrases that are an answer of their own."""
    core: Grammar
    """The same phrases without small words, for a message without small words."""
    small: frozenset[str]
    filler: Grammar
    openers: Grammar
    """First words after which more may follow; the language is "," where a comma must stand behind them."""
    anywhere: Grammar
    languages: Grammar
    """Names of languages; the meaning is the code."""
    unless: Mapping[str, frozenset[str]]
    """Words that keep an `anywhere` phrase from counting, by meaning."""
    known: frozenset[str]
    """Every word of every phrase: none of these is a typing error."""
    spelled: frozenset[str]
    """The words that a typing error may be one of."""
    ordinary: frozenset[str]
    """Everyday words that look like a typing error of an answer."""


def table(name: str) -> dict[str, Any]:
    """One TOML file beside this module."""
    return tomllib.loads(files(__package__).joinpath(name).read_text("utf-8"))


def _languages(whole: Grammar, core: Grammar, anywhere: Grammar) -> Grammar:
    """Add the ways of asking for a language; returns the names, which are put into them as one word."""
    raw = table("languages.toml")
    names = Grammar({})
    for code, spelled in raw["codes"].items():
        for name in spelled:
            names.add(name, code)
    for flag, code in raw["flags"].items():
        names.add(flag, code)
    for ask in raw["asks"]:
        whole.add(ask.replace("{taal}", LANGUAGE), "language")
        core.add(ask.replace("{taal}", LANGUAGE), "language")
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
    small = frozenset(
        token.word for words in raw["small"].values() for word in words for token in tokens(word)
    )
    whole, core, filler, openers, anywhere = (
        Grammar(lists), Grammar(lists, small), Grammar({}), Grammar({}), Grammar(lists)
    )  # fmt: skip
    for meaning, by_language in raw.items():
        if meaning in _NOT_MEANINGS:
            continue
        for language, phrases in by_language.items():
            for phrase in phrases:
                whole.add(phrase, meaning, language)
                core.add(phrase, meaning, language)
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
    unless = {
        meaning: frozenset(t.word for w in words for t in tokens(w))
        for meaning, words in raw["unless"].items()
    }
    words = frozenset(word for grammar in (whole, filler, openers, anywhere) for word in grammar.vocabulary())
    spelled = whole.vocabulary("", "nl", "en") | anywhere.vocabulary() | languages.vocabulary()
    listed = files(__package__).joinpath("ordinary_words.txt").read_text("utf-8").split()
    ordinary = frozenset(fold_word(word) for word in listed)
    return Phrases(
        whole, core, small, filler, openers, anywhere, languages, unless, words | small, spelled, ordinary
    )  # fmt: skip
