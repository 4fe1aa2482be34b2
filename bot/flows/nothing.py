"""The answers of a flow that keeps none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Nothing:
    """No answers."""
