"""What fuzzing starts from, and what it has found so far: none of it may break a promise again."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.targets import ROOT, TARGETS

FOLDER = ROOT / "fuzz"
CASES = sorted([*FOLDER.glob("seeds/*/*"), *FOLDER.glob("cases/*/*")])


def test_every_target_has_seeds() -> None:
    for target in TARGETS:
        assert len(list((FOLDER / "seeds" / target).iterdir())) >= 15


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_a_case(case: Path) -> None:
    TARGETS[case.parent.name](case.read_bytes())


def test_the_targets_notice_a_broken_promise(monkeypatch: pytest.MonkeyPatch) -> None:
    from fuzz import targets

    monkeypatch.setattr(targets, "mask", _Shifted)
    with pytest.raises(AssertionError):
        TARGETS["masker"](b"You never listen.")


class _Shifted:
    """A mask that lost a character."""

    masks = directives = ()

    def __init__(self, text: str) -> None:
        self.source, self.text = text, text[1:]
