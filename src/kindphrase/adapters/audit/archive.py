"""`Archive`: what is to be audited, as a value; and the audit of one on this machine."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kindphrase import __version__
from kindphrase.adapters.audit.messages import job_for
from kindphrase.adapters.audit.rows import Reading
from kindphrase.adapters.audit.sources import Chunk, chunks, messages_in, sources
from kindphrase.adapters.audit.store import Store, plan_of
from kindphrase.adapters.audit.tally import Tally, tally_of
from kindphrase.adapters.audit.working import default_workers, worked
from kindphrase.adapters.jobs import Job
from kindphrase.adapters.progress import bar
from kindphrase.adapters.records import Fields
from kindphrase.errors import InputError
from kindphrase.options import Options

PART = 500  # messages: what is done again by each process that was killed


@dataclass(frozen=True, slots=True)
class Archive:
    """Files with messages, how they are read and checked, and whether texts are kept."""

    files: tuple[str, ...]
    fields: Fields
    codec: str
    form: str
    options: Options
    with_text: bool

    @property
    def reading(self) -> Reading:
        """How rows are read."""
        return Reading(self.fields, self.codec, self.options.max_length)

    @property
    def job(self) -> Job:
        """What is asked of them.

        Raises:
            OptionError: the options cannot be sent to other processes.
        """
        return job_for(self.options, self.form, with_text=self.with_text)


def audited(archive: Archive, folder: Path, *, workers: int | None = None, fresh: bool = False) -> Tally:
    """Check all messages, or what an earlier run left to check, and count.

    Args:
        archive: what to check.
        folder: where the results go, and where an earlier run is found.
        workers: processes; None: one for each core.
        fresh: whether what another audit left in the folder is thrown away.

    Raises:
        InputError: a file cannot be read, no message has a text, or the folder holds something else.
        KindphraseError: as for `Checker`.
    """
    found, job, reading = sources(archive.files), archive.job, archive.reading
    total = sum(map(messages_in, found))
    choices = {
        "version": __version__,
        "options": job.options_json,
        "fields": [archive.fields.text, archive.fields.id, archive.fields.time],
        "encoding": archive.codec,
        "format": archive.form,
        "with_text": archive.with_text,
        "part": PART,
    }
    store = Store(folder, plan_of(found, **choices), fresh=fresh)

    def left() -> Iterator[Chunk]:
        for index, each in enumerate(found):
            cut = chunks(each, index, size=PART, limit=reading.limit, columns=reading.columns)
            yield from (chunk for chunk in cut if not store.has(chunk))

    if not store.is_done:
        with bar(total, store.done) as advance:
            most = min(workers or default_workers(), math.ceil(total / PART) or 1)
            for chunk, table in worked(left(), reading, job, most):
                store.add(chunk, table)
                advance(table.num_rows)
    store.finish()
    tally = tally_of(store.batches())
    if not tally.messages and not tally.unread:
        store.throw_away()
        raise no_text(archive.fields.text)
    return tally


def no_text(field: str) -> InputError:
    """What is said where there was nothing to check."""
    return InputError(f'No message has a text in a field "{field}". Name the field with --field.')
