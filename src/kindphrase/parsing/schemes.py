"""From a parsed spaCy ``Doc`` to `Sentence`s in Universal Dependencies, whichever labels the pipeline gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from kindphrase.parsing.arcs import Arcs
from kindphrase.parsing.clearnlp import ONLY_CLEARNLP, to_universal
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Scheme = Literal["ud", "clearnlp"]

# Not `case`: both schemes have it, ClearNLP for 's.
_ONLY_UD = {
    "obj", "obl", "cop", "iobj", "nsubj:pass", "csubj:pass", "aux:pass", "nmod:poss", "acl:relcl", "compound:prt",
    "obl:agent", "det:predet", "cc:preconj", "discourse", "vocative", "fixed", "flat",
}  # fmt: skip


def scheme_of(labels: Iterable[str]) -> Scheme:
    """The scheme that a set of dependency labels belongs to; UD where nothing tells them apart.

    The labels of the whole parser (``nlp.get_pipe("parser").labels``) tell for certain, those of a short text may not.
    """
    seen = frozenset(labels)
    return "clearnlp" if seen & ONLY_CLEARNLP and not seen & _ONLY_UD else "ud"


def to_sentences(
    doc: Doc,
    starts: Sequence[int] | None = None,
    norms: Sequence[str] | None = None,
    *,
    texts: Sequence[str] | None = None,
    scheme: Scheme | None = None,
) -> tuple[Sentence, ...]:
    """The sentences of a parsed text, without its white-space tokens.

    ``starts`` and ``norms`` hold, for each token of ``doc``, its code-point offset in the draft (default: in ``doc``)
    its normal form (default: the tokenizer's), and ``texts`` what stands in the draft, where ``doc`` was given another
    spelling; a token with an empty text stands nowhere in it, and is left out. ``scheme`` defaults to what the labels
    of ``doc`` look like.

    Raises:
        ValueError: ``starts``, ``norms`` or ``texts`` do not have one entry per token.
    """
    offsets = [token.idx for token in doc] if starts is None else starts
    forms = [token.norm_.lower() for token in doc] if norms is None else norms
    written = [token.text for token in doc] if texts is None else texts
    if len(offsets) != len(doc) or len(forms) != len(doc) or len(written) != len(doc):
        raise ValueError(f"{len(doc)} tokens, but {len(offsets)} starts, {len(forms)} norms and {len(written)} texts")
    known = scheme or scheme_of({token.dep_ for token in doc})
    return tuple(_sentence(tokens, offsets, forms, written, known) for tokens in _sentences(doc, written))


def _sentences(doc: Doc, texts: Sequence[str]) -> Iterator[list[Token]]:
    spans = doc.sents if doc.has_annotation("SENT_START") else [doc[:]]
    for span in spans:
        tokens = [token for token in span if texts[token.i] and not token.is_space]
        if tokens:
            yield tokens


def _sentence(
    tokens: Sequence[Token], starts: Sequence[int], norms: Sequence[str], texts: Sequence[str], scheme: Scheme
) -> Sentence:
    head, dep = _tree(tokens)
    arcs = Arcs(
        head=head,
        dep=dep,
        upos=[token.pos_ for token in tokens],
        lemma=tuple((token.lemma_ or norms[token.i]).lower() for token in tokens),
        norm=tuple(norms[token.i] for token in tokens),
        feats=tuple([_feats(str(token.morph)) for token in tokens]),
    )
    if scheme == "clearnlp":
        to_universal(arcs)
    return Sentence(
        tuple(
            Word(
                index=index,
                text=texts[token.i],
                norm=arcs.norm[index],
                lemma=arcs.lemma[index],
                upos=arcs.upos[index],
                feats=arcs.feats[index],
                head=arcs.head[index],
                dep="root" if arcs.is_root(index) else arcs.dep[index],
                span=Span(starts[token.i], starts[token.i] + len(texts[token.i])),
            )
            for index, token in enumerate(tokens)
        )
    )


@lru_cache(maxsize=4096)
def _feats(morph: str) -> frozenset[str]:
    return frozenset(morph.split("|")) - {""}


def _tree(tokens: Sequence[Token]) -> tuple[list[int], list[str]]:
    """Heads as indices into ``tokens``, and labels, with one root: a second one hangs on the first."""
    places = {token.i: place for place, token in enumerate(tokens)}
    head = [_nearest(token, places) for token in tokens]
    dep = [token.dep_ for token in tokens]
    roots = [place for place, above in enumerate(head) if above is None]
    first = next((place for place in roots if dep[place] == "ROOT"), roots[0])
    for place in roots:
        dep[place] = "ROOT" if place == first else ("dep" if dep[place] in {"ROOT", ""} else dep[place])
    return [first if above is None else above for above in head], dep


def _nearest(token: Token, places: dict[int, int]) -> int | None:
    """The nearest word above that is kept; none for a root, or where the head is in another sentence."""
    above = token.head
    while above.i not in places and above.head.i != above.i:
        above = above.head
    return None if above.i == token.i else places.get(above.i)
