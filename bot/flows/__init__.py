"""All conversations the bot holds."""

from bot.conversation.events import (
    DraftAnswered,
    DraftGone,
    DraftMade,
    DraftShown,
    InviteAccepted,
    InviteRefused,
    MyData,
    RoleEnded,
    Shared,
)
from bot.conversation.flow import Book
from bot.flows import arrival, asked, away, behalf, carer, duty, mydata, sharing, together, whom
from bot.flows.checkins.asking import CHECKINS
from bot.flows.checkins.moments import MOMENTS as CHECKIN_MOMENTS
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
    moments={REMINDER: remind, PROMISE: admit, behalf.DRAFT: behalf.too_old, **CHECKIN_MOMENTS},
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
    },
    ways={
        "duty": duty.way,
        **mydata.WAYS,
        **away.WAYS,
        "sharing": sharing.way,
        "switch": together.way,
        "myself": whom.oneself,
    },
    moved=MOVED,
    first="welcome.start",
    human="human.what",
    rest="rest.quiet",
    done="rest.anything",
    waits=frozenset({"mydata.wait", "behalf.wait"}),
    again=ask_again,
)
