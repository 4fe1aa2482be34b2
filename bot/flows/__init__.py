"""All conversations the bot holds."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.conversation.events import (
    ActivityDoubted,
    Alerted,
    Answered,
    AnswerHeld,
    Appointments,
    CaseClosed,
    CaseElsewhere,
    CaseInDanger,
    CasePromised,
    CaseShown,
    CasesListed,
    DraftAnswered,
    DraftGone,
    DraftMade,
    DraftShown,
    DrillOverdue,
    Event,
    FollowUpAsked,
    GroupPressed,
    HandOverAnswered,
    HandOverAsked,
    HelpSeen,
    HelpUnseen,
    IncidentTaken,
    InitiativeBrought,
    InitiativeDecided,
    InitiativeSettled,
    InviteAccepted,
    InviteMade,
    InviteRefused,
    MyData,
    NextDay,
    Paused,
    Posted,
    ResidentLeft,
    ResidentSaid,
    RoleEnded,
    Shared,
    VisitAlert,
    VisitDoubted,
    VisitNews,
)
from bot.conversation.floor import QUIET
from bot.conversation.flow import Book, Fell, Here, Over
from bot.flows import (
    absence,
    alerts,
    arrival,
    asked,
    away,
    behalf,
    between_cases,
    carer,
    case_list,
    casework,
    changed,
    contribute,
    doubting,
    drafts,
    duty,
    going_along,
    handing_over,
    initiatives,
    mydata,
    organising,
    recruiting,
    reviewing,
    sharing,
    together,
    who_is,
    whom,
    with_human,
)
from bot.flows.checkins.moments import MOMENTS as CHECKIN_MOMENTS
from bot.flows.checkins.unasked import CHECKINS
from bot.flows.company import buddy, mine, resident
from bot.flows.company.wishing import COMPANY
from bot.flows.consent import ask_again
from bot.flows.crisis import drills
from bot.flows.crisis import duty as crisis_duty
from bot.flows.crisis import news as crisis_news
from bot.flows.crisis.alarm import raised
from bot.flows.crisis.care import CRISIS, WIPE
from bot.flows.going import REMINDER, remind
from bot.flows.human import HUMAN
from bot.flows.not_now import CONSENT
from bot.flows.rest import REST
from bot.flows.suggestions import SUGGESTIONS
from bot.flows.visit import VISIT
from bot.flows.welcome import WELCOME
from bot.flows.wishes import WISHES

MOVED: dict[str, str] = {"consent.remember": "consent.may", "meeting.how_was": "meeting.again"}
"""Steps that were renamed since a release, old name to new: names are promises across releases."""

OF_CASES: Mapping[type[Event], Callable[[Any, Here], Fell]] = {
    Alerted: alerts.alerted,
    CaseElsewhere: alerts.elsewhere,
    Posted: alerts.posted,
    GroupPressed: alerts.group_pressed,
    CaseShown: casework.shown,
    CaseInDanger: casework.in_danger,
    CasesListed: case_list.listed,
    ResidentSaid: between_cases.said,
    ResidentLeft: between_cases.left,
    AnswerHeld: casework.held,
    HandOverAnswered: handing_over.agreed,
    Answered: with_human.answered,
    CaseClosed: with_human.closed,
    CasePromised: with_human.promised,
    HandOverAsked: with_human.hand_over_asked,
}
"""What the people of a case hear of each other; none of it waits while a human has the floor."""

BOOK = Book(
    flows={
        flow.name: flow
        for flow in (
            WELCOME,
            CONSENT,
            WISHES,
            SUGGESTIONS,
            VISIT,
            CHECKINS,
            away.AWAY,
            COMPANY,
            resident.MEETING,
            buddy.BUDDY,
            mine.MINE,
            HUMAN,
            REST,
            duty.DUTY,
            mydata.MYDATA,
            behalf.BEHALF,
            carer.CARER,
            asked.ASKED,
            sharing.SHARING,
            together.TOGETHER,
            alerts.ALERTS,
            casework.CASEWORK,
            with_human.HANDOVER,
            absence.ABSENCE,
            doubting.DOUBTING,
            contribute.CONTRIBUTE,
            contribute.LATER,
            recruiting.RECRUITING,
            organising.ORGANISING,
            initiatives.INITIATIVES,
            reviewing.REVIEWING,
            CRISIS,
            crisis_duty.INCIDENTS,
        )
    },
    moments={
        REMINDER: remind,
        "visit.due": resident.due,
        "visit.gone": buddy.gone,
        with_human.PROMISE: with_human.overdue,
        QUIET: with_human.quiet,
        alerts.AGAIN: alerts.again,
        crisis_duty.AFTER: crisis_duty.after,
        drills.REMIND: drills.due,
        drafts.DRAFT: drafts.too_old,
        organising.ASK: organising.fell,
        contribute.ASK: contribute.fell,
        **CHECKIN_MOMENTS,
    },
    news={
        InviteAccepted: arrival.accepted,
        InviteRefused: arrival.refused,
        RoleEnded: arrival.ended,
        MyData: mydata.brought,
        HelpSeen: crisis_news.seen,
        HelpUnseen: crisis_news.unseen,
        NextDay: crisis_news.next_day,
        IncidentTaken: crisis_duty.taken,
        FollowUpAsked: crisis_duty.follow_up_asked,
        DrillOverdue: drills.overdue,
        DraftMade: drafts.made,
        DraftShown: asked.shown,
        DraftGone: asked.gone,
        DraftAnswered: drafts.answered,
        Shared: sharing.heard,
        VisitNews: mine.heard,
        VisitAlert: mine.heard,
        VisitDoubted: changed.heard,
        Appointments: mine.listed,
        Paused: buddy.paused,
        **OF_CASES,
        ActivityDoubted: organising.doubted,
        InviteMade: recruiting.made,
        InitiativeBrought: reviewing.brought,
        InitiativeSettled: reviewing.settled,
        InitiativeDecided: reviewing.decided,
    },
    ways={
        "duty": duty.way,
        "who_is": who_is.way,
        "waiting": who_is.waiting,
        **mydata.WAYS,
        **away.WAYS,
        **mine.WAYS,
        "sharing": sharing.way,
        "switch": together.way,
        "myself": whom.oneself,
    },
    moved=MOVED,
    first="welcome.start",
    human="human.what",
    rest="rest.quiet",
    done="rest.anything",
    waits=frozenset(
        {
            "mydata.wait",
            "behalf.wait",
            "mine.wait",
            "casework.wait",
            "reviewing.waiting",
            "alerts.group",
            "recruiting.wait",
        }
    ),
    network=frozenset({with_human.PROMISE, alerts.AGAIN, crisis_duty.AFTER, drills.REMIND}),
    raw=frozenset({"duty"}),
    leaving=duty.leaving,
    desk=case_list.away_from_the_desk,
    noticed=(
        together.noticed,
        going_along.noticed,
        drafts.noticed,
        sharing.noticed,
        doubting.noticed,
        initiatives.noticed,
        contribute.noticed,
    ),
    over=Over(
        flows=frozenset({"handover", "mydata", WIPE}),
        meanings=frozenset((*mydata.WAYS, "who_is")),
        news=frozenset((*OF_CASES, MyData, VisitAlert, VisitDoubted, HelpSeen, HelpUnseen)),
        moments=frozenset({with_human.PROMISE, QUIET, alerts.AGAIN, crisis_duty.AFTER}),
    ),
    again=ask_again,
    raised=raised,
)
