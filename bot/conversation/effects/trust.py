"""What people say of the catalogue itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DoubtActivity:
    """Somebody found an activity closed, moved or gone: it is trusted less from now on; `why` is a word of our own."""

    activity: str
    why: str
