"""Without suggestions: the findings of the whole report, and what rewrites still rewrites."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pyarrow as pa
import pytest
from commandline import run
from golden_drafts import read_all
from hypothesis import given, settings
from hypothesis import strategies as st
from test_sessions import drafts

import kindphrase
from kindphrase import Checker, Report
from kindphrase.adapters import arrow, cli
from kindphrase.adapters.arrow import check_batch
from kindphrase.adapters.jobs import Job
from kindphrase.options import Options
from kindphrase.sessions import Session
from kindphrase.settings import load_settings

DRAFT = "You never listen to me when I talk about work."


@pytest.fixture(scope="module")
def finder(checker: Checker) -> Checker:
    return Checker(suggest=False, parser=checker.parser)


def bare(report: Report) -> dict[str, Any]:
    """All of a report but what is suggested."""
    told = report.model_dump(exclude={"edits"})
    return told | {"findings": [found | {"suggestions": ()} for found in told["findings"]]}


def assert_only_found(report: Report, whole: Report) -> None:
    assert bare(report) == bare(whole)
    assert report.edits == ()
    assert not any(finding.suggestions for finding in report.findings)
    assert report.rewrite() == report.text


@settings(max_examples=25, deadline=None)
@given(st.lists(drafts, min_size=1, max_size=3))
def test_the_findings_are_those_of_the_whole_report(checker: Checker, finder: Checker, texts: list[str]) -> None:
    for text, report in zip(texts, finder.check_many(texts), strict=True):
        assert_only_found(report, checker.check(text))
        assert report == finder.check(text) == finder.trace(text).report == Session(finder).check(text)


def test_drafts_with_all_sorts_of_blame_are_found_alike(checker: Checker, finder: Checker) -> None:
    texts = [entry.draft for entries in read_all().values() for entry in entries][::8]
    found = list(finder.check_many(texts))
    for report, whole in zip(found, checker.check_many(texts), strict=True):
        assert_only_found(report, whole)
    assert sum(bool(report.findings) for report in found) > 20


def test_silence_and_harm_count_all_the_same(checker: Checker) -> None:
    text = f"<!-- kindphrase: ignore-next-line -->\n{DRAFT}\n\nYou hit me. You always lie, you muppet.\n> no"
    options = Options(allow=("you muppet",))
    whole = Checker(options, parser=checker.parser).check(text)
    found = Checker(options.model_copy(update={"suggest": False}), parser=checker.parser).check(text)
    assert_only_found(found, whole)
    assert {note.code for note in found.notes} == {"silenced", "harm", "reply"}


def test_nothing_is_read_again(finder: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finder, "read_again", lambda texts: pytest.fail("a suggestion was read again"))
    assert finder.check(DRAFT).findings
    assert finder.check_doc(finder.nlp(DRAFT)).findings


def test_the_switch_is_a_switch() -> None:
    with pytest.raises(kindphrase.OptionError, match="Option suggest"):
        kindphrase.check(DRAFT, suggest="no")


# --- surfaces


def test_whoever_asks_for_a_rewrite_gets_one(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Options] = []
    monkeypatch.setattr(kindphrase, "_checker", lambda options: asked.append(options) or checker)
    monkeypatch.setattr(cli, "make_checker", lambda options: asked.append(options) or checker)
    assert kindphrase.rewrite(DRAFT, suggest=False) == checker.check(DRAFT).rewrite() != DRAFT
    assert (
        run("rewrite", "--no-config", "--no-suggest", "--text", DRAFT).stdout.strip() == checker.check(DRAFT).rewrite()
    )
    assert asked == [Options(), Options()]


@pytest.mark.parametrize("said", [["--no-suggest"], []])
def test_the_command_line_and_the_configuration_file_say_it(stub: list[Options], tmp_path, monkeypatch, said) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kindphrase.toml").write_text(f"suggest = {'true' if said else 'false'}\n")
    run("check", "--text", DRAFT, *said)
    run("check", "--text", DRAFT, "--suggest")
    assert [options.suggest for options in stub] == [False, True]
    assert load_settings(tmp_path).options.suggest is bool(said)


def test_the_command_line_prints_what_was_found(finder: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli, "make_checker", lambda options: finder)
    printed = run("check", "--no-config", "--no-suggest", "--format", "json", "--text", DRAFT)
    assert json.loads(printed.stdout) == json.loads(finder.check(DRAFT).model_dump_json())
    assert "Ask yourself" in run("check", "--no-config", "--no-suggest", "--text", DRAFT).stdout


def test_a_private_job_only_finds(finder: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(arrow, "checker_for", lambda options: asked.append(options) or finder)
    found = check_batch(pa.record_batch({"body": [DRAFT, "Thanks!"]}), Job(id=None, private=True))
    assert [each["count"] for each in found.column("kindphrase").to_pylist()] == [1, 0]
    assert asked == ['{"suggest": false}']
    private = Job(private=True, options={"voice": "work", "suggest": True})
    assert private.options_json == '{"suggest": false, "voice": "work"}'
    assert replace(private) == private
    assert Job(options={"voice": "work"}).options_json == '{"voice": "work"}'
