"""The conversation as the loops call it: stored state in, stored state out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversation import engine
from bot.conversation.events import AnyEvent
from bot.conversation.replies import Reply
from bot.conversation.state import from_json, to_json
from bot.flows import BOOK
from bot.work.ports import Turned
from knowledge.knowledge import Knowledge
from knowledge.roster.roster import Roster
from knowledge.texts.texts import Voice


class Talk:
    """Takes turns with the knowledge of this moment.

    `knowledge` is exchanged whole when the catalogue changes, `roster` by the transaction that finds it changed.
    """

    def __init__(self, knowledge: Knowledge, language: str = "nl") -> None:
        """Begin new conversations in this language."""
        self.knowledge = knowledge
        self.roster = Roster()
        self._voice = Voice(language)

    def __call__(self, state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        """Take one turn."""
        before = engine.begin(BOOK, self._voice) if state is None else from_json(state)
        knowledge = replace(self.knowledge, roster=self.roster)
        turn = engine.take(before, event, now, knowledge, BOOK, person)
        return Turned(to_json(turn.after), turn.replies, turn.effects)


def may_send(stored: str | None, reply: Reply) -> bool:
    """Whether a line may still go out.

    What the bot begins is withheld after a stop, to who cannot be reached, and where its purpose was taken back.
    """
    if stored is None or not reply.proactive:
        return True
    conversation = from_json(stored)
    refused = conversation.memory.consent.get(reply.purpose) is False
    return conversation.reachable and not conversation.stopped and not refused
