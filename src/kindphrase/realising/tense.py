"""Sequence of tenses: what stands in the present below a verb that moves to the past moves with it."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.behaving import reversed_polarity
from kindphrase.options import Spelling
from kindphrase.parsing.morphology import past
from kindphrase.sentences import Sentence, Word

BE = {
    "is": "was",
    "are": "were",
    "am": "was",
    "'re": "were",
    "'m": "was",
    "m": "was",
    "re": "were",
    "r": "were",
    "'s": "was",
}
ASKED = frozenset({"how", "what", "why", "who", "which", "where"})
# "ur" and "your" where they stand for "you are"
FUSED = frozenset({"ur", "your", "youre", "yr"})
# what nobody tells of themselves in the present: said to somebody, these are orders
ORDERED = (
    ["get", "over", "it"], ["shut", "up"], ["grow", "up"], ["move", "on"], ["calm", "down"], ["go", "away"],
    ["get", "lost"], ["deal", "with", "it"], ["suck", "it", "up"], ["fuck", "off"], ["back", "off"],
)  # fmt: skip
ANY = {"nothing": "anything", "nobody": "anybody", "noone": "anybody"}
BIDDING = frozenset("suggest propose insist demand recommend request".split())
AUX = {
    "do": "did", "does": "did", "have": "had", "has": "had", "'ve": "had", "will": "would", "'ll": "would",
    "can": "could", "may": "might", "wo": "would", "ca": "could",
}  # fmt: skip


def backshift(
    sentence: Sentence, indices: Sequence[int], tense: str, spelling: Spelling, clause: Clause
) -> dict[int, str]:
    """Index → text for the words kept, tensed verbs moved to the past where the event is told in the past."""
    return {index: _shift(sentence, index, tense, spelling, clause) for index in indices}


def _shift(sentence: Sentence, index: int, tense: str, spelling: Spelling, clause: Clause) -> str:
    word = sentence.words[index]
    text = word.text
    if word.norm == "to" and text.lower() in {"na", "ta", "a"}:
        # the second half of "wanna"
        return "to"
    if word.norm in ANY and clause.negations + clause.frequencies and reversed_polarity(clause):
        # "you never do nothing" denies it once
        return ANY[word.norm]
    if _orders(sentence, index):
        return "to"
    if word.norm == "when" and _had_before(sentence, word, clause):
        return "after"
    if index and _orders(sentence, index - 1):
        return word.lemma
    if word.norm == "you" and text.lower() in FUSED:
        return "you were" if tense == "past" else "you are"
    if word.role == "conj" and word.head == clause.head and word.upos == "VERB" and reversed_polarity(clause):
        # after "didn't", as its neighbour
        return word.lemma
    if tense != "past" or (not clause.has("tense", "present", "future") and not clause.has("aspect", "perfect")):
        return text
    if word.index == clause.head or _lasts(sentence, word):
        return text
    if word.upos == "AUX" or (word.upos == "VERB" and word.role in {"aux", "cop"}):
        return _auxiliary(sentence, word)
    if word.upos == "VERB" and _finite_present(sentence, word) and not _is_bidden(sentence, word):
        return _auxiliary(sentence, word) if word.lemma == "be" else past(word.lemma, spelling=spelling)
    return text


def _had_before(sentence: Sentence, word: Word, clause: Clause) -> bool:
    """ "you told them when you had promised not to": behind "I felt … when", what was before is told with "after"."""
    verb = sentence.words[word.head]
    had = any(aux.norm in {"had", "'d"} and aux.lemma == "have" for aux in sentence.children(verb.index, "aux"))
    return had and verb.role == "advcl" and clause.head < word.index < verb.index


def _orders(sentence: Sentence, index: int) -> bool:
    """ "told him to calm down" for "tell him you calm down": what is told is an order, in its own words."""
    word, before = sentence.words[index], sentence.words[max(index - 2, 0) : index]
    if word.norm != "you" or len(before) < 2 or before[0].lemma != "tell" or before[1].norm == "that":
        return False
    after = [one.norm for one in sentence.words[index + 1 : index + 4]]
    return any(after[: len(row)] == row for row in ORDERED)


def _lasts(sentence: Sentence, word: Word) -> bool:
    """ "about how the page is used": what a thing is like by itself is so still."""
    head = word.index if word.upos == "VERB" and word.role not in {"aux", "cop"} else word.head
    lead = {child.norm for child in sentence.children(head) if child.index < head}
    subject = next((child for child in sentence.children(head) if child.role.startswith("nsubj")), None)
    thing = subject is not None and subject.upos in {"NOUN", "PROPN"}
    return thing and "about" in lead and not ASKED.isdisjoint(lead)


def _is_bidden(sentence: Sentence, word: Word) -> bool:
    """ "you suggested that I work on Sunday": what is to be has no tense."""
    holder = sentence.words[word.head]
    plain = word.norm == word.lemma and not sentence.children(word.index, "aux")
    return word.role == "ccomp" and plain and holder.lemma in BIDDING


def _auxiliary(sentence: Sentence, word: Word) -> str:
    low = word.text.lower().replace("’", "'")
    if "VerbForm=Inf" in word.feats and low in {"be", "do", "have"}:
        return word.text
    beside = {child.norm for child in sentence.children(word.head, "mark", "aux")}
    if word.role == "aux" and low == "have" and beside & {"to", "would", "should", "could"}:
        return word.text
    if low == "'s":
        return "was" if word.lemma == "be" else "had"
    if low == "'d":
        return word.text
    shifted = BE.get(low) or AUX.get(low)
    if shifted is None:
        return word.text
    if shifted == "were" and _subject_norm(sentence, word) == "i":
        return "was"
    return shifted


def _subject_norm(sentence: Sentence, word: Word) -> str:
    subject = sentence.child(word.head, "nsubj")
    return subject.norm if subject is not None else ""


def _finite_present(sentence: Sentence, word: Word) -> bool:
    if "Tense=Past" in word.feats or "VerbForm=Ger" in word.feats or "VerbForm=Part" in word.feats:
        return False
    lead = sentence.children(word.index, "aux", "mark", "cop")
    if any(child.role == "aux" or child.norm == "to" for child in lead):
        return False
    if "VerbForm=Inf" in word.feats or word.role == "xcomp":
        return False
    return "Tense=Pres" in word.feats and bool(sentence.child(word.index, "nsubj") or word.role in {"conj", "acl"})
