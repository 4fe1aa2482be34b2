"""Hears where somebody is: wijken, buurten, everyday names, well-known streets, postcodes, and towns outside the city."""

from __future__ import annotations

from functools import cache
from math import cos, hypot, radians

from knowledge.places import finding
from knowledge.places.finding import Mention
from knowledge.places.gazetteer import Entry, Gazetteer, read
from knowledge.places.spelling import Word, key, words
from knowledge.places.values import Either, Heard, Nowhere, Outside, Place, PostBox, Somewhere

_KM_PER_DEGREE = 111.2
_FAR_KM = 2.2
"""Farther than this from the point of every buurt is outside the city: the largest buurt is about twice as wide."""
_LONGEST = 600
"""Signs that are read of one message: where somebody lives is said in less."""
_DIVIDERS = frozenset({"maar", "terwijl", "but", "ama", "pero"})
_ARTICLES = frozenset({"het", "t", "de"})


def distance_km(a: Place, b: Place) -> float:
    """Kilometres between two points as the crow flies; good to a percent within the Netherlands."""
    return _km(a.lat, a.lon, b.lat, b.lon)


def _km(lat: float, lon: float, to_lat: float, to_lon: float) -> float:
    """Kilometres between two points given in degrees."""
    middle = radians((lat + to_lat) / 2)
    return _KM_PER_DEGREE * hypot(lat - to_lat, (lon - to_lon) * cos(middle))


def reading(heard: Heard) -> tuple[str | None, bool, bool]:
    """The wijk where it is clear, whether two are as likely, and whether it is outside the city."""
    match heard:
        case Somewhere(place):
            return place.wijk, False, False
        case Either(places):
            wijken = {place.wijk for place in places}
            return (wijken.pop(), False, False) if len(wijken) == 1 else (None, True, False)
        case Outside():
            return None, False, True
        case PostBox() | Nowhere():
            return None, False, False


