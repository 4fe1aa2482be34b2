"""Whatever anyone does: never an exception, never silence, nothing lost in JSON, the same twice."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation import replies
from bot.conversation.events import (
    Answered,
    AnyEvent,
    CaseClosed,
    Edited,
    FellDue,
    Pointed,
    Pressed,
    Reachable,
    SharedContact,
    Started,
    TurnFailed,
    Unreachable,
    Unreadable,
    Wrote,
)
from tests.flows.talking import Talking

CONVERSATIONS = 2_000

SAID = st.sampled_from(
    [
        "hallo", "breien", "ik hou van tuinieren maar niet van zingen", "overvecht", "3561", "nieuwegein", "3500",
        "weet ik niet", "ja", "nee", "misschien", "stop", "help", "een mens", "terug", "opnieuw", "herhaal",
        "english please", "nederlands", "türkçe", "zeg maar je", "zeg maar u", "dat bedoel ik niet", "iets anders",
        "vertel meer", "niets voor mij", "1", "2", "de derde", "bedankt", "doei", "ben je een computer?", "hulp nu",
        "qwrtpsdfg", "ik zat 30 jaar in de tuinbouw", "het mag niks kosten", "geen trappen", "", " ", "👍", "🎶",
        "haken of schaken", "mijn man is overleden", "oost", "zuilen", "I like chess", "satranç", "أحب الطبخ",
    ]
)  # fmt: skip
ANYTHING = st.text(max_size=80)
MOMENTS = st.sampled_from(
    [
        FellDue("talk.over"),
        FellDue("visit.reminder", "brei@2026-12-01T10:00:00+01:00"),
        FellDue("visit.reminder", "gone@2026-12-01T10:00:00+01:00"),
        FellDue("visit.reminder", "brei@2026-11-01T10:00:00+01:00"),
        FellDue("case.promise"),
        FellDue("checkin.after", "brei@2026-11-24T09:00:00+01:00"),
        FellDue("checkin.two", "brei@2026-11-10T10:00:00+01:00"),
        FellDue("checkin.back", "gone@2026-11-10T10:00:00+01:00"),
        FellDue("checkin.again", "checkin.after brei@2026-11-24T09:00:00+01:00"),
        FellDue("checkin.last", "checkin.after brei@2026-11-24T09:00:00+01:00"),
        FellDue("unheard.of", "anything"),
    ]
)

DEEDS = st.one_of(
    SAID.map(Wrote),
    SAID.map(Wrote),
    ANYTHING.map(Wrote),
    st.integers(0, 30).map(lambda n: ("press", n)),
    st.integers(0, 30).map(lambda n: ("press", n)),
    st.builds(Pressed, st.integers(-1, 40), st.text(max_size=20)),
    st.builds(Started, st.text(max_size=20)),
    st.builds(Pointed, st.floats(-90, 90), st.floats(-180, 180)),
    st.builds(Unreadable, st.sampled_from(["voice", "photo", "sticker", "hologram"])),
    st.just(SharedContact()),
    ANYTHING.map(Edited),
    MOMENTS,
    st.just(Answered("Sam", "ambassadeur", "Goedemorgen.")),
    st.sampled_from([CaseClosed(), TurnFailed(), Unreachable(), Reachable()]),
    st.integers(1, 24 * 40).map(lambda hours: ("wait", hours)),
)

SPEAKING = (
    Started,
    Wrote,
    Pressed,
    Pointed,
    SharedContact,
    Unreadable,
    Edited,
    TurnFailed,
    Answered,
    CaseClosed,
)


@settings(max_examples=CONVERSATIONS, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(DEEDS, min_size=1, max_size=14))
def test_any_conversation_goes_on(deeds: list[AnyEvent | tuple[str, int]]) -> None:
    talk = Talking()
    for deed in deeds:
        event: AnyEvent
        if isinstance(deed, tuple):
            kind, number = deed
            if kind == "wait":
                talk.waits(timedelta(hours=number))
                continue
            if talk.asked is None:
                continue
            choice = talk.asked.choices[number % len(talk.asked.choices)]
            event = Pressed(talk.asked.asked, choice.key)
        else:
            event = deed
        floor, before = talk.conversation.floor, talk.conversation
        heard = talk.does(event)
        quiet = isinstance(event, Answered | CaseClosed) and (before.stopped or not before.reachable)
        # A gentle item that is closed without a word was never spoken of.
        quiet |= isinstance(event, CaseClosed) and before.memory.case is None
        if isinstance(event, SPEAKING) and not floor and not quiet:
            assert heard, f"silence after {event}"
        if floor and talk.conversation.floor:
            assert all(reply.sender or reply.over for reply in heard), f"the bot speaks after {event}"
        for reply in heard:
            assert reply.text.strip() or reply.file
            assert replies.from_json(replies.to_json(reply)) == reply
            assert all(len(f"{reply.asked}:{choice.key}".encode()) <= 64 for choice in reply.choices)
            keys = [choice.key for choice in reply.choices]
            labels = [choice.label for choice in reply.choices]
            assert len(set(keys)) == len(keys)
            assert all(label.strip() for label in labels)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(DEEDS.filter(lambda deed: not isinstance(deed, tuple)), min_size=1, max_size=10))
def test_after_a_stop_the_bot_begins_nothing(deeds: list[AnyEvent]) -> None:
    talk = Talking()
    for deed in deeds:
        talk.does(deed)
    talk.says("stop")
    assert talk.conversation.stopped
    assert talk.waits(timedelta(days=90)) == []


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(SAID, min_size=1, max_size=10))
def test_a_day_after_a_no_nothing_of_the_talk_is_held(said: list[str]) -> None:
    talk = Talking()
    talk.says("hallo")
    talk.presses("Iets leuks om te doen")
    talk.presses("Nee, alleen voor nu")
    for text in said:
        talk.says(text)
    talk.waits(timedelta(hours=49))
    if not talk.conversation.memory.consent.get("remember"):
        assert not talk.conversation.holds_talk
