"""Rows → what is kept of each message: where it stands, its week, and what was found in it."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc

from kindphrase.adapters.arrow import AT_ONCE, COLUMN, ERROR, check_batch, schema_for
from kindphrase.adapters.audit.rows import SCHEMA
from kindphrase.adapters.jobs import Job
from kindphrase.options import Options

PLACE = ("path", "line", "id", "week")


def job_for(options: Options, form: str, *, with_text: bool) -> Job:
    """What is asked for each batch of rows; without the texts, nothing in words is kept."""
    kept = (*PLACE, "wrong", "text") if with_text else (*PLACE, "wrong")
    return Job("text", None, options, private=not with_text, keep=kept, form=form)


def schema_of(job: Job) -> pa.Schema:
    """The schema of `checked`: the place, ``count`` (null where there was no text), ``findings`` and ``error``."""
    told = schema_for(SCHEMA, job).field(COLUMN).type
    text = [pa.field("text", pa.string())] if "text" in (job.keep or ()) else []
    return pa.schema([*(SCHEMA.field(name) for name in PLACE), *text, *told])


def checked(rows: pa.RecordBatch, job: Job) -> pa.Table:
    """The rows, checked; the same number in the same order.

    Raises:
        KindphraseError: as for `check_batch`.
    """
    schema = schema_of(job)
    made = [_flat(check_batch(rows.slice(at, AT_ONCE), job), schema) for at in range(0, rows.num_rows, AT_ONCE)]
    return pa.Table.from_batches(made, schema)


def _flat(found: pa.RecordBatch, schema: pa.Schema) -> pa.RecordBatch:
    told = {name: found.column(name) for name in found.schema.names}
    cells = told.pop(COLUMN)
    told |= {each.name: pc.struct_field(cells, each.name) for each in cells.type}
    told[ERROR] = pc.coalesce(told.pop("wrong"), told[ERROR])
    if "text" in told:
        # what is not UTF-8 could not be read again
        unread = pc.is_valid(told[ERROR])
        told["text"] = pc.if_else(unread, pa.scalar(None, told["text"].type), told["text"])
    return pa.RecordBatch.from_arrays([told[each.name].cast(each.type) for each in schema], schema=schema)
