"""What people say of the catalogue itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DoubtActivity:
    """Somebody found an activity closed, moved or gone: it is trusted less from now on; `why` is a word of our own."""

    activity: str
    why: str


@dataclass(frozen=True)
class VerifyActivity:
    """Who keeps an activity says that all of it still holds."""

    activity: str


@dataclass(frozen=True)
class RetireActivity:
    """Who keeps an activity says that it has stopped."""

    activity: str


@dataclass(frozen=True)
class ReportChange:
    """Who runs an activity says what is different; the coordinators put it right."""

    activity: str
    text: str


TrustEffect = DoubtActivity | VerifyActivity | RetireActivity | ReportChange
