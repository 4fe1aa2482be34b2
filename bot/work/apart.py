"""Calendars are read in a process of their own, which is ended where its recurrences take too long."""

from __future__ import annotations

import time
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Final, Literal

from knowledge.catalogue.importing.detecting import detect, is_calendar
from knowledge.catalogue.importing.values import Options, Reading, no_progress, nothing, refusal

MOST_TO_READ: Final = 60.0
MOST_TO_EXPAND: Final = 2.0
"""Seconds. Reading only depends on the size of the file; what its rules ask for can be anything."""

Told = (
    tuple[Literal["progress"], int, int] | tuple[Literal["expanding"], bool] | tuple[Literal["done"], Reading]
)


def read_list(name: str, data: bytes, options: Options) -> Reading:
    """Read a list of any kind; a calendar apart, so that no rule in it can hold us up."""
    if not is_calendar(data):
        return detect(name, data, options)
    return _apart(name, data, options, MOST_TO_READ, MOST_TO_EXPAND)


def _apart(name: str, data: bytes, options: Options, to_read: float, to_expand: float) -> Reading:
    # A fresh process knows no threads, connections or files of ours.
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    plain = replace(options, progress=no_progress, expanding=nothing)
    process = context.Process(target=_work, args=(there, name, data, plain), daemon=True)
    process.start()
    there.close()
    try:
        return _listen(here, options, to_read, to_expand)
    finally:
        process.kill()
        process.join()
        process.close()
        here.close()


def _listen(here: Connection, options: Options, to_read: float, to_expand: float) -> Reading:
    limit, until = to_read, time.monotonic() + to_read
    while here.poll(max(0.0, until - time.monotonic())):
        try:
            told: Told = here.recv()
        except EOFError:
            return refusal("ical", "broken", "0")
        match told:
            case ("progress", done, total):
                options.progress(done, total)
            case ("expanding", begins):
                limit = to_expand if begins else to_read
                until = time.monotonic() + limit
            case ("done", reading):
                return reading
    return refusal("ical", "too_slow", f"{limit:g}")


def _work(there: Any, name: str, data: bytes, options: Options) -> None:
    """Read a calendar in this process, and tell of it."""
    told = replace(
        options,
        progress=lambda done, total: there.send(("progress", done, total)),
        expanding=lambda begins: there.send(("expanding", begins)),
    )
    there.send(("done", detect(name, data, told)))
