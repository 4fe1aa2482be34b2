"""What the web door needs to know of the place it stands in."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.language.spoken import LANGUAGES, written

CHANNEL = "web"
"""The name of this door in the inbox and the outbox."""

LONGEST_TEXT = 4096
"""Characters in one message; the same as in the other doors."""

LARGEST_BODY = 1_048_576
"""Bytes in the body of one request."""


@dataclass(frozen=True)
class WebSettings:
    """How the pages are served: whether behind https, whose network it is, and how long things may take."""

    network: str
    phone: str
    """The telephone number on every page, as people write it."""
    secure_cookies: bool = True
    """True behind https; False only for plain http on a loopback address."""
    language: str = "nl"
    session_hours: int = 24
    """How long after the last visit a conversation can still be continued."""
    patience: float = 3.0
    """Seconds a page waits for the first answer before it is shown without."""
    heartbeat: float = 15.0
    """Seconds after which a silent stream shows that it is still there."""

    def __post_init__(self) -> None:
        """Raise ValueError for a language without pages: every page would fail."""
        if self.language not in LANGUAGES:
            raise ValueError(f"no web pages in language {self.language!r}")


def direction(language: str) -> str:
    """Say which way a language is written: "rtl" or "ltr"."""
    return "rtl" if written(language).right_to_left else "ltr"
