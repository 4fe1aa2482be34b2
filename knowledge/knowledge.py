"""Everything the bot knows, as one value that a conversation is given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property

from knowledge.answers.answers import Answers
from knowledge.behalf.heard import Behalf
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.recurrence import next_times
from knowledge.matching.impressions import Impressions
from knowledge.matching.index import Index
from knowledge.matching.ready import shipped
from knowledge.matching.values import Asked, Suggestion
from knowledge.network.network import Network
from knowledge.places.places import Places
from knowledge.privacy.purposes import Purposes
from knowledge.privacy.special import Special
from knowledge.questions.questions import Questions
from knowledge.roster.roster import Roster
from knowledge.safety.detector import Safety
from knowledge.texts.texts import Words
from knowledge.wishes.taxonomy import Taxonomy


@dataclass(frozen=True)
class Catalogue:
    """The activities that exist now, and the index that finds them."""

    activities: Mapping[str, Activity]
    index: Index
    impressions: Impressions
    """What was read of the activities; read on, it counts in the next index that is made."""
    lately: Index | None = None
    """What changed since the index was made, indexed by itself."""
    changed: frozenset[str] = frozenset()
    """What the index says of these no longer holds."""

    @classmethod
    def of(
        cls, activities: Iterable[Activity], taxonomy: Taxonomy, impressions: Impressions | None = None
    ) -> Catalogue:
        """Index these activities; retired ones are left out."""
        current = {a.id: a for a in activities if not a.retired}
        impressions = impressions or shipped()
        return cls(current, Index(tuple(current.values()), taxonomy, impressions), impressions)

    def unread(self) -> tuple[Activity, ...]:
        """The activities of which only the words are known yet, and not what they are like; least plain first."""
        return tuple(one for one in self.index.least_plain if self.impressions.lacks(one))

    def helping(self, asked: Asked, now: datetime) -> tuple[Suggestion, ...]:
        """The activities that ask for what somebody would bring, at most `asked.top`; `now` must be aware."""
        return self._asking.suggest(asked, now)

    @cached_property
    def _asking(self) -> Index:
        """The activities that ask for help, as what they ask for."""
        asking = (one for one in self.activities.values() if one.roles)
        made = (replace(one, title=", ".join(one.roles), description="", tags=(), kinds=()) for one in asking)
        return Index(tuple(made), Taxonomy.load())

    def held(self, activity: str, at: datetime) -> Activity | None:
        """The activity of this id where it is held at a moment (aware); None where it is gone, or not held then."""
        found = self.activities.get(activity)
        if found is None or at not in next_times(found.recurrence, at - timedelta(seconds=1), 1):
            return None
        return found

    def amended(self, changed: Iterable[Activity], taxonomy: Taxonomy) -> Catalogue:
        """The same catalogue with a few activities new, changed or retired; the large index stays as it was made."""
        now = {one.id: one for one in changed}
        kept = {id: one for id, one in self.activities.items() if id not in now}
        found = {**kept, **{id: one for id, one in now.items() if not one.retired}}
        touched = self.changed | now.keys()
        lately = tuple(found[id] for id in sorted(touched) if id in found)
        beside = Index(lately, taxonomy, self.impressions)
        return Catalogue(found, self.index, self.impressions, beside, touched)

    def suggest(self, asked: Asked, now: datetime) -> tuple[Suggestion, ...]:
        """The activities that fit best, as the catalogue stands at this moment; `now` must be aware."""
        if self.lately is None:
            return self.index.suggest(asked, now)
        earlier = self.index.suggest(replace(asked, leave_out=asked.leave_out | self.changed), now)
        both = (*earlier, *self.lately.suggest(asked, now))
        return tuple(sorted(both, key=lambda one: (-one.score, one.activity.id))[: asked.top])


@dataclass(frozen=True)
class Knowledge:
    """Words, answers, places, wishes, activities, the network, what protects people, and who may do what."""

    words: Words
    answers: Answers
    places: Places
    wishes: Taxonomy
    catalogue: Catalogue
    network: Network
    safety: Safety
    purposes: Purposes
    special: Special
    behalf: Behalf
    questions: Questions = Questions()
    roster: Roster = Roster()

    @classmethod
    def load(cls, activities: Iterable[Activity]) -> Knowledge:
        """Everything that ships with the bot, and these activities."""
        wishes = Taxonomy.load()
        return cls(
            words=Words.load(),
            answers=Answers.load(),
            places=Places.load(),
            wishes=wishes,
            catalogue=Catalogue.of(activities, wishes),
            network=Network.load(),
            safety=Safety.load(),
            purposes=Purposes.load(),
            special=Special.load(wishes),
            behalf=Behalf.load(),
            questions=Questions.load(),
        )
