"""What is said without a feeling: in the place of some words of a sentence that stays, or as a view of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.doubting import denied_place
from kindphrase.content.feelings import Choice
from kindphrase.content.holding import in_place
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.claiming import plan_claimed, plan_shamed
from kindphrase.planning.counting import plan_counted
from kindphrase.planning.foreseeing import plan_foreseen
from kindphrase.planning.framing import TOLD, RewritePlan
from kindphrase.planning.hardship import plan_hardship
from kindphrase.planning.heedless import plan_heedless
from kindphrase.planning.inplace import plan_in_place, plan_since, plan_view, plan_witnessed, plan_words
from kindphrase.planning.keeping import plan_kept
from kindphrase.planning.manners import plan_manner
from kindphrase.planning.minding import plan_unminded
from kindphrase.planning.rewording import plan_undone, plan_ungraded
from kindphrase.planning.scanting import plan_scant
from kindphrase.planning.terse import plan_terse
from kindphrase.planning.trailing import plan_trailing
from kindphrase.planning.verdicts import plan_verdict
from kindphrase.planning.wearying import plan_weary


def plan_outright(
    match: Match,
    said: Clause,
    reason: Clause | None,
    top: Clause | None,
    choice: Choice,
    clauses: Sequence[Clause],
    lexicon: Lexicon,
) -> tuple[RewritePlan, ...]:
    """The first of these that holds; nothing where the sentence is told with a feeling.

    ``said`` is the clause that was matched, ``reason`` and ``top`` what it is given as and what holds it.
    """
    if terse := plan_terse(match, choice, lexicon) or (plan_trailing(match, choice, lexicon) if top is None else ()):
        # "you said you'd be here at six and it's eight" tells what was counted on before it leaves a blank
        return (*terse[:1], *plan_counted(match, choice, lexicon), *terse[1:])
    if own_side := plan_foreseen(match, choice, clauses, lexicon) or plan_kept(match, said, choice, lexicon):
        return own_side
    theirs = plan_shamed(match, choice, lexicon) or plan_weary(match, choice, lexicon)
    theirs = theirs or plan_scant(match, choice) or plan_claimed(match, choice) or plan_unminded(match, choice)
    theirs = theirs or plan_heedless(match, choice, clauses, lexicon) or plan_counted(match, choice, lexicon)
    if theirs := theirs or plan_hardship(match, choice, lexicon):
        return theirs
    if manner := plan_manner(match, choice, lexicon) or plan_verdict(match, choice, lexicon):
        return manner
    told = plan_since(match, said, choice, lexicon)
    if reason is None and told is None:
        told = plan_witnessed(match, choice, clauses, lexicon)
    if told is not None:
        return (told,)
    if reason is None and in_place(said) and match.rule.observable:
        plain = plan_in_place(match, choice)
        # "I'm leaving because I felt upset when you shouted": where the bare act would be flagged again
        behind = said.place == "because" and said.parent is not None and said.parent < said.head
        return (plain, replace(plain, in_place=False, why=TOLD)) if behind else (plain,)
    if (undone := plan_undone(replace(match, clause=said), choice, held=top is None)) is not None:
        return (undone,)
    if top is not None:
        return ()
    if (worded := plan_words(match, choice)) is not None:
        return (worded,)
    if (ungraded := plan_ungraded(match, choice, lexicon)) is not None:
        return (ungraded,)
    view = denied_place(said)
    return (plan_view(match, choice, view),) if view else ()
