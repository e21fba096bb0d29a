"""Every rule that ships, held to its own examples."""

from __future__ import annotations

import pytest

from kindphrase.resources import data_path
from kindphrase.rulecheck import check_rule, checks
from kindphrase.rules import load_patterns
from kindphrase.rules.model import ClauseRule, PhraseRule

RULES = load_patterns(data_path("patterns")).rules
CHECK_FOR = checks()  # the same path as `kindphrase rules test`
ROOT_CATEGORIES = {
    "absolute", "blame", "label", "mind-reading", "causation", "pseudo-feeling", "should", "question", "comparison",
    "dismissal", "ledger", "threat", "contempt", "crowd",
}  # fmt: skip


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples(rule: ClauseRule | PhraseRule) -> None:
    assert [str(miss) for miss in check_rule(rule, CHECK_FOR(rule))] == []


def test_every_category_and_reflex_has_a_rule() -> None:
    assert {rule.category for rule in RULES} >= ROOT_CATEGORIES
    assert {rule.reflex for rule in RULES} == {"fight", "flight", "freeze", "appease"}


def test_no_question_is_asked_twice() -> None:
    questions = [rule.question for rule in RULES]
    assert sorted(questions) == sorted(set(questions))
