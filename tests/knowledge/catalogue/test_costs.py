"""What organisers write about money is read, also without a euro sign."""

from __future__ import annotations

import pytest

from knowledge.catalogue.costs import costs_something, parse_cost

SAID = [
    ("1,00 per keer", 100),
    ("1,50 per gezin", 150),
    ("3,00 inclusief koffie", 300),
    ("60,00 voor tien lessen", 600),
    ("5,00 voor drie kaarten", 500),
    ("2.50 p.p.", 250),
    ("3 per keer", 300),
    ("eerste keer gratis, daarna 4,50", 450),
    ("3 euro, om 10.00 uur betalen", 300),
    ("gratis, materiaal zelf betalen", 0),
    ("8-12 jaar gratis", 0),
    ("10:00-12:00", None),
]


@pytest.mark.parametrize(("said", "cents"), SAID)
def test_an_amount_is_read_in_euro_cents(said: str, cents: int | None) -> None:
    assert parse_cost(said).cents == cents


@pytest.mark.parametrize(
    ("said", "paid"), [("10,00 per maand", True), ("vrijwillige bijdrage", False), ("", False)]
)
def test_what_costs_something_is_known_where_nobody_can_say_how_much_each_time(said: str, paid: bool) -> None:
    assert costs_something(parse_cost(said)) is paid
