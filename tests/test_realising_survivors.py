"""What mutation testing found nobody to hold: how one event is told, each with a sentence built by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sentences_by_hand import clause, sentence

from kindphrase.clauses import clauses_of
from kindphrase.realising.agreement import be
from kindphrase.realising.orthography import join
from kindphrase.realising.syntax import event_phrase
from kindphrase.sentences import Sentence
from kindphrase.spans import Span


def told(line: str, verb: str = "", tense: Any = "past", **how: Any) -> str:
    return str(event_phrase(clause(line, verb), tense, "US", **how))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        # more than once, where the verb says so and no other word does
        (
            "You/PRON/nsubj>2 nag/VERB/root him/PRON/obj>2 about/ADP/case>5 it/PRON/obl>2",
            "you kept talking to him about it",
        ),
        (
            "You/PRON/nsubj>2 nag/VERB/root about/ADP/case>4 it/PRON/obl>2",
            "you kept talking about it",
        ),
        (
            "You/PRON/nsubj>2 nag/VERB/root me/PRON/obj>2 to/PART/mark>5 call/VERB:VB/xcomp>2",
            "you kept asking me to call",
        ),
        # the verb stands for another one
        ("You/PRON/nsubj>3 never/ADV/advmod>3 do/VERB/root", "you did not"),
        (
            "You/PRON/nsubj>2 nag/VERB/root me/PRON/obj>2 every/DET/det>5 day/NOUN/obl>2",
            "you kept talking to me every day",
        ),
        (
            "You/PRON/nsubj>3 always/ADV/advmod>3 say/VERB/root the/DET/det>5 same/ADJ/obj>3",
            "you said the same thing again",
        ),
        # who it was
        ("You/PRON/nsubj>3 two/NUM/nummod>1 fought=fight/VERB:VBD/root", "you two fought"),
        ("yesterday/NOUN/obl>3 Mum/NOUN/nsubj>3 left=leave/VERB:VBD/root", "Mum left yesterday"),
        ("then/ADV/advmod>3 She/PRON/nsubj>3 left=leave/VERB:VBD/root", "she left"),
        ("Tom/PROPN/nsubj>2 left=leave/VERB:VBD/root", "Tom left"),
        ("The/DET/det>2 talk/NOUN/nsubj>3 ended=end/VERB:VBD/root", "the talk ended"),
        ("Friday/PROPN/obl>3 you/PRON/nsubj>3 left=leave/VERB:VBD/root", "you left Friday"),
        ("Today/NOUN/obl>3 you/PRON/nsubj>3 left=leave/VERB:VBD/root", "you left today"),
        ("It/PRON/nsubj>3 is=be/AUX:VBZ/cop>3 over/ADJ/root", "it was over"),
        # done or not done
        ("You/PRON/nsubj>3 never/ADV/advmod>3 call/VERB/root me/PRON/obj>3", "you did not call me"),
        (
            "You/PRON/nsubj>4 will/AUX:MD/aux>4 not/PART/advmod>4 help/VERB:VB/root me/PRON/obj>4",
            "you would not help me",
        ),
        ("I/PRON/nsubj>2 have/VERB/root to/PART/mark>4 ask/VERB:VB/xcomp>2", "I had to ask"),
        ("We/PRON/nsubj>2 have/VERB/root to/PART/mark>4 ask/VERB:VB/xcomp>2", "we had to ask"),
        ("You/PRON/nsubj>2 have/VERB/root to/PART/mark>4 ask/VERB:VB/xcomp>2", "you asked"),
        ("I/PRON/nsubj>2 asked=ask/VERB:VBD/root you/PRON/obj>2", "I asked you"),
        (
            "I/PRON/nsubj>4 do/AUX/aux>4 not/PART/advmod>4 have/VERB/root to/PART/mark>6 ask/VERB:VB/xcomp>4",
            "I did not have to ask",
        ),
    ],
)
def test_how_it_is_told(line: str, words: str) -> None:
    assert told(line) == words


@pytest.mark.parametrize(
    ("line", "verb", "words"),
    [
        (
            ("You/PRON/nsubj>2 want/VERB/root me/PRON/obj>2 to/PART/mark>6 be/AUX:VB/cop>6 quiet/ADJ/xcomp>2"),
            "want",
            "you wanted me to be quiet",
        ),
        (
            (
                "You/PRON/nsubj>2 say/VERB/root I/PRON/nsubj>6 could/AUX:MD/aux>6 have/AUX:VBP/aux>6 "
                "called=call/VERB:VBN/ccomp>2"
            ),
            "say",
            "you said I could have called",
        ),
        (
            "You/PRON/nsubj>2 say/VERB/root I/PRON/nsubj>5 'd/AUX:MD/aux>5 leave/VERB:VB/ccomp>2",
            "say",
            "you said I 'd leave",
        ),
    ],
)
def test_what_stands_below_moves_to_the_past_only_where_it_can(line: str, verb: str, words: str) -> None:
    assert told(line, verb) == words


def test_what_has_to_be_done_now() -> None:
    ask = "I/PRON/nsubj>2 have/VERB/root to/PART/mark>4 ask/VERB:VB/xcomp>2"
    assert told(ask, tense="present") == "I have to ask"


def test_how_something_looks() -> None:
    loved = "You/PRON/nsubj>3 never/ADV/advmod>3 loved=love/VERB:VBD/root me/PRON/obj>3"
    assert told(loved, seems="before") == "it seemed like you did not love me"
    forgot = "You/PRON/nsubj>2 forgot=forget/VERB:VBD/root me/PRON/obj>2"
    assert told(forgot, seems="before") == "it seemed like you had forgotten me"
    ignoring = "You/PRON/nsubj>3 are=be/AUX/aux>3 ignoring=ignore/VERB:VBG/root me/PRON/obj>3"
    seen = event_phrase(clause(ignoring), "present", "US", seems="now")
    # said once before a row: "… are ignoring me and laughing"
    assert (str(seen), seen.subject) == ("it seems like you are ignoring me", "it seems like you are")


def test_words_in_quotation_marks_stay_in_them() -> None:
    spaced = sentence(
        'You/PRON/nsubj>2 read/VERB/root the/DET/det>5 "/PUNCT/punct>5 rules/NOUN/obj>2 "/PUNCT/punct>5 twice/ADV/obl>2'
    )
    starts = (0, 4, 9, 13, 14, 19, 21)  # You read the "rules" twice
    words = [replace(word, span=Span(at, at + len(word.text))) for word, at in zip(spaced.words, starts, strict=True)]
    (read,) = clauses_of(Sentence(tuple(words)))
    assert join(event_phrase(read, "past", "US").words) == 'you read the "rules" twice'


def test_what_has_not_happened_up_to_now() -> None:
    been = (
        "You/PRON/nsubj>5 have/AUX/aux>5 not/PART/advmod>5 been=be/AUX:VBN/aux>5 answering=answer/VERB:VBG/root "
        "me/PRON/obj>5"
    )
    assert told(been, tense="present", lacks=True) == "you have not been answering me"
    once = "You/PRON/nsubj>4 have/AUX/aux>4 not/PART/advmod>4 answered=answer/VERB:VBN/root me/PRON/obj>4"
    assert told(once, tense="present", lacks=True) == "you have not answered me"


@pytest.mark.parametrize(
    ("person", "forms"),
    [("i", "was am"), ("he", "was is"), ("it", "was is"), ("you", "were are"), ("they", "were are")],
)
def test_the_forms_of_be(person: str, forms: str) -> None:
    assert f"{be('past', person)} {be('present', person)}" == forms
