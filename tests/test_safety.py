"""Reports of harm are never softened, and nothing that is offered insults, diagnoses, promises or apologises."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from ruamel.yaml import YAML

import kindphrase
from kindphrase import Checker
from kindphrase.lexicon import load_lexicon
from kindphrase.noting import LEFT, MASKED
from kindphrase.options import Voice
from kindphrase.resources import data_path
from kindphrase.rules import load_guards
from kindphrase.rules.load import load_patterns

HERE = Path(__file__).parent
PACKAGE = Path(kindphrase.__file__).parent
REPORTS: dict[str, list[str]] = YAML(typ="safe").load(HERE / "harm_reports.yaml")
LOOKALIKES: list[str] = YAML(typ="safe").load(HERE / "harm_lookalikes.yaml")
HARM = frozenset(LEFT)

# what no offered sentence may say; words of insult come from the lexicon
DIAGNOSES = frozenset(
    "adhd addict alcoholic anorexic antisocial autistic bipolar borderline bulimic codependent delusional depressive "
    "gaslighter hysterical manic narcissist narcissistic neurotic ocd paranoid psychopath psychotic ptsd schizo "
    "schizophrenic sociopath".split()
)
APOLOGIES = ("i'm sorry", "i am sorry", "sorry for", "i apolog", "my fault", "forgive me", "my bad", "i was wrong")
PROMISES = ("i promise", "i swear", "i will always", "i'll always", "i'll make it up", "never again")
DOUBTS = ("allegedly", "perhaps you", "maybe you", "if it happened", "seemed to hit")


def test_there_are_enough_reports() -> None:
    assert sum(map(len, REPORTS.values())) >= 120
    assert min(map(len, REPORTS.values())) >= 10


@pytest.mark.parametrize("kind", REPORTS)
def test_a_report_of_harm_is_never_flagged_and_never_rewritten_and_a_note_says_so(checker: Checker, kind: str) -> None:
    for text, report in zip(REPORTS[kind], checker.check_many(REPORTS[kind]), strict=True):
        codes = {note.code for note in report.notes}
        assert not report.findings, text
        assert report.rewrite() == text
        assert codes & HARM, text
        if kind == "self-harm":
            assert codes <= {"self-harm", "harm"}, text


def test_no_voice_softens_a_report() -> None:
    # the guard of technical talk holds for this voice only
    checker = Checker(voice="work", vocabulary="strict")
    for texts in REPORTS.values():
        for text, report in zip(texts, checker.check_many(texts), strict=True):
            assert report.rewrite() == text
            assert not report.findings, text


def test_beside_a_report_of_harm_the_whole_draft_stays(checker: Checker) -> None:
    for text in (
        "You never listen. You hit me last night.",
        "You took my passport and hid it.\n\nYou're always late.",
    ):
        report = checker.check(text)
        assert [finding.rule for finding in report.findings]
        assert report.rewrite() == text


def test_words_of_harm_without_a_report_leave_no_note(checker: Checker) -> None:
    for text, report in zip(LOOKALIKES, checker.check_many(LOOKALIKES), strict=True):
        assert not {note.code for note in report.notes} & HARM, text


def test_a_sentence_that_tells_of_danger_to_the_writer_gets_the_note_for_it(checker: Checker) -> None:
    report = checker.check("You hit me and now I don't want to live anymore.")
    assert [note.code for note in report.notes] == ["self-harm"]


def test_every_guard_of_a_whole_sentence_has_words_for_its_note() -> None:
    notes = {guard.note for guard in load_guards() if guard.whole_sentence}
    assert notes == HARM


def offered(checker: Checker) -> Iterator[tuple[str, str]]:
    """Every word that may get into a suggestion, with the place where it is written."""
    lexicon = load_lexicon()
    for feeling in lexicon.feelings.values():
        yield feeling.word, f"feeling {feeling.word}"
        yield from ((need, f"need of {feeling.word}") for need in feeling.needs)
    for behaviour in lexicon.behaviours:
        of = behaviour.verbs or behaviour.predicates
        yield behaviour.own_side or "", f"own side of {of}"
        yield behaviour.slot or "", f"label for {of}"
        named = {behaviour.feelings, *map(behaviour.feelings_for, get_args(Voice))}
        yield from ((word, f"feeling for {of}") for words in named for word in words)
    for need in lexicon.needs:
        yield need.needed or need.said or "", f"need for {need.predicates or need.things}"
    for verb, plainer in YAML(typ="safe").load(data_path("lexicon", "plainer.yaml")).items():
        yield from ((str(word), f"plainer than {verb}") for word in plainer.values())
    for pattern in load_patterns(data_path("patterns")).patterns:  # those that are off by default, too
        rule = pattern.rule
        yield rule.slot, f"slot of {rule.id}"
        yield rule.wish or "", f"wish of {rule.id}"
        yield from ((wish.say or "", f"wish of {rule.id}") for wish in rule.wishes)
        yield rule.instead.text if rule.instead else "", f"instead of {rule.id}"
        yield from ((word, f"feeling of {rule.id}") for word in rule.feelings)
    yield from templates()


def templates() -> Iterator[tuple[str, str]]:
    """Every piece of a sentence in the first person, and every question, that stands in the program itself."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if {"adapters", "rules", "clauses"} & set(path.parts):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                if re.match(r"(?:I|What|Could|Would)\b", node.value) and "|" not in node.value:
                    yield node.value, f"{path.name}:{node.lineno}"


