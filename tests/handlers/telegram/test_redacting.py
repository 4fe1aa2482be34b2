"""No token leaves through a log, whatever way it came in."""

from __future__ import annotations

import io
import logging
import sys

import pytest

from bot.handlers.telegram import redacting
from bot.handlers.telegram.redacting import QUIET, TokenFilter, redact

SECRET_PART = "AAbb_-" + "c" * 29
TOKEN = "1234567890:" + SECRET_PART


@pytest.fixture
def log() -> tuple[logging.Logger, io.StringIO]:
    """A logger that writes lines to memory, as a terminal would show them."""
    redacting.install()
    page = io.StringIO()
    logger = logging.Logger("a.test")
    handler = logging.StreamHandler(page)
    handler.setFormatter(logging.Formatter("%(message)s %(address)s", defaults={"address": ""}))
    handler.addFilter(TokenFilter())
    logger.addHandler(handler)
    return logger, page


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        f"POST https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"bot{TOKEN.replace(':', '%3A')}/getMe",
        f"({TOKEN}, {TOKEN})",
        f"{TOKEN}more",
    ],
)
def test_a_token_is_masked_wherever_it_stands(text: str) -> None:
    """SE-44."""
    assert "c" * 29 not in redact(text)
    assert "<token>" in redact(text)


@pytest.mark.parametrize("text", ["om 12:30 uur", "2026:abc", "12345678: niets", "030-2861000"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert redact(text) == text


def test_messages_arguments_and_extra_fields_are_masked(log: tuple[logging.Logger, io.StringIO]) -> None:
    """SE-44."""
    logger, page = log
    logger.warning(f"in the message {TOKEN}")
    logger.warning("as an argument %s %d", TOKEN, 3)
    logger.warning("in an object %r", {"url": TOKEN})
    logger.warning("beside it", extra={"address": f"https://x/{TOKEN}"})
    logger.warning("arguments that do not fit %d", TOKEN)
    assert page.getvalue().count("<token>") == 4
    assert SECRET_PART not in page.getvalue()


def test_tracebacks_are_masked_with_their_causes(log: tuple[logging.Logger, io.StringIO]) -> None:
    """SE-44."""
    logger, page = log
    try:
        try:
            raise ConnectionError(f"no route to https://api.telegram.org/bot{TOKEN}/getMe")
        except ConnectionError as error:
            raise ValueError(f"rejected {TOKEN}") from error
    except ValueError:
        logger.exception("it failed", stack_info=True)
    assert "Traceback" in page.getvalue()
    assert "rejected <token>" in page.getvalue()
    assert "/bot<token>/getMe" in page.getvalue()
    assert SECRET_PART not in page.getvalue()


def test_a_record_of_any_logger_is_clean_from_its_making() -> None:
    """SE-44."""
    redacting.install()
    record = logging.getLogger("x").makeRecord("x", logging.INFO, "f", 1, "%s", (TOKEN,), None)
    assert record.getMessage() == "<token>"


def test_the_last_words_of_a_dying_process_are_masked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """SE-44."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    redacting.install()
    error = RuntimeError(f"bad token {TOKEN}")
    sys.excepthook(RuntimeError, error, None)
    assert "bad token <token>" in capsys.readouterr().err


def test_talkative_loggers_are_quiet_and_installing_twice_changes_nothing() -> None:
    """SE-44."""
    root = logging.getLogger()
    redacting.install()
    factory, filters = logging.getLogRecordFactory(), [list(h.filters) for h in root.handlers]
    redacting.install()
    assert logging.getLogRecordFactory() is factory
    assert [list(h.filters) for h in root.handlers] == filters
    assert all(logging.getLogger(name).getEffectiveLevel() >= logging.WARNING for name in QUIET)
