"""The pages say every word they use in every language, and no word for nobody."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from knowledge.language.spoken import LANGUAGES
from knowledge.texts.texts import Voice
from tests.handlers.web.street import page_words

_KEY = re.compile(r"""["'](web-[a-z-]+?)["']""")


def used() -> set[str]:
    """Find the keys that stand in the code and the templates."""
    folder = files("bot.handlers.web")
    sources = [*folder.iterdir(), *(folder / "templates").iterdir()]
    text = "".join(one.read_text("utf-8") for one in sources if one.name.endswith((".py", ".html")))
    keys = {key for key in _KEY.findall(text) if not key.endswith("-")}
    about = {
        f"web-{subject}-{part}" for subject in ("privacy", "accessibility") for part in ("title", "text")
    }
    return keys | about


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_there_and_none_is_left_over(language: str) -> None:
    assert page_words().keys(Voice(language).name) == used()


def test_dutch_sentences_are_short() -> None:
    for key in page_words().keys("nl-u"):
        for sentence in re.split(r"[.?!:]\s+|\n", page_words().say(key, Voice())):
            assert len(sentence.split()) <= 15, (key, sentence)
