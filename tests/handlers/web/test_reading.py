"""What a browser posts becomes an event, or is refused with a sentence; never an exception."""

from __future__ import annotations

import json
from urllib.parse import urlencode

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.conversation.events import Pressed, Started, Wrote, to_json
from bot.handlers.web.reading import Refused, Said, heard, number_in, parse, read

FORM = "application/x-www-form-urlencoded"
REF = "0f8fad5b-d9cb-469f-a165-70867728950e"


def refusal(body: bytes, content_type: str) -> int:
    with pytest.raises(Refused) as refused:
        heard(parse(body, content_type))
    return refused.value.status


def test_a_form_and_a_script_say_the_same_thing() -> None:
    fields = {"text": "ik brei ☕", "ref": REF, "token": "t"}
    by_form = parse(urlencode(fields).encode(), FORM + "; charset=utf-8")
    by_script = parse(json.dumps(fields).encode(), "application/json")
    assert by_form == by_script == Said(text="ik brei ☕", ref=REF, token="t")
    assert heard(by_form).event == Wrote("ik brei ☕")


def test_a_press_is_the_question_and_the_key() -> None:
    assert heard(Said(press="12:wish-knitting", ref=REF)).event == Pressed(12, "wish-knitting")
    assert heard(Said(press="1:a:b", ref=REF)).event == Pressed(1, "a:b")


@pytest.mark.parametrize(
    "press", ["12", ":x", "12:", "x:1", "-1:x", "1:" + "k" * 51, "1:é", "1:a b", "9" * 5000 + ":x", "١:x"]
)
def test_a_press_no_page_of_ours_makes_is_refused(press: str) -> None:
    """SE-07."""
    with pytest.raises(Refused):
        heard(Said(press=press, ref=REF))


def test_line_ends_of_a_form_become_those_of_a_script() -> None:
    assert heard(Said(text="een\r\ntwee\rdrie", ref=REF)).event == Wrote("een\ntwee\ndrie")


def test_the_longest_text_is_taken_and_one_more_is_refused_with_the_text_kept() -> None:
    assert heard(Said(text="é" * 4096, ref=REF)).event == Wrote("é" * 4096)
    with pytest.raises(Refused) as refused:
        heard(Said(text="é" * 4097, ref=REF))
    assert (refused.value.status, refused.value.said) == (422, Said(text="é" * 4097, ref=REF))


@pytest.mark.parametrize("text", ["", "  \n\t ", "\u2003"])
def test_nothing_written_is_said_so(text: str) -> None:
    with pytest.raises(Refused) as refused:
        heard(Said(text=text, ref=REF))
    assert refused.value.key == "web-error-empty"


@pytest.mark.parametrize(
    "content_type", ["", "text/plain", "multipart/form-data; boundary=x", "application/xml"]
)
def test_another_content_type_is_refused(content_type: str) -> None:
    """SE-04."""
    assert refusal(b"text=hoi", content_type) == 415


@pytest.mark.parametrize(
    "body",
    [
        b"text=a%00b&ref=" + REF.encode(),
        b"text=%ff%fe&ref=" + REF.encode(),
        "text=é".encode(),
        b"text=%ed%a0%80&ref=" + REF.encode(),
        b"&".join(b"a%d=1" % n for n in range(100)),
    ],
    ids=["nul", "not-utf-8", "not-encoded", "surrogate", "many-fields"],
)
def test_a_form_no_browser_posts_is_refused(body: bytes) -> None:
    assert refusal(body, FORM) == 400


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b'"hoi"',
        b'{"text": 3}',
        b'{"text": "a\\u0000b", "ref": "12345678"}',
        b'{"text": "\xff", "ref": "12345678"}',
        b'{"text": "\\ud800", "ref": "12345678"}',
        b'{"x": ' + b"[" * 51 + b"]" * 51 + b"}",
        b"[" * 500_000,
        b'{"x":' * 100_000,
    ],
    ids=[
        "empty",
        "broken",
        "list",
        "string",
        "number",
        "nul",
        "not-utf-8",
        "surrogate",
        "deep",
        "deeper",
        "objects",
    ],
)
def test_json_no_page_of_ours_posts_is_refused(body: bytes) -> None:
    assert refusal(body, "application/json") == 400


def test_brackets_in_what_somebody_writes_are_only_text() -> None:
    text = '["{[' * 60 + "\\"
    body = json.dumps({"text": text, "ref": REF}).encode()
    assert heard(parse(body, "application/json")).event == Wrote(text)


@given(st.binary(max_size=400), st.sampled_from([FORM, "application/json", "text/plain"]))
@example(b'{"text":"' + b"\\" * 301, "application/json")
def test_any_bytes_are_read_or_refused(body: bytes, content_type: str) -> None:
    """SE-04."""
    try:
        event = heard(parse(body, content_type)).event
    except Refused as error:
        refused: Refused | None = error
    else:
        refused = None
        assert read(to_json(event)) == event
    assert refused is None or 400 <= refused.status < 500


@given(st.text(min_size=1, max_size=200).filter(lambda text: text.strip() and "\r" not in text))
def test_what_was_journalled_is_read_back_as_it_was(text: str) -> None:
    event = heard(Said(text=text.encode("utf-8", "replace").decode(), ref=REF)).event
    assert read(to_json(event)) == event


def test_nonsense_in_the_journal_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="JSON"):
        read("niet van ons")


@pytest.mark.parametrize(
    ("text", "number"), [("7", 7), ("", None), ("-1", None), ("1" * 16, None), ("٣", None)]
)
def test_only_plain_numbers_of_lines_are_numbers(text: str, number: int | None) -> None:
    assert number_in(text) == number


def test_what_a_personal_link_held_opens_the_conversation_with_it() -> None:
    assert heard(Said(start="aZ_-" * 8, ref=REF)).event == Started("aZ_-" * 8)


@pytest.mark.parametrize("start", ["a b", "é", "x" * 65, "a\n"])
def test_a_link_no_tool_of_ours_makes_is_refused(start: str) -> None:
    with pytest.raises(Refused):
        heard(Said(start=start, ref=REF))
