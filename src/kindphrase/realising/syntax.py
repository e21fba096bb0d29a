"""Events → words in order: "you" + verb group in the wanted tense + the writer's own rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kindphrase.clauses import Clause
from kindphrase.feelings import reversed_polarity
from kindphrase.morphology import gerund, past, present
from kindphrase.realising.tense import backshift
from kindphrase.sentences import Sentence, Word

Tense = Literal["past", "present"]
# words that accuse, stress or sum up, and are left out of an observation
DROPPED = frozenset(
    "even just only actually literally clearly obviously really honestly ever simply seriously freaking fucking "
    "frickin damn bloody conveniently still already anymore once again yet such so".split()
)
# of these, what carries a fact where it stands after the verb
FACTS_AFTER = frozenset({"again", "already", "once", "so", "such", "only", "just", "really", "still"})
PROFANE = frozenset("fuck fucking fuckin freaking damn goddamn bloody hell shit wtf heck".split())
PREVERBAL = frozenset({"ADV"})


@dataclass(frozen=True)
class Phrase:
    """Words of one event in order; ``names`` are those whose capitals must stay."""

    words: tuple[str, ...]
    subject: str
    names: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return " ".join(self.words)


def event_phrase(clause: Clause, tense: Tense, spelling: str, apart: frozenset[int] = frozenset()) -> Phrase:
    """The clause as an observation: statement order, no frequency, no stress.

    ``apart`` are the heads of clauses of the same sentence that are told as events of their own.
    """
    sentence = clause.sentence
    subject = _subject(clause)
    group = {clause.head, *clause.auxiliaries, *clause.negations, *clause.subject}
    dropped = _dropped(clause)
    rest = [i for i in _content(clause, apart) if i not in group and i not in dropped]
    first = min((i for i in (clause.head, *clause.auxiliaries)), default=clause.head)
    anchor = min(clause.subject, default=first)
    fronted = [i for i in rest if i < anchor]
    between = [i for i in rest if anchor < i < clause.head]
    after = [i for i in rest if i > clause.head]
    predicate_before, middle = _split_predicate(clause, between)
    verb = _verb_group(clause, tense, spelling, subject)
    shifted = backshift(sentence, after + fronted + middle + predicate_before, tense, spelling, clause)
    words = [*subject.split(), *(shifted[i] for i in middle), *verb]
    if verb and middle and verb[0] in AUXILIARY_FORMS:
        words = [*subject.split(), verb[0], *(shifted[i] for i in middle), *verb[1:]]
    words += _glued(sentence, predicate_before, shifted)
    if _nonverbal(clause):
        words.append(clause.verb.text)
    words += _glued(sentence, after, shifted)
    words += _moved(sentence, fronted, shifted)
    names = frozenset(word.text for word in sentence.words if word.upos == "PROPN")
    return Phrase(tuple(word for word in words if word), subject, names)


def _glued(sentence: Sentence, indices: list[int], shifted: dict[int, str]) -> list[str]:
    """The words, with those that touched in the draft and did not change still touching: "3pm", "e-mail"."""
    found: list[str] = []
    previous: int | None = None
    for index in indices:
        word = sentence.words[index]
        touches = previous == index - 1 and sentence.words[index - 1].span.end == word.span.start
        if touches and found and word.text == shifted[index] and word.text.isalnum() and found[-1].endswith(sentence.words[index - 1].text):
            found[-1] += word.text
        else:
            found.append(shifted[index])
        previous = index
    return found


def _moved(sentence: Sentence, fronted: list[int], shifted: dict[int, str]) -> list[str]:
    """What stood before the subject goes to the end; what only keeps the score ("after all I've done") goes."""
    norms = [sentence.words[i].norm for i in fronted]
    if norms[:1] == ["after"] and set(norms) & {"everything", "all"}:
        return []
    words = [shifted[i] for i in fronted if sentence.words[i].upos != "PUNCT"]
    if words and sentence.words[fronted[0]].upos != "PROPN" and words[0] != "I":
        words[0] = words[0][:1].lower() + words[0][1:]
    return words


AUXILIARY_FORMS = frozenset({"were", "was", "did", "had", "have", "has", "do", "are", "is", "would", "could", "weren't", "didn't", "don't", "aren't", "wouldn't"})


def _subject(clause: Clause) -> str:
    if clause.has("subject", "implied", "none") or not clause.subject:
        return "you"
    if clause.has("subject", "you"):
        words = [clause.word(i) for i in clause.subject]
        if len(words) == 1:
            return "you"
        return " ".join("you" if word.norm == "you" else word.text for word in words)
    words = [clause.word(i) for i in clause.subject]
    text = " ".join(word.norm if word.norm in {"your", "my"} else word.text for word in words)
    return {"i": "I", "me": "I"}.get(text.lower(), text)


def _content(clause: Clause, told: frozenset[int]) -> list[int]:
    """Own words and what hangs below, in order; coordinated clauses and clauses told elsewhere left out."""
    sentence = clause.sentence
    skip: set[int] = set()
    for head in told - {clause.head}:
        below = set(sentence.subtree(head))
        if clause.head not in below:
            skip |= below
    for child in sentence.children(clause.head, "advcl", "parataxis", "conj", "discourse", "vocative"):
        marked = {mark.norm for mark in sentence.children(child.index, "mark", "advmod")}
        apart = child.role in {"parataxis", "discourse", "vocative"} or bool(marked & {"when", "whenever", "while", "because", "if"})
        if child.role == "conj" and child.index not in clause.own:
            apart = True
        if apart:
            skip |= set(sentence.subtree(child.index))
    return [i for i in clause.full if i not in skip]


def _dropped(clause: Clause) -> set[int]:
    sentence = clause.sentence
    dropped = {*clause.openers, *clause.tags, *clause.frequencies}
    inside_quote = False
    asks = clause.has("mood", "question")
    for index in clause.full:
        word = sentence.words[index]
        if word.text in {'"', "“", "”"}:
            inside_quote = not inside_quote
        top_level = index in clause.own and (word.head in {clause.head, *clause.auxiliaries} or index in clause.own)
        if word.norm in PROFANE and word.upos in {"ADV", "INTJ", "ADJ", "NOUN"} and index in clause.own and word.role in {"advmod", "amod", "discourse", "det", "obl"}:
            dropped.add(index)
        elif word.norm in DROPPED and top_level and word.upos in {"ADV", "ADJ", "PART", "INTJ"}:
            if not (word.norm in FACTS_AFTER and index > clause.head and not _closing(clause, index)):
                dropped.add(index)
        elif asks and index in clause.own and word.norm in {"why", "how", "come"} and index < clause.head and word.head in {clause.head, *clause.auxiliaries, index - 1}:
            dropped.add(index)
        elif word.upos == "INTJ" or word.role in {"vocative", "discourse"}:
            dropped.add(index)
        elif word.role == "mark" and word.head in {clause.head, *clause.auxiliaries} and index < clause.head:
            dropped.add(index)
        elif word.norm in {"when", "whenever", "while"} and index < clause.head and clause.place == "when":
            dropped.add(index)
        elif word.role == "cc" and word.head in {clause.head, *clause.auxiliaries} and index < clause.head:
            dropped.add(index)
        elif word.upos == "PUNCT" and (word.text in {"!", "?", ".", "...", "…", "?!", "!!"} or set(word.text) <= set("?!.")):
            dropped.add(index)
    address = clause.full[-1]
    if sentence.words[address].upos == "PROPN" and sentence.words[address - 1].text == ",":
        dropped |= {address - 1, address}
    for edge in (clause.full, tuple(reversed(clause.full))):
        for index in edge:
            if index in dropped:
                continue
            if sentence.words[index].upos not in {"PUNCT", "SYM"}:
                break
            dropped.add(index)
    return dropped


def _closing(clause: Clause, index: int) -> bool:
    """"again", "already" as the last word: a reproach more than a fact."""
    later = [i for i in clause.own if i > index and clause.word(i).upos not in {"PUNCT", "SYM"}]
    return not later and clause.word(index).norm not in {"again", "already"}


def _nonverbal(clause: Clause) -> bool:
    return clause.verb.upos not in {"VERB", "AUX"} or any(clause.word(i).role == "cop" for i in clause.auxiliaries)


def _split_predicate(clause: Clause, between: list[int]) -> tuple[list[int], list[int]]:
    """(what stands before the head inside a nominal predicate, what stands before a verb)."""
    if not _nonverbal(clause):
        return [], between
    inside = set(clause.sentence.subtree(clause.head))
    before = [i for i in between if i in inside]
    return before, [i for i in between if i not in inside]


def _verb_group(clause: Clause, tense: Tense, spelling: str, subject: str) -> list[str]:
    """The finite verb group; for a copula only the copula."""
    person = _person(subject)
    negative = reversed_polarity(clause)
    verb = clause.verb
    if _nonverbal(clause):
        return [_be(tense, person), *(["not"] if negative else [])]
    base = verb.lemma or verb.norm
    if clause.has("aspect", "progressive") and clause.one("tense") != "future":
        return [_be(tense, person), *(["not"] if negative else []), gerund(base, spelling)]
    if verb.dep and any(clause.word(i).dep == "aux:pass" for i in clause.auxiliaries):
        return [_be(tense, person), *(["not"] if negative else []), verb.norm]
    if clause.has("modal", "will", "would") and negative and not clause.has("modal", "should"):
        return ["would" if tense == "past" else "will", "not", base]
    if base == "be":
        return [_be(tense, person), *(["not"] if negative else [])]
    if negative:
        return ["did" if tense == "past" else _do(person), "not", base]
    return [past(base, person, spelling) if tense == "past" else present(base, person)]


def _be(tense: Tense, person: str) -> str:
    if tense == "past":
        return "was" if person in {"i", "he", "it"} else "were"
    return {"i": "am", "he": "is", "it": "is"}.get(person, "are")


def _do(person: str) -> str:
    return "does" if person in {"he", "it"} else "do"


def _person(subject: str) -> str:
    low = subject.lower()
    if low in {"you", "i", "we", "they", "he", "it"}:
        return low
    if low in {"she", "this", "that"}:
        return "he"
    if low.startswith(("you ", "all ", "both ")):
        return "you"
    last = low.rsplit(" ", 1)[-1]
    return "they" if last.endswith("s") and not last.endswith(("ss", "us")) else "he"


def plain(sentence: Sentence, indices: list[int]) -> str:
    """The words as they stand; for printing a stage."""
    return " ".join(sentence.words[i].text for i in indices)


def is_name(word: Word) -> bool:
    return word.upos == "PROPN"
