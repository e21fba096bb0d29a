"""Scores of a pipeline on CoNLL-U, clean and with chat noise: ``python -m training.evaluate MODEL FILE …``."""

from __future__ import annotations

import argparse
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.training import Example

from training.conllu import group, read, to_doc
from training.noise import noised

SEED = 99
COLUMNS = {
    "tokens": "token_f",
    "UPOS": "pos_acc",
    "feats": "morph_acc",
    "lemma": "lemma_acc",
    "UAS": "dep_uas",
    "LAS": "dep_las",
    "sents": "sents_f",
}


def examples(nlp: Language, path: Path, *, noise: bool) -> list[Example]:
    """The file's documents, tokenized by the pipeline itself; noise is drawn from a fixed seed."""
    rng = random.Random(SEED)
    found = []
    for document in read(path):
        for rows in group(document, rng):
            gold = to_doc(nlp.vocab, rows)
            example = Example(nlp.make_doc(gold.text), gold)
            found.append(noised(nlp, example, rng) if noise else example)
    return found


def scores(nlp: Language, path: Path, *, noise: bool) -> dict[str, float]:
    """Percent for each of `COLUMNS`; attachment leaves punctuation out, as spaCy's scorer does."""
    result = nlp.evaluate(examples(nlp, path, noise=noise))
    return {name: 100.0 * result[key] for name, key in COLUMNS.items()}


def print_table(model: Path, files: Mapping[str, Path]) -> None:
    nlp = spacy.load(model)
    print("".join(f"{name:>8}" for name in ("file", "noise", *COLUMNS)))
    for name, path in files.items():
        for noise in (False, True):
            row = scores(nlp, path, noise=noise)
            print(f"{name:>8}{'chat' if noise else '-':>8}" + "".join(f"{row[column]:8.2f}" for column in COLUMNS))


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("files", type=Path, nargs="+")
    args = parser.parse_args(argv)
    print_table(args.model, {path.stem.rsplit("-", 1)[-1]: path for path in args.files})


if __name__ == "__main__":
    main()
