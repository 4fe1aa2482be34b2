"""What every part of `voordeur catalogue` works with."""

from __future__ import annotations

import argparse
import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.commands import showing
from bot.commands.showing import say
from bot.work import importing
from db.engine import Store
from knowledge.catalogue import sample_activities
from knowledge.catalogue.activity import Activity
from knowledge.catalogue.recurrence import AMSTERDAM


@dataclass(frozen=True)
class Desk:
    """What a part of the command works with."""

    given: argparse.Namespace
    store: Store
    now: datetime

    @property
    def today(self) -> date:
        """The day it is in the city."""
        return self.now.astimezone(AMSTERDAM).date()

    async def everything(self) -> Sequence[Activity]:
        """Every activity, retired ones too; the sample where nothing was ever put in."""
        return await importing.whole(self.store) or sample_activities()

    def lines(self, activities: Sequence[Activity]) -> None:
        """Print activities, a line each."""
        for one in activities:
            if self.given.json:
                self.json(showing.as_json(one, self.now, self.today))
            else:
                say(showing.listed(one, self.today))

    def json(self, value: dict[str, Any]) -> None:
        """Print one JSON object on a line."""
        print(json.dumps(value, ensure_ascii=False))


Part = Callable[[Desk], Awaitable[int]]


def part(parts: Any, name: str, work: Part, help: str, *, as_json: bool = True) -> Any:
    """Declare one part of the command, and return its parser."""
    parser = parts.add_parser(name, help=help)
    if as_json:
        parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(work=work)
    return parser
