"""Hearing that somebody speaks for another: about whom, and what of it is not theirs to tell."""
