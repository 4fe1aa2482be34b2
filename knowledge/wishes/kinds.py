"""Kinds of things people do, in themes, read from the files in `kinds/` and checked as they are read."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Literal

from knowledge.language.spoken import LANGUAGES

_LISTS = ("words", "near", "past", "bring", "en", "tr", "ar", "wider", "related", "not")
Said = Literal["likes", "wants"]


class KindsError(ValueError):
    """A file of kinds that cannot be used; says which file, which kind and what to do."""


@dataclass(frozen=True)
class Kind:
    """One kind of thing people do, and the words they reach it by."""

    id: str
    theme: str
    name: Mapping[str, str]
    about: Mapping[str, str] = field(default_factory=dict)
    """What somebody told of who is led here by it, where that is no wish: "een verlies"."""
    words: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    tr: tuple[str, ...] = ()
    ar: tuple[str, ...] = ()
    wider: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    """Words that look like one of its own but never mean it."""


@dataclass(frozen=True)
class Theme:
    """A group of kinds, with the words that mean all of them."""

    id: str
    name: Mapping[str, str]
    said: Said = "likes"
    """How a wish of it is said back: "u houdt van breien", "u wilt graag een praatje"."""
    wide: tuple[str, ...] = ()
    wide_kinds: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = field(default=())


def read_themes() -> tuple[Theme, ...]:
    """Every theme that ships with the bot, in the order of their file names; raises `KindsError`."""
    folder = files("knowledge.wishes") / "kinds"
    found = sorted(
        (entry for entry in folder.iterdir() if entry.name.endswith(".toml")), key=lambda e: e.name
    )
    themes = tuple(read_theme(entry.name, entry.read_text(encoding="utf-8")) for entry in found)
    seen: dict[str, str] = {}
    for theme in themes:
        for kind in theme.kinds:
            if kind.id in seen:
                raise KindsError(
                    f"{theme.id}.toml: kind {kind.id!r} stands in {seen[kind.id]}.toml too; keep one"
                )
            seen[kind.id] = theme.id
    return themes


def read_theme(name: str, text: str) -> Theme:
    """One theme out of the text of its file; raises `KindsError` with the name of the file."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise KindsError(f"{name}: this is not TOML: {wrong}; look at that line") from wrong
    theme = table.get("theme")
    if not isinstance(theme, str) or not theme:
        raise KindsError(f'{name}: the first line must say which theme it is: theme = "..."')
    kinds = table.get("kind")
    if not isinstance(kinds, dict) or not kinds:
        raise KindsError(f"{name}: there is no [kind.<id>] in it; add one")
    where = f"{name}, theme"
    return Theme(
        theme,
        _names(table, where),
        _said(table, where),
        _list(table, "wide", where),
        _list(table, "wide_kinds", where),
        tuple(_kind(id, theme, entry, name) for id, entry in kinds.items()),
    )


def _kind(id: str, theme: str, table: object, file: str) -> Kind:
    where = f"{file}, kind {id}"
    if not id.isascii() or not id.replace("_", "").isalnum() or id != id.lower():
        raise KindsError(f"{where}: write the id in small letters a-z, digits and _ only")
    if not isinstance(table, dict):
        raise KindsError(f"{where}: must be a table; write [kind.{id}] above it")
    unknown = sorted(set(table) - {"name", "about", *_LISTS})
    if unknown:
        raise KindsError(
            f"{where}: {unknown[0]!r} is not known here; use one of name, about, {', '.join(_LISTS)}"
        )
    lists = {name: _list(table, name, where) for name in _LISTS}
    never = lists.pop("not")
    about = _names(table, where, "about") if "about" in table else {}
    return Kind(id, theme, _names(table, where), about, never=never, **lists)


def _said(table: Mapping[str, object], where: str) -> Said:
    match table.get("said", "likes"):
        case "likes":
            return "likes"
        case "wants":
            return "wants"
    raise KindsError(f'{where}: said must be "likes" or "wants"')


def _names(table: Mapping[str, object], where: str, key: str = "name") -> Mapping[str, str]:
    names = table.get(key)
    if not isinstance(names, dict) or not isinstance(names.get(LANGUAGES[0]), str):
        wanted = ", ".join(f'{code} = ""' for code in LANGUAGES)
        raise KindsError(f"{where}: give a name in each language: {key} = {{ {wanted} }}")
    return names


def _list(table: Mapping[str, object], name: str, where: str) -> tuple[str, ...]:
    entries = table.get(name, [])
    if not isinstance(entries, list) or not all(
        isinstance(entry, str) and entry.strip() for entry in entries
    ):
        raise KindsError(f'{where}: {name} must be a list of words: {name} = ["...", "..."]')
    return tuple(entries)
