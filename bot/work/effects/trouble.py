"""Danger, as rows: one incident for a person in half an hour; a weightier kind or urgency makes it weightier."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.conversation.effects import RaiseIncident
from db import incidents
from db.incidents import IncidentRow
from knowledge.crisis.cards import KINDS
from knowledge.safety import VERSION

URGENCIES = ("soon", "now")


def raise_incident(connection: Connection, person_id: int, said: RaiseIncident, now: datetime) -> None:
    """Keep an incident, or count it in the one that is open."""
    found = incidents.open_of(connection, person_id, now)
    if found is None:
        row = {
            "person_id": person_id,
            "kind": said.kind,
            "who": said.who,
            "urgency": said.urgency,
            "rules": " ".join(said.rules),
            "wijk": said.wijk,
            "version": VERSION,
            "asked": said.asked,
            "raised_at": now,
            "last_at": now,
        }
        incidents.add(connection, row)
        return
    incidents.again(connection, found.id, _changed(found, said), now)


def _changed(found: IncidentRow, said: RaiseIncident) -> dict[str, Any]:
    rules = dict.fromkeys((*found.rules.split(), *said.rules))
    changed: dict[str, Any] = {"rules": " ".join(rules), "asked": found.asked or said.asked}
    if weightier(found, said):
        changed |= {"kind": said.kind, "who": said.who}
        changed["urgency"] = max(found.urgency, said.urgency, key=URGENCIES.index)
    return changed


def weightier(found: IncidentRow, said: RaiseIncident) -> bool:
    """Whether something is more urgent than what is known, or of a kind that goes before it."""
    if URGENCIES.index(said.urgency) != URGENCIES.index(found.urgency):
        return URGENCIES.index(said.urgency) > URGENCIES.index(found.urgency)
    return KINDS.index(said.kind) < KINDS.index(found.kind)
