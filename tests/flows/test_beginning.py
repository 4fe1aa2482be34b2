"""What the bot begins, and who it says it is."""

from __future__ import annotations

import ast
import re
from datetime import timedelta
from pathlib import Path

import pytest

import bot.flows
from bot.conversation.events import Answered, Started
from knowledge.texts.texts import Voice, Words
from tests.flows.talking import Talking
from tests.knowledge.texts.test_words import keys_of_call, source_of

FLOWS = Path(bot.flows.__file__).parent
LOCK_SCREEN = 60
"""Characters of a message that a locked telephone shows."""
TELLING = re.compile(
    r"eenza|kwetsba|zorg|ziek|crisis|hulp\b|suïcid|zelfdod|depress|therap|maatschappelijk|rouw|geweld|mishand|lonel|vulnerab"
    r"|\bcare\b|health|\bill\b|suicid|abuse|grief|nizu|ggz|ggd|altrecht|mental",
    re.IGNORECASE,
)


def begun() -> set[str]:
    """Keys that functions say that make a Fell (moments that come, news of others), with those put together there."""
    found: set[str] = set()
    for path in FLOWS.rglob("*.py"):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef) and "Fell" in ast.unparse(function.returns or NOTHING):
                found.update(
                    *(keys_of_call(call) for call in ast.walk(function) if isinstance(call, ast.Call))
                )
    made = {
        key
        for key in Words.load().keys("nl-u")
        if key.startswith(("invite-", "role-ended-")) and "." not in key
    }
    return (found | made) - ASKED_FOR


NOTHING = ast.Constant(None)
ASKED_FOR = {"mydata-file", "mydata-know"}
"""The answer to what a person asked a moment ago: the screen is not locked."""


@pytest.mark.parametrize("voice", [Voice("nl", "u"), Voice("nl", "je"), Voice("en")], ids=lambda v: v.name)
def test_pr28_what_the_bot_begins_says_nothing_on_a_locked_screen(voice: Voice) -> None:
    keys = begun()
    assert {"visit-remind", "visit-reminder-gone", "floor-quiet"} <= keys
    assert len(keys) >= 8
    for key in sorted(keys):
        if Words.load().has(key, voice):
            shown = source_of(key, voice)[:LOCK_SCREEN]
            assert not TELLING.search(shown), f"{key}: {shown}"


@pytest.mark.parametrize(
    ("said", "voice"),
    [
        ("ben je een mens?", Voice()),
        ("Bent u een robot?", Voice()),
        ("praat ik met een computer", Voice()),
        ("are you human?", Voice("en")),
        ("is this a bot?", Voice("en")),
        ("insan mısın?", Voice()),
        ("robot musun?", Voice()),
        ("هل أنت إنسان؟", Voice()),
        ("هل انت روبوت", Voice()),
    ],
)
def test_pr29_whoever_asks_hears_that_it_is_a_computer(said: str, voice: Voice) -> None:
    talk = Talking(voice=voice)
    talk.says("hallo")
    talk.says(said)
    assert "computer" in talk.text


def test_pr29_the_first_message_and_the_first_after_thirty_days_say_so_too() -> None:
    for words in ("hallo", "breien in overvecht"):
        talk = Talking()
        assert "Ik ben een computer" in talk.says(words)[0].text
        assert "Ik ben een computer" not in "".join(reply.text for reply in talk.says("hallo"))
        talk.waits(timedelta(days=31))
        assert "Ik ben een computer" in talk.says("hallo")[0].text
    opened = Talking()
    assert "Ik ben een computer" in opened.does(Started())[0].text


def test_pr29_a_message_of_a_person_carries_first_name_and_role_and_no_other_does() -> None:
    talk = Talking()
    talk.says("hallo")
    assert not any(reply.sender for reply in talk.heard)
    begins, said = talk.does(Answered("Samira", "ambassadeur", "Goedemorgen"))
    assert not begins.sender
    assert said.sender == "Samira, ambassadeur"


def test_se11_residents_are_told_at_the_start_that_nobody_asks_for_money() -> None:
    talk = Talking()
    talk.says("hallo")
    assert "Niemand van ons vraagt ooit om geld of pincodes." in talk.text
