"""The stem of a Dutch word, so that "breide", "breie" and "gebreid" are one; and how a word sounds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from knowledge.wishes.letters import data

VOWELS = frozenset("aeiouy")
PREFIXES = (
    "samen",
    "voor",
    "mee",
    "door",
    "terug",
    "rond",
    "af",
    "aan",
    "op",
    "om",
    "uit",
    "in",
    "na",
    "bij",
    "toe",
    "over",
)
"""What may stand before a verb and away from it; the longest first where one starts another."""
_UNSTRESSED = ("el", "er", "en", "em", "ig", "elt", "ert")
MOST_REMEMBERED = 200_000
"""Words whose stem is kept; what comes after is worked out anew."""


@lru_cache(maxsize=1)
def irregular() -> dict[str, tuple[str, ...]]:
    """Verbs whose past no rule makes, and the forms of that past."""
    found: dict[str, tuple[str, ...]] = {}
    for line in data("strong_verbs.txt").splitlines():
        if line and not line.startswith("#"):
            infinitive, *others = line.split()
            found[infinitive] = tuple(others)
    return found


_NOT_FINITE = frozenset(
    (
        "heeft",
        "kunst",
        "sport",
        "kaart",
        "biljart",
        "was",
        "zag",
        "lag",
        "zagen",
        "bad",
        "baden",
        "winst",
        "markt",
        "post",
        "woont",
    )
)
"""Forms that are more often something else."""


class Stems:
    """The stem of each word: learned for words that matter, by rule for all others."""

    def __init__(self, infinitives: Iterable[str] = ()) -> None:
        """Learn every inflection of these words, where they are verbs."""
        self._known: dict[str, str] = {}
        self._finite: set[str] = set()
        for infinitive in (*irregular(), *infinitives):
            if infinitive.endswith("en") and len(infinitive) > 3 and infinitive.isascii():
                root = by_rule(infinitive)
                for form in verb_forms(infinitive):
                    self._known.setdefault(form, root)
                    if form.endswith("t") and not form.startswith("ge") and form[:-1] in self._known:
                        self._finite.add(form)
                self._finite.update(
                    form for form in irregular().get(infinitive, ()) if not form.startswith("ge")
                )
        self._learned = frozenset(self._known)

    def is_learned(self, word: str) -> bool:
        """Whether a word is an inflection of a verb that matters."""
        return word in self._learned

    def is_finite(self, word: str) -> bool:
        """Whether a word is a verb as it is said of somebody else: "speelt", "zong"."""
        return word in self._finite and word not in _NOT_FINITE

    def of(self, word: str) -> str:
        """The stem of a folded word; the same for all its inflections, spoken ones too ("breie")."""
        found = self._known.get(word)
        if found is None:
            small = _diminutive(word) if word.isascii() else word
            found = self._known.get(small) or by_rule(small)
            if len(self._known) < MOST_REMEMBERED:
                self._known[word] = found
        return found


def verb_forms(infinitive: str) -> set[str]:
    """The forms of a Dutch verb as people write them, spoken and with the wrong d or t too."""
    prefix, bare = _apart(infinitive)
    if bare[:-2][-1] in VOWELS and not bare.endswith(("aaien", "ooien", "oeien")):
        # "zien", "gaan": short verbs that no rule makes; "zit" is no form of "zien".
        return {infinitive, *(prefix + form for form in irregular().get(bare, ()))}
    forms = _forms(infinitive, prefix, bare, _closed(bare[:-2]))
    if bare.endswith("eren") and len(bare) > 6:
        forms |= _forms(infinitive, prefix, bare, bare[:-4] + "eer")
    if bare.endswith("gen") and bare[-4] not in VOWELS:
        forms |= _forms(infinitive, prefix, bare, bare[:-1])
    return forms


def _forms(infinitive: str, prefix: str, bare: str, root: str) -> set[str]:
    ending = root.replace("z", "s").replace("v", "f") if root[-1] in "zv" else root
    forms = {
        infinitive,
        infinitive[:-1],
        infinitive + "d",
        prefix + ending,
        prefix + ending + "t",
        prefix + root,
    }
    strong = irregular().get(bare, ())
    forms.update(prefix + form for form in strong)
    weak = "t" if root[-1] in "kfscphxt" else "d"
    ge = "" if bare.startswith(("be", "ver", "ont", "her")) and not prefix else "ge"
    for letter in {weak, "d", "t"}:
        forms |= {
            prefix + ending + letter + "e",
            prefix + ending + letter + "en",
            prefix + ge + ending + letter,
        }
    if ending[-1] in "dt":
        forms.add(prefix + ge + ending)
    return {form for form in forms if len(form) > 2}


def _apart(verb: str) -> tuple[str, str]:
    """A verb as its separable prefix and the rest: "meezingen" is "mee" and "zingen"."""
    for prefix in PREFIXES:
        if verb.startswith(prefix) and len(verb) - len(prefix) > 4:
            return prefix, verb[len(prefix) :]
    return "", verb


def by_rule(word: str) -> str:
    """The stem of a word that is not known: without its plural or infinitive ending."""
    if not word.isascii() or len(word) < 4:
        return word
    if word.endswith("en") and len(word) > 4:
        return _tail(_closed(word[:-2]))
    if word.endswith("e") and VOWELS & set(word[:-2]) and word[-2] not in VOWELS:
        return _tail(_closed(word[:-1]))
    if (
        word.endswith(("els", "ers", "ens", "ems", "aars", "oors", "ies", "eurs", "gs", "ks", "bs"))
        and len(word) > 4
    ):
        return _tail(word[:-1])
    return _tail(word)


def _diminutive(word: str) -> str:
    bare = word[:-1] if word.endswith("jes") else word
    if len(bare) < 5 or not bare.endswith("je"):
        return word
    for ending in ("etje", "tje", "pje", "kje", "je"):
        body = bare[: -len(ending)]
        if bare.endswith(ending) and len(body) > 2:
            match ending:
                case "etje" if body[-1] in "lmnrgb" and body[-1:] == body[-2:-1]:
                    return body[:-1]
                case "tje" if body[-1] in "lnrw" or (body[-1] in "aiouy" and len(body) > 2):
                    return body
                case "pje" if body[-1] == "m":
                    return body
                case "kje" if body[-1] == "n":
                    return body + "g"
                case "je" if body[-1] not in VOWELS:
                    return body
    return word


def _closed(body: str) -> str:
    """A stem as it is written without its ending: "hak-" of "hakken" is "hak", "hak-" of "haken" is "haak"."""
    if len(body) < 3:
        return body
    if body[-1] == body[-2] and body[-1] not in VOWELS:
        return body[:-1]
    open_syllable = body[-2] in "aeou" and body[-1] not in VOWELS and body[-3] not in VOWELS
    if open_syllable and body[-1] != "x":
        syllables = sum(
            1 for a, b in zip(body, body[1:] + " ", strict=False) if a in VOWELS and b not in VOWELS
        )
        if syllables > 1 and body.endswith(_UNSTRESSED):
            return body
        return body[:-1] + body[-2] + body[-1]
    return body


def _tail(word: str) -> str:
    """Endings written in two ways become one: "lez" is "lees", "schrijv" is "schrijf", "repareer" is "reparer"."""
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in VOWELS:
        word = word[:-1]
    if word.endswith("z"):
        word = word[:-1] + "s"
    elif word.endswith("v"):
        word = word[:-1] + "f"
    if len(word) > 5 and word.endswith("eer"):
        word = word[:-3] + "er"
    return word


_SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"sch|sg", "sx"),
        (r"(?<=n)g", "N"),
        (r"ch|g", "x"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"qu", "kw"),
        (r"x(?=s)", "x"),
        (r"c(?=[eiy])", "s"),
        (r"ck|c|q", "k"),
        (r"^[z]|z", "s"),
        (r"v", "f"),
        (r"ij|ei|ey", "y"),
        (r"ou|au|ouw|auw", "W"),
        (r"aai|aaj|aj", "A"),
        (r"ooi|ooj|oj", "O"),
        (r"oei|oej", "U"),
        (r"ie", "i"),
        (r"^y|(?<=[aeo])y(?=[aeo])", "j"),
        (r"y", "ei"),
        (r"dt$|d$", "t"),
        (r"b$", "p"),
        (r"([a-z])\1", r"\1"),
    )
)


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """How a Dutch word sounds, roughly: "foetbal" and "voetbal", "brij" and "brei" are the same."""
    for pattern, letters in _SOUNDS:
        word = pattern.sub(letters, word)
    return word
