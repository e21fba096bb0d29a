"""A row that the writer ran on behind: "was it so hard to call, I waited up all night" asks for a call, and then tells.

What follows is a sentence of its own, with a subject that opens it, and stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.planning.framing import RewritePlan
from kindphrase.sentences import CUTS, Sentence, Word
from kindphrase.spans import Span

SUBJECTS = frozenset("i we he she they it you there".split())
MAYBE = frozenset({"maybe", "perhaps"})
VERBS = frozenset({"VERB", "AUX", "ADV"})
# a row of fewer words leaves open what it is about
LEAST = 4
# what goes on with these words goes on with the row: ", you know", ", i guess"
ASIDES = frozenset("know guess think suppose mean see hear".split())


def rows_before(words: Sequence[Word], found: Span, sentence: Sentence) -> list[list[Word]]:
    """The words up to where a sentence of its own begins behind the finding, the longest first."""
    ends: list[int] = []
    if "?" in sentence.words[-1].text:
        # the mark would stay behind what asks nothing
        return []
    for at, word in enumerate(words):
        mark = word.text in CUTS
        behind = words[at + 1 if mark else at :]
        if at < LEAST or word.span.start < found.end or not _begins(behind, marked=mark):
            continue
        ends.append(at)
    return [list(words[:end]) for end in reversed(ends)]


def ended(plan: RewritePlan, row: Sequence[Word]) -> RewritePlan:
    """The plan in place of the row alone, which ends there."""
    after = plan.match.clause.sentence.words[row[-1].index + 1 :]
    stop = "" if after and after[0].text in CUTS else "."
    return replace(plan, site=Span(plan.site.start, row[-1].span.end), whole=False, stop=stop)


def _begins(words: Sequence[Word], *, marked: bool) -> bool:
    """Whether a sentence begins there: "you're my best friend", and without a mark "maybe people would come"."""
    norms = [word.norm for word in words if word.is_said]
    if len(norms) < 3:
        return False
    if norms[0] in MAYBE:
        return words[1].upos != "VERB" and any(word.upos in {"VERB", "AUX"} for word in words[2:])
    if marked and norms[0] == "your":
        # "ur meant to be my friend"
        return words[1].upos in {"VERB", "AUX"}
    if not marked or norms[0] not in SUBJECTS or norms[1] in ASIDES:
        return False
    return words[1].upos in VERBS
