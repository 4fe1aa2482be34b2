"""The words the bot speaks: complete, plain, and kind."""

import ast
import re
from collections.abc import Set
from importlib.resources import files
from pathlib import Path

import pytest

import bot
from bot.flows.wishes import EXAMPLES
from knowledge.texts.texts import MissingWords, Voice, Words, _keys_of
from tests.knowledge.texts.made_keys import generated_keys

WORDS = Words.load()
VOICES = (Voice("nl", "u"), Voice("nl", "je"), Voice("en"), Voice("tr"), Voice("ar"))
CODE = Path(bot.__file__).parent
LONGEST_SENTENCE = 15
LONGEST_BUBBLE = 60


POINTING = "pointing"
"""Only words beside it are heard: "die van"."""
OF_A_DOOR = ("web.", "telegram.")
"""Files with what a door says of itself; all others are what conversations say."""


def flow_keys(voice: str) -> set[str]:
    """Keys that stand in the files of the conversations themselves."""
    folder = files("knowledge.texts")
    names = [f.name for f in folder.iterdir() if f.name.endswith(f".{voice}.ftl")]
    texts = {
        name: folder.joinpath(name).read_text("utf-8") for name in names if not name.startswith(OF_A_DOOR)
    }
    return set(_keys_of(Words(texts)._own[voice]))


def sources() -> list[Path]:
    """The files that name keys: the engine and the flows."""
    return [*CODE.glob("conversation/**/*.py"), *CODE.glob("flows/**/*.py")]


def keys_in_code() -> set[str]:
    """Keys that the flows and the engine name, by reading their source."""
    found: set[str] = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                found |= keys_of_call(node)
    return found


def keys_of_call(call: ast.Call) -> set[str]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    texts = [value for arg in call.args for value in constants(arg)]
    match name:
        case "Say" | "Ask" | "words" | "_heard":
            return (
                set(texts[:2])
                if isinstance(call.args[0] if call.args else None, ast.IfExp)
                else set(texts[:1])
            )
        case "Option" if len(texts) > 1:
            return {texts[1]}
        case "Option" if texts and texts[0].startswith("option-"):
            return {texts[0]}
        case "Option" if texts and not any(keyword.arg == "label" for keyword in call.keywords):
            return {f"option-{texts[0]}"}
    return set()


