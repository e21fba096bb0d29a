"""Chat noise over gold rows: how people type at night, with the annotation carried along."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import spacy
from spacy.language import Language
from spacy.training import Example

from training.conllu import Row, from_doc, to_doc

SHORT = {
    "you": ("u", "u", "u", "ya"),
    "your": ("ur", "ur", "yr"),
    "are": ("r",),
    "to": ("2",),
    "for": ("4",),
    "because": ("cuz", "bc", "cos", "coz"),
    "though": ("tho",),
    "please": ("pls", "plz"),
    "people": ("ppl",),
    "with": ("w",),
    "and": ("n", "&"),
    "what": ("wat", "wut"),
    "know": ("kno",),
    "that": ("dat",),
    "really": ("rly",),
    "about": ("abt",),
    "before": ("b4",),
    "thanks": ("thx",),
    "tomorrow": ("tmrw",),
    "going": ("goin",),
    "nothing": ("nothin",),
    "something": ("smth",),
    "okay": ("k", "ok"),
}
CLITICS = frozenset({"n't", "'re", "'s", "'m", "'ve", "'ll", "'d"})
# without the apostrophe these are other words, and the tokenizer keeps them whole
CLASHES = frozenset({"ill", "well", "were", "shell", "hell", "shed", "wed", "id", "hed", "whos"})
NEIGHBOURS = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo",
    "j": "hk", "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et",
    "s": "ad", "t": "ry", "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip


def drop(rows: list[Row], index: int) -> list[Row]:
    """Remove one row; what hung on it hangs on its head."""
    gone = rows[index]
    heir = gone.head if gone.head != index else None
    kept: list[Row] = []
    for at, row in enumerate(rows):
        if at == index:
            continue
        head = row.head
        if head == index:
            head = heir if heir is not None else at
        kept.append(replace(row, head=head - (head > index)))
    if gone.sent_start and index < len(kept):
        kept[index] = replace(kept[index], sent_start=True)
    return kept


def _is_leaf(rows: list[Row], index: int) -> bool:
    return rows[index].head != index and all(row.head != index for row in rows)


def _merge_clitic(rows: list[Row], index: int, form: str) -> list[Row]:
    """Write the row and the clitic after it as one token (`you 're` → `ur`, `it 's` → `its`)."""
    if not _is_leaf(rows, index + 1):
        return rows
    space = rows[index + 1].space
    rows = drop(rows, index + 1)
    rows[index] = replace(rows[index], form=form, space=space)
    return rows


def _contractions(rows: list[Row], rng: random.Random) -> list[Row]:
    style = rng.choice(("bare", "bare", "bare", "curly", "keep"))
    if style == "keep":
        return rows
    index = 1
    while index < len(rows):
        row, before = rows[index], rows[index - 1]
        low = row.form.lower().replace("’", "'")
        if low in CLITICS and not before.space and before.form.isalpha():
            joined = (before.form + low).replace("'", "").lower()
            if style == "curly":
                rows[index] = replace(row, form=row.form.replace("'", "’"))
            elif joined == "its" and row.upos == "AUX":
                rows = _merge_clitic(rows, index - 1, before.form + "s")
            elif joined not in CLASHES and (low != "'s" or row.upos == "AUX"):
                rows[index] = replace(row, form=low.replace("'", ""))
        index += 1
    return rows


def _you_are(rows: list[Row], rng: random.Random) -> list[Row]:
    """`you 're` → `ur`, `u r`, `u're` or `youre`."""
    index = 0
    while index + 1 < len(rows):
        row, after = rows[index], rows[index + 1]
        if row.form.lower() == "you" and not row.space and after.form.lower() in ("'re", "’re", "re"):
            choice = rng.choice(("ur", "u r", "u're", ""))
            if choice == "ur":
                rows = _merge_clitic(rows, index, "ur")
            elif choice == "u r":
                rows[index] = replace(row, form="u", space=True)
                rows[index + 1] = replace(after, form="r")
            elif choice == "u're":
                rows[index] = replace(row, form="u")
                rows[index + 1] = replace(after, form="'re")
        index += 1
    return rows


def _short_forms(rows: list[Row], rng: random.Random) -> list[Row]:
    rate = rng.choice((0.0, 0.2, 0.6))
    words = {word: rng.choice(forms) for word, forms in SHORT.items()}
    for index, row in enumerate(rows):
        glued = not row.space or (index > 0 and not rows[index - 1].space)
        if (form := words.get(row.form.lower())) and not glued and rng.random() < rate:
            rows[index] = replace(row, form=form)
    return rows


def _punctuation(rows: list[Row], rng: random.Random) -> list[Row]:
    """Lose the stop that ends the message, seldom those between sentences, sometimes commas; words stay apart."""
    final, inner, commas = rng.random() < 0.7, rng.random() < 0.12, rng.random() < 0.4
    index = len(rows) - 1
    while index >= 0:
        row = rows[index]
        ends = index == len(rows) - 1
        between = not ends and rows[index + 1].sent_start
        stop = row.form in {".", "?", "!"} and (final if ends else between and inner)
        wanted = stop or (commas and row.form == ",")
        if wanted and row.upos == "PUNCT" and not row.sent_start and _is_leaf(rows, index):
            rows = drop(rows, index)
            rows[index - 1] = replace(rows[index - 1], space=rows[index - 1].space or row.space)
        index -= 1
    return rows


def _slip(word: str, rng: random.Random) -> str:
    at = rng.randrange(1, len(word) - 1)
    kind = rng.choice(("swap", "drop", "near", "double"))
    if kind == "swap":
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == "drop":
        return word[:at] + word[at + 1 :]
    if kind == "double":
        return word[:at] + word[at] + word[at:]
    return word[:at] + rng.choice(NEIGHBOURS.get(word[at].lower(), word[at])) + word[at + 1 :]


def _letters(rows: list[Row], rng: random.Random) -> list[Row]:
    """Stretched words (`soooo`) and keyboard slips."""
    for index, row in enumerate(rows):
        word = row.form
        glued = not row.space or (index > 0 and not rows[index - 1].space)
        if not word.isascii() or not word.isalpha() or glued or row.upos == "PROPN":
            continue
        if len(word) > 1 and rng.random() < (0.08 if row.upos in {"ADV", "INTJ"} else 0.01):
            rows[index] = replace(row, form=word + word[-1] * rng.randint(1, 4))
        elif len(word) > 3 and rng.random() < 0.02:
            rows[index] = replace(row, form=_slip(word, rng))
    return rows


def _case(rows: list[Row], rng: random.Random) -> list[Row]:
    style = rng.choice(("lower", "lower", "lower", "starts", "keep", "upper"))
    if style == "upper" and rng.random() < 0.8:
        style = "lower"
    for index, row in enumerate(rows):
        if style == "lower" or (style == "starts" and (row.sent_start or row.form == "I")):
            rows[index] = replace(row, form=row.form.lower())
        elif style == "upper":
            rows[index] = replace(row, form=row.form.upper())
    return rows


def roughen(rows: list[Row], rng: random.Random) -> list[Row]:
    """One noised version of the rows; every stage may also leave them as they are."""
    rows = list(rows)
    for stage in (_contractions, _you_are, _short_forms, _punctuation, _letters, _case):
        rows = stage(rows, rng)
    return rows


def noised(nlp: Language, example: Example, rng: random.Random) -> Example:
    """The example with chat noise; its raw text goes through the pipeline's own tokenizer."""
    reference = to_doc(nlp.vocab, roughen(from_doc(example.reference), rng))
    return Example(nlp.make_doc(reference.text), reference)


@spacy.registry.augmenters("kindphrase.chat_noise.v1")
def chat_noise(level: float, seed: int) -> Callable[[Language, Example], Iterator[Example]]:
    """Replace a share ``level`` of the examples by a noised version, a new one at each pass."""
    rng = random.Random(seed)

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        yield noised(nlp, example, rng) if rng.random() < level else example

    return augment
