"""Conversations as they are held, one file each; they read like talk.

`> words` the person writes · `! label` the person presses · `+ hours` time passes · `< text` a bubble holds this text,
in this order · `? label` is among the choices · `- text` nothing said holds this · `@ moment` the clock starts here.
"""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from knowledge.texts.dates import CITY_TIME
from tests.flows.sayable import sayable
from tests.flows.talking import TUESDAY, Talking

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


def test_there_are_transcripts() -> None:
    assert len(TRANSCRIPTS) >= 60


def test_what_must_not_be_said_is_something_that_could_be() -> None:
    """A text that was put in other words is never said again, and forbidding it shows nothing."""
    banned = {
        (path.name, line.removeprefix("- "))
        for path in TRANSCRIPTS
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("- ")
    }
    assert len(banned) > 80
    assert not [(name, text) for name, text in banned if not sayable(text)]


def test_what_nobody_says_is_not_sayable() -> None:
    for text in (
        "Maakt het uit wie er meegaat",
        "For somebody else, or for you",
        "dit zegt de computer nooit",
    ):
        assert not sayable(text)
    for text in ("Maakt het u uit wie er meegaat", "Bent u naar Breicafé geweest", "geheugenproblemen"):
        assert sayable(text)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_conversation_goes_as_written(path: Path) -> None:
    talk = Talking()
    unheard: list[str] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        sign, _, text = line.partition(" ")
        where = f"{path.name}:{number} {line!r}\nsaid: {talk.text}\nchoices: {talk.labels}"
        match sign:
            case "@":
                talk = Talking(datetime.fromisoformat(text).replace(tzinfo=CITY_TIME))
            case ">":
                unheard = [reply.text for reply in talk.says(text)]
            case "!":
                unheard = [reply.text for reply in talk.presses(text)]
            case "+":
                unheard = [reply.text for reply in talk.waits(timedelta(hours=float(text)))]
            case "<":
                found = next((n for n, said in enumerate(unheard) if text in said), None)
                assert found is not None, where
                unheard = unheard[found:]
            case "?":
                assert text in talk.labels, where
            case "-":
                assert text not in talk.text, where
            case "" | "#":
                continue
            case _:
                raise AssertionError(f"unknown sign in {where}")


def test_a_transcript_that_does_not_fit_fails(tmp_path: Path) -> None:
    path = tmp_path / "wrong.txt"
    path.write_text("> hallo\n< dit zegt de computer nooit\n", "utf-8")
    with pytest.raises(AssertionError, match=r"wrong\.txt:2"):
        test_the_conversation_goes_as_written(path)


def test_the_clock_of_the_tests_stands_on_a_tuesday() -> None:
    assert TUESDAY.isoweekday() == 2
