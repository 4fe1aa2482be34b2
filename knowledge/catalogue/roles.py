"""Says what an activity asks for in other languages: organisers write it in Dutch."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


def role_in(role: str, language: str) -> str:
    """A role in a language; as the organiser wrote it where no words for it are known."""
    return _spoken().get(_plain(role), {}).get(language, role)


@cache
def _spoken() -> Mapping[str, Mapping[str, str]]:
    raw = tomllib.loads(files(__package__).joinpath("roles.toml").read_text("utf-8"))
    return {_plain(role): spoken for role, spoken in raw.items()}


def _plain(role: str) -> str:
    return " ".join(role.casefold().split())
