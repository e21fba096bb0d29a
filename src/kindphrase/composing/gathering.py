"""First plans of a draft → the sentences of its whole message: neighbours joined, what stands beside them lent."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from kindphrase.clauses import Clause
from kindphrase.composing.neighbours import TELLING, Group, compose
from kindphrase.composing.sparing import Placed
from kindphrase.composing.swallowing import swallows
from kindphrase.composing.trying import Telling, Tried
from kindphrase.finding.analysing import Analysis
from kindphrase.finding.matching import Match
from kindphrase.planning.borrowing import borrowed, felt_after
from kindphrase.planning.framing import RewritePlan
from kindphrase.spans import Span


@dataclass(frozen=True)
class Gathered:
    """Groups of plans, and for each all that it may come out as: alone, or as the second or third of a row."""

    groups: tuple[Group, ...]
    variants: tuple[tuple[RewritePlan, ...], ...]

    @cached_property
    def wanted(self) -> tuple[RewritePlan, ...]:
        """All plans that the message may need, each once."""
        return tuple(dict.fromkeys(plan for row in self.variants for plan in row))

    def chosen(self, found: Tried, unsaid: Sequence[Match]) -> tuple[Placed, ...]:
        """The joined sentence of each group, or, where that failed, its parts one by one.

        A blank in place of much that the draft tells is a suggestion for the writer, and no edit.
        """
        placed: list[Placed] = []
        row = 0
        for group, options in zip(self.groups, self.variants, strict=True):
            row = row + 1 if group.follows and row else 1
            wanted = options[min(row, len(options)) - 1]
            whole = next((one for one in (wanted, *options) if found.sound(one)), None)
            chosen = [whole] if whole is not None else [one for one in group.single if found.sound(one)]
            row = row if chosen and chosen[-1].frame in TELLING and not _tells_side(chosen[-1]) else 0
            for one in chosen:
                candidate = found.sound(one)
                if candidate is None or swallows(one, candidate.text):
                    continue
                if not placed or placed[-1].site.end <= one.site.start:
                    placed.append(Placed(one, candidate.text, one.site))
        torn = {id(match.clause.sentence) for match in unsaid if not _covered(match.span, placed)}
        # a sentence that would go on accusing, where nothing can be said instead, is left as it is
        return tuple(one for one in placed if id(one.plan.match.clause.sentence) not in torn)


def gathered(firsts: Sequence[RewritePlan], telling: Telling) -> Gathered:
    """What the first plans of the findings, in the order of the draft, come to together."""
    groups = tuple(_lending(group, telling) for group in compose(firsts, telling.analysis.masked.source))
    return Gathered(groups, tuple(_said(groups, at) for at in range(len(groups))))


def _lending(group: Group, telling: Telling) -> Group:
    """The group with what the sentences beside it tell: what happened, or how it was, if nothing is found there."""
    if len(group.single) > 1:
        return group
    analysis, lexicon = telling.analysis, telling.lexicon
    draft, clause = analysis.masked.source, group.joined.match.clause
    lent = borrowed(group.joined, _beside(clause, analysis, -1), draft, lexicon, telling.options)
    lent = lent or felt_after(group.joined, _beside(clause, analysis, 1), draft, lexicon)
    return replace(group, joined=lent) if lent is not None else group


def _beside(clause: Clause, analysis: Analysis, step: int) -> tuple[Clause, ...]:
    """The clauses of the sentence before or after, if nothing is found there and no harm told."""
    at = step + analysis.place(clause.sentence)
    if not 0 <= at < len(analysis.sentences):
        return ()
    sentence = analysis.sentences[at]
    return () if analysis.findings_in(sentence) or analysis.is_harm(sentence) else analysis.clauses[at]


def _said(groups: Sequence[Group], at: int) -> tuple[RewritePlan, ...]:
    """All that a group may come out as: alone, or as the second or third of a row."""
    group = groups[at]
    if not group.follows:
        return (group.joined,)
    before = groups[at - 1].joined
    return (group.joined, group.said(2, before), group.said(3, before))


def _tells_side(plan: RewritePlan) -> bool:
    """Whether it says no feeling, to which another could be added with "also": "this isn't working for me"."""
    return plan.own is not None and plan.own.alone and not plan.own.stock


def _covered(span: Span, placed: Sequence[Placed]) -> bool:
    """Whether one of the sentences of ours, which are in order, goes where a stretch is."""
    at = bisect_left(placed, span.end, key=lambda one: one.site.start)
    return at > 0 and placed[at - 1].site.overlaps(span)
