"""``kindphrase serve`` itself: options, what it says when it cannot start, a process that is started and stopped."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager

import httpx
import pytest
from commandline import run, told

from kindphrase.adapters.server import command, running
from kindphrase.adapters.server.serving import ServerSettings

TOKEN = "a-long-token"


@pytest.fixture
def asked(monkeypatch):
    """The settings a server would run with."""
    found = []

    def remember(settings, *, quiet, told):
        found.append(settings)

    monkeypatch.setattr(running, "run", remember)
    return found


def test_options_become_settings(asked):
    result = run(
        "serve", "--no-config", "--host", "0.0.0.0", "--port", "0", "--token", TOKEN, "--cors", "https://a.example",
        "--cors", "moz-extension://*", "--allow-host", "kind.example", "--upstream", "http://localhost:8081/v2",
        "--upstream-timeout", "2", "--max-body", "5000", "--timeout", "1.5", "--concurrency", "3",
        "--voice", "work", "--ignore", "label,never-you", "--min-severity", "2",
    )  # fmt: skip
    assert result.exit_code == 0, result.stderr
    (settings,) = asked
    options = settings.checking.options
    assert (options.voice, options.ignore, options.min_severity) == ("work", ("label", "never-you"), 2)
    assert settings == ServerSettings(
        checking=settings.checking,
        host="0.0.0.0",
        port=0,
        token=TOKEN,
        origins=("https://a.example", "moz-extension://*"),
        hosts=("kind.example",),
        upstream="http://localhost:8081/v2",
        upstream_timeout=2,
        max_body=5000,
        timeout=1.5,
        concurrency=3,
    )


def test_by_default_it_listens_here_and_asks_nobody(asked):
    assert run("serve", "--no-config").exit_code == 0
    assert asked == [ServerSettings()]
    assert (asked[0].host, asked[0].upstream, asked[0].origins) == ("127.0.0.1", None, ())


def test_the_configuration_of_the_folder_holds(asked, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kindphrase.toml").write_text('voice = "partner"\n')
    assert run("serve").exit_code == 0
    assert asked[0].checking.options.voice == "partner"
    assert 'voice = "partner"' in run("serve", "--show-config").stdout
    assert len(asked) == 1


def test_the_token_may_stand_in_the_environment(asked, monkeypatch):
    monkeypatch.setenv("KINDPHRASE_TOKEN", TOKEN)
    assert run("serve", "--no-config", "--host", "0.0.0.0").exit_code == 0
    assert asked[0].token == TOKEN


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--host", "0.0.0.0"], "Give --token too"),
        (["--token", "short"], "8 or more"),
        (["--cors", "*"], "is no origin"),
        (["--upstream", "localhost:8081"], "is no URL"),
        (["--concurrency", "0"], "--concurrency"),
        (["--port", "70000"], "--port"),
        (["--voice", "wrok"], "work"),
        (["--ignore", "nevr-you"], 'Did you mean "never-you"?'),
        (["--text", "a"], "--text"),
        (["letter.txt"], "letter.txt"),
    ],
)
def test_what_cannot_run_is_said_in_a_line(arguments, said):
    result = run("serve", "--no-config", "--port", "0", *arguments)
    assert result.exit_code == 2
    assert said in told(result)
    assert "Traceback" not in result.stderr


def test_a_port_that_is_taken():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run("serve", "--no-config", "--port", str(port))
    assert result.exit_code == 2
    assert f"Nothing can listen on 127.0.0.1, port {port}" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_name_in_the_configuration_is_told_with_its_line(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kindphrase.toml").write_text('voice = "work"\nignore = ["nevr-you"]\n')
    result = run("serve", "--port", "0")
    assert result.exit_code == 2
    assert "kindphrase.toml:2:" in result.stderr


@pytest.mark.parametrize("missing", ["starlette", "uvicorn", "httpx"])
def test_without_its_libraries_it_says_how_to_get_them(monkeypatch, missing):
    for name in list(sys.modules):
        if name.partition(".")[0] == missing:
            monkeypatch.setitem(sys.modules, name, None)
        elif name.startswith("kindphrase.adapters.server.") and name != command.__name__:
            monkeypatch.delitem(sys.modules, name)
    result = run("serve", "--no-config")
    assert result.exit_code == 2
    assert 'pip install "kindphrase[server]"' in result.stderr
    assert result.stderr.count("\n") == 1


# --- a process


@contextmanager
def served(*arguments, **environment):
    """A server in a process of its own, its URL, and a client."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kindphrase", "serve", "--no-config", "--port", "0", *arguments],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )
    try:
        line = process.stderr.readline()
        found = re.fullmatch(r"kindphrase: listening on (http://\S+/)\n", line)
        assert found, line + process.stderr.read()
        with httpx.Client(base_url=found[1], trust_env=False, timeout=30) as client:
            yield process, client
    finally:
        process.kill()
        process.communicate()


def test_it_starts_answers_logs_and_stops():
    with served() as (process, client):
        reply = client.post("/v1/rewrite", json={"text": "You never listen to me when I talk about work."})
        assert reply.json()["text"] == "I felt unheard when I talked about work."
        assert client.get("/v2/check", params={"text": "You never listen.", "language": "en"}).status_code == 200
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert out == ""
    lines = err.splitlines()
    assert len(lines) == 2
    assert re.fullmatch(r"\S+ \S+ POST /v1/rewrite 200 \d+ bytes \d+ ms", lines[0])
    assert re.fullmatch(r"\S+ \S+ GET /v2/check 200 \d+ bytes \d+ ms", lines[1])


# --- the pages of the documentation


@pytest.mark.parametrize("page", ["server.md", "languagetool.md"])
def test_the_first_block_of_the_page_runs(root, page, tmp_path):
    for program in ("bash", "curl"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not installed")
    block = re.search(r"```sh\n(.*?)```", (root / "docs" / page).read_text(), re.DOTALL)[1]
    expected = re.search(r"```text\n(.*?)```", (root / "docs" / page).read_text(), re.DOTALL)[1]
    lines = [line for line in block.splitlines() if not line.startswith("pip install")]
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    script = "\n".join(lines).replace("8600", str(port)).replace("kindphrase serve", f"kindphrase serve --port {port}")
    (tmp_path / "kindphrase").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kindphrase "$@"\n')
    (tmp_path / "kindphrase").chmod(0o755)
    done = subprocess.run(
        ["bash", "-m", "-c", script],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "no_proxy": "*"},
    )
    assert done.returncode == 0, done.stderr
    for line in expected.splitlines():
        assert line.strip(" …") in done.stdout, done.stdout
