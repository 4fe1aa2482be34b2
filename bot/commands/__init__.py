"""The subcommands of `voordeur`, one module each with `add` and `run`."""

from bot.commands import cases, chat, doctor, match, migrate, run, understand

COMMANDS = (run, chat, cases, match, understand, doctor, migrate)
