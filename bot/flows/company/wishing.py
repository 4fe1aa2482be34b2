"""Wishing that somebody goes along the first time: what matters about them, only if it matters, and a yes to sharing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.conversation.effects import WishCompany
from bot.conversation.events import AnyEvent, Chose
from bot.conversation.flow import Ask, Flow, Go, Here, Next, Option, Say, Step, Unclear
from bot.conversation.memory import SHARING
from bot.flows.consent import ask_first
from knowledge.language.names import called
from knowledge.roster.members import Gender

GENDERS: dict[str, Gender] = {"woman": "woman", "man": "man"}


@dataclass(frozen=True)
class Company:
    """The activity and moment, and what matters about who goes along."""

    activity: str = ""
    at: datetime | None = None
    language: str = ""
    gender: Gender = ""
    own: Gender = ""
    like: int = 0
    """An earlier visit whose buddy is asked first."""


def matters(data: Company, here: Here) -> Go:
    """Ask what matters about who goes along, while there is something that was not said."""
    said = data.gender and (data.language or not _tongues(here))
    return _onwards(data, here) if said else Go("company.matters", data)


def ask_matters(data: Company, here: Here) -> Ask:
    """Does it matter who comes along?"""
    genders = () if data.gender else (Option("woman"), Option("man"))
    languages = (Option("tongue"),) if not data.language and _tongues(here) else ()
    if data.gender or data.language:
        return Ask("company-matters-more", (Option("any", "option-company-enough"), *genders, *languages))
    return Ask("company-matters", (Option("any", "option-company-any"), *genders, *languages))


def hear_matters(data: Company, event: AnyEvent, here: Here) -> Next:
    """A woman, a man, a language, or none of these."""
    match event:
        case Chose("any" | "no" | "skip" | "maybe"):
            return _onwards(data, here)
        case Chose("woman" | "man" as key):
            return matters(replace(data, gender=GENDERS[key]), here)
        case Chose("tongue"):
            return Go("language")
    return Unclear()


def _tongues(here: Here) -> tuple[str, ...]:
    """Languages that buddies speak, beside the one of this conversation."""
    spoken = {code for buddy in here.knowledge.roster.buddies.values() for code in buddy.languages}
    return tuple(sorted(spoken - {here.voice.language}))


def language_name(code: str, here: Here) -> str:
    """The name of a language in the language of the conversation: "Turks"."""
    name = called(code, here.voice.language) or code
    return name[:1].upper() + name[1:]


def ask_language(_: Company, here: Here) -> Ask:
    """Which language?"""
    options = (Option(f"l-{code}", label=language_name(code, here)) for code in _tongues(here))
    return Ask("company-language", (*options, Option("any", "option-company-any")))


def hear_language(data: Company, event: AnyEvent, here: Here) -> Next:
    """One of the languages that buddies speak."""
    match event:
        case Chose(key) if key.startswith("l-") and key[2:] in _tongues(here):
            chosen = replace(data, language=key[2:])
            return _onwards(chosen, here) if data.gender else Go("matters", chosen)
        case Chose("any" | "no" | "skip" | "maybe"):
            return _onwards(data, here)
    return Unclear()


def _onwards(data: Company, here: Here) -> Go:
    """Ask who they are themselves only where that decides who may go along."""
    choosy = any(buddy.only for buddy in here.knowledge.roster.buddies.values())
    return Go("company.own", data) if choosy and not data.own else wished(data, here)


def ask_own(_: Company, here: Here) -> Ask:
    """Some buddies go along with women or men only."""
    own = (Option("woman", "option-own-woman"), Option("man", "option-own-man"))
    return Ask("company-own", (*own, Option("skip", "option-own-unsaid")))


def hear_own(data: Company, event: AnyEvent, here: Here) -> Next:
    """A woman, a man, or rather not said."""
    match event:
        case Chose("woman" | "man" as key):
            return wished(replace(data, own=GENDERS[key]), here)
        case Chose("skip" | "no" | "maybe"):
            return wished(data, here)
    return Unclear()


def wished(data: Company, here: Here) -> Go:
    """Look for somebody, after a yes to what they will hear."""
    activity = here.knowledge.catalogue.activities.get(data.activity)
    if data.at is None or activity is None:
        return Go("rest.anything", say=(Say("company-no-longer"),))
    kinds = dict.fromkeys((*activity.kinds, *(wish.kind for wish in here.memory.wishes)))
    effect = WishCompany(
        data.activity,
        data.at,
        activity.venue.wijk,
        (data.language,) if data.language else (here.voice.language,),
        data.gender,
        data.own,
        tuple(kinds),
        data.like,
    )
    return ask_first(SHARING, Go("rest.anything", say=(Say("company-looking"),), effects=(effect,)), here)


COMPANY = Flow(
    "company",
    Company,
    {
        "matters": Step(ask_matters, hear_matters),
        "language": Step(ask_language, hear_language),
        "own": Step(ask_own, hear_own),
    },
)
