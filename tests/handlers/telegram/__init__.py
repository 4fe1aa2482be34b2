"""Tests of the Telegram door, against a Bot API server on loopback."""
