"""What lies on the desk of a human who works on cases."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.events import CaseLine

LONGEST = 2000
"""Characters of what is written to a resident, or beside a case."""
MOST_LISTED = 12
"""How many cases or colleagues are shown as buttons."""


@dataclass(frozen=True)
class Desk:
    """The case that is on the desk; `other` is one that came in meanwhile, `text` words whose case is not clear."""

    number: int = 0
    wijk: str = ""
    other: int = 0
    text: str = ""
    to: int = 0
    to_name: str = ""
    listed: tuple[CaseLine, ...] = ()
    fits: tuple[int, ...] = ()
    """Colleagues who may be meant by the name that was typed (`to_name`)."""
