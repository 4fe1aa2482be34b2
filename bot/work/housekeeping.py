"""Forgets what need not be kept, once a day, plans what members are asked, and clears up after every erasure."""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from bot.work import freshness, reminding
from db import erasures, retention
from db.engine import Store
from db.retention import Rule

log = logging.getLogger(__name__)


class Housekeeping:
    """Keeps a store tidy; erasures are also written to a file that outlives the database."""

    def __init__(
        self, store: Store, erased_file: Path | None = None, rules: Sequence[Rule] | None = None
    ) -> None:
        """Tidy a store by these rules, or by those of retention.toml."""
        self._store = store
        self._file = erased_file
        self._rules = retention.rules() if rules is None else rules
        self._known: frozenset[str] | None = None

    async def daily(self, now: datetime) -> int:
        """Forget what the rules say and return how many rows, or people with all their rows, went."""
        gone = await self._store.write(retention.enforce, now, self._rules)
        await self._store.write(freshness.plan_all, now)
        await self._store.write(reminding.plan_all, now)
        await self.after_erasures()
        if self._file is not None:
            limit = now - max(rule.keep for rule in self._rules if rule.table == erasures.erasures.name)
            write_down(self._file, [one for one in read_down(self._file) if one[1] > limit])
        if gone:
            log.info("housekeeping: %d rows forgotten", gone)
        return gone

    async def after_erasures(self) -> None:
        """Where somebody was erased since the last time: write it down outside, and wipe what the file still holds."""
        known = await self._store.read(erasures.known)
        tokens = frozenset(token for token, _ in known)
        if tokens == self._known:
            return
        if self._file is not None:
            # What stands there already stays: this database may be a new one, to which a backup is still to come.
            write_down(self._file, {**dict(read_down(self._file)), **dict(known)}.items())
        if self._known is None or tokens - self._known:
            # Where somebody was reading, the next look tries again.
            self._known = tokens if await self._store.wipe() else None
        else:
            self._known = tokens


def write_down(path: Path, known: Iterable[tuple[str, datetime]]) -> None:
    """Write the list of erasures outside the database."""
    lines = [f"{token} {at.isoformat()}\n" for token, at in sorted(known, key=_by_moment)]
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.writelines(lines)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _by_moment(one: tuple[str, datetime]) -> tuple[datetime, str]:
    return one[1], one[0]


def read_down(path: Path) -> list[tuple[str, datetime]]:
    """Read the list of erasures outside the database; raises ValueError where it is not one."""
    if not path.exists():
        return []
    pairs = (line.split() for line in path.read_text("ascii").splitlines() if line.strip())
    return [(token, datetime.fromisoformat(at)) for token, at in pairs]
