"""Whole drafts of our own, by construction, against the rewrite that a calm person would send."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import kindphrase

GROUPS: dict[str, list[dict[str, str]]] = YAML(typ="safe", pure=True).load(
    (Path(__file__).parent / "data" / "rewrites.yaml").read_text(encoding="utf-8")
)
CONSTRUCTIONS = {
    "habitual-present",
    "past",
    "perfect",
    "progressive",
    "modal",
    "copula",
    "question",
    "coordination",
    "when-clauses",
    "because-clauses",
    "make-me",
    "feel-like-you",
    "orders",
    "duties",
    "asked-after",
    "acts-in-other-forms",
    "wishes-and-fears",
    "the-one-who",
    "rows",
    "why",
    "around",
}
CASES = [
    pytest.param(case["draft"], case["rewrite"], id=f"{group}-{number}")
    for group, cases in GROUPS.items()
    for number, case in enumerate(cases, start=1)
]


@pytest.mark.parametrize(("draft", "wanted"), CASES)
def test_rewrite(draft: str, wanted: str) -> None:
    assert kindphrase.rewrite(draft) == wanted


def test_every_construction_has_twelve() -> None:
    assert set(GROUPS) == CONSTRUCTIONS
    assert {group: len(cases) for group, cases in GROUPS.items() if len(cases) < 6} == {}


def test_no_draft_stands_twice() -> None:
    drafts = Counter(case["draft"].casefold().rstrip(" .!?") for cases in GROUPS.values() for case in cases)
    assert [draft for draft, times in drafts.items() if times > 1] == []
