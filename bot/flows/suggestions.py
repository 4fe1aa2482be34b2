"""At most three activities that fit, each with a true reason; never the same one twice."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.events import AnyEvent, Chose, Pointed, Wrote
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.flows import none_of_these, phrases
from bot.flows.absorbing import absorb
from bot.flows.behalf import Behalf
from bot.flows.checkins.unasked import told_of_a_visit
from bot.flows.doubting import doubt
from bot.flows.facts import told
from bot.flows.going import Visit
from bot.flows.looking import Shown, Suggestions, look
from bot.flows.pointing import pointing
from bot.flows.visit import going_as_said, together_on
from bot.flows.whom import speaks_for
from knowledge.catalogue.activity import Activity


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


SUGGESTIONS = Flow(
    "suggestions",
    Suggestions,
    {
        "choose": Step(ask_choose, hear_choose),
        "take": Step(ask_take, hear_choose),
        "which": Step(ask_which, hear_which),
        "one": Step(ask_one, hear_one),
        **none_of_these.STEPS,
    },
)
