"""What is read again: in as few batches as can be, and no text twice."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kindphrase import Checker
from kindphrase.composing.asking import Steps, together
from kindphrase.finding.analysing import Analysis
from kindphrase.finding.reading import AT_ONCE
from kindphrase.masking.mask import mask
from kindphrase.parsing.parser import Block
from kindphrase.sentences import Sentence

DRAFTS = [
    "You never listen to me when I talk about work.",
    "You're so selfish. It rained.",
    "You were late again and didn't even text me.",
    "You always interrupt me. You never let me finish.",
]


def reading(text: str) -> Analysis:
    return Analysis(mask(text), (), (), (), ())


def asking(*rounds: Sequence[str]) -> Steps[list[str]]:
    """Steps that ask for some texts in each round, and come to those that were answered."""
    told: list[str] = []
    for texts in rounds:
        told += [found.masked.source for found in (yield texts)]
    return told


def test_each_text_is_read_once_in_the_first_round_that_asks_for_it() -> None:
    batches: list[Sequence[str]] = []

    def reread(texts: Sequence[str]) -> list[Analysis]:
        batches.append(texts)
        return [reading(text) for text in texts]

    several = [asking(["a", "b"], ["a"], ["c", "b"]), asking(["b"], ["d", "a"]), asking()]
    assert together(several, reread) == [["a", "b", "a", "c", "b"], ["b", "d", "a"], []]
    assert batches == [("a", "b"), ("d",), ("c",)]


@pytest.mark.parametrize("draft", DRAFTS)
def test_a_message_is_not_read_again_for_what_was_tried_for_its_finding(
    checker: Checker, monkeypatch: pytest.MonkeyPatch, draft: str
) -> None:
    asked: list[str] = []
    again = checker.read_again

    def spy(texts: Sequence[str]) -> list[Analysis]:
        asked.extend(texts)
        return again(texts)

    monkeypatch.setattr(checker, "read_again", spy)
    assert checker.check(draft).edits
    assert asked
    assert len(asked) == len(set(asked))


@pytest.mark.parametrize("draft", [*DRAFTS, "The tests take a minute. You were late again and didn't even text me."])
def test_a_short_draft_that_accuses_is_parsed_twice_at_most_and_comes_out_as_in_a_batch(
    checker: Checker, monkeypatch: pytest.MonkeyPatch, draft: str
) -> None:
    expected = next(checker.check_many([draft, *DRAFTS * 3]))
    parses = []
    parse = checker.parser.parse_blocks

    def spy(found: Sequence[Block]) -> list[tuple[Sentence, ...]]:
        parses.append(len(found))
        return parse(found)

    monkeypatch.setattr(checker.parser, "parse_blocks", spy)
    assert checker.check(draft) == expected
    # the draft, and what is suggested, where its words alone do not clear it
    assert 1 <= sum(map(bool, parses)) <= 2


def test_beside_much_that_is_calm_an_accusation_is_parsed_first(
    checker: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    parses: list[int] = []
    parse = checker.parser.parse_blocks

    def spy(found: Sequence[Block]) -> list[tuple[Sentence, ...]]:
        parses.append(sum(len(block.words) for block in found))
        return parse(found)

    monkeypatch.setattr(checker.parser, "parse_blocks", spy)
    calm = "It rained all day, so we stayed in and played cards. " * 20
    assert checker.check(f"{calm}You never listen to me.").edits
    assert parses[0] < AT_ONCE < parses[1]
