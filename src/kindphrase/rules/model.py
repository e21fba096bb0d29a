"""`Rule` (clause or phrase) and `Guard`: what a rule file may say. Unknown keys are refused."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    Tag,
    TypeAdapter,
    WithJsonSchema,
    model_validator,
)

from kindphrase.options import Voice
from kindphrase.reporting import Category, Frame, HarmNote, Reflex, Value
from kindphrase.rules.blocks import FEATURES, Block

FLOOR = 6  # examples of each kind that a rule must bring
ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _id(given: str) -> str:
    if not re.fullmatch(ID, given):
        raise ValueError(f'"{given}" is no id: use small letters and digits, with single hyphens between the words.')
    return given


def _line(given: str) -> str:
    if "\n" in given:
        raise ValueError("This must stand on one line.")
    return given


def _question(given: str) -> str:
    if not given.endswith("?"):
        raise ValueError('A "question" ends with a question mark.')
    return given


# what editors are told stands beside what is checked, since the checks have better words
Id: TypeAlias = Annotated[str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": ID})]
Text: TypeAlias = Annotated[str, Field(min_length=1)]
Line: TypeAlias = Annotated[
    Text, AfterValidator(_line), WithJsonSchema({"type": "string", "minLength": 1, "pattern": "^[^\\n]*$"})
]
Question: TypeAlias = Annotated[Text, AfterValidator(_question), WithJsonSchema({"type": "string", "pattern": "\\?$"})]


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


class Wish(Value):
    """What some words of a match ask for or mean, said by the writer; without ``say``, nothing."""

    words: tuple[Line, ...] = Field(min_length=1)
    say: Line | None = None


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

    id: Id = Field(description="the name of the file; it silences the rule, and names the pattern, not the remedy")
    aliases: tuple[Id, ...] = Field((), description="ids that it had in former versions; they go on working")
    since: Text = Field(description="the version in which it first stood, in quotes")
    kind: Literal["clause", "phrase"] = Field(
        description="clause: who does what to whom, how often; phrase: words in a row"
    )
    category: Category = Field(description="what kind of accusation it finds")
    reflex: Reflex = Field(description="the old way of protecting oneself behind it")
    severity: int = Field(ge=1, le=3, description="1 mild, 2 clear, 3 harsh")
    default: Literal["on", "off"] = Field("on", description="off: only when it is selected")
    message: Line = Field(description="one short line for the writer: what these words do")
    why: Text = Field(description="how it lands with the receiver, in a sentence or two")
    question: Question = Field(description="one short question for the writer, asked by no other rule")
    source: Text = Field(description="the book, paper or page that tells of the pattern")
    frames: tuple[Frame, ...] = Field(description="how to say it instead, best first; [] means advice only")
    feelings: tuple[Text, ...] = Field(
        (), description="words of data/lexicon/feelings.yaml, best first, where the behaviour lexicon has none"
    )
    slot: Line = Field("what happened", description="the label of the blank")
    observable: bool = Field(
        True, description="false: the matched words judge, and tell nothing a camera could have seen"
    )
    wins_ties: bool = Field(
        False, description="true: of the findings on the same words with the same severity, this one is shown"
    )
    instead: Instead | None = Field(None, description="only these words give way, the rest is kept")
    wish: Line | None = Field(
        None, description="with `need` as the first frame: what the words ask for, said by the writer"
    )
    wishes: tuple[Wish, ...] = Field(
        (), description="the same where only some words ask for it: the first whose words stand in the match counts"
    )
    stance: Line | None = Field(
        None, description="a whole sentence of the writer's own, in place of a blank where the draft tells nothing"
    )
    stances: tuple[Wish, ...] = Field(
        (), description="the same where only some words mean it; without `say`, the blank stays for these"
    )
    advice: str = Field("", description="what to do where no suggestion can be offered")
    unless: tuple[Condition, ...] = Field((), description="exceptions of this rule: blocks of features, or phrases")
    despite: tuple[Id, ...] = Field((), description="guards that do not silence this rule")
    flag: tuple[Annotated[Example, BeforeValidator(_example)], ...] = Field(
        min_length=FLOOR, description="drafts that must be found; {text, span, suggestion} where exact"
    )
    leave: tuple[Text, ...] = Field(
        min_length=FLOOR, description="look-alikes in which no rule at all may find anything"
    )
    known_gap: tuple[KnownGap, ...] = Field((), description="drafts that are read wrongly for now: {text, want}")

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
    span: Literal["clause", "predicate", "verb", "sentence"] = Field(
        "clause", description="the words that the finding shows"
    )
    match: tuple[Block, ...] = Field(
        min_length=1,
        description="any of these; within one, every feature must hold; a list of values means any of them",
    )


class PhraseRule(Rule):
    """Holds where one of its phrases stands; the finding shows the matched words."""

    kind: Literal["phrase"]
    match: tuple[Text, ...] = Field(min_length=1, description="any of these phrases")


class Guard(Value):
    """Silences every rule that does not name it under ``despite``, wherever one of ``when`` holds.

    With ``voices``, only where the draft is for one of these. With ``note``, it silences the whole sentence, and a note
    of that code says that the sentence was left alone.
    """

    id: Id
    why: Text
    voices: tuple[Voice, ...] = ()
    note: HarmNote | None = None
    when: tuple[Condition, ...] = Field(min_length=1)

    @property
    def whole_sentence(self) -> bool:
        """Whether it silences the sentence and leaves a note, instead of single matches."""
        return self.note is not None


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
    return {"$schema": SCHEMA_DIALECT, "title": "A kindphrase rule", **schema}


def keys_at(place: tuple[int | str, ...], root: type[Value]) -> tuple[str, ...]:
    """The keys that a file of a kind may hold at a place, in the order of the documentation."""
    names = [step for step in place if isinstance(step, str)]
    if "not" in names:
        return FEATURES
    if {"match", "unless", "when"} & set(names):
        return (*FEATURES, "not")
    model: type[Value] = Example if "flag" in names else KnownGap if "known_gap" in names else root
    return tuple(field.alias or name for name, field in model.model_fields.items())
