"""Where the words of an event go: behind the verb, inside it, or where they were meant before the subject."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.clauses.heads import periphrasis
from kindphrase.content.series import shares_negation
from kindphrase.parsing.morphology import past
from kindphrase.realising.agreement import Tense, be
from kindphrase.realising.verbal import nonverbal
from kindphrase.sentences import Sentence

# so many words that stood before the subject are put where they were meant
MOST_FRONTED = 4
# how often it was, where it is counted and not blown up
REPEATED = (
    "repeatedly", "over and over", "over and over again", "again and again", "time and again", "time and time again",
    "time after time",
)  # fmt: skip

ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "tenth", "hundredth", "2nd", "3rd", "4th", "5th")


def says_when(sentence: Sentence, fronted: Sequence[int]) -> bool:
    """ "two days later", which goes before "after I had met your family" as well."""
    words = [sentence.words[i] for i in fronted]
    said = [word for word in words if word.is_said]
    return 0 < len(said) <= MOST_FRONTED and not any(word.upos in {"VERB", "AUX", "SCONJ"} for word in words)


def in_adverbial(clause: Clause, index: int) -> bool:
    """ "while lying about it": how often something was done is told before."""
    adverbials = clause.sentence.children(clause.head, "advcl")
    return any(index in clause.sentence.subtree(word.index) for word in adverbials)


def repeated(clause: Clause, words: list[str]) -> list[str]:
    """ "more than once" for "over and over"; "again" where the same is said every time."""
    if clause.has("polarity", "negative") or {"again", "once"} & {word.lower() for word in words}:
        return []
    if clause.has("frequency", *REPEATED):
        return ["more than once"]
    # "keep asking the same" says so already
    kept = any(clause.word(i).lemma == "keep" for i in clause.full)
    return ["again"] if "same" in words and not clause.has("habit", "none") and not kept else []


def glued(sentence: Sentence, indices: list[int], shifted: dict[int, str]) -> list[str]:
    """The words, with those that touched in the draft and did not change still touching: "3pm", "e-mail"."""
    found: list[str] = []
    previous: int | None = None
    for index in indices:
        word = sentence.words[index]
        before = sentence.words[index - 1]
        touches = previous == index - 1 and before.span.end == word.span.start
        kept = word.text == shifted[index] and (word.text.isalnum() or word.text in {"-", "--", "/", "–"})
        opened = before.text in {'"', "“", "‘", "("}
        if touches and kept and found and not opened and found[-1].endswith(before.text):
            found[-1] += word.text
        else:
            found.append(shifted[index])
        previous = index
    return found


def moved(sentence: Sentence, fronted: list[int], shifted: dict[int, str]) -> list[str]:
    """What stood before the subject goes to the end; what only keeps the score ("after all I've done") goes."""
    norms = [sentence.words[i].norm for i in fronted]
    if norms[:1] == ["after"] and set(norms) & {"everything", "all"}:
        return []
    if all(sentence.words[i].upos in {"AUX", "PUNCT"} for i in fronted):
        # "are you are always …": begun twice
        return []
    words = [shifted[i] for i in fronted if sentence.words[i].upos != "PUNCT"]
    if norms in ([which, "time"] for which in ORDINALS):
        # "third time you've lied to me"
        return ["for", "the", *map(str.lower, words)]
    if words and sentence.words[fronted[0]].upos != "PROPN" and words[0] != "I":
        words[0] = words[0][:1].lower() + words[0][1:]
    return words


def _top(sentence: Sentence, head: int) -> int:
    """The word that the clause of a head hangs by: "have" of "when I have to work"."""
    above = sentence.words[head].head
    coloured = above != head and periphrasis(sentence, sentence.words[above])
    return above if coloured and coloured[1] == head else head


def content(clause: Clause, told: frozenset[int]) -> list[int]:
    """Own words and what hangs below, in order; coordinated clauses and clauses told elsewhere left out."""
    sentence = clause.sentence
    skip: set[int] = set()
    for head in told - {clause.head}:
        below = set(sentence.subtree(_top(sentence, head)))
        if clause.head not in below:
            skip |= below
    above = [
        child
        for head in clause.auxiliaries
        for child in sentence.children(head, "parataxis", "discourse")
        if child.index < head and child.index not in clause.auxiliaries
    ]
    kept = {*clause.full}
    for child in (*above, *sentence.children(clause.head, "parataxis", "conj", "discourse", "vocative")):
        # "say sorry"
        word_said = clause.verb.lemma == "say" and child.index > clause.head and child.role == "discourse"
        bound = clause.word(child.index - 1).text == "-" and child.index > clause.head
        beside = child.role in {"parataxis", "discourse", "vocative"} and not (word_said or bound)
        joined = child.role == "conj" and child.index not in clause.own and not shares_negation(clause, child)
        if beside or joined:
            skip |= set(sentence.subtree(child.index))
        if bound and child.role == "parataxis":
            # "say thank-you"
            kept |= {child.index - 1, child.index}
    for child in sentence.children(clause.head, "conj"):
        if shares_negation(clause, child):
            kept |= set(sentence.subtree(child.index))
    return [i for i in sorted(kept) if i not in skip]


def split_predicate(clause: Clause, between: list[int]) -> tuple[list[int], list[int]]:
    """(what stands before the head inside a nominal predicate, what stands before a verb)."""
    if not nonverbal(clause):
        return [], between
    inside = set(clause.sentence.subtree(clause.head))
    before = [i for i in between if i in inside]
    return before, [i for i in between if i not in inside]


def _telling_that(clause: Clause) -> int | None:
    """Where "is" or "was" stands before what was said: "the first thing you said was that it's too small"."""
    marks = [word.index for word in clause.sentence.children(clause.head, "mark") if word.norm == "that"]
    before = [clause.word(i) for i in clause.auxiliaries]
    return next((word.index for word in before if word.norm in {"was", "is"} and word.index + 1 in marks), None)


def told_that(clause: Clause, tense: Tense) -> tuple[str, ...]:
    """ "the first thing I heard was that it's too small" for "… you said was …": what was said stays."""
    sentence, dropped = clause.sentence, set(clause.openers) | set(clause.tags)
    at = _telling_that(clause)
    if at is None:
        return ()
    texts = {word.index: word.text for word in sentence.words}
    kept = [i for i in clause.full if i not in dropped and (sentence.words[i].is_said or i != clause.full[-1])]
    ahead = [i for i in kept if i < at]
    you = next((i for i in ahead if sentence.words[i].norm == "you"), None)
    spoken = you is not None and any(sentence.words[i].lemma in {"say", "tell"} for i in ahead if i > you)
    heard = ("I", past("hear") if tense == "past" else "hear") if spoken else ()
    thing = glued(sentence, [i for i in ahead if not spoken or i < (you or 0)], texts)
    return (*thing, *heard, be(tense, "it"), *glued(sentence, [i for i in kept if i > at], texts))
