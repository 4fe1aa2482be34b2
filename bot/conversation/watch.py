"""What is held of a talk so that nobody in danger is missed, or answered twice the same."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


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
