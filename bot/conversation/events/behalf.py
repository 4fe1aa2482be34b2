"""What happens between somebody, whoever speaks for them, and who hears their yes."""

from __future__ import annotations

from datetime import datetime

from bot.conversation.events.base import Event


class DraftMade(Event, frozen=True):
    """There is a link and a code now by which the person can be asked, until a moment (aware)."""

    name: str
    relation: str
    token: str
    code: str
    until: datetime
    draft: int = 0


class DraftShown(Event, frozen=True):
    """Somebody used the link or code: what was told, and by whom. `phone` where an ambassador asks on the telephone."""

    draft: int
    made_by_name: str
    relation: str
    name: str
    wijk: str
    wishes: tuple[str, ...]
    phone: bool = False


class DraftGone(Event, frozen=True):
    """The link or code is one's own, or what it was about is gone: there is nothing to answer."""

    draft: int
    own: bool = False


class DraftAnswered(Event, frozen=True):
    """The person somebody spoke for said yes or no; nothing more is told."""

    name: str
    yes: bool
    draft: int = 0


class Shared(Event, frozen=True):
    """Something about somebody that they let this person hear: "planned", "cancelled" or "went".

    `activity` is its id and empty where which one it is may not be heard; `at` is when it is (aware).
    """

    name: str
    what: str
    activity: str = ""
    at: datetime | None = None