class Places:
    """The places of the city, and the ways people name them."""

    def __init__(self, known: Gazetteer) -> None:
        self._known = known

    @staticmethod
    @cache
    def load() -> Places:
        """The places of the city that is served, read once."""
        return Places(read())

    def far_from(self, lat: float, lon: float) -> bool:
        """Whether a point lies so far from the city that it was hardly meant."""
        (south, north), (west, east) = self._known.box
        return not (south < lat < north and west < lon < east)

    @property
    def wijken(self) -> tuple[Place, ...]:
        """The wijken of the city, in the order of its file."""
        return self._known.wijken

    def named(self, name: str) -> Place | None:
        """The place of exactly this name or postcode, in any spelling of case and spaces; none where it is unclear."""
        folded = key(name)
        entry = self._known.names.get(folded) or self._known.postcodes.get(folded[:4])
        return entry.places[0] if entry is not None and len(entry.places) == 1 else None

    def nearest(self, lat: float, lon: float) -> Place | Outside:
        """The buurt nearest to a point (WGS 84 degrees), or the town it is in where that is not the city."""
        known = self._known
        away, place = min(
            (
                (_km(lat, lon, spot.lat, spot.lon), spot)
                for spot in (*(known.buurten or known.wijken), *known.towns)
            ),
            key=lambda pair: pair[0],
        )
        if not place.wijk:
            return Outside(place.name if away < _FAR_KM * 2 else "")
        return place if away <= _FAR_KM else Outside("")

    def hear(self, text: str) -> Heard:
        """Where the text says somebody is; nothing is guessed that the text does not say."""
        known = self._known
        text = text[:_LONGEST]
        found, rest = [], text
        alone = len(text.split()) <= 2
        for code in finding.codes(text, known, alone=alone):
            rest = rest[: code.start] + " " * (code.end - code.start) + rest[code.end :]
            found.append(code)
        spoken = words(rest, _DIVIDERS)
        told = self._mentions(spoken)
        boxes = [code.digits for code in found if code.digits in known.boxes]
        postcodes = [known.postcodes[code.digits] for code in found if code.digits in known.postcodes]
        if postcodes:
            # A postcode is the surest thing a person can say: only a street of the same wijk may make it more precise.
            return self._resolved([Mention(entry, 0, 0, "home") for entry in postcodes])
        if heard := self._settled(told):
            return heard
        if boxes:
            return PostBox(boxes[0])
        # Codes that begin like those of the city but that nobody has are a slip, not a town elsewhere.
        elsewhere = [code.digits for code in found if code.digits[:3] not in known.codes]
        return Outside(elsewhere[0]) if elsewhere else Nowhere()

    def _mentions(self, spoken: list[Word]) -> list[Mention]:
        """The mentions that count in this sentence, each with its stance."""
        known = self._known
        exact = finding.names(spoken, known)
        kept = [mention for mention in self._untangled(spoken, exact) if self._counts(mention, spoken, exact)]
        if not kept:
            used = {
                at
                for mention in exact
                for at in range(mention.first, mention.last)
                if not mention.entry.ordinary
            }
            if not used:
                kept = finding.misspelt(spoken, known)
        return finding.stances(spoken, kept, known)

    def _untangled(self, spoken: list[Word], exact: list[Mention]) -> list[Mention]:
        """Without phrases that mean no place, parts of other towns ("Rotterdam Zuid") and halves of names ("Oost-X")."""
        kept: list[Mention] = []
        for mention in exact:
            follows_town = bool(kept) and kept[-1].entry.outside and kept[-1].last == mention.first
            tied = mention.last < len(spoken) and spoken[mention.last].glued
            compass = mention.entry.ordinary and mention.entry.rank == 1
            if mention.entry.name and not (compass and (follows_town or tied)):
                kept.append(mention)
        return kept

    def _counts(self, mention: Mention, spoken: list[Word], exact: list[Mention]) -> bool:
        """Whether a name that is also an everyday word is meant as a place here."""
        if not mention.entry.ordinary:
            return True
        around = self._known.words
        taken = {at for other in exact for at in range(other.first, other.last)}
        if all(at in taken or word.folded in around.filler for at, word in enumerate(spoken)):
            return True
        first = spoken[mention.first]
        article = mention.last - mention.first > 1 and first.folded in _ARTICLES
        if mention.first > 0 and mention.entry.rank > 1 and not article and first.text[0].isupper():
            return True
        home = any(word.folded in around.home for word in spoken)
        if article and not home and not spoken[mention.last - 1].text[0].isupper():
            return False
        at = mention.first - 1
        if at >= 0 and spoken[at].folded in _ARTICLES and (home or mention.entry.name == "Centrum"):
            at -= 1
        after = spoken[mention.last] if mention.last < len(spoken) else None
        if at < 0:
            return after is None or after.clause != first.clause or after.folded in around.answering
        if spoken[at].folded not in around.before and at not in taken:
            return False
        ends = (
            after is None
            or after.clause != first.clause
            or mention.last in taken
            or after.folded in around.after
        )
        return ends or home

    def _settled(self, told: list[Mention]) -> Heard | None:
        """What remains when denied, earlier and neighbouring places have gone; nothing where none was said."""
        told = [mention for mention in told if mention.stance != "denied"]
        for weaker in ("elsewhere", "beside"):
            stronger = [mention for mention in told if mention.stance != weaker]
            told = stronger or told
        within = [mention for mention in told if not mention.entry.outside]
        beyond = [mention for mention in told if mention.entry.outside]
        vague = all(mention.entry.rank == 0 for mention in within)
        lives_beyond = any(mention.stance == "home" for mention in beyond)
        if beyond and (vague or (lives_beyond and not any(mention.stance == "home" for mention in within))):
            return Outside(beyond[0].entry.name)
        return self._resolved(within) if within else None

    def _resolved(self, mentions: list[Mention]) -> Heard:
        """One place where all mentions can be true at once, or all the places that were meant."""
        shared = frozenset.intersection(*(mention.entry.wijken for mention in mentions))
        ordered = sorted(mentions, key=lambda mention: -mention.entry.rank)
        if len(shared) == 1:
            precise: Entry = ordered[0].entry
            return Somewhere(next(place for place in precise.places if place.wijk in shared))
        chosen = [p for mention in ordered for p in mention.entry.places if not shared or p.wijk in shared]
        return Either(tuple({place.wijk: place for place in reversed(chosen)}.values())[::-1])
