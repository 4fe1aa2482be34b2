"""A small Bot API server on loopback, for tests and for trying the bot by hand.

It keeps what the bot sent, refuses what Telegram refuses, and holds every call against the published Bot API
(`methods.toml`). By hand: `python -m tests.botapi --port 8081`.
"""
