"""What became of the question to somebody for whom another looked, and taking it back before it is answered."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.effects import DropDraft, WithdrawDrafts
from bot.conversation.events import DraftAnswered, DraftMade
from bot.conversation.flow import RESUME, Fell, Go, Here, Say
from bot.conversation.memory import Memory
from bot.flows.whom import CARED_FOR, speaks_for
from knowledge.texts.dates import day

DRAFT = "behalf.draft"
"""What the moment is called at which nobody answered in time."""

ASKS = frozenset({"behalf", "carer", "rest"})
"""Flows in which "toch maar niet" is said of the link that is out."""


def made(event: DraftMade, here: Here) -> Fell:
    """The link and the code, to pass on; and a question how it goes with the one who cares."""
    network = here.knowledge.network
    args = {
        "name": event.name,
        "link": network.door(event.token),
        "code": f"{event.code[:3]} {event.code[3:]}",
        "phone": network.phone.number,
        "until": day(event.until, here.voice.language),
    }
    say = (Say("behalf-link", args), Say("behalf-code", args))
    memory = replace(here.memory, drafts=(*here.memory.drafts, event.draft)) if event.draft else None
    return Fell(say, memory, go="carer.how" if event.relation in CARED_FOR else "rest.anything")


def answered(event: DraftAnswered, here: Here) -> Fell:
    """They said yes, or it does not go on; that is all that is heard."""
    say = Say("behalf-yes" if event.yes else "behalf-no", {"name": event.name})
    return Fell((say,), _without(event.draft, here.memory))


def too_old(about: str, here: Here) -> Fell:
    """Nobody answered in two weeks: what was told is gone."""
    draft = int(about)
    return Fell((Say("behalf-too-old"),), _without(draft, here.memory), effects=(DropDraft(draft),))


def _without(draft: int, memory: Memory) -> Memory:
    return replace(memory, drafts=tuple(one for one in memory.drafts if one != draft))


def noticed(text: str, _: str, here: Here) -> Go | None:
    """Where somebody wants to be gone what they told of another: the link that is out, or what was said just now."""
    behalf, memory = here.knowledge.behalf, here.memory
    names = (memory.whom.name,) if memory.whom else ()
    after_all = here.spot.flow in ASKS and bool(memory.drafts) and behalf.says("after_all", text)
    if not after_all and not behalf.says("withdraw", text, names):
        return None
    if memory.drafts:
        said = Say("behalf-withdrawn")
        left = replace(memory.oneself(), drafts=())
        return Go("rest.anything", say=(said,), memory=left, effects=(WithdrawDrafts(memory.drafts),))
    if speaks_for(memory):
        return Go("wishes.what", say=(Say("behalf-let-go"),), memory=memory.oneself())
    return Go(RESUME, say=(Say("behalf-nothing-kept"),))
