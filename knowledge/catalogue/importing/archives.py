"""Archives opened only when they are what they say: no bombs, no climbing out, no links."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from lzma import LZMAError
from pathlib import PurePosixPath

MOST_UNPACKED = 50 * 1024 * 1024
MOST_RATIO = 100
MOST_ENTRIES = 1000
_CANNOT_UNPACK = (
    zipfile.BadZipFile,
    zlib.error,
    LZMAError,
    OSError,
    RuntimeError,
    EOFError,
    ValueError,
)
NESTED = (".zip", ".gz", ".7z", ".rar", ".tar", ".bz2", ".xz", ".tgz", ".zst")


class UnsafeArchive(ValueError):
    """Why an archive is not opened, as a word that `problems.toml` has words for."""


def open_archive(data: bytes) -> zipfile.ZipFile:
    """A ZIP whose index is harmless; UnsafeArchive says what is wrong."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except _CANNOT_UNPACK as wrong:
        raise UnsafeArchive("no_zip") from wrong
    if len(entries) > MOST_ENTRIES:
        raise UnsafeArchive(f"many:{len(entries)}")
    if len({entry.filename for entry in entries}) != len(entries):
        raise UnsafeArchive("double_names")
    for entry in entries:
        _check(entry)
    if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
        raise UnsafeArchive("big_inside")
    return archive


def _check(entry: zipfile.ZipInfo) -> None:
    name = entry.filename.replace("\\", "/")
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or ":" in name or "\x00" in name:
        raise UnsafeArchive("climbs_out")
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise UnsafeArchive("link")
    if entry.flag_bits & 0x1:
        raise UnsafeArchive("password")
    if name.lower().endswith(NESTED):
        raise UnsafeArchive("nested")
    # Small files of one repeated letter compress well and harm nobody.
    if entry.file_size > 1024 * 1024 and entry.file_size > MOST_RATIO * max(entry.compress_size, 1):
        raise UnsafeArchive("bomb")


def unpack(archive: zipfile.ZipFile, name: str) -> bytes:
    """One file out of the archive, never more than its index said; UnsafeArchive where the index lied."""
    promised = archive.getinfo(name).file_size
    try:
        with archive.open(name) as file:
            data = file.read(promised + 1)
    except _CANNOT_UNPACK as wrong:
        raise UnsafeArchive("broken_inside") from wrong
    if len(data) > promised:
        raise UnsafeArchive("lies")
    return data
