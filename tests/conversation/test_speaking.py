"""How sentences are put into bubbles."""

import pytest

from bot.conversation.speaking import whole


@pytest.mark.parametrize(
    ("text", "title", "said"),
    [
        ("Wie kookt er? is op vrijdag.", "Wie kookt er?", "Wie kookt er? is op vrijdag."),
        ("Zing mee! is op vrijdag. het is vol.", "Zing mee!", "Zing mee! is op vrijdag. Het is vol."),
        ("het Infopunt antwoordt. morgen.", "het Infopunt", "Het Infopunt antwoordt. Morgen."),
    ],
)  # fmt: skip
def test_a_name_that_ends_as_a_sentence_does_ends_none(text: str, title: str, said: str) -> None:
    assert whole(text, {"title": title, "number": 3}) == said


def test_without_names_every_sentence_begins_with_a_capital() -> None:
    assert whole("wie kookt er? ik niet.") == "Wie kookt er? Ik niet."


def test_a_line_begins_with_a_capital_too_but_an_address_stays_as_it_is() -> None:
    assert whole("Ik geef dit door.\nhet Infopunt antwoordt.") == "Ik geef dit door.\nHet Infopunt antwoordt."
    assert whole("Hier is het:\nhttps://example.org/a") == "Hier is het:\nhttps://example.org/a"
