"""`ClauseIndex`: of many rules, those that hold of a clause, found by its subject and by one more feature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kindphrase.clauses.model import Features
from kindphrase.rules.conditions import NONE, Compiled, Test

# of the values of any subject, and of any feature
_ANY = ""


@dataclass(frozen=True)
class ClauseIndex:
    """The blocks of rules in force. ``_places`` are (place of the rule, its block) by subject, feature and value."""

    _places: Mapping[str, Mapping[str, Mapping[str, tuple[tuple[int, Compiled], ...]]]]

    @staticmethod
    def of(rules: Iterable[Sequence[Compiled]]) -> ClauseIndex:
        """Index the blocks of some rules."""
        found: dict[str, dict[str, dict[str, list[tuple[int, Compiled]]]]] = {}
        for place, blocks in enumerate(rules):
            for block in blocks:
                asked = [test for test in block.tests if not test.any_value]
                subjects = next((test.values for test in asked if test.feature == "subject"), {_ANY})
                feature, values = _anchor(asked)
                for subject in subjects:
                    for value in values:
                        held = found.setdefault(subject, {}).setdefault(feature, {})
                        held.setdefault(value, []).append((place, block))
        return ClauseIndex(
            {
                subject: {
                    feature: {value: tuple(places) for value, places in values.items()}
                    for feature, values in held.items()
                }
                for subject, held in found.items()
            }
        )

    def holding(self, features: Features) -> list[int]:
        """The places of the rules that hold of a clause with these features, in order."""
        found: set[int] = set()
        for subject in (_ANY, *features.get("subject", NONE)):
            for feature, values in self._places.get(subject, {}).items():
                for value in features.get(feature, NONE) if feature != _ANY else (_ANY,):
                    for place, block in values.get(value, ()):
                        if place not in found and block.holds(features):
                            found.add(place)
        return sorted(found)


def _anchor(asked: Sequence[Test]) -> tuple[str, Iterable[str]]:
    """The feature that fails soonest, besides the subject, and if possible one that a clause must have."""
    others = [test for test in asked if test.feature != "subject"]
    found = next((test for test in others if not test.values & NONE), None) or next(iter(others), None)
    return (found.feature, found.values) if found is not None else (_ANY, (_ANY,))
