"""What somebody is told that they may not do, said as what the writer holds: "I don't think it's okay to …"."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.parsing.morphology import gerund, is_base
from kindphrase.sentences import Word, verbatim

YOU = "you"
# "you can't just", "you don't get to just"
MAY_NOT = (
    ["can", "not", "just"], ["can", "not", "simply"], ["could", "not", "just"], ["can", "not"],
    ["do", "not", "get", "to"], ["do", "not", "just", "get", "to"], ["never", "get", "to"],
)  # fmt: skip
PRESSING = frozenset("just simply even".split())
# with no more before it than "can't", only what goes on: "you can't keep shouting at us"
GOING_ON = frozenset({"keep"})
# what nobody needs leave for, what is the writer's own to settle, and what tells nothing
UNTOLD = frozenset(
    "be feel have decide choose judge pick define determine dictate cry act complain expect assume do win lose "
    "understand know think see care stop quit start play".split()
)
LONGEST = 32


def not_okay(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I don't think it's okay to read my letters" for "you can't just read my letters"; no words for others."""
    norms = [word.norm for word in row]
    if norms[:1] != [YOU] or len(row) > LONGEST or row[-1].norm == YOU:
        return ()
    lead = next((lead for lead in MAY_NOT if norms[1 : len(lead) + 1] == lead), None)
    if lead is None:
        return ()
    act = list(row[len(lead) + 1 :])
    while act and act[0].norm in PRESSING:
        act.pop(0)
    if len(act) < 2 or not is_base(act[0].norm) or act[0].norm in UNTOLD:
        return ()
    if act[0].norm in GOING_ON:
        # "keep hurting people", and not "keep the change"
        inner = act[1]
        return ("I don't think it's okay to", verbatim(act)) if gerund(inner.lemma) == inner.norm else ()
    bare = lead == ["can", "not"]
    return () if bare else ("I don't think it's okay to", verbatim(act))
