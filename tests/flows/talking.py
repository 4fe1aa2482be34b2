"""Holds a conversation with the pure engine, the way a person and a clock would."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.conversation import engine, state
from bot.conversation.effects import CancelDue, Effect, PlanDue
from bot.conversation.events import AnyEvent, FellDue, Pressed, Wrote
from bot.conversation.replies import Reply
from bot.flows import BOOK
from knowledge.knowledge import Knowledge
from knowledge.texts.dates import CITY_TIME
from knowledge.texts.texts import Voice
from tests.flows import city

TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=CITY_TIME)


class Talking:
    """One person's conversation; every turn goes through JSON, and is taken twice to see that it is pure."""

    def __init__(
        self, now: datetime = TUESDAY, knowledge: Knowledge | None = None, voice: Voice | None = None
    ) -> None:
        self.now = now
        self.knowledge = knowledge or city.knowledge()
        self.conversation = engine.begin(BOOK, voice or Voice())
        self.heard: list[Reply] = []
        self.effects: list[Effect] = []
        self.due: dict[tuple[str, str], datetime] = {}
        self.asked: Reply | None = None

    def does(self, event: AnyEvent) -> list[Reply]:
        """Let something happen; returns what the bot said to it."""
        stored = state.to_json(self.conversation)
        turn = engine.take(state.from_json(stored), event, self.now, self.knowledge, BOOK)
        assert turn == engine.take(self.conversation, event, self.now, self.knowledge, BOOK)
        self.conversation = turn.after
        self.heard = list(turn.replies)
        self.effects.extend(turn.effects)
        for effect in turn.effects:
            self._plan(effect)
        for reply in turn.replies:
            self.asked = reply if reply.choices else self.asked
        return self.heard

    def says(self, text: str) -> list[Reply]:
        return self.does(Wrote(text))

    def presses(self, label: str) -> list[Reply]:
        assert self.asked is not None, "nothing was asked yet"
        for choice in self.asked.choices:
            if choice.label == label:
                return self.does(Pressed(self.asked.asked, choice.key))
        raise AssertionError(f"no button {label!r} among {[choice.label for choice in self.asked.choices]}")

    def waits(self, duration: timedelta) -> list[Reply]:
        """Let time pass; what falls due happens at its own moment. Returns everything said meanwhile."""
        until = self.now + duration
        said: list[Reply] = []
        while (
            self.due and (first := min(self.due, key=lambda key: self.due[key])) and self.due[first] <= until
        ):
            self.now = max(self.now, self.due.pop(first))
            said.extend(self.does(FellDue(*first)))
        self.now = until
        self.heard = said
        return said

    @property
    def text(self) -> str:
        """Everything said in the last turn."""
        return "\n".join(reply.text for reply in self.heard)

    @property
    def labels(self) -> list[str]:
        return [choice.label for choice in self.asked.choices] if self.asked else []

    def _plan(self, effect: Effect) -> None:
        match effect:
            case PlanDue(kind, about, at):
                self.due[kind, about] = at
            case CancelDue(kind, about):
                for key in list(self.due):
                    if kind in ("", key[0]) and about in ("", key[1]):
                        del self.due[key]
