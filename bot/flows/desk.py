"""What lies on the desk of a human who works on cases."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.conversation.events import CaseLine
from bot.conversation.flow import Here, Settles
from bot.conversation.state import Spot
from knowledge.crisis.addressed import speaks_of_another, speaks_to

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
    incident: int = 0
    """That its person may be in danger, where it was not said yet what it was."""
    fits: tuple[int, ...] = ()
    """Colleagues who may be meant by the name that was typed (`to_name`)."""


def settled(number: int, kind: str = "question") -> Settles:
    """What is left of the questions on somebody's desk once a case (or what else an alert is about) is not theirs."""

    def left(spot: Spot) -> Spot | None:
        data = spot.data
        match spot.name:
            case "alerts.offer" | "alerts.beside" | "alerts.whose":
                about = (data.get("kind", "question"), data.get("number", 0))
                return spot if about != (kind, number) else _words_left(spot)
            case "casework.pick" if kind == "question":
                listed = [line for line in data.get("listed", ()) if line["number"] != number]
                return replace(spot, data={**data, "listed": listed}) if listed else None
            case _ if at_desk(spot, number, kind):
                return None
        return spot

    return left


def at_desk(spot: Spot, number: int, kind: str = "question") -> bool:
    """Whether a spot is at work on a case."""
    if kind != "question" or spot.flow != "casework" or spot.step in ("pick", "wait", "over"):
        return False
    return number != 0 and spot.data.get("number") == number


WRITTEN = frozenset({"casework.note", "casework.close", "casework.hand_over", "casework.why"})
"""Where words are typed that no resident gets as they are."""


def addressees(spot: Spot) -> tuple[str, ...] | None:
    """For whom words may be that are typed at a spot, a case ("c4") or an incident ("i2"); None where they are for us."""
    data = spot.data
    match spot.name:
        case "casework.desk":
            return _cases(data.get("number", 0))
        case "casework.switch" | "casework.whose":
            return _cases(data.get("number", 0), data.get("other", 0))
        case "incidents.desk":
            return (f"i{data.get('number', 0)}",)
        case "alerts.beside" | "alerts.whose":
            return tuple(data.get("beside", ()))
        case name if name in WRITTEN:
            return ()
    return None


def _cases(*numbers: int) -> tuple[str, ...]:
    return tuple(f"c{number}" for number in numbers if number)


def _words_left(spot: Spot) -> Spot | None:
    """Words that were typed while something was offered are asked about still, once it is offered no more."""
    known = [int(key[1:]) for key in spot.data.get("beside", ()) if key[:1] == "c"]
    if spot.step != "whose" or not known:
        return None
    number, *others = known
    data = {"number": number, "other": others[0] if others else 0, "text": spot.data.get("text", "")}
    return Spot("casework", "whose", data)


def to_the_resident(text: str, here: Here) -> bool:
    """Whether words speak to somebody, so that a danger in them is not that of who writes."""
    return speaks_to(text)


def of_the_resident(text: str, here: Here) -> bool:
    """Whether words speak of somebody else."""
    return speaks_of_another(text)
