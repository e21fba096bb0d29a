"""`Block`: constraints on the features of a clause, as they are written in rule and guard files.

The closed sets of values stand here and nowhere else; the JSON Schema of rule files is made from them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from kindphrase.reporting import Value

T = TypeVar("T")

ANY = "any"
# features that take any word, or a word class as "@name"; the most telling first
OPEN = (
    "verb", "predicate", "complement-verb", "object-noun", "subject-noun", "inside", "holder-verb", "predicate-word",
    "frequency", "adverb", "intensifier", "vocative", "word",
)  # fmt: skip

Subject = Literal[
    "you", "your", "i", "my", "we", "it", "this", "third", "everyone", "there", "implied", "other", "none", "any"
]
Object = Literal["me", "us", "my", "you", "yourself", "your", "it", "this", "third", "there", "other", "none", "any"]
Modal = Literal[
    "should", "must", "can", "could", "will", "would", "might", "may", "have to", "need to", "ought to", "supposed to",
    "better", "got to", "going to", "used to", "none", "any",
]  # fmt: skip
QuestionWord = Literal[
    "polar", "why", "how", "how-come", "what", "who", "when", "where", "which", "declarative", "tag", "none", "any"
]
Place = Literal[
    "main", "coordinated", "relative", "complement", "when", "because", "if", "after", "though", "purpose", "other"
]
Has = Literal[
    "when-clause", "because-clause", "if-clause", "after-clause", "though-clause", "purpose-clause", "than", "like",
    "none", "any",
]  # fmt: skip


def _listed(given: Any) -> Any:
    return [given] if isinstance(given, str) else given


def _word(given: str) -> str:
    if not given:
        raise ValueError("An empty word can never match: write one.")
    if given != given.strip().lower() or given == "@":
        raise ValueError(f'"{given}" can never match: write it in lower case, without blanks around it.')
    return given


# one value or a list of them; a list means any of
Values: TypeAlias = Annotated[tuple[T, ...], BeforeValidator(_listed), Field(min_length=1)]
Words: TypeAlias = Annotated[
    tuple[Annotated[str, AfterValidator(_word)], ...], BeforeValidator(_listed), Field(min_length=1)
]


class Features(Value):
    """One key a feature; absent ones are not asked for."""

    subject: Values[Subject] = ()
    subject_noun: Words = Field((), alias="subject-noun")
    verb: Words = ()
    predicate: Words = ()
    predicate_type: Values[Literal["adjective", "noun", "phrase", "pronoun", "none", "any"]] = Field(
        (), alias="predicate-type"
    )
    predicate_word: Words = Field((), alias="predicate-word")
    polarity: Values[Literal["positive", "negative", "shared"]] = ()
    habit: Values[Literal["high", "zero", "often", "none", "any"]] = ()
    frequency: Words = ()
    adverb: Words = ()
    modal: Values[Modal] = ()
    tense: Values[Literal["past", "present", "future", "none"]] = ()
    aspect: Values[Literal["simple", "perfect", "progressive", "perfect-progressive", "none"]] = ()
    voice: Values[Literal["active", "passive", "none"]] = ()
    mood: Values[Literal["statement", "question", "imperative"]] = ()
    question_word: Values[QuestionWord] = Field((), alias="question-word")
    tag: Values[Literal["yes", "no"]] = ()
    object: Values[Object] = ()
    object_noun: Words = Field((), alias="object-noun")
    recipient: Values[Object] = ()
    complement: Values[Literal["that", "to", "ing", "wh", "none", "any"]] = ()
    complement_verb: Words = Field((), alias="complement-verb")
    place: Values[Place] = ()
    inside: Words = ()
    if_: Values[Literal["yes", "consequence", "no"]] = Field((), alias="if")
    emphasis: Values[Literal["exclaim", "interrobang", "caps", "profanity", "none", "any"]] = ()
    intensifier: Words = ()
    vocative: Words = ()
    has: Values[Has] = ()
    holder_subject: Values[Subject] = Field((), alias="holder-subject")
    holder_verb: Words = Field((), alias="holder-verb")
    holder_polarity: Values[Literal["positive", "negative", "none", "any"]] = Field((), alias="holder-polarity")
    word: Words = ()

    @model_validator(mode="after")
    def _something(self) -> Features:
        if not self.model_fields_set:
            raise ValueError("An empty block would hold everywhere: name a feature.")
        return self

    def asked(self) -> dict[str, tuple[str, ...]]:
        """Feature name → values, of those that are asked for, as written in the file."""
        return {
            field.alias or name: values
            for name, field in type(self).model_fields.items()
            if name != "not_" and (values := getattr(self, name))
        }


class Block(Features):
    """All features must hold, and none of those under ``not``."""

    not_: Features | None = Field(None, alias="not")


FEATURES = tuple(field.alias or name for name, field in Features.model_fields.items())
