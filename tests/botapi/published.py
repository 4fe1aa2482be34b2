"""Holds a call against the published Bot API: known method and parameters, right types, nothing missing."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any


@dataclass(frozen=True)
class Upload:
    """A file sent along with a call."""

    name: str
    media_type: str
    content: bytes


_SHEET: Mapping[str, Any] = tomllib.loads(files(__package__).joinpath("methods.toml").read_text("utf-8"))
METHODS: Mapping[str, Mapping[str, str]] = _SHEET["methods"]
TYPES: Mapping[str, Mapping[str, str]] = _SHEET["types"]

_WHOLE = re.compile(r"-?[0-9]{1,19}")
_BROKEN = re.compile(r"-?[0-9]{1,19}(\.[0-9]+)?([eE]-?[0-9]{1,3})?")


def decode(method: str, sent: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Decode the parameters of a call, sent as form fields or JSON; returns the values and what is wrong."""
    if method not in METHODS:
        return {}, [f"{method}: not in methods.toml"]
    fields = METHODS[method]
    values = {name: _value(value, fields.get(name, "").rstrip("?")) for name, value in sent.items()}
    return values, [f"{method}: {fault}" for fault in _faults_in(values, fields)]


def _value(sent: object, kind: str) -> object:
    """Give a form field its own type; what does not fit stays text and is found by the check after this."""
    if not isinstance(sent, str):
        return sent
    kinds = kind.split(" | ")
    if "Integer" in kinds and _WHOLE.fullmatch(sent):
        return int(sent)
    if "Float" in kinds and _BROKEN.fullmatch(sent):
        return float(sent)
    if "Boolean" in kinds and sent.lower() in ("true", "false"):
        return sent.lower() == "true"
    if any(k.startswith("Array") or k in TYPES for k in kinds):
        try:
            return json.loads(sent)
        except ValueError:
            return sent
    return sent


def _faults_in(values: Mapping[str, Any], fields: Mapping[str, str]) -> Iterator[str]:
    for name, value in values.items():
        kind = fields.get(name)
        if kind is None:
            yield f"{name} is not a parameter"
        elif not _fits(value, kind.rstrip("?")):
            yield f"{name} is not {kind.rstrip('?')}"
    for name, kind in fields.items():
        if not kind.endswith("?") and name not in values:
            yield f"{name} is missing"


def _fits(value: object, kinds: str) -> bool:
    return any(_fits_one(value, kind) for kind in kinds.split(" | "))


def _fits_one(value: object, kind: str) -> bool:
    match kind:
        case "Integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "Float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "Boolean":
            return isinstance(value, bool)
        case "String":
            return isinstance(value, str)
        case "InputFile":
            return isinstance(value, Upload)
    if kind.startswith("Array of "):
        inner = kind.removeprefix("Array of ")
        return isinstance(value, list) and all(_fits(item, inner) for item in value)
    # A type that methods.toml does not describe is one nobody has looked up yet, so it does not pass.
    return kind in TYPES and isinstance(value, dict) and not list(_faults_in(value, TYPES[kind]))
