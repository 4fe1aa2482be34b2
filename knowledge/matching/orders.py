"""The numbers of activities by kind, and by kind and wijk, those first that fit best and were checked last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

LEAST_FIT = 0.5
TIERS = 13
"""Steps of a tenth in which activities of one kind are ordered."""


class _Tiers(dict[str, list[list[int]]]):
    def __missing__(self, kind: str) -> list[list[int]]:
        tiers: list[list[int]] = [[] for _ in range(TIERS)]
        self[kind] = tiers
        return tiers


class Orders:
    """Where to look for a kind."""

    def __init__(self, fits: Sequence[Mapping[str, float]], wijken: Sequence[str]) -> None:
        """`fits` of activities that stand in the order in which they are to be looked at where they fit alike."""
        everywhere = _Tiers()
        by_wijk = {wijk: _Tiers() for wijk in set(wijken)}
        seen: dict[tuple[int, str], list[list[int]]] = {}
        for number, (held, wijk) in enumerate(zip(fits, wijken, strict=True)):
            places = seen.get((id(held), wijk))
            if places is None:
                here = by_wijk[wijk]
                places = seen[id(held), wijk] = []
                for kind, fit in held.items():
                    if fit >= LEAST_FIT:
                        tier = max(0, TIERS - 1 - int(fit * 10))
                        places += (everywhere[kind][tier], here[kind][tier])
            for place in places:
                place.append(number)
        self._everywhere = _joined(everywhere)
        self._by_wijk = {wijk: _joined(tiers) for wijk, tiers in by_wijk.items()}

    def of(self, kind: str) -> Sequence[int]:
        """All activities of a kind."""
        return self._everywhere.get(kind, ())

    def of_wijk(self, kind: str, wijk: str) -> Sequence[int]:
        """Those of one wijk."""
        return self._by_wijk.get(wijk, {}).get(kind, ())


def _joined(tiers: Mapping[str, list[list[int]]]) -> dict[str, list[int]]:
    return {kind: list(chain.from_iterable(of_kind)) for kind, of_kind in tiers.items()}
