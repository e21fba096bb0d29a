from __future__ import annotations

import pytest
from pydantic import ValidationError
from rule_files import CLASSES, features, words

from kindphrase.rules.blocks import FEATURES, Block
from kindphrase.rules.conditions import UnknownWordClassError, compile_block, compile_condition, describe

SAID = features(subject="you", verb="listen", habit="zero", polarity="negative", modal="none", question_word="why")


def compiled(block):
    return compile_block(Block.model_validate(block), CLASSES)


@pytest.mark.parametrize(
    ("block", "holds"),
    [
        ({"subject": "you"}, True),
        ({"subject": ["i", "you"]}, True),
        ({"subject": "i"}, False),
        ({"subject": "you", "verb": "lie"}, False),
        ({"question-word": ["how", "why"]}, True),
        ({"modal": "any"}, False),
        ({"habit": "any"}, True),
        ({"modal": "none"}, True),
        ({"object-noun": "none"}, True),  # a feature that the clause lacks
        ({"object-noun": "any"}, False),
        ({"verb": "@praise"}, False),
        ({"verb": ["@praise", "listen"]}, True),
        ({"subject": "you", "not": {"verb": "listen"}}, False),
        ({"subject": "you", "not": {"verb": "lie", "habit": "zero"}}, False),  # none of them may hold
        ({"subject": "you", "not": {"verb": "lie", "habit": "high"}}, True),
        ({"not": {"subject": "i"}}, True),
    ],
)
def test_when_a_block_holds(block, holds):
    assert compiled(block).holds(SAID) is holds


def test_a_class_member_of_several_words_is_one_value():
    assert compiled({"verb": "@praise"}).holds({"verb": frozenset({"cheer", "cheer up"})})


def test_a_phrase_is_a_condition_on_the_sentence():
    condition = compile_condition("^ oh great", CLASSES)
    assert condition.holds(SAID, words("oh great , you never listen"))
    assert not condition.holds(SAID, words("you never listen"))


def test_the_most_telling_feature_is_asked_first():
    order = [test.feature for test in compiled({"polarity": "negative", "subject": "you", "verb": "lie"}).tests]
    assert order == ["verb", "subject", "polarity"]


def test_conditions_are_told_in_words():
    block = {"subject": "you", "verb": ["@praise", "lie"], "not": {"habit": "any"}}
    assert describe(compiled(block)) == "verb is @praise or lie; subject is you; not: habit is any"
    assert describe(compile_condition("oh great", CLASSES)) == 'the sentence has "oh great"'


def test_an_unknown_class_names_its_feature():
    with pytest.raises(UnknownWordClassError) as caught:
        compiled({"not": {"verb": "@nope"}})
    assert (caught.value.feature, caught.value.value) == ("verb", "@nope")


@pytest.mark.parametrize(
    "block", [{}, {"not": {}}, {"subject": []}, {"subject": "You"}, {"verb": "Lie"}, {"verb": ""}, {"verbs": "lie"}]
)
def test_blocks_that_could_not_be_meant_are_refused(block):
    with pytest.raises(ValidationError):
        Block.model_validate(block)


def test_only_the_contract_names_features():
    assert set(FEATURES) == set(
        """subject subject-noun verb predicate predicate-type predicate-word polarity habit frequency adverb modal tense
        aspect voice mood question-word tag object object-noun recipient complement complement-verb place inside if
        emphasis intensifier vocative has holder-subject holder-verb holder-polarity word""".split()
    )
