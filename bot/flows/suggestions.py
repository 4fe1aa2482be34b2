"""At most three activities that fit, each with a true reason; never the same one twice."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.effects import KeepUnmetWish
from bot.conversation.events import AnyEvent, Chose, Pointed, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.memory import IMPROVEMENT
from bot.flows import phrases
from bot.flows.absorbing import Wishes, absorb
from bot.flows.behalf import Behalf
from bot.flows.checkins.unasked import told_of_a_visit
from bot.flows.consent import ask_first
from bot.flows.doubting import doubt
from bot.flows.facts import told
from bot.flows.going import Visit
from bot.flows.looking import Shown, Suggestions, look
from bot.flows.pointing import pointing
from bot.flows.visit import going_as_said, together_on
from bot.flows.whom import speaks_for
from knowledge.catalogue.activity import Activity
from knowledge.wishes.values import Needs

NEEDS: dict[str, Needs] = {
    "near": Needs(near=True),
    "free": Needs(free=True),
    "step_free": Needs(step_free=True),
    "daytime": Needs(daytime=True),
    "evening": Needs(evening=True),
    "small_group": Needs(small_group=True),
    "women_only": Needs(women_only=True),
    "transport": Needs(transport=True),
}
"""What would make it easier, as choices."""


def _standing(data: Suggestions, here: Here) -> tuple[tuple[Shown, Activity], ...]:
    """What was shown and still exists."""
    found = here.knowledge.catalogue.activities
    return tuple((shown, found[shown.activity]) for shown in data.shown if shown.activity in found)


def ask_choose(data: Suggestions, here: Here) -> Ask:
    """Which of these?"""
    standing = _standing(data, here)
    before = list(phrases.sample_note([a for _, a in standing], here)) if data.first else []
    for number, (shown, activity) in enumerate(standing, start=1):
        number = number if len(standing) > 1 else 0
        before.append(phrases.suggestion(activity, shown.reasons, shown.next, number, here))
    if len(standing) == 1:
        options = [Option("a0", "option-this-one"), Option("more")]
        return Ask("suggestions-choose-one", (*options, *_otherwise(here)), before=tuple(before))
    return Ask(
        "suggestions-choose", (*_titles(data, here), Option("more"), *_otherwise(here)), before=tuple(before)
    )


def _otherwise(here: Here) -> tuple[Option, ...]:
    them = (Option("ask_them", "option-ask-them"),) if speaks_for(here.memory) else ()
    return (*them, Option("other"), Option("easier"), Option("not_for_me"), Option("wrong"))


def hear_choose(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """This one, more about it, something else, or not for me."""
    standing = _standing(data, here)
    match event:
        case Chose("yes") if len(standing) == 1:
            return _this_one(data, 0, here)
        case Chose(key) if key.startswith("a") and key[1:].isdigit() and int(key[1:]) < len(standing):
            return _this_one(data, int(key[1:]), here)
        case Chose("yes"):
            return Go("take")
        case Chose("more"):
            return Go("one" if len(standing) == 1 else "which", replace(data, one=0))
        case Chose(key):
            return _other_choices(key, data, here)
    return _pointed(data, event, here) or _in_words(data, event, here)


def _pointed(data: Suggestions, event: AnyEvent, here: Here) -> Next | None:
    """The one that somebody points at, with what they say of how to go there; None where they do not."""
    standing = _standing(data, here)
    if not isinstance(event, Wrote) or (found := pointing(event.text, standing, here)) is None:
        return None
    if len(found.at) > 1:
        return Go("take", say=(Say("suggestions-one-by-one"),) if found.counted else ())
    taken = _this_one(data, found.at[0], here)
    match taken:
        case Go("visit.how", visit) if going := going_as_said(found.rest, visit, here):
            return going
    return None if found.means_more(here) else taken


def _in_words(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """A question about what is on the table, or something new."""
    match event:
        case Wrote(text):
            looked_at = [activity for _, activity in _standing(data, here)]
            answer = told(text, looked_at, here) or told_of_a_visit(text, here)
            return answer or absorb(event, here, _table(data))
        case Pointed():
            return absorb(event, here, _table(data))
    return Unclear()


def ask_take(data: Suggestions, here: Here) -> Ask:
    """Which one is taken, of somebody who said yes to a list?"""
    return Ask("suggestions-take", (*_titles(data, here), Option("more"), *_otherwise(here)))


def _titles(data: Suggestions, here: Here) -> tuple[Option, ...]:
    return tuple(
        Option(f"a{n}", label=activity.title) for n, (_, activity) in enumerate(_standing(data, here))
    )


def ask_which(data: Suggestions, here: Here) -> Ask:
    """More about which one?"""
    return Ask("suggestions-which", (*_titles(data, here), Option("list"), *_otherwise(here)))


def hear_which(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """One of the titles."""
    match event:
        case Chose(key) if key.startswith("a") and key[1:].isdigit():
            return Go("one", replace(data, one=int(key[1:])))
        case Chose("list"):
            return Go("choose")
        case Chose("yes"):
            return Go("take")
        case Chose(key):
            return _other_choices(key, data, here)
    return _in_words(data, event, here)


def ask_one(data: Suggestions, here: Here) -> Ask:
    """Everything about one of them; is this the one?"""
    standing = _standing(data, here)
    if not standing:
        return Ask("suggestions-gone", _otherwise(here))
    _, activity = standing[min(data.one, len(standing) - 1)]
    options = (
        Option("yes", "option-this-one"),
        *([Option("list")] if len(standing) > 1 else []),
        *_otherwise(here),
    )
    return Ask("suggestions-one", options, before=phrases.details(activity, here))


def hear_one(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """Yes, back to the list, something else, or not for me."""
    match event:
        case Chose("yes") if _standing(data, here):
            return _this_one(data, min(data.one, len(_standing(data, here)) - 1), here)
        case Chose("list"):
            return Go("choose", data)
        case Chose("wrong") if standing := _standing(data, here):
            return doubt((standing[min(data.one, len(standing) - 1)][1].id,), here)
        case Chose(key):
            return _other_choices(key, data, here)
        case Wrote(text) if standing := _standing(data, here):
            one = standing[min(data.one, len(standing) - 1)][1]
            return told(text, (one,), here) or absorb(event, here, _table(data))
    return _in_words(data, event, here)


def _this_one(data: Suggestions, number: int, here: Here) -> Next:
    shown, activity = _standing(data, here)[number]
    if speaks_for(here.memory):
        return Go("behalf.further", Behalf(activity.id))
    if here.memory.whom is not None:
        # What is planned belongs to whose telephone it is; a guest takes the address along.
        say = (*phrases.address(activity, here, shown.next), Say("visit-enjoy"))
        return Go("rest.anything", say=say)
    return _remembered(activity, here) or Go("visit.how", Visit(activity.id, shown.next))


def _remembered(activity: Activity, here: Here) -> Go | None:
    """To the days to go together, of who asked for that before; None where it was not asked, or there are none."""
    days = together_on(activity.id, here) if here.memory.company else None
    if days is None:
        return None
    return replace(days, say=(Say("company-remembered"),), memory=replace(here.memory, company=False))


def _meant(data: Suggestions, here: Here) -> tuple[str, ...]:
    """What something may be wrong with: the one that is looked at, or all that is on the table."""
    return tuple(activity.id for _, activity in _standing(data, here))


def _table(data: Suggestions) -> tuple[str, ...]:
    """What is looked at now."""
    return tuple(shown.activity for shown in data.shown)


def _other_choices(key: str, data: Suggestions, here: Here) -> Next:
    match key:
        case "other":
            return look(here.memory, here, focus=data.focus)
        case "wrong":
            return doubt(_meant(data, here), here)
        case "ask_them":
            return Go("behalf.further")
        case "easier":
            return Go("easier")
        case "not_for_me" | "no":
            refused = (*here.memory.refused, *(shown.activity for shown in data.shown))
            return Go("refused", memory=replace(here.memory, refused=refused))
        case "maybe" | "skip":
            return Go("rest.anything", say=(Say("no-hurry"),))
        case "human":
            return Go("human.what")
    return Unclear()


def ask_easier(_: Suggestions, here: Here) -> Ask:
    """What would make it easier?"""
    return Ask("suggestions-easier", (*(Option(key, f"option-need-{key}") for key in NEEDS), Option("skip")))


def hear_easier(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """One of the needs, or in their own words; then look again among everything not refused."""
    match event:
        case Chose(key) if key in NEEDS:
            memory = replace(here.memory, needs=here.memory.needs | NEEDS[key], shown=())
            return look(memory, here)
        case Chose("skip" | "no"):
            return Go("choose")
        case Wrote() | Pointed():
            return absorb(event, here, here.memory.shown)
    return Unclear()


def ask_refused(_: Suggestions, here: Here) -> Ask:
    """A no is a no; what then?"""
    return Ask("suggestions-refused", (Option("nice", "option-other-wish"), Option("human"), Option("done")))


def hear_refused(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """Another wish, a human, or done."""
    match event:
        case Chose("nice" | "yes"):
            return Go("wishes.what", memory=replace(here.memory, wishes=(), unmet=()))
        case Chose("human"):
            return Go("human.what")
        case Chose("done" | "no" | "skip"):
            return Go("rest.quiet")
        case Wrote() | Pointed():
            return absorb(event, here)
    return Unclear()


def ask_none(data: Suggestions, here: Here) -> Ask:
    """Nothing fits: shall I keep the wish, look for something else, or ask a human?"""
    mine = here.memory.whom is None
    keep = (Option("keep"),) if mine and (here.memory.wishes or here.memory.unmet) else ()
    loosen = (Option("loosen"),) if here.memory.needs != Needs() or here.memory.place else ()
    elsewhere = (Option("elsewhere", "option-other-wijk"),) if data.again > 1 else ()
    return Ask(
        "suggestions-none", (*keep, *loosen, *elsewhere, Option("nice", "option-other-wish"), Option("human"))
    )


def hear_none(data: Suggestions, event: AnyEvent, here: Here) -> Next:
    """Keep the wish with consent, or go another way."""
    match event:
        case Chose("keep" | "yes"):
            return _kept(here)
        case Chose("nice"):
            memory = replace(here.memory, wishes=(), unmet=())
            return Go("wishes.what", Wishes(again=data.again), memory=memory)
        case Chose("elsewhere"):
            return Go("wishes.wijken")
        case Chose("loosen"):
            return look(replace(here.memory, needs=Needs(), place=None, shown=()), here)
        case Chose("human"):
            return Go("human.what")
        case Chose("no" | "done" | "skip" | "maybe"):
            return Go("rest.anything")
        case Wrote() | Pointed():
            return absorb(event, here)
    return Unclear()


def _kept(here: Here) -> Go:
    memory = here.memory
    wijk = memory.place.wijk if memory.place else ""
    kinds = tuple(wish.kind for wish in memory.wishes)
    effects = (KeepUnmetWish(kinds, memory.unmet, wijk),)
    go = Go("rest.anything", say=(Say("suggestions-kept"),), effects=effects)
    return ask_first(IMPROVEMENT, go, here)


SUGGESTIONS = Flow(
    "suggestions",
    Suggestions,
    {
        "choose": Step(ask_choose, hear_choose),
        "take": Step(ask_take, hear_choose),
        "which": Step(ask_which, hear_which),
        "one": Step(ask_one, hear_one),
        "easier": Step(ask_easier, hear_easier),
        "refused": Step(ask_refused, hear_refused, open=True),
        "none": Step(ask_none, hear_none, open=True),
    },
)
