"""Files that take seconds to make and a moment to read: each begins with what it was made of, or is not read."""

from __future__ import annotations

from os import getpid
from pathlib import Path

DIGEST = 32
"""Bytes of what it was made of, a SHA-256."""


def stored(path: Path, made_of: bytes) -> bytes | None:
    """What was kept, if it was made of exactly this; None where it was not, or where nothing was."""
    try:
        kept = path.read_bytes()
    except FileNotFoundError:
        return None
    return kept[DIGEST:] if kept[:DIGEST] == made_of else None


def keep(path: Path, made_of: bytes, content: bytes) -> None:
    """Put it there whole: who reads meanwhile finds what stood there before, also where two make it at once."""
    fresh = path.with_suffix(f".{getpid()}.new")
    fresh.write_bytes(made_of + content)
    fresh.replace(path)
