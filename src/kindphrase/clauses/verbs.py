"""The verb group: auxiliaries, negation, modality, tense, aspect, voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.clauses.heads import periphrasis
from kindphrase.parsing.morphology import is_base, past
from kindphrase.sentences import Sentence, Word

MODALS = {
    "should": "should", "shoulda": "should", "must": "must", "can": "can", "could": "could", "coulda": "could",
    "will": "will", "would": "would", "woulda": "would", "'d": "would", "might": "might", "may": "may",
    "shall": "will", "ought": "ought to", "better": "better", "'ll": "will", "wo": "will", "ca": "can",
}  # fmt: skip
# these tell of what is over only with "have"
PAST_WITH_HAVE = frozenset({"should", "could", "would", "might", "must", "ought to"})
NEGATORS = frozenset("not n't never nt neither hardly barely rarely seldom scarcely no nor".split())


@dataclass(frozen=True)
class VerbGroup:
    """``head`` is the verb that carries the meaning: "go" in "you need to go"."""

    head: int
    auxiliaries: tuple[int, ...]
    negations: tuple[int, ...]
    modals: frozenset[str]
    tense: str
    aspect: str
    voice: str


def _norm_at(words: Sequence[Word], index: int) -> str:
    return words[index].norm if index < len(words) else ""


def verb_group(sentence: Sentence, head: int) -> VerbGroup:
    """Read the verb group of the clause whose head is given."""
    modals: set[str] = set()
    auxiliaries: list[int] = []
    negations: list[int] = []
    words = sentence.words
    chain = [head]
    while (found := periphrasis(sentence, words[chain[-1]])) and found[1] not in chain:
        modals.add(found[0])
        auxiliaries.append(chain[-1])
        chain.append(found[1])
    for index in chain:
        for child in sentence.children(index):
            if child.role in {"aux", "cop"} or (child.role == "mark" and child.norm == "to" and index != head):
                auxiliaries.append(child.index)
            if child.norm in NEGATORS and child.role in {"advmod", "aux", "cc", "det", "discourse"}:
                if child.role != "det" and child.norm != "no":
                    negations.append(child.index)
            # "you no longer call"
            if child.norm == "longer" and words[child.index - 1].norm == "no" and child.role == "advmod":
                negations += [child.index - 1, child.index]
    for index in auxiliaries:
        if modal := MODALS.get(words[index].norm):
            if not (words[index].norm == "'d" and _is_had(words[chain[-1]])):
                modals.add(modal)
        negations += [child.index for child in sentence.children(index, "advmod") if child.norm in NEGATORS]
    for child in sentence.children(head, "advmod", "aux"):
        if child.norm == "better" and child.index < head:
            modals.add("better")
            auxiliaries.append(child.index)
    # "not only did you lie": it was done, and more
    negations = [i for i in negations if not (words[i].norm == "not" and _norm_at(words, i + 1) in {"only", "merely"})]
    group = sorted(set(auxiliaries))
    return VerbGroup(
        head=chain[-1],
        auxiliaries=tuple(group),
        negations=tuple(sorted(set(negations))),
        modals=frozenset(modals),
        tense=_tense(sentence, group, chain, modals),
        aspect=_aspect(sentence, group, words[chain[-1]]),
        voice="passive" if any(words[i].dep == "aux:pass" for i in group) else "active",
    )


def _is_had(word: Word) -> bool:
    """``'d`` before a participle is "had"."""
    return "VerbForm=Part" in word.feats or "Tense=Past" in word.feats


def _tense(sentence: Sentence, auxiliaries: list[int], chain: list[int], modals: set[str]) -> str:
    words = sentence.words
    # "you must of known"
    had = any(words[i].lemma == "have" or words[i].norm in {"of", "'ve"} for i in auxiliaries)
    if had and modals & PAST_WITH_HAVE:
        return "past"
    if modals & {"will", "going to"}:
        return "future"
    if "used to" in modals:
        return "past"
    if modals & PAST_WITH_HAVE:
        return "present"
    if not auxiliaries and _is_past_beside(words[chain[-1]], sentence):
        return "past"
    for index in sorted({*auxiliaries, *chain}):
        word = words[index]
        if "Tense=Past" in word.feats and "VerbForm=Part" not in word.feats:
            return "past"
        if "VerbForm=Fin" in word.feats or ("Tense=Pres" in word.feats and "VerbForm=Part" not in word.feats):
            return "past" if word.norm in {"did", "was", "were", "had"} else "present"
    return "past" if "Tense=Past" in words[chain[-1]].feats and not auxiliaries else "present"


def _is_past_beside(verb: Word, sentence: Sentence) -> bool:
    """ "you stood there and let him": a form that is past and present is past beside one that is only past."""
    if verb.role != "conj" or not verb.norm == verb.lemma == past(verb.lemma):
        return False
    above = sentence.words[verb.head]
    over = above.upos == "VERB" and above.norm == past(above.lemma) and above.norm != above.lemma
    helped = any(word.role in {"aux", "cop"} for word in sentence.children(above.index))
    return over and not helped and not any(mark.norm == "to" for mark in sentence.children(verb.index))


def _aspect(sentence: Sentence, auxiliaries: list[int], head: Word) -> str:
    words = sentence.words
    aux_lemmas = {words[i].lemma for i in auxiliaries if words[i].role in {"aux", "cop"}}
    # "complainin", not "complain"
    dropped_g = head.norm.endswith("in") and head.norm != head.lemma
    # "bring" is no gerund
    ing = (head.norm.endswith("ing") and not is_base(head.norm)) or dropped_g
    ing = ing and len(head.norm) > 4 and head.upos in {"VERB", "AUX"}
    # "ur always complaining" leaves the auxiliary out
    progressive = ing and ("be" in aux_lemmas or (not auxiliaries and sentence.child(head.index, "nsubj") is not None))
    perfect = "have" in aux_lemmas or any(words[i].norm == "have" and words[i].role == "aux" for i in auxiliaries)
    # "you been lying to me"
    perfect = perfect or any(words[i].norm == "been" for i in auxiliaries)
    if perfect:
        return "perfect-progressive" if progressive else "perfect"
    return "progressive" if progressive else "simple"
