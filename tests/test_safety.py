"""Reports of harm are never softened, and nothing that is offered insults, diagnoses, promises or apologises."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from kindphrase import Checker
from kindphrase.lexicon import load_lexicon
from kindphrase.noting import LEFT
from kindphrase.rules import load_guards

HERE = Path(__file__).parent
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
        if behaviour.own_side:
            yield behaviour.own_side, f"own side of {behaviour.verbs or behaviour.predicates}"
    for rule in checker._rules.rules:
        yield rule.slot, f"slot of {rule.id}"
        yield rule.wish or "", f"wish of {rule.id}"
        yield rule.instead.text if rule.instead else "", f"instead of {rule.id}"


def test_no_template_and_no_entry_of_the_lexicon_insults_diagnoses_promises_or_apologises(checker: Checker) -> None:
    classes = load_lexicon().classes
    slurs = classes["slur-noun"] | classes["insult-noun"] | DIAGNOSES
    seen = 0
    for text, place in offered(checker):
        low = f" {text.lower()} "
        words = {word.strip(".,:;!?\"'“”[]()") for word in low.split()}
        seen += bool(text)
        assert not words & slurs, place
        assert not [phrase for phrase in (*APOLOGIES, *PROMISES, *DOUBTS) if phrase in low], place
    assert seen > 500


def test_what_is_offered_for_the_examples_of_the_rules_adds_no_apology_and_no_promise(checker: Checker) -> None:
    drafts = [example.text for rule in checker._rules.rules for example in rule.flag[:2]]
    count = 0
    for draft, report in zip(drafts, checker.check_many(drafts), strict=True):
        for finding in report.findings:
            for suggestion in finding.suggestions:
                count += 1
                said, before = suggestion.text.lower(), draft.lower()
                added = [word for word in (*APOLOGIES, *PROMISES) if word in said and word not in before]
                assert not added, (finding.rule, added)
    assert count > 500
