"""How well accusations are found: ``python benchmarks/detection.py --data FILE [--misses FILE] [--json FILE]``.

The data is JSON lines with ``text``, ``flag`` (yes/no), and for yes ``category``, ``span``, ``severity``;
``source`` and ``borderline`` are optional. A message counts as flagged when it has at least one finding.
With ``--chatter FILE``, unlabelled everyday messages, one a line: how often each rule speaks, and with ``--findings
FILE`` a random sample of what it said. Text of messages goes only to the files that are named.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import chatter
import sections
from baselines import Baseline, alex, beside, vader, word_list
from bootstrap import SEED, Resamples
from labelled import BadFileError, Message, read_lines, read_messages
from layout import Table, as_json, as_markdown, as_text
from scoring import Outcome, flags

from kindphrase import Checker

OTHERS: dict[str, Callable[[Sequence[str]], Baseline]] = {"word-list": word_list, "vader": vader, "alex": alex}
TABLES = (
    *("overall", "beside", "beside-with-borderline", "category", "source", "severity", "confusion", "rules"),
    *("everyday", "everyday-rules"),
)
WITHOUT, WITH = "without borderline messages", "with borderline messages"


def detection(outcomes: Sequence[Outcome], baselines: Sequence[Baseline]) -> Iterator[Table]:
    """All tables for labelled messages. Borderline messages are left out where the title does not name them."""
    everything = list(range(len(outcomes)))
    clear = [at for at in everything if not outcomes[at].message.borderline]
    chosen = [outcomes[at] for at in clear]
    yield sections.overall(((WITHOUT, chosen), (WITH, outcomes)))
    if baselines:
        yield _beside(baselines, outcomes, clear, "beside", WITHOUT)
        yield _beside(baselines, outcomes, everything, "beside-with-borderline", WITH)
    resamples = Resamples(len(chosen))
    yield sections.by_category(chosen, resamples)
    yield sections.by_source(chosen, resamples)
    yield sections.by_severity(chosen, resamples)
    yield sections.confusion(chosen)
    yield sections.by_rule(chosen)


def _beside(
    baselines: Sequence[Baseline], outcomes: Sequence[Outcome], places: Sequence[int], name: str, scope: str
) -> Table:
    chosen = [outcomes[at] for at in places]
    flagged, wanted = flags(chosen, lambda one: one.flagged), flags(chosen, lambda one: one.message.accusatory)
    return beside(baselines, flagged, wanted, places, name=name, scope=scope)


def chosen_messages(path: Path, *, half: str | None = None, limit: int | None = None) -> Sequence[Message]:
    """Those whose id ends in an odd or even digit, where a half is asked for; of these the first so many.

    Raises:
        BadFileError: the file cannot be used, or no message is left.
    """
    messages: Sequence[Message] = read_messages(path)
    if half:
        digits = "13579" if half == "odd" else "02468"
        messages = [message for message in messages if message.id.endswith(tuple(digits))]
    if not messages:
        raise BadFileError(f"{path}: no id ends in an {half} digit; leave out --half")
    return messages[:limit]


def labelled_tables(
    checker: Checker, messages: Sequence[Message], *, others: Sequence[str], misses: Path | None, processes: int
) -> Iterator[Table]:
    texts = [message.text for message in messages]
    reports = checker.check_many(texts, n_process=processes)
    outcomes = [Outcome(message, report.findings) for message, report in zip(messages, reports, strict=True)]
    if misses:
        write(misses, sections.missed(outcomes))
    yield from detection(outcomes, [OTHERS[name](texts) for name in others])


def chatter_tables(
    checker: Checker,
    lines: Sequence[tuple[int, str]],
    *,
    findings: Path | None,
    sample: int,
    seed: int,
    processes: int,
) -> Iterator[Table]:
    reports = checker.check_many((text.strip() for _, text in lines), n_process=processes)
    heard = chatter.hear([number for number, _ in lines], reports)
    if findings:
        write(findings, chatter.sample(heard, sample, seed))
    yield chatter.totals(heard, len(lines))
    yield chatter.by_rule(heard, len(lines))


def write(path: Path, lines: Sequence[str]) -> None:
    """Raises:
    BadFileError: the file cannot be written.
    """
    try:
        path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    except OSError as error:
        raise BadFileError(f"{path}: cannot be written ({error.strerror}); name another file") from error


def run(args: argparse.Namespace) -> list[Table]:
    """Read everything first, so that a bad file is told at once; then check.

    Raises:
        BadFileError: a file cannot be read or written.
    """
    messages = chosen_messages(args.data, half=args.half, limit=args.limit) if args.data else ()
    lines = list(read_lines(args.chatter))[: args.limit] if args.chatter else []
    checker, tables = Checker(), list[Table]()
    if messages:
        tables += labelled_tables(checker, messages, others=args.beside, misses=args.misses, processes=args.processes)
    if args.chatter:
        tables += chatter_tables(
            checker, lines, findings=args.findings, sample=args.sample, seed=args.seed, processes=args.processes
        )
    if args.json:
        write(args.json, [json.dumps([as_json(table) for table in tables], indent=2, ensure_ascii=False)])
    return tables


def main(argv: Sequence[str] | None = None) -> None:
    args = arguments(argv)
    try:
        tables = run(args)
    except BadFileError as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None
    shown = [table for table in tables if not args.tables or table.name in args.tables]
    print("\n\n".join(map(as_markdown if args.markdown else as_text, shown)))


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    labelled = parser.add_argument_group("labelled messages")
    labelled.add_argument("--data", type=Path, metavar="FILE", help="labelled messages, as JSON lines")
    labelled.add_argument("--misses", type=Path, metavar="FILE", help="write misses and false alarms to this file")
    labelled.add_argument("--half", choices=("odd", "even"), help="only messages whose id ends in such a digit")
    labelled.add_argument(
        "--beside", nargs="*", choices=OTHERS, default=list(OTHERS), help="the tools to compare with (all); none: alone"
    )
    everyday = parser.add_argument_group("everyday messages")
    everyday.add_argument("--chatter", type=Path, metavar="FILE", help="unlabelled messages, one a line")
    everyday.add_argument(
        "--findings", type=Path, metavar="FILE", help="write a random sample of findings to this file"
    )
    everyday.add_argument("--sample", type=count, default=300, metavar="N", help="how many of them (300)")
    everyday.add_argument("--seed", type=int, default=SEED, metavar="N", help="which sample")
    parser.add_argument("--tables", nargs="+", choices=TABLES, metavar="NAME", help=f"only {', '.join(TABLES)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all tables to this file")
    parser.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    parser.add_argument("--limit", type=count, metavar="N", help="only the first so many messages")
    parser.add_argument("--processes", type=count, default=1, metavar="N", help="how many processes parse (1)")
    args = parser.parse_args(argv)
    if not args.data and not args.chatter:
        parser.error("name labelled messages with --data, or everyday messages with --chatter")
    return args


def count(text: str) -> int:
    """A whole number of at least one."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{number} is not at least 1")
    return number


if __name__ == "__main__":
    main()
