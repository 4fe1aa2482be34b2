"""What somebody may ask about their own data: to see it, to change it, to have it gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class AskMyData:
    """Bring everything that is known of the person, as a MyData event in their own inbox."""


@dataclass(frozen=True)
class CorrectCase:
    """Put other words in the open case: `field` is "note" or "reach"."""

    field: str
    text: str


@dataclass(frozen=True)
class ForgetTalk:
    """Let go of what was said to the person up to a moment (aware): what they told is not remembered either."""

    until: datetime


@dataclass(frozen=True)
class ForgetMe:
    """Erase the person from every table, and say one last thing to the address it came from."""

    farewell: str
    language: str


RightsEffect = AskMyData | CorrectCase | ForgetMe | ForgetTalk
