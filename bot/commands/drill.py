"""`voordeur drill`: the whole chain from a cry for help to a human who takes it, with somebody who does not exist."""

from __future__ import annotations

import argparse
import asyncio
from typing import Any

from bot.app import open_house
from bot.settings import Settings
from bot.work.drilling import Drill


def add(subparsers: Any) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("drill", help="try the chain from a cry for help to a human who takes it")
    parser.add_argument(
        "--wait", type=float, default=10.0, help="minutes to wait until somebody takes it (default: 10)"
    )
    parser.set_defaults(run=run)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Print each step and a verdict; returns 1 where a link did not hold."""
    return asyncio.run(_drill(settings, given.wait * 60))


async def _drill(settings: Settings, wait: float) -> int:
    wrong = 0
    async with open_house(settings) as house:
        async for step in Drill(house.store, house.workers, house.clock).steps(wait):
            print(f"{step.how:5}  {step.said}", flush=True)
            wrong += step.how == "WRONG"
    holds = (
        "The chain holds."
        if wait
        else "The machine does its part; nobody was waited for, so this is no drill."
    )
    print(holds if not wrong else f"The chain does not hold: {wrong} wrong.")
    return 1 if wrong else 0
