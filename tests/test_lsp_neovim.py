"""Neovim, headless, as a client: its own LSP client, its own menu of code actions, and its buffer afterwards."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from lsp_editor import COMMAND

NEOVIM = shutil.which("nvim")
SCRIPT = Path(__file__).with_name("neovim.lua")
pytestmark = pytest.mark.skipif(NEOVIM is None, reason="Neovim (Debian's package neovim) is not here")


def edited(tmp_path: Path, draft: str, name: str, *steps: tuple[object, ...]) -> list[dict[str, object]]:
    """What Neovim saw while it went through the steps."""
    file, out, setup = tmp_path / name, tmp_path / "seen.json", tmp_path / "setup.lua"
    file.write_text(draft, encoding="utf-8")
    given = {"SERVER": list(COMMAND), "DRAFT": str(file), "OUT": str(out), "STEPS": steps}
    setup.write_text(
        "".join(f"{key} = vim.fn.json_decode([==[{json.dumps(value)}]==])\n" for key, value in given.items()),
        encoding="utf-8",
    )
    command = [str(NEOVIM), "--headless", "-u", "NONE", "-i", "NONE", "-n"]
    done = subprocess.run(
        [*command, "-c", f"luafile {setup}", "-c", f"luafile {SCRIPT}"],
        capture_output=True,
        text=True,
        timeout=240,
        env=None,
        check=False,
    )
    assert out.exists(), done.stderr
    seen = json.loads(out.read_text(encoding="utf-8"))
    assert not any("wrong" in each for each in seen), seen
    return seen


def test_a_draft_with_an_emoji_is_mended(tmp_path):
    draft = "Hi Sam,\n🍕😡 you never listen to me when I talk about work, and it rained.\nBye\n"
    start = len("🍕😡 ".encode())  # Neovim counts bytes
    seen = edited(
        tmp_path,
        draft,
        "draft.txt",
        ("wait_for", 1),
        ("cursor", 2, start),
        ("hover",),
        ("choose", "Say: "),
        ("wait_for", 0),
        ("type", "GoYou always lie to me."),
        ("wait_for", 1),
        ("cursor", 4, 0),
        ("choose", "Ignore "),
        ("wait_for", 0),
    )
    first, hover, said, after, typed, ignored, silent = seen
    assert first["came"]
    assert first["diagnostics"] == [[1, start, 1, start + len("you never listen to me"), "never-you", 3]]
    assert "never-you" in hover["hover"]
    lines = said["lines"]
    assert lines[0] == "Hi Sam,"
    assert lines[1] == "🍕😡 I felt unheard when I talked about work, and it rained."
    assert lines[2] == "Bye"
    assert after["came"]
    assert typed["diagnostics"][0][:2] == [3, 0]
    assert ignored["lines"][3].startswith("# kindphrase: ignore-next-line ")
    assert ignored["lines"][4] == "You always lie to me."
    assert silent["came"]


def test_the_project_is_changed_from_the_menu(tmp_path):
    (tmp_path / "kindphrase.toml").write_text("# ours\n", encoding="utf-8")
    seen = edited(
        tmp_path,
        "# Review\n\n- 🍕 *You never listen to me.*\n",
        "review.md",
        ("wait_for", 1),
        ("cursor", 3, 10),
        ("choose", "Allow "),
        ("wait_for", 0),
    )
    assert seen[0]["diagnostics"][0][:4] == [2, 8, 2, 30]
    assert seen[-1]["came"]
    assert (tmp_path / "kindphrase.toml").read_text() == '# ours\nallow = ["You never listen to me"]\n'
