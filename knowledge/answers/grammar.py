"""Phrases written with choices and optional words, matched against words in one pass.

`(a|b c)` is one of these, `[a]` may be left out, `{name}` is any word of a list, `*` is any word at all. All phrases
together become one automaton, so that a message costs the same however many phrases there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from knowledge.answers.folding import tokens

Meaning = tuple[str, str]
"""What a phrase means, and the language it is written in."""

_PIECE = re.compile(r"[()\[\]|]|\{[^}]*\}|[^()\[\]|{}\s]+")
_START = 0
ANY = "*"
_NOWHERE = -1
_UNKNOWN = -2


class BadPhrase(ValueError):
    """A phrase whose brackets do not fit."""


class Grammar:
    """A set of phrases; `add` all of them first, then ask `ends`."""

    def __init__(self, lists: Mapping[str, Sequence[str]], without: frozenset[str] = frozenset()) -> None:
        """Phrases may use the `lists`; words in `without` are left out of them."""
        self._lists = lists
        self._without = without
        self._spelled: dict[str, set[str]] = {}
        self._spelling: set[str] = set()
        self._every: set[str] = set()
        self._next: list[dict[str, list[int]]] = [{}]
        self._means: dict[int, set[Meaning]] = {}
        # The automaton made deterministic, only where somebody's words have already been.
        self._known: dict[frozenset[int], int] = {frozenset((_START,)): 0}
        self._states: list[frozenset[int]] = [frozenset((_START,))]
        self._steps: list[dict[str, int]] = [{}]
        self._accepts: list[frozenset[Meaning]] = [frozenset()]

    def vocabulary(self, *languages: str) -> frozenset[str]:
        """Every word that occurs in a phrase of these languages, folded; of all where none is given."""
        chosen = languages or tuple(self._spelled)
        return frozenset(word for language in chosen for word in self._spelled.get(language, ()))

    def add(self, phrase: str, meaning: str, language: str = "") -> None:
        """Add one phrase; raises `BadPhrase` where its brackets do not fit."""
        self._spelling = self._spelled.setdefault(language, set())
        pieces = _PIECE.findall(phrase)
        ends, at = self._choice(pieces, 0, {_START}, phrase)
        if at != len(pieces) or (_START in ends and not self._without):
            raise BadPhrase(phrase)
        for end in ends - {_START}:
            self._means.setdefault(end, set()).add((meaning, language))

    def _choice(self, pieces: list[str], at: int, begins: set[int], phrase: str) -> tuple[set[int], int]:
        """Follow alternatives up to the bracket that closes them."""
        ends: set[int] = set()
        while True:
            found, at = self._sequence(pieces, at, begins, phrase)
            ends |= found
            if at >= len(pieces) or pieces[at] != "|":
                return ends, at
            at += 1

    def _sequence(self, pieces: list[str], at: int, begins: set[int], phrase: str) -> tuple[set[int], int]:
        """Follow words and groups one after the other."""
        states = begins
        while at < len(pieces) and pieces[at] not in ")]|":
            piece = pieces[at]
            if piece in "([":
                ends, at = self._choice(pieces, at + 1, states, phrase)
                if at >= len(pieces) or pieces[at] != {"(": ")", "[": "]"}[piece]:
                    raise BadPhrase(phrase)
                states = ends if piece == "(" else ends | states
            elif piece.startswith("{"):
                if piece[1:-1] not in self._lists:
                    raise BadPhrase(phrase)
                states = {end for words in self._lists[piece[1:-1]] for end in self._words(words, states)}
            elif piece == ANY:
                states = self._follow(ANY, states)
            else:
                states = self._words(piece, states)
            at += 1
        return states, at

    def _words(self, words: str, states: set[int]) -> set[int]:
        """Follow one or more plain words."""
        for token in tokens(words):
            if token.word in self._without:
                continue
            self._spelling.add(token.word)
            self._every.add(token.word)
            states = self._follow(token.word, states)
        return states

    def _follow(self, word: str, states: set[int]) -> set[int]:
        """One new state, reached from all these by this word."""
        self._next.append({})
        made = len(self._next) - 1
        for state in states:
            self._next[state].setdefault(word, []).append(made)
        return {made}

    def ends(self, words: Sequence[str], start: int = 0) -> Iterator[tuple[int, frozenset[Meaning]]]:
        """Every position at which a phrase that begins at `start` is complete, with what it means; nearest first."""
        state = 0
        for at in range(start, len(words)):
            steps = self._steps[state]
            # Words that are in no phrase are all the same: only "any word" can take them.
            word = words[at] if words[at] in self._every else ANY
            following = steps.get(word, _UNKNOWN)
            if following == _UNKNOWN:
                following = self._step(state, word)
            if following == _NOWHERE:
                return
            state = following
            if self._accepts[state]:
                yield at + 1, self._accepts[state]

    def _step(self, state: int, word: str) -> int:
        """The state a word leads to, made and kept where it is new; `_NOWHERE` where no phrase goes on with it."""
        targets = frozenset(
            made
            for origin in self._states[state]
            for taken in {word, ANY}
            for made in self._next[origin].get(taken, ())
        )
        number = self._known.get(targets) if targets else _NOWHERE
        if number is None:
            number = len(self._states)
            self._accepts.append(frozenset(meaning for t in targets for meaning in self._means.get(t, ())))
            self._steps.append({})
            self._states.append(targets)
            self._known[targets] = number
        self._steps[state][word] = number
        return number
