"""Ours against common search tools: the same catalogue, the same sentences, quality and time side by side.

    python -m benchmarks.matching            300, 5,000 and 100,000 activities
    python -m benchmarks.matching --quick    300 and 5,000 only

The catalogue is the sample catalogue over and over, with its kinds taken away: everyone sees titles, tags and
descriptions only. The kinds are kept apart to tell what is right. The sentences are the labelled ones of the tests
whose wish the catalogue has; a hit is an activity of a kind that was meant. Nonsense is right when nothing is found.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from rapidfuzz import fuzz, process

from benchmarks.peers import Search, fts5_trigrams, tantivy_words
from benchmarks.trigrams import MISSING, programs, trigrams
from knowledge.catalogue import sample
from knowledge.catalogue.activity import Activity
from knowledge.matching.index import Index
from knowledge.matching.match import match
from knowledge.places.values import Place
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.taxonomy import Taxonomy
from tests.knowledge.wishes.labelled import Utterance, utterances

HOME = Place("Lunetten", "Zuid", 52.064, 5.135)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SIZES = (300, 5_000, 100_000)
SLOW = 2.0
"""Seconds; a peer that takes longer for one sentence than a tenth of this is asked a part of the sentences only."""
WIJKEN = ("Binnenstad", "Oost", "West", "Zuid", "Noordoost", "Noordwest", "Zuidwest", "Overvecht")


@dataclass(frozen=True)
class Query:
    """A sentence, and the kinds that are right for it; empty where nothing is."""

    utterance: Utterance
    right: frozenset[str]


def catalogue(size: int) -> list[Activity]:
    """The sample catalogue as often as needed, each time in another wijk and with another number in its title."""
    chance = random.Random(7)
    base = sample.load()
    return [
        replace(
            one,
            id=f"{number}",
            title=one.title if number < len(base) else f"{one.title} {number // len(base)}",
            venue=replace(one.venue, wijk=chance.choice(WIJKEN)),
            kinds=(),
        )
        for number in range(size)
        for one in (base[number % len(base)],)
    ]


def queries(taxonomy: Taxonomy) -> Iterator[Query]:
    """The labelled sentences of which the catalogue has something, and those that should find nothing."""
    held = {kind for one in sample.load() for kind in one.kinds}
    for name in ("utterances.tsv", "fresh.tsv"):
        for utterance in utterances(name):
            groups = [group for group in utterance.wishes if not group & {"-", "?"}]
            right = {kind for group in groups for meant in group for kind in _kinds(meant, taxonomy)} & held
            if right or utterance.sort in ("nonsense", "everyday"):
                yield Query(utterance, frozenset(right))


def _kinds(meant: str, taxonomy: Taxonomy) -> tuple[str, ...]:
    if meant.removeprefix(THEME) not in taxonomy.themes and meant not in taxonomy.kinds:
        return ()
    return taxonomy.members(meant)


def ours(activities: Sequence[Activity], taxonomy: Taxonomy, place: Place | None = None) -> Search:
    """This project's own matching, for somebody who lives somewhere or did not say where."""
    index = Index(activities, taxonomy)

    def search(text: str) -> list[int]:
        return [int(found.activity.id) for found in match(text, index, taxonomy, place, NOW).suggestions]

    return search


def rapidfuzz_with(scorer: Callable[..., float]) -> Callable[[Sequence[str]], Search]:
    """rapidfuzz over titles and tags, the whole sentence at once, refusing below 60."""

    def make(texts: Sequence[str]) -> Search:
        def search(text: str) -> list[int]:
            found = process.extract(text.lower(), texts, scorer=scorer, limit=3, score_cutoff=60)
            return [number for _, _, number in found]

        return search

    return make


def measure(
    name: str, build: Callable[[], Search], asked: Sequence[Query], labels: Sequence[frozenset[str]]
) -> None:
    """Build, ask every sentence, and print a line."""
    began = time.perf_counter()
    search = build()
    built = time.perf_counter() - began
    began = time.perf_counter()
    search(asked[0].utterance.text)
    if time.perf_counter() - began > SLOW / 10:
        asked = [query for number, query in enumerate(asked) if number % 12 == 0]
    times: list[float] = []
    first = three = wished = refused = nothing = 0
    for query in asked:
        began = time.perf_counter()
        found = search(query.utterance.text)[:3]
        times.append((time.perf_counter() - began) * 1000)
        hits = [bool(labels[number % len(labels)] & query.right) for number in found]
        if query.right:
            wished += 1
            first += bool(hits and hits[0])
            three += any(hits)
        else:
            nothing += 1
            refused += not found
    print(
        f"{name:<26}{first / wished:7.2f}{three / wished:7.2f}{refused / nothing:9.2f}"
        f"{statistics.median(times):10.2f}{sorted(times)[int(len(times) * 0.99)]:10.2f}{built:9.2f}{len(asked):8}"
    )


def understanding(taxonomy: Taxonomy, asked: Sequence[Query]) -> None:
    """Print how much of our own time goes into understanding a sentence, before anything is looked for."""
    times: list[float] = []
    for query in asked:
        began = time.perf_counter()
        taxonomy.understand(query.utterance.text)
        times.append((time.perf_counter() - began) * 1000)
    median, worst = statistics.median(times), sorted(times)[int(len(times) * 0.99)]
    print(f"understanding alone, the same for every catalogue: median {median:.2f} ms, p99 {worst:.2f} ms")


def main() -> None:
    """Measure everyone at every size."""
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    given.add_argument("--quick", action="store_true", help="leave out the largest catalogue")
    quick = given.parse_args().quick
    taxonomy = Taxonomy.load()
    labels = [frozenset(one.kinds) for one in sample.load()]
    asked = list(queries(taxonomy))
    for query in asked:
        taxonomy.understand(query.utterance.text)
    understanding(taxonomy, asked)
    for size in SIZES[: 2 if quick else 3]:
        activities = catalogue(size)
        titles = [f"{one.title} {' '.join(one.tags)}".lower() for one in activities]
        texts = [f"{title} {one.description}".lower() for title, one in zip(titles, activities, strict=True)]
        print(f"\n{size} activities, {len(asked)} sentences")
        print(
            f"{'':<26}{'hit@1':>7}{'hit@3':>7}{'refused':>9}{'median ms':>10}{'p99 ms':>10}{'build s':>9}{'asked':>8}"
        )
        measure("ours", lambda a=activities: ours(a, taxonomy), asked, labels)  # type: ignore[misc]
        measure("ours, from a place", lambda a=activities: ours(a, taxonomy, HOME), asked, labels)  # type: ignore[misc]
        for name, scorer in (
            ("rapidfuzz WRatio", fuzz.WRatio),
            ("rapidfuzz token_set", fuzz.token_set_ratio),
        ):
            measure(name, lambda s=scorer, t=titles: rapidfuzz_with(s)(t), asked, labels)  # type: ignore[misc]
        measure("SQLite FTS5 trigram", lambda t=texts: fts5_trigrams(t), asked, labels)  # type: ignore[misc]
        if importlib.util.find_spec("tantivy"):
            measure("tantivy", lambda t=texts: tantivy_words(t), asked, labels)  # type: ignore[misc]
        else:
            print("tantivy                   left out: not installed (pip install tantivy)")
        if (found := programs()) is not None:
            with trigrams(found) as build:
                measure("PostgreSQL pg_trgm", lambda b=build, t=texts: b(t), asked, labels)  # type: ignore[misc]
        else:
            print(f"PostgreSQL pg_trgm        {MISSING}")


if __name__ == "__main__":
    main()
