"""What is kept of a person and counted, and the proof that it may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

What = Literal["suggested", "nothing found"]


@dataclass(frozen=True)
class RecordConsent:
    """Keep the proof of a yes or no: for which purpose, to which version of the words, in which voice.

    `proof` is a hash of the words themselves. A no takes back an earlier yes, and what rests on it.
    """

    purpose: str
    granted: bool
    wording: str
    language: str
    proof: str = ""


@dataclass(frozen=True)
class KeepUnmetWish:
    """Keep a wish nothing exists for yet, with consent: kinds, the words where no kind fits, and the wijk."""

    kinds: tuple[str, ...]
    words: tuple[str, ...]
    wijk: str


@dataclass(frozen=True)
class ForgetUnmetWishes:
    """Let go of what the person looked for and did not find."""


@dataclass(frozen=True)
class Count:
    """Something worth counting happened to somebody who agreed to being counted."""

    what: What
    wijk: str = ""
    theme: str = ""


KeepingEffect = RecordConsent | KeepUnmetWish | ForgetUnmetWishes | Count
