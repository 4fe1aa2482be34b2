"""Single cells read: yes and no, ages, languages, dates, numbers, access."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from knowledge.catalogue.importing.columns import table
from knowledge.catalogue.words import plain, whole
from knowledge.language.names import tongues

AGE_RANGE = re.compile(r"(\d{1,3})\s*(?:-|t/m|tot)\s*(\d{1,3})(?:\s*(?:jaar|jr))?")
AGE_FROM = re.compile(
    r"(?:vanaf|ouder dan|boven(?: de)?|min(?:imaal)?)\s*(\d{1,3})"
    r"|(\d{1,3})\s*(?:\+|-?\s?plus|jaar en ouder|jaar of ouder)"
)
AGE_UNTIL = re.compile(r"(?:t/m|tot|onder(?: de)?|jonger dan|max(?:imaal)?)\s*(\d{1,3})|(\d{1,3})\s*-\s*$")
ONE_SEX = re.compile(r"vrouw|dame|meid|meisj|moeder|women|mann|heren|vader|jongen|men\b")
ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
DUTCH_DATE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")


@lru_cache(maxsize=8)
def _answers(name: str) -> frozenset[str]:
    return frozenset(table()["answers"][name])


def yes_or_no(text: str) -> bool | None:
    """Yes, no, or not said."""
    if not text:
        return None
    said = plain(text).strip(" .!")
    first = said.split(" ")[0].strip(",;:") if said else ""
    if said in _answers("yes") or first in ("ja", "yes"):
        return True
    return False if said in _answers("no") or first in ("nee", "no") else None


def is_step_free(text: str) -> bool | None:
    """Whether one gets in without stairs, by yes and no or by what is said of lifts and stairs."""
    said = plain(text)
    answer = yes_or_no(text)
    if answer is not None:
        return answer
    free = whole(table()["answers"]["step_free"])
    stairs = whole(table()["answers"]["stairs"])
    # "niet rolstoeltoegankelijk" holds "rolstoeltoegankelijk", and "geen trap" holds "trap": the longer one is meant.
    good = [found.span() for found in free.finditer(said)]
    bad = [found.span() for found in stairs.finditer(said)]
    good = [one for one in good if not any(other[0] <= one[0] and one[1] <= other[1] for other in bad)]
    bad = [one for one in bad if not any(other[0] <= one[0] and one[1] <= other[1] for other in good)]
    if good and not bad:
        return True
    return False if bad and not good else None


def ages(text: str) -> tuple[int | None, int | None]:
    """Youngest and oldest age out of "55+", "4 tot 12 jaar", "vanaf 18 jaar"."""
    if not text:
        return None, None
    said = plain(text)
    if found := AGE_RANGE.search(said):
        first, last = int(found[1]), int(found[2])
        return (first, last) if first <= last <= 120 else (None, None)
    youngest = next((int(one[1] or one[2]) for one in AGE_FROM.finditer(said)), None)
    oldest = next((int(one[1] or one[2]) for one in AGE_UNTIL.finditer(said)), None)
    return (youngest if (youngest or 0) <= 120 else None, oldest if (oldest or 0) <= 120 else None)


def whole_number(text: str, most: int) -> int | None:
    """The first whole number in a text, up to `most`."""
    found = re.search(r"\d{1,6}", text)
    return int(found[0]) if found and int(found[0]) <= most else None


def degrees(text: str, least: float, most: float) -> float | None:
    """A coordinate within bounds; a decimal comma is fine."""
    if not re.fullmatch(r"\s*-?\d{1,3}(?:[.,]\d{1,15})?\s*", text):
        return None
    number = float(text.replace(",", "."))
    return number if least <= number <= most else None


def languages(text: str) -> tuple[str, ...]:
    """Codes of the languages named; empty where none is known."""
    if not text:
        return ()
    said = plain(text)
    named = {word: code for code, tongue in tongues().items() for word in (code, *tongue.names)}
    found = [named[word] for word in re.findall(r"[a-z]+", said) if word in named]
    return tuple(dict.fromkeys(found))


def a_date(text: str) -> date | None:
    """A date as 2026-12-31 or 31-12-2026; ValueError where it looks like one and is none."""
    text = text.strip()
    if not text:
        return None
    try:
        if found := ISO_DATE.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := DUTCH_DATE.match(text):
            year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
            return date(year, int(found[2]), int(found[1]))
    except ValueError as wrong:
        raise ValueError(text[:40]) from wrong
    raise ValueError(text[:40])


def listed(text: str) -> tuple[str, ...]:
    """A list in one cell, parted by commas, semicolons, bars or lines."""
    return tuple(dict.fromkeys(part.strip() for part in re.split(r"[,;|\n/]", text) if part.strip()))


def stopped(text: str) -> bool:
    """Whether the status says that it is not held any more."""
    if not text:
        return False
    said = plain(text).strip()
    return said in _answers("stopped") or yes_or_no(said) is False


def for_one_sex(for_whom: str, title: str, women: str, men: str) -> tuple[bool, bool]:
    """Whether it is for women only, or for men only."""
    if yes_or_no(women) or yes_or_no(men):
        return bool(yes_or_no(women)), bool(yes_or_no(men))
    return _one_sex(plain(for_whom), plain(title))


@lru_cache(maxsize=1024)
def _one_sex(said: str, name: str) -> tuple[bool, bool]:
    if not ONE_SEX.search(said) and not ONE_SEX.search(name):
        return False, False
    both = re.search(
        r"\b(?:iedereen|allen|mannen en vrouwen|vrouwen en mannen|heren en dames)\b", said + " " + name
    )
    if both:
        return False, False

    def only(words: str) -> bool:
        return bool(
            re.match(rf"(?:alleen |uitsluitend )?(?:voor )?(?:alle )?(?:{words})\b", said)
            or re.search(rf"\b(?:alleen|uitsluitend) (?:voor )?(?:{words})\b", said + " " + name)
            or re.search(rf"\bvoor (?:{words})\b", name)
            or re.match(rf"(?:{words.split('|')[0]})", name)
        )

    return only("vrouwen|dames|meiden|meisjes|moeders|women"), only("mannen|heren|vaders|jongens|men")
