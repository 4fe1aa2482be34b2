"""May I ask later how it went: on the way on, when somebody means to go."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.conversation.effects import Effect, PlanDue
from bot.conversation.flow import Go, Here
from bot.conversation.memory import CHECKINS
from bot.flows.checkins.values import AFTER, Checkin, planning
from bot.flows.company import times
from bot.flows.consent import ask_first


def ask_how_later(go: Go, activity: str, at: datetime, here: Here, effects: tuple[Effect, ...] = ()) -> Go:
    """Go on as `go` says, and ask on the way whether the bot may come back to a visit once it is over.

    A yes plans that, with `effects`. Somebody who said no before is not asked, nor whoever looks for
    another.
    """
    memory = go.memory or here.memory
    if memory.consent.get(CHECKINS) is False or memory.whom is not None:
        return go
    visit = Checkin(activity, at)
    plan = PlanDue(AFTER, visit.about, times.over(at))
    asked = ask_first(
        CHECKINS, Go(go.to, go.data, effects=(*effects, plan)), replace(here, memory=memory), go.to
    )
    # Without a yes it goes when the talk is let go of.
    memory = planning(visit, memory, here.now)
    return Go(asked.to, asked.data, go.say, memory, (*go.effects, *asked.effects))
