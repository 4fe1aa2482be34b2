"""The crisis detector: how long it takes, and how much it finds by kind, phrasing and language.

`python -m benchmarks.safety` prints both; `--quick` leaves out the figures. Half b is counted, never shown.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable, Sequence
from time import perf_counter, process_time

from knowledge.language.spoken import LANGUAGES
from knowledge.safety import VERSION
from knowledge.safety.detector import Safety
from tests.knowledge.safety.figures import Figures, rows, score

SHAPES: dict[str, Callable[[int], str]] = {
    "one letter": lambda n: "a" * n,
    "short words": lambda n: "a " * (n // 2),
    "signal, repeated": lambda n: ("ik wil dood " * n)[:n],
    "negated, repeated": lambda n: ("hij slaat me niet en ik wil niet dood " * n)[:n],
    "brackets": lambda n: ("((((" * n)[:n],
    "emoji": lambda n: "😭" * n,
    "ordinary talk": lambda n: ("morgen ga ik met mijn zoon naar de moestuin en dan eten we samen soep " * n)[
        :n
    ],
    "words as one": lambda n: ("ikwilnietmeerleven" * n)[:n],
}
LONG = 4_096


def main(arguments: Sequence[str] | None = None) -> None:
    """Print times with their ratios, and tables of figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true", help="times only")
    given = parser.parse_args(arguments)
    start = perf_counter()
    safety = Safety.load()
    print(f"rules {VERSION}, loaded in {perf_counter() - start:.2f} s")
    print(f"\n{'4,096 characters of':24}{'median ms':>10}{'p99 ms':>10}{'to 2,048':>10}")
    for name, shape in SHAPES.items():
        long, short = times(safety, shape(LONG)), times(safety, shape(LONG // 2))
        p99 = statistics.quantiles(long, n=100)[98]
        middle = statistics.median(long)
        print(f"{name:24}{middle:10.1f}{p99:10.1f}{middle / statistics.median(short):10.2f}")
    for language in LANGUAGES:
        lines = [row["text"] for row in rows("a", language)]
        start = perf_counter()
        for line in lines:
            safety.examine(line, language)
        print(f"a line of half a, {language}: {(perf_counter() - start) / len(lines) * 1000:.2f} ms")
    if not given.quick:
        report(safety)


def times(safety: Safety, text: str) -> list[float]:
    """Milliseconds of processor time of two hundred examinations: a busy machine does not change them."""
    safety.examine(text)
    found = []
    for _ in range(200):
        start = process_time()
        safety.examine(text)
        found.append((process_time() - start) * 1000)
    return found


def report(safety: Safety) -> None:
    """Tables in Markdown, as they stand in docs/safety.md."""
    found = {(half, code): score(safety, rows(half, code), code) for half in "ab" for code in LANGUAGES}
    print("\n| language | half | recall | false alarms | strict | soft | 112 on a negative |")
    print("| --- " * 7 + "|")
    for (half, code), figures in sorted(found.items(), key=lambda item: LANGUAGES.index(item[0][1])):
        shares = (
            figures.recall(),
            figures.false(),
            figures.false("strict"),
            figures.false("soft"),
            figures.false_112(),
        )
        print(f"| {code} | {half} | " + " | ".join(f"{share:.1%}" for share in shares) + " |")
    groups = sorted(
        {group for figures in found.values() for group in figures.signals} - {"all", "strict", "soft"}
    )
    print("\n| found of | " + " | ".join(f"{code} {half}" for half in "ab" for code in LANGUAGES) + " |")
    print("| --- " * (1 + len(found)) + "|")
    for group in groups:
        print(
            f"| {group} | "
            + " | ".join(share(found[half, code], group) for half in "ab" for code in LANGUAGES)
            + " |"
        )


def share(figures: Figures, group: str) -> str:
    """Found out of how many."""
    return f"{figures.found[group]}/{figures.signals[group]}" if figures.signals[group] else "-"


if __name__ == "__main__":
    main()
