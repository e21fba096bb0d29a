from __future__ import annotations

import importlib.util
from pathlib import Path

import lemminflect
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindphrase.parsing.spelling import CHAT, TRIGGERS, known_word, misspelt_trigger, normalise, normalise_all

SLIPS = {
    "you": ["yuo", "oyu", "Yuo", "youu", "youuuu"],
    "your": ["yuor", "yoru", "yourr", "yor"],
    "you're": ["youre", "you’re", "YOURE"],
    "always": ["alwyas", "allways", "alwas", "alway", "alwasy", "ALWYAS", "Alwyas", "alwayss", "aways"],
    "never": ["nevr", "neevr", "nevver", "neverrrr", "NEVR", "enver"],
    "constantly": ["constanly", "contsantly", "constantlly"],
    "every": ["evry", "evrey", "everyyy"],
    "everything": ["everthing", "evrything"],
    "because": ["becuase", "becasue", "beacuse", "becouse", "cuz", "coz"],
    "selfish": ["selfsh", "slefish", "selfihs"],
    "listen": ["lsiten", "litsen", "lisen"],
    "ignore": ["ignor", "ignroe", "ingore"],
    "liar": ["liarr", "liarrrr", "liiar"],
    "stupid": ["stupd", "stuipd", "stuppid"],
    "idiot": ["idoit", "idit"],
    "annoying": ["anoying", "annyoing"],
    "fault": ["fualt", "falt"],
    "blame": ["blaem", "blaim"],
    "ridiculous": ["rediculous", "ridiculus", "rediculus"],
    "pathetic": ["pathethic", "pathetc"],
    "disgusting": ["disgustng", "discusting"],
    "worthless": ["worthles", "wortless"],
    "useless": ["uselss", "usless"],
    "lazy": ["lzay", "lazzy"],
}
# one edit from a trigger, and English
CORRECT = """ever fever lever sever clever newer nerve very eery lair lira listed lister listens blames blared beamed
    allays away ways allay your yours young youth our tour four hour blaze lacy lady laze liars allure ignored
    ignite faults vault stupor idiom idiots promises premise literary literacy noting nosing notching formatting
    carless carefully disgustingly pathetically selfishly ridicules apathetic disguising discussing clearance
    serious seriously constant constancy lightening listing literal understood incompetence neve promis"""


@pytest.mark.parametrize(("slip", "meant"), [(slip, meant) for meant, slips in SLIPS.items() for slip in slips])
def test_a_slip_is_undone(slip: str, meant: str) -> None:
    assert normalise(slip) == meant


@pytest.mark.parametrize("word", CORRECT.split())
def test_correct_english_stays(word: str) -> None:
    assert normalise(word) == word


@pytest.mark.parametrize(
    "name", ["Neve", "Nevers", "Lary", "Blane", "Everly", "Evert", "Avery", "Levi", "Yuri", "Faust"]
)
def test_a_short_name_stays(name: str) -> None:
    assert normalise(name) == name.lower()


def test_no_word_of_the_lexicon_is_changed() -> None:
    lemminflect.getAllLemmas("word")
    lemminflect.getAllInflections("word")
    inflected = lemminflect.Inflections().infl_dict
    words = set(lemminflect.Lemmatizer().lemma_dict) | set(inflected)
    words.update(form for forms in inflected.values() for spellings in forms.values() for form in spellings)
    assert len(words) > 60_000
    changed = {word for word in words if normalise(word) != word.lower()}
    assert changed == {"'m", "'re", "'ve", "'ll", "n't", "cud"}  # clitics, spelt out on purpose; nobody chews the cud


def test_the_sweep_has_something_to_refuse() -> None:
    """Without the lexicon, correct words would be changed: the test above is no tautology of the list of triggers."""
    assert misspelt_trigger("lair") == "liar"
    assert normalise("lair", is_known=lambda word: False) == "liar"
    assert normalise("lair") == "lair"


