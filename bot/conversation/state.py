"""What is kept of a conversation between two turns, and how it is written down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

import msgspec

from knowledge.places.values import Place
from knowledge.privacy.special import Special
from knowledge.texts.texts import Form, Voice
from knowledge.wishes.values import Needs, Wish

REMEMBER = "remember"
"""The purpose of consent under which wishes are kept after this talk."""

HEALTH = "health"
"""The purpose under which what is special among them is kept too."""

CHECKINS = "checkins"
"""The purpose under which the bot asks later how it went."""

SHARING = "sharing"
"""The purpose under which a buddy or an organiser hears of somebody."""

CARE = "crisis"
"""The flow that looks after somebody who may be in danger."""

RESTS_ON = {
    "checkins": CHECKINS,
    "contribute_later": CHECKINS,
    "meeting": SHARING,
    "buddy": "",
    "alerts": "",
    "casework": "",
    "handover": "",
    "asked": "",
    "organising": "",
    "reviewing": "",
    CARE: "nothing",
    "incidents": "",
}
"""Flows whose answers rest on another yes than that to remembering; on none where they are kept elsewhere.

To "nothing" nobody is ever asked to say yes: it never outlives the talk.
"""

IMPROVEMENT = "improvement"
"""The purpose of consent under which what is missing in the city is counted."""

BEHALF = "behalf"
"""The purpose under which what somebody else told is kept, and may be shared with them."""

STEPS_BACK = 6
"""How many steps `back` can undo."""


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


@dataclass(frozen=True)
class Spot:
    """Where in which flow a conversation stands, with the answers so far of that flow."""

    flow: str
    step: str
    data: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Flow and step as one name: "wishes.where"."""
        return f"{self.flow}.{self.step}"


@dataclass(frozen=True)
class Footprint:
    """A spot that can be gone back to, with what was known there."""

    spot: Spot
    memory: Memory


@dataclass(frozen=True)
class Aside:
    """A question that something else interrupted; its buttons still count, and it is asked again afterwards."""

    spot: Spot
    asked: int


MOST_ASIDE = 8
"""How many interrupted questions wait at most; the oldest is let go."""


@dataclass(frozen=True)
class Recent:
    """A short message of a moment ago, held because the next may finish its sentence."""

    text: str
    at: datetime


@dataclass(frozen=True)
class Asked:
    """When somebody was asked rightout about one kind of danger, and which rules had led to it."""

    at: datetime
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class Watch:
    """What is held so that nobody in danger is missed or answered twice the same."""

    recent: tuple[Recent, ...] = ()
    clears: datetime | None = None
    """When what is recent is looked at and let go of; None where nothing is held."""
    asked: dict[str, Asked] = field(default_factory=dict)
    """By kind of danger: asked about once a day, unless something else points to it."""
    card: str = ""
    """Which card was shown last."""
    cards: tuple[datetime, ...] = ()
    """When it was shown, of late."""
    language: str = ""
    """The language spoken while somebody may be in danger, where they wrote another than that of the talk."""
    neutral: bool = False
    """Whether what the bot begins stays neutral in this chat, because somebody else may read along."""
    young: bool = False
    """Whether they said in this talk that they are under 16."""

    @property
    def holds_passing(self) -> bool:
        """Whether it holds something of this talk."""
        return bool(self.card or self.asked or self.language or self.young)

    def lasting(self) -> Watch:
        """What stays after the talk: only that later messages are neutral."""
        return Watch(neutral=self.neutral)


SpokenBy = Literal["door", "followed", "asked"]


@dataclass(frozen=True)
class Conversation:
    """One person's conversation between two turns."""

    spot: Spot
    voice: Voice = Voice()
    memory: Memory = Memory()
    asked: int = 0
    """The number of the question that stands."""
    misses: int = 0
    """How often in a row the bot did not understand."""
    offering: str = ""
    """Set while the bot offers something over the question that stands: "human"."""
    past: tuple[Footprint, ...] = ()
    asides: tuple[Aside, ...] = ()
    """Questions that were interrupted, the newest last."""
    greeted_at: datetime | None = None
    last_at: datetime | None = None
    stopped: bool = False
    reachable: bool = True
    crowd: int = 0
    """How many messages came since `crowd_since`, where they are counted."""
    crowd_since: datetime | None = None
    talk_ends: datetime | None = None
    """When the talk is let go of where remembering was not agreed to."""
    watch: Watch = Watch()
    spoken_by: SpokenBy = "door"
    """Who settled the language: the door somebody came through, what they wrote, or they themselves."""

    @property
    def spoken(self) -> Voice:
        """How the bot speaks at this moment: to somebody in danger in the language they wrote that in."""
        lent = self.watch.language if self.spot.flow == CARE else ""
        return Voice(lent or self.voice.language, self.voice.form)

    @property
    def cared_for(self) -> bool:
        """Whether nothing may be left without an answer: after a card, until a human who has the floor writes."""
        return self.spot.flow == CARE and not (self.floor and self.spot.data.get("met", False))

    @property
    def floor(self) -> bool:
        """Whether a human has the floor."""
        return self.memory.case is not None and bool(self.memory.case.speaker)

    @property
    def holds_talk(self) -> bool:
        """Whether something of the talk is held, here or on the way back."""
        return self.memory.holds_talk or any(step.memory.holds_talk for step in self.past)

    def holds_passing(self, special: Special) -> bool:
        """Whether something is held, here or on the way back, that is let go of after the talk."""
        known = (self.memory, *(step.memory for step in self.past))
        spots = (self.spot, *(aside.spot for aside in self.asides))
        answers = any(spot.data and not self.keeps(spot) for spot in spots)
        return (
            answers or self.watch.holds_passing or any(memory != memory.lasting(special) for memory in known)
        )

    def keeps(self, spot: Spot) -> bool:
        """Whether there is a yes to keeping the answers at a spot after the talk."""
        purpose = RESTS_ON.get(spot.flow, REMEMBER)
        return not purpose or bool(self.memory.consent.get(purpose))

    def leaving(self, memory: Memory) -> tuple[Footprint, ...]:
        """The way back once this spot is left; `memory` is what was known on coming here."""
        return (*self.past, Footprint(self.spot, memory))[-STEPS_BACK:]

    def unplanned(self, special: Special) -> Conversation:
        """The same conversation once everything planned was taken back: what would have been let go of goes now."""
        kept = replace(self.memory.lasting(special), visits=(), planned=(), asked_how={}, unanswered=())
        watch = replace(self.watch, recent=(), clears=None)
        return replace(self, memory=kept, past=(), asides=(), talk_ends=None, watch=watch)

    def speaking(self, language: str = "", form: Form | None = None, by: SpokenBy = "asked") -> Conversation:
        """The same conversation in another language or form."""
        voice = Voice(language or self.voice.language, form or self.voice.form)
        return replace(self, voice=voice, spoken_by=by)

    @property
    def may_follow(self) -> bool:
        """Whether the bot may go over to the language somebody writes: not where they chose one."""
        return self.spoken_by == "followed" or (self.spoken_by == "door" and self.voice.language == "nl")


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Conversation)


def to_json(conversation: Conversation) -> str:
    """Write a conversation as JSON text."""
    return _encoder.encode(conversation).decode()


def from_json(text: str) -> Conversation:
    """Read a conversation back; raises `msgspec.DecodeError` where the text is not one."""
    return _decoder.decode(text)
