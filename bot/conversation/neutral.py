"""After violence somebody else may read along: what the bot begins says nothing of it, whatever it is made of."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversation.replies import Reply
from knowledge.crisis.neutral import Neutral
from knowledge.texts.texts import Value, Voice, Words

NOW = "now"
"""The button for danger, which stands on every menu of everybody and so tells nothing."""
INSTEAD = {"where": "company-place", "place": "company-place"}
"""What is said in the place of a name, by what it is a name of."""
OTHERWISE = "company-activity"


def veiled(args: Mapping[str, Value], words: Words, voice: Voice) -> dict[str, Value]:
    """What is put into a sentence, without names that tell something."""
    list_ = Neutral.load()

    def one(name: str, value: Value) -> Value:
        if isinstance(value, str) and list_.names(value, voice.language):
            return words.say(INSTEAD.get(name, OTHERWISE), voice)
        return value

    return {name: one(name, value) for name, value in args.items()}


def neutral(reply: Reply, words: Words) -> Reply:
    """A message as it may light up on any screen; what a human writes stays theirs."""
    if reply.sender:
        return reply
    list_, language = Neutral.load(), reply.language

    def tells(text: str) -> bool:
        return list_.names(text, language)

    place, file = reply.place, reply.file
    return reply.__replace__(
        text=words.say("crisis-neutral", Voice(language))
        if list_.betrays(reply.text, language)
        else reply.text,
        choices=tuple(one for one in reply.choices if one.key == NOW or not tells(one.label)),
        place=None if place and tells(f"{place.name} {place.address}") else place,
        file=None if file and tells(f"{file.name} {file.content}") else file,
    )
