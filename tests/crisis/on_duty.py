"""A network with two ambassadors and a coordinator, and somebody who may be in danger."""

from __future__ import annotations

from datetime import timedelta

from db import incidents
from db.engine import Store
from db.incidents import IncidentRow
from knowledge.roster.members import Ambassador, Coordinator
from tests.flows.talking import TUESDAY
from tests.work.network import Network

DANGER = "ik wil dood, groetjes Kanarie 0612345678"

SAM, NOOR, KIM, ANS = "sam", "noor", "kim", "ans"


async def standing(store: Store) -> list[IncidentRow]:
    return await store.read(lambda connection: list(incidents.since(connection, TUESDAY - timedelta(days=9))))


async def with_duty(store: Store) -> Network:
    network = Network(store)
    await network.joins(SAM, Ambassador("Sam"))
    await network.joins(NOOR, Ambassador("Noor"))
    await network.joins(KIM, Coordinator("Kim"))
    for who in (SAM, NOOR, KIM):
        await network.hears(who)
    return network


async def talking_with_sam(network: Network) -> None:
    """Ans has a question, and Sam answers it."""
    await network.says(ANS, "een mens")
    await network.says(ANS, "ik wil iets vragen over mijn tuin")
    await network.presses(ANS, "Ja, antwoord hier")
    await network.presses(SAM, "Neem ik op me")
    await network.says(SAM, "Dag Ans.")
    await network.hears(ANS)
