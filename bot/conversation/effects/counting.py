"""Counting what the network wants to know of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

What = Literal["suggested", "nothing found"]


@dataclass(frozen=True)
class Count:
    """Something worth counting happened to somebody who agreed to being counted."""

    what: What
    wijk: str = ""
    theme: str = ""
