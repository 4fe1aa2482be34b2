"""Where the keys come from: the environment, a file, or at a first try a new file beside the database."""

from __future__ import annotations

import os
from pathlib import Path

from bot.settings import Settings, SettingsError
from db.keys import Keys, UnfitKey, new_key

_HOW = "`voordeur keys new` makes a key: put it in VOORDEUR_KEYS, or in a file named by VOORDEUR_KEYS_FILE"
_TRIAL = "to try things without residents, set VOORDEUR_ENVIRONMENT=trial"


def keys_for(settings: Settings) -> Keys:
    """Return the keys of this process; raises SettingsError, saying what to do, where there are none to be used."""
    keys = _read(settings, _given(settings))
    if settings.production and keys.sample:
        raise SettingsError(f"the sample key protects nobody. {_HOW}; {_TRIAL}")
    return keys


def keys_file(settings: Settings) -> Path | None:
    """Return the file the keys stand in, or None where they come from the environment or from nowhere."""
    if settings.keys:
        return None
    if settings.keys_file is not None:
        return settings.keys_file
    beside = settings.database_file
    return None if beside is None or settings.production else beside.with_suffix(".keys")


def _given(settings: Settings) -> str:
    if settings.keys:
        return settings.keys
    path = keys_file(settings)
    if path is None:
        why = (
            "residents are served here"
            if settings.production
            else "PostgreSQL has no file to put them beside"
        )
        raise SettingsError(f"there are no keys to seal what people say, and {why}. {_HOW}; {_TRIAL}")
    if settings.keys_file is None and not path.exists():
        return _made(path)
    return path.read_text("ascii")


def _read(settings: Settings, text: str) -> Keys:
    try:
        return Keys.read(text)
    except UnfitKey as error:
        raise SettingsError(f"{keys_file(settings) or 'VOORDEUR_KEYS'}: {error}. {_HOW}") from None


def _made(path: Path) -> str:
    """Make a file with a new key that only its owner can read; another process may have been first."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = new_key()
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(f"{key}\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        # A link never replaces: whoever was first made the key that counts.
        os.link(draft, path)
    except FileExistsError:
        return path.read_text("ascii")
    finally:
        draft.unlink()
    return key
