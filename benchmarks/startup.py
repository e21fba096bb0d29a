"""What a start costs: ``python benchmarks/startup.py [--times N]``.

Processor time of fresh processes, in turns, the least of each: the command line on one short text, beside spaCy alone
with the same pipeline and text. Compiled data (`kindphrase.compiled`) and ``.pyc`` files are made first, as installing
a wheel does.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
from collections.abc import Sequence

from layout import Table, as_markdown, as_text

from kindphrase.resources import data_path

TEXT = "You never listen to me."
MODEL = str(data_path("model"))
COMMANDS: dict[str, list[str]] = {
    "python": ["-c", "pass"],
    "import kindphrase": ["-c", "import kindphrase"],
    "import spacy": ["-c", "import spacy"],
    "spaCy on one text": ["-c", f"import spacy; spacy.load({MODEL!r})({TEXT!r})"],
    "kindphrase check": ["-m", "kindphrase", "check"],
}
FLOOR, OURS = "spaCy on one text", "kindphrase check"
# of the floor; and in seconds
MOST, IMPORT = 1.15, 0.15


def cpu_seconds(arguments: Sequence[str]) -> float:
    """Of one fresh Python, system calls included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, input=TEXT.encode(), capture_output=True, env=environment, check=False)
    if done.returncode not in {0, 1}:  # 1: something was found
        raise SystemExit(f"python {' '.join(arguments)} ended with status {done.returncode}:\n{done.stderr.decode()}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(times: int) -> dict[str, float]:
    """The least processor time of each, in seconds; all in turns, so that a busy machine is busy for all."""
    rounds = [{name: cpu_seconds(arguments) for name, arguments in COMMANDS.items()} for _ in range(times + 1)]
    # the first round fills caches
    return {name: min(each[name] for each in rounds[1:]) for name in COMMANDS}


def table(found: dict[str, float]) -> Table:
    rows = tuple((name, round(seconds, 3), round(seconds / found[FLOOR], 2)) for name, seconds in found.items())
    note = f"At most {MOST} × {FLOOR!r} is wanted of {OURS!r}, and less than {IMPORT} s of the import."
    return Table("start", "A start, in seconds of processor time", ("process", "seconds", "ratio"), rows, note)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--markdown", action="store_true")
    args = parser.parse_args(argv)
    print((as_markdown if args.markdown else as_text)(table(measure(args.times))))


if __name__ == "__main__":
    main()
