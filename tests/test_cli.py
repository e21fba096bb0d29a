"""The command line: exit status, options, what programs read, and `rewrite`. A stub stands for the checker."""

from __future__ import annotations

import json

from commandline import DRAFT, REWRITTEN, StubChecker, run

import kindphrase
from kindphrase.reporting import Report

# --- exit status


def test_clean_is_0(stub):
    result = run("check", "--text", "See you at six.")
    assert result.exit_code == 0
    assert result.stdout == "Nothing found in 1 draft.\n"


def test_findings_are_1(stub):
    assert run("check", "--text", DRAFT).exit_code == 1


def test_findings_are_0_if_asked(stub):
    result = run("check", "--exit-zero", "--text", DRAFT)
    assert result.exit_code == 0
    assert "1 finding in 1 draft." in result.stdout


def test_an_error_is_2_even_with_findings_and_exit_zero(stub, tmp_path):
    (tmp_path / "a.txt").write_text(DRAFT)
    result = run("check", "--exit-zero", str(tmp_path / "a.txt"), str(tmp_path / "none.txt"))
    assert result.exit_code == 2
    assert "1 finding in 1 draft." in result.stdout
    assert "none.txt" in result.stderr


def test_an_empty_draft_is_clean(stub, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    for arguments, stdin in (
        (["--text", ""], None),
        ([str(tmp_path / "empty.txt")], None),
        (["-"], ""),
        ([], ""),
    ):
        result = run("check", *arguments, stdin=stdin)
        assert (result.exit_code, result.stdout, result.stderr) == (0, "Nothing found in 1 draft.\n", "")


# --- options reach the checker


def test_options_reach_the_checker(stub, tmp_path):
    run(
        *(
            "check",
            "--text",
            DRAFT,
            "--voice",
            "WORK",
            "--vocabulary",
            "strict",
            "--spelling",
            "gb",
            "--min-severity",
            "2",
        ),
        *("--select", "absolute,blame", "--select", "fight", "--ignore", "never-you", "--max-length", "500"),
        *("--model", "en_core_web_sm", "--patterns", str(tmp_path)),
    )
    assert stub == [
        kindphrase.Options(
            voice="work",
            vocabulary="strict",
            spelling="GB",
            min_severity=2,
            select=("absolute", "blame", "fight"),
            ignore=("never-you",),
            max_length=500,
            model="en_core_web_sm",
            patterns=(tmp_path,),
        )
    ]


def test_without_options_the_defaults_are_those_of_the_library(stub):
    run("check", "--text", DRAFT)
    assert stub == [kindphrase.Options()]


def test_several_drafts_share_one_checker(stub, tmp_path):
    for name in "abc":
        (tmp_path / name).write_text(DRAFT)
    result = run("check", *(str(tmp_path / name) for name in "abc"))
    assert len(stub) == 1
    assert result.stdout.endswith("3 findings in 3 of 3 drafts.\n")


# --- what programs read


def test_json_of_one_draft_is_the_report(stub):
    result = run("check", "--format", "json", "--text", f"😕 {DRAFT}")
    report = Report.model_validate_json(result.stdout)
    assert report == StubChecker(None).check(f"😕 {DRAFT}")
    assert result.exit_code == 1


def test_json_of_several_drafts_is_a_list_with_paths(stub, tmp_path):
    (tmp_path / "a.txt").write_text(DRAFT)
    (tmp_path / "b.txt").write_text("See you.")
    paths = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    items = json.loads(run("check", "--format", "json", *paths).stdout)
    assert [item["path"] for item in items] == paths
    assert [len(Report.model_validate(item["report"]).findings) for item in items] == [1, 0]


def test_json_stays_a_list_if_one_of_several_cannot_be_read(stub, tmp_path):
    (tmp_path / "a.txt").write_text(DRAFT)
    result = run("check", "--format", "json", str(tmp_path / "a.txt"), str(tmp_path / "none.txt"))
    assert [item["path"] for item in json.loads(result.stdout)] == [str(tmp_path / "a.txt")]
    assert result.exit_code == 2


def test_jsonl_is_one_line_a_draft_for_one_as_for_many(stub, tmp_path):
    (tmp_path / "a.txt").write_text(DRAFT)
    (tmp_path / "b.txt").write_text("Two\nlines.")
    for names in (["a.txt"], ["a.txt", "b.txt"]):
        paths = [str(tmp_path / name) for name in names]
        lines = run("check", "--format", "jsonl", *paths).stdout.splitlines()
        assert [json.loads(line)["path"] for line in lines] == paths


# --- rewrite


def test_rewrite_prints_the_whole_draft(stub):
    result = run("rewrite", "--text", f"Hi. {DRAFT} Bye.")
    assert (result.exit_code, result.stdout) == (0, f"Hi. {REWRITTEN} Bye.\n")


def test_rewrite_of_several_names_each(stub, tmp_path):
    (tmp_path / "a").write_text(DRAFT)
    (tmp_path / "b").write_text("See you.\n")
    result = run("rewrite", str(tmp_path / "a"), str(tmp_path / "b"))
    assert result.stdout == f"==> {tmp_path}/a <==\n{REWRITTEN}\n==> {tmp_path}/b <==\nSee you.\n"


def test_rewrite_of_an_empty_draft_is_empty(stub):
    assert run("rewrite", "--text", "").stdout == ""


def test_a_diff_shows_old_and_new(stub, tmp_path):
    (tmp_path / "a").write_text(f"Hi.\n{DRAFT}\n")
    name = tmp_path / "a"
    result = run("rewrite", "--diff", str(name))
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        f"--- {name}",
        f"+++ {name} (rewritten)",
        "@@ -1,3 +1,3 @@",
        " Hi.",
        f"-{DRAFT}",
        f"+{REWRITTEN}",
        " ",
    ]


def test_a_diff_of_a_clean_draft_is_empty(stub):
    assert run("rewrite", "--diff", "--text", "See you at six.").stdout == ""
