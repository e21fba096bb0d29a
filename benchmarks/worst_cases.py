"""What the worst drafts cost: ``python benchmarks/worst_cases.py [--size N] [--shapes NAME …]``.

Processor time of `Checker.check` for drafts of many shapes, at a tenth of the size and at the whole: seconds per
million characters, that against ordinary prose, and how the time grows with the length (1 is linear, 2 is quadratic).
"""

from __future__ import annotations

import argparse
import gc
import math
import time
from collections.abc import Sequence

from layout import Table, as_markdown, as_text

from kindphrase import Checker

# one accusation in seven sentences
PROSE = (
    "Hi Kim, thanks for cooking on Tuesday, the soup was great. Could we take a walk after dinner and talk? I told Sam "
    "about the plans for the weekend, and she would like to come along if there is room in the car. The train was late "
    "again, so I read half of my book on the way. You never listen to me when I talk about work. Let me know whether "
    "you can bring the big pot, since ours is broken. My sister sends her love to all of you.\n\n"
)
SHAPES = {
    "prose": PROSE,
    "you": "you ",
    "one sentence": "we walked along the river while my brother talked about the house that he wants to buy because ",
    "one sentence that accuses": "you never listen to me when I talk about work and ",
    "accusations": "You never listen. ",
    "quotation marks": '"',
    "quoted words": '"a ',
    "curly quotes": "“",
    "brackets": "(",
    "brackets and words": "(a ",
    "emoji": "😡",
    "exclamations": "!!!! ",
    "commas": ", ",
    "line feeds": "\n",
    "lines of one word": "you\n",
    "replies": "> hi\n",
    "one word": "a",
    "addresses": "http://a.example/b ",
    "fences": "```\n",
    "marks on letters": "e\u0301",
    "invisible": "\u200b",
    "invisible in words": "yo\u200bu ",
    "no blanks": "and/or/",
    "slips": "yuo nevr lisen ",
}
# against prose
MOST = 3.0


def draft(shape: str, size: int) -> str:
    """So many characters of a shape; brackets are closed."""
    if shape == "brackets":
        return "(" * (size // 2) + ")" * (size - size // 2)
    unit = SHAPES[shape]
    return (unit * (size // len(unit) + 1))[:size]


def cpu_seconds(checker: Checker, text: str) -> float:
    gc.collect()
    start = time.process_time()
    checker.check(text)
    return time.process_time() - start


def measure(checker: Checker, shapes: Sequence[str], size: int) -> dict[str, tuple[float, float]]:
    """The seconds for a tenth and for the whole, by shape."""
    cpu_seconds(checker, PROSE * 10)  # tables are read, caches filled
    return {
        shape: (cpu_seconds(checker, draft(shape, size // 10)), cpu_seconds(checker, draft(shape, size)))
        for shape in shapes
    }


def table(found: dict[str, tuple[float, float]], size: int) -> Table:
    prose = found["prose"][1]
    rows = tuple(
        (shape, round(whole / size * 1e6, 1), round(whole / prose, 2), round(math.log10(whole / part), 2))
        for shape, (part, whole) in found.items()
    )
    title = f"{size:,} characters of each shape"
    note = f"At most {MOST:g} × prose and a growth near 1 are wanted; small sizes are noise."
    return Table("worst", title, ("shape", "s / million", "ratio to prose", "growth"), rows, note)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1_000_000, help="characters; 1,000,000 is the limit of `Options`")
    parser.add_argument("--shapes", nargs="+", choices=SHAPES, default=list(SHAPES), metavar="NAME")
    parser.add_argument("--markdown", action="store_true")
    args = parser.parse_args(argv)
    found = measure(Checker(), ["prose", *(shape for shape in args.shapes if shape != "prose")], args.size)
    print((as_markdown if args.markdown else as_text)(table(found, args.size)))


if __name__ == "__main__":
    main()
