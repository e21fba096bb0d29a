"""The audit of an `Archive` on Apache Spark: the same rows, counts and figures, made by the executors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as sql
from pyspark.sql.pandas.types import from_arrow_schema

from kindphrase.adapters.arrow import AT_ONCE, is_text
from kindphrase.adapters.audit import MESSAGES
from kindphrase.adapters.audit.archive import Archive, no_text
from kindphrase.adapters.audit.messages import checked, schema_of
from kindphrase.adapters.audit.rows import not_text, rows_of_columns, rows_of_lines
from kindphrase.adapters.audit.sources import Kind, kind_of
from kindphrase.adapters.audit.tally import Tally
from kindphrase.adapters.spark import arrow_schema
from kindphrase.errors import InputError
from kindphrase.lexicon import load_lexicon
from kindphrase.rules.ruleset import build_ruleset

_PATH = "kindphrase_path"
_SET_HERE = "kindphrase audit"


def audited_on(master: str, archive: Archive, folder: Path, *, fresh: bool = False) -> Tally:
    """Check all messages of an archive on Spark, write them below ``folder``, and count.

    Args:
        master: of a session that is to be started, such as ``local[4]``; one that runs already is used.
        archive: what to check; paths and URLs as Spark reads them, patterns among them.
        folder: where the results go; all executors must reach it.
        fresh: whether messages that are there already are written over.

    Raises:
        InputError: a file cannot be read or lacks a column, the encoding is none that Spark reads, there are results
            already, no message has a text, or Spark failed.
        OptionError, PatternError: as for `Checker`.
    """
    try:
        return _audited(master, archive, folder, fresh=fresh)
    except PySparkException as error:  # what it says may hold what it was at
        said = error.getCondition() or type(error).__name__
        raise InputError(f"Spark could not do it: {said}. Its own log says more.") from None


def _audited(master: str, archive: Archive, folder: Path, *, fresh: bool) -> Tally:
    spark = SparkSession.builder.master(master).appName(_SET_HERE).getOrCreate()
    made = str(folder / MESSAGES)
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / MESSAGES).exists() and not fresh:
        raise InputError(f"{made} is there already. Name another folder with --out, or write over it with --fresh.")
    frame(spark, archive).write.mode("overwrite").parquet(made)
    tally = tally_in(spark.read.parquet(made))
    if not tally.messages and not tally.unread:
        raise no_text(archive.fields.text)
    return tally


def frame(spark: SparkSession, archive: Archive) -> DataFrame:
    """All messages, checked once they are asked for.

    Raises:
        InputError: the encoding is none that Spark reads, or a file lacks a column.
        OptionError, PatternError: as for `Checker`; or the options cannot be sent to other processes.
    """
    build_ruleset(archive.options, load_lexicon())  # what is wrong with them is told here, not by every task
    if archive.codec != "utf-8":
        raise InputError("With --spark, files are in UTF-8. Convert them first.")
    frames = [_checked(_read(spark, name, kind, archive), kind, archive) for name, kind in _kinds(archive.files)]
    first, *others = frames
    for each in others:
        first = first.unionAll(each)
    return first


def tally_in(messages: DataFrame) -> Tally:
    """The counts of such messages; only they come to the driver."""
    weeks = messages.groupBy("week").agg(
        sql.count("count").alias("messages"),
        sql.count_if(sql.col("count") > 0).alias("flagged"),
        sql.count_if(sql.col("count").isNull() & sql.col("error").isNull()).alias("without_text"),
        sql.count("error").alias("unread"),
    )
    each = messages.select("week", sql.explode("findings").alias("found")).groupBy(
        "week", "found.category", "found.rule"
    )
    by_week, found = weeks.collect(), each.count().collect()
    return Tally(
        Counter({row["week"]: row["messages"] for row in by_week if row["messages"]}),
        Counter({row["week"]: row["flagged"] for row in by_week if row["flagged"]}),
        Counter({(row["week"], row["category"], row["rule"]): row["count"] for row in found}),
        sum(row["without_text"] for row in by_week),
        sum(row["unread"] for row in by_week),
    )


def _kinds(names: Iterable[str]) -> list[tuple[str, Kind]]:
    return [(name, kind_of(name)) for name in names]


def _read(spark: SparkSession, name: str, kind: Kind, archive: Archive) -> DataFrame:
    path = sql.col("_metadata.file_path").alias(_PATH)
    if kind != "parquet":
        # the lines as they are: what they mean is found out by the same code as on one machine
        return spark.read.text(name, lineSep="\n").select(path, "value")
    found = spark.read.parquet(name)
    wanted = archive.reading.columns
    if missing := next((each for each in wanted if each not in found.columns), None):
        raise InputError(f'{name} has no column "{missing}". There are: {", ".join(found.columns)}.')
    text = archive.fields.text
    if not is_text(kind_of_text := arrow_schema(found.select(f"`{text}`")).field(0).type):
        raise not_text(text, kind_of_text)
    return found.select(path, *(sql.col(f"`{each}`") for each in wanted))


def _checked(read: DataFrame, kind: Kind, archive: Archive) -> DataFrame:
    work = partial(_work, kind=kind, archive=archive)
    return read.mapInArrow(work, from_arrow_schema(schema_of(archive.job)))


def _work(batches: Iterable[pa.RecordBatch], *, kind: Kind, archive: Archive) -> Iterator[pa.RecordBatch]:
    reading, job = archive.reading, archive.job
    for whole in batches:
        for at in range(0, whole.num_rows, AT_ONCE):
            batch = whole.slice(at, AT_ONCE)
            paths = batch.column(0).to_pylist()
            if kind == "parquet":
                rows = rows_of_columns(paths, [None] * batch.num_rows, batch, reading)
            else:
                lines: Any = batch.column(1).cast(pa.large_binary()).to_pylist()
                rows = rows_of_lines(zip(paths, [None] * len(lines), lines, strict=True), kind, reading)
            yield from checked(rows, job).to_batches()
