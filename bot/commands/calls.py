"""What is wrong with how a command was called: said in one line, while a fault of our own shows where it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class CallError(ValueError):
    """The call cannot be done as it was given; the text says what to give instead."""


@contextmanager
def as_given() -> Iterator[None]:
    """Take a value that is refused for one that the caller gave."""
    try:
        yield
    except ValueError as error:
        raise CallError(str(error)) from error
