"""The activities that exist: what, when, from where, and how far to trust them."""

from __future__ import annotations

from knowledge.catalogue.activity import Activity
from knowledge.catalogue.sample import load as sample_activities

__all__ = ["Activity", "sample_activities"]
