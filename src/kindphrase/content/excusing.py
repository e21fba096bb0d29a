"""Acts behind a pretext, a comparison or a hedge: "you used it as an excuse to leave", "you always seem to leave"."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.restating import told_as
from kindphrase.content.telling import STATES


def act_behind(clause: Clause) -> Clause | None:
    """The act as a plain statement about "you"."""
    return _excused(clause) or _outdone(clause) or _hedged(clause)


def _excused(clause: Clause) -> Clause | None:
    """ "you left me" for "you used it as an excuse to leave me"."""
    plain = clause.has("subject", "you") and clause.has("mood", "statement") and clause.has("modal", "none")
    if not (plain and clause.has("verb", "use") and clause.has("polarity", "positive")):
        return None
    for word in clause.sentence.children(clause.head, "obl", "obj"):
        inner = clause.sentence.child(word.index, "acl") if word.lemma in {"excuse", "pretext"} else None
        if inner is not None and inner.lemma == "justify":
            inner = clause.sentence.child(inner.index, "xcomp", "obj")
        if inner is not None and inner.upos == "VERB" and inner.lemma not in {"be", "have"}:
            return told_as(clause_at(clause.sentence, inner.index), tense="past", polarity="positive")
    return None


def _outdone(clause: Clause) -> Clause | None:
    """ "you didn't call" for "how can my sister call and you can't?"."""
    asked = clause.has("question-word", "how", "how-come", "why") and clause.has("modal", "can", "could")
    if not asked or clause.has("subject", "you", "i", "we", "none") or clause.has("polarity", "negative"):
        return None
    words = [word.norm for word in clause.sentence.words if word.is_said]
    ends = words[-4:] in (["and", "you", "can", "not"], ["but", "you", "can", "not"])
    if not ends or clause.has("verb", "none"):
        return None
    told = told_as(clause, tense="past", polarity="negative")
    after = [i for i in clause.full if i > clause.head and clause.word(i).norm in {"and", "but", "you", "can", "not"}]
    # "how can they all come"
    after += [i for i in clause.full if i < clause.head and clause.word(i).norm in {"all", "both", "even"}]
    return replace(told, openers=(*told.openers, *after))


def _hedged(clause: Clause) -> Clause | None:
    """ "you show up late" for "you always seem to show up late": what comes again and again is seen well enough."""
    often = clause.has("habit", "high", "often") and clause.has("mood", "statement") and clause.has("if", "no")
    if not (often and clause.has("subject", "you") and clause.has("verb", "seem") and clause.has("modal", "none")):
        return None
    inner = clause.sentence.child(clause.head, "xcomp")
    if inner is None or inner.upos != "VERB" or inner.lemma in STATES | {"be"} or clause.has("polarity", "negative"):
        return None
    told = told_as(clause_at(clause.sentence, inner.index), tense=clause.one("tense"), polarity="positive")
    return replace(told, features={**told.features, **{name: clause.features[name] for name in ("habit", "frequency")}})
