"""What one entry of the files in data/lexicon holds: a feeling, a behaviour, or what the writer lacked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kindphrase.options import Voice

Polarity = Literal["negative", "positive", "any"]
Text: TypeAlias = Annotated[str, Field(min_length=1)]


class Entry(BaseModel):
    """A frozen value that refuses unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Feeling(Entry):
    """``intensity`` is 1 to 3. ``names_act``: the word tells what the other did (*ignored*), not only a state.

    ``takes`` is what may follow "I'm upset": a preposition before what it is about, and "that". ``told`` joins it to
    what the other did: "I felt hurt when you lied", but "I'm disappointed that you lied".
    """

    word: Text
    family: Text
    intensity: int = Field(ge=1, le=3)
    register_: Literal["everyday", "formal", "chat"] = Field(alias="register")
    names_act: bool
    takes: tuple[Literal["about", "by", "with", "that"], ...] = ()
    told: Literal["when", "that"] = "when"
    needs: tuple[Text, ...] = ()

    @property
    def preposition(self) -> str:
        return next((word for word in self.takes if word != "that"), "")


class Behaviour(Entry):
    """What people often feel when this is done to them, or not done (``polarity: negative``); best first.

    ``verbs`` are lemmas, or a lemma with particle or preposition. ``close`` holds for partner, family and friend.
    ``own_side`` tells the same from the writer's side, only where no fact is lost or added. ``slot`` labels the blank
    for what made somebody look so.
    """

    verbs: tuple[Text, ...] = ()
    predicates: tuple[Text, ...] = ()
    polarity: Polarity
    object: tuple[Text, ...] = ()
    feelings: tuple[Text, ...] = Field(min_length=1)
    close: tuple[Text, ...] = ()
    partner: tuple[Text, ...] = ()
    family: tuple[Text, ...] = ()
    friend: tuple[Text, ...] = ()
    work: tuple[Text, ...] = ()
    own_side: Text | None = None
    slot: Text | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Behaviour:
        if bool(self.verbs) == bool(self.predicates):
            raise ValueError('An entry has either "verbs" or "predicates".')
        return self

    def feelings_for(self, voice: Voice) -> tuple[str, ...]:
        """Those of a voice where the entry has its own, else the common ones."""
        own: dict[Voice, tuple[str, ...]] = {
            "partner": self.partner or self.close, "family": self.family or self.close,
            "friend": self.friend or self.close, "work": self.work, "neutral": (),
        }  # fmt: skip
        return own[voice] or self.feelings

    def fits(self, polarity: str) -> bool:
        return self.polarity in {polarity, "any"}


class Need(Entry):
    """What the writer lacked where somebody was not ``helpful``: "more help"; or all of it, as it is ``said``.

    With ``things``, how the writer takes them where they are scorned: "I don't agree with" your argument. What is said
    ``alone`` does not name the thing again: it is an excuse only to those whom it does not convince.

    With ``judged``, words and phrases that judge whatever stands beside them: "a lazy bum". ``before`` is what is said
    of the past, without which nothing is said of what is judged, and ``work`` what is said among colleagues. ``onward``
    tells how it goes on: "lazy about the dishes", "more help with the dishes".
    """

    predicates: tuple[Text, ...] = ()
    things: tuple[Text, ...] = ()
    judged: tuple[Text, ...] = ()
    polarity: Literal["negative", "positive"]
    needed: Text | None = None
    said: Text | None = None
    before: Text | None = None
    work: Text | None = None
    onward: Mapping[Text, Text] = Field(default_factory=dict)
    alone: bool = False

    @model_validator(mode="after")
    def _one_form(self) -> Need:
        if bool(self.needed) == bool(self.said):
            raise ValueError('An entry has either "needed" or "said".')
        if sum(map(bool, (self.predicates, self.things, self.judged))) != 1:
            raise ValueError('An entry has either "predicates", "things" or "judged".')
        return self
