"""Whose front door this is: names, telephone lines and the hours in which people answer."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import urlsplit

from knowledge.catalogue.holidays import is_public_holiday
from knowledge.city import city
from knowledge.city.city import City
from knowledge.texts.dates import CITY_TIME


@dataclass(frozen=True)
class Helpline:
    """A telephone line, what to say of it, and when somebody last checked the number."""

    name: str
    number: str
    says: Mapping[str, str]
    always: bool
    free: bool
    verified: bool
    verified_on: date
    source: str
    also: str = ""

    def spoken(self, language: str) -> str:
        """Say the line in a language, in Dutch where that one is missing."""
        return self.says.get(language, self.says["nl"]).replace("{number}", self.number)


@dataclass(frozen=True)
class Pace:
    """How a buddy is looked for who goes along: how long, how many at a time, until when."""

    answer: timedelta
    search: timedelta
    look_until: time
    calm: timedelta
    several: int
    least: timedelta
    confirm_by: time
    turn: timedelta
    most_times: int


@dataclass(frozen=True)
class Network:
    """The network behind the door."""

    name: str
    city: str
    desks: Mapping[str, str]
    desk_line: str
    hours: Mapping[int, tuple[time, time]]
    """Opening hours by ISO weekday, in wall time of Europe/Amsterdam."""
    working_days: int
    lines: Mapping[str, Helpline]
    company: Pace
    controller: str
    """Who is responsible for what is kept of people (AVG article 4(7))."""
    officers: Mapping[str, str]
    privacy_confirmed: bool
    """Whether the owner of this deployment confirmed controller and officer."""
    web: str
    """Where the web chat is; empty where it has no address."""
    reserved: tuple[str, ...]
    """What nobody outside the network may call themselves, wherever in a name: small letters, nothing between them."""
    opens: frozenset[str]
    """What opens the card with numbers when it is typed alone: words and numbers, as `plainly` writes them."""

    @classmethod
    def load(cls) -> Network:
        """Read the files that ship with the bot."""
        return _shipped()

    def desk(self, language: str) -> str:
        """Who answers: the name of the desk."""
        return self.desks.get(language, self.desks["nl"])

    def officer(self, language: str) -> str:
        """How to reach the data protection officer."""
        return self.officers.get(language, self.officers["nl"]).replace("{number}", self.phone.number)

    def door(self, token: str) -> str:
        """A link to the web chat for whoever has this token; what stands behind # is sent to no server.

        Without an address it is the token itself, which can be typed in any chat.
        """
        return f"{self.web}#start={token}" if self.web else token

    @property
    def reached_by_others(self) -> bool:
        """Whether the web chat has an address that leads there from another machine too."""
        host = urlsplit(self.web).hostname or ""
        return (
            bool(host)
            and host != "localhost"
            and not host.startswith("127.")
            and host not in ("::1", "0.0.0.0")
        )

    def line(self, name: str) -> Helpline:
        """One line by name; raises KeyError for a name that is not in the file."""
        return self.lines[name]

    @property
    def phone(self) -> Helpline:
        """The line of the desk, shown on every screen."""
        return self.lines[self.desk_line]

    def always_open(self) -> tuple[Helpline, ...]:
        """The verified lines that answer day and night."""
        return tuple(line for line in self.lines.values() if line.always and line.verified)

    def opens_card(self, text: str) -> bool:
        """Whether somebody typed nothing but a word or number that opens the card with numbers."""
        return plainly(text) in self.opens

    def opens_at(self, now: datetime) -> datetime:
        """When somebody of the desk reads again: now, where it is open, or its next opening."""
        if self.is_open(now):
            return now
        local = now.astimezone(CITY_TIME)
        day = local.date()
        while (
            not self.works_on(day)
            or datetime.combine(day, self.hours[day.isoweekday()][0], CITY_TIME) <= local
        ):
            day += timedelta(days=1)
        return datetime.combine(day, self.hours[day.isoweekday()][0], CITY_TIME)

    def works_on(self, day: date) -> bool:
        """Whether the desk works on a day."""
        return day.isoweekday() in self.hours and not is_public_holiday(day)

    def is_open(self, now: datetime) -> bool:
        """Whether the desk is at work at this moment (aware)."""
        local = now.astimezone(CITY_TIME)
        if not self.works_on(local.date()):
            return False
        opens, closes = self.hours[local.isoweekday()]
        return opens <= local.time() < closes

    def answer_by(self, now: datetime) -> datetime:
        """When a question asked now is answered at the latest: the end of the promised working day."""
        day = now.astimezone(CITY_TIME).date()
        left = self.working_days
        while left:
            day += timedelta(days=1)
            left -= self.works_on(day)
        return datetime.combine(day, self.hours[day.isoweekday()][1], CITY_TIME)


@cache
def _shipped() -> Network:
    return read(city.text("network.toml"), city.text("helplines.toml"))


def read(network: str, helplines: str) -> Network:
    """Make a network of the two TOML texts of a city; raises KeyError or ValueError where something is missing or wrong.

    What they do not say is as the files beside this one have it.
    """
    everywhere = files(__package__)
    about = _over(everywhere.joinpath("network.toml").read_text("utf-8"), network)
    telephones = _over(everywhere.joinpath("helplines.toml").read_text("utf-8"), helplines)
    lines = {name: _line(name, entry) for name, entry in telephones["line"].items()}
    numbers = (
        n for line in lines.values() if line.free and line.verified for n in (line.number, line.also) if n
    )
    if about["desk_line"] not in lines:
        raise ValueError(f"network.toml: desk_line '{about['desk_line']}' is not in helplines.toml")
    return Network(
        name=about["name"],
        city=City.load().name,
        desks=about["desk"],
        desk_line=about["desk_line"],
        hours={
            int(d): (time.fromisoformat(a), time.fromisoformat(b)) for d, (a, b) in about["hours"].items()
        },
        working_days=about["promise"]["working_days"],
        lines=lines,
        company=_pace(about["company"]),
        controller=about["privacy"]["controller"],
        officers=about["privacy"]["officer"],
        privacy_confirmed=about["privacy"]["confirmed"],
        web=about.get("doors", {}).get("web", ""),
        reserved=tuple(about.get("reserved", ())),
        opens=frozenset(map(plainly, (*telephones["opens"], *numbers))),
    )


def _over(everywhere: str, here: str) -> dict[str, Any]:
    """What holds everywhere, with what is said here over it, table by table."""
    found = tomllib.loads(everywhere)
    for name, value in tomllib.loads(here).items():
        found[name] = {**found.get(name, {}), **value} if isinstance(value, dict) else value
    return found


def _pace(about: Mapping[str, Any]) -> Pace:
    return Pace(
        answer=timedelta(hours=about["answer_hours"]),
        search=timedelta(days=about["search_days"]),
        look_until=time.fromisoformat(about["look_until"]),
        calm=timedelta(hours=about["calm_hours"]),
        several=about["several"],
        least=timedelta(hours=about["least_hours"]),
        confirm_by=time.fromisoformat(about["confirm_by"]),
        turn=timedelta(days=about["turn_days"]),
        most_times=about["most_times"],
    )


def plainly(text: str) -> str:
    """Words or a number without capitals, and without what stands between the letters."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _line(name: str, entry: Mapping[str, Any]) -> Helpline:
    return Helpline(name=name, **entry)
