"""Being asked to take something: people of the network hear number, kind, urgency and wijk, and say yes with one tap."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.effects import AlertAgain, AnswerCase, Effect, TakeAlert, WriteInDanger
from bot.conversation.events import Alerted, AnyEvent, CaseElsewhere, Chose, GroupPressed, Posted, Wrote
from bot.conversation.events.casework import Gone
from bot.conversation.flow import RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Stay, Step, Unclear
from bot.conversation.hearing import says_only
from bot.flows.crisis.duty import danger
from bot.flows.desk import LONGEST, Desk, addressees, at_desk, settled
from knowledge.texts.dates import when
from knowledge.texts.texts import Value

AGAIN = "alert.again"
"""The moment at which an alert is said again, or what was bundled is told."""

KINDS = {"question": "alert-question", "crisis": "alert-crisis"}
"""What each kind of alert is called."""
NOTHING_ASKED = frozenset({"rest", "welcome"})
"""Where no question stands to which a bare yes may be the answer."""
URGENCIES = {1: "urgency-ordinary", 2: "urgency-today", 3: "urgency-now"}


@dataclass(frozen=True)
class Offer:
    """What is to be taken."""

    alert: int = 0
    number: int = 0
    kind: str = "question"
    urgency: int = 1
    wijk: str = ""
    answer_by: datetime | None = None
    danger: str = ""
    who: str = ""
    since: datetime | None = None
    incident: int = 0
    """The incident beside a question."""
    beside: tuple[str, ...] = ()
    """For whom words may be that are typed now: who was being written to ("c4" a case, "i2" an incident)."""
    text: str = ""
    """Words of which it is not clear for whom they are."""
    unsure: bool = False
    """Whether a bare yes may still answer what was asked before."""


def alerted(event: Alerted, here: Here) -> Fell:
    """Ask who may take it; who has it already hears that there is news; who has no role any more, nothing."""
    if not here.roles:
        return Fell()
    if event.taken:
        return Fell((Say("alert-news", {"number": event.number, "count": event.news}),))
    offer = Offer(
        event.alert, event.number, event.kind, event.urgency, event.wijk, event.answer_by,
        event.danger, event.who, event.since, event.incident, addressees(here.spot) or (),
        unsure=here.spot.flow not in NOTHING_ASKED,
    )  # fmt: skip
    repeated = event.news and event.repeated
    news = (Say("alert-more", {"number": event.number, "count": event.news}),) if repeated else ()
    drill = (Say("alert-drill"),) if event.drill else ()
    go = "alerts.offer" if addressees(here.spot) is None else "alerts.beside"
    return Fell((*drill, *news), go=go, data=offer)


def ask_offer(data: Offer, here: Here) -> Ask:
    """Will you take it?"""
    args = _about(data.kind, data.urgency, data.number, data.wijk, here)
    options = (Option("take"), Option("not_now"))
    before: tuple[Say, ...] = ()
    if data.since is not None:
        about = danger(data.incident or data.number, data.danger, data.who, data.since, here)
        if not data.incident:
            return Ask("alert-offer-danger", options, {**args, **about})
        before = (Say("case-danger", about),)
    if data.answer_by is None:
        return Ask("alert-offer-now", options, args, before)
    return Ask("alert-offer", options, {**args, "when": when(data.answer_by, here.voice.language)}, before)


def hear_offer(data: Offer, event: AnyEvent, here: Here) -> Next:
    """Yes, or not now: then it stays for the others."""
    match event:
        case Chose("yes") if data.unsure:
            return Stay(replace(data, unsure=False), short=True)
        case Chose("take" | "yes") if here.roles:
            return Go("casework.wait", effects=(TakeAlert(data.alert),))
        case Chose("take" | "yes"):
            return Go(RESUME, say=(Say("duty-none"),))
        case Chose("not_now" | "no" | "skip" | "maybe"):
            return Go(RESUME, say=(Say("alert-left", {"number": data.number}),))
    return Unclear()


def hear_beside(data: Offer, event: AnyEvent, here: Here) -> Next:
    """Offered to who was writing to somebody: only the buttons and the words for taking are about the offer."""
    match event:
        # A yes may be meant for who they write to, so it takes these very words.
        case Wrote(text) if says_only(text, here, "takes-it"):
            return hear_offer(data, Chose("take"), here)
        case Wrote(text) if data.beside:
            return Go("whose", replace(data, text=text[:LONGEST]))
        case Wrote(text):
            return hear_offer(data, Chose(here.knowledge.answers.means(text, here.voice.language)), here)
    return hear_offer(data, event, here)


def ask_whose(data: Offer, here: Here) -> Ask:
    """For whom are these words?"""
    means = here.knowledge.answers.means(data.text, here.voice.language)
    takes = (Option("take"),) if means == "yes" else ()
    people = (_addressee(key[:1], {"number": int(key[1:])}, key) for key in data.beside)
    return Ask("case-whose", (*people, *takes, Option("nobody")), {"text": data.text})


def _addressee(kind: str, args: dict[str, Value], key: str) -> Option:
    if kind == "i":
        return Option(key, "option-incident", args=args)
    return Option(key, "option-case", args=args)


def hear_whose(data: Offer, event: AnyEvent, here: Here) -> Next:
    """Whom they wrote to, or nobody; then the offer stands again. More words go with the first."""
    offered = replace(data, text="")
    match event:
        case Chose("take"):
            return hear_offer(offered, event, here)
        case Chose("nobody"):
            return Go("beside", offered)
        case Chose(key) if key in data.beside:
            return Go("beside", offered, effects=(_written(key, data.text),))
        case Wrote(text):
            return Go("whose", replace(data, text=f"{data.text}\n{text}"[:LONGEST]))
    return Unclear()


def _written(key: str, text: str) -> Effect:
    number = int(key[1:])
    return AnswerCase(number, text) if key[:1] == "c" else WriteInDanger(number, text)


def elsewhere(event: CaseElsewhere, here: Here) -> Fell:
    """It is not theirs: somebody else has it, it was passed on, or it is closed."""
    if event.why == "not-theirs":
        return Fell((Say("case-not-there", {"name": event.by}),))
    args: dict[str, Value] = {
        "number": event.number,
        "name": event.by or here.knowledge.network.desk(here.voice.language),
    }
    say = Say(_elsewhere(event.kind, event.why), args)
    # Words that were meant for the resident of that case are for nobody now, the bot included.
    go = "casework.over" if at_desk(here.spot, event.number, event.kind) else RESUME
    return Fell((say,), go=go, data=Desk(), settles=settled(event.number, event.kind))


ELSEWHERE = {
    "taken": "case-taken-by",
    "passed": "case-passed-on",
    "closed": "case-is-closed",
    "missing": "case-is-gone",
    "not-yours": "case-not-yours",
}
OF_DANGER = {**ELSEWHERE, "taken": "incident-taken-by", "not-yours": "incident-not-yours"}
"""The same of danger, which is numbered apart."""


def _elsewhere(kind: str, why: Gone) -> str:
    return (OF_DANGER if kind == "crisis" else ELSEWHERE)[why]


def again(about: str, here: Here) -> Fell:
    """The moment has come to say an alert again; the row knows whether that makes sense."""
    return Fell(effects=(AlertAgain(int(about)),) if about.isdecimal() else ())


def posted(event: Posted, here: Here) -> Fell:
    """What everybody in a staff group may read; the button under it counts only from who has a role."""
    args = _about(event.kind, event.urgency, event.number, event.wijk, here)
    match event.state:
        case "new":
            offer = Offer(event.alert, event.number, event.kind, event.urgency, event.wijk)
            return Fell(go="alerts.group", data=offer)
        case "more":
            return Fell(
                (
                    Say(
                        "alert-more",
                        {"number": event.number, "count": event.news},
                        topic=_topic(event.kind, event.number),
                    ),
                )
            )
        case "taken":
            topic = _topic(event.kind, event.number)
            return Fell((Say(_elsewhere(event.kind, "taken"), {**args, "name": event.by}, topic=topic),))
    return Fell((Say("case-is-closed", args, topic=_topic(event.kind, event.number)),))


def _topic(kind: str, number: int) -> int:
    """The topic in a staff group: each case has one of its own, incidents are numbered apart and have none."""
    return number if kind == "question" else 0


def _about(kind: str, urgency: int, number: int, wijk: str, here: Here) -> dict[str, Value]:
    return {
        "number": number,
        "kind": here.words(KINDS[kind]),
        "urgency": here.words(URGENCIES[urgency]),
        "wijk": wijk or here.words("wijk-unknown"),
    }


def ask_group(data: Offer, here: Here) -> Ask:
    """Who takes it?"""
    args = _about(data.kind, data.urgency, data.number, data.wijk, here)
    return Ask(
        "alert-group",
        (Option(f"take{data.alert}", "option-take"),),
        args,
        topic=_topic(data.kind, data.number),
    )


def hear_group(data: Offer, event: AnyEvent, here: Here) -> Next:
    """Nothing that is said in a group is heard."""
    return Go(RESUME)


def group_pressed(event: GroupPressed, here: Here) -> Fell:
    """A press in the group is a take of whoever has a role; from anybody else it does nothing."""
    return Fell(effects=(TakeAlert(event.alert),)) if here.roles else Fell()


ALERTS = Flow(
    "alerts",
    Offer,
    {
        "offer": Step(ask_offer, hear_offer),
        "beside": Step(ask_offer, hear_beside, raw=True),
        "whose": Step(ask_whose, hear_whose, raw=True),
        "group": Step(ask_group, hear_group),
    },
    rests_on="",
)
