"""`Options`: every choice a caller can make, in one frozen value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from kindphrase.errors import OptionError

Voice = Literal["partner", "family", "friend", "work", "neutral"]
Vocabulary = Literal["everyday", "strict"]
Spelling = Literal["US", "GB"]


def _no_number(given: Any) -> Any:
    # to Python, True is 1 and 2.0 is 2
    return str(given).lower() if isinstance(given, bool | float) else given


def _wordy(given: str) -> str:
    if not re.search(r"\w", given):
        raise ValueError("An allowed phrase needs a word")
    return given


def _hexadecimal(given: str) -> str:
    if not re.fullmatch(r"[0-9a-f]{16}", given):
        raise ValueError("A fingerprint has 16 hexadecimal digits")
    return given


def _pairs(given: Any) -> Any:
    if not isinstance(given, Mapping | tuple | list):
        raise ValueError("A mapping of names is wanted")  # noqa: TRY004 - pydantic listens for this one
    return tuple(given.items()) if isinstance(given, Mapping) else given


def _once(pairs: tuple[tuple[str, Any], ...]) -> tuple[tuple[str, Any], ...]:
    return tuple(sorted(dict(pairs).items(), key=lambda pair: pair[0]))


Severity = Annotated[Literal[1, 2, 3], BeforeValidator(_no_number)]
Level = Annotated[Literal[1, 2, 3, "off"], BeforeValidator(_no_number)]
Phrase = Annotated[str, AfterValidator(_wordy)]
Fingerprint = Annotated[str, AfterValidator(_hexadecimal)]
# given as a mapping, kept as pairs in order, so that options are values that can be compared, hashed and shared
Levels = Annotated[tuple[tuple[str, Level], ...], BeforeValidator(_pairs), AfterValidator(_once)]


class Adjustment(BaseModel):
    """What differs for one voice; fields mean what they mean in `Options`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ignore: tuple[str, ...] = ()
    min_severity: int | None = Field(default=None, ge=1, le=3)
    severity: Levels = ()


Adjustments = Annotated[tuple[tuple[Voice, Adjustment], ...], BeforeValidator(_pairs), AfterValidator(_once)]


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
        suggest: False looks for findings only, which costs less: they stay without suggestions, the report without
            edits.
        model: a path, the name of an installed package, or a loaded spaCy pipeline; None: the one that ships.
        max_length: the longest draft, in code points.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    patterns: tuple[Path, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_severity: int = Field(default=1, ge=1, le=3)
    severity: Levels = ()
    voices: Adjustments = ()
    allow: tuple[Phrase, ...] = ()
    baseline: frozenset[Fingerprint] = frozenset()
    voice: Voice = "neutral"
    vocabulary: Vocabulary = "everyday"
    spelling: Spelling = "US"
    suggest: bool = Field(default=True, strict=True)
    model: Any = None
    max_length: int = Field(default=1_000_000, ge=1)

    @property
    def adjusted(self) -> Options:
        """The same with the adjustments for the voice made, and none left to make."""
        found = next((each for voice, each in self.voices if voice == self.voice), Adjustment())
        return self.model_copy(
            update={
                "ignore": (*self.ignore, *found.ignore),
                "min_severity": found.min_severity or self.min_severity,
                "severity": _once((*self.severity, *found.severity)),
                "voices": (),
            }
        )

    @property
    def suggesting(self) -> Options:
        """The same with suggestions, for whoever rewrites."""
        return self if self.suggest else self.model_copy(update={"suggest": True})


def options_from(values: Mapping[str, Any]) -> Options:
    """The same as `Options`, for values that a person gave.

    Raises:
        OptionError: an option or a value is unknown; it names the field, and the nearest name or all that is allowed.
    """
    try:
        return Options(**values)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
    name, inner = str(first["loc"][0]), first["loc"][1:]
    context = first.get("ctx", {})
    if first["type"] == "extra_forbidden" and not inner:
        raise OptionError.unknown("option", name, Options.model_fields)
    if first["type"] == "literal_error" and not inner:
        raise OptionError.unknown(name, str(first["input"]), literals(context["expected"]))
    if first["type"] == "extra_forbidden":
        wrong = OptionError.unknown("field", str(inner[-1]), Adjustment.model_fields)
    elif first["type"] == "literal_error":
        kind = "voice" if name == "voices" and len(inner) == 2 else "level"
        wrong = OptionError.unknown(kind, str(first["input"]), literals(context["expected"]))
    else:
        said = str(context["error"]) if first["type"] == "value_error" else _WANTED.get(first["type"], first["msg"])
        wrong = OptionError(f"{said}.")
    raise OptionError(f"Option {name}: {wrong.message}", wrong.nearest)


_WANTED = {
    "tuple_type": "A list of values is wanted",
    "frozen_set_type": "A set of fingerprints is wanted",
    "model_type": f"A mapping of {', '.join(Adjustment.model_fields)} is wanted",
}


def literals(expected: str) -> tuple[str, ...]:
    """The values in pydantic's account of what was expected: ``"1, 2 or 'off'"``."""
    return tuple(quoted or plain for quoted, plain in re.findall(r"'([^']*)'|(\d+)", expected))
