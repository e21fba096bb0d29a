"""Files → `Chunk`s: so many messages, not read yet but for their lines, and always the same ones of the same file."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePath
from typing import Any, BinaryIO, Literal, cast

from kindphrase.adapters.inputs import STDIN
from kindphrase.adapters.records import longest_line, raw_lines
from kindphrase.errors import InputError

Kind = Literal["parquet", "jsonl", "text"]
_KINDS: dict[str, Kind] = {
    ".parquet": "parquet",
    ".pq": "parquet",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
}
PACKED = ".gz"
_UNREADABLE = (OSError, EOFError, zlib.error)
_LOOKED_AT = 1 << 20  # bytes at once, where lines are only counted


@dataclass(frozen=True, slots=True)
class Source:
    """One file, and how it is read: Parquet, JSON lines, or text with a message on each line."""

    path: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Chunk:
    """Messages of one file that stand together.

    ``source`` and ``number`` count from 0, ``first`` is the number of the first line or row, counted from 1. ``held``
    are the lines as bytes, None for one that is too long; or, of Parquet, an Arrow record batch of the columns wanted.
    """

    source: int
    number: int
    path: str
    kind: Kind
    first: int
    held: Any

    @property
    def size(self) -> int:
        """How many lines or rows."""
        return self.held.num_rows if self.kind == "parquet" else len(self.held)


def kind_of(name: str) -> Kind:
    """How a file of that name is read."""
    path = PurePath(name.lower().removesuffix(PACKED))
    return _KINDS.get(path.suffix, "text")


def sources(names: Sequence[str]) -> tuple[Source, ...]:
    """The files of a call, each of them looked at.

    Raises:
        InputError: one is missing, is a folder, cannot be read or is named twice; or standard input is asked for.
    """
    seen: set[Path] = set()
    for name in names:
        if name == STDIN:
            raise InputError("An audit that is to be continued needs files. Write standard input to a file first.")
        path = Path(name)
        try:
            with path.open("rb"):
                pass
        except OSError as error:
            raise InputError.of(name, error) from None
        if path.resolve() in seen:
            raise InputError(f"{name} is named twice. Its messages would be counted twice; name it once.")
        seen.add(path.resolve())
    return tuple(Source(name, kind_of(name)) for name in names)


def messages_in(found: Source) -> int:
    """How many messages a file holds: rows, or lines, blank ones too.

    Raises:
        InputError: it cannot be read.
    """
    if found.kind == "parquet":
        return int(_parquet(found.path).metadata.num_rows)
    lines, last = 0, b"\n"
    try:
        with _opened(found.path) as file:
            while block := file.read(_LOOKED_AT):
                lines, last = lines + block.count(b"\n"), block[-1:]
    except _UNREADABLE as error:
        raise InputError.unreadable(found.path, _reason(error)) from None
    return lines + (last != b"\n")


def chunks(found: Source, index: int, *, size: int, limit: int, columns: Sequence[str]) -> Iterator[Chunk]:
    """The chunks of a file, as they come.

    Args:
        found: the file.
        index: its place among those of the call, from 0.
        size: lines or rows in each chunk.
        limit: the longest message, in code points.
        columns: what is wanted of Parquet.

    Raises:
        InputError: it cannot be read, or lacks a column.
    """
    made = _batches(found.path, size, columns) if found.kind == "parquet" else _lines(found.path, size, limit)
    for number, held in enumerate(made):
        yield Chunk(index, number, found.path, found.kind, number * size + 1, held)


def _lines(path: str, size: int, limit: int) -> Iterator[tuple[bytes | None, ...]]:
    with _opened(path) as file:
        lines = raw_lines(file, longest_line(limit))
        try:
            while held := tuple(islice(lines, size)):
                yield held
        except _UNREADABLE as error:
            raise InputError.unreadable(path, _reason(error)) from None


def _batches(path: str, size: int, columns: Sequence[str]) -> Iterator[Any]:
    import pyarrow as pa

    file = _parquet(path)
    for name in columns:
        if name not in file.schema_arrow.names:
            there = ", ".join(file.schema_arrow.names)
            raise InputError(f'{path} has no column "{name}". There are: {there}.')
    rest: list[Any] = []
    try:
        # a batch ends with its row group; chunks do not
        for batch in file.iter_batches(batch_size=size, columns=list(dict.fromkeys(columns))):
            rest.append(batch)
            if sum(each.num_rows for each in rest) < size:
                continue
            table = pa.Table.from_batches(rest).combine_chunks()
            yield table.slice(0, size).combine_chunks().to_batches()[0]
            rest = [each for each in table.slice(size).to_batches() if each.num_rows]
    except (pa.ArrowException, OSError) as error:
        raise InputError.unreadable(path, _reason(error)) from None
    if rest:
        yield pa.Table.from_batches(rest).combine_chunks().to_batches()[0]


def _parquet(path: str) -> Any:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        return pq.ParquetFile(path)
    except (pa.ArrowException, OSError) as error:
        raise InputError.unreadable(path, _reason(error)) from None


def _opened(path: str) -> BinaryIO:
    try:
        return cast("BinaryIO", gzip.open(path)) if path.lower().endswith(PACKED) else Path(path).open("rb")
    except OSError as error:
        raise InputError.unreadable(path, _reason(error)) from None


def _reason(error: BaseException) -> str:
    return getattr(error, "strerror", None) or type(error).__name__
