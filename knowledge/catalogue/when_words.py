"""The vocabulary of days, months and weeks, as patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from knowledge.catalogue.words import by_word, one_of, spoken, whole

DATE = (
    r"\d{{1,2}}(?:e|ste|de)?(?:\s*(?:,|en|&)\s*\d{{1,2}}(?:e|ste|de)?)*\s+(?:{months})\b"
    r"(?:\s+(?:'\d{{2}}|20[2-9]\d(?!\s*u))\b)?"
)
NUMERIC = r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b"
LIKE_A_DAY = 84
"""How alike (0-100) a mistyped name of a day must be."""


@dataclass(frozen=True)
class Vocabulary:
    """What to look for."""

    days: dict[str, int]
    months: dict[str, int]
    ordinals: dict[str, int]
    several: dict[str, tuple[int, ...]]
    every_weeks: dict[int, re.Pattern[str]]
    parts: dict[str, re.Pattern[str]]
    month: re.Pattern[str]
    day: re.Pattern[str]
    day_range: re.Pattern[str]
    month_range: re.Pattern[str]
    token: re.Pattern[str]
    date_like: re.Pattern[str]
    number: re.Pattern[str]
    numbers: dict[str, int]
    weeks: re.Pattern[str]
    week_of_month: re.Pattern[str]
    vague: re.Pattern[str]
    monthly: re.Pattern[str]
    even: re.Pattern[str]
    odd: re.Pattern[str]
    school: re.Pattern[str]
    public: re.Pattern[str]
    summer: re.Pattern[str]
    not_then: re.Pattern[str]
    also_then: re.Pattern[str]
    begins: re.Pattern[str]
    begins_month: re.Pattern[str]
    ends: re.Pattern[str]

    def digits(self, found: re.Match[str]) -> str:
        """A number word of the clock in digits."""
        return str(self.numbers[found[0]])

    def spread_ranges(self, text: str) -> str:
        """ "ma t/m vr" written out day by day, after mistyped names of days are put right."""
        text = re.sub(r"[a-z]{6,}", lambda found: self._mended(found[0]), text)
        return self.day_range.sub(self._spread, text)

    def _mended(self, word: str) -> str:
        if self.day.fullmatch(word) or word in self.several:
            return word
        names = [name for name in self.days if len(name) >= 6]
        near = process.extractOne(word, names, scorer=fuzz.ratio, score_cutoff=LIKE_A_DAY)
        return near[0] if near and near[0][0] == word[0] else word

    def _spread(self, found: re.Match[str]) -> str:
        first, last = self.days[found["first"]], self.days[found["last"]]
        names = {number: word for word, number in reversed(self.days.items())}
        return " ".join(names[(first + n) % 7] for n in range((last - first) % 7 + 1)) + " "


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of spoken.toml."""
    read = spoken()["read"]
    days, months, ordinals = by_word(read["days"]), by_word(read["months"]), by_word(read["ordinals"])
    spans = {"working": range(5), "weekend": range(5, 7), "all": range(7)}
    several = {word: tuple(spans[name]) for name, words in read["several_days"].items() for word in words}
    parts = one_of(word for words in read["part_of_day"].values() for word in words)
    # "dinsdagochtend" and "vrijdag-avond" name a day as well.
    day = rf"{one_of(days)}(?:(?<=dag)-?{parts})?"
    weeks = read["weeks"]
    numbers = by_word(read["numbers"])
    month = one_of(months)
    exceptions = read["exceptions"]
    dates = DATE.format(months=one_of(months)) + "|" + NUMERIC
    left_out = (
        rf"(?P<what>(?:(?!\s(?:{one_of(read['exceptions']['also'])})\s)[^;()]){{1,90}}?)"
        r"(?=$|[;()]|,\s*(?!\d|(?:en|of)\b)|\.\s"
        rf"|\s(?:van |om |tussen )?(?!{NUMERIC})\d{{1,2}}(?:[.:u]\d{{2}}|\s*(?:-|tot)\s*\d|\s*(?:uur|u)\b))"
    )
    holiday_words = exceptions["school"] + exceptions["public"] + exceptions["summer"]
    return Vocabulary(
        days=days,
        months=months,
        ordinals=ordinals,
        several=several,
        every_weeks={
            2: whole(weeks["every_second"]),
            3: whole(weeks["every_third"]),
            4: whole(weeks["every_fourth"]),
        },
        parts={
            name: re.compile(rf"(?<![a-z])(?:{one_of(days)}-?)?{one_of(words)}(?![a-z])")
            for name, words in read["part_of_day"].items()
        },
        month=re.compile(rf"(?<![a-z]){month}(?![a-z])"),
        day=re.compile(rf"(?<![a-z0-9]){day}(?![a-z])"),
        day_range=re.compile(
            rf"(?<![a-z0-9])(?P<first>{one_of(days)})\s*(?:t/m|tot|-)\s*(?P<last>{one_of(days)})(?![a-z])"
        ),
        month_range=re.compile(
            rf"(?:\bvan\s+|\bin\s+)?(?<!\d\s)(?<!\d[a-z]\s)(?<![a-z])(?P<first>{month})\s*(?:t/m|tot|-|to)\s*(?P<last>{month})(?![a-z])"
        ),
        token=re.compile(
            rf"\{{(?P<time>\d+)\}}"
            rf"|(?<![a-z0-9])(?P<ordinal>{one_of(ordinals)})(?![a-z0-9])"
            rf"|(?<![a-z0-9])(?P<several>{one_of(several)})(?![a-z0-9])"
            rf"|(?<![a-z0-9])(?P<day>{one_of(days)})(?:(?<=dag)-?{parts})?(?![a-z0-9])"
        ),
        date_like=re.compile(dates),
        number=re.compile(
            rf"(?<![a-z0-9]){one_of(numbers)}(?=\s+uur|\s+tot\b)|(?<=half )(?:{one_of(numbers)})(?![a-z])"
        ),
        numbers=numbers,
        weeks=whole(phrase for phrases in weeks.values() for phrase in phrases),
        week_of_month=re.compile(rf"(?<![a-z0-9]){one_of(ordinals)}\s+(?:volle\s+)?week(?![a-z])"),
        vague=whole(read["vague"]["words"]),
        monthly=whole(read["vague"]["monthly"]),
        even=whole(weeks["even"]),
        odd=whole(weeks["odd"]),
        school=whole(exceptions["school"]),
        public=whole(exceptions["public"]),
        summer=whole(exceptions["summer"]),
        not_then=re.compile(
            rf"(?:(?<![a-z]){one_of(exceptions['not'])}(?![a-z])\s*:?\s*{left_out}"
            rf"|\b(?:in|tijdens)\s+de\s+(?P<before>{one_of(holiday_words)})\s+(?:niet|geen|gesloten|dicht)\b)"
        ),
        also_then=re.compile(
            rf"(?<![a-z]){one_of(exceptions['also'])}\s+(?:(?:in|op|tijdens)\s+)?(?:de\s+)?{one_of(holiday_words)}(?![a-z])"
        ),
        begins_month=re.compile(
            rf"(?<![a-z])(?P<word>{one_of(read['from']['words'])})\s+(?P<month>{month})(?![a-z])"
        ),
        begins=re.compile(rf"(?<![a-z])(?:{one_of(read['from']['words'])}|van)\s+$"),
        ends=re.compile(rf"(?<![a-z]){one_of(read['until']['words'])}(?:\s+op)?\s+$|-\s*$"),
    )
