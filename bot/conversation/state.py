"""Where a conversation stands between two turns, and how it is written down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal

import msgspec

from bot.conversation.memory import Memory
from bot.conversation.watch import Watch
from knowledge.privacy.special import Special
from knowledge.texts.texts import Form, Voice

CARE = "crisis"
"""The flow that looks after somebody who may be in danger."""

STEPS_BACK = 6
"""How many steps `back` can undo."""


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
