"""The people on the other side: what they do becomes an update, what the bot sends stands on a screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


@dataclass
class Message:
    """What the bot sent: `buttons` are the rows as they stand now, `given` as they were sent."""

    number: int
    chat: int
    text: str = ""
    buttons: list[list[dict[str, str]]] = field(default_factory=list)
    given: list[list[dict[str, str]]] = field(default_factory=list)
    place: tuple[float, float, str, str] | None = None
    file: tuple[str, str, bytes] | None = None
    params: dict[str, Any] = field(default_factory=dict)
    at: float = field(default_factory=time.monotonic)

    @property
    def labels(self) -> list[str]:
        """The labels of the buttons that stand under it now."""
        return [button["text"] for row in self.buttons for button in row]

    def __str__(self) -> str:
        what = self.text or (self.place and f"[{self.place[2]}]") or (self.file and f"[{self.file[0]}]")
        return f"{what} {self.labels}" if self.labels else f"{what}"


class Outside(Protocol):
    """What people need of the server."""

    def push(self, kind: str, content: dict[str, Any]) -> int: ...
    def new_number(self) -> int: ...
    def new_query(self) -> str: ...
    async def until(self, found: Callable[[], T | None], within: float) -> T | None: ...


class Person:
    """Somebody with Telegram on their phone. What they do is sync; what they see is waited for."""

    def __init__(self, api: Outside, number: int, name: str, language: str) -> None:
        self._api = api
        self.number = number
        self.name = name
        self.language = language
        self.screen: list[Message] = []
        self.known = False
        """Whether they ever wrote: before that, a bot cannot begin."""
        self.blocked = False
        self._seen = 0
        self._last_own = 0

    @property
    def user(self) -> dict[str, Any]:
        """As Telegram shows them to the bot."""
        return {"id": self.number, "is_bot": False, "first_name": self.name, "language_code": self.language}

    @property
    def chat(self) -> dict[str, Any]:
        """Their private chat with the bot."""
        return {"id": self.number, "type": "private", "first_name": self.name}

    def sends(self, **content: Any) -> int:
        """Send a message with this content; returns the number of the update."""
        self.known = True
        self._last_own = self._api.new_number()
        return self._api.push("message", {**self._message(self._last_own), **content})

    def writes(self, text: str) -> int:
        """Send words of their own."""
        return self.sends(text=text)

    def starts(self, payload: str = "") -> int:
        """Open the bot, perhaps through a deep link."""
        return self.writes(f"/start {payload}".strip())

    def sends_voice(self) -> int:
        """Speak a message."""
        return self.sends(voice={"file_id": "v", "file_unique_id": "v", "duration": 3})

    def sends_photo(self, caption: str = "") -> int:
        """Send a picture, perhaps with words under it."""
        photo = [{"file_id": "p", "file_unique_id": "p", "width": 90, "height": 60}]
        return self.sends(photo=photo, **({"caption": caption} if caption else {}))

    def sends_sticker(self) -> int:
        """Send a sticker."""
        sticker = {
            "file_id": "s", "file_unique_id": "s", "type": "regular", "width": 9, "height": 9,
            "is_animated": False, "is_video": False,
        }  # fmt: skip
        return self.sends(sticker=sticker)

    def shares_place(self, lat: float, lon: float) -> int:
        """Share a point on the map."""
        return self.sends(location={"latitude": lat, "longitude": lon})

    def shares_contact(self, phone: str) -> int:
        """Share a telephone number."""
        return self.sends(contact={"phone_number": phone, "first_name": self.name})

    def edits(self, text: str) -> int:
        """Change the words of their last message."""
        edited = {**self._message(self._last_own), "edit_date": int(time.time()), "text": text}
        return self._api.push("edited_message", edited)

    def presses(self, label: str, under: Message | None = None) -> int:
        """Press a button by its label or its number; under an older message too, as it stood there once."""
        if under is None:
            message = next((m for m in reversed(self.screen) if m.buttons), None)
            rows = message.buttons if message else []
        else:
            message, rows = under, under.given
        buttons = [button for row in rows for button in row]
        by_number = dict(enumerate(buttons, 1)).get(int(label)) if label.isdecimal() else None
        pressed = next((b for b in buttons if b["text"] == label), by_number)
        assert message, f"there are no buttons on the screen of {self.name}"
        assert pressed, f"no button {label!r}, but {[b['text'] for b in buttons]}"
        return self.presses_data(pressed["callback_data"], message)

    def presses_data(self, data: str, under: Message) -> int:
        """Press a button with this data, whether the bot ever made it or not."""
        self.known = True
        message = {**self._message(under.number), "text": under.text}
        query = {"id": self._api.new_query(), "from": self.user, "message": message, "data": data}
        return self._api.push("callback_query", {**query, "chat_instance": str(self.number)})

    def blocks(self) -> int:
        """Block the bot."""
        self.blocked = True
        return self._membership("member", "kicked")

    def unblocks(self) -> int:
        """Let the bot in again."""
        self.blocked = False
        return self._membership("kicked", "member")

    async def sees(self, text: str = "", within: float = 10.0) -> Message:
        """Wait for the next message in which this text stands, passing over others; returns it."""

        def found() -> Message | None:
            for at in range(self._seen, len(self.screen)):
                if text in str(self.screen[at]):
                    self._seen = at + 1
                    return self.screen[at]
            return None

        message = await self._api.until(found, within)
        shown = "\n".join(f"- {m}" for m in self.screen[self._seen :]) or "nothing"
        assert message is not None, f"{self.name} did not see {text!r}, but:\n{shown}"
        return message

    def _message(self, number: int) -> dict[str, Any]:
        return {"message_id": number, "date": int(time.time()), "chat": self.chat, "from": self.user}

    def _membership(self, before: str, after: str) -> int:
        bot = {"id": 1, "is_bot": True, "first_name": "bot"}
        change = {"chat": self.chat, "from": self.user, "date": int(time.time())}
        old, new = ({"user": bot, "status": status, "until_date": 0} for status in (before, after))
        return self._api.push("my_chat_member", {**change, "old_chat_member": old, "new_chat_member": new})


class Group:
    """A chat of several people."""

    def __init__(self, api: Outside, number: int, kind: str) -> None:
        self._api = api
        self.number = number
        self.kind = kind
        self.bot_inside = False
        self.forum = False
        self.topics: dict[int, str] = {}
        self.screen: list[Message] = []

    @property
    def chat(self) -> dict[str, Any]:
        """As Telegram shows it to the bot."""
        return {"id": self.number, "type": self.kind, "title": "a group"}

    def adds_the_bot(self, by: Person) -> int:
        """Somebody puts the bot in the group."""
        self.bot_inside = True
        bot = {"id": 1, "is_bot": True, "first_name": "bot"}
        old, new = ({"user": bot, "status": status} for status in ("left", "member"))
        change = {"chat": self.chat, "from": by.user, "date": int(time.time())}
        return self._api.push("my_chat_member", {**change, "old_chat_member": old, "new_chat_member": new})

    def presses(self, label: str, by: Person) -> int:
        """Somebody in the group presses a button under the newest message that has one."""
        under = next(message for message in reversed(self.screen) if label in message.labels)
        [data] = [b["callback_data"] for row in under.buttons for b in row if b["text"] == label]
        shown = {"message_id": under.number, "date": int(time.time()), "chat": self.chat, "text": under.text}
        query = {"id": self._api.new_query(), "from": by.user, "message": shown, "data": data}
        return self._api.push("callback_query", {**query, "chat_instance": str(self.number)})

    async def sees(self, text: str, within: float = 10.0) -> Message:
        """Wait until this text stands in the group; returns the message."""
        found = await self._api.until(lambda: next((m for m in self.screen if text in m.text), None), within)
        assert found is not None, f"the group did not see {text!r}, but {[m.text for m in self.screen]}"
        return found

    def hears(self, text: str, by: Person) -> int:
        """Somebody writes in the group."""
        return self.gets(by, text=text)

    def gets(self, by: Person, **content: Any) -> int:
        """A message with this content appears in the group."""
        number = self._api.new_number()
        message = {"message_id": number, "date": int(time.time()), "chat": self.chat, "from": by.user}
        return self._api.push("message", {**message, **content})
