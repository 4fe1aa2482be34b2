"""How often words are written: what everybody says, and what is a word at all rather than a misspelling.

The order of words comes from the library wordfreq. Reading it there takes half a second, so `python -m knowledge.ready`
writes what is used into one file beside this one; what another release of the library made is never read.
"""

from __future__ import annotations

import hashlib
import unicodedata
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path

from knowledge.built import keep, stored

MOST = {"nl": 30_700, "en": 20_000, "tr": 12_000}
"""So many words of each language, the most frequent first: about as many as a grown-up knows well, or meets often."""
NEVER_HEARD = 1_000_000
"""Where words stand that are in no list: names of tools, dialect, compounds."""

BUILT = Path(__file__).parent


@lru_cache(maxsize=len(MOST))
def places(language: str = "nl") -> dict[str, int]:
    """Where each folded word of a language stands, 0 for the most frequent one."""
    return {word: place for place, word in enumerate(_built(language) or _made(language))}


def place_of(word: str) -> int:
    """Where a folded word stands among all Dutch words."""
    return places().get(word, NEVER_HEARD)


def write() -> bool:
    """Put the words beside this file, where they are missing or of another release; says whether it did."""
    missing = [language for language in MOST if not _built(language)]
    for language in missing:
        keep(_file(language), _made_of(), " ".join(_made(language)).encode())
    return bool(missing)


def stands() -> bool:
    """Whether the words of every language stand there, of the release that is used."""
    return all(_built(language) for language in MOST)


def release() -> str:
    """Name the lists: of which release of the library, and how long."""
    return f"wordfreq {version('wordfreq')}, {MOST}"


def _file(language: str) -> Path:
    return BUILT / f"frequency.{language}.built"


def _built(language: str) -> list[str]:
    return (stored(_file(language), _made_of()) or b"").decode().split()


def _made_of() -> bytes:
    return hashlib.sha256(release().encode()).digest()


def _made(language: str) -> list[str]:
    # Imported here: reading what was built does not need the library.
    from wordfreq import top_n_list

    found = map(_folded, top_n_list(language, MOST[language]))
    return list(dict.fromkeys(word for word in found if word.isalpha()))


def _folded(word: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter)
    )
