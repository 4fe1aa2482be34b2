"""The Telegram door: reads what people send, keeps it, and sends them what the bot says."""
