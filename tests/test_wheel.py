"""The wheel, built here and installed in a fresh environment elsewhere, does the main job from its own data."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.wheel

MEGABYTE = 1_000_000
LARGEST = 15 * MEGABYTE


def _run(*command: str | Path, cwd: Path) -> str:
    """Standard output of a command that knows nothing of the checkout."""
    env = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}:\n{done.stderr[-2000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory, root) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", out, root, cwd=out)
    (built,) = out.glob("kindphrase-*.whl")
    return built


def test_the_wheel_is_small_and_holds_its_data_and_licences(wheel):
    assert wheel.stat().st_size <= LARGEST
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "kindphrase/py.typed",
        "kindphrase/data/model/",
        "kindphrase/data/patterns/",
        "kindphrase/data/lexicon/",
    ):
        assert any(name.startswith(wanted) for name in names), f"{wanted} is missing"
    assert {name.rpartition("/")[2] for name in names if "/licenses/" in name} == {"LICENSE", "LICENSE-MODEL"}
    strangers = [name for name in names if not name.startswith(("kindphrase/", "kindphrase-"))]
    assert strangers == []


def test_a_message_is_checked_from_the_installed_wheel(wheel, tmp_path, root):
    venv.create(tmp_path / "env", with_pip=True)
    scripts = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    _run(scripts / "python", "-m", "pip", "install", "-q", wheel, cwd=tmp_path)
    code = (
        "import kindphrase; print(kindphrase.__file__); "
        "print(kindphrase.rewrite('You never listen to me when I talk about work.'))"
    )
    place, rewritten = _run(scripts / "python", "-c", code, cwd=tmp_path).splitlines()
    assert Path(place).is_relative_to(tmp_path)
    assert not Path(place).is_relative_to(root)
    assert rewritten == "I felt unheard when I talked about work."
    assert _run(scripts / "kindphrase", "rewrite", "--text", "See you at six.", cwd=tmp_path) == "See you at six.\n"
