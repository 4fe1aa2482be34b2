"""JSON: a list of activities with any names of fields, one object a line, or HSDS 3."""

from __future__ import annotations

import json
import re
from typing import Any

from knowledge.catalogue.importing.csv_reader import decode
from knowledge.catalogue.importing.hsds_reader import is_hsds, read_hsds
from knowledge.catalogue.importing.table import Line, read_table
from knowledge.catalogue.importing.values import (
    DEEPEST,
    MOST_BYTES,
    MOST_ROWS,
    Options,
    Reading,
    refusal,
)

MOST_FIELDS = 300
STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
LIST_NAMES = ("activities", "activiteiten", "items", "results", "data", "contents", "services")


def read_json(data: bytes, options: Options) -> Reading:
    """Read a list of activities out of JSON or JSON lines."""
    if len(data) > 2 * MOST_BYTES:
        return refusal("json", "too_big", f"{len(data) // 1024} kB")
    text = decode(data)
    if text is None:
        return refusal("json", "not_a_list", "NUL")
    if _depth(text) > DEEPEST:
        return refusal("json", "too_deep", f"> {DEEPEST}")
    try:
        value = json.loads(text)
        items = [(number, item) for number, item in enumerate(_items(value), start=1)]
    except (ValueError, RecursionError):
        lines = _by_line(text)
        if isinstance(lines, int):
            return refusal("json", "broken", f"on_line:{lines}")
        items = lines
    if not items:
        return refusal("json", "empty")
    if len(items) > MOST_ROWS:
        return refusal("json", "too_many", str(len(items)))
    if any(is_hsds(item) for _, item in items):
        return read_hsds(items, options)
    flat = [(number, _flat(item)) for number, item in items if isinstance(item, dict)]
    names = list(dict.fromkeys(name for _, item in flat for name in item))[:MOST_FIELDS]
    head = Line(0, names)
    rows = [Line(number, [item.get(name, "") for name in names]) for number, item in flat]
    return read_table("json", [head, *rows], len(rows), options)


def _depth(text: str) -> int:
    """How deep brackets are nested, not counting those inside strings."""
    deepest = depth = 0
    for bracket in re.findall(r"[\[\]{}]", STRINGS.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _items(value: Any) -> list[Any]:
    match value:
        case list():
            return value
        case dict():
            lists = [value[name] for name in LIST_NAMES if isinstance(value.get(name), list)]
            # An organisation with its services is one thing with a list inside, not a list.
            return list(lists[0]) if lists and not is_hsds(value) else [value]
        case _:
            return []


def _by_line(text: str) -> list[tuple[int, Any]] | int:
    """Objects one a line; the number of the first line that is none."""
    found: list[tuple[int, Any]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                found.append((number, json.loads(line)))
            except (ValueError, RecursionError):
                return number
    return found


def _flat(item: dict[str, Any], above: str = "") -> dict[str, str]:
    """Nested objects laid flat: venue.name is the venue, venue.wijk the wijk, cost.cents the cost."""
    flat: dict[str, str] = {}
    for name, value in item.items():
        if isinstance(value, dict) and not above:
            for key, inner in _flat(value, name).items():
                flat.setdefault(key, inner)
            continue
        text = _text(value)
        match above, name:
            case "", _:
                key = name
            case "cost", "cents":
                key, text = "cost", f"€ {int(text) / 100:.2f}" if text.isdigit() else ""
            case "recurrence" | "when", "rules":
                key = "frequency"
            case "recurrence", "said":
                key = "when"
            case _, "name" | "said" | "text":
                key = above
            case _:
                key = name
        if text or key not in flat:
            flat[key] = text
    return flat


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nee"
        case list():
            return ", ".join(_text(one) for one in value if not isinstance(one, dict | list))
        case dict():
            return ""
        case float() if value != value or value in (float("inf"), float("-inf")):
            return ""
        case _:
            return str(value)
