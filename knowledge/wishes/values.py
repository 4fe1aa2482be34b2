"""What was understood of a person's own words: values only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["likes", "used_to", "brings", "told"]
"""How it is meant; "told" was said by somebody else, and agreed to."""
Sex = Literal["", "woman", "man"]


@dataclass(frozen=True)
class Wish:
    """One kind of thing a person likes, used to do, or would bring, with the words it was heard in."""

    kind: str
    words: str = ""
    way: Way = "likes"


@dataclass(frozen=True)
class Needs:
    """What would make it easier to come; every field left at its default asks for nothing."""

    near: bool = False
    free: bool = False
    cheap: bool = False
    step_free: bool = False
    daytime: bool = False
    evening: bool = False
    weekend: bool = False
    weekdays: tuple[int, ...] = ()
    """0 is Monday, as in `datetime.date.weekday`."""
    small_group: bool = False
    language: str = ""
    """ISO 639-1 code of the language wanted, or empty."""
    women_only: bool = False
    men_only: bool = False
    women: bool = False
    """Rather among women: not a must."""
    men: bool = False
    transport: bool = False
    ages: tuple[int, ...] = ()
    """How old those are who would come, in years; empty where nobody said so."""
    sex: Sex = ""
    """Whether a woman or a man would come, so that nothing is shown that is for the other only."""

    def __or__(self, other: Needs) -> Needs:
        """Both sets of needs together; what is newer wins where one excludes the other."""
        return Needs(
            near=self.near or other.near,
            free=self.free or other.free,
            cheap=self.cheap or other.cheap,
            step_free=self.step_free or other.step_free,
            daytime=other.daytime or (self.daytime and not other.evening),
            evening=other.evening or (self.evening and not other.daytime),
            weekend=self.weekend or other.weekend,
            weekdays=other.weekdays or self.weekdays,
            small_group=self.small_group or other.small_group,
            language=other.language or self.language,
            women_only=other.women_only or (self.women_only and not other.men_only),
            men_only=other.men_only or (self.men_only and not other.women_only),
            women=other.women or (self.women and not other.men),
            men=other.men or (self.men and not other.women),
            transport=self.transport or other.transport,
            ages=other.ages or self.ages,
            sex=other.sex or self.sex,
        )


@dataclass(frozen=True)
class Chance:
    """A kind, and how likely it is meant: its share of all kinds, from 0 to 1."""

    kind: str
    share: float


@dataclass(frozen=True)
class Understood:
    """What one message says about wishes and needs."""

    wishes: tuple[Wish, ...] = ()
    unwanted: tuple[str, ...] = ()
    """Kinds the person does not want."""
    torn: tuple[tuple[str, str], ...] = ()
    """Pairs of kinds that are as likely as each other: to be asked, not guessed."""
    needs: Needs = Needs()
    unmet: tuple[str, ...] = ()
    """Words that say a wish which no kind fits."""
    chances: tuple[Chance, ...] = ()
    """Kinds it is about with what likelihood, the likeliest first, where its words do not say it plainly."""

    @property
    def anything(self) -> bool:
        """Whether the message said anything at all about wishes or needs."""
        return bool(self.wishes or self.unwanted or self.torn or self.needs != Needs())
