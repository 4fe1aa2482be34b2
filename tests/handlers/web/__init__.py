"""The web chat: over real HTTP, and in a real browser."""
