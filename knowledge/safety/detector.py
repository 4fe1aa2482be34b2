"""Examines a message for danger: which kind, about whom, how urgent, and which rules say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from knowledge.language import frequency
from knowledge.language.spoken import LANGUAGES
from knowledge.safety.cues import Cues
from knowledge.safety.judging import Judge
from knowledge.safety.letters import Word, words
from knowledge.safety.likeness import Impression, Likeness, likeness
from knowledge.safety.matching import Heard, Hit
from knowledge.safety.rules import KINDS, Language, Rule, own_words

WITHIN = 120
"""Seconds within which several short messages are read as one."""
TOGETHER = 4
"""How many messages are read as one, the last included."""
LIKE: Mapping[str, float] = {"nl": 0.2, "en": 0.4, "tr": 0.4, "ar": 0.2}
"""From where likeness alone is a signal, by the language of the conversation; docs/safety.md says how this was chosen."""
DOUBTED, FEW = 0.4, 4
"""How much more that is where the rules ask or heard what was taken back, or where so few words hold a "no"."""
SURELY, NOW = 1.1, 0.6
"""From where it is one of this moment, if that is so likely."""
BRIEF = 8
"""Words of a message that says nothing besides what a negation or a figure of speech took back."""
UNLIKE = -1.0
"""Below which what only broad rules hear (`.wide.`) is to be asked first."""
_MAY_BE_DONE = frozenset({"violence", "child"})
"""Kinds in which who is named may be the one who does it."""
_RAISED_BY_NOW = frozenset({"suicide", "violence", "child"})


@dataclass(frozen=True)
class Earlier:
    """A message the same person sent just before, and how many seconds before."""

    text: str
    seconds: float


@dataclass(frozen=True)
class Signal:
    """What was heard. Level 0 is nothing, 1 a gentle question, 2 the card and a human, 3 the alarm number first."""

    level: int = 0
    kind: str | None = None
    who: str | None = None
    """self or other."""
    urgency: str | None = None
    """now or soon; none below level 2."""
    rules: tuple[str, ...] = ()
    """Identifiers of the rules, the weightiest first; never words of the message."""


@dataclass(frozen=True)
class Finding:
    """One rule that stands, and what is left of its level."""

    rule: Rule
    level: int
    who: str


@dataclass(frozen=True)
class Safety:
    """The rules of all languages; every one of them reads every message. What no rule knows is compared."""

    languages: tuple[Language, ...]
    likeness: Likeness | None = None

    @classmethod
    def load(cls) -> Safety:
        """Everything that ships in this room."""
        # A word by itself is no typing error of another, in whichever language it is one.
        ordinary = frozenset(word for language in frequency.MOST for word in frequency.places(language))
        ordinary |= {word for code in LANGUAGES for word in own_words(code)}
        return cls(tuple(Language.load(code, ordinary) for code in LANGUAGES), likeness())

    def examine(self, text: str, language: str = "nl", before: Sequence[Earlier] = ()) -> Signal:
        """What this message says of danger, alone or as the end of a few that came shortly before it.

        `before` holds earlier messages, oldest first; what is too old is left out. `language` decides whose rules
        are named first, and from where likeness alone is a signal.
        """
        return self._grown(self._examined(text, language, before), text)

    def _examined(self, text: str, language: str, before: Sequence[Earlier]) -> Signal:
        by_rules, taken_back = self._by_rules(text, language, before)
        broad = all(".wide." in rule for rule in by_rules.rules)
        # Likeness is nearly deaf to a "not": what the rules took back stays so, unless much else is said.
        settled = taken_back and len(text.split()) <= BRIEF
        if self.likeness is None or settled or (by_rules.level >= 2 and (before or not broad)):
            return by_rules
        impression = self.likeness.hear(text)
        if impression is None:
            return by_rules
        doubted = taken_back or by_rules.level == 1 or self._denies(text)
        if (
            impression.who == "self"
            and impression.kind not in _MAY_BE_DONE
            and self._of_others(text, language)
        ):
            impression = replace(impression, who="other")
        return _together(by_rules, impression, language, doubted=doubted)

    def by_rules(self, text: str, language: str = "nl", before: Sequence[Earlier] = ()) -> Signal:
        """The same by the rules alone."""
        return self._grown(self._by_rules(text, language, before)[0], text)

    def _grown(self, signal: Signal, text: str) -> Signal:
        """Who speaks of what only an adult has is no child, whatever it is like."""
        if (signal.kind, signal.who) != ("child", "self"):
            return signal
        said = words(text)
        for language in self.languages:
            if "grown" in language.cues.hits(Heard.of(said, language.lexicon, language.fillers)):
                return replace(signal, kind="violence")
        return signal

    def _of_others(self, text: str, spoken: str) -> bool:
        """Whether others are named and whoever writes is not, where the language spoken would name them."""
        said, others = words(text), False
        for language in self.languages:
            where = Heard.of(said, language.lexicon, language.fillers).where
            if language.first & where.keys():
                return False
            others |= bool(language.subject) and language.code == spoken and "<they>" in where
        return others

    def _denies(self, text: str) -> bool:
        """Whether so few words hold a "no" that it governs all of them: "babam bayılmadı"."""
        said = words(text)
        return len(said) <= FEW and any(
            name in language.negators
            for language in self.languages
            for names in Heard.of(said, language.lexicon, language.fillers).counts_as
            for name in names
        )

    def _by_rules(self, text: str, language: str, before: Sequence[Earlier]) -> tuple[Signal, bool]:
        """What the rules say, and whether something they heard was taken back: "hij slaat me niet"."""
        said = words(text)
        found = list(self._findings(said, 0))
        earlier = [words(one.text) for one in before if 0 <= one.seconds <= WITHIN][1 - TOGETHER :]
        if said and any(earlier):
            joined = [word for message in earlier for word in _running_on(message)]
            found += self._findings([*joined, *_running_on(said)], len(joined))
        findings = [one for one in found if one is not None]
        return _signal(findings, language), not findings and bool(found)

    def _findings(self, said: Sequence[Word], since: int) -> Iterator[Finding | None]:
        """Every rule that is found and ends at or behind this word; None for one that does not stand."""
        for language in self.languages:
            heard = Heard.of(said, language.lexicon, language.fillers)
            # Words that were written together make more words than there were, never fewer.
            since_word = heard.began[since] if since else 0
            yield from _in_language(heard, language, since_word)


def _together(by_rules: Signal, heard: Impression, language: str, *, doubted: bool) -> Signal:
    """What broad rules say and what it is like: likeness adds a signal, and makes a question of an unlikely one."""
    if by_rules.level >= 2:
        return replace(by_rules, level=1, urgency=None) if heard.side < UNLIKE else by_rules
    if heard.side < LIKE.get(language, LIKE["nl"]) + (DOUBTED if doubted else 0.0):
        return by_rules
    level = 3 if heard.side >= SURELY and heard.now >= NOW else 2
    rules = (f"like.{heard.kind}", *by_rules.rules)
    return Signal(level, heard.kind, heard.who, {2: "soon", 3: "now"}[level], rules)


def _running_on(message: Sequence[Word]) -> list[Word]:
    """The words as if they went on where the message before them ended."""
    return [Word(message[0].text, 0), *message[1:]] if message else []


def _in_language(heard: Heard, language: Language, since: int) -> Iterator[Finding | None]:
    if not language.signals.any(heard):
        return
    idioms = [hit for hits in language.idioms.hits(heard).values() for hit in hits]
    heard.hide((hit.start, hit.end) for hit in idioms)
    if idioms:
        yield None
    hits = language.signals.hits(heard)
    if not hits:
        return
    judge = Judge(
        heard,
        language,
        Cues(heard, language.cues.hits(heard)),
        Cues(heard, language.unless.hits(heard)),
    )
    for owner, found in hits.items():
        if lately := [hit for hit in found if hit.end > since]:
            yield _best(judge, language.rules[owner], lately)


def _best(judge: Judge, rule: Rule, hits: Sequence[Hit]) -> Finding | None:
    """The weightiest way in which a rule stands in a message."""
    best: Finding | None = None
    for hit in hits:
        level = judge.level(rule, hit)
        if level == 2 and rule.kind in _RAISED_BY_NOW and judge.urgent(hit):
            level = 3
        if level > (best.level if best else 0):
            best = Finding(rule, level, judge.who(rule, hit))
        if level == 3 or (level == rule.level and not judge.cues.anywhere("now")):
            break
    return best


def _signal(findings: Sequence[Finding], language: str) -> Signal:
    if not findings:
        return Signal()
    ranked = sorted(
        findings,
        key=lambda one: (
            -one.level,
            -one.rule.level,
            not one.rule.id.startswith(f"{language}."),
            KINDS.index(one.rule.kind),
            one.rule.id,
        ),
    )
    first = ranked[0]
    level = first.level
    return Signal(
        level,
        first.rule.kind,
        first.who,
        {2: "soon", 3: "now"}.get(level),
        tuple(dict.fromkeys(one.rule.id for one in ranked)),
    )
