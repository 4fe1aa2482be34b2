"""`voordeur run` with every logger as talkative as it gets: `python -m tests.end_to_end.talkative`."""

from __future__ import annotations

import logging
import sys

from bot.cli import main

if __name__ == "__main__":
    logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
    sys.exit(main(["run"]))
