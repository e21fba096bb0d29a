"""What a judgement tells of the writer's own side: what they want known, would have liked, fear for, do not like.

"You have no idea how hard this is" wants it to be known, "you should have asked" wishes that it had been done, "you're
going to ruin our wedding" is afraid for the wedding, and "your argument is crap" does not agree with it.
"""

from __future__ import annotations

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.knowing import LONGEST, THEIRS, lowered, not_followed, wanted_known
from kindphrase.content.topics import names_plainly
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_verb, past_participle

# what is at stake where these are yet to come
RISKING = frozenset(
    "ruin destroy wreck spoil jeopardise jeopardize endanger risk damage threaten cost sabotage".split()
)
# of these, what leaves it open whether it comes to that
ENDANGERING = ("jeopardise", "jeopardize", "endanger", "risk", "threaten")
# what nobody is worried about, or what sums up
NO_STAKE = frozenset("day night evening morning mood time life everything thing things all patience mind".split())
# of minds: nobody has seen whether it was done
KNOWING = ("know", "realise", "realize", "understand", "guess", "foresee")
# when something should have been done
EARLIER = frozenset({"sooner", "earlier", "already", "before", "yesterday"})
LONGEST_AGO = 5
# what is hoped not to be done: "and hoped nobody would notice"
UNNOTICED = (
    "notice",
    "look",
    "see",
    "find",
    "find out",
    "check",
    "ask",
    "realise",
    "realize",
    "mind",
    "complain",
    "spot",
)
DENYING = frozenset({"not", "never", "nobody", "noone", "none", "no"})
SCORN = ("label-scorn", "garbage-adjective", "garbage-noun", "insult-adjective")


def wish_told(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """The sentence that says the wish, or no words."""
    if clause.has("if", "yes", "consequence"):
        return ()
    if clause.place == "complement" and clause.parent is not None and clause.has("holder-subject", "you"):
        # found in "how long I waited", said in "do you know how long I waited?"
        holder = clause_at(clause.sentence, clause.parent)
        told = wanted_known(holder, lexicon)
        if told and not holder.has("if", "yes"):
            return told
    return (
        wanted_known(clause, lexicon)
        or not_followed(clause)
        or _liked_better(clause)
        or _feared(clause)
        or _rated(clause, lexicon)
    )


def _liked_better(clause: Clause) -> tuple[str, ...]:
    """ "I wish you had asked before we left" for "maybe you should have asked before we left"."""
    alone = stands_for_another(clause)
    duty = clause.has("modal", "should", "ought to") and (alone or clause.has("tense", "past"))
    duty = duty or unsaid_or_unknown(clause)
    if not (duty and clause.has("subject", "you") and clause.has("mood", "statement")):
        return ()
    verb = clause.verb
    if not is_verb(verb.lemma, verb.text) and not alone:
        return ()
    if (
        clause.has("voice", "passive")
        or clause.sentence.children(clause.head, "cop")
        or clause.sentence.children(clause.head, "conj")
    ):
        return ()
    after = [i for i in clause.full if i > clause.head and i not in clause.tags]
    words = [clause.word(i) for i in after]
    while words and words[-1].upos in {"PUNCT", "SYM"}:
        words.pop()
    if len(words) > LONGEST or any(word.norm in {"yourself", "better"} or word.text in {";", ":"} for word in words):
        return ()
    negation = ("not",) if clause.has("polarity", "negative") else ()
    done = () if alone else (past_participle(verb.lemma),)
    return ("I wish you had", *negation, *done, *(word.text for word in words))


def stands_for_another(clause: Clause) -> bool:
    """ "but you should have", "you should have ages ago": what should have been done is said elsewhere."""
    after = [clause.word(i).norm for i in clause.full if i > clause.head and clause.word(i).norm.isalnum()]
    back_then = (after[-1:] == ["ago"] and len(after) <= LONGEST_AGO) or (len(after) == 1 and after[0] in EARLIER)
    return clause.verb.norm == "have" and (not after or back_then)


def unsaid_or_unknown(clause: Clause) -> bool:
    """What tells less where it is told as undone than as it should have been: "you should have known that …"."""
    duty = clause.has("modal", "should", "ought to", "could", "might") and clause.has("tense", "past")
    known = duty and clause.has("verb", *KNOWING) and clause.has("subject", "you")
    # "you should have known you were wrong" judges what they are
    inner = clause.sentence.child(clause.head, "ccomp")
    who = clause.sentence.child(inner.index, "nsubj") if inner is not None else None
    known = known and clause.has("polarity", "positive") and (who is None or who.norm != "you")
    return known or _could_say(clause)


def _could_say(clause: Clause) -> bool:
    """ "you could have just said no"."""
    before = {clause.word(i).norm for i in clause.full if i < clause.head}
    could = clause.has("modal", "could") and clause.has("tense", "past") and clause.has("subject", "you")
    return could and "just" in before and clause.has("verb", "say") and clause.has("polarity", "positive")


def _feared(clause: Clause) -> tuple[str, ...]:
    """ "I'm worried about my visa" for "you're going to jeopardise my visa"."""
    ahead = clause.has("tense", "future") or clause.has("modal", "going to", "will")
    if not (ahead and clause.has("subject", "you") and clause.has("polarity", "positive")):
        return ()
    thing = clause.sentence.child(clause.head, "obj")
    if thing is None or clause.verb.lemma not in RISKING or thing.upos != "NOUN":
        return ()
    if thing.lemma in NO_STAKE and clause.sentence.child(thing.index, "acl", "acl:relcl") is None:
        return ()
    words = [clause.word(i) for i in clause.sentence.subtree(thing.index) if clause.word(i).upos != "PUNCT"]
    norms = [word.norm for word in words]
    if norms[0] not in {"my", "our"} or not THEIRS.isdisjoint(norms) or not clause.has("mood", "statement"):
        return ()
    if clause.has("verb", *ENDANGERING):
        return ("I'm worried that this could ruin", *(lowered(word) for word in words))
    return ("I'm worried about", *(lowered(word) for word in words))


def _rated(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """ "I don't agree with your argument" for "your argument is crap"."""
    if not clause.has("subject", "your") or not clause.has("mood", "statement") or not clause.has("modal", "none"):
        return ()
    thing = clause.sentence.child(clause.head, "nsubj")
    if thing is None or clause.has("polarity", "negative"):
        return ()
    rating = lexicon.rating_of(thing.lemma) or lexicon.rating_of(thing.norm)
    words = [clause.word(i) for i in clause.sentence.subtree(thing.index)]
    if rating is None or words[0].norm != "your" or not names_plainly(words[1:], thing, lexicon):
        return ()
    said = rating.said or ""
    predicates = clause.features.get("predicate", frozenset())
    scorn = frozenset[str]().union(*(lexicon.classes.get(name, frozenset()) for name in SCORN))
    scorned = any({word, f"a {word}"} & scorn for word in predicates) or clause.has("verb", "suck", "stink")
    if clause.has("tense", "past"):
        said = said.replace("don't enjoy", "didn't enjoy")
    if not scorned:
        return ()
    return (said,) if rating.alone else (said, "your", *(lowered(word) for word in words[1:]))


def hopes_unseen(clause: Clause) -> bool:
    """ "(you took it) and hoped nobody would notice": a guess at what moved somebody, told by nothing they did."""
    if not clause.has("verb", "hope") or clause.has("subject", "i", "we"):
        return False
    held = {clause.word(i).norm for i in clause.sentence.subtree(clause.head)}
    return clause.has("complement-verb", *UNNOTICED) and bool(DENYING & held)
