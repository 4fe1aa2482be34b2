"""What must happen because of a turn: rows to write, in the same transaction as the turn itself.

A new kind of effect is a class in one of these modules, a name in `Effect`, and a case in `bot/work/effects`.
"""

from __future__ import annotations

from bot.conversation.effects.behalf import (
    AllowTopic,
    AnswerDraft,
    DropDraft,
    EndTie,
    MakeDraft,
    WithdrawDrafts,
)
from bot.conversation.effects.casework import (
    AddToCase,
    AlertAgain,
    AnswerCase,
    AnswerHandOver,
    BeAway,
    BeSilent,
    CaseOverdue,
    CloseCase,
    HearAgain,
    LeaveCase,
    NoteCase,
    OpenCase,
    ProposeHandOver,
    RelayToHuman,
    ShowCase,
    ShowCases,
    TakeAlert,
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
)  # fmt: skip
from bot.conversation.effects.counting import Count
from bot.conversation.effects.inviting import InviteBuddy, RecordBuddy, UseInvite
from bot.conversation.effects.keeping import KeepUnmetWish, RecordConsent
from bot.conversation.effects.planning import CancelDue, CancelVisit, PlanDue, PlanVisit, TellVisit
from bot.conversation.effects.rights import AskMyData, CorrectCase, ForgetMe, ForgetTalk, ForgetUnmetWishes
from bot.conversation.effects.trouble import (
    ApproveFollowUp,
    FollowUp,
    MarkIncident,
    MarkMissed,
    RaiseIncident,
    RemindOfDrill,
    TellSilence,
    WriteInDanger,
)
from bot.conversation.effects.trust import (
    AnswerInitiative,
    BringIn,
    DecideInitiative,
    DoubtActivity,
    ReportChange,
    RetireActivity,
    ShowInitiatives,
    VerifyActivity,
)

__all__ = [
    "AddToCase", "AlertAgain", "AllowTopic", "AnswerCase", "AnswerDraft", "AnswerHandOver",
    "AnswerInitiative", "AnswerOffer", "ApproveFollowUp", "AskMyData", "BeAway", "BeSilent", "BeSure", "BringIn",
    "CancelDue", "CancelVisit", "CannotCome", "CaseOverdue", "ChooseBuddy", "CloseCase", "CorrectCase",
    "Count", "Debrief", "DecideInitiative", "DoubtActivity", "DropDraft", "Effect", "EndTie", "FollowUp",
    "ForgetMe", "ForgetTalk", "ForgetUnmetWishes", "HearAgain", "InviteBuddy", "KeepUnmetWish", "LeaveCase", "ListVisits",
    "MakeDraft", "MarkIncident", "MarkMissed", "NoteCase", "OpenCase", "PauseOffers", "PlanDue", "PlanVisit",
    "ProposeHandOver", "RaiseIncident", "RecordBuddy", "RecordConsent", "RelayToHuman", "RemindOfDrill", "ReportChange",
    "RetireActivity", "SeeNobody", "ShowCase", "ShowCases", "ShowInitiatives", "TakeAlert", "TellSilence",
    "TellVisit", "UseInvite", "VerifyActivity", "VisitDue", "VisitOff", "WishCompany", "WithdrawDrafts",
    "WriteInDanger",
]  # fmt: skip

Effect = (
    OpenCase
    | AddToCase
    | AlertAgain
    | AnswerCase
    | AnswerHandOver
    | BeAway
    | BeSilent
    | CaseOverdue
    | CloseCase
    | HearAgain
    | LeaveCase
    | NoteCase
    | ProposeHandOver
    | RelayToHuman
    | ShowCase
    | ShowCases
    | TakeAlert
    | PlanDue
    | CancelDue
    | RecordConsent
    | KeepUnmetWish
    | PlanVisit
    | CancelVisit
    | TellVisit
    | DoubtActivity
    | UseInvite
    | Count
    | AskMyData
    | CorrectCase
    | ForgetUnmetWishes
    | ForgetMe
    | ForgetTalk
    | MakeDraft
    | AnswerDraft
    | DropDraft
    | WithdrawDrafts
    | AllowTopic
    | EndTie
    | CompanyEffect
    | VerifyActivity
    | RetireActivity
    | ReportChange
    | BringIn
    | DecideInitiative
    | AnswerInitiative
    | ShowInitiatives
    | RaiseIncident
    | MarkIncident
    | MarkMissed
    | WriteInDanger
    | RemindOfDrill
    | FollowUp
    | TellSilence
    | ApproveFollowUp
    | InviteBuddy
    | RecordBuddy
)
