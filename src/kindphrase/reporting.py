"""`Report` and what it is made of: the wire format of every surface.

All offsets are half-open code-point offsets into the draft, unless a field says otherwise. The JSON form is
``Report.model_dump_json()``; its schema is ``Report.model_json_schema()``, and ``schema_version`` names it.
"""

from __future__ import annotations

import json
from typing import Any, Literal, TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import PydanticSerializationError

SCHEMA_VERSION: Literal["1"] = "1"

Category = Literal[
    "absolute",
    "blame",
    "label",
    "mind-reading",
    "causation",
    "pseudo-feeling",
    "should",
    "question",
    "comparison",
    "dismissal",
    "ledger",
    "threat",
    "contempt",
    "crowd",
    "withdrawal",
    "appeasing",
]
Reflex = Literal["fight", "flight", "freeze", "appease"]
Applicability = Literal["complete", "needs-input", "advice"]
Frame = Literal["observation", "own-side", "now", "curious", "need", "work"]


class Value(BaseModel):
    """A frozen value that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Slot(Value):
    """A blank for the writer. ``start`` and ``end`` are offsets into the text of the suggestion."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    label: str = Field(description="what to fill in, without the brackets")


class Suggestion(Value):
    """A replacement for ``draft[start:end]``, checked before it is offered.

    With applicability ``advice`` there is nothing to put in: ``text`` is empty and ``why`` says what to do.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str
    frame: Frame
    applicability: Applicability
    feeling: str | None = Field(description="the feeling word in the text, a first choice and never a claim")
    alternatives: tuple[str, ...] = Field(default=(), description="other feelings that may fit better")
    slots: tuple[Slot, ...] = ()
    why: str


class Finding(Value):
    """Words that the receiver will hear as accusation, and what the writer may have meant."""

    rule: str
    fingerprint: str = Field(description="the same for the same rule and words, in any place; see the baseline")
    category: Category
    reflex: Reflex
    severity: int = Field(ge=1, le=3, description="1 mild, 2 clear, 3 harsh")
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str
    message: str
    why: str
    question: str
    advice: str = Field(default="", description="what to do where no suggestion is offered")
    suggestions: tuple[Suggestion, ...] = ()


class Recognition(Value):
    """Something kind that already stands in the draft."""

    kind: Literal["thanks", "appreciation", "repair", "owned-feeling", "acknowledgement"]
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str


HarmNote: TypeAlias = Literal["harm", "self-harm"]


class Note(Value):
    """What was left alone on purpose, and why."""

    code: Literal[HarmNote, "quote", "code", "reply", "signature", "long-sentence", "silenced", "unknown-rule"]
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    message: str


class Edit(Value):
    """A part of the whole-draft rewrite: put ``text`` for ``draft[start:end]``."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str


V = TypeVar("V", Finding, Suggestion, Recognition, Edit)
_put = object.__setattr__  # as pydantic puts together what is frozen


def moved(value: V, by: int) -> V:
    """The same value, so many code points further on, where the draft says the same.

    It was checked when it was made, so its copy need not be; in a long draft, copies are most of a keystroke.
    """
    fields = {**vars(value), "start": value.start + by, "end": value.end + by}
    if isinstance(value, Finding):
        fields["suggestions"] = tuple([moved(one, by) for one in value.suggestions])
    copy = object.__new__(type(value))
    _put(copy, "__dict__", fields)
    _put(copy, "__pydantic_fields_set__", value.model_fields_set.copy())
    _put(copy, "__pydantic_extra__", None)
    _put(copy, "__pydantic_private__", None)
    return copy


class Report(Value):
    """All that was found in one draft."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    text: str
    findings: tuple[Finding, ...] = ()
    recognitions: tuple[Recognition, ...] = ()
    notes: tuple[Note, ...] = ()
    edits: tuple[Edit, ...] = Field(default=(), description="the whole-draft rewrite, in order, not overlapping")

    def rewrite(self) -> str:
        """The whole draft with the best suggestions applied, neighbours joined.

        Without suggestions (``Options.suggest``) it is the draft as it stands.
        """
        parts, at = [], 0
        for edit in self.edits:
            parts += [self.text[at : edit.start], edit.text]
            at = edit.end
        return "".join((*parts, self.text[at:]))

    def model_dump_json(self, **given: Any) -> str:
        """The wire format. UTF-8 has no half characters (lone surrogates): where the draft holds one, it is escaped."""
        try:
            return super().model_dump_json(**given)
        except PydanticSerializationError:
            indent = given.pop("indent", None)
            separators = (",", ":") if indent is None else None
            data = self.model_dump(mode="json", **given)
            written = json.dumps(data, ensure_ascii=False, indent=indent, separators=separators)
            return written.encode("utf-8", "backslashreplace").decode()