def test_the_templates_are_found() -> None:
    found = dict(templates())
    assert "What was going on for you?" in found
    assert any(text.startswith("I feel") for text in found)
    assert len(found) >= 10


def told(text: str) -> tuple[str, set[str]]:
    low = f" {text.lower()} "
    return low, {word.strip(".,:;!?\"'“”[]()") for word in low.split()}


def test_no_template_and_no_entry_of_the_lexicon_insults_diagnoses_promises_or_apologises(checker: Checker) -> None:
    classes = load_lexicon().classes
    slurs = classes["slur-noun"] | classes["insult-noun"] | DIAGNOSES
    seen = 0
    for text, place in offered(checker):
        low, words = told(text)
        seen += bool(text)
        assert not words & slurs, place
        assert not [phrase for phrase in (*APOLOGIES, *PROMISES, *DOUBTS) if phrase in low], place
    assert seen > 2000


def test_no_question_no_advice_and_no_reason_slurs_diagnoses_promises_or_apologises() -> None:
    """They may name an insult that they are about ("Liar" closes the talk), and no more."""
    slurs = load_lexicon().classes["slur-noun"] | DIAGNOSES
    lines = [(text, f"note {code}") for code, text in (*LEFT.items(), *MASKED.values())]
    for pattern in load_patterns(data_path("patterns")).patterns:
        rule = pattern.rule
        lines += [(text, rule.id) for text in (rule.message, rule.why, rule.question, rule.advice)]
    assert len(lines) > 400
    for text, place in lines:
        low, words = told(text)
        assert not words & slurs, place
        about_apologies = place == "sorry-for-existing"
        phrases = (*PROMISES, *DOUBTS) if about_apologies else (*APOLOGIES, *PROMISES, *DOUBTS)
        assert not [phrase for phrase in phrases if phrase in low], place


def test_what_is_offered_for_the_examples_of_the_rules_adds_no_apology_and_no_promise(checker: Checker) -> None:
    drafts = [example.text for rule in checker.rules.rules for example in rule.flag[:2]]
    count = 0
    for draft, report in zip(drafts, checker.check_many(drafts), strict=True):
        for finding in report.findings:
            for suggestion in finding.suggestions:
                count += 1
                said, before = suggestion.text.lower(), draft.lower()
                added = [word for word in (*APOLOGIES, *PROMISES) if word in said and word not in before]
                assert not added, (finding.rule, added)
    assert count > 500
