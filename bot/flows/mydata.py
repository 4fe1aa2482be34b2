"""What is known of me: to see it, take it along, correct it, take a yes back, or have all of it gone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import msgspec

from bot.conversation.effects import AskMyData, CancelDue, ForgetMe
from bot.conversation.events import AnyEvent, Chose, MyData
from bot.conversation.flow import REPAIR, RESUME, Ask, Fell, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.replies import File
from bot.flows import correcting, phrases
from bot.flows.consent import Consent, allows, decided
from bot.flows.correcting import Known, Planned
from knowledge.privacy.purposes import notice

_pretty = msgspec.json.Encoder()


def show(_: Here) -> Go:
    """Everything is looked up; it comes as news."""
    return Go("mydata.wait", effects=(AskMyData(),), interrupts=True)


def about(here: Here) -> Go:
    """Who keeps what, who reads along, and where a complaint goes."""
    args = notice(here.knowledge.network, here.voice.language)
    said = (Say("privacy-keeps", args), Say("privacy-channel"), Say("privacy-complaint", args))
    return Go("mydata.menu", say=said, interrupts=True)


WAYS: Mapping[str, Callable[[Here], Go]] = {
    "my_data": show,
    "forget_me": lambda here: Go("mydata.forget", interrupts=True),
    "consents": lambda here: Go("mydata.consents", interrupts=True),
    "privacy": about,
}


def ask_wait(_: Known, here: Here) -> Ask:
    """No question: it is being looked up."""
    return Ask("mydata-wait", (Option("done"),))


def hear_wait(_: Known, event: AnyEvent, here: Here) -> Next:
    """Whoever does not want to wait goes on."""
    match event:
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
    return Unclear()


def brought(event: MyData, here: Here) -> Fell:
    """Everything is there: a summary to read, a file to take along, and what one may do with it."""
    known = _known(event.tables)
    content = msgspec.json.format(_pretty.encode(event.tables), indent=2).decode()
    file = File(here.words("mydata-file-name"), "application/json", content)
    say = (Say(text=summary(event.tables, known, here)), Say("mydata-file", file=file))
    return Fell(say, go="mydata.menu", data=known)


def summary(tables: Mapping[str, Any], known: Known, here: Here) -> str:
    """What is known, as lines to read."""
    door = next((row["channel"] for row in tables.get("people", ())), "")
    lines = [here.words("mydata-know"), here.words("mydata-door", door=_door(door, here))]
    lines.append(here.words("mydata-language"))
    lines += [say.text or here.words(say.key, **say.args) for say in phrases.understood(here.memory, here)]
    for key, granted in (("mydata-yes", True), ("mydata-no", False)):
        said = [name for name in here.knowledge.purposes if here.memory.consent.get(name) is granted]
        if said:
            names = phrases.listed([purpose_name(name, here) for name in said], here)
            lines.append(here.words(key, purposes=names))
    lines += [here.words(f"mydata-{line.key}", **line.args(here)) for line in known.lines()]
    return "\n".join(lines)


def _door(channel: str, here: Here) -> str:
    return (
        here.words(f"door-{channel}") if here.knowledge.words.has(f"door-{channel}", here.voice) else channel
    )


def purpose_name(name: str, here: Here) -> str:
    """What a purpose is called in a sentence."""
    return here.words(f"purpose-{name.replace('.', '-')}")


def _known(tables: Mapping[str, list[dict[str, Any]]]) -> Known:
    """What of the rows can be corrected: the open case, wishes that were kept, visits to come."""
    case = next((row for row in tables.get("cases", ()) if "closed_at" not in row), {})
    words = (word for row in tables.get("unmet_wishes", ()) for word in _listed(row.get("words")))
    visits = (row for row in tables.get("visits", ()) if "cancelled_at" not in row)
    return Known(
        case=bool(case),
        note=case.get("note", ""),
        reach=case.get("reach", ""),
        unmet=tuple(words),
        visits=tuple(Planned(row["activity"], datetime.fromisoformat(row["at"])) for row in visits),
    )


def _listed(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def ask_menu(_: Known, here: Here) -> Ask:
    """What do you want to do with your data?"""
    options = (
        Option("correct", "option-mydata-correct"),
        Option("consents", "option-mydata-consents"),
        Option(f"{REPAIR}silence", "option-mydata-pause"),
        Option("forget", "option-mydata-forget"),
        Option("done"),
    )
    return Ask("mydata-menu", options)


def hear_menu(data: Known, event: AnyEvent, here: Here) -> Next:
    """Correct, take a yes back, forget, or nothing; a pause is heard by the engine."""
    match event:
        case Chose("correct"):
            return Go("correct", data)
        case Chose("consents"):
            return Go("consents")
        case Chose("forget"):
            return Go("forget")
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
    return Unclear()


def ask_consents(_: Known, here: Here) -> Ask:
    """To what did you say yes? One press takes it back."""
    options = []
    for name in here.knowledge.purposes:
        if allows(here.memory, name, here):
            options.append(Option(name, "option-consent-stop", args={"purpose": purpose_name(name, here)}))
        elif not here.knowledge.purposes[name].own:
            options.append(Option(name, "option-consent-ask", args={"purpose": purpose_name(name, here)}))
    return Ask("mydata-consents", (*options, Option("done")))


def hear_consents(_: Known, event: AnyEvent, here: Here) -> Next:
    """A yes is taken back at once; for the others the question is asked."""
    match event:
        case Chose(name) if name in here.knowledge.purposes:
            if allows(here.memory, name, here):
                return _withdrawn(name, here)
            return Go("consent.may", Consent("mydata.consents", name))
        case Chose("done" | "no" | "skip"):
            return Go(RESUME)
    return Unclear()


def _withdrawn(name: str, here: Here) -> Go:
    """The yes is gone, with what was kept for it and what was still to come."""
    pressed = here.words("option-consent-stop", purpose=purpose_name(name, here))
    memory, record = decided(here.knowledge.purposes[name], False, here, pressed)
    memory = memory.lasting(here.knowledge.special)
    said = Say("consent-withdrawn", {"purpose": purpose_name(name, here)})
    return Go("consents", say=(said,), memory=memory, effects=(record,))


def ask_forget(_: Known, here: Here) -> Ask:
    """Shall I erase everything?"""
    options = (Option("yes", "option-erase"), Option("no", "option-do-not-erase"))
    return Ask("mydata-forget", options)


def hear_forget(_: Known, event: AnyEvent, here: Here) -> Next:
    """Yes erases everything, in this very turn."""
    match event:
        case Chose("yes"):
            phone = here.knowledge.network.phone.spoken(here.voice.language)
            farewell = here.words("forgotten", phone=phone)
            return Go("rest.quiet", effects=(CancelDue(), ForgetMe(farewell, here.voice.language)))
        case Chose("no" | "skip" | "maybe"):
            return Go(RESUME, say=(Say("not-forgotten"),))
    return Unclear()


MYDATA = Flow(
    "mydata",
    Known,
    {
        "wait": Step(ask_wait, hear_wait),
        "menu": Step(ask_menu, hear_menu),
        "consents": Step(ask_consents, hear_consents),
        "forget": Step(ask_forget, hear_forget),
        "correct": Step(correcting.ask_correct, correcting.hear_correct, open=True),
        "rewrite": Step(correcting.ask_rewrite, correcting.hear_rewrite, open=True),
        "reach": Step(correcting.ask_rewrite, correcting.hear_rewrite, open=True, keeps=("phone", "email")),
    },
)
