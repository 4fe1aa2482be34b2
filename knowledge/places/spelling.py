"""Folds what was typed into forms that can be looked up: without case, accents and the ways one sound is spelled."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
_BREAK = re.compile(r"[.,;:!?()\n]|\s[-–—/]\s")

_SOUNDS = (
    ("sch", "sg"), ("ch", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("qu", "kw"), ("x", "ks"),
    ("ij", "y"), ("ei", "y"), ("ey", "y"), ("uy", "ui"), ("au", "ou"), ("ae", "a"),
    ("c", "k"), ("z", "s"), ("v", "f"),
)  # fmt: skip
_FINAL = str.maketrans("bd", "pt")
_DOUBLE = re.compile(r"(.)\1+")


@dataclass(frozen=True)
class Word:
    """One word as typed and folded, where it began, and which clause it stands in."""

    text: str
    folded: str
    start: int
    clause: int
    glued: bool
    """Whether a hyphen ties it to the word before."""


def fold(text: str) -> str:
    """Lower case without accents; other scripts keep their letters."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def key(text: str) -> str:
    """The one form under which a name is kept: folded letters and digits, nothing between them."""
    return "".join(_WORD.findall(fold(text)))


def sound(folded: str) -> str:
    """How a folded word sounds in Dutch, roughly: words that are spelled apart and sound alike come out the same."""
    for spelled, heard in _SOUNDS:
        if spelled in folded:
            folded = folded.replace(spelled, heard)
    folded = _DOUBLE.sub(r"\1", folded)
    return folded[:-1] + folded[-1].translate(_FINAL) if folded else folded


def words(text: str, dividers: frozenset[str] = frozenset()) -> list[Word]:
    """The words of a text; a clause ends at punctuation and before each of the `dividers`."""
    found: list[Word] = []
    clause = end = 0
    for match in _WORD.finditer(text):
        between = text[end : match.start()]
        folded = fold(match.group())
        if found and (_BREAK.search(between) or folded in dividers):
            clause += 1
        found.append(Word(match.group(), folded, match.start(), clause, between == "-"))
        end = match.end()
    return found
