"""The real client talks HTTP to a Bot API: what people do reaches the house, and they see its answers."""

from __future__ import annotations

import json

import pytest

from bot.conversation.events import (
    AnyEvent,
    Edited,
    Pointed,
    Pressed,
    Reachable,
    SharedContact,
    Started,
    Unreachable,
    Unreadable,
    Wrote,
)
from bot.conversation.replies import Choice, File, MapPoint, Reply
from bot.handlers.ports import Gone, Refused, Sent
from bot.handlers.telegram.door import TelegramDoor
from bot.handlers.telegram.envelope import ALLOWED_UPDATES
from tests.botapi.server import BotApi
from tests.handlers.telegram.house import EchoHouse, Memory


async def heard(api: BotApi, house: EchoHouse, count: int) -> list[AnyEvent]:
    await api.called("getUpdates")
    while len(house.heard) < count:
        assert await api.until(lambda: len(house.memory.kept) >= count, 10)
        await api.nap(0.01)
    return house.heard


async def test_what_a_person_writes_is_answered_with_buttons_to_press(api: BotApi, house: EchoHouse) -> None:
    anna = api.person(5)
    anna.writes("ik brei graag")
    question = await anna.sees("ik brei graag")
    assert question.labels == ["Ja", "Nee"]
    anna.presses("Nee")
    await anna.sees("pressed 7 no")
    assert house.heard == [Wrote("ik brei graag"), Pressed(7, "no")]


async def test_a_pressed_button_is_answered_at_once_and_its_buttons_go(api: BotApi, house: EchoHouse) -> None:
    anna = api.person(5)
    anna.writes("hallo")
    question = await anna.sees("hallo")
    anna.presses("Ja")
    await api.called("answerCallbackQuery")
    assert await api.until(lambda: not question.buttons)


async def test_an_old_or_doubled_press_is_kept_and_harms_nothing(api: BotApi, house: EchoHouse) -> None:
    """SE-07."""
    anna = api.person(5)
    anna.writes("hallo")
    question = await anna.sees("hallo")
    anna.presses("Ja", under=question)
    anna.presses("Ja", under=question)
    anna.presses_data("9" * 64, under=question)
    await anna.sees("pressed 7 yes")
    await anna.sees("pressed 7 yes")
    await anna.sees("pressed 0 ?")


async def test_places_voices_pictures_and_contacts_are_understood_for_what_they_are(
    api: BotApi, house: EchoHouse
) -> None:
    anna = api.person(5)
    anna.starts("kies_1")
    anna.shares_place(52.09, 5.12)
    anna.sends_voice()
    anna.sends_photo()
    anna.sends_photo(caption="dit is mijn tuin")
    anna.sends_sticker()
    anna.shares_contact("+31600000000")
    assert await heard(api, house, 7) == [
        Started("kies_1", "Telegram"),
        Pointed(52.09, 5.12),
        Unreadable("voice"),
        Unreadable("photo"),
        Wrote("dit is mijn tuin"),
        Unreadable("sticker"),
        SharedContact(),
    ]


async def test_an_edited_message_is_looked_at(api: BotApi, house: EchoHouse) -> None:
    anna = api.person(5)
    anna.writes("ik brij")
    anna.edits("ik brei")
    assert await heard(api, house, 2) == [Wrote("ik brij"), Edited("ik brei")]


async def test_a_person_who_blocks_the_bot_is_noticed_and_sending_says_gone(
    api: BotApi, house: EchoHouse, door: TelegramDoor
) -> None:
    anna = api.person(5)
    anna.writes("hallo")
    await anna.sees("hallo")
    anna.blocks()
    assert (await heard(api, house, 2))[-1] == Unreachable()
    assert await door.send("5", Reply("bent u daar?")) == Gone()
    anna.unblocks()
    assert (await heard(api, house, 3))[-1] == Reachable()
    assert isinstance(await door.send("5", Reply("fijn")), Sent)


async def test_the_bot_leaves_a_group_and_keeps_nothing_of_it(
    api: BotApi, house: EchoHouse, memory: Memory
) -> None:
    """SE-20."""
    anna, group = api.person(5), api.group(-12)
    group.adds_the_bot(by=anna)
    assert await api.until(lambda: api.calls_of("leaveChat") and not group.bot_inside)
    group.bot_inside = True
    group.hears("iedereen hier?", by=anna)
    assert await api.until(lambda: not group.bot_inside)
    anna.writes("en nu")
    await anna.sees("en nu")
    assert [address for address, _ in memory.kept.values()] == ["5"]


async def test_in_an_allowed_group_the_bot_stays_and_is_silent_also_after_its_id_changed(
    api: BotApi, house: EchoHouse, memory: Memory
) -> None:
    """SE-20."""
    anna = api.person(5)
    group, after = api.group(-77), api.group(-100_77, "supergroup")
    group.adds_the_bot(by=anna)
    group.gets(anna, migrate_to_chat_id=after.number)
    after.gets(anna, migrate_from_chat_id=group.number)
    after.hears("hallo allemaal", by=anna)
    anna.writes("klaar")
    await anna.sees("klaar")
    assert not api.calls_of("leaveChat")
    assert len(memory.kept) == 1


