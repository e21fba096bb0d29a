"""The fenced blocks of the documentation, in order, and a small shell for those that are command lines of ours."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from commandline import run

_FENCE = re.compile(r"^( *)```(\w*)[^\n]*\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)
_HERE = re.compile(r"^cat > (\S+) <<'END'\n(.*?)^END\n", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A block of a page. ``output`` is the block of text that follows it with nothing between but blank lines."""

    page: str
    language: str
    text: str
    line: int
    output: str | None = None

    @property
    def first(self) -> str:
        return self.text.partition("\n")[0].strip()

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def pages(root: Path) -> list[str]:
    """Every page whose blocks are looked at. (Those of the rules are made by the library, and have none.)"""
    found = [*root.glob("*.md"), *(root / "docs").rglob("*.md")]
    found += [path for folder in ("training", "benchmarks", "editors") for path in (root / folder).rglob("*.md")]
    return sorted(path.relative_to(root).as_posix() for path in found if "node_modules" not in path.parts)


def blocks(root: Path, page: str) -> Iterator[Block]:
    text = (root / page).read_text(encoding="utf-8")
    found = list(_FENCE.finditer(text))
    for at, each in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        follows = after is not None and after[2] == "text" and not text[each.end() : after.start()].strip()
        output = after[3] if after is not None and follows else None
        yield Block(page, each[2], each[3], text.count("\n", 0, each.start()) + 1, output)


def shell(block: Block, folder: Path, typed: str = "") -> str:
    """What the commands of a block print, run in this process: ``cat > FILE <<'END'``, and `kindphrase`.

    ``pbpaste |`` hands on what was ``typed``. Anything else is an error, so that no line is passed over.
    """
    printed = ""
    text = _HERE.sub(lambda found: f"written {found[1]} {shlex.quote(found[2])}\n", block.text)
    for words in _commands(text.replace("\\\n", " ")):
        match words:
            case ["written", name, content]:
                (folder / name).write_text(content, encoding="utf-8")
            case ["kindphrase", *arguments]:
                printed += _kindphrase(block, arguments, folder)
            case ["pbpaste", "|", "kindphrase", *arguments]:
                printed += _kindphrase(block, arguments, folder, typed)
            case _:
                raise AssertionError(f"{block}: nothing runs {shlex.join(words)!r}")
    return printed


def _commands(text: str) -> Iterator[list[str]]:
    """The words of each line; a quoted word may hold line ends, and what follows ``#`` is a comment."""
    line = ""
    for part in text.splitlines(keepends=True):
        line += part
        try:
            words = shlex.split(line, comments=True)
        except ValueError:  # within a quotation
            continue
        line = ""
        if words:
            yield words
    assert not line.strip(), f"not ended: {line!r}"


def _kindphrase(block: Block, arguments: list[str], folder: Path, typed: str | None = None) -> str:
    names = [sorted(map(str, folder.glob(each))) if "*" in each and "/" in each else [each] for each in arguments]
    result = run(*(name for group in names for name in group), stdin=typed)
    assert result.exit_code in {0, 1}, f"{block}: kindphrase {shlex.join(arguments)}\n{result.output}"
    return result.stdout
