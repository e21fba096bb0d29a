"""A plan among what stays of its sentence: how far it reaches, how it ends, and whether the rest would read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from kindphrase.clauses import Clause
from kindphrase.content.fitting import (
    accuses_before,
    asks_anew,
    breaks_after,
    breaks_before,
    concedes_before,
    contrasts,
    runs_on,
    takes_up,
)
from kindphrase.content.tails import asks_on, hangs, presses, reasons_on
from kindphrase.planning.framing import Abstain, RewritePlan
from kindphrase.sentences import Word
from kindphrase.spans import Span

ASKING = frozenset("do did are were is have can will would".split())
LEADING_ON = frozenset("and but or so because the a an my our his her their".split())
# they point at what is gone: "don't mind me, I only live | here"
POINTING = frozenset({"here", "there"})


def settled(plan: RewritePlan, top: Clause, others: Sequence[Span]) -> RewritePlan | Abstain:
    """The plan with what stays of its sentence taken into account."""
    sentence, site = plan.match.clause.sentence, plan.site
    words = sentence.words
    if breaks_before(words, site, top):
        return Abstain(plan.match, "what stands before it would not go with it")
    # what hangs on the accusation is in no ready words
    blank = plan.events[-1].kind in {"slot", "told"}
    if blank and (accuses_before(words, site) or concedes_before(words, site)):
        return Abstain(plan.match, "what stands before it would go on without it")
    if blank and top.place == "though" and any(not top.span.overlaps(other) for other in others):
        return Abstain(plan.match, "what is granted goes with what is held against it")
    if plan.whole:
        return plan
    if blank and (end := _cut_short(words, site)):
        site = Span(site.start, end)
        plan = replace(plan, site=site)
    if blank and (end := _object_end(words, site)):
        site = Span(site.start, end)
        plan = replace(plan, site=site)
    rest = Span(site.end, sentence.span.end)
    found_in_rest = any(rest.overlaps(other) for other in others)
    after = [word for word in words if word.span.start >= site.end]
    taken_up = blank and (hangs(sentence, site) or _only_points(after) or reasons_on(after) or takes_up(words, site))
    taken_up = taken_up or (blank and not found_in_rest and asks_on(after))
    if contrasts(words, site) or presses(after) or taken_up or _asks_either(after):
        return replace(plan, site=Span(site.start, sentence.span.end), whole=True)
    # what is accused next to it is said anew as well
    spoken = next((word for word in after if word.is_said), None)
    accused_next = spoken is not None and any(spoken.span.overlaps(other) for other in others)
    if not accused_next and breaks_after(words, site, told=not blank):
        # what hangs on a blank is part of what the blank stands for
        if not blank or found_in_rest:
            return Abstain(plan.match, "what follows it would hang in the air")
        return replace(plan, site=Span(site.start, sentence.span.end), whole=True)
    if blank and top.has("mood", "imperative") and spoken is not None and spoken.norm == "but":
        # "cry all you want but it's late": nothing is held against the blank
        return replace(plan, site=Span(site.start, spoken.span.end), stop=".")
    if top.has("mood", "question") and "?" in words[-1].text and not found_in_rest and not asks_anew(after):
        return replace(plan, site=Span(site.start, sentence.span.end), whole=True, tail=rest)
    if not runs_on(words, site):
        return plan
    # "a sad person which is why I left" goes on after a comma
    return replace(plan, stop="," if spoken is not None and spoken.norm == "which" else ".")


def _cut_short(words: Sequence[Word], site: Span) -> int:
    """Where the site ends without words that only lead on: "you cover for him | and my" husband."""
    inside = [word for word in words if site.contains(word.span)]
    after = any(word.span.start >= site.end and word.is_said for word in words)
    kept = len(inside)
    while after and kept > 1 and (inside[kept - 1].norm in LEADING_ON or inside[kept - 1].text == ","):
        kept -= 1
    return inside[kept - 1].span.end if 0 < kept < len(inside) else 0


def _object_end(words: Sequence[Word], site: Span) -> int:
    """Where what a verb of the site needs ends before the sentence goes on: "you want | an audience, and I'm tired"."""
    after = [word for word in words if word.span.start >= site.end]
    piece = list(takewhile(lambda word: word.upos not in {"PUNCT", "CCONJ"}, after))
    tops = [word for word in piece if word.head not in {one.index for one in piece}]
    held = all(site.contains(words[word.head].span) for word in tops)
    # "and you go | buy new shoes"
    needed = held and all(word.role == "obj" or words[word.index - 1].lemma == "go" for word in tops)
    return piece[-1].span.end if tops and needed and len(piece) < len(after) else 0


def _asks_either(after: Sequence[Word]) -> bool:
    """ "did you even run it, | or do you just like the button?": the other half of a question that is told."""
    norms = [word.norm for word in after if word.is_said]
    return norms[:1] == ["or"] and norms[1:2] != [] and norms[1] in ASKING and norms[2:3] == ["you"]


def _only_points(after: Sequence[Word]) -> bool:
    norms = [word.norm for word in after if word.is_said]
    return len(norms) == 1 and norms[0] in POINTING
