"""One message against a catalogue, without a conversation around it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from knowledge.matching.index import Index
from knowledge.matching.values import Asked, Suggestion
from knowledge.places.values import Place
from knowledge.wishes.taxonomy import Taxonomy
from knowledge.wishes.values import Understood, Wish


@dataclass(frozen=True)
class MatchResult:
    """What was understood, what fits, and what is wished but not there."""

    understood: tuple[str, ...]
    suggestions: tuple[Suggestion, ...]
    unmet: tuple[str, ...]
    heard: Understood = Understood()


def match(
    text: str,
    index: Index,
    taxonomy: Taxonomy,
    place: Place | None,
    now: datetime,
    top: int = 3,
    language: str = "nl",
) -> MatchResult:
    """The activities that fit a message, best first; where two meanings are as likely, both are looked for."""
    heard = taxonomy.understand(text, language)
    torn = [Wish(kind) for pair in heard.torn for kind in pair]
    wishes = (*heard.wishes, *torn)
    words = " ".join(heard.unmet)
    asked = Asked(
        wishes,
        heard.unwanted,
        heard.needs,
        place,
        words,
        chances=heard.chances,
        said=text,
        top=top,
        speaks=language,
    )
    suggestions = index.suggest(asked, now)
    met = {reason.value for suggestion in suggestions for reason in suggestion.reasons}
    missing = tuple(w.kind for w in wishes if w.kind not in met) if not suggestions else ()
    unmet = heard.unmet if not suggestions else ()
    return MatchResult(tuple(wish.kind for wish in wishes), suggestions, (*unmet, *missing), heard)
