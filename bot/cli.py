"""The `voordeur` command."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from bot.commands import MODULES
from bot.commands.calls import CallError
from bot.settings import Settings, SettingsError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; returns its exit status, 2 where the call or the environment is wrong.

    Any other error is a fault of ours: it is let through, so that it shows where it is.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    given = _parser(arguments).parse_args(arguments)
    try:
        settings = Settings.read(os.environ)
        return int(given.run(given, settings))
    except (SettingsError, CallError, OSError, UnicodeError) as error:
        if isinstance(error, BrokenPipeError):
            return _nobody_reads()
        print(f"voordeur: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """Declare the subcommand that is asked for, or all of them where it is not clear which: loading takes time."""
    parser = argparse.ArgumentParser(
        prog="voordeur", description="The front door of a neighbourhood-care network."
    )
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    asked = arguments[0] if arguments else ""
    for name, module in MODULES.items():
        if asked == name or asked not in MODULES:
            importlib.import_module(f"bot.commands.{module}").add(subparsers)
    return parser


def _nobody_reads() -> int:
    # Whoever read our output has gone; nothing is lost.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
