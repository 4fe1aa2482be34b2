"""Who my ambassador is: said from the roster, so that nobody can pass themselves off as one."""

from __future__ import annotations

from bot.conversation.flow import RESUME, Go, Here, Say
from bot.conversation.memory import HeldCase
from bot.flows.company import mine
from knowledge.roster.duty import who_answers
from knowledge.texts.dates import when


def way(here: Here) -> Go:
    """Who answers for this person: who has their question, and who belongs to their wijk."""
    says: list[Say] = []
    if (case := here.memory.case) is not None:
        says.append(_held(case, here))
    wijk = here.memory.place.wijk if here.memory.place else ""
    duty = who_answers(wijk, here.now, (), here.knowledge.roster, here.knowledge.network)
    one = here.knowledge.roster.ambassadors.get(duty.person)
    if one is None:
        phone = here.knowledge.network.phone.spoken(here.voice.language)
        says.append(
            Say("who-is-desk", {"owner": here.knowledge.network.desk(here.voice.language), "phone": phone})
        )
    else:
        of = one.organisation or here.knowledge.network.name
        says.append(
            Say(
                "who-is-ambassador",
                {"name": one.name, "controller": of, "wijk": wijk or here.knowledge.network.city},
            )
        )
    return Go(RESUME, say=(*says, Say("who-is-careful")))


def waiting(here: Here) -> Go:
    """Somebody waits to hear: who has their question and before when they answer; else what was agreed."""
    case = here.memory.case
    return mine.way(here) if case is None else Go(RESUME, say=(_held(case, here),))


def _held(case: HeldCase, here: Here) -> Say:
    phone = here.knowledge.network.phone.spoken(here.voice.language)
    args = {"owner": case.owner, "when": when(case.answer_by, here.voice.language), "phone": phone}
    due = not case.answered and case.answer_by > here.now
    return Say("who-is-case-by" if due else "who-is-case", args)
