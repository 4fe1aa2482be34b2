"""Whose wish it is: the subject a signal has in its sentence, in languages that always name it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge.safety.matching import Heard, Hit
from knowledge.safety.rules import Language

THEY, ME, DEAD, MEANT, SUFFERS = "<they>", "<me>", "<dead>", "<meant>", "<suffers>"


@dataclass(frozen=True)
class Subjects:
    """Finds who does or wants what a signal says."""

    heard: Heard
    language: Language

    def of(self, hit: Hit) -> Literal["self", "other", ""]:
        """Whoever writes, somebody else, or nothing where that cannot be told."""
        if not self.language.subject:
            return ""
        heard, last = self.heard, max(end for _, end in hit.used) - 1
        named = False
        for at in range(last, -1, -1):
            if heard.clause[at] != heard.clause[last]:
                break
            if self._to_me(at) or self._gone(at, last):
                return ""
            if self._writer(at) and not self._aside(at):
                return "self"
            if self._is(at, THEY) and not self._thing(at):
                if self._begins(at):
                    return "other"
                named = True
        return "other" if named else ""

    def undergone(self, hit: Hit) -> bool:
        """Whether it is done to the subject: "wordt geslagen"."""
        used = (at for start, end in hit.used for at in range(start, end))
        return any(self._is(at, SUFFERS) for at in (*range(max(0, hit.start - 2), hit.start), *used))

    def _is(self, at: int, name: str) -> bool:
        return name in self.heard.counts_as[at]

    def _gone(self, at: int, last: int) -> bool:
        """Whether somebody else died, so that the wish is not theirs: "mijn man is overleden en wil niet meer"."""
        return at < last - 1 and self._is(at, DEAD) and not self._wanted(at)

    def _wanted(self, at: int) -> bool:
        return any("<want>" in self.heard.counts_as[near] for near in (at - 1, at + 1) if near >= 0)

    def _aside(self, at: int) -> bool:
        """Whether it only says whose opinion it is: "mijn zoon wil denk ik dood"."""
        return at > 0 and self._is(at - 1, MEANT)

    def _thing(self, at: int) -> bool:
        """Whether it points back at a thing: "een ziekte die niet overgaat"."""
        heard = self.heard
        relative = heard.words[at] in self.language.subject["relative"]
        return relative and not (at > 0 and self._is(at - 1, THEY))

    def _writer(self, at: int) -> bool:
        return not self._is(at, ME) and any(name in self.language.first for name in self.heard.counts_as[at])

    def _to_me(self, at: int) -> bool:
        """Whether it is about whoever writes; "me" before somebody else is only "mijn"."""
        return self._is(at, ME) and not (at + 1 < len(self.heard.words) and self._is(at + 1, THEY))

    def _begins(self, at: int) -> bool:
        """Whether it can only be a subject: "hij", or what stands first behind "dat" or "maar"."""
        words, subject = self.heard.words, self.language.subject
        if words[at] in subject["nominative"] or words[at] in subject["relative"]:
            return True
        before = at - 1
        if before >= 0 and words[at] in self.language.joints:
            return words[before] in self.language.joints
        if before >= 0 and words[before] in subject["possessive"]:
            before -= 1
        return before >= 0 and words[before] in subject["behind"]
