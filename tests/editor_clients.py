"""Editors as clients in tests: where they are, and a command ``kindphrase`` for them to find."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

DRAFT = "Thanks for the soup. 😡 You never listen to me.\n"
SECONDS = 120  # until a server has started and read a draft, on a machine that does other things


def program(name: str) -> str:
    """The path of an editor, or a test that is skipped."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def environment(folder: Path) -> dict[str, str]:
    """Variables for an editor that knows no settings but those it is given, and finds the command in a folder."""
    commands, home = folder / "bin", folder / "home"
    home.mkdir(parents=True)
    commands.mkdir()
    command = commands / "kindphrase"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kindphrase "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    return {**kept, "HOME": str(home), "PATH": os.pathsep.join([str(commands), os.environ["PATH"]])}


def run(*command: str | Path, folder: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run an editor to its end in a folder."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=2 * SECONDS, stdin=subprocess.DEVNULL,
    )  # fmt: skip
