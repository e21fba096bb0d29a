"""How good the suggestions are: ``python benchmarks/rewrites.py --data FILE [--sheet OUT.csv] [--judged FILE …]``.

The data is that of ``detection.py``: JSON lines with ``text``, ``flag``, and for yes ``category``, ``span``,
``severity``; ``context`` is what was said before. Only messages that accuse and in which something is found count.
``--sheet`` writes a sheet for judging by hand, blind and in random order, with a key beside it; ``--judged`` reads
filled ones. The table of grammar needs Link Grammar (``apt-get install link-grammar``), and is left out without it.
Text of messages goes only to the files that are named.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import get_args

import judging
import linking
import rewrite_sections as sections
from bootstrap import SEED
from detection import chosen_messages, count, write
from labelled import BadFileError, read_lines
from layout import Table, as_json, as_markdown, as_text
from rewritten import Rewritten, rewritten

from kindphrase import Checker
from kindphrase.options import Spelling, Vocabulary, Voice

SECTIONS: dict[str, Callable[[Sequence[Rewritten]], Table]] = {
    "coverage": sections.coverage,
    "category": sections.by_category,
    "frames": sections.frames,
    "feelings": sections.feelings,
    "variety": sections.variety,
    "changes": sections.changes,
    "dropped": sections.dropped,
    "abstained": sections.abstained,
    "grammar": sections.grammar,
}


def contexts(path: Path) -> dict[str, str]:
    """What was said before each message, by its id; for a file that has been read as labelled messages."""
    rows = ((f"{path}:{number}", json.loads(line)) for number, line in read_lines(path))
    return {str(row.get("id", place)): str(row.get("context") or "") for place, row in rows}


def tables(sets: Sequence[Rewritten], names: Sequence[str]) -> list[Table]:
    """Those tables; a note on the error stream where that of grammar cannot be made."""
    made = []
    for name in names:
        if name == "grammar" and not linking.available():
            print(f"the table of grammar is left out: {linking.INSTALL}", file=sys.stderr)
            continue
        try:
            made.append(SECTIONS[name](sets))
        except (subprocess.CalledProcessError, ValueError) as error:
            if name != "grammar":
                raise
            told = f"status {error.returncode}" if isinstance(error, subprocess.CalledProcessError) else str(error)
            print(f"the table of grammar is left out: link-parser failed ({told})", file=sys.stderr)
    return made


def run(args: argparse.Namespace) -> list[Table]:
    """Read everything first, so that a bad file is told at once; then check.

    Raises:
        BadFileError: a file cannot be read or written, or nothing is found in it.
    """
    judged = [one for path in args.judged for one in judging.read_judged(path)]
    messages = chosen_messages(args.data, half=args.half, limit=args.limit) if args.data else ()
    made = list[Table]()
    if messages:
        checker = Checker(voice=args.voice, vocabulary=args.vocabulary, spelling=args.spelling)
        sets = list(rewritten(checker, messages))
        if not sets:
            raise BadFileError(f"{args.data}: no message that accuses is flagged; there is nothing to rewrite")
        if args.sheet:
            judging.write_sheet(args.sheet, judging.drawn(sets, args.sample, args.seed), contexts(args.data))
        made += tables(sets, args.tables or list(SECTIONS))
    made += judging.judged_tables(judged) if judged else []
    if args.json:
        write(args.json, [json.dumps([as_json(table) for table in made], indent=2, ensure_ascii=False)])
    return made


def main(argv: Sequence[str] | None = None) -> None:
    args = arguments(argv)
    try:
        made = run(args)
    except BadFileError as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None
    print("\n\n".join(map(as_markdown if args.markdown else as_text, made)))


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, metavar="FILE", help="labelled messages, as JSON lines")
    parser.add_argument("--half", choices=("odd", "even"), help="only messages whose id ends in such a digit")
    parser.add_argument("--limit", type=count, metavar="N", help="only the first so many messages")
    sheet = parser.add_argument_group("judging by hand")
    sheet.add_argument("--sheet", type=Path, metavar="OUT.csv", help="write a blind sheet, and its key beside it")
    sheet.add_argument("--sample", type=count, metavar="N", help="so many messages drawn at random (all)")
    sheet.add_argument("--seed", type=int, default=SEED, metavar="N", help="which of them, and in which order")
    sheet.add_argument("--judged", type=Path, nargs="+", default=[], metavar="FILE", help="filled sheets")
    options = parser.add_argument_group("options of the checker")
    options.add_argument("--voice", choices=get_args(Voice), default="neutral")
    options.add_argument("--vocabulary", choices=get_args(Vocabulary), default="everyday")
    options.add_argument("--spelling", choices=get_args(Spelling), default="US")
    parser.add_argument("--tables", nargs="+", choices=SECTIONS, metavar="NAME", help=f"only {', '.join(SECTIONS)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all tables to this file")
    parser.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    args = parser.parse_args(argv)
    if not args.data and not args.judged:
        parser.error("name labelled messages with --data, or filled sheets with --judged")
    if args.sheet and not args.data:
        parser.error("a sheet is made from labelled messages: name them with --data")
    return args


if __name__ == "__main__":
    main()
