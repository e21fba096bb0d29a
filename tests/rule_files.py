"""Rule files, words and features made by hand, for the tests of the rules."""

from __future__ import annotations

from kindphrase.lexentries import Feeling
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Word
from kindphrase.spans import Span

CLASSES = {
    "insult": frozenset({"liar", "drama queen", "mama's boy", "know-it-all"}),
    "praise": frozenset({"help", "cheer up"}),
}
LEXICON = Lexicon(
    classes=CLASSES,
    feelings={
        word: Feeling(word=word, family="hurt", intensity=2, register="everyday", names_act=word == "ignored")
        for word in ("hurt", "sad", "ignored")
    },
    behaviours=(),
)
CLAUSE = """\
id: never-you
since: "0.1"
kind: clause
category: absolute
reflex: fight
severity: 2
message: "It says that it has not happened once."
why: "One exception makes it untrue."
question: "Which time do you have in mind?"
source: "Written for this test."
frames: [observation, now]
feelings: [hurt, sad]
match:
  - subject: you
    habit: zero
    not: {verb: "@praise"}
flag: [a one, a two, a three, a four, a five, a six]
leave: [b one, b two, b three, b four, b five, b six]
"""
PHRASE = (
    CLAUSE.replace("never-you", "oh-great")
    .replace("kind: clause", "kind: phrase")
    .replace('  - subject: you\n    habit: zero\n    not: {verb: "@praise"}\n', "  - '^ oh (great|nice) $'\n")
)


def words(text: str) -> tuple[Word, ...]:
    """Words from ``text/LEMMA/UPOS`` items parted by blanks; lemma and UPOS may be left out."""
    made, at = [], 0
    for index, item in enumerate(text.split()):
        shown, _, rest = item.partition("/")
        lemma, _, upos = rest.partition("/")
        mark = not any(sign.isalnum() for sign in shown)
        made.append(
            Word(
                index=index,
                text=shown,
                norm=shown.lower(),
                lemma=lemma or shown.lower(),
                upos=upos or ("PUNCT" if mark else "X"),
                feats=frozenset(),
                head=0,
                dep="root" if index == 0 else "dep",
                span=Span(at, at + len(shown)),
            )
        )
        at += len(shown) + 1
    return tuple(made)


def features(**values: str) -> dict[str, frozenset[str]]:
    """Features from ``question_word="why how"``; values are parted by blanks."""
    return {name.replace("_", "-"): frozenset(value.split()) for name, value in values.items()}
