"""Folds a message into plain words: without case, accents and the skin colour of an emoji."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from knowledge.language.letters import ARABIC, CLOSED_T, LATIN

_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_JOINT = "ʼ"
"""Stands where a sign was taken out of a word, so that everything behind it keeps its place; a letter to `re`."""
_KEYCAP = f"[0-9]{_JOINT}?\u20e3"
_SIGN = "[\u2190-\u21ff\u2300-\u245f\u2500-\u27bf\u2900-\u29ff\u2b00-\u2bff\U0001f000-\U0001faff\u2139]"
_TOKEN = re.compile(rf"{_KEYCAP}|{_FLAG}|{_SIGN}|[^\W_]+")
_EMOJI = re.compile(_SIGN)
_APOSTROPHE = re.compile(r"(?<=\w)['’‘`´](?=\w)")
_IGNORED = re.compile("[\ufe0f\u200d\U0001f3fb-\U0001f3ff\u0640]")
_LETTERS = str.maketrans({**LATIN, **ARABIC, **CLOSED_T})
_BREAKS = frozenset(".,;:!?\n()…؟،")


@dataclass(frozen=True)
class Token:
    """One word or emoji as folded, where it stands in the message, and whether a clause ends behind it."""

    word: str
    start: int
    ends_clause: bool


def fold_word(word: str) -> str:
    """One word, folded."""
    if not word.isascii():
        # An emoji such as the "i" of information must not become the letter.
        plain = unicodedata.normalize("NFKD", word.casefold()) if not _EMOJI.match(word) else word
        word = "".join(_plain(sign) for sign in plain).translate(_LETTERS)
    return word.lower()


def _plain(sign: str) -> str:
    """One sign without what only decorates it; digits of any script as 0 to 9."""
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    return "" if sign in (_JOINT, "\u20e3") or unicodedata.combining(sign) or _IGNORED.match(sign) else sign


def tokens(text: str) -> list[Token]:
    """The words and emoji of a message, in order."""
    joined = (
        text if text.isascii() and "'" not in text else _IGNORED.sub(_JOINT, _APOSTROPHE.sub(_JOINT, text))
    )
    matches = list(_TOKEN.finditer(joined))
    found: list[Token] = []
    for at, match in enumerate(matches):
        upto = matches[at + 1].start() if at + 1 < len(matches) else len(joined)
        behind = joined[match.end() : upto]
        word = fold_word(match.group())
        if word:
            found.append(Token(word, match.start(), any(sign in _BREAKS for sign in behind)))
    return found
