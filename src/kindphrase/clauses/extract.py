"""Sentence → clauses: the parts of this package put together, one feature at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kindphrase.clauses import embedding as places
from kindphrase.clauses.frequency import frequency
from kindphrase.clauses.heads import full_words, heads, own_words, periphrasis
from kindphrase.clauses.model import Clause
from kindphrase.clauses.mood import Mood, mood_of
from kindphrase.clauses.predicates import predicate_features
from kindphrase.clauses.subjects import YOU, YOUR, kind
from kindphrase.clauses.verbs import verb_group
from kindphrase.parsing.morphology import is_base
from kindphrase.sentences import Sentence, Word


def clauses_of(sentence: Sentence) -> tuple[Clause, ...]:
    """All clauses of the sentence, in the order of their heads."""
    if not sentence.words:
        return ()
    found = heads(sentence)
    known = frozenset(found)
    return tuple(_clause(sentence, head, known) for head in found)


def clause_at(sentence: Sentence, head: int) -> Clause:
    """The clause that a word heads, also where it is no clause of its own there: "shouting at me" in "stop …"."""
    return _clause(sentence, head, frozenset((*heads(sentence), head)))


def _clause(sentence: Sentence, head: int, known: frozenset[int]) -> Clause:
    own = own_words(sentence, head, known)
    group = verb_group(sentence, head)
    subject = _subject(sentence, head)
    where = places.embedding(sentence, head, known)
    nested = where.place not in {"main", "coordinated"}
    mood = mood_of(sentence, head, own, subject, nested=nested)
    # the "not" of "you're stupid aren't you" is the tag's own
    group = replace(group, negations=tuple(i for i in group.negations if i not in mood.tags))
    led = _led_to(sentence, head)
    if led:
        group = replace(group, modals=frozenset({"would"}))
    if subject is None and not sentence.children(head, "mark"):
        subject = _shared_subject(sentence, head)
        if subject is not None and mood.mood == "imperative":
            mood = replace(mood, mood="statement")
    often = frequency(sentence, own, negated=bool(group.negations))
    keeps = sentence.words[group.head].lemma == "keep" and _ing(sentence, group.head) is not None
    habit = "often" if often.habit == "none" and keeps else often.habit
    # "not you telling everyone" marvels at it
    denied = any(not (group.aspect == "progressive" and _marvels(sentence, i)) for i in group.negations)
    negative = denied or habit == "zero" or _no_object(sentence, group.head)
    polarity = (
        "negative" if negative else "shared" if subject is not None and _shares_not(sentence, head) else "positive"
    )
    features: dict[str, frozenset[str]] = {
        "polarity": frozenset({polarity}),
        "habit": frozenset({habit}),
        "frequency": often.adverbs or _NONE,
        "modal": group.modals or _NONE,
        "tense": frozenset({group.tense}),
        "aspect": frozenset({group.aspect}),
        "voice": frozenset({group.voice}),
        "mood": frozenset({mood.mood}),
        "question-word": frozenset({mood.question_word}),
        "tag": frozenset({"yes" if mood.tags else "no"}),
        "place": frozenset({where.place}),
        "inside": frozenset(where.inside) or _NONE,
        "if": frozenset({"consequence" if led else _conditional(sentence, head, where.conditional)}),
        "emphasis": mood.emphasis or _NONE,
        "has": _hanging(sentence, head, known) or _NONE,
        "vocative": frozenset(word.norm for word in sentence.words if word.dep == "vocative") or _NONE,
        "word": frozenset(value for index in own for value in _names(sentence.words[index])),
        **_holder_features(sentence, where, group.head),
        **_subject_features(sentence, subject, mood, group.head),
        **predicate_features(sentence, group, own, mood.openers, subject),
    }
    return Clause(
        sentence=sentence,
        head=group.head,
        own=own,
        full=full_words(sentence, head, known),
        subject=_phrase(sentence, subject, own),
        auxiliaries=group.auxiliaries,
        negations=group.negations,
        frequencies=often.indices,
        openers=mood.openers,
        tags=mood.tags,
        parent=where.parent,
        place=where.place,
        features=features,
    )


_NONE = frozenset({"none"})
_DENYING = frozenset({"never", "not", "n't"})
_WHATEVER = frozenset({"what", "how", "who", "where", "when", "which", "why", "if"})


def _names(word: Word) -> Iterable[str]:
    return (word.norm, word.lemma)


def _subject(sentence: Sentence, head: int) -> Word | None:
    """The nearest subject of the verb group; "you" in "you need to go" for "go"."""
    found_here = sentence.children(head, "nsubj", "csubj")
    own = next((word for word in found_here if not word.dep.endswith(":outer")), None)
    if own is None:
        found = periphrasis(sentence, sentence.words[head])
        own = sentence.child(found[1], "nsubj") if found else None
    return own


def _shared_subject(sentence: Sentence, head: int) -> Word | None:
    """The subject of the clause that this one is coordinated with."""
    word = sentence.words[head]
    seen = {head}
    while word.role == "conj" and word.head not in seen:
        seen.add(word.head)
        word = sentence.words[word.head]
        if (found := _subject(sentence, word.index)) is not None:
            return found
    return None


def _marvels(sentence: Sentence, index: int) -> bool:
    """Whether "not" opens the sentence before "you"."""
    behind, before = sentence.words[index + 1 : index + 2], sentence.words[:index]
    opens = all(word.upos in {"INTJ", "PUNCT", "SYM"} or word.norm in {"and", "lol"} for word in before)
    return opens and sentence.words[index].norm == "not" and any(word.norm == "you" for word in behind)


def _shares_not(sentence: Sentence, head: int) -> bool:
    """ "laugh" in "you never judge me or laugh at me": what "or" joins to a verb that is denied is denied with it."""
    word, first = sentence.words[head], sentence.words[sentence.words[head].head]
    if word.role != "conj" or first.upos not in {"VERB", "AUX"} or sentence.child(head, "nsubj", "aux"):
        return False
    row = (word, *(other for other in sentence.children(first.index, "conj") if other.index > head))
    joined = any(cc.norm == "or" for other in row for cc in sentence.children(other.index, "cc"))
    before = (other for other in sentence.children(first.index, "advmod", "aux") if other.index < first.index)
    return joined and any(other.norm in _DENYING or "Polarity=Neg" in other.feats for other in before)


def _phrase(sentence: Sentence, subject: Word | None, own: tuple[int, ...]) -> tuple[int, ...]:
    if subject is None:
        return ()
    inside = set(own)
    phrase = {i for i in sentence.subtree(subject.index) if i in inside} | {subject.index}
    after = subject.index + 1
    if (
        subject.norm == "you"
        and after in inside
        and sentence.words[after].norm in {"guys", "two", "all", "both", "lot"}
    ):
        # "you guys", however it was parsed
        phrase.add(after)
    return tuple(sorted(phrase))


def _holder_features(sentence: Sentence, where: places.Embedding, verb: int) -> dict[str, frozenset[str]]:
    """The clause that this one stands in, whatever its place: who, which verb, yes or no.

    What is thought or said stands behind the thinking and the saying, and they behind whoever does it.
    """
    parent = where.holder
    if parent is None or (where.place == "complement" and parent > verb):
        return {"holder-subject": _NONE, "holder-verb": _NONE, "holder-polarity": _NONE}
    subject = _subject(sentence, parent) or _shared_subject(sentence, parent)
    negated = bool(verb_group(sentence, parent).negations)
    value = "none" if subject is None else kind(sentence, subject) if subject.index < parent else "other"
    return {
        "holder-subject": frozenset({value}),
        "holder-verb": frozenset(_names(sentence.words[parent])),
        "holder-polarity": frozenset({"negative" if negated else "positive"}),
    }


def _subject_features(sentence: Sentence, subject: Word | None, mood: Mood, verb: int) -> dict[str, frozenset[str]]:
    if subject is None:
        return {"subject": frozenset({"implied" if mood.mood == "imperative" else "none"})}
    noun = frozenset(_names(subject)) if subject.upos in {"NOUN", "PROPN", "ADJ", "VERB"} else _NONE
    value = kind(sentence, subject)
    if value in {"you", "your"} and mood.mood == "statement" and sentence.words[verb].upos in {"VERB", "AUX"}:
        # what a statement tells of "you" stands behind it, whatever a parser makes of "leave you"
        if not any(word.norm in YOU | YOUR for word in sentence.words[:verb]):
            value = "other"
    return {"subject": frozenset({value}), "subject-noun": noun}


def _ing(sentence: Sentence, head: int) -> Word | None:
    return next((c for c in sentence.children(head, "xcomp", "advcl", "ccomp") if c.norm.endswith(("ing", "in"))), None)


def _no_object(sentence: Sentence, head: int) -> bool:
    for child in sentence.children(head, "obj"):
        after = sentence.words[child.index + 1 : child.index + 2]
        if child.norm == "matter" and any(word.norm in _WHATEVER for word in after):
            # "you interrupt me no matter what I say"
            continue
        if any(det.norm == "no" for det in sentence.children(child.index, "det", "advmod")):
            return True
    return False


def _conditional(sentence: Sentence, head: int, conditional: bool) -> str:
    if conditional:
        return "yes"
    for child in sentence.children(head, "advcl"):
        if any(mark.norm in {"if", "unless"} for mark in sentence.children(child.index, "mark", "advmod")):
            return "consequence"
    return "no"


def _led_to(sentence: Sentence, head: int) -> bool:
    """Whether a bare verb shares the "would" of what a condition leads to: "you would find work and stop borrowing"."""
    word = sentence.words[head]
    bare = is_base(word.norm) and not sentence.children(head, "aux", "nsubj", "cop")
    if word.role != "conj" or not bare or _conditional(sentence, word.head, conditional=False) != "consequence":
        return False
    first = verb_group(sentence, word.head)
    aux = [sentence.words[index] for index in first.auxiliaries]
    return "would" in first.modals and not any(one.lemma == "have" for one in aux)


def _hanging(sentence: Sentence, head: int, known: frozenset[int]) -> frozenset[str]:
    found = set()
    for child in sentence.children(head):
        if child.role == "advcl" and child.index in known:
            place = places.MARKERS.get(places.marker_of(sentence, child.index))
            if place:
                found.add(f"{place}-clause")
    for word in sentence.children(head):
        for inner in sentence.children(word.index, "case", "mark"):
            if inner.norm in {"than", "like"}:
                found.add(inner.norm)
    return frozenset(found)
