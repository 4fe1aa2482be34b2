"""From a resident's message in Telegram to activities nearby, through every real part."""

import asyncio
import json
import os
import sys
from pathlib import Path

from tests.botapi.server import TOKEN, serving
from tests.end_to_end.running import running


async def test_a_wish_with_typing_errors_becomes_a_visit(tmp_path: Path) -> None:
    async with serving() as api, running(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_BASE_URL=api.url):
        ans = api.person(5)
        ans.starts()
        await ans.sees("Ik ben een computer")
        await ans.sees("Waar kan ik u mee helpen?")
        ans.writes("ik hep vroeger altijt gebreit, ik woon in overvegt")
        await ans.sees("Waarom: u kent breien van vroeger")
        choice = await ans.sees("iets voor u")
        ans.presses(choice.labels[0])
        await ans.sees("iemand de eerste keer meegaat?")
        ans.presses("Ik ga zelf")
        assert (await ans.sees("[Buurthuis")).place is not None
        assert (await ans.sees("[afspraak.ics]")).file is not None


async def test_a_conversation_goes_on_after_a_crash(tmp_path: Path) -> None:
    async with serving() as api:
        environment = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_BASE_URL": api.url}
        ans = api.person(6)
        async with running(tmp_path, **environment) as voordeur:
            ans.writes("hallo")
            await ans.sees("Waar kan ik u mee helpen?")
            ans.writes("schaken")
            await ans.sees("In welke wijk of buurt woont u?")
            # A line whose fate is unknown is sent once more; give the process a moment to know it.
            await asyncio.sleep(1)
            await voordeur.kill()
            ans.writes("overvecht")
        async with running(tmp_path, **environment):
            await ans.sees("iets voor u", within=60)
        asked = [message.text for message in ans.screen]
        assert asked.count("In welke wijk of buurt woont u? Een postcode mag ook.") == 1


async def test_a_human_is_promised_and_answers_through_the_bot(tmp_path: Path) -> None:
    async with serving() as api, running(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_BASE_URL=api.url):
        ans = api.person(7)
        ans.writes("ik wil een mens spreken")
        await ans.sees("Wat mag ik doorgeven?")
        ans.writes("mijn knie doet zeer en ik kom de deur niet uit")
        await ans.sees("uiterlijk")
        ans.presses("Ja, antwoord hier")
        await ans.sees("staat op de lijst van het Infopunt")

        async def voordeur(*arguments: str) -> str:
            environment = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path / 'voordeur.db'}"}
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot.cli", *arguments, env=environment, stdout=asyncio.subprocess.PIPE
            )
            out, _ = await process.communicate()
            assert process.returncode == 0
            return out.decode()

        assert "mijn knie doet zeer" in await voordeur("cases")
        await voordeur("cases", "--answer", "1", "--name", "Sam", "--text", "Ik bel u morgen. Schikt 10 uur?")
        answer = await ans.sees("Schikt 10 uur?")
        assert "Sam, ambassadeur" in answer.text


async def test_pr12_pr14_my_data_and_forget_me_through_telegram(tmp_path: Path) -> None:
    """PR-26: and the first thing said is who reads along."""
    async with serving() as api, running(tmp_path, TELEGRAM_TOKEN=TOKEN, TELEGRAM_BASE_URL=api.url):
        ans = api.person(8)
        ans.starts()
        await ans.sees("niet van begin tot eind versleuteld")
        ans.writes("ik brei graag, in overvecht")
        await ans.sees("iets voor u")
        ans.writes("/mijngegevens")
        await ans.sees("U houdt van breien")
        given = await ans.sees("[mijn-gegevens.json]")
        assert given.file is not None
        name, _, content = given.file
        assert name == "mijn-gegevens.json"
        assert "breien" in str(json.loads(content)["people"][0]["state"]["memory"]["wishes"])
        ans.writes("/vergeetmij")
        await ans.sees("Zal ik alles wissen?")
        ans.presses("Ja, wis alles")
        await ans.sees("Alles is gewist.")
        ans.writes("hallo")
        await ans.sees("Ik ben een computer")
