"""Keeps bot tokens out of every log line and traceback."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from types import TracebackType

TOKEN = re.compile(r"\d{8,10}(?::|%3A|%3a)[A-Za-z0-9_-]{35,}")
MASK = "<token>"

QUIET = ("httpx", "httpcore", "urllib3", "telegram")
"""Loggers that tell of every request, with the token in its address; below WARNING they say nothing."""

_STANDARD = frozenset(logging.makeLogRecord({}).__dict__)


def redact(text: str) -> str:
    """Put a mask over every token."""
    return TOKEN.sub(MASK, text)


class TokenFilter(logging.Filter):
    """Takes tokens out of a record: message, arguments, traceback, stack and extra fields."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record in place and let it through."""
        clean(record)
        return True


def clean(record: logging.LogRecord) -> None:
    """Clean one record; a traceback with a token becomes text, so that no formatter can print it afresh."""
    try:
        message = record.getMessage()
    except (TypeError, ValueError, KeyError):
        # Python would print the arguments to the terminal, token and all.
        record.msg, record.args = "a log line whose arguments do not fit it", None
    else:
        if (safe := redact(message)) != message:
            record.msg, record.args = safe, None
    if record.exc_info and record.exc_info[0] is not None:
        trace = "".join(traceback.format_exception(*record.exc_info)).rstrip("\n")
        if (safe := redact(trace)) != trace:
            record.exc_text, record.exc_info = safe, None
    elif record.exc_text:
        record.exc_text = redact(record.exc_text)
    if record.stack_info:
        record.stack_info = redact(record.stack_info)
    for name, value in record.__dict__.items():
        if name not in _STANDARD and isinstance(value, str):
            record.__dict__[name] = redact(value)


def install() -> None:
    """Clean every record made from now on, quiet the talkative loggers, and mask Python's own last words.

    May be called again: handlers added since then get the filter too.
    """
    for name in QUIET:
        logger = logging.getLogger(name)
        logger.setLevel(max(logger.level, logging.WARNING))
    for handler in logging.getLogger().handlers:
        if not any(isinstance(known, TokenFilter) for known in handler.filters):
            handler.addFilter(TokenFilter())
    if not isinstance(logging.getLogRecordFactory(), _CleanRecords):
        logging.setLogRecordFactory(_CleanRecords())
    if sys.excepthook is not _last_words:
        sys.excepthook = _last_words


class _CleanRecords:
    """Makes log records that are clean whatever logger and handler they go through."""

    def __init__(self) -> None:
        self._make = logging.getLogRecordFactory()

    def __call__(self, *args: object, **kwargs: object) -> logging.LogRecord:
        record = self._make(*args, **kwargs)
        clean(record)
        return record


def _last_words(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.stderr.write(redact("".join(traceback.format_exception(kind, error, trace))))
