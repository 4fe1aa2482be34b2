"""A button counts for who it was shown to, under the question that stands, and once."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.conversation.events import Pressed
from tests.flows.talking import Talking

ALTERED = st.one_of(
    st.builds(Pressed, st.integers(-5, 10**9), st.text(max_size=64)),
    st.builds(
        Pressed,
        st.integers(0, 6),
        st.sampled_from(["yes", "no", "nice", "a0", "w0", "repair.stop", "human", "../x"]),
    ),
)


def choosing() -> Talking:
    """Somebody who chooses among activities."""
    talk = Talking()
    talk.says("breien in overvecht")
    return talk


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(ALTERED)
def test_se07_a_button_nobody_was_shown_does_nothing_and_is_answered_kindly(press: Pressed) -> None:
    talk = choosing()
    assert talk.asked is not None
    shown = {(talk.asked.asked, choice.key) for choice in talk.asked.choices}
    if (press.asked, press.key) in shown:
        return
    before, effects = talk.conversation, len(talk.effects)
    said = talk.does(press)
    assert "Die knop hoort bij een eerdere vraag." in said[0].text
    assert said[-1].choices, "and the question is put again"
    assert (talk.conversation.spot, talk.conversation.memory) == (before.spot, before.memory)
    assert len(talk.effects) == effects


def test_se07_a_button_pressed_twice_counts_once() -> None:
    talk = Talking()
    talk.says("een mens")
    talk.says("overslaan")
    assert talk.asked is not None
    press = Pressed(talk.asked.asked, "here")
    talk.does(press)
    effects = list(talk.effects)
    said = talk.does(press)
    assert talk.effects == effects
    assert "Die knop hoort bij een eerdere vraag." in said[0].text


def test_se06_what_was_shown_to_another_person_does_nothing_here() -> None:
    """The number and key of a button mean something only in the conversation it was made for."""
    anna, bert = choosing(), Talking()
    bert.says("hallo")
    bert.effects.clear()
    assert anna.asked is not None
    before = bert.conversation
    for choice in anna.asked.choices:
        said = bert.does(Pressed(anna.asked.asked + 7, choice.key))
        assert said
        assert (bert.conversation.spot, bert.conversation.memory) == (before.spot, before.memory)
        assert not any(effect for effect in bert.effects)
    assert anna.conversation == choosing().conversation
