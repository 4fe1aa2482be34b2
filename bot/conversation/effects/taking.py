"""Taking what one was alerted to, and writing to whom it is about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AlertAgain:
    """The moment has come to say an alert again, or to the next."""

    alert: int


@dataclass(frozen=True)
class TakeAlert:
    """Somebody of the network takes upon them what they were alerted to."""

    alert: int


@dataclass(frozen=True)
class WriteInDanger:
    """Who took an incident writes to its person, in a case of its own; without words they mean to do so later."""

    number: int
    text: str = ""


TakingEffect = AlertAgain | TakeAlert | WriteInDanger
