"""A wish or a place said instead of an answer to "may I": taken at once, and asked again when something is kept."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.events import AnyEvent, Pointed, Wrote
from bot.conversation.flow import Flow, Go, Here, Next, Say, Step, Unclear
from bot.conversation.memory import REMEMBER
from bot.flows.absorbing import absorb
from bot.flows.consent import Consent, ask_may, goes_on, hear_may


def hear(data: Consent, event: AnyEvent, here: Here) -> Next:
    """An answer first; where there is none, what else may be said there."""
    heard = hear_may(data, event, here)
    if not isinstance(heard, Unclear) or data.purpose != REMEMBER or not goes_on(data):
        return heard
    match event:
        case Wrote() | Pointed():
            return _taken(absorb(event, here))
    return heard


def _taken(heard: Next) -> Next:
    return replace(heard, say=(Say("consent-later"), *heard.say)) if isinstance(heard, Go) else heard


CONSENT = Flow("consent", Consent, {"may": Step(ask_may, hear, plain=True)})
