"""Which words a finding shows, and where a sentence begins that nothing parts from the one before: built by hand."""

from __future__ import annotations

import pytest
from sentences_by_hand import clause, draft, sentence

from kindphrase.clauses import clauses_of
from kindphrase.matching import clause_span, holder, run_on_starts

LATE = (
    "And/CCONJ/cc>5 you/PRON/nsubj>5 are=be/AUX:VBP/cop>5 never/ADV/advmod>5 late/ADJ/root for/ADP/case>7 "
    "work/NOUN/obl>5 ,/PUNCT/punct>5 right/ADV/discourse>5 ?/PUNCT/punct>5"
)


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("sentence", "And you are never late for work , right ?"),
        ("verb", "late"),
        ("predicate", "late for work"),
        ("clause", "you are never late for work"),
    ],
)
def test_the_words_that_a_finding_shows(what: str, words: str) -> None:
    found = clause(LATE)
    assert clause_span(what, found).of(draft(found.sentence)) == words


def test_a_predicate_of_one_word_is_that_word() -> None:
    found = clause("You/PRON/nsubj>2 lied=lie/VERB:VBD/root")
    assert clause_span("predicate", found).of(draft(found.sentence)) == "lied"


def starts(line: str) -> tuple[int, ...]:
    parsed = sentence(" ".join(line.split()))
    return run_on_starts(parsed, clauses_of(parsed))


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("get/VERB:VB/root out/ADV/advmod>1 I/PRON/nsubj>4 quit/VERB:VBP/parataxis>1", (2,)),
        ("get/VERB:VB/root out/ADV/advmod>1 I/PRON/nsubj>4 quit/VERB:VBP/conj>1", (2,)),
        ("get/VERB:VB/root out/ADV/advmod>1 .../PUNCT/punct>1 I/PRON/nsubj>5 quit/VERB:VBP/parataxis>1", (3,)),
        ("get/VERB:VB/root out/ADV/advmod>1 …/PUNCT/punct>5 I/PRON/nsubj>5 quit/VERB:VBP/parataxis>1", (3,)),
        # a comma, a conjunction
        ("get/VERB:VB/root out/ADV/advmod>1 ,/PUNCT/punct>1 I/PRON/nsubj>5 quit/VERB:VBP/parataxis>1", ()),
        ("get/VERB:VB/root out/ADV/advmod>1 and/CCONJ/cc>5 I/PRON/nsubj>5 quit/VERB:VBP/conj>1", ()),
        # about "you", or warm
        ("get/VERB:VB/root out/ADV/advmod>1 you/PRON/nsubj>4 quit/VERB:VBP/parataxis>1", ()),
        (
            "get/VERB:VB/root out/ADV/advmod>1 your/PRON/nmod:poss>4 dog/NOUN/nsubj>5 barks=bark/VERB:VBZ/parataxis>1",
            (),
        ),
        ("get/VERB:VB/root out/ADV/advmod>1 I/PRON/nsubj>4 love/VERB:VBP/parataxis>1 it/PRON/obj>4", ()),
        # nothing stands before it
        ("I/PRON/nsubj>2 quit/VERB:VBP/parataxis>3 leave/VERB:VB/root", ()),
    ],
)
def test_where_a_sentence_runs_on(line: str, found: tuple[int, ...]) -> None:
    assert starts(line) == found


def test_words_belong_to_the_clause_with_most_of_them() -> None:
    parsed = sentence(
        "I/PRON/nsubj>2 cried=cry/VERB:VBD/root when/SCONJ/mark>5 you/PRON/nsubj>5 left=leave/VERB:VBD/advcl>2"
    )
    clauses = clauses_of(parsed)
    assert [holder(clauses, *span).head for span in ((0, 2), (2, 5), (1, 5), (3, 4))] == [1, 4, 4, 4]
