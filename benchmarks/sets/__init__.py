"""Counts what comes of the sets of other authors: `python -m benchmarks.sets`."""
