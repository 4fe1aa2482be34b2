"""Which kinds of wishes an activity meets, and how well: from what it is called, tagged, told to be and like."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.catalogue.activity import Activity
from knowledge.matching.impressions import Impressions
from knowledge.matching.text_kinds import HINTED, LOOSE, MOST_REMEMBERED, Texts, plain_first, together
from knowledge.matching.titles import Found, Titles
from knowledge.wishes.lexicon import THEME
from knowledge.wishes.taxonomy import Taxonomy
from knowledge.wishes.values import Chance

TITLE, TAG, FOR_WHOM, FOR_THEM = 1.0, 0.9, 0.3, 0.8
"""How much a word counts by where it stands; the last for kinds that are about who somebody is."""
TO_HELP = 0.8
"""What is left for somebody who wants to take part, where helpers are looked for."""
FOR_ONE_SEX = 0.6
"""How well anything for women only is a group of women."""
PUN = 0.45
"""The same for a title of which the description says nothing: "Paard op F3" is an evening of chess."""
TOLD, AMONG, IN_PASSING = 0.85, 0.68, 0.5
"""The same for a description: where nothing else says what it is; among what else it is; and beside that."""
SET = 0.75
"""The same where a title says only where it is, or for whom."""
NAMED, CONFIRMED = 0.92, 0.06
"""How well an activity meets a kind its organiser named, and what each further mention of it adds."""
WIDER = 0.88
"""How well an activity of a narrower kind meets the wider one: a shanty choir is a choir."""
THEMED = 0.93
"""How well it meets its theme, unless its kind is what people mean by that theme."""
LIKE = 1.25
"""How well an activity meets the kind its text is surely like; the root of how likely counts for the others."""
SURE = 0.7
"""A kind this sure says what an activity is."""
OF_PEOPLE = frozenset(
    (
        "lotgenoten",
        "lhbti",
        "studenten",
        "jongeren",
        "ouder_kind",
        "babygroep",
        "moeders",
        "expats_internationaal",
    )
)
"""Themes and kinds that are about who somebody is: whom an activity is for says that it is one of them."""
ENGLISH, OTHERS = "engels", "andere_talen"
SETTINGS = frozenset(
    (
        "bibliotheek",
        "kerk",
        "terras_cafe",
        "koffie_drinken",
        "koffie_inloop",
        "huiskamer",
        "soos_ouderen",
        "nieuwe_mensen",
        "vrouwengroep",
        "mannengroep",
    )
)
"""Kinds that in a title often say only where, for whom or at what drink: the description says what is done."""
_VOLUNTEERS = re.compile(r"vrijwilliger|gezocht|begeleiders|volunteer")


class Deriver:
    """Derives kinds from all that an activity says of itself; alike activities are looked at once."""

    def __init__(self, taxonomy: Taxonomy, impressions: Impressions) -> None:
        self._taxonomy = taxonomy
        self._impressions = impressions
        self._titles = Titles(taxonomy)
        self._texts = Texts(taxonomy)
        self._descriptions: dict[str, Found] = {}
        self._whole: dict[tuple[object, ...], dict[str, float]] = {}
        self._around: dict[str, tuple[tuple[str, float], ...]] = {}

    def kinds_of(self, activity: Activity) -> dict[str, float]:
        """The kinds and themes it meets, each from 0 to 1; alike activities share one answer."""
        # What is only a name or a number says nothing, so that texts differing in these are alike.
        title = together(self._texts.read(activity.title))
        told = self._descriptions.get(activity.description)
        if told is None:
            told = self._texts.told(activity.description)
            if len(self._descriptions) < MOST_REMEMBERED:
                self._descriptions[activity.description] = told
        puns = self._titles.puns(activity, plain_first(title), told)
        signs = (_looks_for_helpers(activity), activity.women_only, activity.men_only)
        like = self._impressions.of(activity)
        key = (title, told, activity.tags, activity.kinds, activity.for_whom, puns, signs, like)
        held = self._whole.get(key)
        if held is None:
            held = self._widened(_with_likely(self._derived(activity, title, told, puns), like))
            if len(self._whole) < MOST_REMEMBERED:
                self._whole[key] = held
        return held

    def _derived(
        self, activity: Activity, title: Found, told: Found, puns: frozenset[str]
    ) -> dict[str, float]:
        found: dict[str, float] = {}
        known = self._taxonomy.kinds
        for kind in activity.kinds:
            if kind in known or kind.removeprefix(THEME) in self._taxonomy.themes:
                found[kind] = NAMED
            else:
                _add(found, self._texts.read(kind), TAG)
        for kind, strength in plain_first(title):
            _add(found, ((kind, strength),), PUN if kind in puns else TITLE)
        for tag in activity.tags:
            _add(found, self._texts.read(tag), TAG)
        self._add_told(found, told)
        if activity.for_whom:
            for kind, strength in self._texts.read(activity.for_whom):
                _add(found, ((kind, strength),), FOR_THEM if self._is_of_people(kind) else FOR_WHOM)
        for kind, is_for in (("vrouwengroep", activity.women_only), ("mannengroep", activity.men_only)):
            if is_for:
                found[kind] = max(found.get(kind, 0.0), FOR_ONE_SEX)
        if self._in_other_tongue(found):
            found.pop("taalcafe", None)
        if _looks_for_helpers(activity):
            theme_of = self._taxonomy.theme_of
            found = {k: fit if theme_of(k) == "helpen" else fit * TO_HELP for k, fit in found.items()}
        return found

    def _in_other_tongue(self, found: dict[str, float]) -> bool:
        """Whether what is spoken there is another language than Dutch: a French café teaches no Dutch."""
        known = self._taxonomy.kinds
        other = max(
            (fit for k, fit in found.items() if k == ENGLISH or (k in known and OTHERS in known[k].wider)),
            default=0.0,
        )
        return other >= SURE and "nederlands_leren" not in found

    def _is_of_people(self, kind: str) -> bool:
        return self._taxonomy.theme_of(kind) in OF_PEOPLE or kind in OF_PEOPLE

    def _is_done(self, kind: str) -> bool:
        """Whether a kind says what is done, and not only where or by whom."""
        return kind not in SETTINGS and not self._is_of_people(kind)

    def _add_told(self, found: dict[str, float], told: Found) -> None:
        """What the description speaks of: a creative title leaves it all to the description."""
        theme_of = self._taxonomy.theme_of
        themes = {theme_of(kind) for kind, fit in found.items() if fit >= SURE and self._is_done(kind)}
        named = any(fit >= SURE for fit in found.values())
        for kind, strength in told:
            weight = (
                (TOLD if not named else SET)
                if not themes
                else AMONG
                if theme_of(kind) in themes
                else IN_PASSING
            )
            if themes and strength < LOOSE:
                weight *= HINTED
            _add(found, ((kind, strength),), weight)

    def _widened(self, found: dict[str, float]) -> dict[str, float]:
        """With the wider kinds and the theme of each kind too."""
        wide = dict(found)
        for kind, fit in found.items():
            around = self._around.get(kind)
            if around is None:
                around = self._around[kind] = self._wider_than(kind)
            for other, share in around:
                if wide.get(other, 0.0) < fit * share:
                    wide[other] = fit * share
        return wide

    def _wider_than(self, kind: str) -> tuple[tuple[str, float], ...]:
        known = self._taxonomy.kinds.get(kind)
        if known is None:
            return ()
        liked = kind in self._taxonomy.themes[known.theme].wide_kinds
        wider = tuple((other, WIDER) for other in known.wider)
        return (*wider, (THEME + known.theme, 1.0 if liked else THEMED))


def _with_likely(found: dict[str, float], like: Iterable[Chance]) -> dict[str, float]:
    """With what the meaning of the whole text speaks for, where no word says so as strongly."""
    return found | {one.kind: max(found.get(one.kind, 0.0), LIKE * one.share**0.5) for one in like}


def _looks_for_helpers(activity: Activity) -> bool:
    return bool(_VOLUNTEERS.search(f"{activity.title} {activity.for_whom}".lower()))


def _add(found: dict[str, float], more: Found, weight: float) -> None:
    for kind, strength in more:
        before = found.get(kind)
        fit = strength * weight
        # Named in two places is surer than in one.
        found[kind] = fit if before is None else max(before, fit) + CONFIRMED * strength
