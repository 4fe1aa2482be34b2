"""What must happen because of a turn: rows to write, in the same transaction as the turn itself.

A new kind of effect is a class in one of these modules, a name in the union at its end, and a case in the `write` of
the module of `bot/work/effects` that bears the same name.
"""

from __future__ import annotations

from bot.conversation.effects.answering import (
    AnswerCase,
    AnsweringEffect,
    CloseCase,
    NoteCase,
    ProposeHandOver,
    ShowCase,
    ShowCases,
)
from bot.conversation.effects.behalf import (
    AllowTopic,
    AnswerDraft,
    BehalfEffect,
    DropDraft,
    EndTie,
    MakeDraft,
    WithdrawDrafts,
)
from bot.conversation.effects.casework import (
    AddToCase,
    AnswerHandOver,
    CaseOverdue,
    CaseworkEffect,
    LeaveCase,
    OpenCase,
    RelayToHuman,
)
from bot.conversation.effects.company import (
    AnswerOffer,
    BeSure,
    CannotCome,
    ChooseBuddy,
    CompanyEffect,
    Debrief,
    ListVisits,
    PauseOffers,
    SeeNobody,
    VisitDue,
    VisitOff,
    WishCompany,
)
from bot.conversation.effects.going import CancelVisit, GoingEffect, PlanVisit, TellVisit
from bot.conversation.effects.initiatives import (
    AnswerInitiative,
    BringIn,
    DecideInitiative,
    InitiativesEffect,
    ShowInitiatives,
)
from bot.conversation.effects.keeping import (
    Count,
    ForgetUnmetWishes,
    KeepingEffect,
    KeepUnmetWish,
    RecordConsent,
)
from bot.conversation.effects.leaving import BeAway, BeSilent, LeavingEffect
from bot.conversation.effects.planning import CancelDue, HearAgain, PlanDue, PlanningEffect
from bot.conversation.effects.recruiting import InviteBuddy, RecordBuddy, RecruitingEffect, UseInvite
from bot.conversation.effects.rights import AskMyData, CorrectCase, ForgetMe, ForgetTalk, RightsEffect
from bot.conversation.effects.taking import AlertAgain, TakeAlert, TakingEffect, WriteInDanger
from bot.conversation.effects.trouble import (
    ApproveFollowUp,
    FollowUp,
    MarkIncident,
    MarkMissed,
    RaiseIncident,
    RemindOfDrill,
    TellSilence,
    TroubleEffect,
)
from bot.conversation.effects.trust import (
    DoubtActivity,
    ReportChange,
    RetireActivity,
    TrustEffect,
    VerifyActivity,
)

__all__ = [
    "AddToCase", "AlertAgain", "AllowTopic", "AnswerCase", "AnswerDraft", "AnswerHandOver",
    "AnswerInitiative", "AnswerOffer", "AnsweringEffect", "ApproveFollowUp", "AskMyData", "BeAway",
    "BeSilent", "BeSure", "BehalfEffect", "BringIn", "CancelDue", "CancelVisit", "CannotCome",
    "CaseOverdue", "CaseworkEffect", "ChooseBuddy", "CloseCase", "CompanyEffect", "CorrectCase", "Count",
    "Debrief", "DecideInitiative", "DoubtActivity", "DropDraft", "Effect", "EndTie", "FollowUp",
    "ForgetMe", "ForgetTalk", "ForgetUnmetWishes", "GoingEffect", "HearAgain", "InitiativesEffect",
    "InviteBuddy", "KeepUnmetWish", "KeepingEffect", "LeaveCase", "LeavingEffect", "ListVisits",
    "MakeDraft", "MarkIncident", "MarkMissed", "NoteCase", "OpenCase", "PauseOffers", "PlanDue",
    "PlanVisit", "PlanningEffect", "ProposeHandOver", "RaiseIncident", "RecordBuddy", "RecordConsent",
    "RecruitingEffect", "RelayToHuman", "RemindOfDrill", "ReportChange", "RetireActivity", "RightsEffect",
    "SeeNobody", "ShowCase", "ShowCases", "ShowInitiatives", "TakeAlert", "TakingEffect", "TellSilence",
    "TellVisit", "TroubleEffect", "TrustEffect", "UseInvite", "VerifyActivity", "VisitDue", "VisitOff",
    "WishCompany", "WithdrawDrafts", "WriteInDanger",
]  # fmt: skip

Effect = (
    AnsweringEffect
    | BehalfEffect
    | CaseworkEffect
    | CompanyEffect
    | GoingEffect
    | InitiativesEffect
    | KeepingEffect
    | LeavingEffect
    | PlanningEffect
    | RecruitingEffect
    | RightsEffect
    | TakingEffect
    | TroubleEffect
    | TrustEffect
)
