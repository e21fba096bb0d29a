"""A stand-in for ``en_core_web_*``: a pipeline whose parser gives its labels, for a few sentences written by hand.

A sentence that is not among them is an error, so that a test knows all that was parsed.
(Annotations are not put off here: spaCy 3.8.2 needs those of a factory as they are.)
"""

import spacy
from spacy.language import Language
from spacy.tokens import Doc

# form, lemma, UPOS, morphology, head (from 1; 0 is the root), label
_ROWS = """
You you PRON Person=2|PronType=Prs 3 nsubj
always always ADV _ 3 advmod
interrupt interrupt VERB Tense=Pres|VerbForm=Fin 0 ROOT
me I PRON Case=Acc|Number=Sing|Person=1|PronType=Prs 3 dobj
. . PUNCT PunctType=Peri 3 punct

I I PRON Case=Nom|Number=Sing|Person=1|PronType=Prs 2 nsubj
felt feel VERB Tense=Past|VerbForm=Fin 0 ROOT
cut cut VERB Aspect=Perf|Tense=Past|VerbForm=Part 2 acomp
off off ADP _ 3 prt
when when SCONJ _ 7 advmod
you you PRON Person=2|PronType=Prs 7 nsubj
interrupted interrupt VERB Tense=Past|VerbForm=Fin 2 advcl
me I PRON Case=Acc|Number=Sing|Person=1|PronType=Prs 7 dobj
. . PUNCT PunctType=Peri 2 punct
"""
_SENTENCES = [[row.split() for row in block.splitlines()] for block in _ROWS.strip().split("\n\n")]
_KNOWN = {tuple(row[0] for row in sentence): sentence for sentence in _SENTENCES}
_ATTRIBUTES = ["LEMMA", "POS", "MORPH", "HEAD", "DEP", "SENT_START"]


class StandIn:
    """``seen`` holds the texts that were parsed, in order."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    labels = tuple(sorted({row[5] for sentence in _SENTENCES for row in sentence}))

    def __call__(self, doc: Doc) -> Doc:
        self.seen.append(doc.text)
        rows, heads = [], []
        words = [token.text for token in doc]
        while len(rows) < len(words):
            sentence = next(
                (each for form, each in _KNOWN.items() if form == tuple(words[len(rows) :][: len(form)])), []
            )
            assert sentence, f"no parse was written for {doc.text!r}"
            at = len(rows)
            heads += [at + (int(row[4]) - 1 if row[4] != "0" else number) for number, row in enumerate(sentence)]
            rows += sentence
        parsed = Doc(
            doc.vocab,
            words=words,
            lemmas=[row[1] for row in rows],
            pos=[row[2] for row in rows],
            morphs=[row[3].replace("_", "") for row in rows],
            heads=heads,
            deps=[row[5] for row in rows],
        )
        return doc.from_array(_ATTRIBUTES, parsed.to_array(_ATTRIBUTES))


@Language.factory("clearnlp_stand_in")
def make_stand_in(nlp: Language, name: str) -> StandIn:
    return StandIn()


def clearnlp_pipeline() -> Language:
    """An English pipeline with that parser, named as in ``en_core_web_*``."""
    nlp = spacy.blank("en")
    nlp.add_pipe("clearnlp_stand_in", name="parser")
    return nlp
