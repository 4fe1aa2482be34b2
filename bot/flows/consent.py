"""May I remember: asked once, refusable, and everything still works for this talk."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.effects import CancelDue, RecordConsent
from bot.conversation.engine import TALK_OVER
from bot.conversation.events import AnyEvent, Chose
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.state import REMEMBER, Memory

WORDING = "remember-1"
"""The version of the words that were agreed to; a new one asks again."""


@dataclass(frozen=True)
class Consent:
    """Where to go once the answer is known."""

    then: str = "rest.anything"


def remember_first(go: Go, here: Here) -> Go:
    """Ask for consent on the way to a step of another flow, where it was not asked before."""
    asked = REMEMBER in (go.memory or here.memory).consent
    return go if asked else replace(go, to="consent.remember", data=Consent(go.to))


def agree(memory: Memory, purpose: str, granted: bool) -> Memory:
    """The memory with this purpose agreed to or refused."""
    return replace(memory, consent={**memory.consent, purpose: granted})


def ask_remember(_: Consent, here: Here) -> Ask:
    """May I remember what you tell me?"""
    return Ask("consent-remember", (Option("yes", "option-remember"), Option("no", "option-forget")))


def hear_remember(data: Consent, event: AnyEvent, here: Here) -> Next:
    """Yes keeps, no lets go after this talk, skip asks another time."""
    match event:
        case Chose("yes" | "no" as key):
            granted = key == "yes"
            effects = [RecordConsent(REMEMBER, granted, WORDING, here.voice.name)]
            return Go(
                data.then,
                say=(Say("consent-kept" if granted else "consent-refused"),),
                memory=agree(here.memory, REMEMBER, granted),
                effects=(*effects, *([CancelDue(TALK_OVER)] if granted else [])),
            )
        case Chose("skip" | "maybe"):
            return Go(data.then, say=(Say("consent-later"),))
    return Unclear()


CONSENT = Flow("consent", Consent, {"remember": Step(ask_remember, hear_remember)})
