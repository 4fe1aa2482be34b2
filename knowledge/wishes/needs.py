"""What would make it easier to come, heard in passing: by day, without stairs, among women, in a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache

from knowledge.language.names import tongues
from knowledge.language.spoken import LANGUAGES
from knowledge.wishes.letters import data
from knowledge.wishes.patterns import any_of, is_way
from knowledge.wishes.people import ages_in, sex_in
from knowledge.wishes.values import Needs


@lru_cache(maxsize=1)
def _needs() -> Mapping[str, object]:
    return tomllib.loads(data("needs.toml"))


@lru_cache(maxsize=64)
def _need(name: str, group: str = "") -> re.Pattern[str] | None:
    table = _needs()
    if group:
        inner = table[group]
        assert isinstance(inner, Mapping)
        table = inner
    return any_of(table[name]) if name in table else None


_NEEDS = (
    "near",
    "free",
    "cheap",
    "step_free",
    "daytime",
    "evening",
    "weekend",
    "small_group",
    "women_only",
    "men_only",
    "women",
    "men",
    "transport",
)
_RATHER = ("women", "men")
_TIMES = frozenset(("daytime", "evening", "weekend"))
_WORK_WEEK = (0, 1, 2, 3, 4)


def needs_in(text: str) -> tuple[Needs, list[tuple[int, int]]]:
    """The needs a folded text speaks of, and where (those words say nothing of a wish)."""
    asked: dict[str, bool] = {}
    where: list[tuple[int, int]] = []
    for name in _NEEDS:
        cancel = _need(name, "not")
        clear = cancel.sub(lambda m: "_" * len(m.group()), text) if cancel else text
        need = _need(name)
        found = list(need.finditer(clear)) if need else []
        if found:
            asked[name] = True
            where += [m.span() for m in found if name not in _RATHER]
    for only, others in (("women_only", "men"), ("men_only", "women")):
        if asked.get(only):
            asked.pop(others, None)
    days = _days(text)
    cancelled = _need("weekend", "not")
    if cancelled and cancelled.search(text) and not asked.get("weekend"):
        days = days or _WORK_WEEK
    if asked.get("evening") and asked.get("daytime"):
        asked.pop("daytime" if cancelled_daytime(text) else "evening")
    if days or _TIMES.intersection(asked):
        days, asked = _now(text, days, asked)
    language, ages, sex = _language(text, where), ages_in(text), sex_in(text)
    return Needs(weekdays=days, language=language, ages=ages, sex=sex, **asked), where


def _days(text: str) -> tuple[int, ...]:
    """The days somebody names; all others where they name only days on which they cannot come."""
    open_days = _days_in(_days_off().sub("_", text))
    closed = set(_days_in(text)) - set(open_days)
    return open_days or (tuple(day for day in range(7) if day not in closed) if closed else ())


def _days_in(text: str) -> tuple[int, ...]:
    return tuple(day for day in range(7) if (found := _need(str(day), "weekdays")) and found.search(text))


@lru_cache(maxsize=1)
def _days_off() -> re.Pattern[str]:
    said, names = _table("days_off")["said"], _table("weekdays")
    day = "(?:" + "|".join(word for words in names.values() for word in words) + ")"
    return any_of([one.replace("<days>", f"{day}(?: (?:en|of|and|or|ve|و) (?:op )?{day})*") for one in said])


@lru_cache(maxsize=1)
def aids() -> frozenset[str]:
    """The bare words for what somebody walks or rides with: beside a need they speak of no wish."""
    return frozenset(_table("aids")["words"])


def _table(name: str) -> Mapping[str, list[str]]:
    found = _needs()[name]
    assert isinstance(found, Mapping)
    return found


def _now(text: str, days: tuple[int, ...], asked: dict[str, bool]) -> tuple[tuple[int, ...], dict[str, bool]]:
    """Without the days and times of a habit of long ago: "vroeger kaartten we op vrijdag"."""
    past = any(is_way("used_to", part) and _any_day(part) for part in re.split(r"[|,?]| maar | nu ", text))
    if not past:
        return days, asked
    return (), {name: value for name, value in asked.items() if name not in _TIMES}


def _any_day(text: str) -> bool:
    return any(found.search(text) for day in range(7) if (found := _need(str(day), "weekdays"))) or any(
        found.search(text) for name in _TIMES if (found := _need(name))
    )


def cancelled_daytime(text: str) -> bool:
    """Whether the day is spoken of only to say that one works then."""
    cancel = _need("daytime", "not")
    return bool(cancel and cancel.search(text)) or text.find("avond") > max(
        text.find("middag"), text.find("ochtend")
    )


@lru_cache(maxsize=1)
def _languages() -> re.Pattern[str]:
    table = _needs()["languages"]
    assert isinstance(table, Mapping)
    before = "|".join(table["before"])
    after = "|".join(table["after"])
    # Dutch is what is spoken everywhere unless somebody says otherwise: to ask for it asks for nothing.
    named = {code: "|".join(tongue.names) for code, tongue in tongues().items() if code != LANGUAGES[0]}
    led = "|".join(f"(?P<{code}>{names})" for code, names in named.items())
    followed = "|".join(f"(?P<{code}_>{names})" for code, names in named.items())
    earlier = "".join(rf"(?<!\b{word} )" for word in table["unless_after"])
    later = rf"(?! (?:{'|'.join(table['unless_before'])})\b)"
    return re.compile(rf"{earlier}\b(?:(?:{before})\s?(?:{led}){later}|(?:{followed}) (?:{after}))\b{later}")


def _language(text: str, where: list[tuple[int, int]]) -> str:
    found = _languages().search(text)
    if not found or not found.lastgroup:
        return ""
    where.append(found.span())
    return found.lastgroup.rstrip("_")
