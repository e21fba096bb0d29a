"""The sentences of ``data/two_schemes.txt`` as spaCy ``Doc``s in both label schemes, with the morphology of each.

``SENTENCES`` holds (name, builder of the UD ``Doc``, builder of the ClearNLP ``Doc``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from spacy.lang.en import English
from spacy.tokens import Doc

VOCAB = English().vocab
_TABLE = Path(__file__).parent / "data" / "two_schemes.txt"

# kind → morphology in the English Web Treebank (without the number and person of verbs), and in en_core_web_*
_BY_KIND = {
    "VB": ("VerbForm=Inf", "VerbForm=Inf"),
    "VB!": ("Mood=Imp|VerbForm=Fin", "VerbForm=Inf"),
    "VBP": ("Mood=Ind|Tense=Pres|VerbForm=Fin", "Tense=Pres|VerbForm=Fin"),
    "VBZ": ("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
    "VBD": ("Mood=Ind|Tense=Past|VerbForm=Fin", "Tense=Past|VerbForm=Fin"),
    "VBN": ("Tense=Past|VerbForm=Part", "Aspect=Perf|Tense=Past|VerbForm=Part"),
    "VBNP": ("Tense=Past|VerbForm=Part|Voice=Pass", "Aspect=Perf|Tense=Past|VerbForm=Part"),
    "VBG": ("Tense=Pres|VerbForm=Part", "Aspect=Prog|Tense=Pres|VerbForm=Part"),
    "VBGN": ("VerbForm=Ger", "Aspect=Prog|Tense=Pres|VerbForm=Part"),
    "MD": ("VerbForm=Fin", "VerbForm=Fin"),
    "NN": ("Number=Sing", "Number=Sing"),
    "NNP": ("Number=Sing", "Number=Sing"),
    "NNS": ("Number=Plur", "Number=Plur"),
    "JJ": ("Degree=Pos", "Degree=Pos"),
    "WP": ("PronType=Rel", ""),
    "WRB": ("PronType=Int", ""),
    ",": ("", "PunctType=Comm"),
    ".": ("", "PunctType=Peri"),
}
_PERSON = {
    "i": "Number=Sing|Person=1",
    "my": "Number=Sing|Person=1",
    "we": "Number=Plur|Person=1",
    "our": "Number=Plur|Person=1",
    "you": "Person=2",
    "your": "Person=2",
    "she": "Gender=Fem|Number=Sing|Person=3",
    "it": "Gender=Neut|Number=Sing|Person=3",
}
_OTHER = {
    "not": ("Polarity=Neg", "Polarity=Neg"),
    "never": ("PronType=Neg", ""),
    "always": ("PronType=Tot", ""),
    "a": ("Definite=Ind|PronType=Art", "Definite=Ind|PronType=Art"),
    "the": ("Definite=Def|PronType=Art", "Definite=Def|PronType=Art"),
    "this": ("Number=Sing|PronType=Dem", "Number=Sing|PronType=Dem"),
}


class _Row(NamedTuple):
    form: str
    lemma: str
    upos: str
    kind: str
    ud: tuple[int, str]
    clearnlp: tuple[int, str]


def _arc(cell: str) -> tuple[int, str]:
    head, _, label = cell.partition(":")
    return int(head), label


def _blocks() -> Iterator[tuple[str, str, tuple[_Row, ...]]]:
    for block in _TABLE.read_text(encoding="utf-8").split("\n## ")[1:]:
        title, *lines = block.strip().splitlines()
        name, _, text = title.partition(": ")
        rows = []
        for line in lines:
            _, form, lemma, upos, kind, ud, *clearnlp = line.split()
            rows.append(_Row(form, lemma, upos, kind, _arc(ud), _arc(clearnlp[0] if clearnlp else ud)))
        yield name, text, tuple(rows)


def _spaces(text: str, forms: list[str]) -> list[bool]:
    spaces, at = [], 0
    for form in forms:
        at = text.index(form, at) + len(form)
        spaces.append(text[at : at + 1] == " ")
    return spaces


def _morph(row: _Row, ud: bool) -> str:
    lemma = row.lemma.lower()
    if row.kind in {"PRP", "PRP$"}:
        subject = row.ud[1].partition(":")[0] in {"nsubj", "expl"}
        case = "Gen" if row.kind == "PRP$" else ("Nom" if subject else "Acc")
        own = "|Poss=Yes" if row.kind == "PRP$" else ""
        cased = ud or (row.kind == "PRP" and lemma not in {"you", "it"})  # en_core_web_*: not for you, it, your
        return (f"Case={case}|" if cased else "") + f"{_PERSON[lemma]}{own}|PronType=Prs"
    both = _OTHER.get(lemma) or _BY_KIND.get(row.kind, ("", ""))
    return both[0 if ud else 1]


def _doc(text: str, rows: tuple[_Row, ...], ud: bool) -> Doc:
    forms = [row.form for row in rows]
    arcs = [row.ud if ud else row.clearnlp for row in rows]
    return Doc(
        VOCAB,
        words=forms,
        spaces=_spaces(text, forms),
        # en_core_web_* gives SCONJ to all words with the tag WRB, and ADP to every preposition
        pos=[row.upos if ud else _clearnlp_upos(row) for row in rows],
        morphs=[_morph(row, ud) for row in rows],
        lemmas=[row.lemma for row in rows],
        heads=[head - 1 if head else index for index, (head, _) in enumerate(arcs)],
        deps=["ROOT" if not head else label for head, label in arcs],
        sent_starts=[index == 0 for index in range(len(rows))],
    )


def _clearnlp_upos(row: _Row) -> str:
    if row.kind == "WRB":
        return "SCONJ"
    return "ADP" if row.clearnlp[1] == "prep" else row.upos


Builder = Callable[[], Doc]
SENTENCES: list[tuple[str, Builder, Builder]] = [
    (name, partial(_doc, text, rows, True), partial(_doc, text, rows, False)) for name, text, rows in _blocks()
]
