"""Everything the bot knows of what people like to do, and how it understands their words for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from knowledge.wishes.guessing import complete
from knowledge.wishes.kinds import Kind, Said, Theme, read_themes
from knowledge.wishes.lexicon import THEME, Lexicon, build, shared
from knowledge.wishes.likeness import Likeness, likeness
from knowledge.wishes.reading import Evidence, Reader
from knowledge.wishes.understanding import read
from knowledge.wishes.values import Understood

__all__ = ["Kind", "Taxonomy", "Theme"]


@dataclass(frozen=True)
class Taxonomy:
    """All kinds in their themes, with the tables made of their words."""

    kinds: Mapping[str, Kind]
    themes: Mapping[str, Theme]
    lexicon: Lexicon
    reader: Reader
    """Reads what people type."""
    editor: Reader
    """Reads what organisers wrote: well spelled."""
    likeness: Likeness | None = None
    """Guesses at what no word says; None in a taxonomy of other kinds than it was learned with."""

    @classmethod
    def load(cls) -> Taxonomy:
        """The taxonomy that ships with the bot, read once; raises `KindsError`."""
        return _shipped()

    @classmethod
    def of(cls, themes: Iterable[Theme]) -> Taxonomy:
        """A taxonomy of these themes."""
        known = {theme.id: theme for theme in themes}
        kinds = {kind.id: kind for theme in known.values() for kind in theme.kinds}
        lexicon = build(known.values())
        lexicon.never = {
            kind.id: frozenset(word.casefold() for word in kind.never)
            for kind in kinds.values()
            if kind.never
        }
        return cls(kinds, known, lexicon, Reader(lexicon), Reader(lexicon, spelled_well=True))

    def understand(self, text: str, language: str = "nl") -> Understood:
        """What a message says of wishes, things not wanted and needs; nothing where it is ordinary talk."""
        reading = read(self, text, language)
        return complete(self, self.likeness, reading) if self.likeness else reading.found

    def evidence(self, text: str) -> tuple[Evidence, ...]:
        """The kinds that any text speaks of, wish or not: for titles and descriptions."""
        return self.reader.read(text)

    def name(self, kind: str, language: str = "nl") -> str:
        """What a kind or a theme is called in a language, in Dutch where there is no other name; KeyError."""
        names = (
            self.themes[kind.removeprefix(THEME)].name if kind.startswith(THEME) else self.kinds[kind].name
        )
        return names.get(language, names["nl"])

    def about(self, kind: str, language: str = "nl") -> str:
        """What somebody told of that led to a kind, where that is no wish; empty for all others."""
        known = self.kinds.get(kind)
        return known.about.get(language, known.about["nl"]) if known and known.about else ""

    def said(self, kind: str) -> Said:
        """How a wish of a kind is said back; KeyError."""
        return self.themes[self.theme_of(kind)].said

    def theme_of(self, kind: str) -> str:
        """The theme a kind stands in; a theme stands in itself; KeyError."""
        if kind.startswith(THEME):
            return self.themes[kind.removeprefix(THEME)].id
        return self.kinds[kind].theme

    def around(self, kind: str) -> tuple[str, ...]:
        """What is wider than a kind and what is related to it; nothing of a theme."""
        known = self.kinds.get(kind)
        return (*known.wider, *known.related) if known else ()

    def akin(self, one: str, other: str) -> bool:
        """Whether one of two kinds stands near the other."""
        return other in self.around(one) or one in self.around(other)

    def members(self, kind: str) -> tuple[str, ...]:
        """A kind with its narrower kinds, or all kinds of a theme; the most likely first."""
        if kind.startswith(THEME):
            theme = self.themes[kind.removeprefix(THEME)]
            first = [id for id in theme.wide_kinds if id in self.kinds]
            return tuple(dict.fromkeys((*first, *(k.id for k in theme.kinds))))
        narrower = [k.id for k in self.kinds.values() if kind in k.wider]
        return (kind, *narrower)

    def problems(self) -> tuple[str, ...]:
        """What is odd in the files: unknown ids, and kinds without words."""
        found = [
            f"{kind.theme}.toml, kind {kind.id}: {name} names {other!r}, which no file has; correct or remove it"
            for kind in self.kinds.values()
            for name, others in (("wider", kind.wider), ("related", kind.related))
            for other in others
            if other not in self.kinds
        ]
        found += [
            f"{theme.id}.toml: wide_kinds names {other!r}, which no file has; correct or remove it"
            for theme in self.themes.values()
            for other in theme.wide_kinds
            if other not in self.kinds
        ]
        found += [
            f"{k.theme}.toml, kind {k.id}: words is empty; add its own words"
            for k in self.kinds.values()
            if not k.words
        ]
        return tuple(found)

    def claimed(self) -> tuple[str, ...]:
        """The phrases that several kinds call their very own, with these kinds."""
        table = self.lexicon.table
        return tuple(f"{key!r} ({', '.join(e.owner for e in table[key])})" for key in shared(self.lexicon))


@lru_cache(maxsize=1)
def _shipped() -> Taxonomy:
    from knowledge.wishes import ready

    return replace(ready.read() or Taxonomy.of(read_themes()), likeness=likeness())
