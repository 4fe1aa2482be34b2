"""`python -m knowledge.ready`: makes ready what takes seconds to make and a moment to read; `make` does so first."""

from __future__ import annotations

from knowledge.language import frequency
from knowledge.matching import ready as impressions
from knowledge.wishes import ready as wishes


def main() -> None:
    """Write what is missing or no longer fits the files it was made of."""
    frequency.write()
    wishes.write()
    wishes.write_neighbours()
    impressions.write()


if __name__ == "__main__":
    main()
