"""A suspicion put as a question: "are you rejecting me?" asks whether it is so, and that can be asked as one's own."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.parsing.morphology import base_of, gerund
from kindphrase.planning.framing import RewritePlan
from kindphrase.sentences import CUTS, Word, verbatim

YOU = "you"
LEADING = frozenset("and but so then well oh ok okay wait hey please now".split())
PRESSING = frozenset("really just actually seriously even honestly fucking still".split())
# what somebody may be asked whether they do it
ASKABLE = frozenset(
    "reject ignore avoid insult test mock tease laugh ditch ghost dump judge blame accuse cheat refuse hide use play "
    "mess toy".split()
)
# as it may be asked whether they try to, without a charge
TRIED = frozenset("divert distract tease test confuse".split())
# of these, what is asked is whether to believe it
UNTRUE = frozenset("lie fake joke kid fool deceive pretend bluff".split())
TRUE = "I'd like to know if that's true"
MEANT = "I'd like to know if you mean it"
KNOW = "I'd like to know if you're"
OR_NOT = ["or", "not"]
LONGEST = 10


def suspected(plan: RewritePlan) -> str:
    """The question as what the writer would like to know; "" where it is none."""
    words = [
        word
        for word in plan.match.clause.sentence.words
        if plan.site.contains(word.span) and (plan.tail is None or not plan.tail.contains(word.span))
    ]
    while words and (words[0].norm in LEADING or not words[0].is_said):
        words.pop(0)
    row = [word for word in words if word.norm not in PRESSING]
    while row and not row[-1].is_said:
        row.pop()
    if len(row) < 3 or len(row) > LONGEST or any(word.text in CUTS for word in row):
        return ""
    return _asked(row) or _told(row)


def _asked(row: Sequence[Word]) -> str:
    """ "are you avoiding me", "were you laughing at us"."""
    if row[0].norm not in {"are", "were"} or row[1].norm != YOU:
        return ""
    base = base_of(row[2].norm)
    if base is None or gerund(base) != row[2].norm:
        return ""
    if base in UNTRUE:
        # "are you kidding me with this bill" doubts no word
        return "" if any(word.norm == "with" for word in row) else TRUE
    tries = base == "try" and len(row) > 4 and [word.norm for word in row[3:4]] == ["to"] and row[4].norm in TRIED
    whom = len(row) > 3 or base == "cheat"
    if not (base in ASKABLE or tries) or not whom:
        return ""
    opens = KNOW if row[0].norm == "are" else "I'd like to know if you were"
    return f"{opens} {verbatim(row[2:]).lower() if row[2].text.isupper() else verbatim(row[2:])}"


def _told(row: Sequence[Word]) -> str:
    """ "tell me if you're faking or not"."""
    norms = [word.norm for word in row]
    if norms[:2] != ["tell", "me"] or norms[-2:] != OR_NOT:
        return ""
    asked = [norm for norm in norms[2:-2] if norm not in {"if", "whether", "that", "are"}]
    base = base_of(asked[1]) if len(asked) > 1 and asked[0] == YOU else None
    return MEANT if base in UNTRUE else ""
