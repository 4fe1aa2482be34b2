"""How far something is, as a number that people say."""

from __future__ import annotations

from knowledge.language.spoken import written

IN_KM = 1450
"""From so many metres on, which are about one and a half kilometres, it is said in kilometres."""


def distance(metres: float, language: str) -> str:
    """Whole hundreds of metres, or kilometres with one digit behind the comma where there is one."""
    hundreds = max(1, round(metres / 100))
    if metres < IN_KM:
        return str(hundreds * 100)
    kilometres = f"{hundreds / 10:.1f}".removesuffix(".0")
    return kilometres.replace(".", written(language).decimal)
