"""What is already kind in a draft: found with its words, and not where it only looks kind."""

from __future__ import annotations

import pytest

from kindphrase import Checker

KIND = [
    ("Thanks for picking up the kids, Ana.", "thanks", "Thanks for picking up the kids"),
    ("tysm for yesterday", "thanks", "tysm for yesterday"),
    ("I'm grateful for everything you do.", "thanks", "grateful for everything"),
    ("I appreciate it, and the report is still late.", "thanks", "I appreciate it"),
    ("You did a great job with the dinner!", "appreciation", "You did a great job"),
    ("It means a lot to me that you came.", "appreciation", "It means a lot to me"),
    ("I love how you always find the right word.", "appreciation", "I love how you"),
    ("I'm so sorry about last night.", "repair", "I'm so sorry about"),
    ("Can we start over?", "repair", "Can we start over"),
    ("I overreacted, and the bill is still open.", "repair", "I overreacted"),
    ("I felt lonely last night when you were out.", "owned-feeling", "I felt lonely"),
    ("This scared me.", "owned-feeling", "This scared me"),
    ("I get that you were busy, but the form was due.", "acknowledgement", "I get that you were"),
    ("I know you've had a long week.", "acknowledgement", "I know you've had a long"),
    ("You were right about the car.", "acknowledgement", "You were right about"),
    ("Good point, I hadn't thought of that.", "acknowledgement", "Good point"),
]
NOT_KIND = [
    "no thanks",
    "Thank god you're gone.",
    "I don't appreciate your tone.",
    "I'm not sorry.",
    "I'm sorry you feel that way.",
    "sorry, which file do you mean?",
    "You should say sorry to her.",
    "I feel like pizza tonight",
    "I feel like you never listen.",
    "That makes no sense.",
    "You're always right, aren't you?",
    "I don't understand why you left.",
    "Turn right after the bridge.",
]


@pytest.mark.parametrize(("draft", "kind", "words"), KIND)
def test_kind_words_are_found(checker: Checker, draft: str, kind: str, words: str) -> None:
    found = checker.check(draft).recognitions
    assert (kind, words) in [(each.kind, each.text) for each in found]
    assert all(draft[each.start : each.end] == each.text for each in found)


@pytest.mark.parametrize("draft", NOT_KIND)
def test_what_only_looks_kind_is_left(checker: Checker, draft: str) -> None:
    assert checker.check(draft).recognitions == ()


def test_nothing_inside_a_finding_is_called_kind(checker: Checker) -> None:
    report = checker.check("Thanks for nothing! I know you are stressed, but thank you for cooking.")
    assert [each.rule for each in report.findings] == ["thanks-for-nothing"]
    assert [each.kind for each in report.recognitions] == ["acknowledgement", "thanks"]
