"""Which colleague a typed name means: as it is written on the roster, or nearly."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from knowledge.answers.choices import slips
from knowledge.answers.data import table
from knowledge.answers.folding import fold_word, tokens
from knowledge.roster.members import Ambassador

Alike = Callable[[str, str], bool]


@dataclass(frozen=True)
class Called:
    """Who may be meant, by number; `sure` where nothing was said that leaves room for somebody else."""

    people: tuple[int, ...] = ()
    sure: bool = True


def called(text: str, colleagues: Mapping[int, Ambassador]) -> Called:
    """Who is meant by a typed name; a wijk or organisation beside it tells those of one name apart."""
    said = _words(text)
    for wanted, alike in ((_whole, _same), (_whole, _near), (_first, _same), (_first, _near)):
        beyond = {p: _beyond(said, wanted(one), one, alike) for p, one in colleagues.items()}
        found = {p: words for p, words in beyond.items() if words is not None}
        if found:
            least = min(map(len, found.values()))
            return Called(tuple(p for p, words in found.items() if len(words) == least), not least)
    return Called()


def _whole(one: Ambassador) -> Sequence[str]:
    return _words(one.name)


def _first(one: Ambassador) -> Sequence[str]:
    return _words(one.name)[:1]


def _same(said: str, written: str) -> bool:
    return said == written


def _near(said: str, written: str) -> bool:
    return slips(said, written) is not None


def _beyond(said: Sequence[str], name: Sequence[str], one: Ambassador, alike: Alike) -> Sequence[str] | None:
    """What was said beyond a name and what is known of who bears it; None where the name was not said."""
    known = {*_words(" ".join((*one.wijken, one.organisation))), *_small()}
    for begin in range(len(said) - len(name) + 1 if name else 0):
        end = begin + len(name)
        if all(map(alike, said[begin:end], name)):
            return [word for word in (*said[:begin], *said[end:]) if word not in known]
    return None


@cache
def _small() -> frozenset[str]:
    """Words around a name that say nothing of who it is."""
    return frozenset(fold_word(word) for words in table("answers.toml")["small"].values() for word in words)


def _words(text: str) -> list[str]:
    return [token.word for token in tokens(text) if token.word.isalnum()]
