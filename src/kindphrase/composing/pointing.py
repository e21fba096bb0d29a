"""A blank behind what the draft has just told points back there: "You sold my bike. I'm really upset about that."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.composing.sparing import Placed
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.telling import is_act
from kindphrase.finding.analysing import Analysis
from kindphrase.lexicon import Lexicon

# what says of what was told only how it is to be judged
POINTING = frozenset({"question", "label", "contempt", "dismissal", "should", "causation"})
BACK = frozenset({"that", "this", "it"})
# a blank that asks for no more than what was told
_ASKED = re.compile(
    r"\b(?P<link>about|by|with|of) \[(?:what happened|what was said|what went wrong|what went unanswered)\](?=[.!]?$)"
)
# of what may be told without trouble
PLAIN = frozenset("ask agree promise come go know see want be have need".split())
FARTHEST = 3
# what somebody gave their word for: "you said 6" before "I missed it because of you"
AGREED = frozenset("say tell promise agree swear".split())
TIMED = frozenset({"would", "will", "noon", "midnight", "tomorrow", "today", "tonight"})


def pointing_back(placed: Sequence[Placed], analysis: Analysis, lexicon: Lexicon) -> tuple[Placed, ...]:
    """The sentences of ours, with what stands before them in place of a blank, where it tells what was done."""
    return tuple(
        replace(one, text=_ASKED.sub(r"\g<link> that", one.text)) if _points(one, placed, analysis, lexicon) else one
        for one in placed
    )


def _points(one: Placed, placed: Sequence[Placed], analysis: Analysis, lexicon: Lexicon) -> bool:
    plan = one.plan
    if (
        (plan.in_place and not one.text.startswith("because"))
        or plan.wish
        or plan.request
        or _ASKED.search(one.text) is None
    ):
        return False
    sentence = plan.match.clause.sentence
    back = any(word.norm in BACK and plan.site.contains(word.span) for word in sentence.words)
    if plan.match.rule.category not in POINTING and not back:
        return False
    first = analysis.place(sentence)
    own = [clause for clause in analysis.clauses[first] if clause.span.end <= one.site.start]
    if own and not plan.in_place:
        return any(_troubles(clause, placed, lexicon) for clause in own)
    if any(_troubles(clause, placed, lexicon) for clause in own):
        return True
    end = sentence.span.start
    for at in range(first - 1, max(first - 1 - FARTHEST, -1), -1):
        before = analysis.sentences[at]
        if "\n" in analysis.masked.source[before.span.end : end] or analysis.is_harm(before):
            return False
        if any(_troubles(clause, placed, lexicon) for clause in analysis.clauses[at]):
            return True
        if plan.in_place and any(_agreed(clause) for clause in analysis.clauses[at]):
            return True
        end = before.span.start
    return False


def _troubles(clause: Clause, placed: Sequence[Placed], lexicon: Lexicon) -> bool:
    """Whether it tells what the receiver did, and is still told in the message."""
    if clause.place not in {"main", "coordinated"}:
        return False
    ours = [other for other in placed if other.site.overlaps(clause.verb.span)]
    if ours:
        # what was found there is told in our words, or is a blank itself
        return all(other.text and not other.blank and other.plan.events for other in ours)
    done = clause.has("subject", "you") and (clause.has("tense", "past") or clause.has("aspect", "perfect"))
    done = done and clause.has("mood", "statement") and clause.has("modal", "none") and clause.verb.lemma not in PLAIN
    return done and is_act(clause, lexicon) and behaviour_of(clause, lexicon) is not None


def _agreed(clause: Clause) -> bool:
    """Whether it tells of a time or a deed that the receiver gave their word for: "you said 6"."""
    given = clause.has("subject", "you") and clause.has("tense", "past") and clause.has("mood", "statement")
    given = given and clause.has("polarity", "positive") and clause.verb.lemma in AGREED and clause.place == "main"
    return given and any(word.upos == "NUM" or word.norm in TIMED for word in clause.sentence.words)
