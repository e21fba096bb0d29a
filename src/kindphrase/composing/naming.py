"""Names that a blank would lose, said in its label: "[what happened with Lucas]"."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.composing.losing import is_in_relative, is_name, site_words
from kindphrase.content.topics import labelled
from kindphrase.planning.framing import RewritePlan
from kindphrase.realising.realise import Realised
from kindphrase.sentences import verbatim

# labels that may be about anybody
OPEN = frozenset({"what happened", "what was said"})
# "about Darren's new tattoos"
LONGEST_OWNED = 3
# names in the label of a blank
MOST_NAMES = 2
# names of times: nothing is about these
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december christmas easter thanksgiving halloween".split()
)


def with_names(candidate: Realised) -> RewritePlan | None:
    """The plan with the names that it would lose in the label of its blank, or None."""
    plan = candidate.plan
    if len(plan.events) != 1 or plan.events[0].topic or plan.events[0].slot not in OPEN:
        return None
    # whom somebody is compared with has done nothing
    if plan.match.rule.category == "comparison":
        return None
    kept, words = candidate.text.lower(), plan.match.clause.sentence.words
    names = [word for word in site_words(plan) if is_name(word, words) and word.text.lower() not in kept]
    row = names and names[-1].index - names[0].index == len(names) - 1
    if not row or len(names) > MOST_NAMES or not all(word.text[0].isupper() for word in names):
        return None
    if any(TIMES & {word.norm, word.norm.removesuffix("s")} for word in names):
        return None
    if any(is_in_relative(name, words) for name in names):
        return None
    # "to be your Romeo" tells of nobody
    if any(owner.norm == "your" for name in names for owner in plan.match.clause.sentence.children(name.index, "nmod")):
        return None
    # "you bullied Ana": what is done to somebody is told or left, and not blanked out
    if any(word.role in {"obj", "iobj"} and word.head in plan.match.clause.own for word in names):
        return None
    owned = words[names[-1].head]
    if names[-1].dep == "nmod:poss" and owned.upos == "NOUN" and 0 < owned.index - names[-1].index <= LONGEST_OWNED:
        topic = f"about {verbatim(words[names[0].index : owned.index + 1])}"
    else:
        topic = f"about {' '.join(word.text for word in names)}"
    (event,) = plan.events
    return replace(plan, events=(replace(event, slot=labelled(event.slot, topic), topic=topic),))
