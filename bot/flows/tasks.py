"""What members of the network can do here, as flows offer it for the menu."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.effects import Effect
from bot.conversation.flow import Option
from knowledge.roster.members import Role


@dataclass(frozen=True)
class Task:
    """Something members with a role can do: the choice in the menu, the step it leads to, and what happens."""

    role: Role
    option: Option
    step: str
    effects: tuple[Effect, ...] = ()
