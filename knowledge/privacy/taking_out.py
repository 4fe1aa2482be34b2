"""Takes numbers and addresses out of people's own words: BSN, IBAN, e-mail, telephone, date of birth, house number."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

Kind = Literal["bsn", "iban", "email", "phone", "birth", "address"]

SHORTEST_IBAN = 15
"""Signs of the shortest account number there is, that of Norway."""

NEAR = 40
"""Characters before a number in which a word says what it is."""


@dataclass(frozen=True)
class Cleaned:
    """Words without what was taken out, and what that was, each kind once and in order of appearance."""

    text: str
    kinds: tuple[Kind, ...] = ()


@dataclass(frozen=True)
class _Found:
    """A stretch of the text that goes."""

    kind: Kind
    start: int
    end: int


def take_out(text: str, keeps: Collection[str] = ()) -> Cleaned:
    """Take out what is not kept of anybody, except these kinds; a text without any comes back as it is."""
    plain = _plain(text)
    if not _ANY.search(plain):
        return Cleaned(text)
    found: list[_Found] = []
    for look in _LOOKS:
        for one in look(plain):
            if one.kind not in keeps and not any(one.start < f.end and f.start < one.end for f in found):
                found.append(one)
    found.sort(key=lambda one: one.start)
    parts, at = [], 0
    for one in found:
        parts += [text[at : one.start], _data().instead]
        at = one.end
    return Cleaned("".join([*parts, text[at:]]), tuple(dict.fromkeys(one.kind for one in found)))


@dataclass(frozen=True)
class _Data:
    instead: str
    words: Mapping[str, tuple[str, ...]]
    appointments_from: int


@cache
def _data() -> _Data:
    given = tomllib.loads((files(__package__) / "taken_out.toml").read_text("utf-8"))
    words = {name: tuple(_plain(word) for word in found) for name, found in given["words"].items()}
    return _Data(given["instead"], words, given["limits"]["appointments_from"])


def _plain(text: str) -> str:
    """The text sign for sign: small letters, digits of any script as 0 to 9, every space and dash as one of its kind."""
    if text.isascii():
        return text.lower()
    return "".join(_sign(sign) for sign in text)


def _sign(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    if unicodedata.category(sign) == "Pd":
        return "-"
    if unicodedata.category(sign) in ("Zs", "Cf"):
        return " "
    wide = unicodedata.normalize("NFKC", sign)
    small = (wide if len(wide) == 1 else sign).lower()
    return small if len(small) == 1 else sign


def _one_of(name: str) -> str:
    return "|".join(sorted(map(re.escape, _data().words[name]), key=len, reverse=True))


_ANY = re.compile(rf"\d|@|apenstaart|\(at\)|\[at\]|\b(?:{_one_of('digits')})\b")
_IBAN = re.compile(r"\b[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]){11,30}")
_DUTCH_IBAN = re.compile(r"\bnl[ .-]?\d{2}[ .-]?[a-z]{4}(?:[ .-]?\d){9,10}\b")
_MAIL = re.compile(
    r"[a-z0-9][a-z0-9._%+-]{0,63} ?(?:@|\(at\)|\[at\]| at | ?apenstaart(?:je)? ?) ?"
    r"[a-z0-9-]{1,63}(?: ?(?:\.| punt | dot ) ?[a-z0-9-]{2,63}){1,3}"
)
_NUMBER = re.compile(r"(?<![\w.,])(?:\+|00)?\(?\d(?:[ ./()-]{0,3}\d){6,16}(?![\w])")
_NINE = re.compile(r"(?<!\d)\d(?:[ .-]?\d){8}(?![\d])")
_EIGHT = re.compile(r"(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){7,8}(?!\d)")
_SPOKEN = re.compile(rf"\b(?:{_one_of('digits')})(?:[ ,-]{{1,2}}(?:{_one_of('digits')})){{7,}}\b")
_DATE = re.compile(
    rf"(?<!\d)(?:(\d{{1,2}})[ ./-]{{1,2}}(?:\d{{1,2}}|(?:{_one_of('months')})\.?)[ ./-]{{1,2}}(\d{{4}}|\d{{2}})"
    rf"|((?:19|20)\d{{2}})-\d{{1,2}}-\d{{1,2}}"
    rf"|(?:{_one_of('months')})\.? \d{{1,2}}(?:st|nd|rd|th)?,? (\d{{4}})|(\d{{8}}))(?!\d)"
)
_BORN = re.compile(rf"(?<!\w)(?:{_one_of('born')})(?!\w)")
_BSN_WORD = re.compile(rf"(?<!\w)(?:{_one_of('bsn')})(?!\w)")
_HOUSE = r"(\d{1,4}(?: ?-? ?(?:[a-z]|bis|hs|huis)(?![a-z])| ?- ?\d{1,3})?)(?![\d/.:,]?\d)"
_STREET = re.compile(
    rf"(?<!\w)[^\W\d][\w'’.-]*(?:{_one_of('streets')})\.?,? (?:nr\.? |nummer |no\.? )?{_HOUSE}"
)
_AT_NUMBER = re.compile(rf"(?<!\w)(?:huisnummer|op nummer|house number|op nr\.?) ?:? ?{_HOUSE}")
_POSTCODE = re.compile(r"(?<!\w)[1-9]\d{3}( ?[a-z]{2})(?!\w)(?:[ ,]{0,2}(\d{1,4}[a-z]?)(?!\w))?")
_NOT_HOUSE = re.compile(rf" ?(?:{_one_of('not_house')})(?!\w)")


def _ibans(text: str) -> Iterator[_Found]:
    for found in _DUTCH_IBAN.finditer(text):
        yield _Found("iban", *found.span())
    for found in _IBAN.finditer(text):
        if (end := _end_of_iban(text, *found.span())) is not None:
            yield _Found("iban", found.start(), end)


def _end_of_iban(text: str, start: int, end: int) -> int | None:
    """Where the longest account number from here ends, at the end of a word: other words may follow it."""
    signs = [at for at in range(start, end) if text[at].isalnum()]
    for length in range(len(signs), SHORTEST_IBAN - 1, -1):
        last = signs[length - 1] + 1
        whole = last == len(text) or not text[last].isalnum()
        if whole and _checks_97("".join(text[at] for at in signs[:length])):
            return last
    return None


def _checks_97(iban: str) -> bool:
    digits = "".join(str(int(sign, 36)) for sign in iban[4:] + iban[:4])
    return int(digits) % 97 == 1


def _mails(text: str) -> Iterator[_Found]:
    for found in _MAIL.finditer(text):
        yield _Found("email", *found.span())


def _citizen_numbers(text: str) -> Iterator[_Found]:
    for found in _NINE.finditer(text):
        if checks_11(re.sub(r"\D", "", found[0])):
            yield _Found("bsn", *found.span())
    for found in _EIGHT.finditer(text):
        before = text[max(0, found.start() - NEAR) : found.start()]
        if (word := _BSN_WORD.search(before)) and not re.search(r"\d", before[word.end() :]):
            yield _Found("bsn", *found.span())


def checks_11(digits: str) -> bool:
    """Whether nine digits pass the test of a citizen service number: nine times the first, ..., minus the last."""
    if len(digits) != 9 or not digits.strip("0"):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def _phones(text: str) -> Iterator[_Found]:
    for found in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        if _is_phone(digits, found[0].startswith("+")):
            yield _Found("phone", *found.span())
    for found in _SPOKEN.finditer(text):
        yield _Found("phone", *found.span())


def _is_phone(digits: str, abroad: bool) -> bool:
    if digits.startswith(_data().words["open_numbers"]):
        return False
    if abroad or digits.startswith("00"):
        return 9 <= len(digits) <= 17
    if digits.startswith("31"):
        return len(digits) == 11
    return (digits.startswith("0") and 9 <= len(digits) <= 11) or (
        digits.startswith("6") and len(digits) == 9
    )


def _births(text: str) -> Iterator[_Found]:
    for found in _DATE.finditer(text):
        born = _BORN.search(text, max(0, found.start() - NEAR), found.start()) is not None
        year = next((int(g) for g in found.groups()[1:4] if g and len(g) == 4), None)
        if born or (year is not None and 1900 <= year < _data().appointments_from):
            yield _Found("birth", *found.span())


def _houses(text: str) -> Iterator[_Found]:
    for found in _POSTCODE.finditer(text):
        if found[1].lstrip() != found[1] and found[1].lstrip() in _data().words["not_postcode"]:
            continue
        # The four digits say the neighbourhood, and stay.
        yield _Found("address", found.start(1), found.end())
    for pattern in (_STREET, _AT_NUMBER):
        for found in pattern.finditer(text):
            if not _NOT_HOUSE.match(text, found.end(1)):
                yield _Found("address", *found.span(1))


_LOOKS: tuple[Callable[[str], Iterator[_Found]], ...] = (
    _ibans,
    _mails,
    _births,
    _citizen_numbers,
    _phones,
    _houses,
)
"""In this order: what one found, the next leaves alone."""
