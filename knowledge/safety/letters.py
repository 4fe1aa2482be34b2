"""A message made comparable: one spelling for what only looks different, cut into words with their breaks."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from knowledge.language.letters import ARABIC, CLOSED_T, LATIN

MOST = 16_384
"""Characters that are read; of a longer message the first and the last half of this."""

_ARABIC = str.maketrans({**ARABIC, **CLOSED_T})
_LATIN = str.maketrans({**LATIN, "@": "a", "$": "s"})
_MARKS = {
    code: None
    for code in chain(range(0xA0, 0x3100), range(0xFE00, 0xFF00), range(0xE0000, 0xE0200))
    if unicodedata.category(chr(code)) in ("Mn", "Cf", "Me") or code == 0x640
}
_PLAIN = {**_MARKS, **_ARABIC, **_LATIN}
_APOSTROPHE = re.compile(r"(?<=\w)['’‘`´*#](?=\w)")
_SPELLED_OUT = re.compile(r"(?<!\w)[^\W\d_](?:[ .\-_*][^\W\d_]){3,}(?!\w)")
_BETWEEN_LETTERS = re.compile(r"[ .\-_*]")
_TOKEN = re.compile(r"[^\W_]+|[.!?؟…;\n]+|[,،:()/؛–—]|-(?= )")
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")


@dataclass(frozen=True, slots=True)
class Word:
    """One word as folded, with how strongly something ends before it: 0 nothing, 1 a comma, 2 a sentence."""

    text: str
    breaks: int


def fold(text: str) -> str:
    """Lower case, without accents, hidden and direction characters, or second forms of a letter."""
    if len(text) > MOST:
        text = f"{text[: MOST // 2]}\n{text[-MOST // 2 :]}"
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("İ", "i").casefold()
        text = unicodedata.normalize("NFD", text).translate(_PLAIN)
    else:
        text = text.lower().replace("@", "a").replace("$", "s")
    text = _APOSTROPHE.sub("", text)
    return _SPELLED_OUT.sub(lambda found: _BETWEEN_LETTERS.sub("", found.group()), text)


@lru_cache(maxsize=4096)
def fold_word(word: str) -> str:
    """One word of a data file, as it comes out of a message."""
    return _STRETCH.sub(r"\1\1", fold(word))


def words(text: str) -> list[Word]:
    """The words of a message, in order."""
    found: list[Word] = []
    breaks = 2
    for token in _TOKEN.findall(fold(text)):
        if token[0].isalnum():
            found.append(Word(_STRETCH.sub(r"\1\1", token), breaks))
            breaks = 0
        else:
            # Three dots are a breath, and so is the end of a line.
            sentence = any(sign in token for sign in "!?؟") or token in (".", ";")
            breaks = max(breaks, 2 if sentence else 1)
    return found
