"""May I: asked for each purpose where something is to be kept for it, refusable, and asked again when its words change.

Other flows use three helpers. `remember_first` asks on the way and goes on whichever the answer. `ask_first` goes on
only after a yes. `allows` says whether there is one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, get_args

import msgspec

from bot.conversation.effects import Effect, RecordConsent
from bot.conversation.events import AnyEvent, Chose
from bot.conversation.flow import Ask, Go, Here, Next, Option, Say, Unclear
from bot.conversation.memory import HEALTH, REMEMBER, Memory
from bot.conversation.state import Spot
from bot.conversation.steps import written
from knowledge.privacy.purposes import NOTICE, Purpose, holds, notice, proof

_EFFECTS: dict[str, type[Any]] = {kind.__name__: kind for kind in get_args(Effect)}


@dataclass(frozen=True)
class Later:
    """An effect that waits for a yes, by its name and values."""

    effect: str
    values: dict[str, Any]


@dataclass(frozen=True)
class Consent:
    """What is asked for, where to go after a yes and after a no, and what happens and is said only after a yes."""

    then: str = "rest.anything"
    purpose: str = REMEMBER
    data: dict[str, Any] | None = None
    refused: str = ""
    """Where a no leads; where it is empty, a no leads to the same step as a yes."""
    say: tuple[Say, ...] = ()
    effects: tuple[Later, ...] = ()


def allows(memory: Memory, purpose: str, here: Here) -> bool:
    """Whether there is a yes to the words of today."""
    return bool(memory.consent.get(purpose)) and not _outdated(memory, purpose, here)


def remember_first(go: Go, here: Here) -> Go:
    """Ask whether to remember on the way to a step of another flow, where that was not asked before.

    What is special is asked for by itself. Whatever the answers, the step is gone to; what `go` says and does, it
    says and does at once.
    """
    memory = go.memory or here.memory
    if memory.whom is not None:
        return go
    asks = [REMEMBER] if _unasked(memory, REMEMBER, here) else []
    may = not asks and memory.consent.get(REMEMBER)
    asks += [HEALTH] if may and _holds_special(memory, here) and _unasked(memory, HEALTH, here) else []
    if not asks:
        return go
    data = None if go.data is None else written(go.data)
    return replace(go, to="consent.may", data=Consent(go.to, asks[0], data))


def ask_first(purpose: str, go: Go, here: Here, refused: str = "rest.anything") -> Go:
    """Ask for a purpose before going on; where there is a yes already, just go on.

    Only after a yes is `go` gone to, with all it says and does; its memory is kept at once. A no, or "another time",
    leads to the step `refused`. It is for what somebody wants themselves: what the bot would propose is not proposed to
    whoever said no before (`here.memory.consent.get(purpose) is False`).
    """
    memory = go.memory or here.memory
    if allows(memory, purpose, here):
        return go
    data = None if go.data is None else written(go.data)
    later = tuple(Later(type(effect).__name__, written(effect)) for effect in go.effects)
    return Go("consent.may", Consent(go.to, purpose, data, refused, go.say, later), memory=go.memory)


def ask_again(spot: Spot, here: Here) -> Go | None:
    """Before the next question: whether somebody said yes to words that have changed, and is to be asked anew."""
    if spot.flow not in _MAY_WAIT:
        return None
    purpose = next((name for name in here.memory.consent if _outdated(here.memory, name, here)), None)
    if purpose is None:
        return None
    return Go("consent.may", Consent(spot.name, purpose, spot.data), say=(Say("consent-changed"),))


_MAY_WAIT = frozenset({"welcome", "wishes", "suggestions", "rest"})
"""Flows that can wait for a question; whoever asks for a human, or is in need, is not held up."""


def goes_on(data: Consent) -> bool:
    """Whether the question came before one that takes any wish, and holds nothing that waits for a yes."""
    return data.then.partition(".")[0] in _MAY_WAIT and not data.effects


def ask_may(data: Consent, here: Here) -> Ask:
    """May I, for one purpose; above the first question stands who keeps it and how to stop."""
    purpose = _purpose(data, here)
    args = notice(here.knowledge.network, here.voice.language)
    before = () if _seen_notice(here) else (Say(NOTICE, args),)
    if purpose.name == REMEMBER:
        options = (Option("yes", "option-remember"), Option("no", "option-forget"))
    else:
        options = (Option("yes", "option-consent-yes"), Option("no", "option-consent-no"))
    return Ask(purpose.key, options, before=before)


def _seen_notice(here: Here) -> bool:
    """Whether somebody answered below the words of today already."""
    own = {purpose.name for purpose in here.knowledge.purposes.values() if purpose.own}
    answered = here.memory.agreed.keys() - own
    return any(not _unasked(here.memory, name, here) for name in answered)


def hear_may(data: Consent, event: AnyEvent, here: Here) -> Next:
    """Yes keeps and goes on, no lets it be, skip asks another time."""
    match event:
        case Chose("yes"):
            return _granted(data, here)
        case Chose("no"):
            return _refused(data, here)
        case Chose("skip" | "maybe"):
            return Go(data.refused or data.then, _then(data, data.refused), say=(Say("consent-later"),))
    return Unclear()


def _granted(data: Consent, here: Here) -> Go:
    purpose = _purpose(data, here)
    memory, record = decided(purpose, True, here)
    effects = (record, *(_revived(later) for later in data.effects))
    said = Say("consent-kept" if purpose.name == REMEMBER else "consent-granted")
    go = Go(data.then, _then(data), say=(said, *data.say), memory=memory, effects=effects)
    return remember_first(go, replace(here, memory=memory)) if purpose.name == REMEMBER else go


def _refused(data: Consent, here: Here) -> Go:
    purpose = _purpose(data, here)
    memory, record = decided(purpose, False, here)
    said = Say("consent-refused" if purpose.name == REMEMBER else "consent-not-granted")
    return Go(
        data.refused or data.then, _then(data, data.refused), say=(said,), memory=memory, effects=(record,)
    )


def decided(purpose: Purpose, granted: bool, here: Here, shown: str = "") -> tuple[Memory, RecordConsent]:
    """The memory after a yes or no, and the proof to keep of it; `shown` are the words where they are its own."""
    knowledge = here.knowledge
    name = proof(purpose, knowledge.words, here.voice, knowledge.network, shown)
    record = RecordConsent(purpose.name, granted, purpose.wording, here.voice.name, name)
    memory = replace(
        here.memory,
        consent={**here.memory.consent, purpose.name: granted},
        agreed={**here.memory.agreed, purpose.name: name},
    )
    return memory, record


def _then(data: Consent, refused: str = "") -> dict[str, Any] | None:
    return None if refused else data.data


def _purpose(data: Consent, here: Here) -> Purpose:
    """The purpose asked for; one that a later release no longer knows becomes that of remembering."""
    return here.knowledge.purposes.get(data.purpose, here.knowledge.purposes[REMEMBER])


def _unasked(memory: Memory, purpose: str, here: Here) -> bool:
    return purpose not in memory.consent or _outdated(memory, purpose, here)


def _outdated(memory: Memory, name: str, here: Here) -> bool:
    """Whether a yes was said to other words than those of today; a no stays a no."""
    purpose = here.knowledge.purposes.get(name)
    if purpose is None or purpose.own or not memory.consent.get(name):
        return False
    return not holds(memory.agreed.get(name, ""), purpose, here.knowledge.words, here.knowledge.network)


def _holds_special(memory: Memory, here: Here) -> bool:
    def kept(health: bool) -> Memory:
        said = replace(memory, consent={**memory.consent, REMEMBER: True, HEALTH: health})
        return replace(said.lasting(here.knowledge.special), consent=memory.consent)

    return kept(health=False) != kept(health=True)


def _revived(later: Later) -> Effect:
    effect: Effect = msgspec.convert(later.values, _EFFECTS[later.effect])
    return effect
