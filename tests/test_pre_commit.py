"""The hooks that ship, run by pre-commit itself on a repository of their own.

The environment that pre-commit would make for `language: python` needs the network, so the shipped entries are run as
local hooks with the package that is being tested; whether the shipped file holds is asked of pre-commit as well.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys

import pytest
from ruamel.yaml import YAML

BLAMING, KIND = "You never listen to me.", "Read the header before the body"


def pre_commit(*arguments, **keywords):
    command = [sys.executable, "-m", "pre_commit", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, **keywords)


pytest.importorskip("pre_commit", reason="pre-commit is not installed")
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture(scope="module")
def shipped(root):
    with (root / ".pre-commit-hooks.yaml").open(encoding="utf-8") as file:
        return YAML(typ="safe").load(file)


@pytest.fixture(scope="module")
def workshop(root, shipped, tmp_path_factory):
    """A repository with the hooks installed, and how to run a command in it."""
    folder = tmp_path_factory.mktemp("hooks")
    command = folder / "bin" / "kindphrase"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kindphrase "$@"\n')
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    paths = os.pathsep.join([str(command.parent), os.environ["PATH"]])
    env = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")} | {
        "PATH": paths,
        "PRE_COMMIT_HOME": str(folder / "cache"),
        "PYTHONPATH": str(root / "src"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_AUTHOR_NAME": "Ann",
        "GIT_AUTHOR_EMAIL": "ann@example.org",
        "GIT_COMMITTER_NAME": "Ann",
        "GIT_COMMITTER_EMAIL": "ann@example.org",
    }
    repo = folder / "repo"
    repo.mkdir()
    hooks = [{**hook, "language": "system"} for hook in shipped]
    with (repo / ".pre-commit-config.yaml").open("w", encoding="utf-8") as file:
        YAML().dump({"repos": [{"repo": "local", "hooks": hooks}]}, file)
    (repo / "kindphrase.toml").write_text('exclude = ["old/"]\n')

    def run(*arguments, **more):
        return subprocess.run(arguments, cwd=repo, env=env | more, capture_output=True, text=True, check=False)

    assert run("git", "init", "-q").returncode == 0
    installed = run(
        sys.executable, "-m", "pre_commit", "install", "--hook-type", "pre-commit", "--hook-type", "commit-msg"
    )
    assert installed.returncode == 0, installed.stderr
    run("git", "add", ".")
    return repo, run


def test_pre_commit_takes_the_shipped_file(root):
    result = pre_commit("validate-manifest", str(root / ".pre-commit-hooks.yaml"))
    assert result.returncode == 0, result.stdout


def test_what_ships(shipped):
    assert [hook["id"] for hook in shipped] == ["kindphrase", "kindphrase-commit-msg"]
    assert {hook["language"] for hook in shipped} == {"python"}
    assert shipped[1]["stages"] == ["commit-msg"]


def test_files_are_checked(workshop):
    repo, run = workshop
    (repo / "old").mkdir(exist_ok=True)
    for name, text in {
        "a.md": f"# Hi\n\n{BLAMING}\n",
        "b.txt": KIND,
        "old/c.md": BLAMING,
        "d.py": f"# {BLAMING}\n",
    }.items():
        (repo / name).write_text(text)
    run("git", "add", ".")
    result = run(sys.executable, "-m", "pre_commit", "run", "--all-files")
    assert result.returncode == 1
    assert "a.md:3:1  never-you" in result.stdout
    assert "1 finding in 1 of 2 drafts. 1 file passed by." in result.stdout


def test_a_commit_message_is_checked(workshop):
    repo, run = workshop
    (repo / "note.txt").write_text("Hello.\n")
    run("git", "add", ".")
    refused = run("git", "commit", "-m", BLAMING, SKIP="kindphrase")
    assert refused.returncode != 0
    assert "never-you" in refused.stdout + refused.stderr
    assert run("git", "log").returncode != 0  # nothing was committed
    kind = run("git", "commit", "-m", KIND, "-m", f"# {BLAMING}", "--cleanup=strip", SKIP="kindphrase")
    assert kind.returncode == 0, kind.stderr
    assert KIND in run("git", "log", "--format=%s").stdout
