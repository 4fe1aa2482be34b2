"""Whether words in the flow of care are ordinary ones: a wish, or that it was not meant so."""

from __future__ import annotations

from bot.conversation.events import AnyEvent, Wrote
from bot.conversation.flow import Go, Here, Option
from bot.flows.absorbing import absorb
from bot.flows.hearing_words import named
from knowledge.wishes.values import Wish

LIKED = "likes"
"""Something to do; company, help or a loss may be what somebody in danger asks for."""
MISTAKEN = Option("crisis-mistaken")
"""Ways of saying that there is nothing the matter; it stands on no button."""


def wished(text: str, here: Here) -> Go | None:
    """Where a clear wish leads; None for other words, of somebody else, and beside a sign of danger."""
    language, knowledge = here.voice.language, here.knowledge
    found = knowledge.wishes.understand(text, language).wishes
    if not any(_liked(wish, here) for wish in found) or knowledge.behalf.about(text) is not None:
        return None
    if knowledge.safety.examine(text, language).level:
        return None
    heard = absorb(Wrote(text), here)
    return heard if isinstance(heard, Go) and not heard.effects else None


def asked_for(event: AnyEvent, here: Here) -> Go | None:
    """What the message behind a card would have led to: it waits, in case the card was not meant."""
    match event:
        case Wrote(text):
            language, knowledge = here.voice.language, here.knowledge
            found = knowledge.wishes.understand(text, language).wishes
            if knowledge.behalf.about(text) is None and not any(_liked(wish, here) for wish in found):
                return None
            heard = absorb(event, here)
            return heard if isinstance(heard, Go) and not heard.effects else None
    return None


def _liked(wish: Wish, here: Here) -> bool:
    wishes = here.knowledge.wishes
    return wish.way == wishes.said(wish.kind) == LIKED and not wishes.about(wish.kind)


def denied(text: str, here: Here) -> bool:
    """Whether words say that it was not meant so, or that there is nothing the matter."""
    means = here.knowledge.answers.means(text, here.voice.language)
    return means == "not_meant" or bool(named(text, (MISTAKEN,), here))


def meant_well(text: str, here: Here) -> bool:
    """Whether words are a yes and hold nothing more than a wish or a denial: "ja, maar hij komt terug" is more."""
    means, more = here.knowledge.answers.split(text, here.voice.language)
    return means == "yes" and (not more or denied(more, here) or wished(more, here) is not None)
