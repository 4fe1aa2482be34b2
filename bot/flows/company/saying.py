"""What the sentences about a visit are made of: the activity, when and where they meet, and the other's first name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.conversation.events import Appointment
from bot.conversation.flow import Here, Say, Settles
from bot.conversation.memory import Memory
from bot.conversation.state import Spot
from bot.flows import phrases
from knowledge.catalogue.activity import Activity
from knowledge.texts.dates import clock, when
from knowledge.texts.texts import Value

EARLY = timedelta(minutes=10)
"""How long before the start two people meet at the entrance."""

PASSED_ON = (Say("company-passed-on"),)
"""What is said at once to what somebody decides; what came of it follows as news."""

ASKING = ("match", "name", "tomorrow", "offer")
"""Steps of either side that ask about a visit to come: none of them is asked again once it went on without an answer."""

NEVER = Appointment("", datetime(1, 1, 1, tzinfo=UTC))


@dataclass(frozen=True)
class Meeting:
    """The visit a question is about."""

    about: Appointment = NEVER


def activity_of(about: Appointment, here: Here) -> Activity | None:
    """The activity as the catalogue knows it now."""
    return here.knowledge.catalogue.activities.get(about.activity)


def args(about: Appointment, here: Here) -> dict[str, Value]:
    """Everything a sentence about a visit may say; each key takes what it needs."""
    language = here.voice.language
    activity = activity_of(about, here)
    someone = "company-somebody" if about.side == "buddy" else "company-buddy"
    return {
        "title": activity.title if activity else here.words("company-activity"),
        "where": phrases.where(activity) if activity else here.words("company-place"),
        "when": when(about.at, language),
        "meet": clock(about.at - EARLY, language),
        "by": when(about.by, language) if about.by else "",
        "name": about.name or here.words(someone),
        "phone": here.knowledge.network.phone.spoken(language),
    }


def said(key: str, about: Appointment, here: Here) -> Say:
    """One bubble about a visit."""
    return Say(key, args(about, here))


def met(key: str, about: Appointment, here: Here) -> tuple[Say, ...]:
    """Who meets whom, where and when: once only, with the entrance on the map and an entry for the calendar."""
    meeting = Say(key, args(about, here), weight="introduction")
    activity = activity_of(about, here)
    return (meeting, *(phrases.address(activity, here, about.at) if activity else ()))


def dropped(memory: Memory, activity: str, about: str) -> Memory:
    """What is known without a visit that is called off."""
    return replace(
        memory,
        planned=tuple(one for one in memory.planned if one != about),
        visits=tuple(one for one in memory.visits if one != activity),
    )


def passed(visit: int) -> Settles:
    """What is left of the questions about a visit once it went on: those that asked for what is decided now are over."""

    def left(spot: Spot) -> Spot | None:
        about = spot.data.get("about") or {}
        return None if _asks(spot) and about.get("visit") == visit else spot

    return left


def passed_at(activity: str, at: datetime) -> Settles:
    """The same of a visit whose number is known no more."""

    def left(spot: Spot) -> Spot | None:
        about = spot.data.get("about") or {}
        same = about.get("activity") == activity and datetime.fromisoformat(about["at"]) == at
        return None if _asks(spot) and same else spot

    return left


def _asks(spot: Spot) -> bool:
    return spot.flow in ("meeting", "buddy") and spot.step in ASKING
