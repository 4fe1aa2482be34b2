"""What came of one event, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.conversation.effects import Effect
from bot.conversation.flow import Say
from bot.conversation.state import Conversation

Question = Literal["whole", "short", "differently", "choices", "offer", "none"]
"""How the question that stands is put: with all above it, alone, in other words, as choices, under an offer, not."""


@dataclass(frozen=True)
class Told:
    """The conversation after an event, what to say, what must happen, and how to ask."""

    now: Conversation
    say: tuple[Say, ...] = ()
    effects: tuple[Effect, ...] = ()
    question: Question = "whole"
    danger: bool = False
    """Whether the button for danger stands under the question too."""
