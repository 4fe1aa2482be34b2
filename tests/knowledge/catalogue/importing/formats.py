"""Reading what is made for a test: a workbook, a package of files, and what came of it."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import openpyxl

from knowledge.catalogue.importing.detecting import detect
from knowledge.catalogue.importing.values import Options, Reading
from knowledge.catalogue.recurrence import AMSTERDAM

TODAY = date(2026, 11, 23)

NOW = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)

OPTIONS = Options(source="proef", today=TODAY)


def read(data: bytes) -> Reading:
    return detect("bestand", data, OPTIONS)


def codes(reading: Reading) -> list[str]:
    return [problem.code for problem in reading.problems]


def workbook(rows: list[list[object]], merge: str = "") -> bytes:
    book = openpyxl.Workbook()
    book.create_sheet("Toelichting", 0)["A1"] = "Lees dit eerst"
    sheet = book["Sheet"]
    for row in rows:
        sheet.append(row)
    if merge:
        sheet.merge_cells(merge)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()
