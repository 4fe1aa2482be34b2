"""Sentences made from data: what was understood, an activity and why it fits, an address to take along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.conversation.flow import Here, Say
from bot.conversation.memory import Memory
from bot.conversation.replies import File, MapPoint
from bot.flows.calendar import entry
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.freshness import months_unchecked, needs_warning
from knowledge.catalogue.holidays import is_public_holiday
from knowledge.catalogue.recurrence import next_times
from knowledge.catalogue.spoken import say_join, when_in
from knowledge.language.names import called
from knowledge.matching.facts import FLAGS
from knowledge.matching.values import Reason
from knowledge.texts.dates import CITY_TIME, day, euros, weekday, when
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.values import Needs

NEXT_SHOWN = 3
"""How many dates stand under the details of an activity."""

SAID_BACK = ("about", "likes", "wants", "used-to", "brings", "told")
"""The ways in which wishes are said back, in the order of the sentences."""

SAID_NEEDS = ("near", *FLAGS, "weekdays", "language", "ages")
"""Needs in the order in which they are said back."""

MOST_REASONS = 3
"""How many reasons are said of one suggestion; the best come first."""


def kind_name(kind: str, here: Here) -> str:
    """The name of a kind of wish inside a sentence: "breien"."""
    return here.knowledge.wishes.name(kind, here.voice.language)


def kind_label(kind: str, here: Here) -> str:
    """The name of a kind of wish on a button: "Breien"."""
    name = kind_name(kind, here)
    return name[:1].upper() + name[1:]


def listed(parts: Sequence[str], here: Here) -> str:
    """Join words as people do: "breien, koken en zingen"."""
    if len(parts) < 2:
        return "".join(parts)
    comma = f"{here.words('list-comma')} "
    return here.words("list-and", first=comma.join(parts[:-1]), last=parts[-1])


def understood(memory: Memory, here: Here) -> tuple[Say, ...]:
    """What was understood, as one bubble that can be corrected; nothing where there is nothing."""
    heard: dict[str, list[str]] = {}
    for wish in memory.wishes:
        heard.setdefault(_said(wish.way, wish.kind, here), []).append(wish.kind)
    heard["told"] = [wish.kind for wish in memory.told]
    parts = [_heard(f"understood-{key}", heard[key], here) for key in SAID_BACK if key in heard]
    if memory.unwanted:
        names = listed([kind_name(kind, here) for kind in memory.unwanted[-4:]], here)
        parts.append(here.words("understood-not", wishes=names))
    needs = _needs(memory, here)
    if needs:
        parts.append(here.words("understood-needs", needs=listed(needs, here)))
    if memory.place is not None:
        parts.append(here.words("understood-place", place=memory.place.name))
    text = " ".join(part for part in parts if part)
    return (Say("understood", {"text": text}),) if text else ()


def _said(way: str, kind: str, here: Here) -> str:
    """How a wish is said back: "u houdt van breien", "u wilt graag een praatje", "u vertelde over een verlies"."""
    wishes = here.knowledge.wishes
    if way != "told" and wishes.about(kind, here.voice.language):
        return "about"
    return wishes.said(kind) if way == "likes" else way.replace("_", "-")


def _heard(key: str, kinds: Sequence[str], here: Here) -> str:
    names = _names(kinds, here)
    return here.words(key, wishes=listed(names, here)) if names else ""


def _names(kinds: Sequence[str], here: Here) -> list[str]:
    """What kinds are called in a sentence; a theme is not named beside a kind of its own."""
    wishes, language = here.knowledge.wishes, here.voice.language
    narrower = {wishes.theme_of(kind) for kind in kinds if not kind.startswith(THEME)}
    named = [k for k in kinds if not (k.startswith(THEME) and wishes.theme_of(k) in narrower)]
    return list(dict.fromkeys(wishes.about(k, language) or kind_name(k, here) for k in named))


def _needs(memory: Memory, here: Here) -> list[str]:
    needs = memory.needs
    return [need_name(name, needs, here) for name in SAID_NEEDS if getattr(needs, name)]


def need_name(name: str, needs: Needs, here: Here) -> str:
    """What a need is called in a sentence; of days and ages, which they are."""
    days = listed([weekday(number, here.voice.language) for number in needs.weekdays], here)
    ages = listed([str(age) for age in needs.ages], here)
    return here.words(f"need-{name}", days=days, ages=ages, sex=needs.sex)


def where(activity: Activity) -> str:
    """Where it is, on one line."""
    venue = activity.venue
    return ", ".join(part for part in (venue.name, venue.address, venue.wijk) if part)


def cost(activity: Activity, here: Here) -> str:
    """What it costs, honestly unknown where it is."""
    cents = activity.cost.cents
    if cents is None:
        text = here.words("cost-unknown")
    elif cents == 0:
        text = here.words("cost-free")
    else:
        text = euros(cents, here.voice.language)
    return f"{text} {here.words('cost-upas')}" if activity.cost.upas and cents else text


def access(activity: Activity, here: Here) -> str:
    """How easy it is to get in."""
    match activity.access.step_free:
        case True:
            return here.words("access-step-free")
        case False:
            return here.words("access-steps")
        case None:
            return here.words("access-unknown")


def reasons(found: Sequence[Reason], here: Here) -> str:
    """One plain sentence made from exactly the reasons there are."""
    told: dict[str, list[str]] = {}
    for reason in found:
        if reason.kind == "soon" or (reason.kind == "near" and _names_wijk(found)):
            continue
        told.setdefault(_reason_key(reason, here), []).append(reason.value)
    said = [_reason(key, values, here) for key, values in told.items()]
    return listed(said[:MOST_REASONS], here)


def _names_wijk(found: Sequence[Reason]) -> bool:
    """Whether "in your wijk" is said already, so that "close by" adds nothing."""
    return any(reason.kind == "same_wijk" for reason in found)


def _reason_key(reason: Reason, here: Here) -> str:
    match reason.kind:
        case "likes" | "used_to" | "brings" | "told":
            # "U noemde" is true of whatever is liked or wanted.
            said = _said(reason.kind, reason.value, here)
            return "likes" if said == "wants" else said
        case kind:
            return kind.replace("_", "-")


def _reason(key: str, values: Sequence[str], here: Here) -> str:
    match key:
        case "likes" | "used-to" | "brings" | "told" | "about" | "wider":
            return here.words(f"reason-{key}", wish=listed(_names(values, here), here))
        case "words":
            return here.words("reason-words", words=listed(values, here))
    return here.words(f"reason-{key}")


def suggestion(
    activity: Activity, found: Sequence[Reason], at: datetime | None, number: int, here: Here
) -> Say:
    """One suggestion as a bubble; a number where there are several."""
    args = {
        "title": f"{number}. {activity.title}" if number else activity.title,
        "where": ", ".join((activity.venue.name, activity.venue.wijk)),
        "when": when(at, here.voice.language)
        if at
        else when_in(activity.recurrence, here.voice.language) or here.words("when-unknown"),
        "cost": cost(activity, here),
        "access": access(activity, here),
    }
    why = reasons(found, here)
    said = here.words("suggestion", **args, why=why) if why else here.words("suggestion-plain", **args)
    whom = facts(activity, here)["whom"]
    return Say(text="\n".join(filter(None, (said, *whom, _holiday(at, here), warning(activity, here)))))


def _holiday(at: datetime | None, here: Here) -> str:
    """What is said with a day on which much is closed, as far as nobody wrote down whether this is; else empty."""
    closed = at is not None and is_public_holiday(at.astimezone(CITY_TIME).date())
    return here.words("warning-holiday") if closed else ""


def warning(activity: Activity, here: Here) -> str:
    """What is said with an activity nobody checked lately, or that somebody doubts; empty where all is well."""
    today = here.now.astimezone(CITY_TIME).date()
    if not needs_warning(activity, today):
        return ""
    if activity.doubted_on is not None:
        return here.words("warning-doubted")
    months = months_unchecked(activity, today)
    return here.words("warning-never") if months is None else here.words("warning-unchecked", months=months)


def sample_note(activities: Sequence[Activity], here: Here) -> tuple[Say, ...]:
    """Say so where what is shown is sample data."""
    return (Say("sample-note"),) if any(activity.sample for activity in activities) else ()


def facts(activity: Activity, here: Here) -> dict[str, tuple[str, ...]]:
    """The lines of its details, by what they tell; no lines where that is not known."""
    language = here.voice.language
    dates = [day(at, language) for at in next_times(activity.recurrence, here.now, NEXT_SHOWN)]
    contact = " ".join(part for part in (activity.contact.phone, activity.contact.email) if part)

    def line(key: str, text: str) -> tuple[str, ...]:
        return (here.words(key, text=text),) if text else ()

    return {
        "where": line("detail-where", where(activity)),
        "when": (
            *line("detail-when", when_in(activity.recurrence, language)),
            *line("detail-dates", listed(dates, here)),
        ),
        "cost": line("detail-cost", cost(activity, here)),
        "access": line("detail-access", activity.access.said or access(activity, here)),
        "toilet": _toilet(activity, here),
        "loop": _loop(activity, here),
        "whom": line("detail-whom", listed(_for_whom(activity, here), here)),
        "language": line("detail-language", listed(_languages(activity, here), here)),
        "join": line("detail-join", say_join(activity.join, language)),
        "contact": line("detail-contact", contact),
    }


def _toilet(activity: Activity, here: Here) -> tuple[str, ...]:
    """That there is a toilet; a list that has none may mean one for a wheelchair, so that is not said."""
    return (here.words("toilet-there"),) if activity.access.toilet else ()


def _loop(activity: Activity, here: Here) -> tuple[str, ...]:
    """Whether there is a ring loop, where that is known."""
    there = activity.access.ring_loop
    return () if there is None else (here.words("loop-there" if there else "loop-not"),)


def _for_whom(activity: Activity, here: Here) -> list[str]:
    """For whom it is, where it is not for everybody, or nobody wrote it down."""
    found = [key for key in ("women", "men") if getattr(activity, f"{key}_only")]
    said = [here.words(f"whom-{key}") for key in found]
    low, high = activity.min_age, activity.max_age
    if low is not None and high is not None:
        said.append(here.words("whom-ages", low=low, high=high))
    elif low is not None:
        said.append(here.words("whom-from-age", low=low))
    elif high is not None:
        said.append(here.words("whom-to-age", high=high))
    return said


def _languages(activity: Activity, here: Here) -> list[str]:
    """The languages spoken there; none where that is not known."""
    return [
        here.words("language-spoken", name=called(code, here.voice.language) or "none")
        for code in activity.languages
    ]


def details(activity: Activity, here: Here) -> tuple[Say, ...]:
    """Everything a person may want to know before going."""
    lines = [line for fact in facts(activity, here).values() for line in fact]
    if warned := warning(activity, here):
        lines.append(warned)
    about = Say(
        text=f"{activity.title}\n{activity.description}\n{here.words('detail-by', text=activity.organiser)}"
    )
    return (about, Say(text="\n".join(lines)))


def address(activity: Activity, here: Here, at: datetime | None = None) -> tuple[Say, ...]:
    """The address as text and map point, and with a date a calendar entry to take along."""
    args = {"title": activity.title, "where": where(activity)}
    venue = activity.venue
    point = None
    if venue.lat is not None and venue.lon is not None:
        point = MapPoint(venue.name, venue.address or venue.wijk, venue.lat, venue.lon)
    if at is None:
        return (Say("address", args, place=point),)
    file = File("afspraak.ics", "text/calendar", entry(activity, at, here.now))
    dated = {**args, "when": when(at, here.voice.language)}
    return (Say("address-dated", dated, place=point), Say("calendar-entry", file=file))
