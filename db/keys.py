"""Keys: seal and open values, bound to their place, and make the look-ups that stand beside sealed values."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Row = int | str | tuple[int | str, ...]
"""What tells one row of a table from all others."""

KEY_BYTES = 32
NONCE_BYTES = 12

SAMPLE_KEY = base64.urlsafe_b64encode(b"voordeur sample key, not for use").decode()
"""The key that stands in the documentation; good for trying things, refused where people are served."""


class UnfitKey(Exception):
    """Keys cannot be used as they were given; the message never holds any part of one."""


class SealBroken(Exception):
    """A sealed value does not open: another key, another place, or somebody changed it."""


class Cipher(str):
    """A sealed value. Only a Cipher may be written to a sealed column."""

    __slots__ = ()


BLANK = Cipher("")
"""Nothing, where words stood that are forgotten."""


@dataclass(frozen=True, slots=True)
class _Key:
    """One key and what is derived from it."""

    id: str
    aes: AESGCM = field(repr=False)
    index: hmac.HMAC = field(repr=False)


class Keys:
    """A list of keys: the first seals, all of them open."""

    def __init__(self, given: Sequence[bytes]) -> None:
        """Take keys of 32 random bytes each, the newest first; raises UnfitKey for others, or for none."""
        if not given:
            raise UnfitKey("there is no key")
        if any(len(secret) != KEY_BYTES for secret in given):
            raise UnfitKey(f"a key is {KEY_BYTES} bytes, written as base64")
        if any(len(set(secret)) < 8 for secret in given):
            raise UnfitKey("a key must be random; `voordeur keys new` makes one")
        self._keys = {key.id: key for key in map(_derive, given)}
        self._first = next(iter(self._keys.values()))
        self._sample = _decode(SAMPLE_KEY) in given

    @classmethod
    def read(cls, text: str) -> Keys:
        """Read keys with commas or white space between them, the newest first; raises UnfitKey."""
        return cls([_decode(part) for part in re.split(r"[,\s]+", text) if part])

    def __repr__(self) -> str:
        return f"<{len(self._keys)} keys>"

    @property
    def newest(self) -> str:
        """The name of the key that seals: how every value it sealed begins, and nothing of the key itself."""
        return self._first.id

    @property
    def sample(self) -> bool:
        """Whether one of them is the sample key."""
        return self._sample

    def shares(self, other: Keys) -> bool:
        """Whether any key stands in both lists."""
        return bool(self._keys.keys() & other._keys.keys())

    @property
    def several(self) -> bool:
        """Whether values may still be sealed with an earlier key."""
        return len(self._keys) > 1

    def seal(self, place: str, row: Row, value: str) -> Cipher:
        """Seal a value for a place (table.column) and a row; equal values never look alike."""
        nonce = _nonce()
        try:
            clear = value.encode()
        except UnicodeEncodeError:
            # Without `from`: the error would carry the words along.
            raise ValueError("the value is not valid Unicode") from None
        sealed = nonce + self._first.aes.encrypt(nonce, clear, _bound(place, row))
        return Cipher(self._first.id + binascii.b2a_base64(sealed, newline=False).decode("ascii"))

    def unseal(self, place: str, row: Row, cipher: str) -> str:
        """Open a value; raises SealBroken where it was not sealed for exactly this place and row."""
        if not cipher:
            return ""
        name, colon, body = cipher.partition(":")
        key = self._keys.get(name + colon)
        if key is None:
            raise SealBroken(f"{place}: sealed with a key that is not in the list, or not sealed")
        try:
            sealed = binascii.a2b_base64(body, strict_mode=True)
            clear = key.aes.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _bound(place, row))
        except (InvalidTag, ValueError):
            raise SealBroken(f"{place}: a value does not belong to its row, or was changed") from None
        return clear.decode()

    def seal_bytes(self, bound: bytes, content: bytes) -> bytes:
        """Seal a piece of a file with the first key, bound to where it stands."""
        nonce = _nonce()
        return nonce + self._first.aes.encrypt(nonce, content, bound)

    def unseal_bytes(self, name: str, bound: bytes, sealed: bytes) -> bytes:
        """Open a piece of a file that the key with this name sealed; raises SealBroken, InvalidTag."""
        key = self._keys.get(name)
        if key is None:
            raise SealBroken("sealed with a key that is not in the list")
        return key.aes.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)

    def index(self, place: str, within: int | str, value: str) -> str:
        """A look-up for a value: the same for the same value within one group, meaning nothing without the key."""
        return _index(self._first, place, within, value)

    def earlier(self, place: str, within: int | str, value: str) -> list[str]:
        """The look-ups that earlier keys made for the same value."""
        return [_index(key, place, within, value) for key in list(self._keys.values())[1:]]


def new_key() -> str:
    """Make a key, as text."""
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def _decode(text: str) -> bytes:
    try:
        return base64.b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
    except ValueError:
        raise UnfitKey(f"a key is {KEY_BYTES} bytes, written as base64") from None


def _derive(secret: bytes) -> _Key:
    def part(use: str) -> bytes:
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=f"voordeur {use}".encode()).derive(secret)

    return _Key(
        f"k{hashlib.sha256(part('name')).hexdigest()[:8]}:",
        AESGCM(part("seal")),
        hmac.new(part("look-up"), digestmod="sha256"),
    )


_drawn: list[bytes] = []
# A copy of this process must not go on with the same ones.
os.register_at_fork(after_in_child=_drawn.clear)


def _nonce() -> bytes:
    """Draw the random part of a value: many at once, because asking the system lets go of the interpreter."""
    while True:
        try:
            return _drawn.pop()
        except IndexError:
            block = os.urandom(NONCE_BYTES * 512)
            _drawn.extend(block[at : at + NONCE_BYTES] for at in range(0, len(block), NONCE_BYTES))


def _bound(place: str, row: Row) -> bytes:
    # ascii() tells (1, 23) from (12, 3) and 1 from "1", and is the same in every version of Python.
    return f"{place} {row!a}".encode()


def _index(key: _Key, place: str, within: int | str, value: str) -> str:
    # A copy of one that knows its key: hmac.digest() lets go of the interpreter, and waiting for it costs ten times more.
    made = key.index.copy()
    made.update(f"{place} {(within, value)!a}".encode())
    return made.hexdigest()[:32]
