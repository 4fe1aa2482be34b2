"""Names people give themselves: short, on one line, and never taken for somebody of the network or the police."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from knowledge.network.network import Network

LONGEST = 64
"""Characters of a name that are kept."""

_URL = re.compile(
    r"(?:https?:|www\.|t\.me|@)\S*|\S+\.(?:nl|com|org|net|info|link|me|ru|io|app)(?:/\S*)?", re.IGNORECASE
)
_GAPS = re.compile(r"\s+")
_SIGNS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class _Words:
    anywhere: tuple[str, ...]
    whole: frozenset[str]
    looks_like: dict[int, str]


@cache
def _words() -> _Words:
    given = tomllib.loads((files(__package__) / "names.toml").read_text("utf-8"))
    looks_like = {ord(sign): letter for letter, signs in given["looks_like"].items() for sign in signs}
    anywhere = (*given["anywhere"], *Network.load().reserved)
    seen = looks_like | {ord(letter): letter for letter in "abcdefghijkmnopqrstuvwxyz"}
    return _Words(
        tuple(word.translate(seen) if not word.isdigit() else word for word in anywhere),
        frozenset(word.translate(seen) for word in given["words"]),
        looks_like,
    )


def tidied(name: str) -> str:
    """A name on one line of at most 64 signs, without control and direction signs and addresses."""
    visible = "".join(" " if unicodedata.category(sign)[0] in "ZC" else sign for sign in name)
    return _GAPS.sub(" ", _URL.sub(" ", visible)).strip()[:LONGEST].strip()


def is_reserved(name: str) -> bool:
    """Whether a name can be taken for that of somebody of the network, the police or a bank, as it looks to the eye."""
    plain = _plain(name)
    words = _words()
    seen = plain.translate(words.looks_like)
    if any(part in words.whole for part in _SIGNS.split(seen)):
        return True
    joined, joined_seen = _SIGNS.sub("", plain), _SIGNS.sub("", seen)
    return any(word in (joined if word.isdigit() else joined_seen) for word in words.anywhere)


def shown(name: str, otherwise: str) -> str:
    """The name as others may see it; `otherwise` where it is reserved, or nothing is left of it."""
    neat = tidied(name)
    return otherwise if not neat or is_reserved(name) else neat


def _plain(name: str) -> str:
    """Small letters without accents, in the forms Unicode holds for the same, without what cannot be seen."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    return "".join(sign for sign in folded if unicodedata.category(sign) not in ("Mn", "Me", "Cf", "Cc"))
