"""Where a clause stands: place, the clauses that hold it, and whether it is conditional."""

from __future__ import annotations

from dataclasses import dataclass

from kindphrase.clauses.subjects import kind
from kindphrase.sentences import Sentence, Word

MARKERS = {
    "when": "when", "whenever": "when", "while": "when", "everytime": "when",
    "because": "because", "since": "because", "cause": "because", "as": "because",
    "if": "if", "unless": "if", "once": "when", "till": "after", "until": "after",
    "after": "after", "before": "after",
    "though": "though", "although": "though", "despite": "though", "whereas": "though",
    "to": "purpose", "so": "purpose",
}  # fmt: skip


@dataclass(frozen=True)
class Embedding:
    place: str
    inside: tuple[str, ...]
    conditional: bool
    parent: int | None
    holder: int | None = None


def marker_of(sentence: Sentence, head: int) -> str:
    """The subordinating word of a clause, read from its mark or its fronted adverb; "" where there is none."""
    for child in sentence.children(head, "mark", "advmod", "case"):
        if child.index < head and child.norm in MARKERS:
            # the "so" of "so late" is none
            if child.role == "mark" or child.norm in {"when", "whenever", "because", "cause", "everytime", "since"}:
                return child.norm
    return ""


def embedding(sentence: Sentence, head: int, all_heads: frozenset[int]) -> Embedding:
    """Walk from the clause up to the root."""
    place, inside, conditional, parent, held_by = "main", [], False, None, None
    at, first = head, True
    while True:
        word = sentence.words[at]
        step = "when" if _under_when(sentence, word) else _step(sentence, word)
        if step == "main":
            if _reporter(sentence, word, head):
                inside.append(_reporter(sentence, word, head))
            break
        holder = _holder(word.head, sentence, all_heads)
        if first:
            parent = holder
        if place in {"main", "coordinated"}:
            place = step
            # coordination is looked through: the first clause of the row says where the row stands
            held_by = holder if step != "coordinated" else None
        if step == "if":
            conditional = True
        if step == "complement" and holder is not None:
            inside.append(_name(sentence, holder))
        seems = holder is not None and inside[-1:] == ["it seem"] and _name(sentence, holder) in FELT
        if seems and step in {"when", "because"}:
            inside.append(f"i feel {step}")
        if holder is None:
            break
        at, first = holder, False
    return Embedding(place, tuple(reversed(inside)), conditional, parent, held_by)


def _step(sentence: Sentence, word: Word) -> str:
    """How the clause hangs on the one above it."""
    if word.head == word.index:
        return "main"
    if word.role in {"conj", "parataxis", "list", "discourse", "reparandum"}:
        return "coordinated"
    if word.role == "advcl" and _likeness(sentence, word):
        return "complement"
    if word.role == "advcl":
        return MARKERS.get(marker_of(sentence, word.index), "other")
    if word.role == "acl" and _is_time(sentence, sentence.words[word.head]):
        return "when"
    if word.role == "acl" and _tells_fact(sentence, word):
        return "complement"
    if word.role == "acl":
        # a parser without a better idea hangs "when you …" on a noun
        return MARKERS.get(marker_of(sentence, word.index), "relative")
    if word.role in {"ccomp", "csubj", "xcomp"}:
        marker = marker_of(sentence, word.index)
        return MARKERS[marker] if marker in {"when", "because", "after", "before"} else "complement"
    return "other"


def _under_when(sentence: Sentence, word: Word) -> bool:
    """ "I felt hurt when I was late and you yelled": the second half belongs to the when-clause, however parsed."""
    if word.role != "conj" or word.head >= word.index:
        return False
    felt = sentence.words[word.head].lemma in {"feel", "hurt", "be"} or sentence.child(word.head, "cop") is not None
    subject = sentence.child(word.head, "nsubj")
    between = (w for w in sentence.words[word.head + 1 : word.index] if w.role in {"advcl", "acl", "ccomp"})
    told = any(MARKERS.get(marker_of(sentence, child.index)) == "when" for child in between)
    return felt and told and subject is not None and kind(sentence, subject) == "i"


def _likeness(sentence: Sentence, word: Word) -> bool:
    """ "I feel like you …", "it seems as if you …": UD makes it an adverbial clause."""
    marks = {child.norm for child in sentence.children(word.index, "mark", "case") if child.index < word.index}
    holder = sentence.words[word.head].lemma
    return bool(marks & {"like", "as", "though", "that"}) and holder in LIKENESS


def _is_time(sentence: Sentence, noun: Word) -> bool:
    """ "every time you …", "the moment you …": a noun that does the work of "when", and not "from the day we met"."""
    if any(case.norm in SPANNING for case in sentence.children(noun.index, "case")):
        return False
    determined = any(child.norm in {"every", "each", "any", "the"} for child in sentence.children(noun.index, "det"))
    return (
        determined
        and noun.norm in {"time", "moment", "second", "minute", "day"}
        and not sentence.child(noun.index, "cop")
    )


def _tells_fact(sentence: Sentence, word: Word) -> bool:
    """ "the fact that you …", "the way you …": the clause is what the noun stands for, and picks nobody out."""
    return sentence.words[word.head].norm in {"fact", "way"} and sentence.child(word.index, "nsubj") is not None


# what begins or ends at a time happens all along, and not then
SPANNING = frozenset("from since until till by before after".split())
# "I felt lonely when it seemed like you'd forgotten me", "I feel lonely because it seems …": how it looked to the
# writer, and what that did
FELT = frozenset({"i feel", "i felt", "i be"})
LIKENESS = frozenset({"feel", "seem", "look", "sound", "be", "act", "felt", "seems", "it", "almost"})


def _holder(index: int, sentence: Sentence, all_heads: frozenset[int]) -> int | None:
    """The head above; None in a tree of the caller's that goes in a circle (a root is always a head)."""
    seen: set[int] = set()
    while index not in all_heads:
        if index in seen:
            return None
        seen.add(index)
        index = sentence.words[index].head
    return index


def _name(sentence: Sentence, head: int) -> str:
    """ "i feel", "third say": who holds the clause, and with which verb."""
    subject = _subject(sentence, head)
    word = sentence.words[head]
    who = kind(sentence, subject) if subject is not None else "none"
    return f"{who} {word.lemma}"


def _subject(sentence: Sentence, head: int) -> Word | None:
    found = sentence.child(head, "nsubj")
    word = sentence.words[head]
    if found is None and word.role in {"conj", "xcomp"} and word.head != head:
        return _subject(sentence, word.head)
    return found


SAYING = frozenset("say tell ask write yell shout scream text go".split())


def _reporter(sentence: Sentence, root: Word, head: int) -> str:
    """ "…, she said": a say-clause hung beside what was said."""
    for child in sentence.children(root.index, "parataxis"):
        if child.index != head and child.lemma in SAYING:
            subject = sentence.child(child.index, "nsubj")
            if subject is not None and kind(sentence, subject) in {"third", "everyone", "my", "your", "other"}:
                return f"third {child.lemma}"
    return ""
