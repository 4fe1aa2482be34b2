"""What organisers write about cost, read: "gratis", "€ 2,50", "3 euro incl. koffie", "gratis met U-pas"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from knowledge.catalogue.activity import Cost
from knowledge.catalogue.words import plain, spoken, whole

AMOUNT = re.compile(
    r"(?:€|\beuro?\b|\beur\b)\s*(\d{1,4})(?:[.,](\d{1,2}|-+))?(?!\d)"
    r"|(?<![\d.,])(\d{1,4})(?:[.,](\d{1,2}|-+))?\s*(?:€(?!\s*\d)|euro\b|eur\b)"
    # "2,50 per keer": two decimals are money here, and so is a whole number for each time.
    r"|(?<![\d.,])(\d{1,4})[.,](\d{2}|-+)(?![\d.,])(?!\s*(?:€|euro?\b|uur|u\b))"
    r"|(?<![\d.,])(\d{1,3})(?=\s*(?:p\.?p\.?|per (?:keer|les|persoon|bijeenkomst|avond|middag|ochtend|maaltijd))\b)"
)
CENTS = re.compile(r"(?<![\d.,])(\d{1,2})\s*(?:cent|ct)\b")
BARE = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?(?:,?-+)?")
TIMES = re.compile(
    r"(?:voor|per|/)\s*(\d{1,2}|[a-z]{3,7})\s*(?:x|keer|lessen|bijeenkomsten|weken)|(\d{1,2})-?\s*rittenkaart"
)


@dataclass(frozen=True)
class _Words:
    free: re.Pattern[str]
    gift: re.Pattern[str]
    extra: re.Pattern[str]
    some: re.Pattern[str]
    upas: re.Pattern[str]
    long: re.Pattern[str]
    none: frozenset[str]


@lru_cache(maxsize=1)
def _words() -> _Words:
    cost = spoken()["cost"]
    return _Words(
        free=whole(cost["free"]),
        gift=whole(cost["gift"]),
        extra=whole(cost["extra"]),
        some=whole(cost["some"]),
        upas=whole(cost["upas"]),
        long=whole(cost["long"]),
        none=frozenset(cost["none"]),
    )


@lru_cache(maxsize=4096)
def parse_cost(text: str) -> Cost:
    """Read what it costs; `cents` stays None where no amount for each time can be told from the words.

    The dearest amount counts, except what only holds with a U-pas or is for coffee or material on top.
    """
    said = " ".join(text.split())
    easy = plain(said)
    words = _words()
    upas = bool(words.upas.search(easy)) and not re.search(r"(?:geen|niet met|zonder) u-?\s?pas", easy)
    return Cost(cents=_cents(easy, words), upas=upas, said=said)


def _cents(easy: str, words: _Words) -> int | None:
    if not easy or "?" in easy or words.long.search(easy):
        return None
    if easy.strip(" .-") in words.none:
        return 0
    if bare := BARE.fullmatch(easy):
        return _euros(bare[1], bare[2])
    parts = [part for part in re.split(r"[;()+/]|,(?!\d|-)|\.(?!\d)|\bmaar\b|\bof\b", easy) if part.strip()]
    paid: list[int] = []
    free = False
    on_top_only = True
    for part in parts:
        with_pass = bool(words.upas.search(part))
        amounts = _amounts(part)
        limited = with_pass or words.some.search(words.gift.sub("", part)) is not None
        if (words.free.search(part) and not limited) or (words.gift.search(part) and not with_pass):
            free = True
        elif amounts and not with_pass:
            paid.extend(amounts)
            on_top_only = on_top_only and words.extra.search(part) is not None
    if free and (not paid or on_top_only):
        return 0
    return max(paid) if paid else None


def costs_something(cost: Cost) -> bool:
    """Whether it certainly costs something, also where nobody can tell how much each time."""
    if cost.cents is not None:
        return cost.cents > 0
    easy = plain(cost.said)
    return AMOUNT.search(easy) is not None and not _words().free.search(easy)


def _amounts(part: str) -> list[int]:
    found = [_euros(*_whole_and_fraction(one)) for one in AMOUNT.finditer(part)]
    found += [int(one[1]) for one in CENTS.finditer(part)]
    if bare := BARE.fullmatch(part.strip()):
        found.append(_euros(bare[1], bare[2]))
    several = TIMES.search(part)
    times = _number(several[1] or several[2]) if several else 1
    return [round(amount / times) for amount in found] if times else found


def _whole_and_fraction(one: re.Match[str]) -> tuple[str, str | None]:
    return one[1] or one[3] or one[5] or one[7], one[2] or one[4] or one[6]


def _number(said: str) -> int:
    """How many, in digits or in a word; 1 for a word that is no number."""
    return int(said) if said.isdecimal() else spoken()["cost"]["numbers"].get(said, 1)


def _euros(whole_part: str, fraction: str | None) -> int:
    cents = (fraction or "").strip("-")
    return int(whole_part) * 100 + (int(cents.ljust(2, "0")) if cents else 0)
