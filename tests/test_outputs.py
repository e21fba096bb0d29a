"""GitHub annotations and SARIF: the right places, the published schema, and no more words than needed."""

from __future__ import annotations

import json
import re
from urllib.parse import unquote

import jsonschema
import pytest
from commandline import DRAFT, flagged, run
from hypothesis import given
from hypothesis import strategies as st

from kindphrase.adapters import homepage
from kindphrase.adapters.github import commands
from kindphrase.adapters.render import Checked
from kindphrase.adapters.sarif import sarif
from kindphrase.reporting import Report


@pytest.fixture(scope="module")
def schema(root):
    return json.loads((root / "tests" / "data" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def valid(schema):
    validator = jsonschema.Draft4Validator(schema)

    def check(log):
        assert [error.message for error in validator.iter_errors(log)] == []
        return log

    return check


def checked(text: str, start: int, end: int, name: str = "a b.md", part: str = "", **fields) -> Checked:
    return Checked(name, Report(text=text, findings=(flagged(text, start, end, **fields),)), part)


def test_sarif_holds_to_the_published_schema(valid, stub, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a b.md").write_text(f"# Hi\n\n😋 {DRAFT}\n", encoding="utf-8")
    (tmp_path / "none.txt").write_text("Hi.")
    result = run("check", "--format", "sarif", "a b.md", "none.txt")
    assert result.exit_code == 1
    log = valid(json.loads(result.stdout))
    (found,) = log["runs"][0]["results"]
    place = found["locations"][0]["physicalLocation"]
    assert unquote(place["artifactLocation"]["uri"]) == "a b.md"
    assert place["region"] == {
        "startLine": 3,
        "startColumn": 3,
        "endLine": 3,
        "endColumn": 3 + len(DRAFT) - 1,
        "charOffset": 8,
        "charLength": len(DRAFT) - 1,
    }
    assert log["runs"][0]["columnKind"] == "unicodeCodePoints"
    (rule,) = log["runs"][0]["tool"]["driver"]["rules"]
    assert (rule["id"], found["ruleId"], found["ruleIndex"]) == ("never-you", "never-you", 0)
    assert found["partialFingerprints"].keys() == {"kindphrase/v1"}
    assert DRAFT not in result.stdout


def test_clean_runs_and_failed_ones(valid, stub, tmp_path):
    (tmp_path / "a.txt").write_text("Hi.")
    clean = valid(json.loads(run("check", "--format", "sarif", str(tmp_path / "a.txt")).stdout))
    assert clean["runs"][0]["results"] == []
    assert clean["runs"][0]["invocations"] == [{"executionSuccessful": True}]
    result = run("check", "--format", "sarif", str(tmp_path / "a.txt"), str(tmp_path / "none"))
    assert result.exit_code == 2
    assert valid(json.loads(result.stdout))["runs"][0]["invocations"] == [{"executionSuccessful": False}]


def test_a_complete_suggestion_is_a_fix(valid, checker):
    report = checker.check("Hi.\nYou never listen to me.")
    log = valid(sarif([Checked("a.txt", report)]))
    fix = log["runs"][0]["results"][0]["fixes"][0]
    (replacement,) = fix["artifactChanges"][0]["replacements"]
    assert replacement["insertedContent"]["text"] == report.findings[0].suggestions[0].text
    assert replacement["deletedRegion"]["charOffset"] == report.findings[0].suggestions[0].start


def test_one_with_blanks_is_none(valid):
    log = valid(sarif([checked(DRAFT, 0, 22)]))
    assert "fixes" not in log["runs"][0]["results"][0]


def test_a_part_of_a_mail_has_no_region(valid):
    log = valid(sarif([checked(DRAFT, 0, 22, "/x/a.eml", "html")]))
    place = log["runs"][0]["results"][0]["locations"][0]
    assert place["logicalLocations"] == [{"name": "html", "kind": "member"}]
    assert place["physicalLocation"] == {"artifactLocation": {"uri": "file:///x/a.eml"}}


def test_rules_link_to_their_pages_where_there_are_any(valid, monkeypatch):
    asked = {"documentation": "https://example.org/docs", "homepage": "https://example.org"}
    monkeypatch.setattr("kindphrase.adapters.sarif.project_url", asked.get)
    monkeypatch.setattr(homepage, "project_url", asked.get)
    (run_,) = valid(sarif([checked(DRAFT, 0, 22)]))["runs"]
    assert run_["tool"]["driver"]["informationUri"] == "https://example.org"
    assert run_["tool"]["driver"]["rules"][0]["helpUri"] == "https://example.org/docs/rules/never-you/"


def test_a_rule_of_a_pack_has_no_page_on_the_site(monkeypatch):
    monkeypatch.setattr(homepage, "project_url", {"documentation": "https://example.org"}.get)
    assert homepage.rule_page("never-you") == "https://example.org/rules/never-you/"
    assert homepage.rule_page("we-dont-say-that") is None


@given(st.text(), st.integers(0, 40), st.integers(0, 40), st.text(min_size=1), st.integers(1, 3))
def test_any_report_is_valid_sarif(valid, text, first, second, name, severity):
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    valid(sarif([checked(text, start, end, name.replace("\0", ""), severity=severity)]))


# --- GitHub


def parsed(line: str) -> tuple[str, dict[str, str], str]:
    """As GitHub's runner reads a command."""
    match = re.fullmatch(r"::(\w+) ([^\r\n]*?)::([^\r\n]*)", line)
    assert match is not None
    decode = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}
    undone = [
        re.sub("%25|%0D|%0A|%3A|%2C", lambda found: decode[found[0]], each) for each in (*match[2].split(","), match[3])
    ]
    return match[1], dict(each.split("=", 1) for each in undone[:-1]), undone[-1]


def test_an_annotation():
    (line,) = commands([checked(f"Hi.\n{DRAFT}", 4, 26, "a,b:c.md")])
    level, told, message = parsed(line)
    assert level == "warning"
    assert told == {
        "file": "a,b:c.md", "line": "2", "endLine": "2", "col": "1", "endColumn": "22", "title": "never-you",
    }  # fmt: skip
    assert message == "Never leaves no way out. When did it last happen?"


def test_over_several_lines_there_are_no_columns():
    (line,) = commands([checked("You\nnever", 0, 9, severity=3)])
    level, told, _ = parsed(line)
    assert (level, told["line"], told["endLine"]) == ("error", "1", "2")
    assert "col" not in told


def test_a_part_of_a_mail_is_named():
    (line,) = commands([checked(DRAFT, 0, 22, "a.eml", "subject")])
    assert parsed(line)[1] == {"file": "a.eml", "title": "never-you (subject)"}


@given(st.text(min_size=1), st.text())
def test_nothing_breaks_out_of_an_annotation(name, message):
    (line,) = commands([checked(DRAFT, 0, 22, name, message=message)])
    _, told, said = parsed(line)
    assert told["file"] == name.replace("\\", "/")
    assert said.startswith(message)


def test_nothing_found_prints_nothing(stub):
    result = run("check", "--format", "github", "--text", "Hi.")
    assert (result.exit_code, result.stdout) == (0, "")
