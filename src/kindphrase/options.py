"""`Options`: every choice a caller has, as one frozen value."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Voice = Literal["partner", "family", "friend", "work", "neutral"]
Vocabulary = Literal["everyday", "strict"]
Spelling = Literal["US", "GB"]


class Options(BaseModel):
    """How to check. Unknown fields are refused.

    ``select`` and ``ignore`` take rule ids, categories and reflexes. ``model`` is a path, the name of an installed
    package, or a loaded spaCy pipeline; without it, the pipeline that ships is used. ``max_length`` counts code points.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    patterns: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: int = Field(default=1, ge=1, le=3)
    voice: Voice = "neutral"
    vocabulary: Vocabulary = "everyday"
    spelling: Spelling = "US"
    model: Any = None
    max_length: int = Field(default=1_000_000, ge=1)
