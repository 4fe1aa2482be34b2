"""CSV as it comes out of spreadsheets: any encoding, any separator, any names of columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from knowledge.catalogue.importing.table import HEADER_WITHIN, Line, read_table
from knowledge.catalogue.importing.values import MOST_BYTES, MOST_ROWS, Options, Problem, Reading, refusal

SEPARATORS = ";,\t|"


def read_csv(data: bytes, options: Options) -> Reading:
    """Read a list with names of columns above it."""
    if len(data) > MOST_BYTES:
        return refusal("csv", "too_big", f"{len(data) // 1024} kB")
    text = decode(data)
    if text is None:
        return refusal("csv", "not_a_list", "NUL")
    text, separator = _separator(text)
    lines = _Lines(text, separator)
    # Counting costs a hundredth of reading, and tells the progress bar how far there is to go.
    total = sum(1 for _ in lines)
    if total > MOST_ROWS + HEADER_WITHIN:
        return refusal("csv", "too_many", str(total))
    reading = read_table("csv", lines, total, options)
    if lines.broken is not None:
        return Reading("csv", problems=(Problem(0, "broken", lines.broken),), mapping=reading.mapping)
    return reading


def decode(data: bytes) -> str | None:
    """Text out of bytes: by its byte order mark, as UTF-8, or as Windows wrote it; none for what is no text."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _without_nul(data.decode(encoding, "replace"))
    if data[1:200:2].count(0) > len(data[:200]) // 3:
        return _without_nul(data.decode("utf-16-le", "replace"))
    if b"\x00" in data:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # cp1252 leaves five bytes undefined; latin-1 has them all.
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            return data.decode("latin-1")


def _without_nul(text: str) -> str | None:
    return None if "\x00" in text else text


def _separator(text: str) -> tuple[str, str]:
    """The text, without Excel's "sep=" line, and what parts its cells."""
    if text[:4].lower() == "sep=" and len(text) > 4 and text[4] in SEPARATORS:
        # An empty line stays, so that lines keep their numbers.
        return "\n" + text.partition("\n")[2], text[4]
    sample = text[:20_000].splitlines()[:20]
    plain = [_outside_quotes(line) for line in sample if line.strip()]
    counts = {one: sorted(line.count(one) for line in plain) for one in SEPARATORS}
    best = max(SEPARATORS, key=lambda one: counts[one][len(plain) // 2] if plain else 0)
    return text, best if plain and any(counts[best]) else ","


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])


class _Lines:
    """The rows of a text; `broken` says where it stopped making sense."""

    def __init__(self, text: str, separator: str) -> None:
        self._text = text
        self._separator = separator
        self.broken: str | None = None

    def __iter__(self) -> Iterator[Line]:
        rows = csv.reader(io.StringIO(self._text, newline=""), delimiter=self._separator)
        while True:
            number = rows.line_num + 1
            try:
                cells = next(rows)
            except StopIteration:
                return
            except csv.Error:
                self.broken = f"on_line:{number}"
                return
            yield Line(number, cells)
