"""The block that opens a page of the documentation can be copied, pasted and run, and prints what the page says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

import pytest
from ruamel.yaml import YAML


def blocks(root, page, language):
    text = (root / "docs" / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize("page", ["mail.md", "chat-exports.md", "ci.md", "audit.md"])
def test_the_first_block_prints_what_the_page_says(root, page, tmp_path):
    command = tmp_path / "bin" / "kindphrase"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kindphrase "$@"\n')
    command.chmod(0o755)
    python = tmp_path / "bin" / "python3"
    python.symlink_to(sys.executable)
    env = os.environ | {
        "PATH": os.pathsep.join([str(command.parent), os.environ["PATH"]]),
        "PYTHONPATH": str(root / "src"),
        "PYTHONIOENCODING": "utf-8",
    }
    script = blocks(root, page, "sh")[0]
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == blocks(root, page, "text")[0]


def test_the_python_of_the_mail_page(root, checker, monkeypatch, capsys):
    import kindphrase

    monkeypatch.setattr(kindphrase, "Checker", lambda: checker)
    (code,) = blocks(root, "mail.md", "python")
    exec(compile(code, "mail.md", "exec"), {})
    assert capsys.readouterr().out.strip() == code.rpartition("# ")[2].strip()


def test_the_hooks_of_the_page_are_those_that_ship(root):
    yaml = YAML(typ="safe")
    shown = yaml.load(blocks(root, "ci.md", "yaml")[0])["repos"][0]["hooks"]
    shipped = yaml.load((root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    for hook in shown:
        assert hook.pop("additional_dependencies") == ["kindphrase"]
    for hook in shipped:
        hook.pop("description")
    assert shown == shipped
