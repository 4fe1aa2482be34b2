"""Going along on a visit, as one pure function: a visit, what happened and when, and the visit it becomes.

    wished -> offered -> accepted -> confirmed -> again -> stands -> over
                 '-----------'-----------'----------'--------'----> off

`again` is the day before, when both are asked once more. From everywhere a visit may go back to `wished` as long as
there is time to find somebody else, and from everywhere it may fall through (`off`); whoever was counting on it is told.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.flows.company import times
from bot.flows.company.values import (
    INTRODUCED,
    Answered,
    CalledOff,
    Cannot,
    Choice,
    Chosen,
    Deed,
    Found,
    Look,
    Moved,
    NotSeen,
    Offer,
    Passed,
    Side,
    Sure,
    Tell,
    Visit,
)  # fmt: skip
from knowledge.network.network import Pace
from knowledge.texts.quiet import by_day

FOR_A_NAME = timedelta(hours=1)
"""How long somebody who said yes may think about what the buddy may call them, before it is passed on without."""

NOT_SEEN = (timedelta(hours=-1), timedelta(hours=2))
"""From when to when around the start somebody can say that they see nobody."""


def find_by(at: datetime, now: datetime, pace: Pace) -> datetime:
    """Until when a buddy is looked for: a few days, and not longer than the day before the visit."""
    return min(by_day(now + pace.search), times.day_before(at, pace.look_until))


def time_enough(at: datetime, now: datetime, pace: Pace) -> bool:
    """Whether there is time to find somebody for a visit."""
    return times.day_before(at, pace.look_until) - now >= pace.least


def happen(visit: Visit, deed: Deed, now: datetime, pace: Pace) -> Moved:
    """Let something happen to a visit; every deed of a person is answered, also where it comes too late.

    A buddy's deed but an answer is one of the buddy the visit has.
    """
    match deed:
        case Found(buddies, look):
            return _ask(visit, buddies, look, now, pace)
        case Answered():
            return _answered(visit, deed, now, pace)
        case Chosen(answer, offer) if visit.state == "accepted" and offer == visit.offer:
            return _chosen(visit, answer, now, pace)
        case Chosen("yes", offer) if visit.state in INTRODUCED and offer == visit.offer:
            # Only the name came later than the yes.
            return Moved(visit)
        case Sure(side) if visit.state in INTRODUCED:
            return _sure(visit, side)
        case Cannot(side, silent) if visit.state not in ("over", "off"):
            return (
                _resident_cannot(visit, silent)
                if side == "resident"
                else _buddy_cannot(visit, silent, now, pace)
            )
        case CalledOff() if visit.state not in ("over", "off"):
            return _off(visit, _both(visit, "called_off", "called_off"))
        case NotSeen(side):
            return _not_seen(visit, side, now)
        case Passed(able):
            return _passed(visit, able, now, pace)
        case Chosen():
            return Moved(visit, (_to(visit, "resident", "no_longer"),))
        case Sure(side) | Cannot(side, silent=False):
            return Moved(visit, (_to(visit, side, "no_longer"),))
    return Moved(visit)


def _ask(visit: Visit, buddies: tuple[int, ...], look: Look, now: datetime, pace: Pace) -> Moved:
    """Ask the next buddies: one at a time while there is time, several at once when there is little."""
    asked = {offer.buddy for offer in visit.offers}
    left = visit.find_by - now
    fresh = [buddy for buddy in buddies if buddy not in asked]
    if visit.state != "wished":
        return Moved(visit)
    if not fresh or left <= timedelta(0):
        return _off(visit, (_to(visit, "resident", "nobody"),))
    many = 1 if left >= pace.calm else pace.several
    by = min(by_day(now + pace.answer), visit.find_by)
    new = tuple(Offer(buddy, by) for buddy in fresh[:many])
    says = {"first": "asked", "anew": "asked_anew", "other": "asked_other"}.get(look)
    heard = (_to(visit, "resident", says),) if says else ()
    offered = replace(visit, state="offered", due=by, offers=(*visit.offers, *new))
    return Moved(offered, (*heard, *(Tell(offer.buddy, "buddy", "offer") for offer in new)))


def _answered(visit: Visit, said: Answered, now: datetime, pace: Pace) -> Moved:
    offer = next((one for one in visit.offers if one.buddy == said.buddy and one.state == "open"), None)
    if offer is None or visit.state != "offered":
        return Moved(visit, (Tell(said.buddy, "buddy", "too_late" if said.yes else "thanks_no"),))
    if not said.yes or not said.able:
        left = _marked(visit, said.buddy, "no")
        told = (Tell(said.buddy, "buddy", "not_able" if said.yes else "thanks_no"),)
        open_still = any(one.state == "open" for one in left.offers)
        return Moved(left, told) if open_still else Moved(_looking(left), told, "more")
    others = tuple(one.buddy for one in visit.offers if one.state == "open" and one.buddy != said.buddy)
    taken = _marked(_withdrawn(visit, said.buddy), said.buddy, "yes")
    by = min(by_day(now + pace.answer), times.day_before(visit.at, pace.confirm_by))
    accepted = replace(taken, state="accepted", buddy=said.buddy, due=by)
    return Moved(
        accepted,
        (
            _to(accepted, "buddy", "thanks_yes"),
            _to(accepted, "resident", "found"),
            *(Tell(buddy, "buddy", "taken") for buddy in others),
        ),
    )


def _chosen(visit: Visit, answer: Choice, now: datetime, pace: Pace) -> Moved:
    if answer == "agreed":
        soon = by_day(now + FOR_A_NAME)
        return Moved(replace(visit, resident_sure=True, due=min(visit.due or soon, soon)))
    if answer == "yes":
        visit = replace(visit, resident_sure=False)
        before = times.day_before(visit.at)
        if before <= now:
            # They only just said yes: asking once more would be a bother.
            sure = replace(
                visit, state="stands", due=times.over(visit.at), resident_sure=True, buddy_sure=True
            )
        else:
            sure = replace(visit, state="confirmed", due=before)
        return Moved(sure, _both(sure, "meet", "meet"))
    if answer == "other":
        apart = _looking(_marked(visit, visit.buddy, "no", apart=True))
        anew = replace(apart, find_by=find_by(visit.at, now, pace))
        return Moved(anew, (_to(visit, "buddy", "off"),), "other")
    return _off(visit, (_to(visit, "resident", "off_chosen"), _to(visit, "buddy", "off")))


def _sure(visit: Visit, side: Side) -> Moved:
    sure = replace(
        visit,
        resident_sure=visit.resident_sure or side == "resident",
        buddy_sure=visit.buddy_sure or side == "buddy",
    )
    if visit.state != "again" or not (sure.resident_sure and sure.buddy_sure):
        return Moved(sure, (_to(visit, side, "sure"),))
    stands = replace(sure, state="stands", due=times.over(visit.at))
    return Moved(stands, _both(stands, "on", "on"))


def _resident_cannot(visit: Visit, silent: bool) -> Moved:
    own = () if silent else (_to(visit, "resident", "off"),)
    return _off(visit, (*own, *_to_buddy(visit, "off")))


def _buddy_cannot(visit: Visit, silent: bool, now: datetime, pace: Pace) -> Moved:
    """A buddy fell out: look for another while there is time, else say so with what is left."""
    own = () if silent else _to_buddy(visit, "thanks_cannot")
    left = _marked(visit, visit.buddy, "no")
    if time_enough(visit.at, now, pace):
        return Moved(replace(_looking(left), find_by=find_by(visit.at, now, pace)), own, "anew")
    return _off(replace(left, buddy=0), (*own, _to(visit, "resident", "left")))


def _not_seen(visit: Visit, side: Side, now: datetime) -> Moved:
    first, last = NOT_SEEN
    if visit.state not in INTRODUCED or not visit.buddy or not first <= now - visit.at <= last:
        return Moved(visit, (_to(visit, side, "not_now"),))
    other: Side = "buddy" if side == "resident" else "resident"
    return Moved(visit, (_to(visit, side, "not_seen_told"), _to(visit, other, "not_seen")))


def _passed(visit: Visit, able: bool, now: datetime, pace: Pace) -> Moved:
    if visit.due is None or now < visit.due:
        return Moved(visit)
    if visit.state == "offered":
        late = tuple(Tell(one.buddy, "buddy", "lapsed") for one in visit.offers if one.state == "open")
        return Moved(_looking(_withdrawn(visit, 0, "late")), late, "more")
    if now >= visit.at and visit.state in INTRODUCED:
        return Moved(replace(visit, state="over", due=None), _both(visit, "past", "debrief"))
    agreed = visit.state == "accepted" and visit.resident_sure
    if not visit.buddy or (not able and (agreed or visit.state != "accepted")):
        return _buddy_cannot(visit, not able, now, pace)
    match visit.state:
        case "accepted" if agreed:
            return _chosen(visit, "yes", now, pace)
        case "accepted":
            return _off(visit, _both(visit, "unanswered", "off_unanswered"))
        case "confirmed":
            return _tomorrow(visit, now, pace)
        case "again":
            return _unsure(visit)
    return Moved(visit)


def _tomorrow(visit: Visit, now: datetime, pace: Pace) -> Moved:
    by = times.day_before(visit.at, pace.confirm_by)
    if by <= now:
        # Too late to ask, because nothing ran for a while: both said yes, and that counts.
        stands = replace(visit, state="stands", due=times.over(visit.at))
        return Moved(stands, _both(stands, "on", "on"))
    asking = replace(visit, state="again", due=by)
    return Moved(asking, _both(asking, "tomorrow", "tomorrow"))


def _unsure(visit: Visit) -> Moved:
    """Not both answered the day before: a buddy who comes is worth waiting for, an empty doorstep is not."""
    if visit.buddy_sure:
        stands = replace(visit, state="stands", due=times.over(visit.at))
        return Moved(stands, _both(stands, "on_unanswered", "on_unsure"))
    if visit.resident_sure:
        return _off(visit, _both(visit, "left_unanswered", "missed"))
    return _off(visit, _both(visit, "neither", "neither"))


def _off(visit: Visit, tell: tuple[Tell, ...]) -> Moved:
    """It falls through; buddies who were still asked are told too."""
    asked = tuple(Tell(one.buddy, "buddy", "withdrawn") for one in visit.offers if one.state == "open")
    return Moved(replace(_withdrawn(visit, 0), state="off", due=None), (*tell, *asked))


def _looking(visit: Visit) -> Visit:
    return replace(visit, state="wished", buddy=0, due=None, resident_sure=False, buddy_sure=False)


def _marked(visit: Visit, buddy: int, state: str, *, apart: bool = False) -> Visit:
    offers = (
        replace(one, state=state, apart=one.apart or apart) if one.buddy == buddy else one
        for one in visit.offers
    )
    return replace(visit, offers=tuple(offers))


def _withdrawn(visit: Visit, but: int, state: str = "withdrawn") -> Visit:
    offers = (
        replace(one, state=state) if one.state == "open" and one.buddy != but else one for one in visit.offers
    )
    return replace(visit, offers=tuple(offers))


def _to(visit: Visit, side: Side, what: str) -> Tell:
    person = visit.resident if side == "resident" else visit.buddy
    return Tell(person, side, what, visit.state in INTRODUCED)


def _to_buddy(visit: Visit, what: str) -> tuple[Tell, ...]:
    return (_to(visit, "buddy", what),) if visit.buddy else ()


def _both(visit: Visit, resident: str, buddy: str) -> tuple[Tell, ...]:
    return (_to(visit, "resident", resident), *_to_buddy(visit, buddy))
