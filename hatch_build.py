"""Reads the YAML data once, when the package is built, and writes `data/compiled.json` (see kindphrase.compiled).

``python hatch_build.py`` does the same in a checkout. Nothing depends on the file but the time that a start takes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand
    BuildHookInterface = object

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "src"))

from kindphrase.compiled import FORMAT, NAME, digest  # noqa: E402 - the package is not installed yet
from kindphrase.lexicon import load_lexicon  # noqa: E402
from kindphrase.rules.known_needs import worked_out  # noqa: E402

FOLDERS = ("patterns", "guards", "lexicon")


def compiled(data: Path) -> str:
    """The values of all YAML files below a folder of data, by digest; those that JSON would change are left out."""
    files = [file for folder in FOLDERS for file in sorted((data / folder).rglob("*.yaml"))]
    values: dict[str, Any] = {}
    for file in [*files, data / "recognitions.yaml"]:
        raw = file.read_bytes()
        found = YAML(typ="safe").load(raw.decode("utf-8"))
        if repr(json.loads(json.dumps(found, default=str))) == repr(found):
            values[digest(raw)] = found
    needs = worked_out(phrases(values), load_lexicon().classes)
    return json.dumps({"format": FORMAT, "values": values, "needs": needs}, ensure_ascii=False, separators=(",", ":"))


def phrases(held: Any) -> Iterator[str]:
    """The phrases of rules, guards and recognitions."""
    for key, below in held.items() if isinstance(held, dict) else ():
        if key in {"match", "unless", "when"} and isinstance(below, list):
            yield from (each for each in below if isinstance(each, str))
        else:
            yield from phrases(below)


def write(data: Path) -> None:
    """Write the file where the data is."""
    (data / NAME).write_text(compiled(data), encoding="utf-8", newline="\n")


class CustomBuildHook(BuildHookInterface):
    """For wheels, editable ones included."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatch gives them
        try:
            write(ROOT / "data")
        except OSError as error:
            print(f"data/compiled.json is not written, and starts are slower: {error.strerror}", file=sys.stderr)


if __name__ == "__main__":
    write(ROOT / "data")
