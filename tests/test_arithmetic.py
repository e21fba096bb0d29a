"""Matrices are multiplied by numpy's library where it has a quick one, on one core, and nothing else changes."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
import spacy
from thinc.api import NumpyOps
from threadpoolctl import ThreadpoolController

from kindphrase import Checker
from kindphrase.parsing import arithmetic
from kindphrase.parsing.arithmetic import one_core, quicken
from kindphrase.resources import data_path

DRAFTS = [
    "You never listen to me when I talk about work.",
    "I told you about the party weeks ago, and you made other plans.",
    "The train was late again, so we missed the first act.",
    "Would you mind calling before you come, or at least sending a message?",
]


def threads() -> list[int]:
    return [library["num_threads"] for library in ThreadpoolController().select(user_api="blas").info()]


def layers(nlp):
    return [layer for _, pipe in nlp.pipeline if getattr(pipe, "model", None) for layer in pipe.model.walk()]


def trees(docs):
    return [[(word.head.i, word.dep_, word.pos_, word.lemma_, str(word.morph)) for word in doc] for doc in docs]


@pytest.fixture
def without_openblas(monkeypatch):
    monkeypatch.setattr(arithmetic, "_openblas", lambda: None)


openblas = pytest.mark.skipif(not arithmetic._openblas(), reason="numpy has no OpenBLAS here")


def test_the_parses_are_those_of_thincs_own_library():
    bare, quick = spacy.load(data_path("model")), spacy.load(data_path("model"))
    quicken(quick)
    assert trees(map(quick, DRAFTS)) == trees(quick.pipe(DRAFTS)) == trees(map(bare, DRAFTS))


@openblas
def test_a_pipeline_that_is_loaded_multiplies_with_numpys_library():
    assert not any(layer.ops.use_blis for layer in layers(Checker().nlp))


def test_a_pipeline_of_the_callers_stays_as_it_is():
    nlp = spacy.load(data_path("model"))
    Checker(model=nlp).check(DRAFTS[0])
    assert all(layer.ops.use_blis for layer in layers(nlp))


def test_other_arithmetic_than_thincs_own_stays():
    class Other(NumpyOps):
        """As that of thinc-apple-ops."""

    nlp = spacy.load(data_path("model"))
    other = Other()
    for layer in layers(nlp):
        layer.ops = other
    quicken(nlp)
    assert all(layer.ops is other for layer in layers(nlp))


def test_without_openblas_nothing_changes(without_openblas):
    nlp = spacy.load(data_path("model"))
    assert not quicken(nlp)
    assert all(layer.ops.use_blis for layer in layers(nlp))
    before = threads()
    with one_core():
        assert threads() == before


@openblas
def test_one_core_inside_and_as_many_as_before_outside():
    with ThreadpoolController().limit(limits=2, user_api="blas"):
        before = threads()
        with one_core():
            assert set(threads()) == {1}
            with one_core():
                assert set(threads()) == {1}
            assert set(threads()) == {1}
        assert threads() == before
        with pytest.raises(ZeroDivisionError), one_core():
            _ = 1 / 0
        assert threads() == before


def test_however_many_threads_come_and_go_the_limit_does_not_stay():
    before, gate = threads(), threading.Barrier(4)

    def pass_through(_):
        for _ in range(200):
            with one_core():
                pass
        gate.wait(timeout=30)
        with one_core():
            gate.wait(timeout=30)  # all are inside, and leave in any order

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(pass_through, range(4)))
    assert threads() == before


def test_a_check_leaves_the_number_of_threads_alone():
    checker = Checker()
    checker.check(DRAFTS[0])
    with ThreadpoolController().limit(limits=2, user_api="blas"):
        before = threads()
        checker.check(DRAFTS[0])
        halfway = next(iter(checker.check_many(DRAFTS)))
        assert halfway.findings
        assert threads() == before
