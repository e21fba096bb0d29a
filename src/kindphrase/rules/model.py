"""`Rule` (clause or phrase) and `Guard`: what a rule file may say. Unknown keys are refused."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Discriminator, Field, Tag, TypeAdapter, model_validator

from kindphrase.options import Voice
from kindphrase.reporting import Category, Frame, Reflex, Value
from kindphrase.rules.blocks import FEATURES, Block

FLOOR = 6  # examples of each kind that a rule must bring
ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"

Id: TypeAlias = Annotated[str, Field(pattern=ID)]
Text: TypeAlias = Annotated[str, Field(min_length=1)]
Line: TypeAlias = Annotated[str, Field(min_length=1, pattern=r"^[^\n]*$")]


class Example(Value):
    """A draft to flag. ``span`` is the text of the finding, ``suggestion`` the exact first one; None: not looked at."""

    text: Text
    span: Text | None = None
    suggestion: Text | None = None

    @model_validator(mode="after")
    def _inside(self) -> Example:
        if self.span is not None and self.span not in self.text:
            raise ValueError(f'The span "{self.span}" does not stand in the text of the example.')
        return self


class KnownGap(Value):
    """A draft that is read wrongly for now, and how it should be read."""

    text: Text
    want: Literal["flag", "leave"]


class Instead(Value):
    """Words of the match (norms) and what to put for them alone; the rest of the sentence is kept."""

    words: Line
    text: Line


def _example(given: Any) -> Any:
    return {"text": given} if isinstance(given, str) else given


def _branch(given: Any) -> str:
    return "phrase" if isinstance(given, str) else "block"


# a clause is constrained by a block, its sentence by a phrase
Condition: TypeAlias = Annotated[
    Annotated[Block, Tag("block")] | Annotated[Text, Tag("phrase")], Discriminator(_branch)
]


class Rule(Value):
    """What every rule carries. ``severity`` is 1 mild, 2 clear, 3 harsh; ``aliases`` are its ids of former versions."""

    id: Id
    aliases: tuple[Id, ...] = ()
    since: Text
    kind: Literal["clause", "phrase"]
    category: Category
    reflex: Reflex
    severity: int = Field(ge=1, le=3)
    default: Literal["on", "off"] = "on"
    message: Line
    why: Text
    question: Annotated[str, Field(pattern=r"\?$")]
    source: Text
    frames: tuple[Frame, ...]
    feelings: tuple[Text, ...] = ()
    slot: Line = "what happened"
    observable: bool = True
    instead: Instead | None = None
    wish: Line | None = None
    advice: str = ""
    unless: tuple[Condition, ...] = ()
    despite: tuple[Id, ...] = ()
    flag: tuple[Annotated[Example, BeforeValidator(_example)], ...] = Field(min_length=FLOOR)
    leave: tuple[Text, ...] = Field(min_length=FLOOR)
    known_gap: tuple[KnownGap, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Rule:
        if self.frames and not self.feelings:
            raise ValueError('A rule with "frames" needs "feelings" to put into them; without, write "frames: []".')
        if not self.frames and not self.advice:
            raise ValueError('A rule without "frames" offers advice only: write the "advice".')
        return self

    @property
    def names(self) -> frozenset[str]:
        """All that selects or ignores it: id, aliases, category and reflex."""
        return frozenset({self.id, *self.aliases, self.category, self.reflex})


class ClauseRule(Rule):
    """Holds where one of its blocks holds of a clause; ``span`` says which words the finding shows."""

    kind: Literal["clause"]
    span: Literal["clause", "predicate", "verb", "sentence"] = "clause"
    match: tuple[Block, ...] = Field(min_length=1)


class PhraseRule(Rule):
    """Holds where one of its phrases stands; the finding shows the matched words."""

    kind: Literal["phrase"]
    match: tuple[Text, ...] = Field(min_length=1)


class Guard(Value):
    """Silences every rule that does not name it under ``despite``, wherever one of ``when`` holds.

    With ``voices``, only where the draft is for one of these.
    """

    id: Id
    why: Text
    voices: tuple[Voice, ...] = ()
    when: tuple[Condition, ...] = Field(min_length=1)

    @property
    def whole_sentence(self) -> bool:
        """Whether it silences the sentence and leaves a note, instead of single matches."""
        return self.id in SENTENCE_GUARDS


SENTENCE_GUARDS = frozenset({"harm", "self-harm"})

AnyRule: TypeAlias = Annotated[ClauseRule | PhraseRule, Discriminator("kind")]
RULE: TypeAdapter[ClauseRule | PhraseRule] = TypeAdapter(AnyRule)


def rule_schema() -> dict[str, Any]:
    """The JSON Schema of a rule file, for editors that complete and check as one types."""
    schema = RULE.json_schema(mode="validation")
    shapes = schema["$defs"]
    # what stands for a list or an example of one: see `Values` and `Example`
    for shape in (shapes["Block"], shapes["Features"]):
        for field in shape["properties"].values():
            if field.get("type") == "array":
                del field["type"]
                field["anyOf"] = [field["items"], {"type": "array", "items": field.pop("items"), "minItems": 1}]
                field.pop("minItems", None)
    for kind in ("ClauseRule", "PhraseRule"):
        flag = shapes[kind]["properties"]["flag"]
        flag["items"] = {"anyOf": [{"type": "string", "minLength": 1}, flag["items"]]}
    return schema


def keys_at(place: tuple[int | str, ...], root: type[Value]) -> tuple[str, ...]:
    """The keys that a file of a kind may hold at a place, in the order of the documentation."""
    names = [step for step in place if isinstance(step, str)]
    if "not" in names:
        return FEATURES
    if {"match", "unless", "when"} & set(names):
        return (*FEATURES, "not")
    model: type[Value] = Example if "flag" in names else KnownGap if "known_gap" in names else root
    return tuple(field.alias or name for name, field in model.model_fields.items())
