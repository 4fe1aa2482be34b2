"""Cuts a long message into parts of about a sentence: one line of danger is lost in a page about the garden."""

from __future__ import annotations

import re
from collections.abc import Iterator

WHOLE = 20
"""A message of so few words is one part."""
MOST = 18
"""Words of a part of a sentence without an end, such as one that was spoken to the telephone."""
_FEW = 4
"""A sentence of fewer words says too little alone: it stays with the one before it."""
_SENTENCE = re.compile(r"(?<=[.!?…;؟؛])\s+|\n+|\s[-–]\s")
_COMMA = re.compile(r"(?<=[,،])\s+")


def parts(message: str) -> list[str]:
    """The parts in their order; a short message is one."""
    if len(message.split()) <= WHOLE:
        return [message]
    found: list[str] = []
    for part in _pieces(message):
        if found and (len(part.split()) < _FEW or len(found[-1].split()) < _FEW):
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found


def _pieces(message: str) -> Iterator[str]:
    for sentence in _SENTENCE.split(message):
        if len(sentence.split()) <= WHOLE:
            yield sentence
            continue
        held: list[str] = []
        for clause in _COMMA.split(sentence):
            words = clause.split()
            if held and len(held) + len(words) > MOST:
                yield " ".join(held)
                held = []
            held += words
            while len(held) > WHOLE:
                yield " ".join(held[:MOST])
                held = held[MOST:]
        if held:
            yield " ".join(held)
