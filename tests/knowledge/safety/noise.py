"""Ways in which typing goes wrong, each as a function of a text and a fixed chance."""

from __future__ import annotations

import unicodedata
from random import Random


def lower(text: str, _: Random) -> str:
    """Without capitals."""
    return text.lower()


def capitals(text: str, _: Random) -> str:
    """All capitals."""
    return text.upper()


def without_marks(text: str, _: Random) -> str:
    """Without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def _letter(text: str, random: Random) -> int:
    """A place inside a word of at least four letters."""
    places = [at for at in range(1, len(text) - 1) if text[at - 1 : at + 2].isalpha() and _long(text, at)]
    return random.choice(places) if places else 0


def _long(text: str, at: int) -> bool:
    start, end = text.rfind(" ", 0, at) + 1, text.find(" ", at)
    return (len(text) if end < 0 else end) - start >= 4


def dropped(text: str, random: Random) -> str:
    """One letter missing."""
    at = _letter(text, random)
    return text[:at] + text[at + 1 :] if at else text


def doubled(text: str, random: Random) -> str:
    """One letter twice."""
    at = _letter(text, random)
    return text[:at] + text[at] + text[at:]


def swapped(text: str, random: Random) -> str:
    """Two neighbours the wrong way round."""
    at = _letter(text, random)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :] if at else text


def without_a_space(text: str, random: Random) -> str:
    """Two words written as one."""
    spaces = [at for at, sign in enumerate(text) if sign == " "]
    at = random.choice(spaces)
    return text[:at] + text[at + 1 :]


def without_spaces(text: str, _: Random) -> str:
    """Everything written as one."""
    return text.replace(" ", "")


def by_ear(text: str, _: Random) -> str:
    """Dutch as it sounds."""
    for written, heard in (
        ("ij", "ei"),
        ("mijn ", "me "),
        ("dt", "t"),
        ("eid", "eit"),
        ("ood", "oot"),
        ("oord", "oort"),
        ("ch", "g"),
    ):
        text = text.replace(written, heard)
    return text


def with_an_emoji(text: str, _: Random) -> str:
    """Something behind it."""
    return f"{text} 😭😭"


NOISES = (
    lower,
    capitals,
    without_marks,
    dropped,
    doubled,
    swapped,
    without_a_space,
    without_spaces,
    by_ear,
    with_an_emoji,
)
