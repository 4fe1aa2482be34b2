"""Too many messages at once: one notice, then silence until the person has been quiet for a minute."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.conversation.state import Conversation

MOST_A_MINUTE = 20
"""The message at which somebody is told that it is too much; who types with both hands does not reach it."""

MINUTE = timedelta(minutes=1)


def one_more(c: Conversation, now: datetime) -> Conversation:
    """Count one more message of the person; `c.last_at` is the moment of the one before."""
    quiet = c.last_at is None or now - c.last_at >= MINUTE
    over = c.crowd_since is None or now - c.crowd_since >= MINUTE
    if quiet or (over and c.crowd <= MOST_A_MINUTE):
        return replace(c, crowd=1, crowd_since=now)
    return replace(c, crowd=c.crowd + 1)
