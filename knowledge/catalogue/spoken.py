"""How people say when something is and what it costs, read and said."""

from __future__ import annotations

from knowledge.catalogue.costs import parse_cost
from knowledge.catalogue.joining import say_join
from knowledge.catalogue.when_read import parse_when
from knowledge.catalogue.when_said import part_of_day, say_when, when_in

__all__ = ["parse_cost", "parse_when", "part_of_day", "say_join", "say_when", "when_in"]
