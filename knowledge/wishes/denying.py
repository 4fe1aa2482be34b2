"""What a "no" reaches: a message cut in parts, and what of each part is not wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from knowledge.wishes.letters import data
from knowledge.wishes.patterns import pattern, way_of

NO_WORDS = frozenset(("niet", "geen", "nooit", "niks", "niets", "zonder", "not", "never", "no"))
"""Words that deny, unless they are part of what a kind is called."""
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
        refused = (refused and item) or _refuses_at_its_end(part.text)
        found.append(replace(part, is_refused=refused))
    return found[::-1]


def _refuses_at_its_end(text: str) -> bool:
    return denial(text).reaches(0) and text.split()[0] not in NO_WORDS


def _set_against(cut: Sequence[Part], spoken: Callable[[int, int], bool]) -> list[Part]:
    """What is named without a wish, and then set against what somebody would rather do, is refused."""
    naming = [part for part in cut if spoken(part.start, part.end)]
    rather = [part for part in naming if not part.is_refused and pattern("no", "against").search(part.text)]
    last = rather[-1].start if rather else 0
    return [
        replace(part, is_refused=True)
        if part.start < last and part in naming and part not in rather and not _wishes(part.text)
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
    """Whether a word such as "maar" or "wel" begins a new part."""
    token, before = tokens[at], tokens[at - 1]
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    if not pattern("parts", "contrast").fullmatch(token):
        return False
    match token:
        case "want":
            # The English verb is not the Dutch reason.
            return after != "to" and before not in _ENGLISH_SUBJECTS
        case "but":
            return before not in _ALL
        case "maar":
            exception = after in ("wat", "een", "iets") and NO_WORDS.isdisjoint(tokens[:at])
            return before not in _BEFORE_MAAR and not exception
        case "wel":
            # "dammen wel" belongs to what stands before it; "wel in buiten zijn" starts anew.
            belongs = not after or after in _BREAKS or pattern("parts", "after_wel").fullmatch(after)
            return not belongs and before not in _BEFORE_WEL
    return True


_ENGLISH_SUBJECTS = frozenset(("i", "dont", "not"))
_ALL = frozenset(("anything", "nothing", "everything", "all"))
_BEFORE_MAAR = frozenset(("als", "doe", "zolang", "alleen", "dan", "zo", "er"))
_BEFORE_WEL = frozenset(("zou", "wil", "best", "vind", "ik", "het", "me", "maar"))


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
