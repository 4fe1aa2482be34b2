"""The labelled utterances, read, and judged one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from knowledge.wishes.lexicon import THEME
from knowledge.wishes.taxonomy import Taxonomy
from knowledge.wishes.values import Needs, Understood

NOTHING, UNMET = "-", "?"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True)
class Utterance:
    """One line: its sort, language and text, and what it should mean."""

    sort: str
    language: str
    text: str
    wishes: tuple[frozenset[str], ...]
    unwanted: tuple[frozenset[str], ...]
    needs: tuple[str, ...]


@dataclass(frozen=True)
class Verdict:
    """How an utterance was understood: its first wish right, any of three, all of it, or confidently wrong."""

    first: bool
    three: bool
    whole: bool
    wrong: bool


def utterances(name: str = "utterances.tsv") -> Iterator[Utterance]:
    """Every labelled line of a file in this folder."""
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            sort, language, text, *rest = line.split("\t")
            wishes, unwanted, needs = (*rest, "", "", "")[:3]
            yield Utterance(
                sort,
                language,
                text,
                _groups(wishes),
                _groups(unwanted),
                tuple(n for n in needs.split(",") if n),
            )


def sentences(name: str) -> list[str]:
    """Every line of a file in this folder that has one sentence on a line."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _groups(cell: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(group.split("|")) for group in cell.split(";") if group)


def judge(utterance: Utterance, understood: Understood, taxonomy: Taxonomy) -> Verdict:
    """Hold what was understood against what was meant."""
    got = [wish.kind for wish in understood.wishes] + [kind for pair in understood.torn for kind in pair]
    empty = [group for group in utterance.wishes if group & {NOTHING, UNMET}]
    right = [any(_means(kind, group, taxonomy) for group in utterance.wishes) for kind in got]
    if empty:
        fine = all(right)
        return Verdict(fine, fine, fine and _rest(utterance, understood, taxonomy), not fine)
    met = all(any(_means(kind, group, taxonomy) for kind in got) for group in utterance.wishes)
    first = bool(right and right[0])
    three = any(right[:3])
    whole = met and _rest(utterance, understood, taxonomy)
    return Verdict(first, three, whole, bool(got) and not any(right) and bool(utterance.wishes))


def _rest(utterance: Utterance, understood: Understood, taxonomy: Taxonomy) -> bool:
    kept_off = all(
        any(_means(k, group, taxonomy) for k in understood.unwanted) for group in utterance.unwanted
    )
    return kept_off and all(_needed(name, understood.needs) for name in utterance.needs)


def _needed(name: str, needs: Needs) -> bool:
    if name.startswith("language:"):
        return needs.language == name.removeprefix("language:")
    if name in _DAYS:
        return _DAYS.index(name) in needs.weekdays
    return bool(getattr(needs, name))


def _means(kind: str, group: frozenset[str], taxonomy: Taxonomy) -> bool:
    """Whether a kind is one of a group, or stands in a theme that is; a theme means any of its kinds."""
    return (
        kind in group
        or THEME + taxonomy.theme_of(kind) in group
        or (
            kind.startswith(THEME)
            and any(k in taxonomy.kinds and taxonomy.theme_of(k) == kind.removeprefix(THEME) for k in group)
        )
    )
