"""Paper that people who see less well can read: A4, large type, every letter of Dutch, Turkish and Arabic."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from importlib.resources import as_file, files
from typing import Any, Self

from fontTools.ttLib import TTFont
from fpdf import FPDF
from fpdf.enums import XPos, YPos
from fpdf.fonts import TTFFont

TITLE, HEADING, TEXT, SMALL = 25, 18, 15, 12
"""Sizes of type in points; text for people who see less well is at least 14."""
LINE = 1.4
"""Height of a line, in heights of its letters."""
MM_PER_POINT = 0.3528
MARGIN, FOOT = 18, 30
"""Millimetres left white at the sides and top, and kept for the foot."""
GAP = 4
"""Millimetres above and below the line between two blocks."""
LABEL = 36
"""Millimetres for the word before each line, so that all answers stand under each other."""
FONT = "DejaVu"
FONTS = {"": "DejaVuSans.ttf", "B": "DejaVuSans-Bold.ttf"}


@lru_cache(maxsize=1)
def letters() -> frozenset[int]:
    """All code points the fonts can write."""
    with as_file(files("knowledge.catalogue") / "fonts" / FONTS[""]) as path, TTFont(path) as font:
        return frozenset(font.getBestCmap())


def printable(text: str) -> str:
    """The same text in letters the fonts have: others lose their accent, and signs without a likeness go."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    done = [letter if _has(letter) else _bare(letter) for letter in unicodedata.normalize("NFC", text)]
    return " ".join("".join(done).split())


def _bare(letter: str) -> str:
    if letter.isspace():
        return " "
    plain = unicodedata.normalize("NFKD", letter)
    return "".join(one for one in plain if not unicodedata.combining(one) and _has(one))


def _has(letter: str) -> bool:
    return ord(letter) in letters() and (letter == " " or letter.isprintable())


@dataclass(frozen=True)
class Line:
    """A paragraph; with `beside` it stands right of a label, which may be empty where it goes on."""

    text: str
    size: float = TEXT
    bold: bool = False
    label: str = ""
    beside: bool = False
    above: float = 0.0
    """Millimetres left white above it."""


class Paper(FPDF):
    """Pages with the same head and foot; what belongs together stands on one page where it fits on one.

    To be used in a `with` statement, as it reads the files of its fonts until it is done.
    """

    def __init__(self, day: date, head: str, call: str, count: str) -> None:
        """`head` marks every page, `call` says whom to ring, `count` has {page} and {pages}."""
        super().__init__(format="A4")
        self._top = 0.0
        self._head, self._call, self._count = head, call, count
        for style, name in FONTS.items():
            with as_file(files("knowledge.catalogue") / "fonts" / name) as path:
                self.add_font(FONT, style, path)
        self.set_text_shaping(True)
        self.set_creation_date(datetime.combine(day, time(12), UTC))
        self.set_lang("nl")
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.set_auto_page_break(True, margin=FOOT)
        self.add_page()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Close the files of the fonts."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                font.close()

    def header(self) -> None:
        """The mark of every page, where there is one."""
        if self._head:
            self.set_font(FONT, "B", SMALL)
            self.cell(0, 8, printable(self._head), border=1, align="C", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
            self.ln(3)
        self._top = self.get_y()

    def footer(self) -> None:
        """Whom to ring, and which page this is."""
        self.set_y(-FOOT + 5)
        self.line(MARGIN, self.get_y() - 1, self.w - MARGIN, self.get_y() - 1)
        self.set_font(FONT, "B", TEXT)
        self.cell(0, 8, printable(self._call), align="C", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.set_font(FONT, "", SMALL)
        number = self._count.format(page=self.page_no(), pages=self.str_alias_nb_pages)
        self.cell(0, 7, number, align="C")

    def block(self, lines: Sequence[Line]) -> None:
        """Write lines that belong together: on this page if all fit, else from the top of the next.

        A thin line parts a block from the one above it on the same page.
        """
        if self.will_page_break(2 * GAP + sum(map(self._height, lines))):
            self.add_page()
        elif self.get_y() > self._top:
            self.ln(GAP)
            self.line(MARGIN, self.get_y(), self.w - MARGIN, self.get_y())
            self.ln(GAP)
        for line in lines:
            self.write_line(line)

    def write_line(self, line: Line) -> None:
        """Write one line, or the paragraph it grows to."""
        self.ln(line.above)
        top, left = self.get_y(), MARGIN + (LABEL if line.beside else 0)
        if line.label:
            self.set_font(FONT, "B", line.size)
            self.cell(LABEL, _high(line), f"{line.label}:")
        self.set_xy(left, top)
        self._paragraph(line)

    def _height(self, line: Line) -> float:
        return line.above + float(self._paragraph(line, dry_run=True, output="HEIGHT"))

    def _paragraph(self, line: Line, **more: object) -> Any:
        self.set_font(FONT, "B" if line.bold else "", line.size)
        text = printable(line.text)
        width = self.w - 2 * MARGIN - (LABEL if line.beside else 0)
        given: dict[str, Any] = {"new_x": XPos.LMARGIN, "new_y": YPos.NEXT, **more}
        return self.multi_cell(width, _high(line), text, align="R" if _from_the_right(text) else "L", **given)


def _high(line: Line) -> float:
    return line.size * MM_PER_POINT * LINE


def _from_the_right(text: str) -> bool:
    """Whether a text is one that is read from the right, as Arabic is."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"
