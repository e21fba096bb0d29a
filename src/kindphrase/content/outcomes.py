"""What a draft tells beside its judgement: what came of it, whether a word was kept, what made it pointless.

"So rude that my mother cried" tells that she cried; "you said you'd call and you didn't" tells both; "what's the point
if you change the plan" tells that the plan is changed. A blank alone would lose it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.restating import restated
from kindphrase.content.telling import STATES, is_act, is_elliptical
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_verb

SO = frozenset({"so", "such", "too"})
# what is said, to be held against what came of it
WORDS = ("say", "tell", "promise", "swear", "agree", "claim", "vow", "assure", "guarantee", "insist")
GIVEN = frozenset({"said", "told", "swore"})
# of these, a thing as well
GIVING = ("promise", "guarantee", "swear")
JOINING = frozenset({"and", "but", "yet", "then"})
# what somebody was asked, before they did or did not
ASKING = ("ask", "tell", "beg", "remind", "warn")
YOURS = frozenset({"you", "your", "yours", "yourself"})
# what is asked after where somebody has given up: "what's the point", "what good is it"
POINT = ("point", "use", "sense", "good", "benefit")
MOST = 2


def outcomes_of(clause: Clause, clauses: Sequence[Clause], lexicon: Lexicon) -> tuple[Clause, ...]:
    """ "the baby woke up" in "you were so loud that the baby woke up"; none where it is no event, or of "you"."""
    degree = any(word.norm in SO for word in map(clause.word, clause.own) if word.index < clause.head)
    stated = clause.has("mood", "statement") and clause.has("if", "no") and clause.has("verb", "none")
    if not (degree and stated and clause.has("subject", "you")):
        return ()
    found = [_plain(one) for one in clauses if _comes_of(one, clause, lexicon)]
    return tuple(found[:MOST])


def _comes_of(one: Clause, clause: Clause, lexicon: Lexicon) -> bool:
    if one.parent != clause.head or one.place not in {"complement", "other", "relative"} or one.head < clause.head:
        return False
    marks = {one.word(i).norm for i in _marks(one)}
    words = [one.word(i) for i in one.full]
    if not marks <= {"that"} or any(word.norm in YOURS for word in words) or not one.subject:
        return False
    if one.place == "relative" and not (marks and one.has("subject", "i", "we")):
        return False
    if not is_verb(one.verb.lemma, one.verb.text) or one.has("verb", "none", *STATES) or is_elliptical(one):
        return False
    if not one.has("modal", "none", "have to", "can", "could"):
        return False
    # "so loud that mirrors break" is a joke at somebody's cost
    own = one.word(min(one.subject)).norm in {"my", "our"}
    kin = ("family-noun", "child-noun", "coworker-noun", "pet-noun")
    own = own or any(one.word(i).lemma in lexicon.classes.get(name, ()) for i in one.subject for name in kin)
    happened = one.has("tense", "past") or one.has("aspect", "perfect")
    return own or (happened and one.has("subject", "i", "we"))


def _plain(one: Clause) -> Clause:
    features = {**one.features, "place": frozenset({"main"})}
    return replace(one, place="main", openers=(*one.openers, *_marks(one)), features=features)


def _marks(one: Clause) -> tuple[int, ...]:
    """The words that join it to what it hangs on, and not the "to" of "had to cancel"."""
    heads = (one.head, *one.auxiliaries)
    found = (mark.index for head in heads for mark in one.sentence.children(head, "mark") if mark.norm != "to")
    return tuple(found)


def word_unkept(clause: Clause, clauses: Sequence[Clause], lexicon: Lexicon) -> tuple[Clause, ...]:
    """ "you said you'd call and you didn't": what was said, and what came of it, where the draft tells both."""
    heads = {one.head: one for one in clauses}
    if is_elliptical(clause) and _goes_on(clause) and clause.verb.head in heads:
        # found in "and you didn't", said in "you said you would call"
        clause = heads[clause.verb.head]
    while clause.place == "complement" and clause.parent in heads:
        # found in "you would call me", said in "you said"
        clause = heads[clause.parent]
    spoken = clause.verb.norm in GIVEN or clause.verb.norm.endswith("ed") or clause.has("habit", "high")
    said = clause.has("verb", *WORDS) and spoken and clause.has("mood", "statement")
    given = clause.has("verb", *GIVING) and clause.has("object", "third", "other", "my", "me", "us")
    if not (said and clause.has("subject", "you") and (clause.has("complement", "that", "to") or given)):
        return ()
    if not (clause.has("polarity", "positive") and clause.has("modal", "none") and clause.has("if", "no")):
        return ()
    inside = [one for one in clauses if _goes_on(one) and one.head in clause.full and one.head > clause.head]
    held = {clause.head, *(word.index for word in clause.sentence.children(clause.head, "xcomp", "ccomp"))}
    after = [one for one in clauses if _goes_on(one) and one.verb.head in held and one not in inside]
    if clause.has("habit", "high"):
        # found there as well, it would be left out as a judgement
        after, inside = inside + after, []
    acts = [
        one
        for one in after
        if not one.has("subject", "you") or is_elliptical(one) or is_act(one, lexicon) or one.has("adverb", "still")
    ]
    if after != acts or len(after) > 1 or not (inside or after):
        return ()
    # "you never did", wherever it hangs, is told as not done
    never = [_plain(one) for one in inside if is_elliptical(one) and one.has("habit", "zero")]
    return (clause, *never[:1], *after)


def _goes_on(one: Clause) -> bool:
    """Whether it is what came of a word: joined by "and" or "but", with a subject of its own."""
    joins = {child.norm for child in one.sentence.children(one.verb.index, "cc")}
    return one.verb.role == "conj" and bool(joins & JOINING) and bool(one.subject) and one.has("mood", "statement")


def pointless(clause: Clause, clauses: Sequence[Clause], lexicon: Lexicon) -> Clause | None:
    """ "you change the plan" in "what's the point if you always change the plan?"."""
    asked = clause.has("mood", "question") and clause.has("predicate", "what", *POINT)
    if not asked:
        return None
    for one in clauses:
        held = one.place == "if" and one.has("subject", "you") and one.head > clause.head
        if held and one.has("modal", "none") and not one.has("verb", "none"):
            told = restated(one, {"if": frozenset({"no"})})
            told = replace(told, place="main", openers=(*told.openers, *_marks(one)))
            return told if is_act(told, lexicon) else None
    return None


def echoes(clause: Clause) -> bool:
    """ "and you didn't" behind "I asked you to call": the verb that it stands for is told right before it."""
    did = is_elliptical(clause) and clause.has("verb", "do") and clause.has("tense", "past")
    if not (did and clause.verb.role == "conj" and clause.has("subject", "you")):
        return False
    sentence = clause.sentence
    before = sentence.words[clause.verb.head]
    asker = sentence.child(before.index, "nsubj")
    below = sentence.children(before.index, "xcomp", "ccomp", "advcl")
    to = any(mark.norm == "to" for word in below for mark in sentence.children(word.index, "mark"))
    return before.lemma in ASKING and asker is not None and asker.norm in {"i", "we"} and to and bool(clause.subject)
