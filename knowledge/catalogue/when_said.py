"""Days and times said in words: "elke dinsdag van 10.00 tot 12.00 uur, niet in de schoolvakantie"."""

from __future__ import annotations

from datetime import date, time
from typing import Any, Literal

from knowledge.catalogue.activity import Recurrence
from knowledge.catalogue.rules import Rule, read_rule
from knowledge.catalogue.when_words import vocabulary
from knowledge.catalogue.words import plain, spoken

PartOfDay = Literal["morning", "afternoon", "evening"]


def say_when(recurrence: Recurrence, language: str = "nl") -> str:
    """When it is, in one of the languages of `spoken.toml` (any other gets Dutch).

    What no sentence here can say is given in the organiser's own words; empty where nothing is known.
    """
    words = spoken()["say"].get(language) or spoken()["say"]["nl"]
    said = [_one(one, words) for one in (recurrence, *recurrence.also)]
    if not all(said):
        return recurrence.said
    # What holds for all the days is said once, at the end.
    around = _around(recurrence, words)
    whole = [_listed([one for one in said if one], words), *around]
    return str(words["comma"]).join(whole)


def when_in(recurrence: Recurrence, language: str) -> str:
    """When it is, for a reader: in Dutch as the organiser says it, in other languages made from the rule."""
    return recurrence.said if language == "nl" else say_when(recurrence, language) or recurrence.said


def part_of_day(recurrence: Recurrence) -> PartOfDay | None:
    """Morning (before 12), afternoon or evening (from 17.30); by the words where there is no hour."""
    if recurrence.starts is not None:
        if recurrence.starts < time(12):
            return "morning"
        return "afternoon" if recurrence.starts < time(17, 30) else "evening"
    said = [name for name, pattern in vocabulary().parts.items() if pattern.search(plain(recurrence.said))]
    match said:
        case ["morning" | "afternoon" | "evening" as part]:
            return part
        case _:
            return None


def _one(recurrence: Recurrence, words: dict[str, Any]) -> str:
    """The days of one recurrence with their hours; empty where they cannot be said."""
    days = [_rule(rule, words) for rule in recurrence.rules]
    if len(recurrence.extra) <= 6:
        days += [say_date(day, words) for day in sorted(recurrence.extra)]
    if not days or not all(days):
        return ""
    return " ".join(part for part in (_listed(days, words), _hours(recurrence, words)) if part)


def _rule(text: str, words: dict[str, Any]) -> str:
    rule = read_rule(text)
    if rule.year_days or rule.positions or rule.count:
        return ""
    names = _listed([words["days"][day] for day in dict.fromkeys(day for _, day in rule.days)], words)
    match rule.every:
        case "DAILY" if rule.interval == 1 and not rule.days:
            return str(words["every_day"])
        case "WEEKLY" if rule.days:
            return _weekly(rule, names, words)
        case "MONTHLY" if rule.interval == 1:
            return _monthly(rule, names, words)
        case "YEARLY" if rule.weeks:
            parity = {week % 2 for week in rule.weeks}
            return (
                str(words["odd" if parity == {1} else "even"]).format(days=names) if len(parity) == 1 else ""
            )
        case "YEARLY" if rule.months and rule.month_days and names:
            return str(words["day_of_year"]).format(
                day=names, number=rule.month_days[0], month=words["months"][rule.months[0] - 1]
            )
        case _:
            return ""


def _weekly(rule: Rule, names: str, words: dict[str, Any]) -> str:
    if rule.interval > 1:
        return str(words["every_weeks"].get(str(rule.interval), "")).format(days=names)
    match sorted(day for _, day in rule.days):
        case [0, 1, 2, 3, 4]:
            return str(words["working_days"])
        case [5, 6]:
            return str(words["weekend"])
        case _:
            return str(words["every"]).format(days=names)


def _monthly(rule: Rule, names: str, words: dict[str, Any]) -> str:
    if rule.month_days and not rule.days and rule.month_days[0] > 0:
        return str(words["month_day"]).format(number=_listed([str(n) for n in rule.month_days], words))
    which = [words["ordinals"].get(str(n), "") for n in dict.fromkeys(n for n, _ in rule.days)]
    if not which or not all(which) or rule.month_days:
        return ""
    return str(words["of_month"]).format(ordinals=_listed(which, words), days=names)


def _hours(recurrence: Recurrence, words: dict[str, Any]) -> str:
    if recurrence.starts is None:
        part = part_of_day(recurrence)
        return str(words["part_of_day"][part]) if part else ""
    starts = _clock(recurrence.starts)
    if recurrence.ends is None:
        return str(words["time_at"]).format(starts=starts)
    return str(words["time_from_to"]).format(starts=starts, ends=_clock(recurrence.ends))


def _clock(moment: time) -> str:
    return f"{moment.hour}.{moment.minute:02}"


def _around(recurrence: Recurrence, words: dict[str, Any]) -> list[str]:
    """Season, first and last day, holidays left out."""
    said: list[str] = []
    if recurrence.months:
        first, last = _season(recurrence.months)
        name = "in_month" if first == last else "season"
        said.append(words[name].format(first=words["months"][first - 1], last=words["months"][last - 1]))
    if recurrence.rules and recurrence.first:
        said.append(words["from"].format(date=say_date(recurrence.first, words, weekday=False)))
    if recurrence.rules and recurrence.last:
        said.append(words["until"].format(date=say_date(recurrence.last, words, weekday=False)))
    said += [str(words[name]) for name in ("school", "public") if name in recurrence.except_on]
    return said


def _season(months: tuple[int, ...]) -> tuple[int, int]:
    """First and last month of a season that may run over the turn of the year."""
    here = set(months)
    starts = [month for month in months if (month - 2) % 12 + 1 not in here]
    first = starts[0] if starts else months[0]
    last = first
    while last % 12 + 1 in here and last % 12 + 1 != first:
        last = last % 12 + 1
    return first, last


def say_date(day: date, words: dict[str, Any], weekday: bool = True) -> str:
    """A date in words: "zaterdag 12 december 2026"."""
    said = str(words["date"]).format(
        day=words["days"][day.weekday()], number=day.day, month=words["months"][day.month - 1], year=day.year
    )
    return said if weekday else said.split(" ", 1)[1]


def _listed(parts: list[str], words: dict[str, Any]) -> str:
    joined = str(words["comma"]).join(parts[:-1])
    return str(words["and"]).join([joined, parts[-1]] if len(parts) > 1 else parts)
