"""What is thought to be the matter, as the flow of care carries it along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bot.conversation.flow import RESUME
from knowledge.crisis.cards import KINDS
from knowledge.language.spoken import LANGUAGES
from knowledge.safety.detector import Signal
from knowledge.safety.judging import OFFENDER

DONE_TO = frozenset({"violence", "neglect"})
"""What is done to somebody; where that is a child, it is another kind."""


@dataclass(frozen=True)
class Trouble:
    """Kind, about whom, how urgent; level 0 where somebody opened the card themselves and nothing is known."""

    kind: str = "open"
    who: str = "self"
    urgency: str = "soon"
    level: int = 0
    rules: tuple[str, ...] = ()
    turns: int = 0
    """How often something was answered since the card."""
    then: str = RESUME
    """Where the talk goes once they say that they are safe."""
    answers: dict[str, Any] | None = None
    """What is known there already."""
    young: bool = False
    """Whether who writes is a child."""
    met: bool = False
    """Whether a human wrote to them since the card."""

    @property
    def card(self) -> str:
        """Which card it is."""
        return f"{self.kind}-{self.urgency}-{self.who}{'-young' * self.young}"

    def worse_than(self, card: str) -> bool:
        """Whether it weighs more than the trouble of an earlier card, as an incident is weighed."""
        kind, _, rest = card.partition("-")
        if kind not in KINDS:
            return True
        before = (rest.partition("-")[0] != "now", KINDS.index(kind))
        return (self.urgency != "now", KINDS.index(self.kind)) < before

    def of_child(self) -> Trouble:
        """The same trouble of a child: what is done to them has a card of its own."""
        done = self.who == "self" and self.kind in DONE_TO
        return replace(self, young=True, kind="child" if done else self.kind)


def of_signal(signal: Signal, language: str) -> tuple[Trouble, str]:
    """What a signal says, and the language it was heard in; the given one where that cannot be told."""
    heard = signal.rules[0].partition(".")[0] if signal.rules else ""
    kind, who = signal.kind or "open", signal.who or "self"
    if signal.rules and OFFENDER in signal.rules[0]:
        # Who writes is not the one in danger, and is not spoken to as a bystander either.
        kind, who = "harm", "self"
    trouble = Trouble(kind, who, signal.urgency or "soon", signal.level, signal.rules)
    return trouble, heard if heard in LANGUAGES else language
