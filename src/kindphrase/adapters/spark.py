"""Apache Spark: a data frame with texts → one with findings, by ``mapInArrow``.

    found = check(messages, text="body", id="message_id", options={"voice": "work"}, private=True)

Each Python worker of an executor builds one checker, and keeps it for all its tasks. Nothing is shuffled, and a task
that is repeated gives the same rows again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from kindphrase.adapters.arrow import check_batches, schema_for
from kindphrase.adapters.jobs import Job, Shape
from kindphrase.errors import MissingExtraError, OptionError
from kindphrase.options import Options

try:
    from pyspark.sql import DataFrame
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
except ModuleNotFoundError as missing:
    if (missing.name or "").partition(".")[0] not in {"pyspark", "py4j"}:
        raise
    raise MissingExtraError("spark") from None

__all__ = ["check"]


def check(
    df: DataFrame,
    text: str = "body",
    id: str | None = "message_id",  # noqa: A002 - the name of the column with the ids
    options: Options | Mapping[str, Any] | str = "{}",
    *,
    shape: Shape = "struct",
    private: bool = False,
    keep: Iterable[str] | None = None,
    form: str = "plain",
) -> DataFrame:
    """The same frame with a column ``kindphrase``, or a frame of findings; see `Job` for what is asked.

    ``patterns`` and ``model`` in the options are paths and packages on the executors.

    Raises:
        OptionError: an option does not hold, or a column is missing, is no text, or would stand there twice.
    """
    job = Job(text, id, options, shape, private, keep, form)
    schema = schema_for(arrow_schema(df), job)
    return df.mapInArrow(partial(check_batches, job=job), from_arrow_schema(schema))


def arrow_schema(df: DataFrame) -> Any:
    """The schema that the batches of a frame have in Python.

    Raises:
        OptionError: a column has a type that Arrow has not.
    """
    try:
        return to_arrow_schema(df.schema)
    except Exception as error:
        raise OptionError(f"A column cannot be handed to Python ({type(error).__name__}); select the others.") from None
