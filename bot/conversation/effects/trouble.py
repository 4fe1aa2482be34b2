"""Bringing danger before people of the network."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RaiseIncident:
    """Somebody may be in danger: which kind, about whom, how urgent, and what said so; never what was written.

    `asked` where the person asks for a human themselves. The one that is open already is told of again.
    """

    kind: str
    who: str
    urgency: str
    rules: tuple[str, ...] = ()
    wijk: str = ""
    asked: bool = False
