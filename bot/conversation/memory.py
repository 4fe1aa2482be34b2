"""What the bot knows of one person, and the purposes of consent on which keeping it rests."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from knowledge.places.values import Place
from knowledge.privacy.special import Special
from knowledge.wishes.values import Needs, Wish

REMEMBER = "remember"
"""The purpose of consent under which wishes are kept after this talk."""

HEALTH = "health"
"""The purpose under which what is special among them is kept too."""

CHECKINS = "checkins"
"""The purpose under which the bot asks later how it went."""

SHARING = "sharing"
"""The purpose under which a buddy or an organiser hears of somebody."""

IMPROVEMENT = "improvement"
"""The purpose of consent under which what is missing in the city is counted."""

BEHALF = "behalf"
"""The purpose under which what somebody else told is kept, and may be shared with them."""


@dataclass(frozen=True)
class HeldCase:
    """The open case of this person: who answers, and before when."""

    owner: str
    answer_by: datetime
    answered: bool = False
    speaker: str = ""
    """Who has the floor, while a human has it: then the bot is silent."""
    resting: tuple[str, ...] = ()
    """Events as JSON that wait until the bot has the floor again."""


@dataclass(frozen=True)
class Whom:
    """Somebody other than whose conversation this is: what they are to that person, and a first name or nickname."""

    relation: str = ""
    name: str = ""
    talking: bool = False
    """Whether they write themselves, on the same telephone."""


@dataclass(frozen=True)
class Tie:
    """Somebody who brought this person here, what they are called, and which topics they may hear of."""

    number: int
    name: str
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Memory:
    """What the bot knows of one person: in this talk, or longer with consent."""

    wishes: tuple[Wish, ...] = ()
    unwanted: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    needs: Needs = Needs()
    place: Place | None = None
    asked_place: bool = False
    shown: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    company: bool = False
    """Whether they asked for somebody to go along before anything was chosen: of this talk only."""
    consent: dict[str, bool] = field(default_factory=dict)
    """Per purpose what the person said; a purpose that is missing was not asked yet."""
    agreed: dict[str, str] = field(default_factory=dict)
    """Per purpose a short name of the words that were answered; other words are asked again."""
    case: HeldCase | None = None
    visits: tuple[str, ...] = ()
    """Activities for which a reminder was asked."""
    rests_until: datetime | None = None
    """Until when what rests on a consent waits: a pause somebody asked for."""
    planned: tuple[str, ...] = ()
    """Visits to come, and those just over that may be told of still, as planned moments name them."""
    asked_how: dict[str, int] = field(default_factory=dict)
    """Check-ins that wait for an answer, and how often each was asked."""
    unanswered: tuple[datetime, ...] = ()
    """When the last check-ins were asked, since one was answered."""
    low: int = 0
    """How many check-ins in a row were answered with something low."""
    ties: tuple[Tie, ...] = ()
    drafts: tuple[int, ...] = ()
    """What was told of others and waits for their answer."""
    asked_once: tuple[str, ...] = ()
    """Moments that asked something once and never again."""
    whom: Whom | None = None
    """Whom the talk is about, where that is somebody else: all that was said is about them, and passes."""
    own: Memory | None = None
    """What is known of whose conversation this is, set apart while the talk is about somebody else."""

    def holding(self, now: Memory) -> Memory:
        """This memory with what holds for the person whatever is talked of, as it is now."""
        return replace(
            self,
            consent=now.consent,
            agreed=now.agreed,
            case=now.case,
            visits=now.visits,
            rests_until=now.rests_until,
            **now.followed,
            ties=now.ties,
            drafts=now.drafts,
            asked_once=now.asked_once,
        )

    def about(self, whom: Whom) -> Memory:
        """Begin to talk about somebody else; nothing that is known of one is used for the other."""
        return replace(Memory().holding(self), whom=whom, own=self.own or self)

    def oneself(self) -> Memory:
        """Talk about the person themself again; what was said of somebody else is let go of."""
        return self if self.own is None else self.own.holding(self)

    def forget_talk(self) -> Memory:
        """Keep consents, an open case, asked reminders, a pause and ties; let go of everything that was said."""
        return Memory().holding(self)

    def lasting(self, special: Special) -> Memory:
        """What is kept after the talk: nothing of it without a yes, what is special only with a yes of its own."""
        if self.own is not None:
            return self.oneself().lasting(special)
        if self.consent.get(BEHALF) is False and (self.ties or self.told):
            own = tuple(wish for wish in self.wishes if wish not in self.told)
            return replace(self, ties=(), wishes=own).lasting(special)
        if not self.consent.get(REMEMBER):
            return self.forget_talk()
        if self.consent.get(HEALTH):
            return replace(self, **self.followed, company=False)
        return replace(
            self,
            **self.followed,
            company=False,
            wishes=tuple(wish for wish in self.wishes if wish.kind not in special.kinds),
            unwanted=tuple(kind for kind in self.unwanted if kind not in special.kinds),
            needs=special.without(self.needs),
        )

    @property
    def followed(self) -> dict[str, Any]:
        """What is held of check-ins: nothing without the yes they rest on."""
        if not self.consent.get(CHECKINS):
            return {"planned": (), "asked_how": {}, "unanswered": (), "low": 0}
        return {
            "planned": self.planned,
            "asked_how": self.asked_how,
            "unanswered": self.unanswered,
            "low": self.low,
        }

    @property
    def told(self) -> tuple[Wish, ...]:
        """What somebody else told of this person."""
        return tuple(wish for wish in self.wishes if wish.way == "told")

    @property
    def holds_talk(self) -> bool:
        """Whether something of the talk itself is held."""
        return self != self.forget_talk()
