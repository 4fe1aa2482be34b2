"""Hears yes, no, stop and the like in a person's own words, and which of the choices they mean."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from knowledge.answers.choices import Choices
from knowledge.answers.data import LANGUAGE, SPEAKS, Phrases, read
from knowledge.answers.folding import Token, tokens
from knowledge.answers.grammar import Meaning
from knowledge.answers.numbers import Numbers
from knowledge.answers.typing_errors import Corrector

OTHER = "other"
STEERING = frozenset({"skip", "stop", "human", "back", "help", "repeat", "urgent", "not_meant", "restart"})
"""Meanings that outweigh the yes or no they follow."""
_INSIDE = {"urgent": "help", "dont_know": "maybe"}
_PUBLISHED = frozenset({"yes", "no", "maybe", "skip", "stop", "human", "back", "help", "repeat"})
_LONGEST = 400
"""Signs of a message that are read: who says more than this is telling, not answering."""
_MANY_WORDS = 14
_MENDED_WORDS = 8
"""Longer messages are no answer with a slip in it."""
_DIVIDERS = frozenset({"maar", "but", "ama", "pero", "ale", "لكن"})
"""Words after which the last word on the matter is said, folded."""


def published(means: str) -> str:
    """The meaning under the name that outside callers know: those for inside use become one of these or "other"."""
    if means in _PUBLISHED or means.startswith("language:"):
        return means
    return _INSIDE.get(means, OTHER)


class Answers:
    """What people say to answer a question or to steer the talk."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases
        self._corrector = Corrector(phrases.spelled, phrases.known | phrases.ordinary)
        self._numbers = Numbers.load()
        self._choices = Choices(self._numbers)

    @staticmethod
    @cache
    def load() -> Answers:
        """All phrases, read once from the data files beside this module."""
        return Answers(read())

    def means(self, text: str, language: str = "nl") -> str:
        """What the text means as an answer; "other" where it says something of its own."""
        return self.split(text, language)[0]

    def greets_in(self, text: str) -> str:
        """The language of a greeting and nothing more (ISO 639-1); empty where it is none, or said in several."""
        words = [token.word for token in tokens(text[:_LONGEST])]
        found = [
            pair for end, pairs in self._phrases.whole.ends(words) if end == len(words) for pair in pairs
        ]
        languages = {language for means, language in found if means == "greeting"}
        return languages.pop() if len(languages) == 1 else ""

    def number(self, text: str) -> int | None:
        """The number the text is ("2.", "nummer twee", "de derde"); -1 for the last; none where it is more than that."""
        return self._numbers.number(text[:_LONGEST])

    def numbers(self, text: str) -> frozenset[int]:
        """The numbers the text is, where it is several ("1 en 2", "doe allebei maar, 1 en 3"); none where it is more."""
        return self._numbers.numbers(text[:_LONGEST])

    def choice(self, text: str, labels: Sequence[str], also: Sequence[Sequence[str]] = ()) -> int | None:
        """The index of the label the text picks, by label, number, emoji, synonym or part; none where it is not clear."""
        found = self._choices.pick(text[:_LONGEST], labels, also)
        if found is not None:
            return found
        means = self.means(text)
        if means == OTHER:
            return None
        same = [at for at, label in enumerate(labels) if self.means(label) == means]
        return same[0] if len(same) == 1 else None

    def split(self, text: str, language: str = "nl") -> tuple[str, str]:
        """What the text means, and what it says beyond that in the person's own words ("ja, op dinsdag")."""
        said = tokens(text[:_LONGEST])
        if not said:
            return ("help" if "?" in text else OTHER), ("" if "?" in text else text)
        found = self._named(said, language)
        if found is None and len(said) <= _MENDED_WORDS:
            mended = [
                Token(word, t.start, t.ends_clause) for t in said for word in self._corrector.correct(t.word)
            ]
            if mended != said:
                found, said = self._named(mended, language, loose=False), mended
        if found is None:
            return OTHER, text
        means, rest = found
        return means, text[said[rest].start :].strip() if rest < len(said) else ""

    def _named(self, said: list[Token], language: str, *, loose: bool = True) -> tuple[str, int] | None:
        """Read a message in which the name of a language, where there is one, has become one word."""
        words = [token.word for token in said]
        for at in range(min(len(words), _MANY_WORDS)):
            for end, codes in self._phrases.languages.ends(words, at):
                code = next(iter(codes))[0]
                last = Token(LANGUAGE, said[at].start, said[end - 1].ends_clause)
                found = self._read([*said[:at], last, *said[end:]], language, loose)
                if found is not None and found[0] in ("language", SPEAKS):
                    return f"{found[0]}:{code}", len(said)
        return self._read(said, language, loose)

    def _read(self, said: list[Token], language: str, loose: bool) -> tuple[str, int] | None:
        """A meaning, and the number of the word at which something else begins."""
        exact = self._exact(said, language)
        if exact is not None:
            return exact, len(said)
        opened = self._opened(said, language, loose)
        if opened is not None:
            return opened
        whole = self._whole(said, language)
        if whole is not None:
            return whole, len(said)
        if len(said) > _MANY_WORDS:
            return None
        means = (
            self._chain(said, language)
            or self._clauses(said, language)
            or (self._core(said, language) if loose else None)
            or self._after_divider(said, language)
            or self._anywhere(said, language)
            or (self._cued(said) if loose else None)
        )
        return (means, len(said)) if means else None

    def _whole(self, said: list[Token], language: str) -> str | None:
        """The meaning of a message that is one phrase with nothing but filler around it."""
        words = [token.word for token in said]
        leads = self._leads(words)
        tails = self._tails(words)
        best: tuple[int, int, frozenset[Meaning]] | None = None
        for lead in leads:
            for end, meanings in self._phrases.whole.ends(words, lead):
                if end in tails and (best is None or (end - lead, -lead) > best[:2]):
                    best = (end - lead, -lead, meanings)
        return _preferred(best[2], language) if best else None

    def _exact(self, said: list[Token], language: str) -> str | None:
        """The meaning of a message that is one phrase and nothing more."""
        for end, found in self._phrases.whole.ends([token.word for token in said]):
            if end == len(said):
                return _preferred(found, language)
        return None

    def _core(self, said: list[Token], language: str) -> str | None:
        """The meaning of what remains without small words, where that is all of a phrase without its small words."""
        words = [token.word for token in said if token.word not in self._phrases.small]
        for end, meanings in self._phrases.core.ends(words):
            if end == len(words):
                means = _preferred(meanings, language)
                # One word says little without its small words: it must be able to stand alone.
                alone = end > 1 or any(means in dict(found) for _, found in self._phrases.whole.ends(words))
                told = self._phrases.unless.get(means, frozenset()) & {token.word for token in said}
                return means if alone and not told else None
        return None

    def _leads(self, words: list[str]) -> list[int]:
        """Positions before which stands nothing but filler."""
        reached = [0]
        for at in reached:
            reached.extend(end for end, _ in self._phrases.filler.ends(words, at) if end not in reached)
        return sorted(set(reached))

    def _tails(self, words: list[str]) -> frozenset[int]:
        """Positions behind which stands nothing but filler."""
        ends = {len(words)}
        for at in range(len(words) - 1, -1, -1):
            if any(end in ends for end, _ in self._phrases.filler.ends(words, at)):
                ends.add(at)
            elif at < len(words) - 3:
                break
        return frozenset(ends)

    def _opened(self, said: list[Token], language: str, loose: bool) -> tuple[str, int] | None:
        """Yes or no said first, and what the rest makes of it."""
        words = [token.word for token in said]
        means, rest = "", 0
        for lead in self._leads(words)[:3]:
            for end, meanings in self._phrases.openers.ends(words, lead):
                if end > rest and any(not mark or said[end - 1].ends_clause for _, mark in meanings):
                    means, rest = next(iter(meanings))[0], end
        if not means:
            return None
        if rest < len(said) and len(said) - rest <= _MANY_WORDS:
            more = self._read(said[rest:], language, loose)
            if more is not None and (more[0] in STEERING or more[0].startswith("language")):
                return more[0], len(said)
            if more is not None and (more[0] == "maybe" or (means == "yes" and more[0] == "no")):
                return more[0], rest + more[1]
            if more is not None and more[0] in ("yes", "no"):
                return means, rest + more[1]
        return means, rest

    def _clauses(self, said: list[Token], language: str) -> str | None:
        """The meaning of several short clauses: what steers counts, else the last."""
        parts: list[list[Token]] = [[]]
        for token in said:
            parts[-1].append(token)
            if token.ends_clause:
                parts.append([])
        clauses = [part for part in parts if part]
        if len(clauses) < 2:
            return None
        meanings = [self._whole(clause, language) for clause in clauses]
        steering = [means for means in meanings if means in STEERING]
        if steering and (meanings[-1] in STEERING or all(meanings)):
            return steering[-1]
        return meanings[-1] if all(meanings) else None

    def _chain(self, said: list[Token], language: str) -> str | None:
        """The meaning that several phrases in a row have in common ("olur tabii")."""
        words = [token.word for token in said]
        reached: list[set[str]] = [set() for _ in range(len(words) + 1)]
        reached[0].add("")
        for at in range(len(words)):
            if not reached[at]:
                continue
            for end, _ in self._phrases.filler.ends(words, at):
                reached[end] |= reached[at]
            for end, meanings in self._phrases.whole.ends(words, at):
                means = _preferred(meanings, language)
                if means in reached[at] or "" in reached[at]:
                    reached[end].add(means)
        common = reached[-1] - {""}
        return common.pop() if len(common) == 1 else None

    def _after_divider(self, said: list[Token], language: str) -> str | None:
        """ "Leuk, maar niet voor mij": where both sides answer, the second counts."""
        for at in range(len(said) - 2, 0, -1):
            if said[at].word in _DIVIDERS:
                before, after = self._whole(said[:at], language), self._whole(said[at + 1 :], language)
                return after if before and after else None
        return None

    def _anywhere(self, said: list[Token], language: str) -> str | None:
        """A phrase that says it all wherever it stands."""
        words = [token.word for token in said]
        for start in range(len(words)):
            for _, meanings in self._phrases.anywhere.ends(words, start):
                means = _preferred(meanings, language)
                if not self._phrases.unless.get(means, frozenset()) & set(words):
                    return means
        return None

    def _cued(self, said: list[Token]) -> str | None:
        """The meaning that the words say together, whatever their order; the last thing tried."""
        words = frozenset(token.word for token in said)
        return next((cue.means for cue in self._phrases.cues if cue.fits(words, len(said))), None)


def _preferred(meanings: frozenset[Meaning], language: str) -> str:
    """One meaning of several: that in the person's language first, then Dutch, then English."""
    order = {language: 0, "nl": 1, "en": 2}
    order[language] = 0
    return min(meanings, key=lambda pair: (order.get(pair[1], 3), pair))[0]
