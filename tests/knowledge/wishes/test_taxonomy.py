"""The files of kinds are read, checked, and say clearly what is wrong with them."""

from __future__ import annotations

import pytest

from knowledge.wishes.kinds import KindsError, Theme, read_theme
from knowledge.wishes.taxonomy import Taxonomy

NAMES = 'name = { nl = "a", en = "b", tr = "c", ar = "d" }'


def theme(kinds: str, name: str = "proef") -> Theme:
    return read_theme(f"{name}.toml", f'theme = "{name}"\n{NAMES}\n{kinds}')


def test_at_least_180_kinds_ship_each_with_words_of_its_own_and_a_name_in_four_languages() -> None:
    taxonomy = Taxonomy.load()
    assert len(taxonomy.kinds) >= 180
    assert all(kind.words for kind in taxonomy.kinds.values())
    for kind in taxonomy.kinds:
        assert all(taxonomy.name(kind, language) for language in ("nl", "en", "tr", "ar"))


def test_every_kind_is_understood_by_its_own_name() -> None:
    taxonomy = Taxonomy.load()
    missed = [
        kind.id
        for kind in taxonomy.kinds.values()
        if kind.id not in {e.owner for found in taxonomy.evidence(kind.name["nl"]) for e in found.entries}
    ]
    assert len(missed) <= len(taxonomy.kinds) * 0.1, missed


def test_ids_that_other_kinds_name_exist() -> None:
    assert [problem for problem in Taxonomy.load().problems() if "no file has" in problem] == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f'theme = "x"\n{NAMES}\n[kind.Breien]\n{NAMES}', "proef.toml, kind Breien"),
        (f'theme = "x"\n{NAMES}\n[kind.a]\nname = {{ en = "a" }}', "in each language"),
        (f'theme = "x"\n{NAMES}\n[kind.a]\n{NAMES}\nwords = "breien"', "must be a list"),
        (f'theme = "x"\n{NAMES}\n[kind.a]\n{NAMES}\nwoorden = ["a"]', "'woorden' is not known"),
        (f'theme = "x"\n{NAMES}', "no [kind"),
        (f"{NAMES}", "which theme"),
        ("theme = ", "not TOML"),
    ],
)
def test_a_file_that_is_wrong_says_where_and_what_to_do(text: str, says: str) -> None:
    with pytest.raises(KindsError, match=r"proef\.toml") as wrong:
        read_theme("proef.toml", text)
    assert says in str(wrong.value)


def test_problems_name_doubles_unknown_ids_and_kinds_without_words() -> None:
    one = f'[kind.een]\n{NAMES}\nwords = ["zwaaien"]\nwider = ["drie"]\n[kind.twee]\n{NAMES}\nwords = ["zwaaien"]\n'
    taxonomy = Taxonomy.of((theme(one + f"[kind.leeg]\n{NAMES}\n"),))
    problems = "\n".join(taxonomy.problems())
    assert "'drie'" in problems
    assert "kind leeg: words is empty" in problems
    assert any(claimed.endswith("(een, twee)") for claimed in taxonomy.claimed())


def test_two_meanings_that_are_as_likely_are_asked_not_guessed() -> None:
    first = theme(f'[kind.bank]\n{NAMES}\nwords = ["banken"]', "een")
    second = theme(f'[kind.zitten]\n{NAMES}\nwords = ["banken"]', "twee")
    understood = Taxonomy.of((first, second)).understand("ik wil graag banken")
    assert understood.wishes == ()
    assert understood.torn == (("bank", "zitten"),)


def test_way_is_heard() -> None:
    taxonomy = Taxonomy.load()
    for text, way in (
        ("ik wil breien", "likes"),
        ("vroeger breide ik", "used_to"),
        ("ik kan anderen leren breien", "brings"),
    ):
        assert [wish.way for wish in taxonomy.understand(text).wishes if wish.kind == "breien"] == [way]


def test_the_same_words_are_always_understood_the_same() -> None:
    taxonomy = Taxonomy.load()
    text = "ik hou van breien, schaken en geen bingo"
    assert len({taxonomy.understand(text) for _ in range(5)}) == 1


@pytest.mark.parametrize("text", ["", " ", "\0", "🤷" * 50, "x" * 100_000, "ik wil " * 500, "‮abc", "؟؟؟"])
def test_odd_input_is_survived(text: str) -> None:
    assert Taxonomy.load().understand(text).torn == ()


def test_what_is_only_guessed_keeps_no_word_of_the_message() -> None:
    """A whole story leads to a kind; none of its words may stay with the wish that is remembered."""
    story = "Sinds mijn Toos er niet meer is willen mijn vingers weer over de zwarte en witte toetsen, ik had vroeger les"
    found = Taxonomy.load().understand(story)
    assert found.wishes
    assert all("toos" not in wish.words.lower() and len(wish.words.split()) < 5 for wish in found.wishes)


def test_somebody_who_is_no_more_is_nothing_that_is_not_wanted() -> None:
    """Who lost somebody must not hear that he would rather have no mopeds."""
    for said in (
        "Sinds mijn Toos er niet meer is willen mijn vingers weer over de toetsen",
        "mijn man is er niet meer en ik zit maar alleen",
        "sinds ik niet meer werk verveel ik me, ik hield van koken",
    ):
        assert Taxonomy.load().understand(said).unwanted == ()


def test_what_is_not_wanted_is_heard_without_its_own_word() -> None:
    assert "zwemmen" in Taxonomy.load().understand("Ik wil wel bewegen maar niet in het water").unwanted


@pytest.mark.parametrize(
    "text",
    [
        "ik vind alles stom",
        "ik ben 45 en ik vind alles stom",
        "ik ben mijn werk kwijt",
        "het is allemaal niks",
    ],
)
def test_nobody_hears_of_an_illness_or_a_loss_they_did_not_name(text: str) -> None:
    taxonomy = Taxonomy.load()
    found = taxonomy.understand(text)
    kinds = [*(wish.kind for wish in found.wishes), *(kind for pair in found.torn for kind in pair)]
    assert not any(taxonomy.about(kind) for kind in kinds)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("ik kan niet dinsdag", (0, 2, 3, 4, 5, 6)),
        ("vrijdag moet ik naar de tandarts", (0, 1, 2, 3, 5, 6)),
        ("maandag heb ik fysiotherapie", (1, 2, 3, 4, 5, 6)),
        ("liefst op donderdag", (3,)),
        ("niet zaterdag maar zondag", (6,)),
    ],
)
def test_a_day_on_which_somebody_cannot_come_is_no_wish_for_that_day(
    text: str, days: tuple[int, ...]
) -> None:
    assert Taxonomy.load().understand(text).needs.weekdays == days


@pytest.mark.parametrize(
    "text",
    [
        "mijn naaimachine doet het niet meer",
        "ik mag geen hond meer houden in deze flat",
        "in mijn eentje is er niks aan, wandelen",
        "sinds mijn knie kan ik geen lange fietstochten meer maken",
        "ik ga niet meer alleen naar de film",
        "i do not speak dutch",
    ],
)
def test_a_loss_or_what_one_cannot_do_is_no_refusal(text: str) -> None:
    assert Taxonomy.load().understand(text).unwanted == ()
