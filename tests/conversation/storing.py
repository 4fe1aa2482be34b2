"""Writes one stored conversation for each step, to be fed to every later release: `python -m tests.conversation.storing`.

Files that exist are never rewritten: they are what an earlier release left in somebody's database.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.conversation import state
from bot.conversation.events import Pressed
from bot.conversation.state import Spot
from bot.flows import BOOK
from bot.flows.company import buddy, resident
from tests.flows.talking import Talking

FOLDER = Path(__file__).parent / "stored"
WAYS: dict[str, tuple[str, ...]] = {
    "welcome.start": ("hallo",),
    "mydata.wait": ("hallo", "mijn gegevens"),
    "mydata.menu": ("hallo", "privacy"),
    "mydata.consents": ("hallo", "toestemming"),
    "mydata.forget": ("hallo", "vergeet mij"),
    "mydata.correct": ("breien", "privacy", "iets verbeteren"),
    "consent.may": ("hallo", "iets leuks"),
    "wishes.what": ("hallo", "iets leuks", "nee"),
    "wishes.where": ("breien",),
    "wishes.wijken": ("breien", "lijst"),
    "wishes.which_place": ("breien", "biltstraat"),
    "wishes.correct": ("breien", "dat klopt niet"),
    "wishes.outside": ("breien", "nieuwegein"),
    "suggestions.choose": ("tuinieren in overvecht",),
    "suggestions.which": ("tuinieren in overvecht", "vertel meer"),
    "suggestions.take": ("tuinieren in overvecht", "ja"),
    "suggestions.one": ("tuinieren in overvecht", "vertel meer", "1"),
    "suggestions.easier": ("tuinieren in overvecht", "preciezer"),
    "suggestions.refused": ("tuinieren in overvecht", "niets voor mij"),
    "suggestions.none": ("ik wil graag klompengooien",),
    "visit.how": ("breien in overvecht", "ja"),
    "visit.dared": ("breien in overvecht", "ja", "alleen durf ik niet"),
    "visit.alone": ("breien in overvecht", "ja", "nee"),
    "visit.date": ("breien in overvecht", "ja", "een andere dag"),
    "visit.unsure": ("breien in overvecht", "ja", "ik weet het nog niet"),
    "visit.reminder": ("breien in overvecht", "ja", "ik ga zelf"),
    "company.matters": ("breien in overvecht", "ja", "vraag iemand"),
    "mine.wait": ("hallo", "mijn afspraken"),
    "human.what": ("een mens",),
    "human.reach": ("een mens", "overslaan"),
    "behalf.whom": ("voor iemand anders",),
    "behalf.whose": ("mijn man heeft parkinson en ik zoek iets voor ons samen",),
    "behalf.too": ("het is voor mijn moeder", "Ans", "ja", "ik hou zelf van wandelen"),
    "behalf.name": ("het is voor mijn moeder",),
    "behalf.knows": ("het is voor mijn moeder", "Ans"),
    "behalf.further": ("mijn moeder houdt van breien", "Ans", "ja", "overvecht", "ja, deze wil ik"),
    "behalf.by": (
        "mijn moeder houdt van breien",
        "Ans",
        "ja",
        "overvecht",
        "vraag het zelf",
        "vraag het zelf",
    ),
    "behalf.offer": (
        "mijn moeder houdt van breien",
        "Ans",
        "ja",
        "overvecht",
        "vraag het zelf",
        "ja",
        "Marja",
    ),
    "behalf.wait": (
        "mijn moeder houdt van breien",
        "Ans",
        "ja",
        "overvecht",
        "vraag het zelf",
        "ja",
        "Marja",
        "ja",
    ),
    "doubting.which": ("tuinieren in overvecht", "er klopt iets niet"),
    "doubting.what": ("breien in overvecht", "er klopt iets niet"),
    "contribute.what": ("hallo", "iets doen voor anderen"),
    "contribute.buddy": ("hallo", "iets doen voor anderen", "maatje"),
    "together.who": ("breien in overvecht", "wissel"),
    "crisis.what": ("help",),
    "crisis.safe": ("help", "nee hoor, het was niet zo bedoeld"),
    "crisis.wipe": ("help", "vergeet mij"),
    "rest.anything": ("een mens", "overslaan", "nee"),
    "rest.quiet": ("stop",),
}


ASKED = {"activity": "brei", "at": "2026-11-17T10:00:00+01:00", "kind": "checkin.after"}
"""A visit a week before that is asked about."""
MEETING: dict[str, Any] = {
    "about": {"activity": "brei", "at": "2026-12-01T10:00:00+01:00", "visit": 1, "name": "Sam"}
}

PUT: dict[str, Spot] = {
    "incidents.what": Spot("incidents", "what", {"number": 3}),
    "incidents.desk": Spot("incidents", "desk", {"number": 3}),
    "incidents.follow": Spot("incidents", "follow", {"number": 3}),
    "incidents.missed": Spot("incidents", "missed"),
    "crisis.direct": Spot("crisis", "direct", {"kind": "suicide", "who": "self", "level": 1}),
    "wishes.which": Spot("wishes", "which", {"torn": ["breien", "haken"], "either": []}),
    "duty.menu": Spot("duty", "menu"),
    "duty.stop": Spot("duty", "stop"),
    **{f"away.{step}": Spot("away", step, {"why": "holiday"}) for step in BOOK.flows["away"].steps},
    **{f"checkins.{step}": Spot("checkins", step, ASKED) for step in BOOK.flows["checkins"].steps},
    "company.language": Spot("company", "language", {"activity": "brei", "at": "2026-12-01T10:00:00+01:00"}),
    "company.own": Spot("company", "own", {"activity": "brei", "at": "2026-12-01T10:00:00+01:00"}),
    **{f"meeting.{step}": Spot("meeting", step, MEETING) for step in resident.MEETING.steps},
    **{f"buddy.{step}": Spot("buddy", step, MEETING) for step in buddy.BUDDY.steps},
    "mine.which": Spot("mine", "which", {"found": [MEETING["about"]]}),
    "mine.sure": Spot("mine", "sure", {"found": [MEETING["about"]]}),
    "human.where": Spot("human", "where", {"note": "x"}),
    "alerts.offer": Spot("alerts", "offer", {"alert": 3, "number": 7, "wijk": "Oost"}),
    **{
        f"alerts.{step}": Spot(
            "alerts", step, {"alert": 3, "number": 7, "wijk": "Oost", "beside": ["c4", "i2"], "text": "x"}
        )
        for step in ("beside", "whose")
    },
    "alerts.group": Spot("alerts", "group", {"alert": 3, "number": 7, "wijk": "Oost"}),
    "absence.days": Spot("absence", "days"),
    "absence.deputy": Spot("absence", "deputy", {"away": [{"first": "2026-12-21", "last": "2027-01-03"}]}),
    "handover.agree": Spot(
        "handover", "agree", {"name": "Sam", "role": "ambassador", "to": "Bo", "reason": "x"}
    ),
    **{
        f"casework.{step}": Spot("casework", step, {"number": 7, "wijk": "Oost", "other": 8, "text": "x"})
        for step in (
            "wait",
            "desk",
            "note",
            "missed",
            "close",
            "hand_over",
            "why",
            "switch",
            "whose",
            "over",
            "pick",
        )
    },
    "mydata.reach": Spot("mydata", "reach", {"case": True, "reach": "chat", "field": "reach"}),
    "carer.how": Spot("carer", "how"),
    "carer.support": Spot("carer", "support"),
    "asked.answer": Spot("asked", "answer", {"draft": 1, "by": "Marja", "relation": "mother", "name": "Ans"}),
    "asked.phone": Spot("asked", "phone", {"draft": 1, "by": "Marja", "relation": "mother", "name": "Ans"}),
    "asked.code": Spot("asked", "code"),
    "organising.still": Spot("organising", "still", {"activity": "brei"}),
    "organising.what": Spot("organising", "what", {"activity": "brei"}),
    "organising.stopped": Spot("organising", "stopped", {"activity": "brei"}),
    "organising.list": Spot("organising", "list"),
    "initiatives.title": Spot("initiatives", "title"),
    "initiatives.when": Spot("initiatives", "when", {"title": "Koffie"}),
    "initiatives.place": Spot("initiatives", "place", {"title": "Koffie"}),
    "initiatives.whom": Spot("initiatives", "whom", {"title": "Koffie"}),
    "initiatives.contact": Spot("initiatives", "contact", {"title": "Koffie"}),
    "initiatives.check": Spot("initiatives", "check", {"title": "Koffie"}),
    "reviewing.look": Spot("reviewing", "look", {"initiative": 1}),
    "reviewing.words": Spot("reviewing", "words", {"initiative": 1, "decision": "ask"}),
    "reviewing.answer": Spot("reviewing", "answer", {"initiative": 1}),
    "reviewing.waiting": Spot("reviewing", "waiting"),
    "contribute.found": Spot("contribute", "found", {"found": ["eten"]}),
    "contribute_later.asked": Spot("contribute_later", "asked"),
    "recruiting.name": Spot("recruiting", "name"),
    "recruiting.wait": Spot("recruiting", "wait"),
    "recruiting.whom": Spot("recruiting", "whom"),
    "recruiting.what": Spot("recruiting", "what", {"person": 1}),
    "sharing.who": Spot("sharing", "who"),
    "sharing.topics": Spot("sharing", "topics", {"tie": 1, "first": False}),
    "mydata.rewrite": Spot(
        "mydata", "rewrite", {"case": True, "note": "bel mij", "reach": "chat", "field": "note"}
    ),
}
"""Steps that no words of a resident lead to: what others do does, or a taxonomy that may change."""


def put(spot: Spot) -> Talking:
    """Somebody who stands at a step without having walked there."""
    talk = Talking()
    talk.says("hallo")
    talk.conversation = replace(talk.conversation, spot=spot)
    # An old button is answered with the question that stands, whatever the step makes of words.
    talk.does(Pressed(0, "?"))
    return talk


def main() -> None:
    """Walk to each step and write the conversation down."""
    FOLDER.mkdir(exist_ok=True)
    steps = {f"{flow.name}.{step}" for flow in BOOK.flows.values() for step in flow.steps}
    for name in sorted(steps):
        path = FOLDER / f"{name}.0.1.0.json"
        if path.exists():
            continue
        talk = put(PUT[name]) if name in PUT else Talking()
        for text in WAYS.get(name, ()):
            talk.says(text)
        if talk.conversation.spot.name != name:
            raise SystemExit(f"{name}: the way leads to {talk.conversation.spot.name}: {talk.text}")
        path.write_text(state.to_json(talk.conversation) + "\n", "utf-8")


if __name__ == "__main__":
    main()
