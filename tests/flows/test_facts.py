"""What a row says of a toilet and a ring loop is told in every language, in answer to the words people use for it."""

from __future__ import annotations

import pytest

from knowledge.texts.texts import Voice
from tests.flows.talking import Talking

KNIT = {
    "nl": "breien in overvecht",
    "en": "knitting in overvecht",
    "tr": "overvecht örgü",
    "ar": "الحياكة في overvecht",
}


def told(voice: Voice, question: str) -> str:
    talk = Talking(voice=voice)
    talk.says(KNIT[voice.language])
    talk.says(question)
    return talk.text


@pytest.mark.parametrize(
    ("voice", "question", "answer"),
    [
        (Voice("nl", "u"), "zijn er toiletten?", "Er is een toilet."),
        (Voice("nl", "je"), "zit er een wc in dat gebouw", "Er is een toilet."),
        (Voice("en"), "do they have a toilet there?", "There is a toilet."),
        (Voice("tr"), "orada tuvalet var mı?", "Tuvalet var."),
        (Voice("ar"), "هل هناك حمام؟", "يوجد حمام."),
        (Voice("nl", "u"), "is er een ringleiding", "Er is een ringleiding"),
        (Voice("nl", "je"), "kan dat met mijn gehoorapparaat?", "Er is een ringleiding"),
        (Voice("en"), "I am hard of hearing, is that ok?", "There is a hearing loop"),
        (Voice("tr"), "işitme döngüsü var mı", "işitme döngüsü var."),
        (Voice("ar"), "هل توجد حلقة سمعية", "توجد حلقة سمعية"),
    ],
)
def test_it_is_told(voice: Voice, question: str, answer: str) -> None:
    assert answer in told(voice, question)


@pytest.mark.parametrize(
    ("voice", "question"),
    [
        (Voice("nl", "u"), "is er een invalidentoilet?"),
        (Voice("en"), "is there a toilet for disabled people?"),
        (Voice("tr"), "engelli tuvaleti var mı"),
        (Voice("ar"), "هل يوجد حمام للمعاقين"),
    ],
)
def test_of_a_toilet_for_a_wheelchair_no_row_says_anything(voice: Voice, question: str) -> None:
    words = {
        "nl": "Meer weet ik er niet van",
        "en": "I know no more",
        "tr": "Daha fazlasını",
        "ar": "لا أعرف أكثر",
    }
    assert words[voice.language] in told(voice, question)
