"""Tells Telegram who the bot is: the menu of commands and the texts people see before they begin."""

from __future__ import annotations

from telegram import Bot, BotCommand

from bot.handlers.telegram.commands import COMMANDS
from bot.handlers.telegram.ports import Words
from knowledge.language.spoken import LANGUAGES

# The first is for everyone whose language has no menu of its own.
_MENUS: tuple[tuple[str, str | None], ...] = (
    (LANGUAGES[0], None),
    *((code, code) for code in LANGUAGES),
)


async def introduce(bot: Bot, words: Words) -> None:
    """Set commands and descriptions in every language the bot speaks; raises `telegram.error.TelegramError`."""
    for language, for_whom in _MENUS:
        menu = [BotCommand(c.name(language), words(c.about, language)) for c in COMMANDS]
        await bot.set_my_commands(menu, language_code=for_whom)
        long, short = (words(f"telegram-{kind}", language) for kind in ("description", "short-description"))
        await bot.set_my_description(long, language_code=for_whom)
        await bot.set_my_short_description(short, language_code=for_whom)
