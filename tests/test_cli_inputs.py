"""The command line: where drafts come from, and each way an input can be bad. A stub stands for the checker."""

from __future__ import annotations

import json
import re

import pytest
from commandline import DRAFT, REWRITTEN, StubChecker, run, told

from kindphrase.adapters import cli
from kindphrase.errors import ModelError, OptionError

# --- where drafts come from


def test_standard_input_with_and_without_a_dash(stub):
    for arguments in ([], ["-"]):
        result = run("check", "--format", "json", *arguments, stdin=DRAFT)
        assert json.loads(result.stdout)["text"] == DRAFT


def test_a_file_and_text_together_are_an_error_of_use(no_checker, tmp_path):
    result = run("check", "--text", DRAFT, "a.txt")
    assert result.exit_code == 2
    assert "not both" in told(result)


def test_standard_input_can_be_named_once(no_checker):
    result = run("check", "-", "-", stdin=DRAFT)
    assert result.exit_code == 2
    assert "only once" in told(result)


def test_another_encoding(stub, tmp_path):
    (tmp_path / "a.txt").write_bytes(("Café. " + DRAFT).encode("cp1252"))
    result = run("check", "--format", "json", "--encoding", "Windows-1252", str(tmp_path / "a.txt"))
    report = json.loads(result.stdout)
    assert report["text"] == "Café. " + DRAFT
    assert report["findings"][0]["start"] == 6


def test_a_byte_order_mark_is_not_part_of_the_draft(stub, tmp_path):
    for encoding, name in (("utf-8-sig", "utf-8"), ("utf-16", "utf-16")):
        (tmp_path / "a.txt").write_bytes(DRAFT.encode(encoding))
        result = run("check", "--format", "json", "--encoding", name, str(tmp_path / "a.txt"))
        assert json.loads(result.stdout)["text"] == DRAFT


def test_line_ends_are_kept(stub, tmp_path):
    draft = f"Hello.\r\n{DRAFT}\r\n"
    (tmp_path / "a.txt").write_bytes(draft.encode())
    result = run("rewrite", str(tmp_path / "a.txt"))
    assert result.stdout_bytes == f"Hello.\r\n{REWRITTEN}\r\n".encode()


# --- bad input: one line, status 2, no traceback, nothing of the draft

SECRET = "the orchid password"


@pytest.mark.parametrize("command", ["check", "rewrite", "explain"])
def test_a_missing_file(no_checker, command, tmp_path):
    result = run(command, str(tmp_path / "none.txt"))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("kindphrase: K100 There is no file ")
    assert str(tmp_path / "none.txt") in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_directory(no_checker, tmp_path):
    result = run("check", str(tmp_path))
    assert result.exit_code == 2
    assert f"{tmp_path} is a directory" in result.stderr


def test_a_file_without_permission(no_checker, tmp_path, monkeypatch):
    def refuse(*arguments):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kindphrase.adapters.inputs.Path.open", refuse)
    result = run("check", str(tmp_path / "a.txt"))
    assert result.exit_code == 2
    assert "a.txt cannot be read (Permission denied)" in result.stderr


def test_bytes_that_are_not_utf_8_name_the_byte_and_the_way_out(no_checker, tmp_path):
    (tmp_path / "a.txt").write_bytes(SECRET.encode() + b" caf\xe9")
    result = run("check", str(tmp_path / "a.txt"))
    assert result.exit_code == 2
    assert "a.txt is not UTF-8 at byte 23" in result.stderr
    assert "--encoding" in result.stderr
    assert "orchid" not in result.stderr


def test_a_text_argument_that_is_not_utf_8(no_checker):
    result = run("check", "--text", "caf\udce9")
    assert result.exit_code == 2
    assert "--text is not UTF-8 at byte 3" in result.stderr


def test_a_draft_over_the_limit_says_the_limit_and_how_to_raise_it(no_checker, tmp_path):
    (tmp_path / "a.txt").write_text(SECRET)
    for arguments in ([str(tmp_path / "a.txt")], ["--text", SECRET]):
        result = run("check", "--max-length", "10", *arguments)
        assert result.exit_code == 2
        assert "the limit is 10" in result.stderr
        assert "--max-length" in result.stderr
        assert "orchid" not in result.stderr


def test_a_draft_at_the_limit_is_checked(stub, tmp_path):
    (tmp_path / "a.txt").write_text("é" * 10)
    assert run("check", "--max-length", "10", str(tmp_path / "a.txt")).exit_code == 0


def test_a_huge_file_is_refused_without_being_read_whole(no_checker, tmp_path):
    (tmp_path / "a.txt").write_bytes("😕".encode() * 5000)
    result = run("check", "--max-length", "10", str(tmp_path / "a.txt"))
    assert result.exit_code == 2
    assert "the limit is 10" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (["--voice", "wrok"], "work"),
        (["--vocabulary", "strickt"], "strict"),
        (["--spelling", "UG"], "US"),
        (["--format", "jason"], "json"),
        (["--encoding", "utf_9"], "utf-8"),
        (["--voise", "work"], "--voice"),
        (["--min-severity", "4"], "3"),
        (["--max-length", "0"], "1"),
    ],
)
def test_an_unknown_option_or_value_names_the_nearest(no_checker, arguments, near):
    result = run("check", "--text", SECRET, *arguments)
    assert result.exit_code == 2
    assert near in told(result)
    assert "orchid" not in result.stderr


def test_an_unknown_command_names_the_nearest():
    result = run("chek", "--text", SECRET)
    assert result.exit_code == 2
    assert "check" in told(result)


@pytest.mark.parametrize(
    "error", [OptionError.unknown("rule", "nevr-you", ["never-you"]), ModelError("There is no such model.")]
)
def test_errors_of_the_library_are_one_line(monkeypatch, error):
    def make(options):
        raise error

    monkeypatch.setattr(cli, "make_checker", make)
    result = run("check", "--text", SECRET)
    assert (result.exit_code, result.stderr) == (2, f"kindphrase: {error}\n")


def test_a_bug_is_one_line_with_a_place_and_nothing_of_the_draft(monkeypatch):
    class Broken(StubChecker):
        def check(self, text):
            raise ValueError(f"cannot read {text}")

    monkeypatch.setattr(cli, "make_checker", Broken)
    result = run("check", "--text", SECRET)
    assert result.exit_code == 2
    assert re.fullmatch(r"kindphrase: internal error: ValueError at \w+\.py:\d+; .*\n", result.stderr)
    assert "orchid" not in result.stderr + result.stdout
