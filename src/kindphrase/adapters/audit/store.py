"""`Store`: the folder of an audit. What is done stays there in parts, so that a run that was killed goes on from them.

A part appears whole or not at all, and its name says which messages it holds: none is lost, and none counted twice.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from kindphrase.adapters.audit import MESSAGES, SUMMARY, TREND
from kindphrase.adapters.audit.sources import Chunk, Source
from kindphrase.errors import InputError

PLAN = "audit.json"
_PARTS, _OURS = "parts", (MESSAGES, SUMMARY, TREND, PLAN)


def plan_of(files: Sequence[Source], **choices: Any) -> dict[str, Any]:
    """What makes an audit the same one: its files as they are now, and all that was chosen."""
    looked = ((Path(each.path), each.kind) for each in files)
    named = [
        {"path": str(path), "kind": kind, "bytes": path.stat().st_size, "changed": path.stat().st_mtime_ns}
        for path, kind in looked
    ]
    return {"files": named, **choices}


class Store:
    """The folder of one audit; made if it is not there.

    Args:
        folder: where it is.
        plan: as `plan_of` gives it.
        fresh: whether what another audit left there is thrown away.

    Raises:
        InputError: the folder holds another audit or something else, or cannot be written to.
    """

    def __init__(self, folder: Path, plan: dict[str, Any], *, fresh: bool = False) -> None:
        self.folder = folder
        self._parts = folder / _PARTS
        try:
            self._open(plan, fresh=fresh)
        except OSError as error:
            raise InputError.unreadable(folder, error.strerror or type(error).__name__) from None
        self._done = {path.name: path for path in self._parts.glob("*.parquet")}

    def _open(self, plan: dict[str, Any], *, fresh: bool) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        held = self.folder / PLAN
        if held.exists() and not fresh:
            if different := _differences(json.loads(held.read_bytes()), json.loads(json.dumps(plan))):
                raise InputError(
                    f"{self.folder} holds an audit with other {', '.join(different)}. "
                    "Name another folder with --out, or throw that audit away with --fresh."
                )
        elif not held.exists() and any(self.folder.iterdir()):
            raise InputError(f"{self.folder} holds something that is no audit. Name another folder with --out.")
        else:
            self.throw_away()
            _whole(held, json.dumps(plan, indent=2, ensure_ascii=False).encode())
        self._parts.mkdir(exist_ok=True)
        for left in (*self._parts.glob("*.new"), *self.folder.glob("*.new")):
            left.unlink()

    def throw_away(self) -> None:
        """Forget this audit, and all that it made."""
        # the plan last: a folder without one would be nobody's
        for path in (*self._parts.glob("*.parquet*"), *(self.folder / name for name in _OURS)):
            path.unlink(missing_ok=True)
        if self._parts.is_dir():
            self._parts.rmdir()

    @property
    def is_done(self) -> bool:
        """Whether all that there was to check has been."""
        return (self.folder / MESSAGES).exists()

    @property
    def done(self) -> int:
        """Messages that parts hold already."""
        return sum(pq.read_metadata(path).num_rows for path in self._done.values())

    def has(self, chunk: Chunk) -> bool:
        """Whether a chunk is done."""
        return _name(chunk) in self._done

    def add(self, chunk: Chunk, found: pa.Table) -> None:
        """Keep what came of a chunk."""
        path = self._parts / _name(chunk)
        # killed in the middle, it leaves a file that is not looked at
        _whole(path, _parquet(found))
        self._done[path.name] = path

    def finish(self) -> None:
        """Make one file of the parts, in the order of the messages.

        Raises:
            InputError: there is no message.
        """
        parts = [self._done[name] for name in sorted(self._done)]
        if not self.is_done:
            self._join(parts)
        for part in parts:
            part.unlink(missing_ok=True)

    def _join(self, parts: Sequence[Path]) -> None:
        new = self.folder / f"{MESSAGES}.new"
        if not parts:
            raise InputError("There is no message in these files.")
        with pq.ParquetWriter(new, pq.read_schema(parts[0]), compression="zstd") as writer:
            for part in parts:
                writer.write_table(pq.read_table(part))
        _settled(new, self.folder / MESSAGES)

    def batches(self) -> Iterator[pa.RecordBatch]:
        """All messages, once they are done."""
        with pq.ParquetFile(self.folder / MESSAGES) as file:
            yield from file.iter_batches()


def _name(chunk: Chunk) -> str:
    return f"{chunk.source:05}-{chunk.number:09}.parquet"


def _parquet(table: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd")
    return bytes(sink.getvalue())


def _whole(path: Path, data: bytes) -> None:
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(data)
    _settled(new, path)


def _settled(new: Path, path: Path) -> None:
    """Give a file its name once the disk has it: a power cut must not leave half of it under that name."""
    with new.open("rb+") as file:
        os.fsync(file.fileno())
    new.replace(path)


def _differences(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    return [name for name in {**one, **other} if one.get(name) != other.get(name)]
