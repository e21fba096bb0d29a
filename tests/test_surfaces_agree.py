"""The same draft gets the same report, byte for byte, whichever way it came in."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys

import pytest
from awkward import AWKWARD, PARSED_ALIKE
from commandline import run
from lsp_editor import Editor
from reports import assert_sound
from web_server import serving

from kindphrase import Checker, Report
from kindphrase.adapters import cli, mcp_tools
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.sessions import Session

NAMES = list(AWKWARD)


@pytest.fixture(scope="module")
def reports(checker: Checker) -> dict[str, Report]:
    """What the library says."""
    found = {name: checker.check(draft) for name, draft in AWKWARD.items()}
    assert sum(len(report.findings) for report in found.values()) > 60
    return found


def written(report: Report) -> bytes:
    return f"{report.model_dump_json(indent=2)}\n".encode()


@pytest.mark.parametrize("name", NAMES)
def test_reports_are_sound_and_a_clean_draft_stays(reports, name: str) -> None:
    report = reports[name]
    assert report.text == AWKWARD[name]
    assert_sound(report)
    if not report.findings:
        assert report.rewrite() == AWKWARD[name]


@pytest.mark.parametrize("batch_size", [1, 3, 256])
def test_many_at_once(checker: Checker, reports, batch_size: int) -> None:
    many = list(checker.check_many([*AWKWARD.values(), *AWKWARD.values()], batch_size=batch_size))
    assert many == [*reports.values(), *reports.values()]
    assert [written(report) for report in many[: len(NAMES)]] == [written(report) for report in reports.values()]


def test_a_session(checker: Checker, reports) -> None:
    session = Session(checker)
    for _ in range(2):  # the second time from memory
        for name, report in reports.items():
            assert session.check(AWKWARD[name]) == report, name


@pytest.mark.parametrize("name", NAMES)
def test_a_document_of_the_caller(checker: Checker, reports, name: str) -> None:
    report = checker.check_doc(checker.nlp(AWKWARD[name]))
    assert_sound(report)
    assert report.text == AWKWARD[name]
    if name in PARSED_ALIKE:
        assert report == reports[name]


def test_the_command_line(checker: Checker, reports, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(cli, "make_checker", lambda options: checker)
    for name, report in reports.items():
        # one mark at the start is the file's own, and no part of the draft
        printed = run("check", "--no-config", "--format", "json", "-", stdin=f"\ufeff{AWKWARD[name]}".encode())
        assert printed.stdout_bytes == written(report), name
        draft = tmp_path / "draft.txt"
        draft.write_bytes(f"\ufeff{AWKWARD[name]}".encode())
        printed = run("check", "--no-config", "--format", "jsonl", str(draft))
        assert json.loads(printed.stdout_bytes)["report"] == report.model_dump(mode="json"), name
        printed = run("rewrite", "--no-config", str(draft))
        assert printed.stdout_bytes.decode().removesuffix("\n") == report.rewrite().removesuffix("\n"), name


def test_an_export_in_a_process_of_its_own(reports) -> None:
    lines = "".join(json.dumps({"text": AWKWARD[name], "id": name}) + "\n" for name in NAMES)
    command = [sys.executable, "-m", "kindphrase", "check", "--no-config", "--format", "jsonl", "--field", "text"]
    ran = subprocess.run([*command, "--id-field", "id", "-"], input=lines.encode(), capture_output=True, check=False)
    assert ran.returncode == 1, ran.stderr
    rows = [json.loads(line) for line in ran.stdout.decode().split("\n")[:-1]]
    assert {row["id"]: row["report"] for row in rows} == {
        name: report.model_dump(mode="json") for name, report in reports.items()
    }


def test_the_server(server_checkers, reports) -> None:
    with serving(server_checkers) as client:
        for name, report in reports.items():
            reply = client.post("/v1/check", json={"text": AWKWARD[name]})
            assert reply.content == written(report), name
            reply = client.post("/v1/rewrite", json={"text": AWKWARD[name]}).json()
            assert (reply["text"], reply["report"]) == (report.rewrite(), report.model_dump(mode="json")), name
            # the other API counts in UTF-16; what it marks are the findings, with what is offered for them
            reply = client.post("/v2/check", data={"language": "en-US", "text": AWKWARD[name]})
            source = AWKWARD[name].encode("utf-16-le")
            matches = reply.json()["matches"]
            assert len(matches) == len(report.findings), name
            for match, finding in zip(matches, report.findings, strict=True):
                marked = source[2 * match["offset"] : 2 * (match["offset"] + match["length"])].decode("utf-16-le")
                assert finding.text in marked, name


def test_the_tools_of_assistants(checker: Checker, reports) -> None:
    for name, report in reports.items():
        result = mcp_tools.call("check", {"text": AWKWARD[name]}, ServerSettings(), lambda options: checker)
        assert result.structured_content == report.model_dump(mode="json"), name


def test_the_language_server(reports, tmp_path) -> None:
    async def talk() -> dict[str, object]:
        editor = await Editor().start(tmp_path)
        told = {}
        for at, name in enumerate(NAMES):
            uri = editor.open(tmp_path / f"{at}.txt", AWKWARD[name])
            told[name] = await editor.run("kindphrase.report", uri)
        await editor.stop()
        return told

    told = asyncio.run(talk())
    for name, report in reports.items():
        assert told[name] == report.model_dump(mode="json"), name