async def test_only_the_listed_kinds_of_update_are_asked_for(api: BotApi, house: EchoHouse) -> None:
    """SE-21."""
    asked = await api.called("getUpdates")
    assert asked[0].params["allowed_updates"] == list(ALLOWED_UPDATES)
    api.push("inline_query", {"id": "1", "from": api.person(5).user, "query": "x", "offset": ""})
    api.person(5).writes("hallo")
    await api.person(5).sees("hallo")
    assert len(house.memory.kept) == 1


async def test_what_is_kept_is_the_update_as_it_came(api: BotApi, house: EchoHouse, memory: Memory) -> None:
    anna = api.person(5)
    number = anna.sends(text="é 🌷", something_new={"deep": [1, None]})
    await anna.sees("é 🌷")
    address, raw = memory.kept[str(number)]
    assert address == "5"
    assert json.loads(raw)["message"]["something_new"] == {"deep": [1, None]}


async def test_the_menu_and_descriptions_are_set_in_every_language(api: BotApi, door: TelegramDoor) -> None:
    assert await door.start() == "voordeur_sample_bot"
    dutch, english = api.menus["commands", "nl"], api.menus["commands", "en"]
    assert api.menus["commands", ""] == dutch
    assert [c["command"] for c in dutch] == [
        *("start", "help", "mens", "wieis", "terug", "opnieuw", "taal", "stop"),
        *("mijngegevens", "toestemming", "pauze", "privacy", "vergeetmij"),
    ]
    assert [c["command"] for c in english] == [
        *("start", "help", "human", "whois", "back", "restart", "language", "stop"),
        *("mydata", "consent", "pause", "privacy", "forgetme"),
    ]
    for language in ("tr", "ar"):
        assert [c["command"] for c in api.menus["commands", language]] == [c["command"] for c in english]
        assert api.menus["description", language] != api.menus["description", "en"]
    assert "computer" in api.menus["description", ""]
    assert "computer" in api.menus["short_description", "en"]


async def test_a_place_and_a_file_follow_the_text_and_the_buttons_stand_under_the_last(
    api: BotApi, door: TelegramDoor
) -> None:
    anna = api.person(5)
    anna.writes("hallo")
    reply = Reply(
        "Tot dinsdag.",
        choices=(Choice("ok", "Goed"),),
        asked=3,
        place=MapPoint("Buurthuis (voorbeeld)", "Straat 1", 52.1, 5.1),
        file=File("afspraak.ics", "text/calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
    )
    assert isinstance(await door.send("5", reply), Sent)
    text, place, file = anna.screen
    assert (text.text, text.labels, place.labels, file.labels) == ("Tot dinsdag.", [], [], ["Goed"])
    assert place.place == (52.1, 5.1, "Buurthuis (voorbeeld)", "Straat 1")
    assert file.file == ("afspraak.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")


async def test_a_long_text_comes_in_parts_that_all_say_who_speaks(api: BotApi, door: TelegramDoor) -> None:
    """PR-29."""
    anna = api.person(5)
    anna.writes("hallo")
    story = "\n".join(f"Zin {number} gaat over 🌷." for number in range(500))
    await door.send("5", Reply(story, sender="Samira, ambassadeur"))
    assert len(anna.screen) > 1
    assert all(message.text.startswith("Samira, ambassadeur:\n") for message in anna.screen)
    whole = "\n".join(message.text.removeprefix("Samira, ambassadeur:\n") for message in anna.screen)
    assert whole == story


@pytest.mark.parametrize(
    "text",
    ["<b>vet</b> & zo", "[x](tg://user?id=1)", "`code` _a_ *b*", "naam \u202e omgekeerd", "x" * 4096, "a\nb"],
)
async def test_the_text_arrives_as_it_is_with_nothing_made_of_it(
    api: BotApi, door: TelegramDoor, text: str
) -> None:
    """SE-23."""
    anna = api.person(5)
    anna.writes("hallo")
    await door.send("5", Reply(text))
    assert anna.screen[0].text == text
    assert {"parse_mode", "entities"}.isdisjoint(anna.screen[0].params)
    assert anna.screen[0].params["link_preview_options"] == {"is_disabled": True}


@pytest.mark.parametrize(
    ("address", "reply", "why"),
    [
        ("5", Reply(" \n"), Refused("empty")),
        ("5", Reply("kies", choices=(Choice("k" * 70, "lang"),)), Refused("buttons")),
        ("niemand", Reply("hallo"), Refused("address")),
        ("6", Reply("hallo"), Gone()),
    ],
)
async def test_what_can_never_arrive_is_said_so(
    api: BotApi, door: TelegramDoor, address: str, reply: Reply, why: object
) -> None:
    api.person(5).writes("hallo")
    assert await door.send(address, reply) == why
