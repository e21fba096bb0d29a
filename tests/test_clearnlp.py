"""The conversion from ClearNLP labels, construction by construction, and on any tree."""

from __future__ import annotations

import pytest
from docs_in_two_schemes import VOCAB
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from kindphrase.parsing.clearnlp import ONLY_CLEARNLP
from kindphrase.parsing.schemes import to_sentences
from kindphrase.sentences import Sentence


def _parsed(text: str, pos: str, heads: list[int], deps: str, lemmas: str = "") -> Doc:
    """A ``Doc`` from words set apart by blanks; a UPOS may carry its morphology after a slash."""
    tags = [tag.partition("/") for tag in pos.split()]
    return Doc(
        VOCAB,
        words=text.split(),
        pos=[tag for tag, _, _ in tags],
        morphs=[morph for _, _, morph in tags],
        lemmas=(lemmas or text).split(),
        heads=heads,
        deps=deps.split(),
    )


def _arcs(sentence: Sentence) -> list[str]:
    return [f"{word.text}<-{sentence.words[word.head].text}:{word.dep}" for word in sentence.words]


@pytest.mark.parametrize(
    ("doc", "expected"),
    [
        pytest.param(
            _parsed("out of nowhere", pos="ADP ADP ADV", heads=[0, 0, 1], deps="ROOT prep pobj"),
            ["out<-out:root", "of<-nowhere:case", "nowhere<-out:obl"],
            id="a preposition that is a word of its own keeps its place",
        ),
        pytest.param(
            _parsed("yell out of spite", pos="VERB ADP ADP NOUN", heads=[0, 0, 1, 2], deps="ROOT prep prep pobj"),
            ["yell<-yell:root", "out<-spite:case", "of<-spite:case", "spite<-yell:obl"],
            id="stacked prepositions",
        ),
        pytest.param(
            _parsed("sorry about what you did", pos="ADJ ADP PRON PRON VERB", heads=[0, 0, 4, 4, 1],
                    deps="ROOT prep dobj nsubj pcomp"),
            ["sorry<-sorry:root", "about<-did:mark", "what<-did:obj", "you<-did:nsubj", "did<-sorry:advcl"],
            id="clause under a preposition",
        ),
        pytest.param(
            _parsed("habit of lying", pos="NOUN ADP VERB", heads=[0, 0, 1], deps="ROOT prep pcomp"),
            ["habit<-habit:root", "of<-lying:mark", "lying<-habit:acl"],
            id="clause under a preposition under a noun",
        ),
        pytest.param(
            _parsed("lie to him and to me", pos="VERB ADP PRON CCONJ ADP PRON", heads=[0, 0, 1, 1, 1, 4],
                    deps="ROOT prep pobj cc conj pobj"),
            ["lie<-lie:root", "to<-him:case", "him<-lie:obl", "and<-me:cc", "to<-me:case", "me<-him:conj"],
            id="coordinated prepositions",
        ),
        pytest.param(
            _parsed("who are you talking to", pos="PRON AUX PRON VERB ADP", heads=[4, 3, 3, 3, 3],
                    deps="pobj aux nsubj ROOT prep", lemmas="who be you talk to"),
            ["who<-talking:obl", "are<-talking:aux", "you<-talking:nsubj", "talking<-talking:root", "to<-who:case"],
            id="stranded preposition with its object in front",
        ),
        pytest.param(
            _parsed("where were you when I cried", pos="SCONJ AUX PRON SCONJ PRON VERB", heads=[1, 1, 1, 5, 5, 1],
                    deps="advmod ROOT nsubj advmod nsubj advcl", lemmas="where be you when I cry"),
            ["where<-where:root", "were<-where:cop", "you<-where:nsubj", "when<-cried:advmod", "I<-cried:nsubj",
             "cried<-where:advcl"],
            id="wh adverb as predicate",
        ),
        pytest.param(
            _parsed("that is because you lied", pos="PRON AUX SCONJ PRON VERB", heads=[1, 1, 4, 4, 1],
                    deps="nsubj ROOT mark nsubj advcl", lemmas="that be because you lie"),
            ["that<-lied:nsubj:outer", "is<-lied:cop", "because<-lied:mark", "you<-lied:nsubj", "lied<-lied:root"],
            id="because-clause as predicate",
        ),
        pytest.param(
            _parsed("of course you are", pos="ADV ADV PRON AUX", heads=[3, 0, 3, 3], deps="advmod fixed nsubj ROOT",
                    lemmas="of course you be"),
            ["of<-are:advmod", "course<-of:fixed", "you<-are:nsubj", "are<-are:root"],
            id="be without a predicate stays",
        ),
        pytest.param(
            _parsed("you lied , she said", pos="PRON VERB PUNCT PRON VERB", heads=[1, 4, 4, 4, 4],
                    deps="nsubj ccomp punct nsubj ROOT", lemmas="you lie , she say"),
            ["you<-lied:nsubj", "lied<-said:ccomp", ",<-said:punct", "she<-said:nsubj", "said<-said:root"],
            id="reported speech is not a run-on",
        ),
        pytest.param(
            _parsed("you lie , you cheat .", pos="PRON VERB PUNCT PRON VERB PUNCT", heads=[1, 4, 4, 4, 4, 4],
                    deps="nsubj ccomp punct nsubj ROOT punct"),
            ["you<-lie:nsubj", "lie<-lie:root", ",<-cheat:punct", "you<-cheat:nsubj", "cheat<-lie:parataxis",
             ".<-lie:punct"],
            id="run-on sentence",
        ),
        pytest.param(
            _parsed("I hope you listen", pos="PRON VERB PRON VERB/VerbForm=Fin", heads=[1, 1, 3, 1],
                    deps="nsubj ROOT nsubj ccomp"),
            ["I<-hope:nsubj", "hope<-hope:root", "you<-listen:nsubj", "listen<-hope:ccomp"],
            id="a finite clause keeps its subject",
        ),
        pytest.param(
            _parsed("see you lie", pos="VERB PRON VERB/VerbForm=Inf", heads=[0, 2, 0], deps="ROOT nsubj ccomp"),
            ["see<-see:root", "you<-lie:nsubj", "lie<-see:ccomp"],
            id="verbs of perception keep the clause",
        ),
        pytest.param(
            _parsed("last Monday , honey , you lied", pos="ADJ PROPN PUNCT NOUN PUNCT PRON VERB",
                    heads=[1, 6, 6, 6, 6, 6, 6], deps="amod npadvmod punct npadvmod punct nsubj ROOT"),
            ["last<-Monday:amod", "Monday<-lied:obl:unmarked", ",<-honey:punct", "honey<-lied:vocative",
             ",<-honey:punct", "you<-lied:nsubj", "lied<-lied:root"],
            id="time is no term of address",
        ),
    ],
)  # fmt: skip
def test_conversion(doc: Doc, expected: list[str]) -> None:
    (sentence,) = to_sentences(doc, scheme="clearnlp")
    assert _arcs(sentence) == expected


