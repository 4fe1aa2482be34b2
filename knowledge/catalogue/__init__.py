"""The activities that exist: what they are, when they are held, where they came from, how far to trust them."""

from __future__ import annotations

from knowledge.catalogue.activity import Activity
from knowledge.catalogue.sample import load as sample_activities

__all__ = ["Activity", "sample_activities"]
