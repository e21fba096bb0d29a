"""Which words a finding shows, and where a sentence begins that nothing parts from the one before: built by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ruamel.yaml import YAML
from rule_files import CLASSES, CLAUSE, PHRASE
from sentences_by_hand import clause, draft, sentence

from kindphrase.clauses import clauses_of
from kindphrase.finding.matching import Match, clause_span, holder, matches, run_on_starts
from kindphrase.options import Options
from kindphrase.rules.load import PatternSet
from kindphrase.rules.model import RULE, Guard
from kindphrase.rules.rows import Row
from kindphrase.rules.ruleset import make_ruleset
from kindphrase.sentences import Sentence
from kindphrase.spans import Span

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


@pytest.mark.parametrize(
    ("line", "verb", "words"),
    [
        ("You/PRON/nsubj>2 lied=lie/VERB:VBD/root", "lied", "lied"),
        # what stands with "need" is shown where it comes after the verb
        (
            (
                "You/PRON/nsubj>3 really/ADV/advmod>3 need/VERB/root to/PART/mark>6 just/ADV/advmod>6 "
                "go/VERB:VB/xcomp>3 home/ADV/advmod>6 right/ADV/advmod>9 now/ADV/advmod>3"
            ),
            "go",
            "just go home right now",
        ),
        (
            "You/PRON/nsubj>2 need/VERB/root just/ADV/advmod>5 to/PART/mark>5 leave/VERB:VB/xcomp>2",
            "leave",
            "just to leave",
        ),
        # nothing but a mark is said of "you"
        ("You/PRON/nsubj>3 are=be/AUX/cop>3 :)/PUNCT/root", ":)", ":)"),
    ],
)
def test_the_words_of_a_predicate(line: str, verb: str, words: str) -> None:
    found = clause(line, verb)
    assert clause_span("predicate", found).of(draft(found.sentence)) == words


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
        # "goodbye" and an order are about "you" as well
        ("get/VERB:VB/root out/ADV/advmod>1 goodbye/NOUN/parataxis>1", ()),
        ("get/VERB:VB/root out/ADV/advmod>1 shut/VERB:VB/parataxis>1 up/ADV/advmod>3", ()),
        # a face before it stands between, a shortened word does not
        ("get/VERB:VB/root out/ADV/advmod>1 ❤️/SYM/discourse>5 I/PRON/nsubj>5 quit/VERB:VBP/parataxis>1", ()),
        ("you/PRON/nsubj>2 ca=can/AUX:MD/root n't/PART/advmod>2 I/PRON/nsubj>5 quit/VERB:VBP/parataxis>2", (3,)),
        # the stop of a shortened word is no row of stops
        ("you/PRON/nsubj>4 hate/VERB/root class/NOUN/obj>2 X./PROPN/flat>3 I/PRON/nsubj>6 quit/VERB:VBP/conj>2", ()),
        # nothing stands before it
        ("I/PRON/nsubj>2 quit/VERB:VBP/parataxis>3 leave/VERB:VB/root", ()),
        # in the order of the draft, wherever the verbs hang
        (
            (
                "I/PRON/nsubj>2 quit/VERB:VBP/root she/PRON/nsubj>4 left=leave/VERB:VBD/conj>2 he/PRON/nsubj>6 "
                "left=leave/VERB:VBD/conj>2"
            ),
            (2, 4),
        ),
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


def ruleset(*guards):
    held = YAML(typ="safe")
    rules = [
        RULE.validate_python({**held.load(CLAUSE), "match": [{"verb": "lie"}]}),
        RULE.validate_python({**held.load(PHRASE), "match": ['oh (great|fine) "…"?']}),
    ]
    asked = [Guard.model_validate({"id": each.replace(" ", "-"), "why": "w", "when": [each]}) for each in guards]
    return make_ruleset([PatternSet.of(rules, CLASSES)], asked, CLASSES, Options())


def found_in(parsed: Sentence, *guards: str) -> list[tuple[str, str, str | None]]:
    found = matches(parsed, clauses_of(parsed), ruleset(*guards), Row(parsed.words))
    return [(each.rule.id, each.span.of(draft(parsed)), each.silenced_by) for each in found]


RUN_ON = (
    "oh/INTJ/discourse>4 great/ADJ/discourse>4 you/PRON/nsubj>4 lied=lie/VERB:VBD/root I/PRON/nsubj>6 "
    "quit/VERB:VBP/parataxis>4 no/DET/det>8 worries=worry/NOUN/obj>6"
)


def test_clause_rules_are_told_before_phrase_rules() -> None:
    assert found_in(sentence(RUN_ON)) == [("never-you", "you lied", None), ("oh-great", "oh great", None)]


def test_a_match_keeps_the_guards_that_were_asked() -> None:
    parsed = sentence(RUN_ON)
    found = matches(parsed, clauses_of(parsed), ruleset("you", "kidding"), Row(parsed.words))
    assert [each.tried for each in found] == [("you",), ("you",)]


def test_a_sentence_without_a_word_holds_nothing() -> None:
    assert matches(Sentence(()), (), ruleset(), Row(())) == ()


def test_what_comes_after_a_run_on_does_not_take_back_what_was_said() -> None:
    assert found_in(sentence(RUN_ON), "no worries")[0] == ("never-you", "you lied", None)
    comma = RUN_ON.replace(" I/PRON/nsubj>6 quit/VERB:VBP/parataxis>4", " I/PRON/nsubj>6 quit/VERB:VBP/advcl>4")
    assert found_in(sentence(comma), "no worries")[0] == ("never-you", "you lied", "no-worries")


def test_what_came_before_a_run_on_counts_for_what_is_said_after_it() -> None:
    after = "it/PRON/nsubj>2 broke=break/VERB:VBD/root oh/INTJ/discourse>5 great/ADJ/amod>5 work/NOUN/parataxis>2"
    line = after.replace("work/NOUN/parataxis>2", "it/PRON/nsubj>6 works=work/VERB:VBZ/parataxis>2 fine/ADV/advmod>6")
    line = line.replace("discourse>5", "discourse>6").replace("amod>5", "discourse>6")
    assert found_in(sentence(line), "works fine") == [("oh-great", "oh great", "works-fine")]


def test_the_sentence_goes_on_right_behind_a_match() -> None:
    parsed = sentence(
        "oh/INTJ/discourse>2 fine/ADJ/root …/PUNCT/punct>2 I/PRON/nsubj>5 quit/VERB:VBP/parataxis>2 "
        "no/DET/det>7 worries=worry/NOUN/obj>5"
    )
    words = list(parsed.words)
    words[3] = replace(words[3], span=Span(words[2].span.end, words[2].span.end + 1))  # "oh fine …I quit"
    (found,) = matches(Sentence(tuple(words)), clauses_of(parsed), ruleset("no worries"), Row(words))
    assert (found.span.end, found.silenced_by) == (words[3].span.start, None)


def test_a_match_stands_unless_it_was_silenced_or_lost() -> None:
    match = Match(ruleset().rules[0], clause("You/PRON/nsubj>2 lied=lie/VERB:VBD/root"), Span(0, 8))
    assert match.alive is True
    assert replace(match, silenced_by="praise").alive is False
    assert replace(match, lost_to="you-lied").alive is False
