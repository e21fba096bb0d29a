"""Train the shipped pipeline: ``python -m training.train CONLLU_DIR [--output data/model]``."""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy import util
from spacy.tokens import DocBin
from spacy.training.initialize import init_nlp
from spacy.training.loop import train

import training.noise
import training.tokens  # noqa: F401  (registers the callback named in config.cfg)
from training.conllu import group, read, to_doc
from training.evaluate import print_table

CONFIG = Path(__file__).with_name("config.cfg")


def find(folder: Path, split: str) -> Path:
    """The one ``*-ud-<split>.conllu`` file of a treebank folder."""
    files = sorted(folder.glob(f"*-ud-{split}.conllu"))
    if len(files) != 1:
        raise SystemExit(f"{folder}: expected one file *-ud-{split}.conllu, found {len(files)}")
    return files[0]


def convert(source: Path, target: Path, seed: int) -> None:
    """Write the treebank file as a spaCy ``DocBin``."""
    rng = random.Random(seed)
    vocab = spacy.blank("en").vocab
    docs = (to_doc(vocab, rows) for document in read(source) for rows in group(document, rng))
    DocBin(docs=docs, store_user_data=False).to_disk(target)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebank", type=Path, help="folder with *-ud-train/dev/test.conllu")
    parser.add_argument("--output", type=Path, default=Path("data/model"))
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="override the config")
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as work:
        paths = {split: Path(work) / f"{split}.spacy" for split in ("train", "dev")}
        for split, path in paths.items():
            convert(find(args.treebank, split), path, args.seed)
        overrides = {f"paths.{split}": str(path) for split, path in paths.items()}
        overrides |= {"system.seed": args.seed} | dict(_override(item) for item in args.set)
        nlp = init_nlp(util.load_config(CONFIG, overrides=overrides, interpolate=False))
        run = Path(work) / "run"
        run.mkdir()
        train(nlp, run)
        nlp = spacy.load(run / "model-best")
    nlp.meta.update(NAMEPLATE | {"performance": {}})
    # of this machine, and gone; what else may stand there is asked for by other sections
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.to_disk(args.output)
    print_table(args.output, {split: find(args.treebank, split) for split in ("dev", "test")})


NAMEPLATE = {
    "name": "kindphrase_ewt",
    "version": "1.0.0",
    "description": "Morphology, dependencies and lemmas for English as people type it to each other.",
    "author": "kindphrase contributors",
    "license": "CC BY-SA 4.0",
    "spacy_version": ">=3.8.0,<3.9.0",
    "sources": [{"name": "UD English EWT", "license": "CC BY-SA 4.0"}],
}


def _override(item: str) -> tuple[str, object]:
    key, _, value = item.partition("=")
    try:
        return key, float(value) if "." in value else int(value)
    except ValueError:
        return key, value


if __name__ == "__main__":
    main()
