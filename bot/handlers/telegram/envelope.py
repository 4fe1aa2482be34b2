"""The outside of an update: who it is from and what must be acknowledged, without reading what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""All the bot asks Telegram for: nothing inline, no business or guest messages, no channel posts."""

_IN_THE_GROUP = ("member", "administrator", "restricted")


@dataclass(frozen=True)
class Press:
    """A pressed button: the query that waits for an answer, and the message it stood under."""

    query: str
    chat: int | None
    message: int | None


@dataclass(frozen=True)
class Envelope:
    """What stands on the outside of one update.

    `address` is the person's chat as text, empty where nobody is to be answered; `group` is a chat of several
    people the bot is in; `moved` is that group's old and new id on the day it changes.
    """

    ref: str
    address: str = ""
    press: Press | None = None
    group: int | None = None
    presser: str = ""
    """The private chat of who pressed a button in a group, as text."""
    moved: tuple[int, int] | None = None


def open_envelope(update: object) -> Envelope:
    """Look at the outside of a decoded update; raises ValueError where it is not one."""
    match update:
        case {"update_id": int(number)} if not isinstance(number, bool):
            ref = str(number)
        case _:
            raise ValueError("an update without a number")
    match update:
        case {"callback_query": dict(query)}:
            return _query(ref, query)
        case {"message": dict(message)}:
            return _message(ref, message)
        case {"edited_message": {"chat": dict(chat)}}:
            return Envelope(ref, address=_private(chat))
        case {"my_chat_member": {"chat": dict(chat), "new_chat_member": {"status": str(status)}}}:
            group = None if status not in _IN_THE_GROUP else _group(chat)
            return Envelope(ref, address=_private(chat), group=group)
    return Envelope(ref)


def _query(ref: str, query: Mapping[str, Any]) -> Envelope:
    match query:
        case {"id": str(name), "message": {"chat": {"id": int(chat)} as where, "message_id": int(message)}}:
            return Envelope(
                ref,
                address=_private(where),
                press=Press(name, chat, message),
                group=_group(where),
                presser=_user(query),
            )
        case {"id": str(name)}:
            return Envelope(ref, press=Press(name, None, None))
    return Envelope(ref)


def _message(ref: str, message: Mapping[str, Any]) -> Envelope:
    match message:
        case {"from": {"is_bot": True}, "chat": {"type": "private"}}:
            return Envelope(ref)
        case {"migrate_to_chat_id": int(new), "chat": {"id": int(old)}}:
            return Envelope(ref, group=new, moved=(old, new))
        case {"migrate_from_chat_id": int(old), "chat": {"id": int(new)}}:
            return Envelope(ref, group=new, moved=(old, new))
        case {"left_chat_member": dict(), "chat": dict()}:
            return Envelope(ref)
        case {"chat": dict(chat)}:
            return Envelope(ref, address=_private(chat), group=_group(chat))
    return Envelope(ref)


def _private(chat: Mapping[str, Any]) -> str:
    match chat:
        case {"type": "private", "id": int(number)}:
            return str(number)
    return ""


def _user(query: Mapping[str, Any]) -> str:
    match query:
        case {"from": {"id": int(number), "is_bot": False}}:
            return str(number)
    return ""


def _group(chat: Mapping[str, Any]) -> int | None:
    match chat:
        case {"type": "group" | "supergroup" | "channel", "id": int(number)}:
            return number
    return None
