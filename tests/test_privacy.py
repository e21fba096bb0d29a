"""One sentence goes through every surface, and is looked for wherever something may be left: it is nowhere."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import subprocess
import sys
import traceback
from pathlib import Path

import pytest
from commandline import StubChecker, run, told
from lsp_editor import Editor
from web_server import serving

from kindphrase import Checker, KindphraseError, Options
from kindphrase.adapters import cli, mcp_tools
from kindphrase.adapters.server.checking import Checkers
from kindphrase.adapters.server.serving import ServerSettings
from kindphrase.adapters.server.watching import LOG
from kindphrase.errors import PROBLEMS_SHOWN
from kindphrase.problems import LONGEST
from kindphrase.rules.load import MOST_FILES
from kindphrase.rules.phrase_syntax import MOST_DEPTH as MOST_DEPTH_OF_GROUPS
from kindphrase.rules.phrase_syntax import MOST_GAP, MOST_STEPS
from kindphrase.sessions import Session
from kindphrase.yamlbounds import MOST_BYTES, MOST_DEPTH, MOST_VALUES

CANARY = "zebrafinch"
DRAFT = f"You never feed the {CANARY}, and you always scare it. I feel like you hate the {CANARY}!"

# a process of its own: nothing but loopback can be reached; whatever is tried is noted, and so is each file that is
# opened to be written
BLOCKED = """
import os, sys
tried = []
LOCAL = ("127.", "::1", "localhost")
def watch(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname", "socket.bind"):
        address = arguments[-1] if event in ("socket.connect", "socket.sendto", "socket.bind") else arguments
        host = address[0] if isinstance(address, tuple) else address
        if isinstance(host, str) and not host.startswith(LOCAL) or not isinstance(host, str):
            tried.append(f"{event} {host}")
            raise OSError("blocked")
    if event == "open" and isinstance(arguments[2], int) and isinstance(arguments[0], str):
        if arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and not arguments[0].startswith("/dev/"):
            tried.append(f"open {arguments[0]}")
    if event in ("os.mkdir", "tempfile.mkstemp", "tempfile.mkdtemp", "subprocess.Popen", "os.system"):
        tried.append(event)
sys.addaudithook(watch)
"""
SERVER = """
import json, threading, time, urllib.request
from kindphrase.adapters.server import running
from kindphrase.adapters.server.serving import ServerSettings
draft = sys.stdin.read()
def ask(line):
    url = line.split()[-1]
    def post(path, data, kind):
        request = urllib.request.Request(url + path, data.encode(), {"Content-Type": kind})
        try:
            return urllib.request.urlopen(request).read()
        except urllib.error.HTTPError as error:
            return error.read()
    def go():
        import urllib.parse, signal
        body = json.dumps({"text": draft})
        assert b"findings" in post("v1/check", body, "application/json")
        assert b"slots" in post("v1/rewrite", body, "application/json")
        assert b"matches" in post("v2/check", urllib.parse.urlencode({"language": "en-US", "text": draft}), "x/y")
        assert b"error" in post("v1/check", body, "text/plain")
        body = json.dumps({"text": draft, "options": {"voice": draft}})
        assert b"error" in post("v1/check", body, "application/json")
        os.kill(os.getpid(), signal.SIGINT)
    threading.Thread(target=go).start()
running.run(ServerSettings(port=0), told=ask)
print(tried)
"""
LANGUAGE_SERVER = """
from kindphrase.adapters import cli
import atexit
atexit.register(lambda: print(tried, file=sys.stderr))
sys.argv = ["kindphrase", "lsp"]
cli.main()
"""


class BrokenChecker(StubChecker):
    """Fails with the draft in its message, as a careless library might."""

    def check(self, text):
        raise ValueError(f"cannot read {text}")


@pytest.fixture
def log(caplog):
    """All that is logged at any level, by anybody, with tracebacks."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    root.addHandler(handler)
    with caplog.at_level(0), caplog.at_level(0, logger=LOG.name), caplog.at_level(0, logger="uvicorn"):
        yield lambda: f"{caplog.text}{stream.getvalue()}"
    root.removeHandler(handler)


def test_no_log_of_any_level_holds_it(checker: Checker, log, capfd) -> None:
    report = checker.check(DRAFT)
    assert report.findings
    report.rewrite()
    list(checker.check_many([DRAFT] * 3, batch_size=2))
    checker.check_doc(checker.nlp(DRAFT))
    checker.trace(DRAFT)
    Session(checker).check(DRAFT)
    nlp = checker.nlp
    assert CANARY not in repr(checker)
    assert CANARY not in repr(nlp.meta)
    mcp_tools.call("check", {"text": DRAFT}, ServerSettings(), lambda options: checker)
    mcp_tools.call("rewrite", {"text": DRAFT, "voice": DRAFT}, ServerSettings(), lambda options: checker)
    assert CANARY not in log()
    assert CANARY not in "".join(capfd.readouterr())


def test_the_component_of_spacy_logs_nothing(log, capfd) -> None:
    import spacy

    from kindphrase.resources import data_path

    nlp = spacy.load(data_path("model"))
    nlp.add_pipe("kindphrase")
    assert nlp(DRAFT)._.kindphrase.findings
    assert CANARY not in log()
    assert CANARY not in "".join(capfd.readouterr())


def test_no_traceback_of_an_error_holds_it(checker: Checker) -> None:
    short = Checker(model=checker.nlp, max_length=5)
    for fails in (
        lambda: short.check(DRAFT),
        lambda: list(short.check_many([DRAFT])),
        lambda: short.check_doc(checker.nlp(DRAFT)),
        lambda: Session(short).check(DRAFT),
    ):
        with pytest.raises(KindphraseError) as caught:
            fails()
        shown = traceback.format_exception(caught.value)
        assert CANARY not in "".join(shown)
        assert CANARY not in repr(caught.value.args)


def test_a_bug_tells_no_word_of_it_on_any_surface(monkeypatch, log, capfd) -> None:
    monkeypatch.setattr(cli, "make_checker", BrokenChecker)
    for command in ("check", "rewrite", "explain"):
        result = run(command, "--no-config", "--text", DRAFT)
        assert result.exit_code == 2
        assert "internal error" in told(result)
        assert CANARY not in f"{result.output}{result.stderr}"
    answer = mcp_tools.call("check", {"text": DRAFT}, ServerSettings(), BrokenChecker)
    assert answer.is_error
    assert CANARY not in answer.model_dump_json()
    with serving(Checkers(Options(), BrokenChecker)) as client:
        replies = [
            client.post("/v1/check", json={"text": DRAFT}),
            client.post("/v1/rewrite", json={"text": DRAFT}),
            client.post("/v2/check", data={"language": "en-US", "text": DRAFT}),
            client.post("/v1/check", json={"text": DRAFT, "options": {"voice": DRAFT, "select": [DRAFT]}}),
            client.post("/v1/check", json={DRAFT: DRAFT}),
            client.post("/v1/check", content=DRAFT, headers={"Content-Type": "application/json"}),
            client.post("/v2/check", data={"language": DRAFT, "text": DRAFT}),
            client.post("/v2/check", data={"language": "en-US", "data": json.dumps({"annotation": [{DRAFT: DRAFT}]})}),
            client.get(f"/{CANARY}"),
            client.get("/v2/check", params={"text": DRAFT, "language": "xx"}),
        ]
        assert {reply.status_code for reply in replies} == {200, 400, 404, 500}
        assert not [reply.text for reply in replies if CANARY in reply.text or CANARY in str(reply.headers)]
        # nothing is counted by what was said
        for path in ("/healthz", "/v2/info", "/v2/healthcheck", "/v1/rules"):
            assert CANARY not in client.get(path).text
    # the client logs what it sends
    ours = [line for line in log().splitlines() if "HTTP Request:" not in line and "httpcore" not in line]
    assert len(ours) > 10
    assert not [line for line in ours if CANARY in line]
    assert CANARY not in "".join(capfd.readouterr())


def test_the_server_reaches_for_no_network_and_writes_no_file(tmp_path) -> None:
    ran = subprocess.run(
        [sys.executable, "-B", "-c", BLOCKED + SERVER],
        input=DRAFT, capture_output=True, text=True, check=False, cwd=tmp_path, timeout=120,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "[]\n"
    assert ran.stderr.count("POST /v1/check 200") == 1
    assert CANARY not in ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_language_server_reaches_for_no_network_and_writes_no_file(tmp_path, capfd) -> None:
    async def talk() -> object:
        editor = await Editor().start(tmp_path, sys.executable, "-B", "-c", BLOCKED + LANGUAGE_SERVER)
        uri = editor.open(tmp_path / "draft.txt", DRAFT)
        report = await editor.run("kindphrase.report", uri)
        notes = [str(each) for each in (*editor.client.log_messages, *editor.client.messages)]
        await editor.stop()
        assert not [note for note in notes if CANARY in note]
        return report

    report = asyncio.run(talk())
    assert report["findings"]
    said = "".join(capfd.readouterr())
    assert CANARY not in said
    assert list(tmp_path.iterdir()) == []


def test_the_block_blocks() -> None:
    code = BLOCKED + (
        "import socket\n"
        "for address in (('192.0.2.1', 9), ('127.0.0.1', 9)):\n"
        "    try: socket.create_connection(address, 0.1)\n"
        "    except OSError as error: print(error)\n"
        "print(tried)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    first, *_, last = ran.stdout.splitlines()
    assert first == "blocked"
    assert "192.0.2.1" in last
    assert "127.0.0.1" not in last


def test_no_temporary_file_holds_it(tmp_path) -> None:
    """Neither while a command runs, nor after: the folder for such files stays empty."""
    letter, empty = tmp_path / "letter.txt", tmp_path / "tmp"
    letter.write_text(DRAFT, encoding="utf-8")
    empty.mkdir()
    check = f"from kindphrase.adapters.cli import app\ntry: app(['check', {str(letter)!r}])\nexcept SystemExit: pass\n"
    code = f"{BLOCKED}{check}print(tried, file=sys.stderr)"
    environment = {"TMPDIR": str(empty), "PATH": str(Path(sys.executable).parent), "PYTHONPATH": ":".join(sys.path)}
    ran = subprocess.run(
        [sys.executable, "-B", "-c", code], capture_output=True, text=True, check=True, env=environment
    )
    assert ran.stderr == "[]\n"
    assert list(empty.iterdir()) == []


def test_the_first_block_of_the_page_runs(root, tmp_path) -> None:
    page = (root / "docs" / "security.md").read_text(encoding="utf-8")
    command = page.split("```sh\n", 1)[1].split("```", 1)[0]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    ran = subprocess.run(
        ["bash", "-c", command],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PATH": path},
    )
    assert (ran.returncode, ran.stderr) == (1, "")
    assert "never-you" in ran.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_limits_on_the_page_are_those_that_hold(root) -> None:
    page = (root / "docs" / "security.md").read_text(encoding="utf-8")
    for limit in (MOST_BYTES, MOST_VALUES, MOST_DEPTH, MOST_FILES, Options().max_length):
        assert f" {limit:,} " in page
    assert f" {MOST_STEPS}, {MOST_DEPTH_OF_GROUPS}, {MOST_GAP} " in page
    assert f" {PROBLEMS_SHOWN}, {LONGEST} characters " in page
