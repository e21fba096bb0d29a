"""Arrow record batches → record batches: texts in, findings out, for whatever holds many messages.

    job = Job(text="body", id="message_id", options={"voice": "work"}, private=True)
    found = check_batch(batch, job)

Each process builds one checker for the options of a job, and keeps it. No row fails its batch: what cannot be checked
is told in the column ``error``, and never with words of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from kindphrase.adapters.failing import place
from kindphrase.adapters.formats import annotated
from kindphrase.adapters.jobs import Job, checker_for
from kindphrase.errors import DraftTooLongError, KindphraseError, MissingExtraError, OptionError
from kindphrase.reporting import Finding, Report

try:
    import pyarrow as pa
except ModuleNotFoundError as missing:
    if (missing.name or "").partition(".")[0] != "pyarrow":
        raise
    raise MissingExtraError("arrow") from None

if TYPE_CHECKING:
    from kindphrase.checker import Checker

__all__ = ["Job", "check_batch", "check_batches", "check_table", "schema_for"]

COLUMN, ERROR = "kindphrase", "error"
AT_ONCE = 256  # rows that are parsed together, and whose reports are held in memory
NO_TEXT = "K101 The text is not UTF-8."
_TEXTS = ("string", "large_string", "string_view", "binary", "large_binary", "binary_view", "null")
_PLAIN = (
    ("rule", pa.string()),
    ("category", pa.string()),
    ("reflex", pa.string()),
    ("severity", pa.int8()),
    ("start", pa.int32()),
    ("end", pa.int32()),
)
# with a fingerprint, and enough guesses, what was said can be found out
_WORDS = (("fingerprint", pa.string()), ("text", pa.string()), ("suggestion", pa.string()))


def schema_for(schema: pa.Schema, job: Job) -> pa.Schema:
    """The schema of what `check_batch` gives for a batch of this one.

    Raises:
        OptionError: a column is missing, is no text, or would stand there twice.
    """
    for name in (job.text, *(() if job.id is None else (job.id,)), *(job.keep or ())):
        if (found := schema.names.count(name)) > 1:
            raise OptionError(f'There are {found} columns "{name}". Give each a name of its own.')
        if not found:
            raise OptionError.unknown("column", name, schema.names)
    if not is_text(kind := schema.field(job.text).type):
        raise OptionError(f'The column "{job.text}" holds {kind}; text is wanted.')
    kept = [schema.field(name) for name in job.kept(schema.names)]
    findings = pa.struct(list(_PLAIN if job.private else (*_PLAIN, *_WORDS)))
    if job.shape == "struct":
        told = pa.struct([("count", pa.int32()), ("findings", pa.list_(findings)), (ERROR, pa.string())])
        made = [pa.field(COLUMN, told)]
    else:
        made = [*findings, pa.field(ERROR, pa.string())]
    if twice := {each.name for each in kept} & {each.name for each in made}:
        raise OptionError(f'There is a column "{min(twice)}" already. Rename it, or leave it out with keep.')
    return pa.schema([*kept, *made])


def check_batch(batch: pa.RecordBatch, job: Job) -> pa.RecordBatch:
    """Check the texts of a batch.

    Returns:
        with ``struct`` the same rows in the same order, and null for a text that is null; with ``rows`` those of the
        findings, in the order of the rows and in each by place. Offsets count code points.

    Raises:
        OptionError: as for `schema_for`; or an option names what does not exist.
        KindphraseError: as for `Checker`.
    """
    schema = schema_for(batch.schema, job)
    told = _told(_values(batch, job.text), job)
    kept = job.kept(batch.schema.names)
    columns = [batch.column(batch.schema.get_field_index(name)) for name in kept]
    if job.shape == "struct":
        made = [pa.array(told, schema.field(COLUMN).type)]
    else:
        rows = [(at, row) for at, each in enumerate(told) if each is not None for row in _rows(each)]
        places = pa.array([at for at, _ in rows], pa.int64())
        columns = [column.take(places) for column in columns]
        made = [pa.array([row.get(each.name) for _, row in rows], each.type) for each in list(schema)[len(kept) :]]
    return pa.RecordBatch.from_arrays([*columns, *made], schema=schema)


def check_batches(batches: Iterable[pa.RecordBatch], job: Job) -> Iterator[pa.RecordBatch]:
    """The same for batches as they come, `AT_ONCE` rows at a time, so that a big batch takes no more memory.

    Raises:
        KindphraseError: as for `check_batch`.
    """
    for batch in batches:
        for start in range(0, max(batch.num_rows, 1), AT_ONCE):
            yield check_batch(batch.slice(start, AT_ONCE), job)


def check_table(table: pa.Table, job: Job) -> pa.Table:
    """The same for a whole table.

    Raises:
        KindphraseError: as for `check_batch`.
    """
    return pa.Table.from_batches(check_batches(table.to_batches(), job), schema_for(table.schema, job))


def is_text(kind: pa.DataType) -> bool:
    """Whether a column of that type can be checked."""
    return str(kind.value_type if pa.types.is_dictionary(kind) else kind) in _TEXTS


def _values(batch: pa.RecordBatch, name: str) -> list[bytes | None]:
    # Arrow does not look whether strings are UTF-8, and reading them all at once would fail for one that is not
    column = batch.column(batch.schema.get_field_index(name))
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    return list(column.cast(pa.large_binary()).to_pylist())


def _told(values: list[bytes | None], job: Job) -> list[dict[str, Any] | None]:
    """For each text: None for null, otherwise its findings, or what is wrong with it."""
    checker = checker_for(job.options_json)
    limit = checker.options.max_length
    found: list[Report | str | None] = [None if value is None else _wrong(value, limit) for value in values]
    good = [at for at, value in enumerate(values) if value is not None and found[at] is None]
    reports = _reports(checker, [(values[at] or b"").decode() for at in good], job.form)
    for at, report in zip(good, reports, strict=True):
        found[at] = report
    return [None if each is None else _cell(each, private=job.private) for each in found]


def _wrong(value: bytes, limit: int) -> str | None:
    """Why a text is not checked; None where it can be."""
    try:
        length = len(value.decode())
    except UnicodeDecodeError:
        return NO_TEXT
    return str(DraftTooLongError(length, limit)) if length > limit else None


def _reports(checker: Checker, texts: list[str], form: str) -> list[Report | str]:
    """A report for each text. Where one fails, they are checked one by one, and it gets what went wrong."""
    try:
        given = [annotated(text, form) for text in texts]
        plain = checker.check_many((text.plain for text in given), batch_size=AT_ONCE)
        return [text.report(report) for text, report in zip(given, plain, strict=True)]
    except Exception:
        return [_alone(checker, text, form) for text in texts]


def _alone(checker: Checker, text: str, form: str) -> Report | str:
    try:
        given = annotated(text, form)
        return given.report(checker.check(given.plain))
    except KindphraseError as error:
        return str(error)
    except Exception as error:  # a bug of ours: its message may hold words of the text, its place cannot
        return f"{KindphraseError.code} internal error: {type(error).__name__} at {place(error)}"


def _cell(found: Report | str, *, private: bool) -> dict[str, Any]:
    if isinstance(found, str):
        return {"count": None, "findings": None, ERROR: found}
    findings = [_finding(each, private=private) for each in found.findings]
    return {"count": len(findings), "findings": findings, ERROR: None}


def _rows(cell: dict[str, Any]) -> list[dict[str, Any]]:
    return [{ERROR: cell[ERROR]}] if cell[ERROR] is not None else list(cell["findings"])


def _finding(finding: Finding, *, private: bool) -> dict[str, Any]:
    told = {name: getattr(finding, name) for name, _ in _PLAIN}
    if not private:
        first = next((each.text for each in finding.suggestions if each.text), None)
        told |= {"fingerprint": finding.fingerprint, "text": finding.text, "suggestion": first}
    return told
