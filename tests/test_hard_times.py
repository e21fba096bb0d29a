"""A full disk, folders that cannot be written to, a damaged model: one clear line, a status, and nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kindphrase import Checker, ModelError
from kindphrase.resources import data_path

DRAFT = "You never listen to me when I talk about work.\n"
FULL = Path("/dev/full")
no_room = pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
COMMANDS = {
    "check": ("check", "draft.txt"),
    "json": ("check", "--format", "json", "draft.txt"),
    "rewrite": ("rewrite", "draft.txt"),
    "version": ("--version",),
}


@pytest.fixture
def draft(tmp_path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def told(*arguments: str, **more) -> tuple[int, str]:
    """Status, and all of standard error."""
    ran = subprocess.run(
        [sys.executable, "-m", "kindphrase", *arguments], stderr=subprocess.PIPE, text=True, check=False, **more
    )
    return ran.returncode, ran.stderr


@no_room
@pytest.mark.parametrize(("name", "buffered"), [("check", True), ("json", False), ("rewrite", True), ("version", True)])
def test_no_room_for_the_output(draft, name: str, buffered: bool) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    with FULL.open("w") as out:
        status, said = told(
            *COMMANDS[name],
            stdout=out,
            cwd=draft.parent,
            env=environment if buffered else {**environment, "PYTHONUNBUFFERED": "1"},
        )
    assert status == 2
    assert said == (
        "kindphrase: the output is not complete: No space left on device. "
        "Nothing was changed; make room, and run it again.\n"
    )
    assert draft.read_text(encoding="utf-8") == DRAFT


def test_a_limit_on_the_size_of_files(draft) -> None:
    resource = pytest.importorskip("resource", reason="this system has no such limits")
    known = draft.with_name("known.json")
    with (draft.parent / "out.txt").open("w") as out:
        status, said = told(
            "rules", "list", stdout=out, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (500, 500))
        )
    assert (status, said.count("\n")) == (2, 1)
    assert "the output is not complete: File too large" in said
    # a baseline is whole or not there
    status, said = told(
        *("check", "--no-config", "--write-baseline", str(known), str(draft)),
        stdout=subprocess.DEVNULL,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20)),
    )
    assert (status, said.count("\n")) == (2, 1)
    assert f"{known} cannot be written (File too large)" in said
    assert sorted(path.name for path in draft.parent.iterdir()) == ["draft.txt", "out.txt"]
    assert draft.read_text(encoding="utf-8") == DRAFT


def test_nothing_of_its_own_has_to_be_written_anywhere(draft) -> None:
    """Neither a home, nor a cache, nor a folder for temporary files is needed, and the draft's folder is left alone."""
    nowhere = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TMPDIR"), "/dev/null/nowhere")
    ran = subprocess.run(
        [sys.executable, "-m", "kindphrase", "rewrite", str(draft)],
        capture_output=True, text=True, check=False, cwd=draft.parent, env={**os.environ, **nowhere},
    )  # fmt: skip
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "I felt unheard when I talked about work.\n", "")
    assert list(draft.parent.iterdir()) == [draft]


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a folder in use cannot be taken away")
def test_a_working_directory_that_is_gone(draft) -> None:
    gone = draft.parent / "gone"
    gone.mkdir()
    script = 'cd "$1"; rmdir "$1"; exec "$2" -m kindphrase check --text "You lied."'
    ran = subprocess.run(
        ["sh", "-c", script, "-", gone, sys.executable],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "kindphrase: the working directory is there no more. Change to another one.\n"


# --- the model


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("config.cfg", None),
        ("config.cfg", b"[nlp]\nlang = en\n"),
        ("meta.json", b"{"),
        ("tokenizer", b"\xc1\x00"),
        ("tok2vec/model", "half"),
        ("parser/moves", b""),
        ("parser/model", None),
        ("morphologizer/cfg", None),
        ("lemmatizer/trees", None),
        ("vocab/vectors", b""),
        ("vocab/lookups.bin", b"\x07"),
    ],
    ids=str,
)
def test_a_damaged_model(tmp_path, name: str, content: bytes | str | None) -> None:
    model = tmp_path / "model"
    shutil.copytree(data_path("model"), model)
    damaged = model / name
    if content is None:
        damaged.unlink()
    else:
        whole = damaged.read_bytes()
        damaged.write_bytes(whole[: len(whole) // 2] if isinstance(content, str) else content)
    with pytest.raises(ModelError) as caught:
        Checker(model=str(model))
    assert str(model) in caught.value.message


def test_a_damaged_model_is_told_in_one_line(draft, tmp_path) -> None:
    model = tmp_path / "model"
    model.mkdir()
    (model / "meta.json").write_text("{}", encoding="utf-8")
    status, said = told("check", "--no-config", "--model", str(model), str(draft), stdout=subprocess.DEVNULL)
    assert (status, said.count("\n")) == (2, 1)
    assert said.startswith("kindphrase: K300 The model cannot be used:")
    assert "listen" not in said
    assert draft.read_text(encoding="utf-8") == DRAFT
