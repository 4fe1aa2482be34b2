"""What a found way of saying comes to: taken back by a negation, told as a story, long ago, or to be believed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.safety.cues import Cues
from knowledge.safety.matching import Heard, Hit
from knowledge.safety.rules import Language, Rule
from knowledge.safety.subject import Subjects

_ELSEWHERE = ("fiction", "news", "work", "animals", "cooking")
"""Cues that somebody tells of something else than a person in danger nearby."""
_AROUND = re.compile(r"[وف]?ما.{2,}ش")
"""The Arabic negation that is written around a verb."""
OFFENDER = "offender"
"""In the names of rules: who writes fears doing harm."""
_BRIEF = 3
"""Words of a clause that only adds something to the one beside it."""
_MOST_BETWEEN = 4
"""Small words at most between a negator and what it takes back."""


@dataclass(frozen=True)
class Judge:
    """One message as one language heard it, with its cues and what makes signals something else."""

    heard: Heard
    language: Language
    cues: Cues
    unless: Cues
    """By rule: ways of saying that make it something else."""

    def level(self, rule: Rule, hit: Hit) -> int:
        """The level that is left of a signal, 0 to 3."""
        if self.unless.in_sentence(rule.id, hit):
            return 0
        if "negation" not in rule.despite and self.negated(hit):
            return 0
        if "fiction" not in rule.despite and self._elsewhere(hit):
            return 0
        level = rule.level if "past" in rule.despite else self._by_time(rule, hit)
        if level > 1 and self._of_a_year(hit, rule.kind):
            return 0 if rule.kind == "medical" or self.cues.anywhere("now_fine") else 1
        return level

    def _elsewhere(self, hit: Hit) -> bool:
        """Whether it is told of something else: a part that is played or a question put to us, even where it says "I"."""
        if any(self._belongs(cue, hit) for cue in self.cues.around("told", hit)):
            return True
        return not self.of_self(hit) and self.cues.nearby(_ELSEWHERE, hit)

    def _of_a_year(self, hit: Hit, kind: str) -> bool:
        """Whether its clause names the year or the age it was at ("als meisje van 19"), and nothing of today."""
        if kind == "suicide" and not self._names_around(hit) & (self.language.past | self.language.perfect):
            return False
        clause = self.heard.clause
        today = {clause[cue.start] for name in ("now", "recent") for cue in self.cues.around(name, hit)}
        return any(
            clause[cue.start] not in today and self._belongs(cue, hit)
            for cue in self.cues.around("dated", hit)
        )

    def _belongs(self, cue: Hit, hit: Hit) -> bool:
        """Whether a cue is of the same clause, or says only that beside it ("..., dertig jaar geleden")."""
        heard = self.heard
        at = heard.clause[cue.start]
        first, last = heard.clause[hit.start], heard.clause[hit.end - 1]
        brief = bisect_right(heard.clause, at) - bisect_left(heard.clause, at) <= _BRIEF
        between = range(min(cue.end, hit.end), max(cue.start, hit.start))
        joints = self.language.joints - self.language.first - self.language.subjects
        return (first <= at <= last or (brief and first - 1 <= at <= last + 1)) and not any(
            heard.words[place] in joints for place in between
        )

    def of_self(self, hit: Hit) -> bool:
        """Whether the signal itself names whoever writes."""
        return any(name in self.language.first for at in _places(hit) for name in self.heard.counts_as[at])

    def of_other(self, hit: Hit) -> bool:
        """Whether the sentence names somebody else."""
        others, sentence = self.heard.where.get("<they>", ()), self.heard.sentence
        return any(sentence[at] == sentence[hit.start] for at in others)

    def who(self, rule: Rule, hit: Hit) -> str:
        """Who is in danger: self or other; the subject says so where a rule cannot know whose wish or hurt it hears."""
        if rule.who == "either":
            return "other" if not self.of_self(hit) and self._of_others(rule, hit) else "self"
        if (rule.who == "self" and self.of_self(hit)) or OFFENDER in rule.id:
            return rule.who
        subjects = Subjects(self.heard, self.language)
        undergone = rule.kind == "violence" and rule.who == "self" and subjects.undergone(hit)
        return ((rule.kind == "suicide" or undergone) and subjects.of(hit)) or rule.who

    def _of_others(self, rule: Rule, hit: Hit) -> bool:
        return self.of_other(hit) or (rule.kind == "child" and bool(self.heard.where.get("<small>")))

    def urgent(self, hit: Hit) -> bool:
        """Whether the same sentence says that it is now."""
        return self.cues.in_sentence("now", hit)

    def negated(self, hit: Hit) -> bool:
        """Whether a negation governs the signal; one that is part of the signal does not."""
        used = set(_places(hit))
        return (
            any(
                self._negates(at)
                for at in range(hit.start, hit.end)
                if at not in self.cues.innocent and (at not in used or self._only_begins_so(at))
            )
            or any(self._wrapped(at) for at in used)
            or self.cues.just_before("negated_before", hit)
            or self.cues.just_behind("negated_behind", hit, self.language.words_before_negator)
            or self._negated_just_before(hit)
            or self._negated_just_behind(hit)
        )

    def _negated_just_before(self, hit: Hit) -> bool:
        """A negator right before the signal, unless the signal opens a clause of its own."""
        heard = self.heard
        if heard.words[hit.start] in self.language.subjects:
            return False
        for at in range(hit.start - 1, max(-1, hit.start - 2 - _MOST_BETWEEN), -1):
            if heard.clause[at] != heard.clause[hit.start] or at in self.cues.innocent:
                return False
            if self._negates(at):
                return True
            if not heard.filler[at]:
                return False
        return False

    def _negated_just_behind(self, hit: Hit) -> bool:
        """A negator behind the signal that ends its clause ("hij slaat me niet"), with few words before it."""
        heard, skipped = self.heard, 0
        for at in range(hit.end, min(len(heard.words), hit.end + 1 + _MOST_BETWEEN)):
            if heard.clause[at] != heard.clause[hit.end - 1] or at in self.cues.innocent:
                return False
            if heard.words[at] in self.language.joints or skipped > self.language.words_before_negator:
                return False
            if any(name in self.language.closing_negators for name in heard.counts_as[at]):
                return self._ends_clause(at)
            skipped += not heard.filler[at]
        return False

    def _ends_clause(self, at: int) -> bool:
        heard = self.heard
        for behind in range(at + 1, min(len(heard.words), at + 2 + _MOST_BETWEEN)):
            if heard.clause[behind] != heard.clause[at] or heard.words[behind] in self.language.joints:
                return True
            if not heard.filler[behind]:
                return False
        return True

    def _negates(self, at: int) -> bool:
        return any(name in self.language.negators for name in self.heard.counts_as[at])

    def _wrapped(self, at: int) -> bool:
        """Whether a negation is written around a word that is known without it ("مايضربنيش")."""
        word = self.heard.words[at]
        return word not in self.heard.counts_as[at] and bool(_AROUND.fullmatch(word))

    def _only_begins_so(self, at: int) -> bool:
        """Whether a word is known by its beginning only ("kork*"), so that its ending may say the opposite."""
        names = self.heard.counts_as[at]
        if self.heard.words[at] in names:
            return False
        endings = tuple(name[1:] for name in self.language.negators if name.startswith("*"))
        beginnings = [name[:-1] for name in names if name.endswith("*") and not name.startswith("*")]
        return bool(beginnings) and not any(beginning.endswith(endings) for beginning in beginnings)

    def _by_time(self, rule: Rule, hit: Hit) -> int:
        """Past lowers to a gentle question; long ago, or past and well now, to nothing."""
        names = self._names_around(hit)
        past, perfect = bool(names & self.language.past), bool(names & self.language.perfect)
        if not past and not perfect:
            return rule.level
        if self.cues.nearby(("recent",), hit):
            return rule.level
        if self.cues.nearby(("long_ago",), hit):
            return 0
        past = past or self.cues.nearby(("before",), hit)
        if self.cues.anywhere("now_fine"):
            return 0 if past else 1
        if past:
            return 0 if rule.kind == "medical" else 1
        return rule.level

    def _names_around(self, hit: Hit) -> set[str]:
        return {name for at in self._around(hit) for name in self.heard.counts_as[at]}

    def _around(self, hit: Hit) -> Iterator[int]:
        """The places of a signal and of two words on each side, where no word in between begins another clause."""
        heard = self.heard
        yield from range(hit.start, hit.end)
        sides = ((1, hit.end - 1),) if self._begins_anew(hit) else ((-1, hit.start), (1, hit.end - 1))
        for step, edge in sides:
            for at in range(edge + step, edge + 3 * step, step):
                if not 0 <= at < len(heard.words) or heard.sentence[at] != heard.sentence[edge]:
                    break
                if heard.words[at] in self.language.joints and heard.words[at] not in self.language.first:
                    break
                yield at

    def _begins_anew(self, hit: Hit) -> bool:
        """Whether it begins with "I", no past before it: "overleden ik wil dood", not "toen wilde ik"."""
        counts = self.heard.counts_as
        if not any(name in self.language.first for name in counts[hit.start]):
            return False
        return hit.start == 0 or not set(counts[hit.start - 1]) & self.language.past


def _places(hit: Hit) -> Iterator[int]:
    return (at for start, end in hit.used for at in range(start, end))
