"""Whether the bot could say something: its texts with their arguments left open, what it names, and the test's city."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from knowledge.wishes.taxonomy import Taxonomy
from tests.flows import city

_BEGIN = re.compile(r"\s*(?:[\w-]+ =|\.[\w-]+ =|\*?\[[\w-]+\])?\s*")
_OPEN = re.compile(r"\{[^}]*\}")
_ANYTHING = "\0"


@cache
def texts() -> frozenset[str]:
    """Every line of every text, with a sign of its own for what is put in."""
    found = set[str]()
    for file in files("knowledge.texts").iterdir():
        if file.name.endswith(".ftl"):
            lines = file.read_text("utf-8").splitlines()
            found |= {_BEGIN.sub("", line, count=1) for line in lines if not line.startswith("#")}
    return frozenset(_OPEN.sub(_ANYTHING, text) for text in found)


@cache
def names() -> str:
    """What kinds of wishes are called in each language, and what stands in the catalogue of the city."""
    taxonomy = Taxonomy.load()
    kinds = [
        taxonomy.name(kind, language) for kind in taxonomy.kinds for language in ("nl", "en", "tr", "ar")
    ]
    return "\n".join((*kinds, *map(repr, city.ACTIVITIES)))


def sayable(text: str) -> bool:
    """Whether it stands in a name or a text, a third of it at least in words of the text itself."""
    if text in names():
        return True
    return any(text in one or 3 * _own(text, one) >= max(len(text), 9) for one in texts())


def _own(text: str, template: str) -> int:
    """How many signs of `text` are the template's own, where it is a part of what the template may say; else 0."""
    standing = dict.fromkeys(range(len(template)), 0)
    for sign in text:
        after: dict[int, int] = {}
        for place, many in standing.items():
            while place < len(template) and template[place] == _ANYTHING:
                after[place] = max(after.get(place, 0), many)
                place += 1
            if place < len(template) and template[place] == sign:
                after[place + 1] = max(after.get(place + 1, 0), many + 1)
        standing = after
    return max(standing.values(), default=0)
