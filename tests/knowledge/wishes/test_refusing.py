"""What somebody does not want is refused and not wished, wherever in the sentence it is said, and in whichever words."""

from __future__ import annotations

import pytest

from knowledge.wishes.taxonomy import Taxonomy

REFUSED = [
    ("hou op over bingo, ik wil tuinieren", "bingo", "tuinieren"),
    ("hij wil niet boksen en niets met school, wel muziek luisteren", "vechtsport", "muziek_luisteren"),
    ("bingo? mij niet gezien. wel tuinieren", "bingo", "tuinieren"),
    ("blijf me weg met yoga, ik wil schilderen", "yoga", "schilderen"),
    ("schilderen heb ik wel gezien, nu wil ik beeldhouwen", "schilderen", "beeldhouwen"),
    ("koffie drinken is leuk maar bingo hoeft niet", "bingo", "koffie_inloop"),
    ("met bingo kun je me wegjagen, tuinieren lijkt me wel wat", "bingo", "tuinieren"),
    ("dat kaarten mag je houden, ik wil fietsen", "kaarten", "fietsen"),
    ("breien is voor oude vrouwtjes, ik wil boksen", "breien", "vechtsport"),
    ("puzzelen en kaarten, nee. biljarten, ja", "kaarten", "biljarten"),
    ("bingo, kaarten en sjoelen hoeven niet, breien wel", "bingo", "breien"),
    ("jarenlang voetbal gekeken, nooit leuk gevonden. Ik wil biljarten", "sport_kijken", "biljarten"),
    ("van bingo krijg ik uitslag, ik brei liever", "bingo", "breien"),
    ("ik pas voor bingo, wel wil ik graag breien", "bingo", "breien"),
    ("no bingo please, gardening is fine", "bingo", "tuinieren"),
    ("I don't want to knit, I want to paint", "breien", "schilderen"),
    ("tombala istemiyorum, örgü istiyorum", "bingo", "breien"),
    ("لا أحب الخياطة، أحب الطبخ", "naaien", "koken"),
]
WISHED = [
    ("niks mis met een potje biljarten", "biljarten"),
    ("wandelen graag, zwemmen niet", "wandelen"),
    ("muziek luisteren, niet zelf spelen", "muziek_luisteren"),
    ("ik kook vreselijk graag", "koken"),
    ("geen bingo, misschien biljarten", "biljarten"),
]
TAXONOMY = Taxonomy.load()


@pytest.mark.parametrize(("text", "refused", "wished"), REFUSED)
def test_what_is_refused_is_not_wished_and_what_is_wished_stays(text: str, refused: str, wished: str) -> None:
    heard = TAXONOMY.understand(text)
    assert refused not in {wish.kind for wish in heard.wishes}
    assert wished in {wish.kind for wish in heard.wishes}
    assert wished not in heard.unwanted


@pytest.mark.parametrize(("text", "wished"), WISHED)
def test_a_no_that_refuses_nothing_of_the_wish_leaves_it(text: str, wished: str) -> None:
    heard = TAXONOMY.understand(text)
    assert wished in {wish.kind for wish in heard.wishes}
    assert wished not in heard.unwanted
