"""What mutation testing found nobody to hold: small decisions of the clauses, each with a sentence built by hand."""

from __future__ import annotations

import pytest
from sentences_by_hand import clause, holds

AND_THEN = (
    "You/PRON/nsubj>2 pay/VERB/root and/CCONJ/cc>6 then/ADV/advmod>6 you/PRON/nsubj>6 ask/VERB/conj>2 ?/PUNCT/punct>2"
)
THE_DAY = (
    "I/PRON/nsubj>2 cried=cry/VERB:VBD/root the/DET/det>4 day/NOUN/obl>2 you/PRON/nsubj>6 left=leave/VERB:VBD/acl>4"
)


@pytest.mark.parametrize(
    ("line", "verb", "features"),
    [
        # the subject is a clause, an adjective
        ("Yelling=yell/VERB:VBG/csubj>2 hurts=hurt/VERB:VBZ/root", "hurts", {"subject_noun": "yelling | yell"}),
        ("The/DET/det>2 poor/ADJ/nsubj>3 suffer/VERB/root", "suffer", {"subject_noun": "poor"}),
        # a question without its mark, of three words at most
        ("why/ADV/advmod>3 so/ADV/advmod>3 rude/ADJ/root", "", {"mood": "question", "question_word": "why"}),
        # an infinitive is no order
        ("To/PART/mark>2 leave/VERB:VB/root now/ADV/advmod>2", "leave", {"mood": "statement"}),
        # a tag behind a dash
        (
            "You/PRON/nsubj>2 lied=lie/VERB:VBD/root to/ADP/case>4 me/PRON/obl>2 -/PUNCT/punct>2 right/ADV/discourse>2",
            "lied",
            {"tag": "yes"},
        ),
        # whose question it is: what came before "and then" is told, before a mere "and" it is asked too
        (
            AND_THEN,
            "pay",
            {"mood": "statement"},
        ),
        (
            "You/PRON/nsubj>2 pay/VERB/root and/CCONJ/cc>5 you/PRON/nsubj>5 ask/VERB/conj>2 ?/PUNCT/punct>2",
            "pay",
            {"mood": "question"},
        ),
        # the names of a verb
        ("You/PRON/nsubj>2 listen/VERB/root to/ADP/case>4 me/PRON/obl>2", "listen", {"verb_": "listen | listen to"}),
        # what is said with a copula, and by "seem"
        (
            "You/PRON/nsubj>5 are=be/AUX/cop>5 out/ADP/case>5 of/ADP/case>5 line/NOUN/root",
            "line",
            {"predicate_type": "phrase"},
        ),
        ("You/PRON/nsubj>2 seem/VERB/root a/DET/det>4 stranger/NOUN/xcomp>2", "seem", {"predicate": "stranger"}),
        # who gets it
        (
            "You/PRON/nsubj>2 talked=talk/VERB:VBD/root with/ADP/case>4 it/PRON/obl>2",
            "talked",
            {"recipient": "other"},
        ),
        # modals
        ("You/PRON/nsubj>3 better/ADV/advmod>3 leave/VERB:VB/root", "leave", {"modal": "better"}),
        # where a clause stands
        (
            THE_DAY,
            "left",
            {"place": "when"},
        ),
        (
            "I/PRON/nsubj>2 cried=cry/VERB:VBD/root after/SCONJ/mark>5 you/PRON/nsubj>5 left=leave/VERB:VBD/ccomp>2",
            "left",
            {"place": "after"},
        ),
    ],
)
def test_features(line: str, verb: str, features: dict[str, str]) -> None:
    holds(line, verb, **features)


@pytest.mark.parametrize(
    ("line", "auxiliaries"),
    [
        ("You/PRON/nsubj>2 need/VERB/root to/PART/mark>4 go/VERB:VB/xcomp>2", (1, 2)),
        ("You/PRON/nsubj>3 better/ADV/advmod>3 leave/VERB:VB/root", (1,)),
    ],
)
def test_what_stands_with_the_verb(line: str, auxiliaries: tuple[int, ...]) -> None:
    assert clause(line).auxiliaries == auxiliaries


def test_an_opener_that_the_parser_took_for_something_else() -> None:
    assert clause("Nor/ADP/cc>3 you/PRON/nsubj>3 listened=listen/VERB:VBD/root").openers == (0,)
