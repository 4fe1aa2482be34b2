"""How something is said: whether a message wishes at all, what a "no" reaches, which way a wish is meant."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from knowledge.wishes.letters import data, fold
from knowledge.wishes.values import Way


@lru_cache(maxsize=1)
def _wishing() -> Mapping[str, object]:
    return tomllib.loads(data("wishing.toml"))


def any_of(patterns: object) -> re.Pattern[str]:
    """A list of regular expressions over whole words as one."""
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
    return any_of(found)


@lru_cache(maxsize=1)
def idioms() -> re.Pattern[str]:
    """The sayings of `idioms.txt`, in which no word speaks of a wish."""
    lines = [line for line in data("idioms.txt").splitlines() if line and not line.startswith("#")]
    return any_of([re.escape(fold(line)) for line in lines])


@lru_cache(maxsize=1)
def _prose() -> frozenset[str]:
    found = _wishing()["prose"]
    assert isinstance(found, list)
    return frozenset(found)


NO_WORDS = frozenset(("niet", "geen", "nooit", "niks", "niets", "zonder", "not", "never", "no"))
"""Words that deny, unless they are part of what a kind is called."""
TALK, ORDINARY, SHORT, TELLING, HABIT, HINTING, WISHING = range(7)
"""How much a message sounds like a wish: told or asked of others; plain; a bare answer; somebody telling of himself;
what others like or used to do; liking; a plain wish."""
_FOREIGN = re.compile(r"[\u0600-\u06ff]|istiyor|sev[ie]|ariyor|eskiden")


def wishfulness(text: str, tokens: Sequence[str], finite: bool) -> int:
    """How much a folded text sounds like a wish; `finite` tells whether it has a verb as in "hij speelt"."""
    if pattern("command").search(text):
        return TALK
    own = bool(pattern("own").search(text))
    other = bool(pattern("for_other").search(text))
    wish = bool(pattern("wish").search(text))
    hint = any(p.search(text) for p in (pattern("hint"), pattern("past"), pattern("no", "before")))
    if pattern("asks").search(text):
        return WISHING
    habit = bool(pattern("habit").search(text)) and not pattern("not_habit").search(text)
    if pattern("talk").search(text) and not (wish and own) and not (other and (wish or hint)):
        return HABIT if habit else TALK
    prose = sum(token in _prose() for token in tokens)
    said_to = bool(pattern("others").search(text))
    if wish and (own or other or not said_to or _FOREIGN.search(text)):
        return WISHING
    if hint and (other or (not said_to and (own or prose <= 1))):
        return HINTING
    if habit:
        return HABIT
    if finite and not own:
        return ORDINARY
    if len(tokens) <= 10 and not said_to and not _SUBJECT.intersection(tokens) and _is_bare(tokens, prose):
        return SHORT
    return TELLING if own and len(tokens) <= 7 and not said_to else ORDINARY


_SUBJECT = frozenset(("ik", "k", "we", "wij", "i", "men"))
_SOMETHING = frozenset(("de", "het", "een", "ons", "er", "twee", "drie", "in", "op"))
_JOINING = frozenset(("om", "als", "er", "met", "te", "dan", "nu"))


def _is_bare(tokens: Sequence[str], prose: int) -> bool:
    """Whether no verb says that something is so: "een ommetje met mijn hondje", "lekker om te haken"."""
    return prose == 0 or (prose <= 2 and all(t in _JOINING for t in tokens if t in _prose()))


def wished_in(tokens: Sequence[str], finite: Callable[[str], bool]) -> list[Part]:
    """The parts of a long story that sound like a wish."""
    return [
        part
        for part in parts(tokens)
        if wishfulness(
            part.text, tokens[part.start : part.end], any(map(finite, tokens[part.start : part.end]))
        )
        >= HABIT
    ]


def is_order(text: str) -> bool:
    """Whether a text orders an assistant about."""
    return bool(pattern("command").search(text))


def is_own(tokens: Sequence[str]) -> bool:
    """Whether somebody speaks of himself and of nobody else, or merely names something."""
    text = " ".join(tokens)
    if pattern("just_now").search(text) or pattern("addressed").search(text):
        return False
    if pattern("own").search(text):
        return True
    if tokens[0] in _SOMETHING or pattern("others").search(text):
        return False
    return not any(token in _prose() for token in tokens)


def is_talk(text: str) -> bool:
    """Whether a text is told of somebody else, or orders an assistant about."""
    return bool(pattern("talk").search(text) or pattern("command").search(text))


_BREAKS = frozenset(("|", ",", "?"))
MOST_REFUSING, MOST_TELLING, MOST_IN_ITEM = 6, 2, 2
"""Words of a part that does nothing but refuse, telling words beside what somebody thinks, words of an item in a list."""


@dataclass(frozen=True)
class Part:
    """A part of a sentence, as its tokens from `start` to `end`."""

    start: int
    end: int
    text: str
    is_refused: bool = False
    """Whether what it names is not wanted because of what stands in another part."""


def parts(tokens: Sequence[str], spoken: Callable[[int, int], bool] | None = None) -> list[Part]:
    """A message cut where a "no" stops reaching: at marks and at words such as "maar" and "wel".

    `spoken` tells whether anything is named between two tokens: a part that names nothing and says what somebody thinks
    ("... , nooit leuk gevonden") is of the part before it.
    """
    cut = _cut(tokens)
    if spoken is None:
        return cut
    found: list[Part] = []
    for part in cut:
        before = found[-1] if found else None
        if (
            before
            and spoken(before.start, before.end)
            and not spoken(part.start, part.end)
            and _is_verdict(part.text)
        ):
            found[-1] = Part(before.start, part.end, " ".join(tokens[before.start : part.end]))
        else:
            found.append(part)
    return _set_against(_listed(found, tokens), spoken)


def _listed(cut: Sequence[Part], tokens: Sequence[str]) -> list[Part]:
    """Bare items before one that is refused from its beginning are refused: "bingo, kaarten en sjoelen hoeven niet"."""
    found: list[Part] = []
    refused = False
    for part in reversed(cut):
        item = len(part.text.split()) <= MOST_IN_ITEM and tokens[part.end : part.end + 1] == [","]
        item = item and not pattern("parts", "own").search(part.text)
        refused = (refused and item) or denial(part.text).reaches(0)
        found.append(replace(part, is_refused=refused))
    return found[::-1]


def _set_against(cut: Sequence[Part], spoken: Callable[[int, int], bool]) -> list[Part]:
    """What is named without a wish beside what somebody would rather do is refused."""
    naming = [part for part in cut if spoken(part.start, part.end)]
    rather = [part for part in naming if not part.is_refused and pattern("no", "against").search(part.text)]
    if not rather:
        return list(cut)
    return [
        replace(part, is_refused=True)
        if part in naming and part not in rather and not _wishes(part.text)
        else part
        for part in cut
    ]


def _wishes(text: str) -> bool:
    return bool(pattern("no", "wishes").search(text)) or way_of(text) == "used_to"


def _is_verdict(text: str) -> bool:
    """Whether a part says what somebody thinks of something and little else."""
    rest = pattern("no", "verdict").sub("", text)
    telling = [word for word in rest.split() if len(word) > 3 and word not in _small()]
    return rest != text and len(telling) <= MOST_TELLING and not pattern("no", "instead").search(text)


@lru_cache(maxsize=1)
def _small() -> frozenset[str]:
    return frozenset(data("small_words.txt").split())


def _cut(tokens: Sequence[str]) -> list[Part]:
    found: list[Part] = []
    start = 0
    for at, token in enumerate(tokens):
        if token in _BREAKS:
            if _refuses(tokens[at + 1 :]) and at > start:
                continue
            if at > start:
                found.append(Part(start, at, " ".join(tokens[start:at])))
            start = at + 1
        elif at > start and _contrasts(tokens, at):
            found.append(Part(start, at, " ".join(tokens[start:at])))
            start = at
    if start < len(tokens):
        found.append(Part(start, len(tokens), " ".join(tokens[start:])))
    return found


def _refuses(tokens: Sequence[str]) -> bool:
    """Whether what follows a break is a part that only refuses what stands before it."""
    ends = next((at for at, token in enumerate(tokens) if token in _BREAKS), len(tokens))
    return 0 < ends <= MOST_REFUSING and bool(pattern("no", "alone").fullmatch(" ".join(tokens[:ends])))


def _contrasts(tokens: Sequence[str], at: int) -> bool:
    if not pattern("parts", "contrast").fullmatch(tokens[at]):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    before = tokens[at - 1]
    if tokens[at] == "want" and (after == "to" or before in ("i", "dont", "not")):
        # The English verb, not the Dutch reason.
        return False
    if tokens[at] == "but" and before in ("anything", "nothing", "everything", "all"):
        return False
    if tokens[at] == "maar" and (
        before in ("als", "doe", "zolang", "alleen", "dan", "zo", "er")
        or (after in ("wat", "een", "iets") and NO_WORDS.isdisjoint(tokens[:at]))
    ):
        return False
    # "dammen wel" belongs to what stands before it; "wel in buiten zijn" starts anew.
    return not (
        tokens[at] == "wel"
        and (
            after
            in (
                "",
                "|",
                ",",
                "?",
                "gehad",
                "gezien",
                "gedaan",
                "genoeg",
                "klaar",
                "welletjes",
                "geloofd",
                "eens",
                "willen",
                "een",
                "iets",
                "leren",
                "graag",
                "weer",
                "wat",
            )
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
    stopped: bool = False
    """Whether it is not done any more out of choice."""

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
        return No(cannot_more=True, stopped=bool(pattern("no", "stopped").search(text)))
    spans: list[tuple[int, int]] = []
    end = max(text.rfind(f" {sign} ") for sign in _BREAKS)
    if end > 0 and (pattern("no", "alone").fullmatch(text[end + 3 :]) or _is_verdict(text[end + 3 :])):
        return No(((0, end),), ((end, len(text)),))
    unable = bool(pattern("no", "unable").search(clear))
    if not unable or pattern("no", "after").search(clear):
        spans += [(m.end(), len(text)) for m in pattern("no", "after").finditer(clear)]
        spans += [(0, m.start()) for m in pattern("no", "before").finditer(clear)]
    spans += [m.span(m.lastgroup or 0) for m in pattern("no", "inside").finditer(clear)]
    if not spans and pattern("no", "verdict").search(clear):
        spans.append((0, len(text)))
    said = tuple(m.span() for name in ("after", "before") for m in pattern("no", name).finditer(clear))
    if not spans and pattern("no", "around").search(clear):
        spans.append((0, len(text)))
    return No(tuple(spans), said, unable and bool(spans))


def way_of(text: str) -> Way:
    """Which way a text means its wish."""
    if is_way("brings", text):
        return "brings"
    return "used_to" if is_way("used_to", text) else "likes"


def is_way(way: Way, text: str) -> bool:
    """Whether a part of a sentence means its wish this way."""
    return bool(pattern("ways", way).search(text))
