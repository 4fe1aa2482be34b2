"""The flow of care: after the card every answer is heard, with one question and the same few buttons under it."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.effects import CancelDue, Effect, ForgetMe, OpenCase, PlanDue
from bot.conversation.events import AnyEvent, Chose, Pointed, SharedContact, Unreadable, Wrote
from bot.conversation.flow import NEVER, RESUME, Ask, Flow, Go, Here, Next, Option, Say, Step
from bot.conversation.memory import HeldCase, Memory
from bot.conversation.state import CARE
from bot.conversation.steps import written
from bot.flows.crisis.cards import card, fitting, lines_text
from bot.flows.crisis.ordinary import denied, meant_well, wished
from bot.flows.crisis.trouble import Trouble
from bot.flows.crisis.truth import incident, rested, who_reads, wijk_of
from bot.flows.with_human import PROMISE
from knowledge.crisis.ages import young_or_grown
from knowledge.crisis.cards import Cards
from knowledge.roster.duty import who_answers
from knowledge.texts.dates import when

WHAT, DIRECT, SAFE, WIPE = f"{CARE}.what", f"{CARE}.direct", f"{CARE}.safe", f"{CARE}.wipe"

NOW = "now"
"""The key of the button for danger, which stands on every menu and works everywhere."""
ALWAYS = frozenset({"crisis-numbers", "crisis-contact", "crisis-talk", "crisis-wipe"})
"""Buttons of a card that work whenever they are pressed."""
OVER_A_HUMAN = frozenset({"crisis-numbers", "crisis-wipe"})
"""Those that do so while a human has the floor; what the others say goes to the human."""
QUESTIONS, THANKS = 4, 3
"""How many ways there are to ask on, and to say that something was read."""
MAY_BE_WIPED = frozenset({"violence", "child", "harm"})
"""Where a trace of the talk on a telephone may be dangerous, the button to erase it stands there."""


def ask_what(data: Trouble, here: Here) -> Ask:
    """What helps now?"""
    options: tuple[Option, ...] = (
        Option("crisis-numbers"),
        Option("crisis-contact"),
        Option("crisis-talk"),
        Option("crisis-safe"),
    )
    if data.kind in MAY_BE_WIPED:
        options = (*options, Option("crisis-wipe"))
    return Ask(f"crisis-what-{data.turns % QUESTIONS}", options)


def hear_what(data: Trouble, event: AnyEvent, here: Here) -> Go:
    """Anything at all; there is always an answer."""
    match event:
        case Chose("crisis-safe"):
            return Go("rest.quiet", say=_words("crisis-safe", here, fitting(data, here)))
        case Chose("crisis-wipe"):
            return Go(WIPE, data)
        case Chose("crisis-contact"):
            return _contact(data, here)
        case Chose("crisis-talk"):
            return _on(data, Say("crisis-talk"))
        case Chose("crisis-numbers" | "now"):
            return _numbers(data, here)
        case Wrote(text) if here.knowledge.network.opens_card(text):
            return _numbers(data, here)
        case Wrote(text) if data.young and young_or_grown(text) is False:
            return _grown(data)
        case Wrote(text) if not data.young and (wish := wished(text, here)) is not None:
            return _surely(data, wish)
        case Wrote(text) if denied(text, here):
            return _surely(data)
        case Wrote(text) if text:
            heard = Say(f"crisis-heard-{data.turns % THANKS}")
            number = data.turns % 2 == 0 or here.spot.name == SAFE
            return _on(data, heard, *((Say(text=fitting(data, here)),) if number else ()))
        case Unreadable() | Pointed() | SharedContact():
            again = incident(data, here) if data.level >= 2 else ()
            return _on(data, Say("crisis-cannot-read"), Say(text=fitting(data, here)), effects=again)
    return _on(data, Say("crisis-here"))


def _on(data: Trouble, *say: Say, effects: tuple[Effect, ...] = (), memory: Memory | None = None) -> Go:
    return Go(WHAT, replace(data, turns=data.turns + 1), say, memory, effects)


def _grown(data: Trouble) -> Go:
    """The age was another: who was answered only as a child goes on as anybody."""
    if data.level:
        return _on(replace(data, young=False), Say("crisis-heard-0"))
    return Go(RESUME, say=(Say("crisis-heard-0"),))


def _numbers(data: Trouble, here: Here) -> Go:
    return _on(data, Say("crisis-calling"), Say(text=lines_text(Cards.load().everything(), here)))


def _contact(data: Trouble, here: Here) -> Go:
    """A human writes to them: a case is opened, and whoever is at work is told at once."""
    network, language = here.knowledge.network, here.voice.language
    duty = who_answers(wijk_of(here), here.now, (), here.knowledge.roster, network)
    case = here.memory.case or HeldCase(duty.name or network.desk(language), duty.answer_by)
    owner = case.owner[:1].upper() + case.owner[1:]
    promised = Say("crisis-contact", {"desk": owner, "when": when(case.answer_by, language)})
    if case.answer_by <= here.now:
        # That moment is past, and no other was promised.
        promised = Say("who-is-case", {"owner": case.owner})
    told = incident(data, here, asked=True)
    if here.memory.case is not None:
        return _on(data, promised, effects=told)
    opened = OpenCase(
        "crisis", "", "chat", wijk_of(here), duty.name or network.desk("nl"), duty.answer_by, duty.person
    )
    effects = (opened, PlanDue(PROMISE, "", case.answer_by), *told)
    return _on(data, promised, effects=effects, memory=replace(here.memory, case=case))


def ask_direct(data: Trouble, here: Here) -> Ask:
    """Rightout, once: is it so?"""
    key = f"crisis-direct-{data.kind}-{data.who}"
    return Ask(key, (Option("yes"), Option("sometimes"), Option("no"), Option(NOW)))


def hear_direct(data: Trouble, event: AnyEvent, here: Here) -> Next:
    """Yes and sometimes bring the card; no is taken as a no; anything else is answered without asking again."""
    match event:
        case Chose("yes" | "sometimes"):
            sure = replace(data, level=2, urgency="soon")
            say = (card(sure, here), who_reads(here))
            return Go(WHAT, sure, say, rested(here), incident(sure, here))
        case Chose("no"):
            return Go(RESUME, say=_words("crisis-soft", here, fitting(data, here)))
    return hear_what(data, event, here)


def _surely(data: Trouble, wish: Go | None = None) -> Go:
    """What is said is ordinary again, or it was not meant so: asked once, and never just taken for it."""
    data = replace(data, turns=data.turns + 1)
    if wish is None:
        return Go(SAFE, data, (Say("crisis-first"),))
    data = replace(data, then=wish.to, answers=written(wish.data))
    return Go(SAFE, data, (Say("crisis-first"),), wish.memory)


def ask_safe(data: Trouble, here: Here) -> Ask:
    """Is everybody safe?"""
    options = (Option("crisis-safe", "option-crisis-sure"), Option("no"), Option("crisis-numbers"))
    return Ask(f"crisis-sure-{data.who}", options)


def hear_safe(data: Trouble, event: AnyEvent, here: Here) -> Next:
    """Yes leads back to where the talk was, or to what was wished meanwhile; no brings the numbers again."""
    match event:
        case Chose("crisis-safe"):
            return _back(data, here)
        case Chose("no" | "sometimes"):
            return _numbers(data, here)
        case Wrote(text) if meant_well(text, here):
            return _back(data, here)
    return hear_what(data, event, here)


def _back(data: Trouble, here: Here) -> Go:
    return Go(data.then, data.answers, _words("crisis-safe", here, fitting(data, here)))


def ask_wipe(_: Trouble, here: Here) -> Ask:
    """Shall everything be erased?"""
    return Ask("crisis-wipe", (Option("crisis-wipe-yes"), Option("crisis-wipe-no")))


def hear_wipe(data: Trouble, event: AnyEvent, here: Here) -> Next:
    """Yes erases everything in this very turn; anything else erases nothing."""
    match event:
        case Chose("crisis-wipe-yes" | "yes"):
            farewell = here.words("crisis-wiped")
            return Go(WHAT, Trouble(), effects=(CancelDue(), ForgetMe(farewell, here.voice.language)))
        case Chose("crisis-wipe-no" | "no"):
            return _on(data, Say("crisis-not-wiped"))
    return hear_what(data, event, here)


def _words(key: str, here: Here, line: str) -> tuple[Say, ...]:
    """Said in the voice of this moment, for the talk goes on in its own."""
    return (Say(text=f"{here.words(key)}\n{line}"),)


CRISIS = Flow(
    CARE,
    Trouble,
    {
        "what": Step(ask_what, hear_what, open=True),
        "direct": Step(ask_direct, hear_direct, open=True),
        "safe": Step(ask_safe, hear_safe, open=True),
        "wipe": Step(ask_wipe, hear_wipe, open=True),
    },
    rests_on=NEVER,
)
