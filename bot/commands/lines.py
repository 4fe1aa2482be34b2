"""JSON lines in, JSON lines out, as `match` and `understand` speak them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.handlers.terminal.protocol import decent

Row = Mapping[str, Any]


def answer_each(answer: Callable[[Row], dict[str, Any]]) -> int:
    """Answer every line of standard input with one line; a line that cannot be read gets an error and the rest goes on.

    Returns 0, or 1 where a line could not be read.
    """
    failed = 0
    for row in _rows():
        out: dict[str, Any]
        if isinstance(row, str):
            out, failed = {"error": row}, 1
        else:
            out = {"id": row.get("id"), **answer(row)}
        sys.stdout.write(json.dumps(out, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    return failed


def _rows() -> Iterator[Row | str]:
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            yield f"line {number} is not JSON"
            continue
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            yield f'line {number} needs an object with "text"'
            continue
        if not decent(line.decode("utf-8", errors="replace"), row):
            yield f"line {number} holds half a character (a lone surrogate)"
            continue
        yield row
