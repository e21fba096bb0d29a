"""The benchmarks run and print what they promise. Their figures are not judged here: machines differ."""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import baselines
import chatter
import detection
import latency
import load
import pages
import precision_page
import pytest
from benchmark_tables import TABLE, fake_alex, rows
from commandline import flagged
from labelled import BadFileError, read_messages
from layout import grid

from kindphrase import Checker
from kindphrase.reporting import Report
from kindphrase.spans import Span

# --- latency ---


def test_the_message_is_the_one_that_is_promised(checker: Checker) -> None:
    assert len(latency.MESSAGE.split()) == 30
    assert len(checker.check(latency.MESSAGE).findings) == 1


def test_latency_measures_and_prints(checker: Checker) -> None:
    figures = latency.measure(checker, cold=1, warm=3)
    assert list(figures) == ["bare python", "import", "cold check", "warm check", "bare nlp(text)"]
    assert all(0 < middle <= high for middle, high in figures.values())
    assert figures["bare python"] < figures["cold check"]
    assert figures["bare nlp(text)"][0] < figures["cold check"][0]
    printed = latency.table(figures)
    for name, target in {"import": "< 150", "cold check": "< 2500", "warm check": "< 15"}.items():
        assert any(line.startswith(name) and line.endswith(target) for line in printed.splitlines())
    assert "warm check / bare nlp(text): " in printed


def test_the_99th_percentile_of_few_runs_is_the_slowest() -> None:
    runs = [float(number) for number in range(1, 201)]
    assert latency._highest([3.0, 1.0]) == 3.0
    assert 198 <= latency._highest(runs) < 200


def test_a_command_that_fails_stops_the_benchmark() -> None:
    with pytest.raises(SystemExit, match="ended with status 2"):
        latency.command("-c", "raise SystemExit(2)")()


# --- reading ---

YES = {"text": "You oaf", "flag": "yes", "category": "label", "span": "oaf", "severity": 3}


def test_labelled_messages_are_read(tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text(
        json.dumps(YES | {"id": "x-2"}) + "\n\n" + json.dumps({"text": "a\u2028b", "flag": "no", "borderline": True}),
        "utf-8",
    )
    first, second = read_messages(path)
    assert (first.id, first.source, first.span, first.severity) == ("x-2", "unknown", Span(4, 7), 3)
    assert (second.id, second.accusatory, second.borderline, second.span) == (f"{path}:3", False, True, None)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", r":1:2: not JSON"),
        ("[]", r":1: not a JSON object"),
        ('{"flag": "no"}', r":1: `text` must be there"),
        ('{"text": "secret", "flag": "maybe"}', r':1: `flag` must be "yes" or "no"'),
        (json.dumps(YES | {"category": "secret"}), r":1: `category` must be one of absolute, blame"),
        (json.dumps(YES | {"span": "secret"}), r":1: `span` must be words of `text`"),
        (json.dumps(YES | {"span": ""}), r":1: `span` must be words of `text`"),
        (json.dumps(YES | {"severity": True}), r":1: `severity` must be 1, 2 or 3"),
        (json.dumps(YES | {"severity": 4}), r":1: `severity` must be 1, 2 or 3"),
        ("\n", "no message in it"),
    ],
)
def test_bad_data_are_told_by_place_and_never_by_text(tmp_path: Path, line: str, told: str) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text(line, "utf-8")
    with pytest.raises(BadFileError, match=told) as caught:
        read_messages(path)
    assert "secret" not in str(caught.value)


def test_a_file_that_cannot_be_used_ends_with_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    latin = tmp_path / "latin.jsonl"
    latin.write_bytes('{"text": "café", "flag": "no"}'.encode("latin-1"))
    for path, told in ((tmp_path / "none", "name a file that exists"), (latin, "byte 13 is not UTF-8")):
        with pytest.raises(SystemExit) as ended:
            detection.main(["--data", str(path)])
        assert ended.value.code == 2
        assert told in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["--chatter", "x", "--limit", "0"], ["--data", "x", "--beside", "oracle"]])
def test_bad_options_end_with_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        detection.main(arguments)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


# --- everyday messages ---


def heard(*drafts: str) -> list[chatter.Heard]:
    reports = [
        Report(text=text, findings=(flagged(text, 0, 3, rule="you"),) if text.startswith("You") else ())
        for text in drafts
    ]
    return chatter.hear(range(1, len(drafts) + 1), reports)


def test_findings_in_everyday_messages_are_counted() -> None:
    found_there = heard("You\nthere", "Hello", "You too", "Bye")
    totals = rows(chatter.totals(found_there, 4))
    assert totals["messages with a finding"]["number"] == 2
    assert str(totals["messages with a finding"]["in 1,000 messages"]).startswith("500.0 [")
    assert totals["findings"]["in 1,000 messages"] == "500.00"
    assert chatter.by_rule(found_there, 4).rows == (("you", 2, 2, "500.00"),)
    assert chatter.sample(found_there, 5, seed=1) == ["[ ] 1\tyou\t2\tYou\tYou there", "[ ] 3\tyou\t2\tYou\tYou too"]


def test_the_sample_is_that_of_its_seed() -> None:
    many = heard(*(f"You {number}" for number in range(50)))
    first, again, other = (chatter.sample(many, 10, seed) for seed in (1, 1, 2))
    assert len(first) == len(set(first)) == 10
    assert first == again
    assert first != other
    assert set(first) <= set(chatter.sample(many, 50, 1))


