"""What each method of the Bot API does here."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from tests.botapi.people import Message
from tests.botapi.published import Upload
from tests.botapi.rules import Refusal, bad, check_commands, check_keyboard, check_text, wrong

if TYPE_CHECKING:
    from tests.botapi.server import BotApi

Params = Mapping[str, Any]

BOT = {
    "id": 1,
    "is_bot": True,
    "first_name": "Voordeur (sample)",
    "username": "voordeur_sample_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}


class Methods:
    """Carries out calls that fit the published Bot API, and refuses what Telegram refuses."""

    def __init__(self, api: BotApi) -> None:
        self._api = api
        self._by_name: Mapping[str, Callable[[Params], Awaitable[Any]]] = {
            "getMe": self._me,
            "getUpdates": lambda params: api.delivery.get_updates(params),
            "setWebhook": lambda params: api.delivery.set_webhook(params),
            "deleteWebhook": lambda _: api.delivery.delete_webhook(),
            "sendMessage": self._text,
            "sendVenue": self._venue,
            "sendDocument": self._document,
            "answerCallbackQuery": self._answer,
            "editMessageReplyMarkup": self._buttons,
            "createForumTopic": self._topic,
            "leaveChat": self._leave,
            "setMyCommands": self._menu,
            "setMyDescription": self._description,
            "setMyShortDescription": self._description,
        }

    async def call(self, method: str, params: Params) -> Any:
        """Carry out one call and return its result; raises Refusal."""
        return await self._by_name[method](params)

    async def _me(self, _: Params) -> Any:
        return BOT

    async def _text(self, params: Params) -> Any:
        check_text(params)
        # Telegram cuts white space off both ends.
        return self._keep(params, text=params["text"].strip())

    async def _venue(self, params: Params) -> Any:
        lat, lon, title, address = (params[key] for key in ("latitude", "longitude", "title", "address"))
        if not -90 <= lat <= 90 or not -180 <= lon <= 180:
            raise wrong("location is invalid")
        if not title.strip() or not address.strip():
            raise wrong("venue title and address must be non-empty")
        return self._keep(params, place=(lat, lon, title, address))

    async def _document(self, params: Params) -> Any:
        match params["document"]:
            case Upload(name, media_type, content) if content:
                return self._keep(params, file=(name, media_type, content))
        raise wrong("file must be non-empty")

    def _keep(self, params: Params, **content: Any) -> dict[str, Any]:
        api = self._api
        chat = params["chat_id"]
        check_keyboard(params.get("reply_markup"))
        person = api.people.get(chat)
        group = api.groups.get(chat)
        if not (person and person.known) and not (group and group.bot_inside):
            raise bad("chat not found")
        if person and person.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        thread = params.get("message_thread_id")
        if thread is not None and not (group and thread in group.topics):
            raise bad("message thread not found")
        api.keep_distance(chat)
        rows = params.get("reply_markup", {}).get("inline_keyboard", [])
        message = Message(api.new_number(), chat, buttons=rows, given=rows, params=dict(params), **content)
        api.sent.append(message)
        if (owner := person or group) is not None:
            owner.screen.append(message)
        return self._shown(message)

    def _shown(self, message: Message) -> dict[str, Any]:
        owner = self._api.people.get(message.chat) or self._api.groups[message.chat]
        shown = {"message_id": message.number, "date": int(time.time()), "chat": owner.chat, "from": BOT}
        if message.place:
            lat, lon, title, address = message.place
            where = {"latitude": lat, "longitude": lon}
            return {
                **shown,
                "venue": {"location": where, "title": title, "address": address},
                "location": where,
            }
        if message.file:
            return {
                **shown,
                "document": {"file_id": "f", "file_unique_id": "f", "file_name": message.file[0]},
            }
        return {**shown, "text": message.text}

    async def _answer(self, params: Params) -> bool:
        name = params["callback_query_id"]
        if name not in self._api.queries:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        if len(params.get("text", "")) > 200:
            raise wrong("MESSAGE_TOO_LONG")
        self._api.queries[name] = True
        return True

    async def _buttons(self, params: Params) -> Any:
        found = (m for m in self._api.sent if (m.chat, m.number) == (params["chat_id"], params["message_id"]))
        message = next(found, None)
        if message is None:
            raise bad("message to edit not found")
        check_keyboard(params.get("reply_markup"))
        rows = params.get("reply_markup", {}).get("inline_keyboard", [])
        if rows == message.buttons:
            raise bad("message is not modified: specified new message content and reply markup are the same")
        message.buttons = rows
        return self._shown(message)

    async def _topic(self, params: Params) -> Any:
        group = self._api.groups.get(params["chat_id"])
        if group is None or not group.bot_inside:
            raise bad("chat not found")
        if not group.forum:
            raise bad("the chat is not a forum")
        if not 1 <= len(params["name"]) <= 128:
            raise wrong("topic name must be 1 to 128 characters")
        thread = self._api.new_number()
        group.topics[thread] = params["name"]
        return {"message_thread_id": thread, "name": params["name"], "icon_color": 7322096}

    async def _leave(self, params: Params) -> bool:
        group = self._api.groups.get(params["chat_id"])
        if group is None:
            raise bad("chat not found")
        if not group.bot_inside:
            raise Refusal(403, f"Forbidden: bot is not a member of the {group.kind} chat")
        group.bot_inside = False
        return True

    async def _menu(self, params: Params) -> bool:
        check_commands(params["commands"])
        self._api.menus["commands", params.get("language_code", "")] = params["commands"]
        return True

    async def _description(self, params: Params) -> bool:
        for name, most in (("description", 512), ("short_description", 120)):
            if name in params:
                if len(params[name]) > most:
                    raise wrong(f"{name.upper()}_TOO_LONG")
                self._api.menus[name, params.get("language_code", "")] = params[name]
        return True
