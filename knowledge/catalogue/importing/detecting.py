"""What kind of list is this? Told by what is in it, not by what it is called."""

from __future__ import annotations

from knowledge.catalogue.importing.archives import UnsafeArchive, open_archive
from knowledge.catalogue.importing.csv_reader import decode, read_csv
from knowledge.catalogue.importing.excel_reader import read_excel
from knowledge.catalogue.importing.hsds_reader import read_hsds_package
from knowledge.catalogue.importing.ical_reader import read_ical
from knowledge.catalogue.importing.json_reader import read_json
from knowledge.catalogue.importing.values import Options, Reading, refusal

OTHER = {
    b"%PDF": "PDF",
    b"\xd0\xcf\x11\xe0": "Excel 97-2003",
    b"\x1f\x8b": "gzip",
    b"Rar!": "rar",
    b"7z\xbc\xaf": "7z",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "photo",
    b"{\\rtf": "RTF",
}
"""What begins so, and what that is called, or a word of ours for it."""


def detect(name: str, data: bytes, options: Options | None = None) -> Reading:
    """Read a list of any kind; `name` only helps to name the source where none is given."""
    chosen = options or Options(source=name)
    if not data.strip(b" \t\r\n\xef\xbb\xbf\x00"):
        return refusal("", "empty")
    if data.startswith(b"PK"):
        return _archive(data, chosen)
    other = next((what for mark, what in OTHER.items() if data.startswith(mark)), None)
    if other:
        return refusal("", "not_a_list", other)
    if is_calendar(data):
        return read_ical(data, chosen)
    head = _head(data)
    if head[:1] in ("{", "["):
        return read_json(data, chosen)
    if head[:1] == "<":
        return refusal("", "not_a_list", "markup")
    return read_csv(data, chosen)


def is_calendar(data: bytes) -> bool:
    """Whether it begins as an iCalendar file does."""
    head = _head(data).upper()
    return head.startswith(("BEGIN:VCALENDAR", "BEGIN:VEVENT"))


def _head(data: bytes) -> str:
    return (decode(data[:2000]) or "").lstrip("\ufeff \t\r\n")


def _archive(data: bytes, options: Options) -> Reading:
    try:
        names = {name.lower() for name in open_archive(data).namelist()}
    except UnsafeArchive as wrong:
        return refusal("", "unsafe_archive", str(wrong))
    if "xl/workbook.xml" in names:
        return read_excel(data, options)
    if any(name.rsplit("/", 1)[-1] == "services.csv" for name in names):
        return read_hsds_package(data, options)
    return refusal("", "not_a_list", "zip")
