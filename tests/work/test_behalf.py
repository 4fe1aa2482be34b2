"""Somebody speaks for another: nothing goes on without that other's own yes (PR-17, PR-18, PR-19)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from db import cases, drafts, erasing, people, retention, ties
from db.engine import Store
from knowledge.roster.members import Ambassador
from tests.work.mother_and_daughter import ANS, MARJA, WENT_ON, asks, count, link, number, shares, tied, told
from tests.work.network import CHANNEL, Network


async def test_pr18_the_mother_first_reads_who_told_what_and_may_delete_it_in_one_press(store: Store) -> None:
    network = Network(store)
    token, _ = await asks(network)
    heard = "\n".join(await network.opens(ANS, token))
    assert "Ik ben een computer" in heard
    assert "Marja (uw kind)" in heard
    assert "Ans, Overvecht, breien" in heard
    assert heard.index("Marja") < heard.index("Wilt u zelf verder kijken")
    heard = "\n".join(await network.presses(ANS, "Nee, gooi alles weg"))
    assert "Alles is weg" in heard
    assert await count(store, drafts.drafts) == 0
    assert await count(store, ties.ties) == 0
    [told] = await network.hears(MARJA)
    assert told == "Goedendag. Er is antwoord op uw bericht. Het gaat niet door. Wat u vertelde, is weg."


async def test_pr18_a_mother_who_thinks_of_erasing_and_does_not_is_asked_again(store: Store) -> None:
    network = Network(store)
    token, _ = await asks(network)
    await network.opens(ANS, token)
    await network.says(ANS, "vergeet mij")
    await network.says(ANS, "nee")
    assert "Nee, gooi alles weg" in network.labels(ANS)
    await network.says(ANS, "Nee, gooi alles weg")
    assert await count(store, drafts.drafts) == 0


async def test_a_mother_who_says_yes_goes_on_by_herself_and_both_wishes_are_kept(store: Store) -> None:
    network = Network(store)
    token, _ = await asks(network)
    await network.says(ANS, "ik hou van wandelen")
    await network.opens(ANS, token)
    heard = "\n".join(await network.presses(ANS, "Ja, ik kijk verder"))
    assert "Wat mag Marja van mij horen? Nu: niets." in heard
    assert WENT_ON in (await network.hears(MARJA))[0]
    await network.presses(ANS, "Klaar")
    heard = "\n".join(await network.presses(ANS, "Ja, onthoud het"))
    assert "Wandelgroep" in heard
    assert "Breicafé" in heard
    assert "er is verteld over breien" in heard
    assert await count(store, drafts.drafts) == 0
    assert await shares(network) == [], "nothing is shared without a yes of its own"


async def test_the_six_digits_do_the_same_as_the_link(store: Store) -> None:
    network = Network(store)
    _, code = await asks(network)
    assert "Marja (uw kind)" in "\n".join(await network.says(ANS, code))


async def test_the_link_cannot_be_answered_by_who_made_it_and_still_works_afterwards(store: Store) -> None:
    network = Network(store)
    token, code = await asks(network)
    assert "Deze link is voor de ander" in (await network.says(MARJA, code))[-1]
    assert "Marja (uw kind)" in "\n".join(await network.opens(ANS, token))


async def test_a_code_that_is_guessed_five_times_is_not_heard_any_more(store: Store) -> None:
    network = Network(store)
    _, code = await asks(network)
    wrong = "123456" if code.replace(" ", "") != "123456" else "654321"
    for _ in range(5):
        assert "werkt niet" in (await network.says("someone", wrong))[-1]
    assert "te veel" in (await network.says("someone", code))[-1]
    assert "Marja (uw kind)" in "\n".join(await network.says(ANS, code))


@pytest.mark.parametrize(("days", "works"), [(6, True), (8, False)])
async def test_se14_the_link_to_a_draft_opens_it_for_a_week(store: Store, days: int, works: bool) -> None:
    network = Network(store)
    token, code = await asks(network)
    await network.waits(timedelta(days=days))
    for who, secret in ((ANS, token), ("somebody else", code.replace(" ", ""))):
        heard = "\n".join(await network.opens(who, secret))
        assert ("Marja (uw kind)" in heard) is (works and who == ANS)


async def test_pr18_after_fourteen_days_what_was_told_is_gone_and_the_daughter_knows(store: Store) -> None:
    network = Network(store)
    token, _ = await asks(network)
    await network.waits(timedelta(days=13, hours=23))
    assert await count(store, drafts.drafts) == 1
    await network.waits(timedelta(hours=2))
    assert await count(store, drafts.drafts) == 0
    assert any("Na 14 dagen" in line for line in await network.hears(MARJA))
    assert "werkt niet" in (await network.opens(ANS, token))[-1]


async def test_pr18_the_draft_goes_after_fourteen_days_even_where_the_daughter_said_stop(
    store: Store,
) -> None:
    network = Network(store)
    token, _ = await asks(network)
    await network.says(MARJA, "stop")
    later = network.clock.now() + timedelta(days=14)
    await store.write(retention.enforce, later - timedelta(minutes=1), retention.rules())
    assert await count(store, drafts.drafts) == 1
    await store.write(retention.enforce, later, retention.rules())
    assert await count(store, drafts.drafts) == 0
    network.clock.move_to(later)
    assert "werkt niet" in (await network.opens(ANS, token))[-1]


async def test_a_yes_that_comes_too_late_is_told_so(store: Store) -> None:
    network = Network(store)
    token, _ = await asks(network)
    await network.opens(ANS, token)
    network.clock.move_by(timedelta(days=15))
    await network.presses(ANS, "Ja, ik kijk verder")
    await network.workers.settle()
    assert await count(store, ties.ties) == 0
    heard = "\n".join(await network.says(ANS, "wie hoort wat"))
    assert "U deelt nu niets" in heard


async def test_pr17_of_somebody_who_was_not_asked_only_name_wijk_and_wishes_are_kept(store: Store) -> None:
    network = Network(store)
    await asks(network)
    about = {column.name for column in drafts.drafts.columns} - {
        *("id", "made_by", "made_by_name", "relation", "made_at", "expires_at", "shown_to")
    }
    assert about == drafts.ALLOWED

    def kept(connection: Connection) -> drafts.Draft:
        [draft] = connection.execute(select(drafts.drafts.c.id)).all()
        found = drafts.find(connection, draft.id, network.clock.now())
        assert found is not None
        return found

    draft = await store.read(kept)
    assert (draft.name, draft.wijk, draft.wishes) == ("Ans", "Overvecht", ("breien",))


async def test_pr17_health_of_another_is_refused_with_a_reason_and_not_kept(store: Store) -> None:
    network = Network(store)
    await network.says(MARJA, "ik zoek iets voor mijn moeder")
    await network.says(MARJA, "Ans")
    await network.presses(MARJA, "Ja")
    heard = "\n".join(await network.says(MARJA, "ze heeft kanker maar ze houdt van breien"))
    assert "hoeft u niets te vertellen. Ik bewaar dat niet" in heard
    state = await store.read(people.find, CHANNEL, MARJA)
    assert state is not None
    assert state.state is not None
    assert "kanker" not in state.state
    assert "breien" in state.state


async def test_pr19_somebody_the_question_was_not_shown_to_cannot_answer_it(store: Store) -> None:
    from bot.conversation.effects import AnswerDraft
    from bot.work.effects import write

    network = Network(store)
    token, _ = await asks(network)
    await network.opens(ANS, token)
    await network.says("bram", "hallo")
    [draft] = await store.read(drafts.made_by, await number(network, MARJA), network.clock.now())
    await store.write(write, await number(network, "bram"), AnswerDraft(draft.id, True), network.clock.now())
    assert await count(store, drafts.drafts) == 1
    assert await count(store, ties.ties) == 0


@pytest.mark.parametrize("answer", ["Ja, zelf gezegd", "Nee"])
async def test_a_yes_or_no_on_the_telephone_is_written_down_by_an_ambassador(
    store: Store, answer: str
) -> None:
    network = Network(store)
    await network.joins("samira", Ambassador("Samira", wijken=("Overvecht",)))
    _, code = await asks(network)
    await network.says("samira", "dienst")
    await network.presses("samira", "Ja of nee aan de telefoon")
    heard = "\n".join(await network.says("samira", code))
    assert "Lees dit voor aan de telefoon" in heard
    assert "Ans, Overvecht, breien" in heard
    await network.presses("samira", answer)
    [told] = await network.hears(MARJA)
    open_cases = await store.read(cases.still_open)
    if answer == "Nee":
        assert "Het gaat niet door" in told
        assert open_cases == []
    else:
        assert WENT_ON in told
        assert [(case.owner, case.wijk, case.channel) for case in open_cases] == [
            ("Samira", "Overvecht", "phone")
        ]
        assert "breien" in open_cases[0].note
    assert await count(store, drafts.drafts) == 0


async def test_who_is_erased_leaves_no_draft_and_no_tie_behind(store: Store) -> None:
    network = await tied(store)
    await store.write(erasing.erase, await number(network, MARJA), network.clock.now())
    assert await count(store, ties.ties) == 0
    await network.says("bram", "hallo")
    await asks(network, "piet")
    await store.write(erasing.erase, await number(network, "piet"), network.clock.now())
    assert await count(store, drafts.drafts) == 0


async def test_a_carer_for_whom_it_is_much_hears_of_support_and_of_others(store: Store) -> None:
    network = Network(store)
    await asks(network)
    heard = "\n".join(await network.presses(MARJA, "Het is soms veel"))
    assert "steun voor mantelzorgers" in heard
    assert "030 236 17 45" in heard
    await network.presses(MARJA, "Een mens spreken")


async def test_pr18_the_mother_reads_wide_wishes_too_and_no_religion_is_passed_on(store: Store) -> None:
    network = Network(store)
    kept = await told(network, "ik zoek iets voor mijn moeder, ze houdt van muziek en zit bij het kerkkoor")
    hers = kept.partition("Overvecht, ")[2].partition(".")[0]
    assert "muziek" in hers
    assert "kerk" not in hers
    token, _ = await link(network)
    assert f"Ans, Overvecht, {hers}." in "\n".join(await network.opens(ANS, token))
    assert f"{hers}." in "\n".join(await network.says(ANS, "wat heeft ze allemaal over mij gezegd?"))
    assert "eerst met Marja" in "\n".join(await network.says(ANS, "ik wil eerst met marja praten"))


@pytest.mark.parametrize(
    "words",
    [
        "ik wil het toch niet meer, gooi het maar weg",
        "vergeet wat ik over mijn moeder heb verteld",
        "wis wat ik over mijn ma vertelde",
    ],
)
async def test_pr05_the_daughter_takes_back_what_she_told_before_it_is_answered(
    store: Store, words: str
) -> None:
    network = Network(store)
    token, _ = await asks(network)
    assert "Ik dring niet aan" in "\n".join(await network.says(MARJA, "heeft mijn moeder al geantwoord?"))
    assert "Wat u vertelde, is weg." in "\n".join(await network.says(MARJA, words))
    assert await count(store, drafts.drafts) == 0
    assert "Deze vraag is er niet meer" in "\n".join(await network.opens(ANS, token))
    await network.waits(timedelta(days=15))
    assert not [told for told in await network.hears(MARJA) if "14 dagen" in told]
