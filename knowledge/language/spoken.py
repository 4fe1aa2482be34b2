"""The languages the bot speaks and hears."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("nl", "en", "tr", "ar")
"""ISO 639-1 codes, the residents' own first."""
