"""``kindphrase audit``: options to a `Reading` and a `Job`, the work, and what is told of it. Ends with 0 or 2."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kindphrase.adapters import failing
from kindphrase.adapters.arguments import with_settings
from kindphrase.adapters.audit import MESSAGES, SUMMARY, TREND
from kindphrase.adapters.choices import Encoding, Form
from kindphrase.adapters.configured import Call, Configured
from kindphrase.adapters.console import show
from kindphrase.adapters.inputs import BY_NAME, known
from kindphrase.adapters.records import Fields
from kindphrase.errors import MissingExtraError

INTERRUPTED = 130  # as shells have it
_EXTRAS = {"pyarrow": "audit", "matplotlib": "audit", "pyspark": "spark", "py4j": "spark"}

Files = Annotated[
    list[str], typer.Argument(metavar="FILE...", help="Parquet, JSON lines, or text with a message on each line.")
]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the results go.")]
Field = Annotated[str, typer.Option("--field", metavar="NAME", help="The field or column with the text.")]
IdField = Annotated[
    str | None, typer.Option("--id-field", metavar="NAME", help="What tells the messages apart, such as ts.")
]
TimeField = Annotated[
    str | None, typer.Option("--time-field", metavar="NAME", help="When a message was sent, for the weeks.")
]
WithText = Annotated[bool, typer.Option("--with-text", help="Keep the texts, the words found and the suggestions.")]
Workers = Annotated[
    int | None, typer.Option("--workers", min=1, metavar="N", help="Processes.", show_default="one for each core")
]
Fresh = Annotated[bool, typer.Option("--fresh", help="Throw away what another audit left in that folder.")]
Spark = Annotated[
    str | None,
    typer.Option("--spark", metavar="MASTER", help="Work on Apache Spark: local[4], yarn, spark://host:7077."),
]


@failing.boundary()
@with_settings
def audit(
    call: Call,
    files: Files,
    out: Out = Path("kindphrase-audit"),
    field: Field = "text",
    id_field: IdField = None,
    time_field: TimeField = None,
    encoding: Encoding = "utf-8",
    form: Form = BY_NAME,
    with_text: WithText = False,
    workers: Workers = None,
    fresh: Fresh = False,
    spark: Spark = None,
) -> None:
    """Check a whole archive of messages, and count what was found by rule, category and week.

    Writes messages.parquet, summary.json and trend.png into a folder. Killed, it goes on where it stopped when it is
    called again.
    """
    options = Configured(call).of(None).options
    try:
        from kindphrase.adapters.audit.archive import Archive, audited
        from kindphrase.adapters.audit.summary import as_json, as_text
        from kindphrase.adapters.audit.trend import draw

        archive = Archive(
            files=tuple(files),
            fields=Fields(field, id_field, time_field),
            codec=known(encoding),
            form="plain" if form == BY_NAME else form,
            options=options,
            with_text=with_text,
        )
        if spark is None:
            tally = audited(archive, out, workers=workers, fresh=fresh)
        else:
            from kindphrase.adapters.audit.on_spark import audited_on

            tally = audited_on(spark, archive, out, fresh=fresh)
    except ModuleNotFoundError as error:
        extra = _EXTRAS.get((error.name or "").partition(".")[0])
        if extra is None:
            raise
        raise MissingExtraError(extra) from None
    except KeyboardInterrupt:
        failing.tell("Stopped. The same command goes on from here.")
        raise typer.Exit(INTERRUPTED) from None
    (out / SUMMARY).write_text(as_json(tally), encoding="utf-8", newline="\n")
    drawn = draw(tally, out / TREND)
    show(as_text(tally))
    made = (MESSAGES, SUMMARY, *((TREND,) if drawn else ()))
    typer.echo(f"\n{out} holds {', '.join(made)}.")
    if not drawn:
        typer.echo("For the trend, name the field with the time of the messages: --time-field.")
