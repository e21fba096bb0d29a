"""What the sentences beside a finding lend it: the one before what happened, the one after how it was.

"You told your mother. How could you?" takes its blank from there, "You never help. It makes me sad." its feeling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.feelings import choose
from kindphrase.content.observing import Event
from kindphrase.content.owning import Own
from kindphrase.content.resuming import resumed
from kindphrase.content.series import row_of
from kindphrase.content.telling import is_act
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.planning.framing import OWN_WORD, RewritePlan, bared, reason_for
from kindphrase.planning.plan import MOST_EVENTS
from kindphrase.spans import Span

# a question or a judgement says by itself nothing of what happened
OF_SOMETHING = frozenset({"question", "label", "contempt"})
# of what may be told without trouble
PLAIN = frozenset({"say", "ask", "agree", "promise", "come", "go"})


def borrowed(
    plan: RewritePlan, before: Sequence[Clause], draft: str, lexicon: Lexicon, options: Options
) -> RewritePlan | None:
    """The plan for both sentences, if the one before tells an act that troubles people, and nothing else.

    ``before`` are the clauses of the sentence before; nothing may be found in it.
    """
    plan, sentence = bared(plan), plan.match.clause.sentence
    blank = [event.kind for event in plan.events] == ["slot"] and not (plan.request or plan.wish or plan.in_place)
    whole = plan.whole and plan.site.start == sentence.span.start and plan.tail is None
    if not (blank and whole and before) or plan.match.rule.category not in OF_SOMETHING:
        return None
    told = before[0].sentence
    act = next((clause for clause in before if clause.place == "main"), None)
    if act is None or draft[told.span.end : sentence.span.start].strip(" ") or told.span.end > sentence.span.start:
        return None
    # "you told us to wait" troubles nobody by itself
    plain = act.verb.lemma in PLAIN or act.has("complement", "to")
    troubles = is_act(act, lexicon) and behaviour_of(act, lexicon) is not None
    if plain or not troubles or not act.has("tense", "past"):
        return None
    row = row_of(act, before, lexicon)
    held = {index for clause in row for index in clause.full}
    all_told = all(word.index in held or not word.is_said for word in told.words)
    if not all_told or act.openers or len(row) > MOST_EVENTS:
        return None
    choice = choose(replace(plan.match, clause=act), lexicon, options, retold=True)
    if choice is None:
        return None
    events = tuple(Event("clause", clause) for clause in row)
    return replace(
        plan,
        frame="observation",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=events,
        site=Span(told.span.start, plan.site.end),
        why=reason_for(choice, events),
    )


def felt_after(plan: RewritePlan, after: Sequence[Clause], draft: str, lexicon: Lexicon) -> RewritePlan | None:
    """The plan for both sentences, if the one after says how it was, and nothing else; nothing may be found in it."""
    if not after or not plan.whole or plan.request or plan.wish or plan.in_place or plan.own or plan.tail is not None:
        return None
    said = after[0].sentence
    if draft[plan.site.end : said.span.start].strip(" ") or said.span.start < plan.site.end:
        return None
    found = resumed(said.words, plan.site, lexicon)
    if found is None:
        return None
    return replace(
        plan,
        site=Span(plan.site.start, said.span.end),
        feeling=found.feeling or plan.feeling,
        own=Own(found.effect) if found.effect else None,
        why=OWN_WORD,
    )
