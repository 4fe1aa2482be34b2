"""Written words made comparable: one spelling for what only looks different, and then words."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import lru_cache
from importlib.resources import files
from itertools import chain

from knowledge.language.letters import ARABIC, LATIN

BREAK = "|"
"""Stands between words where a sentence or a part of one ends."""

_ARABIC = str.maketrans({**ARABIC, "ـ": None})
_LETTERS = str.maketrans({**LATIN, **dict.fromkeys("’‘`´", "'")})
_MARKS = {
    code: None
    for code in chain(range(0xA0, 0x3100), range(0xFE00, 0xFF00), range(0xE0000, 0xE0200))
    if unicodedata.category(chr(code)) in ("Mn", "Cf", "Me")
}
_PLAIN = {**_MARKS, **_ARABIC, **_LETTERS}
"""Accents, hidden characters and second forms of letters, and what is left of them."""
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[.,;:!?()\n،؛؟…]+|[-–—](?=\s)|[-–—]{2,}")
_WORD = re.compile(r"[^\W_]+")
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")


@lru_cache(maxsize=1)
def emoji() -> dict[str, str]:
    """Emoji and the words they stand for, as in `language/emoji.toml`."""
    return dict(tomllib.loads(data("emoji.toml"))["emoji"])


def data(name: str) -> str:
    """The text of a data file in `language`."""
    return (files("knowledge.wishes") / "language" / name).read_text(encoding="utf-8")


def fold(text: str) -> str:
    """Lower case without accents, hidden characters or second forms of a letter; emoji become words."""
    text = text[:2000]
    if text.isascii():
        return text.lower()
    if any(ord(letter) > 0x2190 for letter in text):
        known = emoji()
        text = "".join(f" {known[letter]} " if letter in known else letter for letter in text)
    folded = unicodedata.normalize("NFKC", text).replace("İ", "i").casefold()
    return unicodedata.normalize("NFD", folded).translate(_PLAIN)


def words(text: str) -> list[str]:
    """The words of a text, folded, without punctuation."""
    return _WORD.findall(fold(text).replace("'", ""))


def words_and_breaks(text: str) -> list[str]:
    """The words of a text, folded, with `BREAK` (or "," or "?") where a part of a sentence ends."""
    found: list[str] = []
    folded = fold(text)
    if _STRETCH.search(folded):
        folded = _STRETCH.sub(r"\1\1", folded)
    for token in _TOKEN.findall(folded):
        if token[0].isalnum():
            found.append(token.replace("'", ""))
        elif found:
            found.append("," if token[0] in ",،" else "?" if "?" in token or "؟" in token else BREAK)
    return found
