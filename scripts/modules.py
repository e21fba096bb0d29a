"""Write `docs/modules.md`: every module, with the first line of its docstring.

python scripts/modules.py            # write the page
python scripts/modules.py --check    # fail where it is not as the modules are now
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "kindphrase"
PAGE = ROOT / "docs" / "modules.md"
HEAD = """# Its modules

What each is for, in its own words; [how it works](architecture.md) tells in which order they are used. Written by
`python scripts/modules.py`.
"""


def purpose(module: Path) -> str:
    """The first line of its docstring.

    Raises:
        SystemExit: it has none.
    """
    told = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    if not told:
        raise SystemExit(f"{module.relative_to(ROOT)} does not say what it is for: give it a docstring")
    return told.splitlines()[0].replace("|", "\\|")


def tables(folder: Path, name: str = "kindphrase") -> Iterator[str]:
    """A table for a package, and one for each package in it."""
    package = folder / "__init__.py"
    told = [f"## {name}", purpose(package)]
    rows = [f"| `{path.stem}` | {purpose(path)} |" for path in sorted(folder.glob("*.py")) if path != package]
    if rows:
        told.append("\n".join(["| module | |", "|---|---|", *rows]))
    yield "\n\n".join(told)
    for inner in sorted(path.parent for path in folder.glob("*/__init__.py")):
        yield from tables(inner, f"{name}.{inner.name}")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; status 1 where the page is not up to date")
    given = parser.parse_args(argv)
    page = "\n\n".join([HEAD.rstrip(), *tables(SOURCE)]) + "\n"
    if not given.check:
        PAGE.write_text(page, encoding="utf-8")
    elif not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != page:
        print(f"{PAGE.relative_to(ROOT)} is not up to date: python scripts/modules.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
