"""Prints how well wishes and danger are heard in sentences of authors who knew neither rules nor learned sentences."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from bot.commands.match import from_file, understood
from knowledge.catalogue.activity import Activity, Venue
from knowledge.matching.impressions import Impressions
from knowledge.matching.kinds_of import Deriver
from knowledge.matching.match import match
from knowledge.safety.detector import Safety
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.taxonomy import Taxonomy

HERE = Path(__file__).parent
LANGUAGES = {"english": "en", "turkish": "tr", "arabic": "ar"}
ALL = "all"


def main() -> None:
    """Print everything."""
    taxonomy = Taxonomy.load()
    for folder in sorted(HERE.glob("wishes_*")):
        _wishes(folder, taxonomy)
    for path in sorted(HERE.glob("kinds*.tsv")):
        _kinds_first(path, taxonomy)
    _listings(HERE / "listings.tsv", taxonomy)
    for path in sorted(HERE.glob("refusals*.tsv")):
        _refusals(path, taxonomy)
    for folder in sorted(HERE.glob("danger_*")):
        _danger(folder)


def _wishes(folder: Path, taxonomy: Taxonomy) -> None:
    index = understood(from_file(folder / "catalogue.csv"), taxonomy)
    now = datetime.now(UTC)
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for row in _rows(folder / "said.tsv"):
        language = LANGUAGES.get(row["lang"], row["lang"][:2])
        found = match(row["text"], index, taxonomy, None, now, 3, language).suggestions
        shown = [one.activity.id for one in found]
        good, bad = [_ids(part) for part in row["good"].split(";")], _ids(row["bad"].replace(";", "|"))
        for name in (ALL, row["style"]):
            _count(counted[name], shown, [ids for ids in good if ids], bad)
    for style, one in counted.items():
        first, three = f"{one['first']}/{one['wishing']}", f"{one['three']}/{one['wishing']}"
        refused, unfit = f"{one['refused']}/{one['idle']}", f"{one['shown']}/{one['bad']}"
        print(
            f"{folder.name} {style:13} first {first:8} all in three {three:8} refused {refused:6} unfit {unfit}"
        )


def _count(one: Counter[str], shown: list[str], good: list[set[str]], bad: set[str]) -> None:
    one["bad"] += bool(bad)
    one["shown"] += bool(bad.intersection(shown))
    if not good:
        one["idle"] += 1
        one["refused"] += not shown
        return
    one["wishing"] += 1
    one["first"] += bool(shown) and any(shown[0] in ids for ids in good)
    one["three"] += all(ids.intersection(shown) for ids in good)


def _kinds_first(path: Path, taxonomy: Taxonomy) -> None:
    one: Counter[str] = Counter()
    for row in _rows(path):
        wished = taxonomy.understand(row["text"]).wishes
        meant = {kind.strip() for kind in row["kinds"].split(",")}
        one["all"] += 1
        one["silent"] += not wished
        one["first"] += bool(wished) and wished[0].kind in meant
    print(
        f"{path.stem}: the kind that is meant first {one['first']}/{one['all']}, nothing heard {one['silent']}"
    )


def _listings(path: Path, taxonomy: Taxonomy) -> None:
    """How often a listing is first taken for a kind it meets: by its words alone, and read for its meaning too."""
    impressions, first, rows = Impressions(), Counter[str](), list(_rows(path))
    venue, likeness = Venue("Buurthuis", "Zuid"), taxonomy.likeness
    for number, row in enumerate(rows):
        one = Activity(str(number), row["title"], row["description"], "Een organisatie", venue)
        for name in ("words", "meaning"):
            held = Deriver(taxonomy, impressions).kinds_of(one)
            kinds = [kind for kind in held if not kind.startswith(THEME)]
            first[name] += max(kinds, key=lambda kind: held[kind], default="") in row["kinds"].split(",")
            if likeness is not None:
                impressions.read((one,), likeness)
    print(
        f"listings: taken first for what they are {first['words']} by words, {first['meaning']} of {len(rows)}"
    )


def _refusals(path: Path, taxonomy: Taxonomy) -> None:
    one: Counter[str] = Counter()
    for row in _rows(path):
        heard = taxonomy.understand(row["text"])
        wished = [{*_members(wish.kind, taxonomy)} for wish in heard.wishes]
        unwanted = {kind for refused in heard.unwanted for kind in _members(refused, taxonomy)}
        wanted = [_kinds(part, taxonomy) for part in row["wanted"].split(";") if part != "-"]
        refused = [_kinds(part, taxonomy) for part in row["unwanted"].split(";") if part != "-"]
        one["wanted"] += bool(wanted)
        one["blocked"] += any(kinds <= unwanted for kinds in wanted)
        one["refused"] += bool(refused)
        one["heard"] += bool(refused) and all(kinds & unwanted for kinds in refused)
        left = [kinds.difference(*wanted) for kinds in refused]
        one["shown"] += any(kinds <= other for kinds in wished for other in left)
    print(
        f"{path.stem}: refusals heard {one['heard']}/{one['refused']}, taken for wishes {one['shown']};"
        f" wishes taken for refusals {one['blocked']}/{one['wanted']}"
    )


def _danger(folder: Path) -> None:
    safety = Safety.load()
    for path in sorted(folder.glob("*.tsv")):
        one: Counter[str] = Counter()
        for row in _rows(path):
            level = safety.examine(row["text"], path.stem).level
            danger = int(row["level"]) >= 2
            one["danger" if danger else "harmless"] += 1
            one["heard" if danger else "false"] += level >= 2
            one["112"] += not danger and level == 3
        print(
            f"{folder.name} {path.stem}: heard {one['heard']}/{one['danger']},"
            f" false {one['false']}/{one['harmless']}, 112 on harmless {one['112']}"
        )


def _kinds(part: str, taxonomy: Taxonomy) -> set[str]:
    return {kind for named in part.split("|") for kind in _members(named.strip(), taxonomy)}


def _members(kind: str, taxonomy: Taxonomy) -> tuple[str, ...]:
    return taxonomy.members(kind) if kind.startswith(THEME) else (kind,)


def _ids(part: str) -> set[str]:
    return {one.strip() for one in part.split("|")} - {"-", ""}


def _rows(path: Path) -> Iterator[Mapping[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


if __name__ == "__main__":
    main()
