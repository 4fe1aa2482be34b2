"""Brings updates to the bot: by long polling or by webhook, as Telegram does."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from typing import Any, Protocol

import httpx

from tests.botapi.rules import Refusal, wrong

_TWO = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
_HOOKED = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it first"
)


class Owner(Protocol):
    """What delivery needs of the server."""

    closing: asyncio.Event

    def ring(self) -> None: ...
    async def nap(self, seconds: float) -> None: ...
    async def until(self, found: Any, within: float) -> Any: ...


class Delivery:
    """The updates that wait, and the one way they go."""

    def __init__(self, owner: Owner) -> None:
        self._owner = owner
        self._waiting: list[dict[str, Any]] = []
        self._again: list[dict[str, Any]] = []
        self._all: dict[int, dict[str, Any]] = {}
        self._allowed: list[str] | None = None
        self._next = 1000
        self._poll = 0
        self._hook: Mapping[str, Any] = {}
        self._pump: asyncio.Task[None] | None = None
        self.answers: list[int] = []
        """The statuses the webhook gave, in order."""

    @property
    def waiting(self) -> list[int]:
        """The numbers of updates the bot has not confirmed yet."""
        return [update["update_id"] for update in self._waiting]

    @property
    def webhook(self) -> str:
        """The address updates are posted to; empty while they are polled for."""
        return str(self._hook.get("url", ""))

    def add(self, kind: str, content: dict[str, Any]) -> int:
        """Let an update wait for the bot."""
        self._next += 1
        update = {"update_id": self._next, kind: content}
        self._all[self._next] = update
        self._waiting.append(update)
        self._owner.ring()
        return self._next

    def repeat(self, number: int) -> None:
        """Deliver an update once more, as after an answer that Telegram never saw."""
        self._again.append(self._all[number])
        self._owner.ring()

    async def get_updates(self, params: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Long polling: confirms what is below the offset, waits for news, and ends any call like it."""
        if self._hook:
            raise Refusal(409, _HOOKED)
        self._poll += 1
        mine = self._poll
        self._owner.ring()
        offset = params.get("offset", 0)
        self._waiting = [update for update in self._waiting if update["update_id"] >= offset]
        if "allowed_updates" in params:
            self._allowed = params["allowed_updates"]

        def news() -> bool:
            return mine != self._poll or bool(self._fitting()) or self._owner.closing.is_set()

        await self._owner.until(news, params.get("timeout", 0))
        if mine != self._poll:
            raise Refusal(409, _TWO)
        found = self._fitting()[: params.get("limit", 100)]
        self._again.clear()
        return found

    def _fitting(self) -> list[dict[str, Any]]:
        self._waiting = [update for update in self._waiting if self._wanted(update)]
        return self._again + self._waiting

    def _wanted(self, update: Mapping[str, Any]) -> bool:
        return not self._allowed or any(kind in update for kind in self._allowed)

    async def set_webhook(self, params: Mapping[str, Any]) -> bool:
        """From now on updates are posted to this address."""
        url = params["url"]
        if not re.match(r"https://|http://127\.0\.0\.1[:/]", url):
            raise wrong("bad webhook: An HTTPS URL must be provided for webhook")
        if "secret_token" in params and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", params["secret_token"]):
            raise wrong("secret token contains unallowed characters")
        await self.close()
        self._hook = params
        self._allowed = params.get("allowed_updates")
        self._pump = asyncio.create_task(self._deliver())
        return True

    async def delete_webhook(self) -> bool:
        """Go back to long polling."""
        await self.close()
        self._hook = {}
        return True

    async def close(self) -> None:
        """Stop posting."""
        if self._pump:
            self._pump.cancel()
            await asyncio.gather(self._pump, return_exceptions=True)
            self._pump = None

    async def _deliver(self) -> None:
        secret = self._hook.get("secret_token")
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        async with httpx.AsyncClient(headers=headers, trust_env=False) as client:
            while not self._owner.closing.is_set():
                await self._owner.until(self._fitting, 60)
                for update in self._fitting()[:1]:
                    if await self._post(client, update):
                        self._again = [u for u in self._again if u is not update]
                        self._waiting = [u for u in self._waiting if u is not update]
                    else:
                        await self._owner.nap(0.05)

    async def _post(self, client: httpx.AsyncClient, update: Mapping[str, Any]) -> bool:
        try:
            answer = await client.post(self._hook["url"], json=update)
        except httpx.HTTPError:
            return False
        self.answers.append(answer.status_code)
        self._owner.ring()
        return answer.is_success
