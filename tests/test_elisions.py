"""The "are" that chat leaves out: where it is put in, where not, and that it has no width."""

from __future__ import annotations

import pytest
from sentences_by_hand import sentence

from kindphrase.clauses import clauses_of
from kindphrase.parsing.elisions import with_copulas
from kindphrase.rules.phrase_syntax import parse_phrase
from kindphrase.rules.phrases import find

MEAN = "you/PRON/nsubj so/ADV/advmod mean/ADJ/root"


@pytest.mark.parametrize(
    ("line", "dep"),
    [
        (MEAN, "cop"),
        ("you/PRON/nsubj not/PART/advmod a/DET/det friend/NOUN/root", "cop"),
        ("you/PRON/nsubj lying=lie/VERB:VBG/root again/ADV/advmod", "aux"),
        ("why/ADV/advmod you/PRON/nsubj so/ADV/advmod mean/ADJ/root", "cop"),
        ("I/PRON/nsubj think/VERB/root you/PRON/nsubj>4 mean/ADJ/ccomp>2", "cop"),
    ],
)
def test_it_is_put_in(line: str, dep: str) -> None:
    found = with_copulas(sentence(line))
    added = [word for word in found.words if not word.text]
    assert [(word.norm, word.lemma, word.dep, len(word.span)) for word in added] == [("are", "be", dep, 0)]
    assert found.words[added[0].index - 1].norm == "you"
    assert [word.index for word in found.words] == list(range(len(found.words)))
    assert [word.text for word in found.words if word.text] == [word.text for word in sentence(line).words]


@pytest.mark.parametrize(
    "line",
    [
        "you/PRON/nsubj are=be/AUX/cop mean/ADJ/root",
        "you/PRON/nsubj idiot/NOUN/root",
        "you/PRON/nsubj lied=lie/VERB:VBD/root",
        "he/PRON/nsubj so/ADV/advmod mean/ADJ/root",
        "I/PRON/nsubj made=make/VERB:VBD/root you/PRON/nsubj>4 angry/ADJ/ccomp>2",
        "with/ADP/mark you/PRON/nsubj so/ADV/advmod near/ADJ/root",
        "you/PRON/nsubj ,/PUNCT/punct mean/ADJ/root",
        "mean/ADJ/root you/PRON/nsubj",
    ],
)
def test_elsewhere_nothing_is(line: str) -> None:
    assert with_copulas(sentence(line)) == sentence(line)


def test_phrases_take_it_or_pass_over_it() -> None:
    words = with_copulas(sentence(MEAN)).words
    for phrase in ("you be so mean", "you so mean", "^ you be so? mean $"):
        assert list(find(parse_phrase(phrase, {}), words)) == [(0, len(words))]
    assert not list(find(parse_phrase("you * mean", {}), sentence("you/PRON/nsubj mean/ADJ/root").words))


def test_clauses_see_it() -> None:
    (clause,) = clauses_of(with_copulas(sentence(MEAN)))
    assert clause.has("predicate", "mean")
    assert clause.has("tense", "present")
    assert clause.one("verb") == "none"
    lying = with_copulas(sentence("you/PRON/nsubj lying=lie/VERB:VBG/root"))
    assert clauses_of(lying)[0].one("aspect") == "progressive"