@pytest.mark.parametrize(
    ("word", "norm"),
    [
        ("soooo", "so"),
        ("İ", "i"),
        ("alwaaays", "always"),
        ("nooo", "no"),
        ("pleeease", "please"),
        ("riiight", "right"),
        ("toooo", "too"),
        ("goood", "good"),
        ("offff", "off"),
        ("meeee", "me"),
        ("doooo", "do"),
        ("sooorrryyy", "sorry"),
        ("seeeriously", "seriously"),
        ("anoyiiing", "annoying"),
        ("REAAALLY", "really"),
        ("xxxxx", "xxxxx"),
        ("zzzz", "zzzz"),
        ("aaaaargh", "aaaaargh"),
        ("brrrrgle", "brrrrgle"),
        ("bookkeeper", "bookkeeper"),
    ],
)
def test_stretched_words(word: str, norm: str) -> None:
    assert normalise(word) == norm


@pytest.mark.parametrize(
    ("word", "norm"),
    [
        ("u", "you"),
        ("UR", "your"),
        ("r", "are"),
        ("Ya", "you"),
        ("y’all", "you"),
        ("n’t", "not"),
        ("nt", "not"),
        ("'re", "are"),
        ("’m", "am"),
        ("'ve", "have"),
        ("’ll", "will"),
        ("'s", "'s"),
        ("’d", "'d"),
        ("talkin'", "talking"),
        ("doin’", "doing"),
        ("Berlin'", "berlin'"),
        ("Listen", "listen"),
        ("", ""),
        ("!!!", "!!!"),
        ("10000", "10000"),
        ("ca", "ca"),
        ("re", "re"),
    ],
)
def test_chat_spellings_and_clitics(word: str, norm: str) -> None:
    assert normalise(word) == norm


@pytest.mark.parametrize(
    ("tokens", "norms"),
    [
        ("you ca nt", "you can not"),
        ("You WO N’T", "you will not"),
        ("sha n't", "shall not"),
        ("i m gon na go", "i am going to go"),
        ("they wan na", "they want to"),
        ("you got ta", "you got to"),
        ("you re late", "you are late"),
        ("U ve", "you have"),
        ("you ll", "you will"),
        ("that s", "that 's"),
        ("i d", "i 'd"),
        ("re : the ca office", "re : the ca office"),
        ("vitamin d", "vitamin d"),
        ("na na na", "na na na"),
        ("", ""),
    ],
)
def test_neighbours_decide(tokens: str, norms: str) -> None:
    assert normalise_all(tokens.split()) == norms.split()


def test_the_caller_may_say_what_is_known() -> None:
    assert normalise("alwasy", is_known={"alwasy"}.__contains__) == "alwasy"


@pytest.mark.parametrize("word", ["always", "you", "because", "houses", "went", "happier", "aaron", "slowly", "newer"])
def test_known_words(word: str) -> None:
    assert known_word(word)


@pytest.mark.parametrize("word", ["alwyas", "yuo", "nevr", "qqq", "ly"])
def test_unknown_words(word: str) -> None:
    assert not known_word(word)


def test_the_tokenizer_of_the_model_agrees() -> None:
    """The training code spells its own list, because it must not depend on the library; the two may not drift."""
    path = Path(__file__).parent.parent / "training" / "tokens.py"
    spec = importlib.util.spec_from_file_location("kindphrase_training_tokens", path)
    assert spec is not None
    assert spec.loader is not None
    tokens = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tokens)
    for words in tokens.CHAT.values():
        assert normalise_all([letters for letters, _ in words]) == [norm for _, norm in words]


def test_norms_stay() -> None:
    for norm in {*TRIGGERS, *CHAT.values()}:
        assert normalise(norm) == norm


@settings(deadline=None)
@given(st.lists(st.text(st.one_of(st.sampled_from("yourealwnt'’AAA"), st.characters(exclude_categories=())))))
def test_any_tokens_give_as_many_norms(tokens: list[str]) -> None:
    norms = normalise_all(tokens)
    assert len(norms) == len(tokens)
    assert all(norms[at] or not tokens[at] for at in range(len(tokens)))