_LABELS = sorted(ONLY_CLEARNLP | {"nsubj", "csubj", "aux", "conj", "cc", "ccomp", "xcomp", "advcl", "advmod",
                                  "punct", "expl", "mark", "det", "case", "dep", "acl", "obl", "cop",
                                  "parataxis"})  # fmt: skip
_UPOS = ["VERB", "AUX", "NOUN", "PROPN", "PRON", "ADJ", "ADV", "ADP", "SCONJ", "PART", "PUNCT", "DET", "SPACE"]
_WORDS = ["be", "to", "make", "tell", "let", ",", "there", "it", "you", "where", "home", "say", "Tom", "  "]


@st.composite
def _trees(draw: st.DrawFn) -> Doc:
    size = draw(st.integers(1, 14))
    order = draw(st.permutations(range(size)))
    heads = list(range(size))
    for place in range(1, size):
        heads[order[place]] = order[draw(st.integers(0, place - 1))]
    words = draw(st.lists(st.sampled_from(_WORDS), min_size=size, max_size=size))
    deps = draw(st.lists(st.sampled_from(_LABELS), min_size=size, max_size=size))
    return Doc(
        VOCAB,
        words=words,
        lemmas=words,
        pos=draw(st.lists(st.sampled_from(_UPOS), min_size=size, max_size=size)),
        heads=heads,
        deps=["ROOT" if heads[index] == index else label for index, label in enumerate(deps)],
        sent_starts=[index == 0 for index in range(size)],
    )


@settings(max_examples=400, deadline=None)
@given(_trees())
def test_any_tree_stays_a_tree(doc: Doc) -> None:
    kept = [token for token in doc if not token.is_space]
    for scheme in ("ud", "clearnlp"):
        sentences = to_sentences(doc, scheme=scheme)
        assert [word.text for sentence in sentences for word in sentence.words] == [token.text for token in kept]
        for sentence in sentences:
            assert [word.index for word in sentence.words if word.dep == "root"] == [sentence.root]
            assert sentence.subtree(sentence.root) == tuple(range(len(sentence.words)))


@settings(max_examples=200, deadline=None)
@given(_trees())
def test_no_clearnlp_label_is_left(doc: Doc) -> None:
    for sentence in to_sentences(doc, scheme="clearnlp"):
        assert not {word.dep for word in sentence.words} & ONLY_CLEARNLP


def test_a_very_long_chain_takes_no_quadratic_time() -> None:
    size = 20_000
    doc = Doc(
        VOCAB,
        words=["be"] * size,
        lemmas=["be"] * size,
        pos=["AUX"] * size,
        heads=[max(0, index - 1) for index in range(size)],
        deps=["ROOT", *["conj"] * (size - 1)],
        sent_starts=[index == 0 for index in range(size)],
    )
    (sentence,) = to_sentences(doc, scheme="clearnlp")
    assert {word.head for word in sentence.words} == {0}
