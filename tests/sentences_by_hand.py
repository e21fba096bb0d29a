"""`sentence`: a parsed sentence from one line of text, so that a stage can be tested without a parser.

One word is ``form/tag/label>head``, ``form=lemma/…`` where the lemma is another; heads count from 1. The tag is a UPOS,
for verbs and auxiliaries with a Penn Treebank tag after a colon (``AUX:VBD``), VBP where there is none. ``root`` has no
head, and what names no head hangs on the root. The draft is the forms with a blank between any two.
"""

from __future__ import annotations

from kindphrase.clauses import Clause, clauses_of
from kindphrase.parsing.spelling import normalise_all
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

_FEATS = {
    "VB": "VerbForm=Inf",
    "VBP": "Mood=Ind|Tense=Pres|VerbForm=Fin",
    "VBZ": "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
    "VBD": "Mood=Ind|Tense=Past|VerbForm=Fin",
    "VBN": "Tense=Past|VerbForm=Part",
    "VBG": "Tense=Pres|VerbForm=Part",
    "MD": "VerbForm=Fin",
}


def sentence(line: str) -> Sentence:
    cells = [cell.rsplit("/", 2) for cell in line.split()]
    forms = [form.partition("=")[0] for form, _, _ in cells]
    lemmas = [form.partition("=")[2] for form, _, _ in cells]
    norms = normalise_all(forms)
    root = next(at for at, (_, _, arc) in enumerate(cells) if arc == "root")
    words: list[Word] = []
    start = 0
    for at, (_, tag, arc) in enumerate(cells):
        upos, _, penn = tag.partition(":")
        label, _, head = arc.partition(">")
        feats = _FEATS[penn or "VBP"] if upos in {"VERB", "AUX"} else ""
        words.append(
            Word(
                index=at,
                text=forms[at],
                norm=norms[at],
                lemma=lemmas[at] or norms[at],
                upos=upos,
                feats=frozenset(feats.split("|")) - {""},
                head=int(head) - 1 if head else root,
                dep=label,
                span=Span(start, start + len(forms[at])),
            )
        )
        start += len(forms[at]) + 1
    return Sentence(tuple(words))


def draft(parsed: Sentence) -> str:
    return " ".join(word.text for word in parsed.words)


def clause(line: str, verb: str = "") -> Clause:
    """The clause of a line headed by the word ``verb``; without it, the clause of the root."""
    parsed = sentence(line)
    at = next((word.index for word in parsed.words if word.text == verb), parsed.root)
    return next(one for one in clauses_of(parsed) if at == one.head or (not verb and at in one.own))


def holds(line: str, verb: str = "", **features: str) -> None:
    """Each feature is just these values, set apart by " | "; a hyphen in a name is written as an underscore."""
    found = clause(line, verb)
    for name, values in features.items():
        key = name.rstrip("_").replace("_", "-")
        assert found.features[key] == frozenset(values.split(" | ")), key
