"""The card: what fits, with the number that fits first; the same words whichever way it reaches somebody."""

from __future__ import annotations

from collections.abc import Iterable

from bot.conversation.flow import Here, Say
from bot.conversation.replies import Reply
from bot.flows.crisis.trouble import Trouble, of_signal
from knowledge.crisis.ages import says_young
from knowledge.crisis.cards import CardLine, Cards
from knowledge.knowledge import Knowledge
from knowledge.safety.detector import Safety
from knowledge.texts.texts import Voice, Words

CHILDREN = "kids"
"""The telephone line for children."""


def card(trouble: Trouble, here: Here, *, again: bool = False) -> Say:
    """The card of a trouble, in the voice of this moment; `again` in other words around the same numbers."""
    text = card_text(trouble, here.voice, here.knowledge.words, again=again)
    return Say(trouble.card, text=text, weight="card")


def card_text(trouble: Trouble, voice: Voice, words: Words, *, again: bool = False) -> str:
    """What stands on a card: an opening, the numbers, and what else can be done."""
    topic = trouble.kind if trouble.kind == "open" else f"{trouble.kind}-{trouble.who}"
    opening = words.say(f"crisis-lead-{topic}{'.again' if again else ''}", voice)
    shown = Cards.load().lines(trouble.kind, trouble.urgency)
    if trouble.young:
        kids = Cards.load().named(CHILDREN)
        shown = (*(line for line in shown if line != kids), kids)
    lines = (line_text(line, voice, words) for line in shown)
    return "\n".join((opening, *lines, words.say(f"crisis-tail-{topic}", voice)))


def line_text(line: CardLine, voice: Voice, words: Words) -> str:
    """A telephone line and when to call it; the number stands on a line of its own."""
    return words.say(line.words, voice, {"number": line.line.number, "also": line.line.also})


def lines_text(lines: Iterable[CardLine], here: Here) -> str:
    """Several telephone lines."""
    return "\n".join(line_text(line, here.voice, here.knowledge.words) for line in lines)


def fitting(trouble: Trouble, here: Here) -> str:
    """The telephone line that fits a trouble; that for children where only is known that a child writes."""
    cards = Cards.load()
    child = trouble.young and trouble.kind == "open"
    return line_text(
        cards.named(CHILDREN) if child else cards.first(trouble.kind), here.voice, here.knowledge.words
    )


class Rescue:
    """What a door shows by itself when nothing behind it answers: the card, and nothing else."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Take the rules and the words; nothing else of the world is looked at."""
        self._safety: Safety = knowledge.safety
        self._words = knowledge.words
        self._opens = knowledge.network.opens_card

    def __call__(self, text: str, language: str) -> Reply | None:
        """Make the card for what somebody wrote (ISO 639-1 language); None where nothing points to danger."""
        signal = self._safety.by_rules(text, language)
        if signal.level >= 2:
            trouble, spoken = of_signal(signal, language)
            if says_young(text):
                trouble = trouble.of_child()
        elif self._opens(text):
            trouble, spoken = Trouble(), language
        else:
            return None
        voice = Voice(spoken, "je" if trouble.young else "u")
        again = self._words.say("crisis-computer", voice)
        return Reply(f"{card_text(trouble, voice, self._words)}\n{again}", weight="card", language=spoken)
