"""The tests of the core and of each extra, with the oldest or the newest releases that pyproject.toml allows.

    python scripts/versions.py lowest --python 3.10
    python scripts/versions.py newest --python /opt/python3.13/bin/python lsp server

Each part gets an environment of its own under build/, for one extra can raise the releases that another shows to be
too old. The tools of the tests are the newest ones. Needs uv (``pip install uv``). A test that cannot pass with an old
release is no reason to leave it out here: the bound is wrong then.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What stands on a library of others: parser and labels, models and schemas, YAML, inflection, command line, protocols.
TESTS = {
    "core": """checker public_api clauses schemes rules_load rules_model rules_packs rules_ruleset rulecheck rules_cli
        golden_rewrites lexicon morphology spelling settings options errors cli cli_whole cli_config cli_render outputs
        formats exports sessions spacy_component""",
    "lsp": "lsp lsp_parts",
    "server": "server server_command server_guard server_limits languagetool_api",
    "mcp": "mcp",
}
TOOLS = ["pytest>=8", "hypothesis", "jsonschema", "pytest-asyncio", "openapi-spec-validator", "httpx"]
EXTRA_TOOLS = {"lsp": ["pytest-lsp"]}
RESOLUTIONS = {"lowest": "lowest-direct", "newest": "highest"}


def environment(part: str, which: str, python: str) -> Path:
    """The Python of a fresh environment with what a part needs; prints what was installed of it."""
    folder = ROOT / "build" / "versions" / f"{which}-{part}"
    shutil.rmtree(folder, ignore_errors=True)
    _run("uv", "venv", "--quiet", "--python", python, folder)
    program = folder / "bin" / "python"
    install = ["uv", "pip", "install", "--quiet", "--python", program]
    extra = [] if part == "core" else ["--extra", part]
    _run(*install, "--resolution", RESOLUTIONS[which], "-r", "pyproject.toml", *extra)
    _run(*install, *TOOLS, *EXTRA_TOOLS.get(part, []))
    _run(*install, "--no-deps", "--editable", ".")
    return program


def tested(part: str, program: Path) -> bool:
    """Whether the tests of a part pass. Warnings of old releases are no errors: nobody will mend them."""
    files = [f"tests/test_{name}.py" for name in TESTS[part].split()]
    command = [program, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "filterwarnings=", *files]
    return subprocess.run(list(map(str, command)), cwd=ROOT, env=_clean(), check=False).returncode == 0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("which", choices=RESOLUTIONS)
    parser.add_argument("parts", nargs="*", choices=[*TESTS, []], help="default: all of them")
    parser.add_argument("--python", default=f"{sys.version_info.major}.{sys.version_info.minor}", help="as uv finds it")
    given = parser.parse_args(arguments)
    if shutil.which("uv") is None:
        parser.error("uv is not installed: pip install uv")
    failed = []
    for part in given.parts or TESTS:
        print(f"=== {given.which} {part}, Python {given.python}", flush=True)
        program = environment(part, given.which, given.python)
        _run("uv", "pip", "freeze", "--python", program)
        if not tested(part, program):
            failed.append(part)
    print(f"failed: {' '.join(failed)}" if failed else "all of it holds")
    return bool(failed)


def _run(*command: str | Path) -> None:
    subprocess.run(list(map(str, command)), cwd=ROOT, env=_clean(), check=True)


def _clean() -> dict[str, str]:
    """Without what would lead to another checkout or environment."""
    return {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}


if __name__ == "__main__":
    sys.exit(main())
