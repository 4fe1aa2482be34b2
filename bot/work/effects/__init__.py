"""Writes what must happen because of a turn, in the turn's own transaction; a module for each piece of work."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import (
    AddToCase,
    AlertAgain,
    AllowTopic,
    AnswerCase,
    AnswerDraft,
    AnswerHandOver,
    AnswerInitiative,
    ApproveFollowUp,
    AskMyData,
    BeAway,
    BeSilent,
    BringIn,
    CancelDue,
    CancelVisit,
    CaseOverdue,
    CloseCase,
    CorrectCase,
    Count,
    DecideInitiative,
    DoubtActivity,
    DropDraft,
    Effect,
    EndTie,
    FollowUp,
    ForgetMe,
    ForgetTalk,
    ForgetUnmetWishes,
    HearAgain,
    InviteBuddy,
    KeepUnmetWish,
    LeaveCase,
    MakeDraft,
    MarkIncident,
    MarkMissed,
    NoteCase,
    OpenCase,
    PlanDue,
    PlanVisit,
    ProposeHandOver,
    RaiseIncident,
    RecordBuddy,
    RecordConsent,
    RelayToHuman,
    RemindOfDrill,
    ReportChange,
    RetireActivity,
    ShowCase,
    ShowCases,
    ShowInitiatives,
    TakeAlert,
    TellSilence,
    TellVisit,
    UseInvite,
    VerifyActivity,
    WithdrawDrafts,
    WriteInDanger,
)
from bot.conversation.replies import Reply
from bot.conversation.state import BEHALF, IMPROVEMENT, SHARING
from bot.flows import BOOK
from bot.work import alerts, inviting, reminding, sharing, visiting
from bot.work.effects import (
    answering,
    behalf,
    casework,
    company,
    initiatives,
    leaving,
    recruiting,
    rights,
    taking,
    trouble,
    trust,
)
from db import consents, due, outbox, tallies, unmet_wishes, visits
from knowledge.privacy.purposes import Purposes


def write(connection: Connection, person_id: int, effect: Effect, now: datetime) -> None:
    """Write one effect of a person's turn as rows."""
    match effect:
        case OpenCase():
            casework.open_case(connection, person_id, effect, now)
        case AddToCase(note):
            casework.add_to_case(connection, person_id, note, now)
        case RelayToHuman(text, what):
            casework.relay(connection, person_id, text, what, now)
        case CaseOverdue():
            casework.overdue(connection, person_id, now)
        case LeaveCase(why):
            casework.leave(connection, person_id, why, now)
        case AnswerHandOver(agreed, asked):
            casework.answer_hand_over(connection, person_id, now, agreed=agreed, asked=asked)
        case HearAgain(resting):
            answering.hear_again(connection, person_id, resting, now)
        case AlertAgain(alert):
            alerts.again(connection, alert, now)
        case TakeAlert(alert):
            taking.take_alert(connection, person_id, alert, now)
        case ShowCases(which):
            answering.show_cases(connection, person_id, which, now)
        case ShowCase(number, True):
            answering.take(connection, person_id, number, now)
        case ShowCase(number):
            answering.show(connection, person_id, number, now)
        case AnswerCase(number, text):
            answering.answer(connection, person_id, number, text, now)
        case NoteCase(number, text):
            answering.note(connection, person_id, number, text, now)
        case CloseCase(number, outcome):
            answering.close(connection, person_id, number, outcome, now)
        case ProposeHandOver():
            answering.propose(connection, person_id, effect, now)
        case BeSilent(silent):
            leaving.be_silent(connection, person_id, now, silent=silent)
        case BeAway():
            answering.be_away(connection, person_id, effect)
        case PlanDue(kind, about, at):
            due.plan(connection, person_id, kind, about, at)
        case CancelDue(kind, about):
            due.cancel(connection, person_id, kind, about, now, keep=BOOK.network)
            if not kind and not about:
                # They said stop, or cannot be reached: nobody is to count on them.
                visiting.left(connection, person_id, now)
        case RecordConsent():
            _record_consent(connection, person_id, effect, now)
        case KeepUnmetWish(kinds, words, wijk):
            unmet_wishes.keep(connection, person_id, kinds, words, wijk, now)
        case PlanVisit(activity, at):
            visits.plan(connection, person_id, activity, at, now)
            if at > now:
                sharing.share(connection, person_id, "planned", activity, at, now)
        case CancelVisit(activity):
            visits.cancel(connection, person_id, activity, now)
            visiting.call_off(connection, person_id, activity, now)
            sharing.share(connection, person_id, "cancelled", activity, None, now)
        case TellVisit(activity, at, outcome):
            company.tell_visit(connection, person_id, activity, at, outcome, now)
            if outcome == "went":
                recruiting.ask_later(connection, person_id, at, now)
                sharing.share(connection, person_id, "went", activity, at, now)
        case DoubtActivity():
            trust.doubt(connection, effect, now)
        case VerifyActivity(activity):
            trust.verify(connection, person_id, activity, now)
        case RetireActivity(activity):
            trust.retire(connection, person_id, activity, now)
        case ReportChange():
            trust.report(connection, person_id, effect, now)
        case BringIn():
            initiatives.bring_in(connection, person_id, effect, now)
        case DecideInitiative():
            initiatives.decide(connection, person_id, effect, now)
        case AnswerInitiative():
            initiatives.answer(connection, person_id, effect, now)
        case ShowInitiatives():
            initiatives.show(connection, person_id, now)
        case Count(what, wijk, theme):
            tallies.keep(connection, person_id, what, wijk, theme, now)
        case InviteBuddy(name):
            recruiting.invite(connection, person_id, name, now)
        case RecordBuddy(person, what):
            recruiting.record(connection, person_id, person, what, now)
        case UseInvite(secret):
            inviting.use(connection, person_id, secret, now)
        case AskMyData():
            rights.bring(connection, person_id, now)
        case CorrectCase(field, text):
            rights.correct_case(connection, person_id, field, text)
        case ForgetUnmetWishes():
            unmet_wishes.forget(connection, person_id)
        case RaiseIncident():
            trouble.raise_incident(connection, person_id, effect, now)
        case MarkIncident(number, mark):
            trouble.mark(connection, person_id, number, mark)
        case WriteInDanger(number, text):
            taking.write(connection, person_id, number, text, now)
        case MarkMissed(kind):
            trouble.mark_missed(connection, person_id, kind, now)
        case RemindOfDrill():
            reminding.remind(connection, person_id, now)
        case FollowUp():
            trouble.follow_up(connection, person_id, now)
        case TellSilence():
            trouble.tell_silence(connection, person_id, effect, now)
        case ApproveFollowUp(number):
            trouble.approve_follow_up(connection, person_id, number, now)
        case ForgetTalk(until):
            outbox.let_go(connection, person_id, until)
        case ForgetMe(farewell, language):
            rights.forget(connection, person_id, Reply(farewell, language=language), now)
        case MakeDraft():
            behalf.make_draft(connection, person_id, effect, now)
        case AnswerDraft():
            behalf.answer(connection, person_id, effect, now)
        case WithdrawDrafts(numbers):
            behalf.withdraw(connection, person_id, numbers, now)
        case DropDraft(draft):
            behalf.drop(connection, draft, now)
        case AllowTopic():
            behalf.allow(connection, person_id, effect, now)
        case EndTie(tie):
            behalf.end_tie(connection, person_id, tie, now)
        case _:
            company.write(connection, person_id, effect, now)


def _record_consent(connection: Connection, person_id: int, said: RecordConsent, now: datetime) -> None:
    """Keep the proof; a no also takes back what rests on the purpose, in this very transaction."""
    consents.record(
        connection, person_id, said.purpose, said.granted, said.wording, said.language, now, said.proof
    )
    if said.granted:
        return
    purpose = Purposes.load().get(said.purpose)
    for beginning in purpose.moments if purpose else ():
        due.cancel_all(connection, person_id, beginning, now)
    if said.purpose == SHARING:
        visiting.left(connection, person_id, now, ("resident",), silent=False)
    if said.purpose == IMPROVEMENT:
        unmet_wishes.forget(connection, person_id)
        tallies.blur(connection, person_id)
    if said.purpose == BEHALF:
        behalf.end_ties(connection, person_id, now)
