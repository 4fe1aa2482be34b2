"""Somebody who goes along the first time: one record with its states, and what both sides hear and are asked."""
