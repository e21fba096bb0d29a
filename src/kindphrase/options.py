"""`Options`: every choice a caller has, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

Voice = Literal["partner", "family", "friend", "work", "neutral"]
Vocabulary = Literal["everyday", "strict"]
Spelling = Literal["US", "GB"]
Level = Annotated[int, Field(ge=1, le=3)] | Literal["off"]


def _pairs(given: Any) -> Any:
    return tuple(given.items()) if isinstance(given, Mapping) else given


# given as a mapping, kept as pairs, so that options are values that can be compared, hashed and shared
Levels = Annotated[tuple[tuple[str, Level], ...], BeforeValidator(_pairs)]


class Adjustment(BaseModel):
    """What differs for one voice; fields mean what they mean in `Options`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ignore: tuple[str, ...] = ()
    min_severity: int | None = Field(default=None, ge=1, le=3)
    severity: Levels = ()


class Options(BaseModel):
    """How to check. Unknown fields are refused.

    Attributes:
        patterns: rule files, or folders of them; a rule of the same id takes the place of the shipped one.
        select: only these rule ids, categories and reflexes; ``default`` and ``all`` are names too.
        ignore: not these.
        min_severity: 1 all, 2 clear and harsh, 3 harsh only.
        severity: a mapping from rule ids, categories and reflexes to 1, 2, 3 or ``"off"``. An id counts before a
            category, a category before a reflex. A number for the id of a rule that is off by default switches it on.
        voices: a mapping from voices to an `Adjustment`, which is added where ``voice`` is that one.
        allow: phrases that may stand: a finding that holds one, or stands inside one, is silent.
        baseline: fingerprints of findings that are known and stay silent.
        voice: whom the draft is for.
        vocabulary: ``strict`` keeps feeling words that name no act of the other.
        spelling: of new words.
        model: a path, the name of an installed package, or a loaded spaCy pipeline; None: the one that ships.
        max_length: the longest draft, in code points.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    patterns: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: int = Field(default=1, ge=1, le=3)
    severity: Levels = ()
    voices: Annotated[tuple[tuple[Voice, Adjustment], ...], BeforeValidator(_pairs)] = ()
    allow: tuple[str, ...] = ()
    baseline: frozenset[str] = frozenset()
    voice: Voice = "neutral"
    vocabulary: Vocabulary = "everyday"
    spelling: Spelling = "US"
    model: Any = None
    max_length: int = Field(default=1_000_000, ge=1)

    @property
    def adjusted(self) -> Options:
        """The same with the adjustments for the voice made."""
        found = next((each for voice, each in self.voices if voice == self.voice), None)
        if found is None:
            return self
        levels = {**dict(self.severity), **dict(found.severity)}
        return self.model_copy(
            update={
                "ignore": (*self.ignore, *found.ignore),
                "min_severity": found.min_severity or self.min_severity,
                "severity": tuple(levels.items()),
            }
        )
