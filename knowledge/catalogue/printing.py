"""A list on paper for people who are not online: what there is to do in one wijk."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from importlib.resources import files

from knowledge.catalogue.activity import Activity
from knowledge.catalogue.freshness import may_be_shown, months_unchecked, needs_warning
from knowledge.catalogue.importing.tidy import cut
from knowledge.catalogue.pages import HEADING, SMALL, TITLE, Line, Paper
from knowledge.catalogue.recurrence import AMSTERDAM, has_ended, next_times
from knowledge.catalogue.when_said import say_date, say_when
from knowledge.catalogue.words import spoken
from knowledge.language.names import called

LONGEST = 420
"""As many letters of a description as are printed: more makes a list nobody reads to its end."""


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, str]]:
    text = files("knowledge.catalogue").joinpath("printing.toml").read_text("utf-8")
    return tomllib.loads(text)


def _words() -> Mapping[str, str]:
    return _tables()["nl"]


def wijk_list(wijk: str, activities: Iterable[Activity], today: date, line: str) -> bytes:
    """A PDF of all activities of a wijk that may be shown, in the order in which they are next held.

    `line` is whom to ring, with the number; it stands at the foot of every page. The same input gives the same bytes.
    """
    moment = datetime.combine(today, time(0), AMSTERDAM)
    shown = [
        one
        for one in activities
        if one.venue.wijk == wijk and may_be_shown(one, today) and not has_ended(one.recurrence, moment)
    ]
    nexts = {one.id: next_times(one.recurrence, moment) for one in shown}
    shown.sort(
        key=lambda one: (not nexts[one.id], [at.isoformat() for at in nexts[one.id]], one.title, one.id)
    )
    words, day = _words(), say_date(today, spoken()["say"]["nl"])
    samples = sum(one.sample for one in shown)
    whole = bool(shown) and samples == len(shown)
    count = words["page"].replace("{date}", say_date(today, spoken()["say"]["nl"], weekday=False))
    title = words["title"].format(wijk=wijk)
    head = [Line(title, TITLE, bold=True), Line(words["made_on"].format(date=day), SMALL)]
    if not shown:
        head.append(Line(words["none"], above=4))
    with Paper(today, words["sample"] if whole else "", words["call"].format(line=line), count) as paper:
        paper.set_title(title)
        for one_line in head:
            paper.write_line(one_line)
        for one in shown:
            paper.block(entry(one, next(iter(nexts[one.id]), None), today, mark=one.sample and not whole))
        return bytes(paper.output())


def entry(activity: Activity, following: datetime | None, today: date, mark: bool = False) -> list[Line]:
    """What is printed of one activity; `mark` says that it is a sample among others that are not."""
    words = _words()
    lines = [Line(activity.title, HEADING, bold=True)]
    if mark:
        lines.append(Line(words["sample_one"], bold=True))
    if activity.description:
        lines.append(Line(cut(activity.description, LONGEST)))
    above = 1.5
    for name, text in _answers(activity, following).items():
        if text:
            lines.append(Line(text, label=words.get(name, ""), beside=True, above=above))
            above = 0.0
    if needs_warning(activity, today):
        months = months_unchecked(activity, today)
        doubted = months is None or activity.doubted_on is not None
        said = words["check_first"] if doubted else words["unchecked"].format(months=months)
        lines.append(Line(said, bold=True, above=1.5))
    return lines


def _answers(activity: Activity, following: datetime | None) -> dict[str, str]:
    """What somebody has to know to go, by the name of its word; what it costs and how one gets in always."""
    words, venue, contact = _words(), activity.venue, activity.contact
    cost = activity.cost.said
    if activity.cost.upas and "pas" not in cost.lower():
        cost = f"{cost} ({words['upas']})".strip()
    steps = {True: words["step_free"], False: words["stairs"], None: words["not_known"]}
    languages = (
        [called(code, "nl") or code for code in activity.languages] if activity.languages != ("nl",) else []
    )
    code = venue.postcode if len(venue.postcode) > 4 else ""
    address = ", ".join(filter(None, (venue.address, code))) if venue.address != venue.name else code
    return {
        "when": say_when(activity.recurrence),
        "next": say_date(following.date(), spoken()["say"]["nl"]) if following else "",
        "where": venue.name,
        "address": address,
        "cost": cost or words["not_known"],
        "access": activity.access.said or steps[activity.access.step_free],
        "for_whom": activity.for_whom
        if activity.for_whom.lower() not in ("iedereen", "voor iedereen")
        else "",
        "languages": ", ".join(languages),
        "join": activity.join,
        "contact": ", ".join(filter(None, (contact.name, contact.phone or contact.email))),
    }
