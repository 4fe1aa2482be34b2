"""Hears that somebody is in danger: rules and words as data, in every language at once."""

from knowledge.safety.data import version

VERSION = version()
"""What the rules and words come to, 12 hexadecimal digits; kept with every incident."""
