"""What stands in the pages about archives runs, and prints what they say. (The block of Spark is in test_spark.py.)"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys

import pytest
from test_docs_surfaces import blocks

pytest.importorskip("pyarrow", reason="pyarrow is not installed")
from kindphrase.adapters import arrow


def test_the_python_of_the_audit_page(root, checker, monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(arrow, "checker_for", lambda options: checker)
    monkeypatch.chdir(tmp_path)
    lines = blocks(root, "audit.md", "sh")[0].partition("<<'END'\n")[2].partition("END\n")[0]
    (tmp_path / "chat.jsonl").write_text(lines, encoding="utf-8")
    (code,) = blocks(root, "audit.md", "python")
    exec(compile(code, "audit.md", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out.strip() == code.rpartition("# ")[2].strip()


def test_the_arrow_of_the_page(root, checker, monkeypatch, capsys):
    monkeypatch.setattr(arrow, "checker_for", lambda options: checker)
    code = blocks(root, "spark.md", "python")[-1]
    exec(compile(code, "spark.md", "exec"), {})
    assert capsys.readouterr().out.strip() == code.rpartition("# ")[2].strip()


# what stands before the recipe: a small Ray, and more messages than the page has
BEGIN = """
import ray
ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, object_store_memory=100_000_000)
given = ray.data.from_items
ray.data.from_items = lambda items, **how: given([*items, *{more!r}], **how)
"""


@pytest.mark.skipif(importlib.util.find_spec("ray") is None, reason="Ray is not installed")
def test_ray_finds_what_one_process_finds(root, checker, tmp_path):
    block = blocks(root, "spark.md", "python")[2]
    assert "import ray" in block
    more = [
        {"message_id": at, "body": f"Message {at}: {'You never listen to me.' if at % 3 else 'see you at six!'}"}
        for at in range(4, 120)
    ]
    script = tmp_path / "recipe.py"
    script.write_text(f"{BEGIN.format(more=more)}{block}", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)],
        env=os.environ | {"RAY_USAGE_STATS_ENABLED": "0", "PYTHONPATH": str(root / "src")},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    alone = [(each["message_id"], [found.rule for found in checker.check(each["body"]).findings]) for each in more]
    assert sum(bool(rules) for _, rules in alone) > 60
    more_lines = "".join(f"{name} {rules}\n" for name, rules in alone)
    assert done.stdout == blocks(root, "spark.md", "text")[1] + more_lines
