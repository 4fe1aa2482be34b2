"""Where the keys come from: the environment, a file, or at a first try a new file beside the database."""

from __future__ import annotations

import os
import re
import secrets
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


def backup_keys_for(settings: Settings) -> Keys:
    """Return the keys that backups are sealed with, never those of the database; raises SettingsError."""
    if settings.backup_key:
        text = settings.backup_key
    elif settings.database_file is not None and not settings.production:
        path = settings.database_file.with_suffix(".backup-keys")
        text = path.read_text("ascii") if path.exists() else _made(path)
    else:
        raise SettingsError(
            "set VOORDEUR_BACKUP_KEY: a backup has a key of its own. `voordeur keys new` makes one;"
            " keep it where neither the database nor its backups are"
        )
    try:
        keys = Keys.read(text)
    except UnfitKey as error:
        raise SettingsError(f"VOORDEUR_BACKUP_KEY: {error}") from None
    if keys.shares(keys_for(settings)) or (settings.production and keys.sample):
        raise SettingsError(
            "VOORDEUR_BACKUP_KEY must be another key than the database has, and not the sample"
        )
    return keys


def add_key(settings: Settings) -> None:
    """Put a new key before the others in the file of keys; raises SettingsError where keys are not in a file."""
    path = _file_to_change(settings)
    keys_for(settings)
    _replace(path, [new_key(), *_listed(path)])


def drop_earlier_keys(settings: Settings) -> None:
    """Leave only the newest key in the file of keys; raises SettingsError where keys are not in a file."""
    path = _file_to_change(settings)
    _replace(path, _listed(path)[:1])


def _file_to_change(settings: Settings) -> Path:
    path = keys_file(settings)
    if path is None:
        raise SettingsError("the keys are in VOORDEUR_KEYS: change the list there")
    return path


def _listed(path: Path) -> list[str]:
    return re.split(r"[,\s]+", path.read_text("ascii").strip())


def _replace(path: Path, keys: list[str]) -> None:
    draft = _draft(path, "".join(f"{key}\n" for key in keys))
    draft.replace(path)


def _draft(path: Path, text: str) -> Path:
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return draft


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
    draft = _draft(path, f"{key}\n")
    try:
        # A link never replaces: whoever was first made the key that counts.
        os.link(draft, path)
    except FileExistsError:
        return path.read_text("ascii")
    finally:
        draft.unlink()
    return key
