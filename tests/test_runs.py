"""The command line with formats, mails, files that are passed by, and the bar for many."""

from __future__ import annotations

import json
import sys
from io import StringIO

import pytest
from commandline import DRAFT, REWRITTEN, run

from kindphrase.adapters.excluding import excluded
from kindphrase.adapters.progress import MANY, watched
from kindphrase.configfiles import below

MAIL = f"From: a@b.c\nSubject: {DRAFT}\nContent-Type: text/plain; charset=utf-8\n\nHi.\n\n{DRAFT}\n"


def test_the_name_or_the_option_tells_the_format(stub, tmp_path):
    marked = DRAFT.replace("never", "*never*")
    (tmp_path / "a.md").write_text(marked)
    (tmp_path / "a.txt").write_text(marked)
    assert run("rewrite", str(tmp_path / "a.md")).stdout == f"{REWRITTEN}\n"
    assert run("rewrite", str(tmp_path / "a.txt")).stdout == f"{marked}\n"
    assert run("rewrite", "--as", "Markdown", str(tmp_path / "a.txt")).stdout == f"{REWRITTEN}\n"
    assert run("rewrite", "--as", "plain", str(tmp_path / "a.md")).stdout == f"{marked}\n"
    assert run("rewrite", "--as", "html", "--text", DRAFT.replace("never", "<b>never</b>")).stdout == f"{REWRITTEN}\n"
    assert "Known: auto" in run("check", "--as", "docx", "--text", "x").stderr.replace("│", "")


def test_a_mail_is_told_by_parts(stub, tmp_path):
    (tmp_path / "a.eml").write_text(MAIL)
    found = json.loads(run("check", "--format", "json", str(tmp_path / "a.eml")).stdout)
    assert [(item["part"], len(item["report"]["findings"])) for item in found] == [("subject", 1), ("text", 1)]
    assert "a.eml (text):3:1" in run("check", str(tmp_path / "a.eml")).stdout
    lines = run("check", "--format", "jsonl", str(tmp_path / "a.eml")).stdout.splitlines()
    assert [json.loads(line)["part"] for line in lines] == ["subject", "text"]


def test_the_rewrite_of_a_mail_is_what_it_says(stub, tmp_path):
    (tmp_path / "a.eml").write_text(MAIL)
    assert run("rewrite", str(tmp_path / "a.eml")).stdout == f"Hi.\n\n{REWRITTEN}\n"
    changes = run("rewrite", "--diff", str(tmp_path / "a.eml")).stdout
    assert "a.eml (subject)" in changes
    assert "a.eml (text)" in changes


def test_a_mail_from_standard_input(stub):
    found = json.loads(run("check", "--as", "mail", "--format", "json", "-", stdin=MAIL).stdout)
    assert [item["part"] for item in found] == ["subject", "text"]


def test_a_part_over_the_limit(stub, tmp_path):
    (tmp_path / "a.eml").write_text(MAIL)
    result = run("check", "--max-length", "25", str(tmp_path / "a.eml"))
    assert result.exit_code == 2
    assert "the limit is 25" in result.stderr


@pytest.mark.parametrize(
    ("pattern", "hit", "missed"),
    [
        ("*.min.md", ["a.min.md", "x/y/a.min.md"], ["a.md"]),
        ("old", ["old", "old/a.md", "x/old/a.md"], ["older/a.md", "a.old"]),
        ("letters/old/", ["letters/old/a.md"], ["old/a.md", "x/letters/old/a.md"]),
        ("docs/*.md", ["docs/a.md", "docs/x/a.md"], ["a.md", "docs/a.txt"]),
        ("docs/**/a.md", ["docs/a.md", "docs/x/y/a.md"], ["a.md"]),
        ("./a.md", ["a.md"], ["x/a.md"]),
    ],
)
def test_patterns(tmp_path, pattern, hit, missed):
    (tmp_path / "[x]").mkdir()
    for folder in (tmp_path, tmp_path / "[x]"):
        held = [below(folder, pattern)]
        assert [name for name in (*hit, *missed) if excluded(str(folder / name), held)] == hit


def test_nothing_outside_of_the_folder_is_excluded(tmp_path):
    assert not excluded("a.md", [below(tmp_path / "x", "*.md")])
    assert not excluded("a.md", [])


def test_excluded_files_are_passed_by_without_being_read(no_checker, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kindphrase.toml").write_text('exclude = ["*.md"]')
    (tmp_path / "a.md").write_bytes(b"\xff")
    result = run("check", "a.md", "b.txt", "--exclude", "b.*")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "Nothing found in 0 drafts. 2 files passed by.\n"
    assert json.loads(run("check", "--format", "json", "a.md").stdout) == []
    assert run("check", "--format", "jsonl", "a.md").stdout == ""


def test_among_others_a_file_without_text_is_passed_by(stub, tmp_path):
    (tmp_path / "a.png").write_bytes(b"\x89PNG\0\0")
    (tmp_path / "a.txt").write_text(DRAFT)
    result = run("check", str(tmp_path / "a.png"), str(tmp_path / "a.txt"))
    assert (result.exit_code, result.stderr) == (1, "")
    assert "1 finding in 1 draft. 1 file passed by." in result.stdout
    assert run("check", str(tmp_path / "a.png")).exit_code == 2


class Terminal(StringIO):
    def isatty(self):
        return True


def test_a_bar_where_somebody_looks(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    assert list(watched(range(MANY), MANY)) == list(range(MANY))
    assert "checking" in screen.getvalue()


@pytest.mark.parametrize(("total", "streaming"), [(MANY - 1, False), (None, True)])
def test_no_bar_for_a_few_or_beside_results(monkeypatch, total, streaming):
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert list(watched(range(3), total, streaming=streaming)) == [0, 1, 2]
    assert screen.getvalue() == ""


def test_no_bar_in_a_file(stub, tmp_path):
    names = [tmp_path / f"{at}.txt" for at in range(MANY + 1)]
    for name in names:
        name.write_text("Hi.")
    result = run("check", *map(str, names))
    assert (result.exit_code, result.stderr) == (0, "")
