"""Messages in other languages than Dutch: which one, and Turkish and Arabic words without their endings."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from knowledge.wishes.letters import data

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


@lru_cache(maxsize=1)
def _tongues() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(words) for code, words in tomllib.loads(data("tongues.toml")).items()}


def language_of(tokens: Sequence[str], language: str) -> str:
    """The language folded tokens are written in: Arabic letters, most small words, or else what was told."""
    if any("\u0600" <= token[0] <= "\u06ff" for token in tokens if token):
        return "ar"
    counts = {code: sum(token in words for token in tokens) for code, words in _tongues().items()}
    best = max(counts, key=lambda code: (counts[code], code == language))
    return best if counts[best] else language


def is_small(word: str, language: str) -> bool:
    """Whether it is one of the small words of a language."""
    return word in _tongues().get(language, ())


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
