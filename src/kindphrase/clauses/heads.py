"""Which words head a clause, and which words belong to it."""

from __future__ import annotations

from collections.abc import Callable

from kindphrase.sentences import Sentence, Word

CLAUSAL = frozenset("root ROOT conj parataxis ccomp advcl acl csubj list appos reparandum".split())
# verbs and adjectives that only colour the verb after "to": the clause is about that verb
PERIPHRASES = {
    "need": "need to",
    "have": "have to",
    "get": "got to",
    "got": "got to",
    "ought": "ought to",
    "suppose": "supposed to",
    "supposed": "supposed to",
    "mean": "supposed to",
    "go": "going to",
    "gon": "going to",
    "able": "can",
    "use": "used to",
}


# said words between the verb and its "to": "have you ever really got to"
REACH = 4
# "gon a", "ought a"
_BEFORE_A = frozenset("gon going ought suppose supposed used able".split())
_RIGHTS = frozenset({"right", "business", "excuse", "reason"})
_FORMS = {"got to": {"got", "gotta", "gotten"}, "used to": {"used"}}


def periphrasis(sentence: Sentence, word: Word) -> tuple[str, int] | None:
    """(modal, head of the verb it colours) where the word is the "need" of "need to go"."""
    modal = modal_of(word.norm, word.lemma)
    if modal is None:
        return None
    complements = sentence.children(word.index, "xcomp")
    inner = next((child for child in complements if child.upos in {"VERB", "AUX", "ADJ", "NOUN"}), None)
    if inner is None or not any(_colours(sentence, word, mark) for mark in sentence.children(inner.index, "mark")):
        return None
    if modal == "have to" and _is_had(sentence, word, inner):
        return None
    if modal == "supposed to" and not sentence.child(word.index, "cop", "aux"):
        return None
    if modal == "going to" and "VerbForm=Part" not in word.feats and word.norm not in {"going", "gon", "gonna"}:
        return None
    return modal, inner.index


def _is_had(sentence: Sentence, have: Word, inner: Word) -> bool:
    """Whether a thing is had, and nothing must be done: "the decency to call", "what right do you have to call"."""
    fronted = sentence.child(inner.index, "obj")
    right = fronted is not None and fronted.index < have.index and fronted.lemma in _RIGHTS
    return right or any(thing.index < inner.index for thing in sentence.children(have.index, "obj"))


def modal_of(norm: str, lemma: str) -> str | None:
    """What a word of this norm and lemma is before "to": "have to"."""
    modal = PERIPHRASES.get(lemma) or PERIPHRASES.get(norm)
    return modal if modal is not None and norm in _FORMS.get(modal, (norm,)) else None


def is_coloured(norm: str, mark: str, between: int) -> bool:
    """Whether "to" stands so after a word, with some said words between them, that it may belong to it."""
    return (mark == "to" and between <= REACH) or (mark == "a" and not between and norm in _BEFORE_A)


def _colours(sentence: Sentence, word: Word, mark: Word) -> bool:
    between = sum(other.is_said for other in sentence.words[word.index + 1 : mark.index])
    return mark.index > word.index and is_coloured(word.norm, mark.norm, between)


def is_head(sentence: Sentence, word: Word) -> bool:
    """Whether the word is the predicate of a clause of its own."""
    if word.head == word.index:
        return True
    if word.role not in CLAUSAL or _is_let_alone(sentence, word):
        return False
    if word.upos in {"PUNCT", "CCONJ", "DET", "ADP"}:
        return False
    if sentence.children(word.index, "nsubj", "csubj", "cop", "expl"):
        return True
    if word.role in {"conj", "appos", "list", "reparandum"}:
        return word.upos in {"VERB", "AUX"} and _joins_clauses(sentence, word)
    if word.role in {"parataxis", "ccomp", "csubj"}:
        return True
    return word.upos in {"VERB", "AUX"} or word.role == "advcl"


def _is_let_alone(sentence: Sentence, word: Word) -> bool:
    """ "you couldn't run a bath, let alone a company"."""
    behind = sentence.words[word.index + 1 : word.index + 2]
    return word.norm == "let" and word.role != "root" and bool(behind) and behind[0].norm == "alone"


def _joins_clauses(sentence: Sentence, word: Word) -> bool:
    """A verb coordinated with a verb (or with a predicate), not inside a noun phrase."""
    first = sentence.words[word.head]
    return first.upos in {"VERB", "AUX"} or bool(sentence.children(first.index, "cop", "nsubj"))


def heads(sentence: Sentence) -> tuple[int, ...]:
    """Indices of all clause heads, in order."""
    return tuple(word.index for word in sentence.words if is_head(sentence, word))


def own_words(sentence: Sentence, head: int, all_heads: frozenset[int]) -> tuple[int, ...]:
    """The clause's words without the clauses below it; relative clauses inside its noun phrases stay."""

    def apart(word: Word, holder: int) -> bool:
        return word.index in all_heads and not (word.role == "acl" and holder != head)

    return _below(sentence, head, apart)


def full_words(sentence: Sentence, head: int, all_heads: frozenset[int]) -> tuple[int, ...]:
    """The clause with all that hangs on it, but for the clauses coordinated with it."""

    def apart(word: Word, holder: int) -> bool:
        return holder == head and word.index in all_heads and word.role in {"conj", "parataxis", "list"}

    return _below(sentence, head, apart)


def _below(sentence: Sentence, head: int, apart: Callable[[Word, int], bool]) -> tuple[int, ...]:
    """The head and what hangs below it, in order, without the branches that stand apart."""
    kept: list[int] = []
    stack = [head]
    while stack:
        at = stack.pop()
        kept.append(at)
        stack += [child.index for child in sentence.children(at) if not apart(child, at)]
    return tuple(sorted(kept))
