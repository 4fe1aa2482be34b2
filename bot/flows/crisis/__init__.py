"""When somebody may be in danger: the card first, then no dead end."""
