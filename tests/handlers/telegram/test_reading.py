"""What each update means to the conversation."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation.events import (
    AnyEvent,
    Edited,
    Pointed,
    Pressed,
    Reachable,
    SharedContact,
    Started,
    Unreachable,
    Unreadable,
    Wrote,
    to_json,
)
from bot.handlers.telegram.commands import COMMANDS
from bot.handlers.telegram.envelope import open_envelope
from bot.handlers.telegram.reading import read

PRIVATE = {"id": 5, "type": "private", "first_name": "Sample"}
ANNA = {"id": 5, "is_bot": False, "first_name": "Sample"}


def message(**content: Any) -> dict[str, Any]:
    return {"update_id": 9, "message": {"message_id": 1, "date": 1, "chat": PRIVATE, "from": ANNA, **content}}


def pressed(data: object, chat: object = PRIVATE) -> dict[str, Any]:
    under = {"message_id": 3, "date": 0, "chat": chat}
    return {"update_id": 9, "callback_query": {"id": "q", "from": ANNA, "message": under, "data": data}}


def member(status: str, chat: object = PRIVATE) -> dict[str, Any]:
    return {"update_id": 9, "my_chat_member": {"chat": chat, "new_chat_member": {"status": status}}}


def heard(update: object) -> AnyEvent | None:
    return read(json.dumps(update))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("ik brei graag", Wrote("ik brei graag")),
        ("één\r\ntwee\x00", Wrote("één\ntwee")),
        ("\ud83c los", Wrote("\ufffd los")),
        ("/start", Started("", "Telegram")),
        ("/START", Started("", "Telegram")),
        ("/start@voordeur_bot abc-_9", Started("abc-_9", "Telegram")),
        ("/start " + "a" * 65, Wrote("a" * 65)),
        ("/start ik wil graag breien", Wrote("ik wil graag breien")),
        ("/stop", Wrote("stop")),
        ("/help", Wrote("uitleg")),
        ("/mens", Wrote("een mens")),
        ("/human", Wrote("een mens")),
        ("/human bel mij morgen", Wrote("een mens bel mij morgen")),
        ("/terug", Wrote("terug")),
        ("/back@voordeur_bot", Wrote("terug")),
        ("/opnieuw", Wrote("opnieuw beginnen")),
        ("/taal", Wrote("taal")),
        ("/language", Wrote("taal")),
        ("/onbekend", Wrote("onbekend")),
        ("/ stop", Wrote("/ stop")),
        ("1/2 pond", Wrote("1/2 pond")),
    ],
)
def test_words_and_commands(text: str, event: AnyEvent) -> None:
    assert heard(message(text=text)) == event


@pytest.mark.parametrize(
    ("content", "event"),
    [
        ({"location": {"latitude": 52, "longitude": 5.1}}, Pointed(52.0, 5.1)),
        (
            {"venue": {"title": "x"}, "location": {"latitude": 52.5, "longitude": 5.1}},
            Pointed(52.5, 5.1),
        ),
        ({"contact": {"phone_number": "+31600000000", "first_name": "A"}}, SharedContact()),
        ({"voice": {}}, Unreadable("voice")),
        ({"audio": {}}, Unreadable("voice")),
        ({"video": {}}, Unreadable("video")),
        ({"video_note": {}}, Unreadable("video")),
        ({"animation": {}, "document": {}}, Unreadable("video")),
        ({"photo": []}, Unreadable("photo")),
        ({"sticker": {}}, Unreadable("sticker")),
        ({"document": {}}, Unreadable("document")),
        ({"poll": {}}, Unreadable("other")),
        ({"dice": {"emoji": "🎲"}}, Unreadable("other")),
        ({"story": {}}, Unreadable("other")),
        ({"text": "\x00 "}, Unreadable("other")),
        ({"photo": [], "caption": "mijn tuin"}, Wrote("mijn tuin")),
        ({"document": {}, "caption": "  "}, Unreadable("document")),
        ({"pinned_message": {}}, None),
        ({"chat_background_set": {}}, None),
        ({"text": "hallo", "from": {"id": 6, "is_bot": True}}, None),
    ],
)
def test_other_content(content: dict[str, Any], event: AnyEvent | None) -> None:
    assert heard(message(**content)) == event


def test_no_word_of_a_rich_message_is_lost() -> None:
    blocks = [
        {"type": "paragraph", "text": ["ik ", {"type": "bold", "text": "brei"}, " graag"]},
        {"type": "list", "items": [{"label": "1", "blocks": [{"type": "paragraph", "text": "en kook"}]}]},
        {"type": "divider"},
    ]
    assert heard(message(rich_message={"blocks": blocks})) == Wrote("ik brei graag\nen kook")
    assert heard(message(rich_message={"blocks": []})) == Unreadable("other")


@pytest.mark.parametrize(
    ("data", "event"),
    [
        ("12:yes", Pressed(12, "yes")),
        ("0:a:b", Pressed(0, "a:b")),
        ("12:" + "k" * 50, Pressed(12, "k" * 50)),
        ("12:" + "k" * 51, Pressed(0, "?")),
        ("12:", Pressed(0, "?")),
        ("x:yes", Pressed(0, "?")),
        ("١٢:yes", Pressed(0, "?")),
        ("-1:yes", Pressed(0, "?")),
        ("9999999999:yes", Pressed(0, "?")),
        ("12:été", Pressed(0, "?")),
        ("12:yes\n", Pressed(0, "?")),
        (None, Pressed(0, "?")),
    ],
)
def test_presses(data: object, event: AnyEvent) -> None:
    """SE-07."""
    assert heard(pressed(data)) == event


def test_an_edited_message_keeps_its_words_and_a_moving_location_says_nothing() -> None:
    """SE-21."""
    edited = message(text="anders")["message"]
    moving = message(location={"latitude": 1, "longitude": 2})["message"]
    assert heard({"update_id": 9, "edited_message": edited}) == Edited("anders")
    assert heard({"update_id": 9, "edited_message": moving}) is None


def test_blocking_and_coming_back() -> None:
    assert heard(member("kicked")) == Unreachable()
    assert heard(member("member")) == Reachable()
    assert heard(member("administrator")) is None


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_nothing_said_in_a_group_or_channel_is_an_event_or_has_an_address(kind: str) -> None:
    """SE-20."""
    chat = {"id": -3, "type": kind}
    updates = [message(text="help", chat=chat), pressed("1:yes", chat), member("member", chat)]
    assert [heard(update) for update in updates] == [None] * 3
    assert [open_envelope(update).address for update in updates] == [""] * 3
    assert [open_envelope(update).group for update in updates] == [-3] * 3


@pytest.mark.parametrize(
    "kind",
    ["inline_query", "chosen_inline_result", "business_message", "guest_message", "channel_post", "poll_answer",
     "message_reaction", "pre_checkout_query", "chat_join_request", "something_of_later"],
)  # fmt: skip
def test_other_kinds_of_update_change_nothing(kind: str) -> None:
    """SE-21."""
    update = {"update_id": 9, kind: message(text="help")["message"]}
    assert heard(update) is None
    assert open_envelope(update).address == ""


@pytest.mark.parametrize("raw", ["", "{", "[]", "null", "3", '{"update_id": "x"}', "[" * 100_000, "{}"])
def test_nonsense_is_refused(raw: str) -> None:
    with pytest.raises(ValueError, match=r"not a Telegram update|nested|Expecting"):
        read(raw)


def test_a_query_without_a_message_is_answered_though_nobody_is_addressed() -> None:
    envelope = open_envelope({"update_id": 9, "callback_query": {"id": "q", "inline_message_id": "i"}})
    assert envelope.address == ""
    assert envelope.press
    assert envelope.press.query == "q"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=9,
)
KEYS = (
    "text", "caption", "location", "chat", "from", "contact", "photo", "rich_message", "data", "message",
    "new_chat_member", "migrate_to_chat_id", "left_chat_member",
)  # fmt: skip


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member"]),
    st.dictionaries(st.sampled_from(KEYS), json_values),
    st.booleans(),
)
def test_whatever_stands_in_an_update_it_is_read_or_refused_and_its_event_can_be_stored(
    kind: str, content: dict[str, Any], private: bool
) -> None:
    """SE-21."""
    update = {"update_id": 9, kind: {**content, **({"chat": PRIVATE} if private else {})}}
    event = heard(update)
    assert event is None or to_json(event)
    open_envelope(update)


def test_the_names_of_commands_are_fit_for_the_menu_and_mean_one_thing() -> None:
    names = [name for c in COMMANDS for name in {c.nl, c.en, *c.also}]
    assert len(names) == len(set(names))
    assert all(name == name.lower() and name.isidentifier() and len(name) <= 32 for name in names)
