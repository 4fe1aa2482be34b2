"""How often Dutch words are written: what everybody says, and what is a word at all rather than a misspelling.

The order of words comes from the library wordfreq. Reading it there takes half a second, so `python -m
knowledge.wishes.ready` writes what is used into one file beside this one; what another release of the library made is
never read.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

MOST = 30_700
"""So many words, the most frequent first: about as many as a grown-up knows well."""
NEVER_HEARD = 1_000_000
"""Where words stand that are in no list: names of tools, dialect, compounds."""

BUILT = Path(__file__).parent / "frequency.built"


@lru_cache(maxsize=1)
def places() -> dict[str, int]:
    """Where each folded word stands, 0 for the most frequent one."""
    return {word: place for place, word in enumerate(_built() or _made())}


def place_of(word: str) -> int:
    """Where a folded word stands among all Dutch words."""
    return places().get(word, NEVER_HEARD)


def write() -> bool:
    """Put the words beside this file, where they are missing or of another release; says whether it did."""
    if _built():
        return False
    fresh = BUILT.with_suffix(".new")
    fresh.write_text(f"{release()}\n{' '.join(_made())}", "utf-8")
    fresh.replace(BUILT)
    return True


def release() -> str:
    """Name the list: of which release of the library, and how long."""
    return f"wordfreq {version('wordfreq')}, {MOST}"


def _built() -> list[str]:
    if not BUILT.exists():
        return []
    made_of, _, words = BUILT.read_text("utf-8").partition("\n")
    return words.split() if made_of == release() else []


def _made() -> list[str]:
    # Imported here: reading what was built does not need the library.
    from wordfreq import top_n_list

    return list(dict.fromkeys(word for word in map(_folded, top_n_list("nl", MOST)) if word.isalpha()))


def _folded(word: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter)
    )
