"""Talking about somebody else: whose wishes are meant, and how one comes back to oneself."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.flow import Go, Here, Say
from bot.conversation.memory import Memory, Whom
from knowledge.behalf.heard import ANOTHER
from knowledge.wishes.values import Understood, Wish

CARED_FOR = frozenset(
    {
        "mother",
        "father",
        "parents",
        "partner",
        "grandparent",
        "child",
        "sibling",
        "family",
        "neighbour",
        "friend",
    }
)
"""Relations in which somebody may be caring for the other."""

AT_WORK = frozenset({"client", "customer"})
"""Relations of people who meet the other in their work."""

CARERS = Wish("mantelzorg")
"""The kind of wish under which the meetings for carers are found."""

OF_ANOTHER = frozenset({"behalf", "carer"})
"""Flows in which a question is about somebody else, whatever the talk is about."""


def speaks_for(memory: Memory) -> bool:
    """Whether the talk is about somebody who is not there."""
    return memory.whom is not None and not memory.whom.talking


def about(relation: str, memory: Memory) -> Memory:
    """A memory of somebody else, of whom nothing is known yet."""
    return memory.about(Whom(relation or ANOTHER))


def who_it_is(relation: str, memory: Memory) -> Memory:
    """The memory once it is said who the other is; what was told of them before stays theirs."""
    if memory.whom is None or memory.whom.talking:
        return about(relation, memory)
    return replace(memory, whom=replace(memory.whom, relation=relation))


def named(memory: Memory, name: str) -> Memory:
    """The same memory, with what the other is called."""
    return replace(memory, whom=replace(memory.whom or Whom(ANOTHER), name=name))


def understood_of_another(text: str, here: Here) -> Understood:
    """What is said of somebody else, heard as they would say it; without what may say something of their health."""
    name = here.memory.whom.name if here.memory.whom else ""
    behalf = here.knowledge.behalf
    of_them = behalf.not_about(here.memory.whom.relation if here.memory.whom else ANOTHER, text)
    said = behalf.as_their_own(of_them, name)
    understood = here.knowledge.wishes.understand(said, here.voice.language)
    special = here.knowledge.special.kinds
    plainer = {wish.kind: _plainer(wish, here) for wish in understood.wishes}
    return replace(
        understood,
        wishes=tuple(wish for wish in plainer.values() if wish is not None),
        unwanted=tuple(kind for kind in understood.unwanted if kind not in special),
        torn=tuple(pair for pair in understood.torn if not special.intersection(pair)),
        unmet=(),
    )


def _plainer(wish: Wish, here: Here) -> Wish | None:
    """A wish that says nothing special: of a church choir only the choir; None where nothing is left."""
    special, wishes = here.knowledge.special.kinds, here.knowledge.wishes
    if wish.kind not in special:
        return wish
    known = wishes.kinds.get(wish.kind)
    wider = (kind for kind in (known.wider if known else ()) if kind not in special)
    return next((replace(wish, kind=kind, words="") for kind in wider), None)


def understood_of(text: str, here: Here) -> Understood:
    """What is said of whoever the talk is about."""
    return understood_of_another(text, here) if speaks_for(here.memory) else understood_of_oneself(text, here)


def understood_of_oneself(text: str, here: Here) -> Understood:
    """What somebody says of their own wishes; the illness of the one they care for is not theirs."""
    behalf, wishes, language = here.knowledge.behalf, here.knowledge.wishes, here.voice.language
    said = behalf.of_writer(text)
    understood = wishes.understand(said, language)
    if (own := behalf.only_writer(said)) == said:
        return _with_company(text, understood, here)
    mine = wishes.understand(own, language)
    if behalf.writer_wishes(said) and mine.wishes:
        return _with_company(text, mine, here)
    known = {wish.kind for wish in mine.wishes}
    not_mine = here.knowledge.special.of_whom_it_is_said - known
    kept = tuple(wish for wish in understood.wishes if wish.kind not in not_mine)
    return _with_company(text, replace(understood, wishes=kept), here)


def _with_company(text: str, understood: Understood, here: Here) -> Understood:
    """What was understood, and other carers for whom caring is heavy."""
    behalf = here.knowledge.behalf
    if not (behalf.others_health(text) and behalf.is_heavy(text)):
        return understood
    others = tuple(wish for wish in understood.wishes if wish.kind != CARERS.kind)
    return replace(understood, wishes=(*others, CARERS))


def not_to_tell(text: str, here: Here) -> tuple[Say, ...]:
    """Say kindly that another's health is not asked for, where it was told."""
    if here.memory.whom is None and (relation := here.knowledge.behalf.others_health(text)):
        return (Say("behalf-health-not-kept", {"whom": here.words(f"relation-{relation}")}),)
    if speaks_for(here.memory) and here.knowledge.behalf.tells_health(text):
        return (Say("behalf-no-health", {"whom": here.whom}),)
    return ()


def question(text: str, here: Here) -> tuple[Say, ...]:
    """The answer to a question about looking for another; nothing where none is asked."""
    of_another = speaks_for(here.memory) or here.spot.flow in OF_ANOTHER or bool(here.memory.drafts)
    asked = here.knowledge.behalf.asks(text, of_another=of_another)
    if not asked:
        return ()
    whom = here.whom or here.words("relation-other")
    return (Say(f"behalf-answer-{asked}", {"whom": whom, "phone": here.knowledge.network.phone.number}),)


def known(memory: Memory) -> Go:
    """On to what is not known yet of who it is about: the name, or whether they know of it."""
    named = memory.whom is not None and memory.whom.name
    return Go("behalf.knows" if named else "behalf.name", memory=memory)


def oneself(here: Here) -> Go:
    """Back to what the person likes themselves."""
    if here.memory.own is None:
        return Go("wishes.what")
    return Go("wishes.what", say=(Say("behalf-oneself"),), memory=here.memory.oneself())
