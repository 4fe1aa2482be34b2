"""The rules of one language as they stand in its files, indexed by a word each of them cannot do without."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from knowledge.safety.data import HERE, language_file, read, rule_files
from knowledge.safety.letters import fold_word
from knowledge.safety.lexicon import Lexicon
from knowledge.safety.matching import Heard, Hit, find
from knowledge.safety.patterns import Part, Pattern, PatternError, parse

KINDS = ("suicide", "violence", "medical", "neglect", "child")
WHO = ("self", "other", "either")
DESPITE = frozenset({"negation", "past", "fiction"})


@dataclass(frozen=True)
class Rule:
    """A way of saying that somebody is in danger, and how serious that is."""

    id: str
    kind: str
    who: str
    """self, other, or either: whoever the words are about."""
    level: int
    why: str
    """What makes this a signal, or where that is written."""
    say: tuple[str, ...]
    unless: tuple[str, ...] = ()
    """Ways of saying that make it something else, in the same sentence."""
    despite: frozenset[str] = frozenset()
    """What does not take this signal away: negation, past, fiction."""
    examples: tuple[str, ...] = ()


class Pool:
    """Patterns by owner, of which only those are tried that have their rarest word in the message."""

    def __init__(self, sources: Mapping[str, Iterable[str]], ways: Mapping[str, Sequence[str]]) -> None:
        self._patterns: list[tuple[str, Pattern]] = []
        interned: dict[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]] = {}
        for owner, lines in sources.items():
            for line in lines:
                try:
                    patterns = parse(line, ways)
                except PatternError as error:
                    raise PatternError(f"{owner}: {error}") from None
                self._patterns += ((owner, _interned(pattern, interned)) for pattern in patterns)
        common = Counter(name for _, pattern in self._patterns for name in set(names(pattern)))
        self._anchors: dict[str, list[int]] = {}
        for number, (_, pattern) in enumerate(self._patterns):
            parts = [part for side in pattern.sides for part in side]
            anchor = min(parts, key=lambda part: sum(common[choice[0]] for choice in part.choices))
            for name in {choice[0] for choice in anchor.choices}:
                self._anchors.setdefault(name, []).append(number)

    def any(self, heard: Heard) -> bool:
        """Whether a pattern may stand in the message at all."""
        return any(name in self._anchors for name in heard.where)

    def hits(self, heard: Heard) -> dict[str, list[Hit]]:
        """What stands in the message, by owner."""
        numbers = {number for name in heard.where for number in self._anchors.get(name, ())}
        found: dict[str, list[Hit]] = {}
        for number in sorted(numbers):
            owner, pattern = self._patterns[number]
            if hits := find(pattern, heard):
                found.setdefault(owner, []).extend(hits)
        return found

    def names(self) -> Iterator[str]:
        """Every word and class the patterns name."""
        for _, pattern in self._patterns:
            yield from names(pattern)


def names(pattern: Pattern) -> Iterator[str]:
    """Every word and class a pattern names."""
    return (name for side in pattern.sides for part in side for choice in part.choices for name in choice)


def _interned(pattern: Pattern, known: dict[Any, Any]) -> Pattern:
    """The pattern with parts that are the same object wherever they are equal, so that each is looked up once."""
    sides = tuple(
        tuple(Part(part.gap, known.setdefault(part.choices, part.choices)) for part in side)
        for side in pattern.sides
    )
    return Pattern(sides, pattern.opens, pattern.closes)


_WORD = re.compile(r"[^\W\d_]+")


def own_words(code: str) -> frozenset[str]:
    """The words a language speaks of danger with: those of its classes, and those that stand in its rules."""
    classes: dict[str, list[str]] = read(language_file(code))["classes"]
    listed = (word for words in classes.values() for word in words if "*" not in word)
    lines = (line for path in rule_files(code) for rule in read(path)["rule"] for line in rule["say"])
    return frozenset(map(fold_word, (*listed, *(word for line in lines for word in _WORD.findall(line)))))


@dataclass(frozen=True)
class Language:
    """Everything one language knows about danger."""

    code: str
    lexicon: Lexicon
    fillers: frozenset[str]
    negators: frozenset[str]
    past: frozenset[str]
    perfect: frozenset[str]
    first: frozenset[str]
    subjects: frozenset[str]
    closing_negators: frozenset[str]
    joints: frozenset[str]
    subject: Mapping[str, frozenset[str]]
    """Words by which the subject of a sentence is known; none in a language that need not name it."""
    words_before_negator: int
    """How many words may stand between a signal and the negator that ends its clause."""
    rules: Mapping[str, Rule]
    signals: Pool
    idioms: Pool
    cues: Pool
    unless: Pool

    @classmethod
    def load(cls, code: str, ordinary: frozenset[str]) -> Language:
        """Read the files of a language; ValueError or PatternError where one cannot be right."""
        said = read(language_file(code))
        rules = {rule.id: rule for path in rule_files(code) for rule in _rules(code, read(path)["rule"])}
        ways = said["ways"]
        signals = Pool({rule.id: rule.say for rule in rules.values()}, ways)
        idioms = Pool({"idiom": read(HERE / "language" / f"idioms.{code}.toml")["say"]}, ways)
        cues = Pool(said["cues"], ways)
        unless = Pool({rule.id: rule.unless for rule in rules.values() if rule.unless}, ways)
        classes: dict[str, list[str]] = said["classes"]
        literals: set[str] = set()
        for pool in (signals, idioms, cues, unless):
            for name in pool.names():
                if not name.startswith("<"):
                    literals.add(name)
                elif name[1:-1] not in classes:
                    raise PatternError(f"{code}: there is no class {name}")
        lists = {name: frozenset(_folded(word) for word in said[name]) for name in _LISTS}
        extra = set().union(*lists.values())
        mended = {name for name in signals.names() if not name.startswith("<") and "*" not in name}
        lexicon = Lexicon.of(code, classes, literals | extra, mended | extra, said["spellings"], ordinary)
        return cls(
            code=code,
            words_before_negator=said["words_before_negator"],
            lexicon=lexicon,
            rules=rules,
            signals=signals,
            idioms=idioms,
            cues=cues,
            unless=unless,
            subject={name: frozenset(map(_folded, words)) for name, words in said.get("subject", {}).items()},
            **lists,
        )


def _folded(word: str) -> str:
    """A word of a list as it is called after folding, its star kept."""
    return "*" * word.startswith("*") + fold_word(word.strip("*")) + "*" * word.endswith("*")


_LISTS = ("fillers", "negators", "past", "perfect", "first", "subjects", "closing_negators", "joints")


def _rules(code: str, rows: Iterable[Mapping[str, Any]]) -> Iterator[Rule]:
    for row in rows:
        rule = Rule(
            id=f"{code}.{row['id']}",
            kind=row["kind"],
            who=row["who"],
            level=row["level"],
            why=row["why"],
            say=tuple(row["say"]),
            unless=tuple(row.get("unless", ())),
            despite=frozenset(row.get("despite", ())),
            examples=tuple(row.get("examples", ())),
        )
        if (
            rule.kind not in KINDS
            or rule.who not in WHO
            or rule.level not in (1, 2, 3)
            or rule.despite - DESPITE
        ):
            raise ValueError(f"{rule.id}: kind, who, level or despite is not one there is")
        yield rule
