"""Hours of the day as they are written: "10-12", "13.30 - 16.00 uur", "om 2 uur 's middags", "19u30"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from knowledge.catalogue.when_words import Vocabulary

CLOCK = r"(\d{1,2})(?:(?:[.:]|u(?=\d))([0-5]\d))?"
HOURS = r"(?:\s*(?:uur|u|h|hrs|hours)\b)?\s*"
BETWEEN = r"(?:-|tot|t/m|to|until|en)"
RANGE = re.compile(
    rf"(?<![\d€.,:/-])(?<!€\s){CLOCK}{HOURS}(am|pm)?\s*{BETWEEN}\s*{CLOCK}{HOURS}(am|pm)?"
    r"(?![\d]|[.,:/-]\d|\s*(?:jaar|jarig|euro|personen|plaatsen|deelnemers|keer|x\b|e\b|weken|dagen|%|\+))"
)
SINGLE = re.compile(
    r"(?<![\d€.,:/-])(?<!€\s)"
    r"(?:(?P<word>om|vanaf|tot|at|from|till|until)\s+)?"
    r"(?P<hour>\d{1,2})(?:(?:[.:]|u(?=\d))(?P<minute>[0-5]\d))?(?P<unit>\s*(?:uur|u|h|hrs)\b)?"
    r"\s*(?P<noon>am\b|pm\b)?(?![\d]|[.,:/-]\d|\s*(?:jaar|jarig|euro|personen|plaatsen|x\b|e\b|ste\b|de\b))"
)

HALF = re.compile(r"\bhalf\s+(\d{1,2})\b")


@dataclass(frozen=True)
class Times:
    """From and until, in wall time; None is not said."""

    starts: time | None = None
    ends: time | None = None


def mark_times(text: str, words: Vocabulary) -> tuple[str, list[Times]]:
    """The text with every time replaced by its number in braces, and those times."""
    text = HALF.sub(lambda half: f"{(int(half[1]) - 1) or 12}.30", words.number.sub(words.digits, text))
    found: list[Times] = []
    part_before = 0

    def put(match: re.Match[str], made: Times | None) -> str:
        if made is None:
            return match[0]
        found.append(made)
        return f" {{{len(found) - 1}}} "

    def range_of(match: re.Match[str]) -> str:
        nonlocal part_before
        part = _part(text[part_before : match.end() + 14], words)
        part_before = match.end()
        if " en " in f" {match[0]} " and "tussen" not in text[: match.start()][-8:]:
            return match[0]
        return put(match, _range(match, part))

    marked = RANGE.sub(range_of, text)
    part = _part(marked, words)
    return SINGLE.sub(lambda match: put(match, _single(match, part)), marked), found


def _part(text: str, words: Vocabulary) -> str:
    said = [name for name, pattern in words.parts.items() if pattern.search(text)]
    return said[-1] if len(said) == 1 else ""


def _range(match: re.Match[str], part: str) -> Times | None:
    starts = _clock(match[1], match[2], match[3] or match[6], part)
    ends = _clock(match[4], match[5], match[6] or match[3], part)
    if starts is None or ends is None:
        return None
    if ends <= starts and ends.hour < 12 and ends.hour + 12 > starts.hour:
        ends = ends.replace(hour=ends.hour + 12)
    if match[3] is None and match[6] == "pm" and starts >= ends:
        starts = starts.replace(hour=starts.hour - 12) if starts.hour >= 12 else starts
    return Times(starts, ends)


def _single(match: re.Match[str], part: str) -> Times | None:
    if not (match["minute"] or match["unit"] or match["noon"] or match["word"] in ("om", "at")):
        return None
    moment = _clock(match["hour"], match["minute"], match["noon"], part)
    if moment is None:
        return None
    return Times(ends=moment) if match["word"] in ("tot", "till", "until") else Times(starts=moment)


def _clock(hours: str, minutes: str | None, noon: str | None, part: str) -> time | None:
    hour, minute = int(hours), int(minutes or 0)
    if hour > 24 or (hour == 24 and minute):
        return None
    if noon:
        hour = hour % 12 + (12 if noon == "pm" else 0)
    elif (
        (part == "afternoon" and 1 <= hour <= 6)
        or (part == "evening" and 4 <= hour <= 11)
        # Nothing in a neighbourhood starts at two at night; "2-4" is the afternoon.
        or (part != "morning" and 1 <= hour <= 6 and not hours.startswith("0"))
    ):
        hour += 12
    return time(hour % 24, minute)
