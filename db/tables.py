"""All tables together, for migrations and checks: importing this fills `metadata`."""

from __future__ import annotations

from db import (
    activities,
    alerts,
    cases,
    consents,
    drafts,
    drills,
    due,
    erasures,
    import_sources,
    imports,
    inbox,
    incidents,
    initiatives,
    invites,
    locks,
    looks,
    outbox,
    people,
    roles,
    staff_groups,
    tallies,
    ties,
    unmet_wishes,
    versions,
    visit_offers,
    visits,
)
from db.base import metadata

__all__ = ["metadata"]

MODULES = (
    activities,
    alerts,
    cases,
    consents,
    drafts,
    drills,
    due,
    erasures,
    import_sources,
    imports,
    inbox,
    initiatives,
    incidents,
    invites,
    locks,
    looks,
    outbox,
    people,
    roles,
    staff_groups,
    tallies,
    ties,
    unmet_wishes,
    versions,
    visit_offers,
    visits,
)
