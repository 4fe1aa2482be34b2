"""A file sealed as a whole: in pieces, so that it may be larger than memory, none of which can be moved or left out."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag

from db.keys import NONCE_BYTES, Keys, SealBroken

_BEGINS = b"voordeur backup 1\n"
_PIECE = 256 * 1024
_ID_BYTES = 16
_LENGTH = struct.Struct(">I")


def write(file: BinaryIO, keys: Keys, lines: Iterable[str]) -> None:
    """Write lines to a file, sealed with the first of these keys."""
    number = os.urandom(_ID_BYTES)
    file.write(_BEGINS + keys.newest.encode() + b"\n" + number)
    held, piece = bytearray(), 0
    for line in lines:
        held += line.encode() + b"\n"
        if len(held) >= _PIECE:
            _put(file, keys, number, piece, bytes(held), last=False)
            held.clear()
            piece += 1
    _put(file, keys, number, piece, bytes(held), last=True)


def read(file: BinaryIO, keys: Keys) -> Iterator[str]:
    """Yield the lines of a file; raises SealBroken where it is no such file, is not whole, or has another key."""
    if file.read(len(_BEGINS)) != _BEGINS:
        raise SealBroken("this is not a backup")
    name = file.readline(64).decode("ascii", "replace").strip()
    number = file.read(_ID_BYTES)
    rest, piece, last = b"", 0, False
    while not last:
        content, last = _take(file, keys, name, number, piece)
        *whole, rest = (rest + content).split(b"\n")
        yield from (line.decode() for line in whole)
        piece += 1
    if rest or file.read(1):
        raise SealBroken("the backup goes on after its end")


def _put(file: BinaryIO, keys: Keys, number: bytes, piece: int, content: bytes, *, last: bool) -> None:
    sealed = keys.seal_bytes(_bound(number, piece, last), content)
    file.write(_LENGTH.pack(len(sealed)) + bytes([last]) + sealed)


def _take(file: BinaryIO, keys: Keys, name: str, number: bytes, piece: int) -> tuple[bytes, bool]:
    head = file.read(_LENGTH.size + 1)
    if len(head) <= _LENGTH.size:
        raise SealBroken("the backup is not whole")
    (length,), last = _LENGTH.unpack(head[: _LENGTH.size]), bool(head[-1])
    sealed = file.read(length)
    if len(sealed) < max(length, NONCE_BYTES):
        raise SealBroken("the backup is not whole")
    try:
        return keys.unseal_bytes(name, _bound(number, piece, last), sealed), last
    except InvalidTag:
        raise SealBroken("the backup was changed") from None


def _bound(number: bytes, piece: int, last: bool) -> bytes:
    return b"backup %s %d %d" % (number.hex().encode(), piece, last)
