"""A talk in which somebody may be in danger, and what is seen of it."""

from __future__ import annotations

from bot.conversation.effects import RaiseIncident
from bot.conversation.replies import Reply
from knowledge.network.network import Network
from tests.flows.talking import TUESDAY, Talking

LINES = Network.load().lines

DANGER = "ik wil dood"

NIGHT = TUESDAY.replace(hour=23)

HINT = "ik zie het niet meer zitten"


def in_danger(text: str = DANGER) -> Talking:
    talk = Talking()
    talk.says(text)
    assert talk.conversation.spot.flow == "crisis"
    return talk


def card_of(heard: list[Reply]) -> str:
    """The first thing said: it must be the card."""
    assert heard[0].weight == "card", heard[0].text
    return heard[0].text


def incidents(talk: Talking) -> list[RaiseIncident]:
    return [effect for effect in talk.effects if isinstance(effect, RaiseIncident)]


def hinted() -> Talking:
    talk = Talking()
    talk.says(HINT)
    assert talk.conversation.spot.name == "crisis.direct"
    return talk
