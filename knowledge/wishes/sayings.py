"""How something is said: whether a message wishes at all, what a "no" reaches, which way a wish is meant."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from knowledge.wishes.letters import data
from knowledge.wishes.values import Needs, Way


@lru_cache(maxsize=1)
def _wishing() -> Mapping[str, object]:
    return tomllib.loads(data("wishing.toml"))


@lru_cache(maxsize=1)
def _needs() -> Mapping[str, object]:
    return tomllib.loads(data("needs.toml"))


def _any(patterns: object) -> re.Pattern[str]:
    assert isinstance(patterns, list)
    return re.compile(
        "|".join(
            p if p.startswith("^") else rf"\b(?:{p})\b" if not p.endswith("$") else rf"\b(?:{p})"
            for p in patterns
        )
    )


@lru_cache(maxsize=64)
def pattern(*path: str) -> re.Pattern[str]:
    """One list of `wishing.toml` as a regular expression."""
    found: object = _wishing()
    for name in path:
        assert isinstance(found, Mapping)
        found = found[name]
    return _any(found)


@lru_cache(maxsize=1)
def _prose() -> frozenset[str]:
    found = _wishing()["prose"]
    assert isinstance(found, list)
    return frozenset(found)


ORDINARY, SHORT, TELLING, HINTING, WISHING = 0, 1, 2, 3, 4
"""How much a message sounds like a wish: not; a bare answer; somebody telling of himself; liking; a plain wish."""
_FOREIGN = re.compile(r"[\u0600-\u06ff]|istiyor|sev[ie]|ariyor|eskiden")


def wishfulness(text: str, tokens: Sequence[str], finite: bool) -> int:
    """How much a folded text sounds like a wish; `finite` tells whether it has a verb as in "hij speelt"."""
    if pattern("command").search(text):
        return ORDINARY
    own = bool(pattern("own").search(text))
    other = bool(pattern("for_other").search(text))
    wish = bool(pattern("wish").search(text))
    hint = any(p.search(text) for p in (pattern("hint"), pattern("past"), pattern("no", "before")))
    if pattern("talk").search(text) and not (wish and own) and not (other and (wish or hint)):
        return ORDINARY
    prose = sum(token in _prose() for token in tokens)
    said_to = bool(pattern("others").search(text))
    if wish and (own or other or not said_to or _FOREIGN.search(text)):
        return WISHING
    if hint and (other or (not said_to and (own or prose <= 1))):
        return HINTING
    if finite and not own:
        return ORDINARY
    if prose == 0 and len(tokens) <= 8 and not own and not said_to:
        return SHORT
    return TELLING if own and len(tokens) <= 7 and not said_to else ORDINARY


def is_talk(text: str) -> bool:
    """Whether a text is told of somebody else, or orders an assistant about."""
    return bool(pattern("talk").search(text) or pattern("command").search(text))


@dataclass(frozen=True)
class Part:
    """A part of a sentence, as its tokens from `start` to `end`."""

    start: int
    end: int
    text: str


def parts(tokens: Sequence[str]) -> list[Part]:
    """A message cut where a "no" stops reaching: at marks and at words such as "maar" and "wel"."""
    found: list[Part] = []
    start = 0
    for at, token in enumerate(tokens):
        if token in ("|", ",", "?"):
            if at > start:
                found.append(Part(start, at, " ".join(tokens[start:at])))
            start = at + 1
        elif at > start and _contrasts(tokens, at):
            found.append(Part(start, at, " ".join(tokens[start:at])))
            start = at
    if start < len(tokens):
        found.append(Part(start, len(tokens), " ".join(tokens[start:])))
    return found


def _contrasts(tokens: Sequence[str], at: int) -> bool:
    if not pattern("parts", "contrast").fullmatch(tokens[at]):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    before = tokens[at - 1]
    if tokens[at] == "maar" and (
        before in ("als", "doe", "zolang", "alleen", "dan", "zo", "er") or after in ("wat", "een", "iets")
    ):
        return False
    # "dammen wel" belongs to what stands before it; "wel in buiten zijn" starts anew.
    return not (
        tokens[at] == "wel"
        and (
            after in ("", "|", ",", "?", "eens", "willen", "een", "iets", "leren", "graag", "weer", "wat")
            or before in ("zou", "wil", "best", "vind", "ik", "het", "me", "maar")
        )
    )


@dataclass(frozen=True)
class No:
    """Where in a part something is not wanted (offsets in its text), and whether only because one cannot."""

    spans: tuple[tuple[int, int], ...] = ()
    words: tuple[tuple[int, int], ...] = ()
    """Where the words of the "no" itself stand; they speak of nothing else."""
    unable: bool = False
    cannot_more: bool = False

    def says(self, offset: int) -> bool:
        """Whether what stands at this offset is part of the "no" itself."""
        return any(start <= offset < end for start, end in self.words)

    def reaches(self, offset: int) -> bool:
        """Whether what stands at this offset is not wanted."""
        return any(start <= offset < end for start, end in self.spans)


def denial(text: str) -> No:
    """What of a part of a sentence is not wanted."""
    clear = pattern("no", "harmless").sub(lambda m: "_" * len(m.group()), text)
    if pattern("no", "cannot_more").search(text):
        return No(cannot_more=True)
    spans: list[tuple[int, int]] = []
    unable = bool(pattern("no", "unable").search(clear))
    if not unable or pattern("no", "after").search(clear):
        spans += [(m.end(), len(text)) for m in pattern("no", "after").finditer(clear)]
        spans += [(0, m.start()) for m in pattern("no", "before").finditer(clear)]
    spans += [m.span(m.lastgroup or 0) for m in pattern("no", "inside").finditer(clear)]
    said = tuple(m.span() for name in ("after", "before") for m in pattern("no", name).finditer(clear))
    if not spans and pattern("no", "around").search(clear):
        spans.append((0, len(text)))
    return No(tuple(spans), said, unable and bool(spans))


def is_way(way: Way, text: str) -> bool:
    """Whether a part of a sentence means its wish this way."""
    return bool(pattern("ways", way).search(text))


@lru_cache(maxsize=64)
def _need(name: str, group: str = "") -> re.Pattern[str] | None:
    table = _needs()
    if group:
        inner = table[group]
        assert isinstance(inner, Mapping)
        table = inner
    return _any(table[name]) if name in table else None


_NEEDS = (
    "near",
    "free",
    "step_free",
    "daytime",
    "evening",
    "weekend",
    "small_group",
    "women_only",
    "men_only",
    "transport",
)
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
            where += [m.span() for m in found]
    days = tuple(
        day for day in range(7) if (found_day := _need(str(day), "weekdays")) and found_day.search(text)
    )
    cancelled = _need("weekend", "not")
    if cancelled and cancelled.search(text) and not asked.get("weekend"):
        days = days or _WORK_WEEK
    if asked.get("evening") and asked.get("daytime"):
        asked.pop("daytime" if cancelled_daytime(text) else "evening")
    if days or _TIMES.intersection(asked):
        days, asked = _now(text, days, asked)
    return Needs(weekdays=days, language=_language(text, where), **asked), where


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
    codes = [f"(?P<{code}>{'|'.join(names)})" for code, names in table.items() if code != "before"]
    return re.compile(rf"\b(?:{before})\s?(?:{'|'.join(codes)})\b")


def _language(text: str, where: list[tuple[int, int]]) -> str:
    found = _languages().search(text)
    if not found or not found.lastgroup:
        return ""
    where.append(found.span())
    return found.lastgroup