# --- the whole ---


def test_a_run_on_the_authored_set(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = fake_alex(tmp_path)
    monkeypatch.setattr(baselines, "alex_cache", lambda: home)
    everyday = tmp_path / "everyday.txt"
    everyday.write_text("See you at six.\n\nYou never listen to me.\n", "utf-8")
    named = {name: tmp_path / name for name in ("misses", "json", "findings")}
    options = [part for name, path in named.items() for part in (f"--{name}", str(path))]
    data = root / "benchmarks" / "data" / "authored.jsonl"
    detection.main(["--data", str(data), "--chatter", str(everyday), "--limit", "24", "--markdown", *options])
    printed = capsys.readouterr().out
    assert printed.count("### ") == len(detection.TABLES)
    tables = json.loads(named["json"].read_text("utf-8"))
    assert tuple(table["name"] for table in tables) == detection.TABLES
    assert tables[0]["rows"][1]["messages"] == 24
    assert [row["tool"] for row in tables[1]["rows"]][:2] == ["kindphrase", "word list"]
    assert (
        named["findings"].read_text("utf-8") == "[ ] 3\tnever-you\t2\tYou never listen to me\tYou never listen to me.\n"
    )
    kinds = {line.split()[0].rstrip(":") for line in named["misses"].read_text("utf-8").splitlines()}
    assert kinds <= {"MISS", "FALSE", "SPAN", "OTHER"}
    for message in read_messages(data)[:24]:
        assert message.text not in printed
        assert message.text not in named["json"].read_text("utf-8")


def test_it_runs_as_a_script(root: Path) -> None:
    script = [sys.executable, str(root / "benchmarks" / "detection.py")]
    data = str(root / "benchmarks" / "data" / "authored.jsonl")
    options = ["--half", "even", "--limit", "6", "--beside", "--tables", "overall"]
    done = subprocess.run([*script, "--data", data, *options], capture_output=True, text=True, check=True, cwd=root)
    lines = done.stdout.splitlines()
    assert lines[0] == "Detection"
    assert lines[1].split() == "messages flagged precision recall F1 span overlap category agrees".split()
    assert len(lines) == 4


def test_halves_go_by_the_last_digit(root: Path) -> None:
    data = root / "benchmarks" / "data" / "authored.jsonl"
    halves = [detection.chosen_messages(data, half=half) for half in ("odd", "even")]
    assert [len(half) for half in halves] == [320, 320]
    assert halves[0][0].id == "authored-0001"
    assert halves[1][0].id == "authored-0002"


# --- the page ---


def test_tables_are_put_in_their_places() -> None:
    places = [("real overall", "old"), ("even rules", "kept")]
    page = "".join(f"<!-- table: {place} -->\n{text}\n<!-- end of table -->\n" for place, text in places)
    fresh = pages.fresh(page, {("real", "overall"): TABLE}, precision_page.KNOWN)
    assert fresh == page.replace("old", f"\n{grid(TABLE)}\n")
    assert pages.fresh(fresh, {("real", "overall"): TABLE}, precision_page.KNOWN) == fresh


@pytest.mark.parametrize("place", ["unreal overall", "real oracle"])
def test_a_table_that_does_not_exist_is_told(place: str) -> None:
    with pytest.raises(BadFileError, match=f"no table {place}; there are authored: overall"):
        pages.fresh(f"<!-- table: {place} -->\n<!-- end of table -->", {}, precision_page.KNOWN)


def test_the_page_of_the_documentation_has_every_table_filled(root: Path) -> None:
    page = (root / "docs" / "precision.md").read_text("utf-8")
    blocks = pages._BLOCK.findall(page)
    assert len(blocks) == page.count("<!-- table: ") == page.count("<!-- end of table -->") > 10
    for block in pages._BLOCK.finditer(page):
        assert "| --- |" in block[0]
    pages.fresh(page, {}, precision_page.KNOWN)


def test_only_the_sets_that_are_given_are_measured(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[argparse.Namespace] = []
    monkeypatch.setattr(precision_page, "run", lambda args: asked.append(args) or [TABLE])
    page = tmp_path / "page.md"
    page.write_text("<!-- table: authored overall -->\nold\n<!-- end of table -->\n", "utf-8")
    precision_page.main(["--page", str(page), "--everyday", "talk.txt", "--limit", "3"])
    assert [(one.data is not None, one.half, one.chatter, one.limit) for one in asked] == [
        (True, None, None, 3),
        (True, "even", None, 3),
        (False, None, Path("talk.txt"), 3),
    ]
    assert "old" in page.read_text("utf-8")


# --- load ---


def test_a_server_under_twice_its_load_sheds_and_recovers() -> None:
    with load.served() as (process, url):
        result = asyncio.run(load.run(process.pid, url, seconds=4.0, clients=4, factor=6.0))
    assert result.broken == []
    assert result.statuses["200"] > 0
    assert result.sustained_rate > 0


def test_broken_promises_under_load_are_told() -> None:
    fields = {field.name: 1.0 for field in dataclasses.fields(load.Result)}
    fields |= {"statuses": {"200": 3, "500": 1}, "recovered_statuses": {"200": 1, "503": 1}, "memory_end": 2.0}
    assert len(load.Result(**fields).broken) == 4
