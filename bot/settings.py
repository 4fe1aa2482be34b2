"""What the environment says, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from knowledge.city import city
from knowledge.language.spoken import LANGUAGES

DEFAULT_DATABASE = "sqlite:///var/voordeur.db"
TELEGRAM_API = "https://api.telegram.org"


class SettingsError(Exception):
    """The environment asks for something that cannot be; the message says what to change."""


@dataclass(frozen=True)
class Settings:
    """How one process runs. Secrets are left out of its repr."""

    database_url: str = field(default=DEFAULT_DATABASE, repr=False)
    host: str = "127.0.0.1"
    port: int = 8080
    secure_cookies: bool = False
    telegram_token: str = field(default="", repr=False)
    telegram_base_url: str = TELEGRAM_API
    telegram_webhook_url: str = ""
    telegram_webhook_secret: str = field(default="", repr=False)
    telegram_groups: frozenset[int] = frozenset()
    telegram_staff_group: int = 0
    """The group in which people of the network are alerted; 0 where there is none."""
    language: str = "nl"
    keys: str = field(default="", repr=False)
    """Keys as they were given, the newest first; empty where there is only a file."""
    keys_file: Path | None = None
    erasures_file: Path | None = None
    backup_key: str = field(default="", repr=False)
    production: bool = False
    """Whether residents are served: then nothing about keys is made up."""

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> Settings:
        """Read the environment; raises SettingsError, naming the variable, where a value cannot be used."""
        webhook = environment.get("TELEGRAM_WEBHOOK_URL", "")
        secret = environment.get("TELEGRAM_WEBHOOK_SECRET", "")
        if webhook and not secret:
            raise SettingsError(
                "TELEGRAM_WEBHOOK_URL is set: set TELEGRAM_WEBHOOK_SECRET too (16-256 of A-Z a-z 0-9 _ -)"
            )
        _city_is_whole(environment)
        keys_file = environment.get("VOORDEUR_KEYS_FILE", "")
        return cls(
            keys=environment.get("VOORDEUR_KEYS", "").strip(),
            keys_file=Path(keys_file) if keys_file else None,
            erasures_file=Path(erasures) if (erasures := environment.get("VOORDEUR_ERASED_FILE")) else None,
            backup_key=environment.get("VOORDEUR_BACKUP_KEY", "").strip(),
            production=_in_production(environment),
            database_url=environment.get("DATABASE_URL") or DEFAULT_DATABASE,
            host=environment.get("VOORDEUR_HOST") or "127.0.0.1",
            port=_number(environment, "VOORDEUR_PORT", 8080),
            secure_cookies=environment.get("VOORDEUR_SECURE_COOKIES", "") in ("1", "yes", "true"),
            telegram_token=environment.get("TELEGRAM_TOKEN", ""),
            telegram_base_url=(environment.get("TELEGRAM_BASE_URL") or TELEGRAM_API).rstrip("/"),
            telegram_webhook_url=webhook,
            telegram_webhook_secret=secret,
            telegram_groups=_numbers(environment, "TELEGRAM_GROUPS"),
            telegram_staff_group=_group(environment, "TELEGRAM_STAFF_GROUP"),
        ).speaking(environment.get("VOORDEUR_LANGUAGE") or "nl")

    def speaking(self, language: str) -> Settings:
        """The same settings with another language to begin in; raises SettingsError for one the bot does not speak."""
        if language not in LANGUAGES:
            raise SettingsError(f"the bot speaks {' and '.join(LANGUAGES)}, not {language!r}")
        return replace(self, language=language)

    @property
    def database_file(self) -> Path | None:
        """The SQLite file, or None where the database is a server."""
        scheme, _, path = self.database_url.partition(":///")
        return Path(path) if scheme.startswith("sqlite") and path else None

    @property
    def erased_file(self) -> Path | None:
        """Where erasures are also written down, so that they outlive the database."""
        if self.erasures_file is not None:
            return self.erasures_file
        return None if self.database_file is None else self.database_file.with_suffix(".erased")


def _city_is_whole(environment: Mapping[str, str]) -> None:
    """Refuse a folder of a city that lacks what a city needs; the files themselves are read where they are used."""
    folder = environment.get(city.VARIABLE, "")
    if folder and (lacking := city.lacking(Path(folder))):
        raise SettingsError(f"{city.VARIABLE} is {folder}, where there is no {' and no '.join(lacking)}")


def _in_production(environment: Mapping[str, str]) -> bool:
    """Whether residents are served: said outright, or clear from a real Telegram token or cookies for https."""
    match environment.get("VOORDEUR_ENVIRONMENT", ""):
        case "production":
            return True
        case "trial":
            return False
        case "":
            telegram = environment.get("TELEGRAM_TOKEN") and not environment.get("TELEGRAM_BASE_URL")
            return bool(telegram) or environment.get("VOORDEUR_SECURE_COOKIES", "") in ("1", "yes", "true")
        case _:
            raise SettingsError("VOORDEUR_ENVIRONMENT is production or trial")


def _number(environment: Mapping[str, str], name: str, default: int) -> int:
    text = environment.get(name, "")
    if not text:
        return default
    if not text.isdecimal() or not 0 <= int(text) < 65536:
        raise SettingsError(f"{name} must be a number from 0 to 65535")
    return int(text)


def _group(environment: Mapping[str, str], name: str) -> int:
    numbers = _numbers(environment, name)
    if len(numbers) > 1 or any(number >= 0 for number in numbers):
        raise SettingsError(f"{name} must be the number of one group; numbers of groups begin with a minus")
    return next(iter(numbers), 0)


def _numbers(environment: Mapping[str, str], name: str) -> frozenset[int]:
    try:
        return frozenset(int(part) for part in environment.get(name, "").split(",") if part.strip())
    except ValueError:
        raise SettingsError(f"{name} must be numbers with commas between them") from None