def constants(node: ast.expr) -> list[str]:
    if isinstance(node, ast.IfExp):
        return [*constants(node.body), *constants(node.orelse)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_every_key_that_is_used_has_words(voice: Voice) -> None:
    named = {key for key in keys_in_code() if re.fullmatch(r"[a-z][\w-]+", key)} | generated_keys()
    assert len(named) > 80
    assert named - WORDS.keys(voice.name) == set()


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_no_words_stand_without_a_use(voice: Voice) -> None:
    source = "".join(path.read_text("utf-8") for path in sources())
    used = keys_in_code() | generated_keys() | {POINTING}
    unused = {
        key
        for key in flow_keys(voice.name)
        if "." not in key and key not in used and not re.search(rf"['\"]{key}['\"]", source)
    }
    assert unused == set()


def test_every_option_with_words_is_offered_somewhere() -> None:
    used = keys_in_code() | generated_keys()
    options = {key for key in flow_keys("nl-u") if key.startswith("option-") and "." not in key}
    assert options - used == set()


def test_dutch_with_je_never_says_u() -> None:
    je = Voice("nl", "je")
    formal = re.compile(r"\b([Uu]|[Uu]w)\b")
    for key in flow_keys("nl-u"):
        if key.endswith(".also"):
            continue
        assert not formal.search(source_of(key, je).replace("U-pas", "")), key


@pytest.mark.parametrize("voice", ["en", "tr", "ar"])
def test_every_language_has_the_same_keys_as_dutch(voice: str) -> None:
    assert flow_keys(voice) == flow_keys("nl-u")


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_sentences_and_bubbles_are_short(voice: Voice) -> None:
    for key in flow_keys("nl-u"):
        if key.endswith(".also"):
            continue
        text = source_of(key, voice)
        assert len(text.split()) <= LONGEST_BUBBLE, f"{key} has more than {LONGEST_BUBBLE} words"
        for sentence in re.split(r"[.!?:\n]+(?:\s|$)", text):
            assert len(sentence.split()) <= LONGEST_SENTENCE, f"{key}: {sentence!r}"


NEVER_SAID = re.compile(
    r"\b(eenza\w+|kwetsba\w+|hulpbehoev\w+|arme?|cliënt\w*|doelgroep\w*|hulpvra\w+|traject\w*|inzet\w*|signaler\w+"
    r"|participatie|zo snel mogelijk|binnenkort|lonel\w+|vulnerab\w+|poor|soon|as soon as possible)\b",
    re.IGNORECASE,
)
BEGUN = [
    "visit-remind", "visit-remind-today", "visit-reminder-gone", "case-closed", "failed",
    "checkin-went", "checkin-went-once-more", "checkin-still", "checkin-back", "checkin-last",
    "behalf-yes", "behalf-no", "behalf-too-old", "shared-planned", "shared-cancelled", "shared-went",
    "promise-late", "promise-taken", "promise-late-again", "promise-handed", "floor-quiet",
    "organising-time", "organising-doubted", "visit-doubted",
    "contribute-later", "initiative-new", "initiative-approved", "initiative-declined", "initiative-asked",
]  # fmt: skip
"""What the bot begins by itself: it may light up on a locked screen."""
PULLING = re.compile(r"\b(toch|u zult zien|je zult zien|echt leuk)\b|!", re.IGNORECASE)


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_nothing_labels_promises_loosely_or_pulls(voice: Voice) -> None:
    for key in flow_keys("nl-u"):
        if key.endswith(".also"):
            continue
        text = source_of(key, voice)
        assert not NEVER_SAID.search(text), f"{key}: {text}"
        assert not PULLING.search(text), f"{key}: {text}"


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
@pytest.mark.parametrize("key", BEGUN)
def test_what_the_bot_begins_is_neutral_on_a_locked_screen(key: str, voice: Voice) -> None:
    start = source_of(key, voice, "\N{EYE}", {"when", "day", "time", "days"})[:60].casefold()
    assert not re.search(r"eenzaam|zorg|ziek|crisis|hulp|lonely|care|health|nizu", start)
    assert "\N{EYE}" not in start, "the name of an activity, a place or a person may say too much"


def test_a_missing_key_says_which_and_in_which_voice() -> None:
    with pytest.raises(MissingWords, match=r"no words for 'nonsense' in en"):
        WORDS.say("nonsense", Voice("en"))


def test_a_missing_argument_is_an_error_rather_than_a_hole() -> None:
    with pytest.raises(ValueError, match="wishes-outside"):
        WORDS.say("wishes-outside", Voice())


def test_a_file_that_is_not_fluent_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="not Fluent in en"):
        Words({"broken.en.ftl": "this is not fluent\n"})


def test_names_in_a_right_to_left_sentence_are_isolated() -> None:
    words = Words({"x.ar.ftl": "hello = مرحبا { $name }\n"})
    assert words.say("hello", Voice("ar"), {"name": "Ans"}) == "مرحبا \u2068Ans\u2069"


def test_the_examples_under_the_open_question_are_kinds_that_exist() -> None:
    from knowledge.wishes.taxonomy import Taxonomy

    assert set(EXAMPLES) <= set(Taxonomy.load().kinds)


def source_of(key: str, voice: Voice, word: str = "x", plain: Set[str] = frozenset()) -> str:
    """Say a key with a short word for every argument, those in `plain` with a plain one."""
    names = (
        "network city town code wish text wishes needs place first last title where when cost access why day time "
        "note owner phone numbers words name roles wijken controller officer "
        "door purposes purpose channel what "
        "whom who by wijk link code until now topic meet languages shared alarm "
        "number count kind urgency reach before to days reason contact months also desk danger case incident "
        "distance low high ages sex"
    )
    args = {name: "x" if name in plain else word for name in names.split()}
    return WORDS.say(key, voice, args)
