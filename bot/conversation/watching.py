"""Reading along for danger: every text, in every state, before anything else is made of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation.effects import Effect, PlanDue
from bot.conversation.events import AnyEvent, Edited, Wrote
from bot.conversation.flow import Here
from bot.conversation.state import Conversation
from bot.conversation.watch import Recent
from knowledge.crisis.ages import young_or_grown
from knowledge.privacy.taking_out import take_out
from knowledge.safety.detector import TOGETHER, WITHIN, Earlier, Signal

CLEARS = "watch.clears"
"""The moment at which what is recent is let go of."""

WINDOW = timedelta(seconds=WITHIN)
SHORT = 160
"""Characters of a message that may be the beginning of a longer sentence; longer ones are whole in themselves."""


def listen(
    c: Conversation, event: AnyEvent, here: Here, secret: str
) -> tuple[Conversation, Signal, tuple[Effect, ...]]:
    """Examine what somebody wrote, with the little they wrote just before; an invite's secret is not held."""
    if not isinstance(event, Wrote | Edited) or secret:
        return c, Signal(), ()
    c = _aged(c, event.text, here)
    recent = _still(c, here.now)
    before = [Earlier(one.text, (here.now - one.at).total_seconds()) for one in recent]
    signal = here.knowledge.safety.examine(event.text, here.voice.language, before)
    if signal.level:
        return replace(c, watch=replace(c.watch, recent=())), signal, ()
    # Of somebody else's health nothing is kept, as is said there.
    of_another = here.memory.whom is not None and here.knowledge.behalf.tells_health(event.text)
    if 0 < len(event.text.strip()) <= SHORT and not of_another:
        # Numbers and addresses are taken out here as everywhere, before anything is held.
        recent = (*recent, Recent(take_out(event.text).text, here.now))[1 - TOGETHER :]
    held, plans = _held(c, recent, here.now)
    return held, signal, plans


def let_go(c: Conversation, now: datetime) -> tuple[Conversation, tuple[Effect, ...]]:
    """The moment came: let go of what is older than the window, and look again where something younger is held."""
    return _held(replace(c, watch=replace(c.watch, clears=None)), _still(c, now), now)


def _aged(c: Conversation, text: str, here: Here) -> Conversation:
    """What somebody says of their age holds for the talk; who works for the network is no child."""
    young = None if here.roles else young_or_grown(text)
    return c if young is None else replace(c, watch=replace(c.watch, young=young))


def _still(c: Conversation, now: datetime) -> tuple[Recent, ...]:
    return tuple(one for one in c.watch.recent if now - one.at < WINDOW)


def _held(
    c: Conversation, recent: tuple[Recent, ...], now: datetime
) -> tuple[Conversation, tuple[Effect, ...]]:
    watch = replace(c.watch, recent=recent)
    if not recent or (watch.clears is not None and watch.clears > now):
        return replace(c, watch=watch), ()
    clears = now + WINDOW
    return replace(c, watch=replace(watch, clears=clears)), (PlanDue(CLEARS, "", clears),)
