"""The `voordeur` command."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from bot.commands import COMMANDS
from bot.settings import Settings, SettingsError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; returns its exit status, 2 where the call or the environment is wrong."""
    parser = argparse.ArgumentParser(prog="voordeur", description="The front door of a neighbourhood-care network.")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(subparsers)
    given = parser.parse_args(arguments)
    try:
        settings = Settings.read(os.environ)
        return int(given.run(given, settings))
    except (SettingsError, ValueError) as error:
        print(f"voordeur: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read our output has gone; nothing is lost.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
