"""What is not parsed: a draft in which no rule can hold. The report is the same as if all of it had been parsed."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from clause_grammar import samples
from golden_drafts import read_all
from hypothesis import given, settings
from hypothesis import strategies as st

from kindphrase import Checker
from kindphrase.clauses import clauses_of
from kindphrase.parsing.lemmas import lemma_in, lemmas_of
from kindphrase.parsing.parser import Block
from kindphrase.recognising import may_be_kind
from kindphrase.rules.conditions import Compiled
from kindphrase.rules.cues import (
    ANY_ING,
    ASKED,
    EXCLAIMED,
    ING,
    INTERROBANG,
    INVERTED,
    SHOUTED,
    SUBJECT,
    TAG,
    US,
    before_to,
    cues,
)
from kindphrase.rules.glances import Glance
from kindphrase.rules.need_index import NeedIndex
from kindphrase.rules.phrase_index import PhraseIndex
from kindphrase.rules.phrase_syntax import parse_phrase
from kindphrase.rules.phrases import Phrase, find, may_stand_in
from kindphrase.rules.rows import Row

# nothing can be found in these, and nothing is kind
CALM = [
    "The parcel came this morning.",
    "I moved the meeting to three because the room was taken.",
    "Are you free on Friday?",
    "the build is green again 🎉",
    "My sister is late today.",
]
# what hides its words: slips, chat, a verb left out, emoji, a tag, a line break in the middle
HIDDEN = [
    "u nvr lisen to me",
    "ur so selfsh",
    "you idiot 😡",
    "you lazy, arent you?",
    "why u always late",
    "You never\nlisten to me, and it hurts.",
    "It was fine.You ruined it!",
    "shut up",
    "You kissed him, didn't you? Liar.",
    "YOU 😡 NEVER 😡 HELP",
]


def glances(checker: Checker, text: str) -> list[Glance]:
    """What is seen of a text before it is parsed."""
    return [Glance(block.pieces) for block in blocks(checker, text)]


def blocks(checker: Checker, text: str) -> list[Block]:
    return checker.parser.blocks(text)


def held(checker: Checker, text: str) -> bool:
    """Whether a text is parsed."""
    return any(checker.rules.may_hold(glance) or may_be_kind(glance) for glance in glances(checker, text))


# --- the same report ---


def assert_same(checker: Checker, texts: Sequence[str]) -> None:
    for text, report in zip(texts, checker.check_many(texts), strict=True):
        assert report == checker.trace(text).report, "with and without the pre-filter"
        assert report == checker.check(text)


def test_drafts_that_are_flagged_come_out_the_same(checker: Checker) -> None:
    found = [entry.draft for entries in read_all().values() for entry in entries][::24] + HIDDEN
    assert_same(checker, found)
    assert sum(bool(report.findings) for report in checker.check_many(found)) > 10


def test_examples_of_rules_come_out_the_same(checker: Checker) -> None:
    examples = [text for rule in checker.rules.rules[::3] for text in (rule.flag[0].text, rule.leave[0])]
    for text, report in zip(examples, checker.check_many(examples), strict=True):
        assert report == checker.trace(text).report


@settings(max_examples=15, deadline=None)
@given(samples(), st.sampled_from(CALM), st.sampled_from([" ", "\n\n", "!", " and ", ", "]))
def test_accusations_come_out_the_same(checker: Checker, draft: Any, calm: str, between: str) -> None:
    assert_same(checker, [f"{calm}{between}{draft.draft}", f"{draft.draft}{between}{calm}"])


def test_reports_of_harm_keep_their_note(checker: Checker) -> None:
    assert [note.code for note in checker.check("He said hello. You hit me last night.").notes] == ["harm"]


# --- what is left out ---


def test_calm_drafts_are_not_parsed(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not any(held(checker, text) for text in CALM)
    monkeypatch.setattr(checker.parser, "_docs", lambda found: pytest.fail("parsed") if found else [])
    assert [report.findings for report in checker.check_many(CALM)] == [()] * len(CALM)


def test_only_the_sentences_that_may_accuse_are_parsed(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    docs = checker.parser._docs

    def spy(found: Sequence[Block]) -> Any:
        parsed.extend(block.words[0].text for block in found)
        return docs(found)

    monkeypatch.setattr(checker.parser, "_docs", spy)
    text = "The parcel came. You never help.\n\nMy sister is late today."
    report = checker.check(text)
    assert [finding.text for finding in report.findings] == ["You never help"]
    # what stands beside it in its paragraph may be taken along
    assert sorted(parsed[:2]) == ["The", "You"]
    assert "My" not in parsed
    assert report == checker.trace(text).report


def test_a_rewrite_takes_what_the_sentence_before_tells(checker: Checker) -> None:
    text = "You told your mother. How could you?"
    assert "told your mother" in (checker.check(text).rewrite() or "")


def test_what_stands_in_the_same_sentence_is_in_one_block(checker: Checker) -> None:
    found = blocks(checker, "You went home, and I stayed 😡 here? It was 3.5 km!! and then 🎉 no")
    assert ["".join(piece.text for piece in block.pieces) for block in found] == [
        "Youwenthome,andIstayed😡here?",
        "Itwas3.5km!!andthen🎉no",
    ]


# --- what a glance tells ---


PHRASES = [
    "you (never|always) <VERB>",
    "^ (you)? (idiot|piece of work) $",
    "how (could|can) you ...3 (me|us)",
    'you be so? (selfish|full of yourself) ("!"|$)',
    "stop <VERB>",
]
WORDS = (
    "you never always listen idiot how could do that to me u so selfish full of yourself ! , 😡 stop "
    "lying piece work r be"
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=9).map(" ".join))
def test_what_stands_in_a_sentence_may_stand_in_the_glance(checker: Checker, text: str) -> None:
    phrases = [_phrase(checker, source) for source in PHRASES]
    for sentence in checker.parser.parse(text):
        row = Row(sentence.words)
        for phrase in phrases:
            if any(True for _ in find(phrase, row)):
                assert any(may_stand_in(phrase, glance) for glance in glances(checker, text)), phrase.source


SAYINGS = (
    "you your yourself u i me we us my it this people everyone never always ever not n't don't didn't no even just "
    "like so too why how how come what when if because that and but , . ? ! ?! ... 😡 - right huh know "
    "are were did do have had to a must should could might got ought going can will used been "
    "listen hurt hurting lie lied lying ignore ignoring blame blaming ask told think thinks say feel care make made "
    "help helping help with look at talk to break lazy selfish fair mean a liar angry sad crazy STOP YOU nothing"
)


@pytest.fixture(scope="module")
def needed(checker: Checker) -> list[tuple[Compiled, NeedIndex]]:
    """The blocks of all clause rules and guards, each with its needs alone."""
    held = (*checker.rules.clauses, *checker.rules.sentence_guards)
    return [(block, NeedIndex.of([block])) for entry in held for block in entry.blocks]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(SAYINGS.split()), min_size=3, max_size=12).map(" ".join))
def test_a_block_that_holds_has_all_it_needs(
    checker: Checker, needed: list[tuple[Compiled, NeedIndex]], text: str
) -> None:
    seen = glances(checker, text)
    for sentence in checker.parser.parse(text):
        row = Row(sentence.words)
        for clause in clauses_of(sentence):
            for block, needs in needed:
                if block.holds(clause.features):
                    assert needs.may_hold(row), block
                    assert any(map(needs.may_hold, seen)), block


def test_examples_of_rules_have_all_they_need(checker: Checker, needed: list[tuple[Compiled, NeedIndex]]) -> None:
    held = 0
    for text in [example.text for rule in checker.rules.rules for example in rule.flag][::8]:
        for sentence in checker.parser.parse(text):
            found = [block for block, needs in needed if not needs.may_hold(Row(sentence.words))]
            clauses = clauses_of(sentence)
            held += len(clauses)
            assert not any(block.holds(clause.features) for clause in clauses for block in found), text
    assert held > 200


def _phrase(checker: Checker, source: str) -> Phrase:
    return parse_phrase(source, checker.lexicon.classes)


def test_words_in_the_wrong_order_are_seen(checker: Checker) -> None:
    phrase = _phrase(checker, "you never <VERB>")
    assert may_stand_in(phrase, glances(checker, "you never call")[0])
    assert not may_stand_in(phrase, glances(checker, "call me, never mind you")[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Did you eat?", {SUBJECT, ASKED, INVERTED}),
        ("You ate!", {SUBJECT, EXCLAIMED}),
        ("You are lying", {SUBJECT, ANY_ING, ING, *(f"{lemma}{ING}" for lemma in lemmas_of("lying"))}),
        ("YOU ate it?!", {SUBJECT, ASKED, EXCLAIMED, INTERROBANG, SHOUTED}),
        ("You have a lot to do", {SUBJECT, before_to("have to")}),
        ("I have asked", set()),
        ("To you I have a lot", {SUBJECT}),
        ("It ate us", {US}),
        ("It's fine", set()),
        ("You ate it, didn't you", {SUBJECT, TAG, INVERTED}),
        ("You ate it, right", {SUBJECT, TAG}),
        ("I ate", set()),
    ],
)
def test_cues(checker: Checker, text: str, expected: set[str]) -> None:
    assert set(cues(blocks(checker, text)[0].words)) == expected


def test_you_is_a_subject_once_it_is_parsed_as_one(checker: Checker) -> None:
    told = [
        SUBJECT in Row(checker.parser.parse(text)[0].words).told
        for text in ("You lie.", "Your dog bit me.", "I see you.")
    ]
    assert told == [True, True, False]
    assert SUBJECT in glances(checker, "I see you.")[0].told


def test_many_threads_fill_one_index() -> None:
    phrases = [parse_phrase(f"alpha{at} beta{at % 7} gamma", {}) for at in range(300)]
    index = PhraseIndex(phrases)

    class Words(Row):
        def __init__(self, *forms: str) -> None:
            super().__init__(())
            self._by_form = dict.fromkeys(forms, 1)

    def asked(at: int) -> list[int]:
        return list(index.candidates(Words(f"alpha{at}", f"beta{at % 7}", "gamma", "delta")))

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(asked, [*range(300)] * 3)) == [[at] for at in [*range(300)] * 3]


# --- lemmas ---


@pytest.mark.parametrize(
    ("norm", "lemma"),
    [("went", "go"), ("lying", "lie"), ("children", "child"), ("wives", "wife"), ("worse", "bad"), ("stopped", "stop"),
     ("happier", "happy"), ("n't", "not"), ("'s", "be"), ("me", "i"), ("yeeted", "yeet"), ("snowmen", "snowman")],
)  # fmt: skip
def test_a_word_is_a_form_of_its_lemma(norm: str, lemma: str) -> None:
    assert lemma in lemmas_of(norm)
    assert lemma_in(norm, lemma) == lemma


@pytest.mark.parametrize(
    ("norm", "guess", "expected"), [("cam", "cham", "cam"), ("went", "wen", "go"), ("you", "u", "you")]
)
def test_an_invented_lemma_gives_way(norm: str, guess: str, expected: str) -> None:
    assert lemma_in(norm, guess) == expected


def test_every_word_keeps_to_its_lemmas(checker: Checker, root: Path) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    words = [word for sentence in checker.parser.parse(text[:6000]) for word in sentence.words]
    assert len(words) > 500
    assert not [word.norm for word in words if word.lemma not in lemmas_of(word.norm)]
