"""Both label schemes give the same words, with the caller's offsets and without white space."""

from __future__ import annotations

import pytest
from docs_in_two_schemes import SENTENCES, VOCAB, Builder
from spacy.tokens import Doc

from kindphrase.parsing.clearnlp import ONLY_CLEARNLP
from kindphrase.parsing.schemes import scheme_of, to_sentences
from kindphrase.sentences import Sentence


def _parsed(words: list[str], pos: list[str], heads: list[int], deps: list[str]) -> Doc:
    return Doc(VOCAB, words=words, lemmas=words, pos=pos, heads=heads, deps=deps)


def _arcs(sentence: Sentence) -> list[str]:
    return [f"{word.text}<-{sentence.words[word.head].text}:{word.dep}" for word in sentence.words]


def _shape(sentence: Sentence) -> list[tuple[str, str, str, str, str]]:
    return [(word.text, sentence.words[word.head].text, word.dep, word.lemma, word.upos) for word in sentence.words]


@pytest.mark.parametrize(("name", "ud", "clearnlp"), SENTENCES, ids=[name for name, _, _ in SENTENCES])
def test_both_schemes_give_the_same_words(name: str, ud: Builder, clearnlp: Builder) -> None:
    (expected,) = to_sentences(ud(), scheme="ud")
    (converted,) = to_sentences(clearnlp(), scheme="clearnlp")
    assert _shape(converted) == _shape(expected)
    assert [word.span for word in converted.words] == [word.span for word in expected.words]


@pytest.mark.parametrize(("name", "ud", "clearnlp"), SENTENCES, ids=[name for name, _, _ in SENTENCES])
def test_ud_passes_through_unchanged(name: str, ud: Builder, clearnlp: Builder) -> None:
    doc = ud()
    (sentence,) = to_sentences(doc, scheme="ud")
    assert [word.dep.upper() if word.dep == "root" else word.dep for word in sentence.words] == [t.dep_ for t in doc]
    assert [word.head for word in sentence.words] == [token.head.i for token in doc]


def test_there_are_twenty_sentences_or_more_and_most_differ_between_the_schemes() -> None:
    differing = [name for name, ud, clearnlp in SENTENCES if [t.dep_ for t in ud()] != [t.dep_ for t in clearnlp()]]
    assert len(SENTENCES) >= 20
    assert len(differing) >= 20


def test_the_docs_are_left_as_they_were() -> None:
    for _, _, build in SENTENCES:
        doc = build()
        before = doc.to_bytes()
        to_sentences(doc, scheme="clearnlp")
        assert doc.to_bytes() == before


@pytest.mark.parametrize(
    ("labels", "scheme"),
    [
        ({"ROOT", "nsubj", "obj"}, "ud"),
        ({"ROOT", "nsubj", "dobj"}, "clearnlp"),
        ({"ROOT", "poss", "case"}, "clearnlp"),
        ({"ROOT", "nsubj", "case"}, "ud"),
        ({"ROOT", "nsubj", "advmod"}, "ud"),
        ({"ROOT", "obl", "prep"}, "ud"),
        (set(), "ud"),
    ],
)
def test_scheme_is_read_from_the_labels(labels: set[str], scheme: str) -> None:
    assert scheme_of(labels) == scheme


@pytest.mark.parametrize(("name", "ud", "clearnlp"), SENTENCES, ids=[name for name, _, _ in SENTENCES])
def test_scheme_is_detected_on_each_sentence(name: str, ud: Builder, clearnlp: Builder) -> None:
    doc = clearnlp()
    telling = {token.dep_ for token in doc} & ONLY_CLEARNLP
    assert scheme_of({token.dep_ for token in ud()}) == "ud"
    assert scheme_of({token.dep_ for token in doc}) == ("clearnlp" if telling else "ud")


def test_starts_and_norms_are_taken_from_the_caller() -> None:
    doc = _parsed(["u", "lied"], ["PRON", "VERB"], [1, 1], ["nsubj", "ROOT"])
    (sentence,) = to_sentences(doc, starts=[10, 20], norms=["you", "lied"])
    assert [(word.norm, word.span.start, word.span.end) for word in sentence.words] == [
        ("you", 10, 11),
        ("lied", 20, 24),
    ]


def test_wrong_number_of_starts_is_refused() -> None:
    doc = _parsed(["u", "lied"], ["PRON", "VERB"], [1, 1], ["nsubj", "ROOT"])
    with pytest.raises(ValueError, match="2 tokens, but 1 starts, 2 norms and 2 texts"):
        to_sentences(doc, starts=[0])


def test_white_space_is_left_out_and_heads_point_past_it() -> None:
    doc = Doc(
        VOCAB,
        words=["You", "\n\n", "lied", " "],
        spaces=[False, False, True, False],
        pos=["PRON", "SPACE", "VERB", "SPACE"],
        heads=[1, 2, 2, 2],
        deps=["nsubj", "", "ROOT", ""],
    )
    (sentence,) = to_sentences(doc)
    assert _arcs(sentence) == ["You<-lied:nsubj", "lied<-lied:root"]
    assert [(word.span.start, word.span.end) for word in sentence.words] == [(0, 3), (5, 9)]


def test_nothing_but_white_space_has_no_sentences() -> None:
    assert to_sentences(Doc(VOCAB, words=[])) == ()
    assert to_sentences(Doc(VOCAB, words=["\n", " "], pos=["SPACE", "SPACE"])) == ()


def test_white_space_at_the_root_leaves_one_root() -> None:
    doc = Doc(
        VOCAB,
        words=["You", "\n", "lied"],
        pos=["PRON", "SPACE", "VERB"],
        heads=[1, 1, 1],
        deps=["nsubj", "ROOT", "dep"],
    )
    (sentence,) = to_sentences(doc)
    assert _arcs(sentence) == ["You<-You:root", "lied<-You:dep"]


def test_two_sentences_count_their_words_apart() -> None:
    doc = _parsed(
        ["You", "lied", ".", "Stop", "it", "."],
        ["PRON", "VERB", "PUNCT", "VERB", "PRON", "PUNCT"],
        [1, 1, 1, 3, 3, 3],
        ["nsubj", "ROOT", "punct", "ROOT", "dobj", "punct"],
    )
    first, second = to_sentences(doc)
    assert _arcs(first)[:2] == ["You<-lied:nsubj", "lied<-lied:root"]
    assert _arcs(second)[:2] == ["Stop<-Stop:root", "it<-Stop:obj"]
    assert [word.index for word in second.words] == [0, 1, 2]
