"""The page of the language server: its commands, its settings and its Python run as they stand there."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kindphrase.adapters import cli
from kindphrase.adapters.lsp.wishes import PROSE, Wishes, wishes_from


@pytest.fixture(scope="module")
def page(root: Path) -> str:
    return (root / "docs" / "language-server.md").read_text(encoding="utf-8")


def block(page: str, language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", page, re.DOTALL)
    assert found
    return found[1]


def test_the_command_that_opens_the_page(page: str) -> None:
    install, run = block(page, "sh").splitlines()
    assert install == 'pip install "kindphrase[lsp]"'
    name, *arguments = shlex.split(run)
    assert name == "kindphrase"
    result = CliRunner().invoke(cli.app, arguments)
    assert result.exit_code == 0
    assert "--tcp" in result.output


def test_the_settings_hold_and_all_are_told(page: str) -> None:
    wishes, problems = wishes_from(json.loads(block(page, "json")))
    assert problems == ()
    assert wishes.voice == "work"
    told = re.findall(r"`([^`]+)`", "".join(re.findall(r"^\| (`.*?) \|", page, re.MULTILINE)))
    assert {field.alias for field in Wishes.model_fields.values()} <= set(told)
    assert set(PROSE) <= set(told)
    assert f"| `{Wishes().memory}` |" in page
    assert f"| `{Wishes().debounce}` |" in page


def test_the_python(page: str) -> None:
    exec(compile(block(page, "python"), "docs/language-server.md", "exec"), {})
