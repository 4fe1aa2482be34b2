"""Endings and beginnings of Turkish and Arabic words, taken off until a known word is left."""

from __future__ import annotations

import re
from collections.abc import Iterator

TURKISH = re.compile(
    r"(istiyor|iyorum|uyorum|severim|seviyor|sevm|ariyorum|oynar|ogren|eskiden|icin|kadin)\w*$"
)
"""Words that show a message to be Turkish."""
_ARABIC_FRONT = ("وال", "بال", "كال", "فال", "لل", "ال", "و", "ب", "ل", "ف")
_ARABIC_BACK = ("هم", "ات", "ها", "ين", "ون", "ي", "ه", "ا")
_TURKISH = (
    "lerini",
    "larini",
    "lerle",
    "larla",
    "larda",
    "lerde",
    "lari",
    "leri",
    "lar",
    "ler",
    "meyi",
    "mayi",
    "mege",
    "maga",
    "mekten",
    "maktan",
    "mesini",
    "masini",
    "mek",
    "mak",
    "sini",
    "nin",
    "nun",
    "yle",
    "yla",
    "den",
    "dan",
    "yi",
    "yu",
    "ni",
    "nu",
    "ye",
    "ya",
    "de",
    "da",
    "me",
    "ma",
    "le",
    "la",
    "im",
    "um",
    "i",
    "u",
    "e",
    "a",
)


def arabic_forms(word: str) -> Iterator[str]:
    """A folded Arabic word as it stands and then without article, particles and endings."""
    yield word
    fronts = [
        word[len(front) :] for front in _ARABIC_FRONT if word.startswith(front) and len(word) - len(front) > 2
    ]
    yield from fronts
    yield from (f"ال{form}" for form in (word, *fronts))
    for form in (word, *fronts):
        for back in _ARABIC_BACK:
            if form.endswith(back) and len(form) - len(back) > 2:
                yield form[: -len(back)]


def turkish_forms(word: str) -> Iterator[str]:
    """A folded Turkish word without its endings, and as an infinitive."""
    for ending in _TURKISH:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            bare = word[: -len(ending)]
            yield bare
            yield bare + "mek"
            yield bare + "mak"
            yield bare + "me"
            yield bare + "ma"
