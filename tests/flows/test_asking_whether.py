"""Yes or no about what is shown: from its row, or with whom to ask; the list stays as it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge.knowledge import Knowledge
from knowledge.texts.texts import Voice
from tests.flows import city
from tests.flows.talking import Talking

BREI, SCHAAK = (next(one for one in city.ACTIVITIES if one.id == id) for id in ("brei", "schaak"))
KNOWLEDGE = Knowledge.load(
    (
        replace(BREI, women_only=True, languages=("nl", "tr"), min_age=18),
        replace(SCHAAK, access=replace(SCHAAK.access, step_free=False)),
    )
)
WISH = {
    "nl": "breien en schaken in overvecht",
    "en": "I like knitting and chess, in Overvecht",
    "tr": "örgü ve satranç, Overvecht",
    "ar": "الحياكة والشطرنج، Overvecht",
}


def asking(said: str, language: str) -> Talking:
    """Two activities are on the table, and something is asked about them."""
    talk = Talking(knowledge=KNOWLEDGE, voice=Voice(language))
    talk.says(WISH[language])
    assert talk.conversation.spot.name == "suggestions.choose", talk.text
    before = talk.conversation.memory
    talk.says(said)
    assert talk.conversation.memory == before, f"a question is no wish: {talk.text}"
    assert talk.conversation.spot.name == "suggestions.choose"
    return talk


@pytest.mark.parametrize(
    ("said", "language", "answer"),
    [
        ("komen er ook mannen?", "nl", "Voor wie: alleen vrouwen en vanaf 18 jaar"),
        ("is dat alleen voor vrouwen", "nl", "Meer weet ik er niet van."),
        ("vanaf welke leeftijd is nummer 1?", "nl", "vanaf 18 jaar"),
        ("spreken ze daar ook turks?", "nl", "Taal: Nederlands en Turks"),
        ("moet ik daar goed nederlands voor kunnen", "nl", "Taal: Nederlands en Turks"),
        ("ik spreek geen nederlands, is dat een probleem?", "nl", "Taal: Nederlands en Turks"),
        ("kan ik daar met mijn rollator naar binnen?", "nl", "Toegang: er is een trap"),
        ("ze loopt met een rollator, kan ze daar naar binnen?", "nl", "Toegang:"),
        ("is het eten daar halal?", "nl", "Meer weet ik er niet van."),
        ("is it only for women?", "en", "For: women only and from 18 years old"),
        ("will there be men?", "en", "women only"),
        ("do they speak Turkish there?", "en", "Language: Dutch and Turkish"),
        ("do I need to speak good Dutch?", "en", "Language: Dutch and Turkish"),
        ("I do not speak Dutch, is that a problem?", "en", "Language: Dutch and Turkish"),
        ("can my mother get in, can she use her walker?", "en", "Access:"),
        ("do they cook halal?", "en", "I know no more about it."),
        ("sadece kadınlar için mi?", "tr", "sadece kadınlar"),
        ("orada Türkçe konuşuyorlar mı?", "tr", "Dil: Felemenkçe ve Türkçe"),
        ("yemekler helal mi", "tr", "Daha fazlasını bilmiyorum."),
        ("هل هو للنساء فقط؟", "ar", "النساء فقط"),
        ("هل يتكلمون التركية هناك؟", "ar", "التركية"),
        ("هل الأكل حلال؟", "ar", "لا أعرف أكثر من ذلك."),
    ],
)
def test_what_is_asked_is_answered_and_the_list_stays(said: str, language: str, answer: str) -> None:
    talk = asking(said, language)
    assert answer in talk.text.translate(dict.fromkeys((0x2068, 0x2069))), talk.text


def test_what_is_wished_is_still_a_wish() -> None:
    talk = Talking(knowledge=KNOWLEDGE)
    talk.says(WISH["nl"])
    talk.says("liefst alleen met vrouwen")
    assert talk.conversation.memory.needs.women_only
