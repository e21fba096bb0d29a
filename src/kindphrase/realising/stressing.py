"""Words that press and tell nothing: "seriously", "even", "the fuck"."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.clauses.frequency import is_at_once
from kindphrase.content.telling import OATHS

# words that accuse, stress or sum up, and are left out of an observation
DROPPED = frozenset(
    "blatantly deliberately intentionally purposely constantly seriously completely totally evidently apparently "
    "even just only actually literally clearly obviously really honestly ever simply seriously freaking fucking "
    "frickin damn bloody conveniently still already anymore once again yet such so".split()
)
# of these, what sneers wherever it stands, and tells nothing: "when obviously nobody asked"
SNEERS = frozenset("blatantly obviously shamelessly freaking fucking frickin damn bloody literally".split())
# of these, what carries a fact where it stands after the verb
FACTS_AFTER = frozenset({"again", "already", "once", "so", "such", "only", "just", "really", "still"})
# an epithet on a thing judges, and the thing is told as well without it
EPITHETS = frozenset(
    "stupid dumb asinine ridiculous pathetic crappy silly idiotic lame shitty childish petty disgusting lousy moronic "
    "retarded godawful".split()
)
OUTCRIES = frozenset({"wtf", "wth", "wtaf", "ffs", "smh", "jfc", "duh", "lol", "lmao", "lmfao", "rofl"})
NAMING = frozenset({"call", "name", "say", "tell", "write"})
PARTICLES = frozenset("up down back out off away over alone in on around".split())
PROFANE = frozenset("fuck fucking fuckin freaking damn damned goddamn goddamned bloody hell shit wtf heck".split())


def is_stress(clause: Clause, index: int) -> bool:
    """Profanity, interjections, vocatives, and adverbs that only press."""
    word = clause.word(index)
    if word.upos == "INTJ" or word.role in {"vocative", "discourse"}:
        # "say goodbye", "drop by to say thank you"
        told = "say" in {clause.verb.lemma, clause.word(word.head).lemma}
        return not told or index < clause.head
    if word.norm in {"even", "always", "constantly"}:
        after = clause.sentence.words[index + 1 : index + 2]
        return not (after and after[0].norm in {"though", "if", "when"} and index > clause.head)
    if word.norm in OUTCRIES:
        return True
    if word.norm == "god" and index + 1 < len(clause.sentence.words):
        return clause.word(index + 1).norm in {"damn", "damned"}
    if word.norm in SNEERS and word.role == "advmod" and word.upos == "ADV" and not clause.denies_below(index):
        return True
    if _is_oath(clause, index):
        return True
    if index not in clause.own:
        return False
    if word.norm in PROFANE and index != clause.head:
        if word.role == "obj" and clause.verb.lemma == "talk":
            return True
        return word.role in {"advmod", "amod", "det", "obl", "aux", "compound", "reparandum"}
    if word.norm in EPITHETS and word.role == "amod" and clause.verb.lemma not in NAMING:
        return True
    # "you promised to quit and were still smoking"
    lasts = word.norm == "still" and clause.has("aspect", "progressive")
    # "you never take it seriously": how it is taken, and no stress
    lasts = lasts or (word.norm == "seriously" and index > clause.head and clause.has("verb", "take"))
    # "ever since"
    lasts = lasts or [one.norm for one in clause.sentence.words[index : index + 2]] == ["ever", "since"]
    if word.norm in DROPPED and word.upos in {"ADV", "ADJ", "PART"} and not lasts:
        at_once = is_at_once(word, clause.sentence)
        return not (at_once or (word.norm in FACTS_AFTER and index > clause.head and not _closing(clause, index)))
    return False


def _is_oath(clause: Clause, index: int) -> bool:
    """Either word of "the fuck" in "pulling her the fuck back in", and "fucking" before another verb."""
    words = clause.sentence.words
    if words[index].norm in {"fucking", "fuckin", "freaking"} and index != clause.head:
        return index + 1 < len(words) and words[index + 1].norm.endswith("ing")
    at = index if words[index].norm == "the" else index - 1
    row = [word.norm for word in words[at : at + 3]] if at >= 0 else []
    return len(row) == 3 and row[0] == "the" and row[1] in OATHS and row[2] in PARTICLES


def _closing(clause: Clause, index: int) -> bool:
    """ "again", "already" as the last word: a reproach more than a fact."""
    later = [i for i in clause.own if i > index and clause.word(i).upos not in {"PUNCT", "SYM"}]
    return not later and clause.word(index).norm not in {"again", "already"}
