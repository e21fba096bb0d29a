"""The wheel, built here and installed in a fresh environment elsewhere, does the main job from its own data."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

pytestmark = pytest.mark.wheel

MEGABYTE = 1_000_000
LARGEST = 15 * MEGABYTE


def _run(*command: str | Path, cwd: Path, **more: str) -> str:
    """Standard output of a command that knows nothing of the checkout. ``more`` is set in its environment."""
    env = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=env | more, capture_output=True, text=True, check=False)
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


@pytest.fixture(scope="module")
def release(tmp_path_factory, root) -> Path:
    """A folder with the sdist and the wheel, built from the checkout."""
    return _release(root, tmp_path_factory.mktemp("release"), seed="1")


def _release(source: Path, out: Path, seed: str) -> Path:
    kinds = ("-t", "sdist", "-t", "wheel")
    _run(sys.executable, "-m", "hatchling", "build", *kinds, "-d", out, cwd=source, PYTHONHASHSEED=seed)
    return out


def _digests(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_what_is_built_twice_has_the_same_bytes(wheel, release, tmp_path):
    """From the checkout and from the sdist that came of it: other folder, hash seed, umask and times of files."""
    (sdist,) = release.glob("*.tar.gz")
    before = os.umask(0o077)
    try:
        with tarfile.open(sdist) as packed:
            packed.extractall(tmp_path, filter="data")
        unpacked = tmp_path / sdist.name.removesuffix(".tar.gz")
        for path in unpacked.rglob("*"):
            os.utime(path, (1_000_000_000, 1_000_000_000))
        again = _digests(_release(unpacked, tmp_path / "again", seed="2"))
    finally:
        os.umask(before)
    first = _digests(release)
    assert len(first) == 2
    assert again == first
    assert first[wheel.name] == sha256(wheel.read_bytes()).hexdigest()  # what pip makes is the same once more


def test_the_time_of_a_release_can_be_set_from_outside(tmp_path, root):
    _run(
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "-t",
        "wheel",
        "-d",
        tmp_path,
        cwd=root,
        SOURCE_DATE_EPOCH="1700000000",
    )
    (built,) = tmp_path.glob("*.whl")
    times = {each.date_time for each in zipfile.ZipFile(built).infolist()}
    assert times == {(2023, 11, 14, 22, 13, 20)}


def test_the_sdist_has_what_a_contributor_needs(release):
    (sdist,) = release.glob("*.tar.gz")
    with tarfile.open(sdist) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}
    for wanted in (
        *("LICENSE", "LICENSE-MODEL", "CHANGELOG.md", "CONTRIBUTING.md", "README.md", "pyproject.toml", "mkdocs.yml"),
        *("scripts/test", "tests/conftest.py", "training/README.md", "data/model/meta.json", "docs/index.md"),
    ):
        assert wanted in names
    private = [
        name for name in names if name.startswith((".git/", "build/", "dist/", "site/")) or "__pycache__" in name
    ]
    assert private == []


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
