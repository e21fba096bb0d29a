"""Chat exports as JSON lines: each record is a draft, checked as it comes, its report told on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import typer

from kindphrase.adapters import failing, render
from kindphrase.adapters.console import console, show, write_data
from kindphrase.adapters.formats import annotated
from kindphrase.adapters.progress import watched
from kindphrase.adapters.records import Fields, Record, records
from kindphrase.adapters.runs import Run
from kindphrase.adapters.wire import as_line
from kindphrase.errors import KindphraseError

if TYPE_CHECKING:
    from kindphrase.checker import Checker
    from kindphrase.reporting import Report

BATCH = 64  # records that are parsed together, and held in memory


def check_export(run: Run, fields: Fields, output: str) -> int:
    """Check the records of all files of a call and print as one goes; the exit status is told.

    Raises:
        typer.BadParameter: the output is none that can be told line by line, or there is no file.
    """
    if output not in {"text", "jsonl"}:
        raise typer.BadParameter("--field goes with --format text or jsonl")
    if not run.names:
        raise typer.BadParameter("--field reads JSON lines from a FILE or -, not from --text")
    count = render.Count()
    for name, record, report in watched(_reports(run, fields), None, streaming=True):
        count.add(report)
        item = render.Checked(name, report)
        if output == "jsonl":
            write_data(as_line(item, line=record.line, id=record.id))
        elif report.findings:
            called = f"{name}:{record.line}" + (f" {record.id}" if record.id is not None else "")
            show([render.heading(called)])
            show(render.one(render.Checked(name, report, f"line {record.line}"), console().width))
    count.passed_by = run.passed_by
    if output == "text" and (count.drafts or not run.failed):
        show([count.told()])
    return failing.FAILED if run.failed else failing.FOUND if count.findings else failing.CLEAN


def _reports(run: Run, fields: Fields) -> Iterator[tuple[str, Record, Report]]:
    for name in run.names:
        if (found := run.settings(name)) is None:
            continue
        checker = run.checker(found)
        read = _good(run, name, fields, found.options.max_length)
        while batch := list(islice(read, BATCH)):
            reports = _checked(checker, batch, run.form)
            yield from ((name, record, report) for record, report in zip(batch, reports, strict=True))


def _checked(checker: Checker, batch: list[Record], form: str) -> Iterator[Report]:
    texts = [annotated(record.text, form) for record in batch]
    plain = checker.check_many((text.plain for text in texts), batch_size=BATCH)
    return (text.report(report) for text, report in zip(texts, plain, strict=True))


def _good(run: Run, name: str, fields: Fields, limit: int) -> Iterator[Record]:
    """The records that can be checked; the others are told by their number."""
    seen = with_text = 0
    try:
        for record in records(name, run.encoding, fields, limit):
            if record.wrong:
                run.tell(f"{name}:{record.line}: {record.wrong}")
                continue
            seen += 1
            with_text += record.found
            yield record
    except KindphraseError as error:
        run.tell(str(error))
    if seen and not with_text:
        run.tell(f'{name}: no record has a field "{fields.text}"; its name goes to --field, with dots into objects')
