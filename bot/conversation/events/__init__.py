"""What came in: one value for each thing that can happen to a conversation.

Doors make those in `said`; the clock, other people and the network's tools make the others. A new kind of event is a
class in one of these modules and a name in `AnyEvent`.
"""

from __future__ import annotations

import msgspec

from bot.conversation.events.base import Event
from bot.conversation.events.behalf import DraftAnswered, DraftGone, DraftMade, DraftShown, Shared
from bot.conversation.events.casework import (
    Alerted,
    AnswerHeld,
    CaseElsewhere,
    CaseInDanger,
    CaseLine,
    CasePromised,
    CaseShown,
    CasesListed,
    GroupPressed,
    HandOverAnswered,
    HandOverAsked,
    Posted,
    ResidentLeft,
    ResidentSaid,
)
from bot.conversation.events.company import (
    Appointment,
    Appointments,
    Paused,
    VisitAlert,
    VisitDoubted,
    VisitNews,
)
from bot.conversation.events.happened import Answered, CaseClosed, FellDue, TurnFailed
from bot.conversation.events.invites import InviteAccepted, InviteMade, InviteRefused, RoleEnded
from bot.conversation.events.rights import MyData
from bot.conversation.events.said import (
    Chose,
    Edited,
    Pointed,
    Pressed,
    Reachable,
    SharedContact,
    Started,
    Unreachable,
    Unreadable,
    Wrote,
)
from bot.conversation.events.trouble import (
    DrillOverdue,
    FollowUpAsked,
    HelpSeen,
    HelpUnseen,
    IncidentTaken,
    NextDay,
)
from bot.conversation.events.trust import (
    ActivityDoubted,
    InitiativeBrought,
    InitiativeDecided,
    InitiativeSettled,
)

__all__ = [
    "ActivityDoubted", "Alerted", "AnswerHeld", "Answered", "AnyEvent", "Appointment", "Appointments",
    "CaseClosed", "CaseElsewhere", "CaseInDanger", "CaseLine", "CasePromised", "CaseShown", "CasesListed", "Chose",
    "DraftAnswered", "DraftGone", "DraftMade", "DraftShown", "DrillOverdue", "Edited", "Event", "FellDue",
    "FollowUpAsked", "GroupPressed", "HandOverAnswered", "HandOverAsked", "HelpSeen", "HelpUnseen", "IncidentTaken",
    "InitiativeBrought", "InitiativeDecided", "InitiativeSettled", "InviteAccepted", "InviteMade",
    "InviteRefused", "MyData", "NextDay", "Paused", "Pointed", "Posted", "Pressed", "Reachable",
    "ResidentLeft", "ResidentSaid", "RoleEnded", "Shared", "SharedContact", "Started", "TurnFailed",
    "Unreachable", "Unreadable", "VisitAlert", "VisitDoubted", "VisitNews", "Wrote", "from_json", "to_json",
]  # fmt: skip

AnyEvent = (
    Started
    | Wrote
    | Pressed
    | Chose
    | Pointed
    | SharedContact
    | Unreadable
    | Edited
    | Unreachable
    | Reachable
    | FellDue
    | Answered
    | CaseClosed
    | Alerted
    | AnswerHeld
    | CaseElsewhere
    | CaseInDanger
    | CasePromised
    | CaseShown
    | CasesListed
    | HandOverAnswered
    | HandOverAsked
    | Posted
    | GroupPressed
    | ResidentLeft
    | ResidentSaid
    | TurnFailed
    | InviteAccepted
    | InviteRefused
    | RoleEnded
    | MyData
    | DraftMade
    | DraftShown
    | DraftGone
    | DraftAnswered
    | Shared
    | VisitDoubted
    | VisitNews
    | VisitAlert
    | Appointments
    | Paused
    | ActivityDoubted
    | InitiativeBrought
    | InitiativeSettled
    | InitiativeDecided
    | HelpSeen
    | HelpUnseen
    | NextDay
    | IncidentTaken
    | FollowUpAsked
    | DrillOverdue
    | InviteMade
)

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)


def to_json(event: AnyEvent) -> str:
    """Write an event as JSON text."""
    return _encoder.encode(event).decode()


def from_json(text: str) -> AnyEvent:
    """Read an event back; raises `msgspec.DecodeError` where the text is not one."""
    return _decoder.decode(text)
