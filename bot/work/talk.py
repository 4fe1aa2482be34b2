"""The conversation as the loops call it: stored state in, stored state out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation import engine
from bot.conversation.events import AnyEvent
from bot.conversation.replies import Reply
from bot.conversation.state import Conversation, from_json, to_json
from bot.flows import BOOK
from bot.work.ports import Turned
from knowledge.crisis.neutral import Neutral
from knowledge.knowledge import Knowledge
from knowledge.roster.roster import Roster
from knowledge.texts.quiet import decent
from knowledge.texts.texts import Voice


class Talk:
    """Takes turns with the knowledge of this moment.

    `knowledge` is exchanged whole when the catalogue changes, `roster` by the transaction that finds it changed.
    `counting` is switched off where the clock stands still, as in a terminal: messages a minute mean nothing there.
    """

    def __init__(self, knowledge: Knowledge, language: str = "nl") -> None:
        """Begin new conversations in this language."""
        self.knowledge = knowledge
        self.roster = Roster()
        self.counting = True
        self._voice = Voice(language)

    def __call__(self, state: str | None, event: AnyEvent, now: datetime, person: int) -> Turned:
        """Take one turn."""
        before = engine.begin(BOOK, self._voice) if state is None else from_json(state)
        knowledge = replace(self.knowledge, roster=self.roster)
        turn = engine.take(before, event, now, knowledge, BOOK, person, counting=self.counting)
        return Turned(to_json(turn.after), turn.replies, turn.effects)


AWAKE = timedelta(minutes=15)
"""How long after a person's last word news may still come at any hour: they are there."""


def may_send(stored: str | None, reply: Reply, now: datetime) -> datetime | None:
    """From when a line may go out: at once, at a decent hour where the bot began, or never any more.

    While a human has the floor the bot is silent. What it begins is withheld after a stop, to who cannot be reached,
    where its purpose was taken back, once it comes too late, and where another might read what they should not. People
    of the network choose their own hours, and a card waits for nothing.
    """
    if stored is None:
        return now
    conversation = from_json(stored)
    if conversation.floor and not (reply.sender or reply.over or reply.weight == "card"):
        return None
    if not reply.proactive:
        return now
    refused = conversation.memory.consent.get(reply.purpose) is False
    too_late = reply.until is not None and reply.until <= now
    # It was made before somebody else might read along, and names what it should not any more.
    tells = (
        bool(reply.purpose)
        and conversation.watch.neutral
        and Neutral.load().betrays(reply.text, reply.language)
    )
    if not conversation.reachable or conversation.stopped or refused or too_late or tells:
        return None
    if reply.sender or reply.weight == "card":
        return now
    if not reply.purpose:
        return now if _awake(conversation, now) else decent(now)
    return decent(max(now, conversation.memory.rests_until or now))


def _awake(conversation: Conversation, now: datetime) -> bool:
    return conversation.last_at is not None and now < conversation.last_at + AWAKE


def listens(stored: str | None) -> bool:
    """Whether somebody hears what others want of them: they did not say stop, and can be reached."""
    if stored is None:
        return True
    conversation = from_json(stored)
    return conversation.reachable and not conversation.stopped
