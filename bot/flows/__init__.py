"""All conversations the bot holds."""

from bot.conversation.events import (
    Appointments,
    DraftAnswered,
    DraftGone,
    DraftMade,
    DraftShown,
    InviteAccepted,
    InviteRefused,
    MyData,
    Paused,
    RoleEnded,
    Shared,
    VisitNews,
)
from bot.conversation.flow import Book
from bot.flows import arrival, asked, away, behalf, carer, duty, mydata, sharing, together, whom
from bot.flows.checkins.asking import CHECKINS
from bot.flows.checkins.moments import MOMENTS as CHECKIN_MOMENTS
from bot.flows.company import buddy, mine, resident
from bot.flows.company.wishing import COMPANY
from bot.flows.consent import CONSENT, ask_again
from bot.flows.human import HUMAN, PROMISE, admit
from bot.flows.rest import REST
from bot.flows.suggestions import SUGGESTIONS
from bot.flows.visit import REMINDER, VISIT, remind
from bot.flows.welcome import WELCOME
from bot.flows.wishes import WISHES

MOVED: dict[str, str] = {"consent.remember": "consent.may"}
"""Steps that were renamed since a release, old name to new: names are promises across releases."""

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
        )
    },
    moments={
        REMINDER: remind,
        PROMISE: admit,
        behalf.DRAFT: behalf.too_old,
        "visit.due": resident.due,
        "visit.gone": buddy.gone,
        **CHECKIN_MOMENTS,
    },
    news={
        InviteAccepted: arrival.accepted,
        InviteRefused: arrival.refused,
        RoleEnded: arrival.ended,
        MyData: mydata.brought,
        DraftMade: behalf.made,
        DraftShown: asked.shown,
        DraftGone: asked.gone,
        DraftAnswered: behalf.answered,
        Shared: sharing.heard,
        VisitNews: mine.heard,
        Appointments: mine.listed,
        Paused: buddy.paused,
    },
    ways={
        "duty": duty.way,
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
    waits=frozenset({"mydata.wait", "behalf.wait", "mine.wait"}),
    again=ask_again,
)
