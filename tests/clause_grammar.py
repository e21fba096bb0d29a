"""A small grammar of accusations, for property tests: subject × act × tense and polarity × when-clause × register.

Each draft knows what of it must come through: its nouns, its verb in some form, and whether the act was done or not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from hypothesis import strategies as st


@dataclass(frozen=True)
class Act:
    """What the receiver does, with the forms of its verb. ``nouns`` are the content words beside the verb."""

    base: str
    past: str
    participle: str
    gerund: str
    rest: str
    nouns: tuple[str, ...] = ()
    # feelings that tell the verb by themselves: "unheard" for "didn't listen"
    tells: tuple[str, ...] = ()

    @property
    def forms(self) -> frozenset[str]:
        third = "s" if not self.base.endswith(("ch", "sh", "s")) else "es"
        return frozenset({self.base, self.past, self.participle, self.gerund, self.base + third})


# done, they are a fault
DONE = (
    Act("interrupt", "interrupted", "interrupted", "interrupting", "me", tells=("cut off", "unheard")),
    Act("leave", "left", "left", "leaving", "the dishes in the sink", ("dishes", "sink")),
    Act("forget", "forgot", "forgotten", "forgetting", "my birthday", ("birthday",)),
    Act("cancel", "canceled", "canceled", "canceling", "our plans", ("plans",)),
    Act("check", "checked", "checked", "checking", "your phone during dinner", ("phone", "dinner")),
    Act("lie", "lied", "lied", "lying", "to me about the money", ("money",)),
    Act("compare", "compared", "compared", "comparing", "me to my sister", ("sister",)),
    Act("take", "took", "taken", "taking", "the car without asking", ("car", "asking")),
    Act("ignore", "ignored", "ignored", "ignoring", "my messages", ("messages",)),
    Act("yell", "yelled", "yelled", "yelling", "at the kids", ("kids",)),
    Act("break", "broke", "broken", "breaking", "your promises", ("promises",)),
    Act("blame", "blamed", "blamed", "blaming", "me for the delays", ("delays",)),
)
# left undone, they are
UNDONE = (
    Act("call", "called", "called", "calling", "me back"),
    Act("listen", "listened", "listened", "listening", "to me", tells=("unheard", "ignored")),
    Act("help", "helped", "helped", "helping", "with the laundry", ("laundry",)),
    Act("thank", "thanked", "thanked", "thanking", "my mother for the meal", ("mother", "meal")),
    Act("answer", "answered", "answered", "answering", "my emails", ("emails",)),
    Act("clean", "cleaned", "cleaned", "cleaning", "the kitchen", ("kitchen",)),
    Act("ask", "asked", "asked", "asking", "about my job", ("job",)),
    Act("show", "showed", "shown", "showing", "up on time", ("time",)),
    Act("invite", "invited", "invited", "inviting", "my friends", ("friends",)),
    Act("pay", "paid", "paid", "paying", "your share of the rent", ("share", "rent")),
)
POSITIVE = (
    "{you} always {base} {rest}",
    "{you} constantly {base} {rest}",
    "{you} keep {gerund} {rest}",
    "{you} {past} {rest} again",
    "why do {you} always {base} {rest}",
    "{you} are always {gerund} {rest}",
)
NEGATIVE = (
    "{you} never {base} {rest}",
    "{you} didn't even {base} {rest}",
    "{you} have never {participle} {rest}",
    "{you} have never once {participle} {rest}",
    "{you} can't even {base} {rest}",
    "{you} never ever {base} {rest}",
    "why don't {you} ever {base} {rest}",
)
# what goes with the present and with the past alike is the phrase; the clauses are said in the present
WHEN = (
    ("", ()),
    ("when I talk about work", ("talk", "work")),
    ("when we visit my parents", ("visit", "parents")),
    ("in front of my boss", ("front", "boss")),
    ("on Fridays", ("fridays",)),
)
PAST_WHEN = (("", ()), ("last night", ("night",)), ("in front of my boss", ("front", "boss")))
INFLECTED = {"talk": {"talk", "talked", "talking"}, "visit": {"visit", "visited", "visiting"}}


@dataclass(frozen=True)
class Sample:
    """A draft and what must come through. ``nouns`` and ``forms`` are in small letters."""

    draft: str
    capital: bool
    act: Act
    nouns: tuple[str, ...]
    negative: bool

    def keeps_verb(self, text: str) -> bool:
        return bool(self.act.forms & words(text))

    def lost(self, text: str) -> set[str]:
        """The content words beside the verb that a text does not hold."""
        held = words(text)
        return {noun for noun in self.nouns if not INFLECTED.get(noun, {noun}) & held}


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w'’]+", text.lower()))


REGISTERS = ("plain", "exclaimed", "chat", "emoji", "opened", "named")


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    """One sentence."""
    negative = draw(st.booleans())
    act = draw(st.sampled_from(UNDONE if negative else DONE))
    template = draw(st.sampled_from(NEGATIVE if negative else POSITIVE))
    told = "past" in template or "didn't" in template
    phrase, nouns = draw(st.sampled_from(PAST_WHEN if told else WHEN))
    register = draw(st.sampled_from(REGISTERS))
    you = draw(st.sampled_from(("you", "u"))) if register in {"chat", "emoji"} else "you"
    said = template.format(
        you=you, base=act.base, past=act.past, participle=act.participle, gerund=act.gerund, rest=act.rest
    )
    sentence = " ".join(part for part in (said, phrase) if part)
    draft = _dressed(sentence, register, asks=template.startswith("why"))
    return Sample(draft, register not in {"chat", "emoji"}, act, (*act.nouns, *nouns), negative)


def _dressed(sentence: str, register: str, *, asks: bool) -> str:
    stop = "?" if asks else "."
    if register == "chat":
        return sentence.replace("'", "").replace(" I ", " i ")
    if register == "emoji":
        return sentence.replace(" I ", " i ") + " 😞"
    if register == "opened":
        return f"Honestly, {sentence}{stop}"
    if register == "named":
        return f"Sam, {sentence}{stop}"
    return sentence[0].upper() + sentence[1:] + ("!" if register == "exclaimed" else stop)


GREETINGS = ("", "Hi Sam,\n\n", "Hey love, how was your day?\n", "Dear Ms. Weber,\n\n")
CLOSINGS = ("", "\n\nBest,\nKim", "\nCan we talk tonight?", "\n\nThank you for the soup on Sunday.")


@dataclass(frozen=True)
class Letter:
    """Several sentences between what must stay as it is."""

    opening: str
    body: str
    closing: str

    @property
    def draft(self) -> str:
        return self.opening + self.body + self.closing


@st.composite
def letters(draw: st.DrawFn) -> Letter:
    """A message of one to four accusations, with a sentence between that accuses nobody."""
    said = draw(st.lists(samples().filter(lambda one: one.draft[-1] in ".!?"), min_size=1, max_size=4))
    calm = draw(st.sampled_from(("", "We had such a good time in May.", "I got home at nine.")))
    parts = [one.draft for one in said]
    if calm:
        parts.insert(draw(st.integers(0, len(parts))), calm)
    body = draw(st.sampled_from((" ", "\n"))).join(parts)
    return Letter(draw(st.sampled_from(GREETINGS)), body, draw(st.sampled_from(CLOSINGS)))
