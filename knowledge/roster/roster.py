"""The roster: who has which role at this moment; only what stands here gives a right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from knowledge.catalogue.activity import Activity
from knowledge.roster.members import Ambassador, Buddy, Coordinator, Member, Organiser, Role


@dataclass(frozen=True)
class Roster:
    """All members by the number of their person; one person may have several roles."""

    ambassadors: Mapping[int, Ambassador] = field(default_factory=dict)
    buddies: Mapping[int, Buddy] = field(default_factory=dict)
    coordinators: Mapping[int, Coordinator] = field(default_factory=dict)
    organisers: Mapping[int, Organiser] = field(default_factory=dict)

    @classmethod
    def of(cls, members: Iterable[tuple[int, Member]]) -> Roster:
        """Sort members by their role."""
        found = tuple(members)
        return cls(
            ambassadors={person: one for person, one in found if isinstance(one, Ambassador)},
            buddies={person: one for person, one in found if isinstance(one, Buddy)},
            coordinators={person: one for person, one in found if isinstance(one, Coordinator)},
            organisers={person: one for person, one in found if isinstance(one, Organiser)},
        )

    def roles(self, person: int) -> frozenset[Role]:
        """The roles of a person."""
        having: dict[Role, Mapping[int, Member]] = {
            "ambassador": self.ambassadors,
            "buddy": self.buddies,
            "coordinator": self.coordinators,
            "organiser": self.organisers,
        }
        return frozenset(role for role, members in having.items() if person in members)

    def ambassadors_of(self, wijk: str) -> tuple[int, ...]:
        """Who answers for a wijk: those who name it first, then those for the whole city; by number."""
        named = [p for p, one in sorted(self.ambassadors.items()) if wijk and wijk in one.wijken]
        anywhere = [p for p, one in sorted(self.ambassadors.items()) if not one.wijken]
        return (*named, *anywhere)

    def organisers_of(self, activity: Activity) -> tuple[int, ...]:
        """Who runs an activity, by number."""
        return tuple(
            person
            for person, one in sorted(self.organisers.items())
            if activity.id in one.activities or (activity.source and activity.source in one.sources)
        )

    def listens(self, person: int) -> bool:
        """Whether somebody of the network hears what is asked of them: they did not say stop, and can be reached."""
        having = (self.ambassadors, self.coordinators, self.organisers)
        return all(members[person].listens for members in having if person in members)

    def keepers_of(self, activity: Activity) -> tuple[int, ...]:
        """Who is asked about an activity: who runs it, else the coordinators, else the ambassadors of its wijk."""
        turns = (
            self.organisers_of(activity),
            tuple(sorted(self.coordinators)),
            self.ambassadors_of(activity.venue.wijk),
        )
        hearing = (tuple(person for person in turn if self.listens(person)) for turn in turns)
        return next(filter(None, hearing), ())

    def may_keep(self, person: int, activity: Activity) -> bool:
        """Whether what a person says of an activity counts as checked."""
        return person in (
            *self.organisers_of(activity),
            *self.coordinators,
            *self.ambassadors_of(activity.venue.wijk),
        )

    def reviewers_of(self, wijk: str) -> tuple[int, ...]:
        """Who looks at what residents bring in: the ambassadors of the wijk and the coordinators."""
        return tuple(dict.fromkeys((*self.ambassadors_of(wijk), *sorted(self.coordinators))))

    def name_of(self, person: int) -> str:
        """The first name of a member; empty for somebody without a role."""
        having = (self.coordinators, self.ambassadors, self.organisers, self.buddies)
        return next((members[person].name for members in having if person in members), "")

    def here_on(self, person: int, day: date) -> bool:
        """Whether a member is not away on a day."""
        members = (self.ambassadors.get(person), self.buddies.get(person))
        return not any(away.covers(day) for one in members if one for away in one.away)
