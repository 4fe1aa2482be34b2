"""Where the rules and words stand, and which edition of them this is."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def read(path: Path) -> dict[str, Any]:
    """A TOML file; an error names the file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.name}: {error}") from error


def language_file(language: str) -> Path:
    """The words of a language: classes, fillers, negators, cues."""
    return HERE / "language" / f"{language}.toml"


def rule_files(language: str) -> list[Path]:
    """The files of rules of a language, in the order of their names."""
    return sorted((HERE / "rules").glob(f"{language}_*.toml"))


def version() -> str:
    """A digest of everything a judgement depends on: data and code of this room."""
    found = hashlib.sha256()
    for path in sorted((*HERE.glob("*.py"), *HERE.glob("*/*.toml"), *HERE.glob("*/*.txt"))):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:12]
