"""Which colleague a typed name means."""

from __future__ import annotations

import pytest

from knowledge.roster.members import Ambassador
from knowledge.roster.naming import Called, called

COLLEAGUES = {
    1: Ambassador("Bram", wijken=("Overvecht",)),
    2: Ambassador("Bram", wijken=("Zuid",)),
    3: Ambassador("Samira El Idrissi", wijken=("Noordwest",)),
    4: Ambassador("Zoë"),
    5: Ambassador("Jan", organisation="U Centraal"),
}


@pytest.mark.parametrize(
    ("text", "people", "sure"),
    [
        ("Bram", (1, 2), True),
        ("Bram (Zuid)", (2,), True),
        ("bram uit overvecht", (1,), False),
        ("Brahm", (1, 2), True),
        ("samira", (3,), True),
        ("Samira el idrisi", (3,), True),
        ("Samira Jansen", (3,), False),
        ("aan Zoe", (4,), True),
        ("Jan van U Centraal", (5,), True),
        ("Joan", (), True),
        ("Leger des Heils", (), True),
        ("", (), True),
    ],
)
def test_a_name_is_known_as_written_or_nearly(text: str, people: tuple[int, ...], sure: bool) -> None:
    assert called(text, COLLEAGUES) == Called(people, sure)
