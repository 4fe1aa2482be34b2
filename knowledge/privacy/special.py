"""Which wishes and needs may say something of health, religion, origin or sexuality."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from importlib.resources import files

from knowledge.wishes.lexicon import THEME
from knowledge.wishes.taxonomy import Taxonomy
from knowledge.wishes.values import Needs


@dataclass(frozen=True)
class Special:
    """Kinds of wishes, and names of needs, that are kept only with a yes of their own."""

    kinds: frozenset[str]
    of_whom_it_is_said: frozenset[str]
    """Those that say something of whom they are said of, and never of who says it."""
    needs: tuple[str, ...]

    @classmethod
    def load(cls, taxonomy: Taxonomy) -> Special:
        """Read the file that ships with the bot; raises LookupError for a theme, kind or need nobody knows."""
        given = tomllib.loads((files(__package__) / "special.toml").read_text("utf-8"))
        themes = {kind.theme for kind in taxonomy.kinds.values()}
        named = {*given["kinds"], *given["through_another"]}
        if unknown := {*given["themes"]} - themes | named - {*taxonomy.kinds}:
            raise LookupError(f"special.toml: {sorted(unknown)[0]!r} is not a theme or kind")
        if unknown := {*given["needs"]} - {*Needs.__dataclass_fields__}:
            raise LookupError(f"special.toml: {sorted(unknown)[0]!r} is not a need")
        of_themes = {name for name, kind in taxonomy.kinds.items() if kind.theme in given["themes"]}
        whole = {f"{THEME}{theme}" for theme in given["themes"]}
        kinds = frozenset(of_themes | whole | {*given["kinds"]})
        return cls(kinds, kinds - {*given["through_another"]}, tuple(given["needs"]))

    def without(self, needs: Needs) -> Needs:
        """These needs without the special ones."""
        nothing = Needs()
        return replace(needs, **{name: getattr(nothing, name) for name in self.needs})
