"""By hand: `python -m tests.botapi --port 8081`, and you are the person who writes to the bot."""

from __future__ import annotations

import argparse
import asyncio
import functools

from tests.botapi.people import Person
from tests.botapi.server import TOKEN, BotApi, serving

HELP = """\
Type what the person writes, and Enter. Lines that begin with a colon do something else:
  :2 or :label    press a button of the last question
  :place 52.11 5.08   share a point on the map      :voice  :photo  :sticker   send something unreadable
  :edit words     change the last message           :block  :unblock
  :as 7           be another person (a number)      :quit
"""


def main() -> None:
    """Serve until the person quits."""
    parser = argparse.ArgumentParser(prog="python -m tests.botapi", description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--language", default="nl")
    asked = parser.parse_args()
    try:
        asyncio.run(_serve(asked.port, asked.token, asked.language))
    except AssertionError as faults:
        print(faults)


async def _serve(port: int, token: str, language: str) -> None:
    async with serving(token, port) as api:
        print("Start the bot in another terminal with:")
        print(f"  TELEGRAM_BASE_URL={api.url} TELEGRAM_TOKEN={token} voordeur run\n\n{HELP}")
        printing = asyncio.create_task(_print(api))
        try:
            await _type(api, language)
        except EOFError:
            print()
        finally:
            printing.cancel()
            await asyncio.gather(printing, return_exceptions=True)


async def _type(api: BotApi, language: str) -> None:
    person = api.person(1, "Sample", language)
    while (line := (await asyncio.to_thread(input)).strip()) != ":quit":
        if line.startswith(":as "):
            person = api.person(int(line[4:]), f"Sample {line[4:]}", language)
        elif line:
            try:
                _do(person, line)
            except (AssertionError, ValueError) as no:
                print(f"  ({no})")


def _do(person: Person, line: str) -> None:
    match line.split(maxsplit=1):
        case [":place", where]:
            lat, lon = where.replace(",", " ").split()
            person.shares_place(float(lat), float(lon))
        case [":voice"]:
            person.sends_voice()
        case [":photo"]:
            person.sends_photo()
        case [":sticker"]:
            person.sends_sticker()
        case [":edit", words]:
            person.edits(words)
        case [":block"]:
            person.blocks()
        case [":unblock"]:
            person.unblocks()
        case _ if line.startswith(":"):
            person.presses(line[1:])
        case _:
            person.writes(line)


def _anything_new(api: BotApi, before: int) -> bool:
    return len(api.sent) + len(api.faults) > before


async def _print(api: BotApi) -> None:
    shown = told = 0
    while True:
        await api.until(functools.partial(_anything_new, api, shown + told), 3600)
        for message in api.sent[shown:]:
            to = f" (to {message.chat})" if len(api.people) > 1 else ""
            print("\n".join(f"  | {line}" for line in str(message.text or message).splitlines()) + to)
            for number, label in enumerate(message.labels, 1):
                print(f"  [{number}] {label}")
        for fault in api.faults[told:]:
            print(f"  ! {fault}")
        shown, told = len(api.sent), len(api.faults)


if __name__ == "__main__":
    main()
