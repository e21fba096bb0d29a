"""The command line with the real checker, and as a process of its own."""

from __future__ import annotations

import os

import pytest
from commandline import kindphrase_command, run

import kindphrase
from kindphrase.adapters import cli
from kindphrase.reporting import Report


@pytest.fixture
def real(checker, monkeypatch):
    """The default options get the one checker of the run; building it is measured elsewhere."""
    monkeypatch.setattr(cli, "make_checker", lambda options: checker)


def test_the_first_row_of_the_table(real):
    result = run("check", "--text", "You never listen to me when I talk about work.")
    assert result.exit_code == 1
    assert "never-you  clear · absolute · fight" in result.stdout
    assert "  1. I felt unheard when I talked about work." in result.stdout


def test_the_examples_are_rewritten_and_what_is_not_the_writers_voice_stays(real, root):
    mail = (root / "examples" / "email.txt").read_text(encoding="utf-8")
    rewritten = run("rewrite", str(root / "examples" / "email.txt")).stdout
    own, answered = mail.split("On Tue, 3 Nov")
    assert rewritten.endswith("On Tue, 3 Nov" + answered)
    assert "You never tell me" in own
    assert "You never tell me" not in rewritten
    review = run("rewrite", str(root / "examples" / "review.md")).stdout
    assert "# you never check for an empty list here" in review
    assert "https://example.org/you-never-read-the-docs" in review


def test_every_example_holds_something_to_say(real, root):
    for example in sorted((root / "examples").iterdir()):
        result = run("check", "--format", "json", str(example))
        assert result.exit_code == 1, example.name
        report = Report.model_validate_json(result.stdout)
        assert any(finding.suggestions for finding in report.findings), example.name


def test_explain_prints_every_stage_in_order(real):
    result = run("explain", "--text", 'You never call. "You always shout," she said.')
    assert result.exit_code == 0
    titles = [line for line in result.stdout.splitlines() if line and not line.startswith(" ")]
    assert titles == ["masked", "words", "clauses", "left alone", "rules that held", "plans", "dropped", "offered"]
    assert "quote: " in result.stdout
    assert "never-you: 0-14 You never call" in result.stdout


def test_explain_names_the_guard_that_silenced_a_rule(real):
    assert "silenced by reported" in run("explain", "--text", "She told me you never call me.").stdout


def test_the_module_runs_and_tells_its_version():
    done = kindphrase_command("--version")
    assert (done.returncode, done.stdout) == (0, f"kindphrase {kindphrase.__version__}\n")


def test_a_process_of_its_own_reads_a_pipe_and_ends_with_1():
    done = kindphrase_command("check", "--format", "json", input="You're always late.")
    assert done.returncode == 1
    assert Report.model_validate_json(done.stdout).findings[0].text == "You're always late"
    assert done.stderr == ""


def test_a_terminal_that_cannot_show_everything_is_no_error():
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = kindphrase_command("rewrite", "--text", "ok 😕 see you", env=environment)
    # escaped, or in UTF-8 all the same where typer knows better than the locale
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout in {"ok \\U0001f615 see you\n", "ok 😕 see you\n"}


def test_no_draft_at_a_terminal_is_an_error_of_use():
    pty = pytest.importorskip("pty", reason="there is no terminal of this kind here")
    ours, theirs = pty.openpty()
    try:
        done = kindphrase_command("check", stdin=theirs)
    finally:
        os.close(ours)
        os.close(theirs)
    assert done.returncode == 2
    assert "give a FILE" in " ".join(done.stderr.split())


def test_bad_input_never_ends_in_a_traceback(tmp_path):
    done = kindphrase_command("check", str(tmp_path), str(tmp_path / "none"))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 2
