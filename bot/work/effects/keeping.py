"""What is kept of a person and counted, as rows; a no takes back what rests on the yes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.conversation.effects import Count, ForgetUnmetWishes, KeepingEffect, KeepUnmetWish, RecordConsent
from bot.conversation.memory import BEHALF, IMPROVEMENT, SHARING
from bot.work import visiting
from bot.work.effects import behalf
from db import consents, due, tallies, unmet_wishes
from knowledge.privacy.purposes import Purposes


def write(connection: Connection, person_id: int, effect: KeepingEffect, now: datetime) -> None:
    """Write what may be kept of a person."""
    match effect:
        case RecordConsent():
            _record_consent(connection, person_id, effect, now)
        case KeepUnmetWish(kinds, words, wijk):
            unmet_wishes.keep(connection, person_id, kinds, words, wijk, now)
        case ForgetUnmetWishes():
            unmet_wishes.forget(connection, person_id)
        case Count(what, wijk, theme):
            tallies.keep(connection, person_id, what, wijk, theme, now)


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
