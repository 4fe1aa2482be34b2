"""Excel (.xlsx): merged cells filled, dates and times as cells, nothing unpacked that could be a bomb."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils import range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from knowledge.catalogue.importing.archives import UnsafeArchive, open_archive, unpack
from knowledge.catalogue.importing.table import Line, header_of, read_table
from knowledge.catalogue.importing.values import MOST_BYTES, MOST_ROWS, Options, Reading, refusal

MOST_COLUMNS = 200
MOST_MERGED = 5000
MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
DECLARED = (b"<!DOCTYPE", b"<!ENTITY", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))
BROKEN = (
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    OverflowError,
    OSError,
    ParseError,
    zipfile.BadZipFile,
    InvalidFileException,
)


def read_excel(data: bytes, options: Options) -> Reading:
    """Read the sheet that looks most like a list of activities."""
    if len(data) > MOST_BYTES:
        return refusal("excel", "too_big", f"{len(data) // 1024} kB")
    try:
        archive = open_archive(data)
        _no_entities(archive)
    except UnsafeArchive as wrong:
        return refusal("excel", "unsafe_archive", str(wrong))
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except BROKEN:
        return refusal("excel", "not_a_list", "Excel")
    try:
        sheets = [_Sheet(sheet, archive) for sheet in book.worksheets[:20]]
        if not sheets:
            return refusal("excel", "empty")
        best = max(sheets, key=lambda sheet: sheet.likeness(options))
        return read_table("excel", best.lines(), best.rows, options)
    except BROKEN:
        return refusal("excel", "not_a_list", "Excel")
    finally:
        book.close()


def _no_entities(archive: zipfile.ZipFile) -> None:
    """Refuse XML that declares a type or entities: no spreadsheet needs them."""
    for entry in archive.infolist():
        if entry.filename.lower().endswith((".xml", ".rels", ".vml")):
            content = unpack(archive, entry.filename)
            if any(word in content for word in DECLARED):
                raise UnsafeArchive("declares")


class _Sheet:
    """One sheet; rows are read one by one."""

    def __init__(self, sheet: Any, archive: zipfile.ZipFile) -> None:
        self._sheet = sheet
        self._merged = _merged(sheet, archive)

    @property
    def rows(self) -> int:
        """How many rows the sheet says it has."""
        return min(self._sheet.max_row or 0, MOST_ROWS)

    def likeness(self, options: Options) -> int:
        """How many columns are known by name."""
        top = [line for line, _ in zip(self.lines(), range(15), strict=False)]
        return sum(bool(column.field) for column in header_of(top, options)[1]) if top else 0

    def lines(self) -> Iterator[Line]:
        """The rows as text, with merged cells filled from their first cell."""
        filled: dict[tuple[int, int], str] = {}
        rows = self._sheet.iter_rows(max_row=MOST_ROWS + 20, max_col=MOST_COLUMNS, values_only=True)
        for number, row in enumerate(rows, start=1):
            cells = [_text(value) for value in row]
            for column in range(len(cells)):
                key = (number, column + 1)
                if key in self._merged:
                    first = self._merged[key]
                    if first == key:
                        filled[key] = cells[column]
                    elif not cells[column]:
                        cells[column] = filled.get(first, "")
            yield Line(number, cells)


def _merged(sheet: Any, archive: zipfile.ZipFile) -> dict[tuple[int, int], tuple[int, int]]:
    """(row, column) -> the first cell it is merged with. Reading row by row does not tell, so the part is asked."""
    path = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    if path not in archive.namelist():
        return {}
    merged: dict[tuple[int, int], tuple[int, int]] = {}
    for found in MERGED.finditer(unpack(archive, path)):
        left, top, right, bottom = (int(bound or 0) for bound in range_boundaries(found[1].decode()))
        if (right - left + 1) * (bottom - top + 1) > MOST_MERGED or len(merged) > 10 * MOST_MERGED:
            continue
        cells = ((row, column) for row in range(top, bottom + 1) for column in range(left, right + 1))
        merged.update(dict.fromkeys(cells, (top, left)))
    return merged


def _text(value: object) -> str:
    """A cell as text: dates as 2026-12-31, hours as 10:00, whole numbers without a point."""
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nee"
        case datetime() if value.time() == time(0):
            return f"{value:%Y-%m-%d}"
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            minutes = int(value.total_seconds() // 60)
            return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case _:
            return str(value)
