"""Who my ambassador is: said from the roster, so that nobody can pass themselves off as one."""

from __future__ import annotations

from bot.conversation.flow import RESUME, Go, Here, Say
from knowledge.roster.duty import who_answers


def way(here: Here) -> Go:
    """Who answers for this person: who has their question, and who belongs to their wijk."""
    says: list[Say] = []
    if (case := here.memory.case) is not None:
        says.append(Say("who-is-case", {"owner": case.owner}))
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
