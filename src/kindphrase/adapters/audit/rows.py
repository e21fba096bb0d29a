"""A chunk, or lines that Spark read → an Arrow batch of rows: id, week, text, or what is wrong with the row."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from kindphrase.adapters.arrow import is_text
from kindphrase.adapters.audit.sources import Chunk, Kind
from kindphrase.adapters.audit.weeks import week_of
from kindphrase.adapters.records import Fields, Record, record_of, too_long
from kindphrase.errors import InputError

SCHEMA = pa.schema(
    [
        ("path", pa.string()),
        ("line", pa.int64()),
        ("id", pa.string()),
        ("week", pa.date32()),
        ("text", pa.string()),
        ("wrong", pa.string()),
    ]
)


@dataclass(frozen=True, slots=True)
class Reading:
    """How rows are read: the fields, the encoding of lines, and the longest message, in code points."""

    fields: Fields
    codec: str
    limit: int

    @property
    def columns(self) -> tuple[str, ...]:
        """What is wanted of Parquet."""
        named = (self.fields.text, self.fields.id, self.fields.time)
        return tuple(dict.fromkeys(name for name in named if name is not None))


def rows_of(chunk: Chunk, reading: Reading) -> pa.RecordBatch:
    """The rows of a chunk; blank lines are none.

    Raises:
        InputError: as for `rows_of_columns`.
    """
    if chunk.kind == "parquet":
        paths, numbers = [chunk.path] * chunk.size, range(chunk.first, chunk.first + chunk.size)
        return rows_of_columns(paths, list(numbers), chunk.held, reading)
    numbered = ((chunk.path, number, raw) for number, raw in enumerate(chunk.held, chunk.first))
    return rows_of_lines(numbered, chunk.kind, reading)


def rows_of_lines(
    lines: Iterable[tuple[str, int | None, bytes | None]], kind: Kind, reading: Reading
) -> pa.RecordBatch:
    """The rows of lines, each with its path and its number where that is known."""
    read = [(path, number, _record(raw, kind, reading)) for path, number, raw in lines if raw is None or raw.strip()]
    made = [
        [path for path, _, _ in read],
        [number for _, number, _ in read],
        [_named(record.id) for _, _, record in read],
        [week_of(record.time) for _, _, record in read],
        [None if record.absent or record.wrong else record.text for _, _, record in read],
        [record.wrong or None for _, _, record in read],
    ]
    return _batch(made)


def rows_of_columns(
    paths: Sequence[str], numbers: Sequence[int | None], batch: pa.RecordBatch, reading: Reading
) -> pa.RecordBatch:
    """The rows of a batch that has the columns wanted.

    Raises:
        InputError: the column of the texts holds something else.
    """
    fields, nothing = reading.fields, [None] * batch.num_rows
    texts = batch.column(batch.schema.get_field_index(fields.text))
    if not is_text(texts.type):
        raise not_text(fields.text, texts.type)
    ids = [_named(value) for value in _column(batch, fields.id)] if fields.id is not None else nothing
    weeks = [week_of(value) for value in _column(batch, fields.time)] if fields.time is not None else nothing
    return _batch([paths, numbers, ids, weeks, texts, nothing])


def not_text(name: str, kind: pa.DataType) -> InputError:
    """What is said of a column that cannot be checked."""
    return InputError(f'The column "{name}" holds {kind}; text is wanted. Name another with --field.')


def _batch(columns: Sequence[Any]) -> pa.RecordBatch:
    # texts stay what they are: whoever checks them looks whether they are UTF-8
    made = [
        each if isinstance(each, pa.Array) else pa.array(each, kind)
        for each, kind in zip(columns, SCHEMA.types, strict=True)
    ]
    return pa.RecordBatch.from_arrays(made, names=SCHEMA.names)


def _record(raw: bytes | None, kind: Kind, reading: Reading) -> Record:
    if raw is None:
        return too_long(0, reading.limit)
    if kind == "jsonl":
        return record_of(0, raw, reading.codec, reading.fields, reading.limit)
    try:
        return Record(0, raw.decode(reading.codec).lstrip("\ufeff").rstrip("\r\n"), found=True)
    except UnicodeError:
        return Record(0, wrong=f"it is not {reading.codec}")


def _column(batch: pa.RecordBatch, name: str) -> Iterator[Any]:
    column = batch.column(batch.schema.get_field_index(name))
    if pa.types.is_timestamp(column.type):
        # Python has no billionths of a second; and UTC needs no table of zones
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False).cast(pa.timestamp("us"))
    yield from column.to_pylist()


def _named(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)
