"""What a taunt stands behind: "you left the stove on, what were you thinking?" tells that it was left on."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.spans import Span

SEEMING = ("look", "sound", "seem", "feel", "know", "love")
ASKED = frozenset({"what", "where", "who", "how", "are", "is", "were", "do", "did", "seriously", "really"})


def told_before(clause: Clause, span: Span, clauses: Sequence[Clause]) -> Clause | None:
    """The statement about "you" that the question ``span`` follows in the same sentence, behind a mark."""
    sentence = clause.sentence
    asked = [word for word in sentence.words if span.contains(word.span) and word.is_said]
    if not asked or asked[0].norm not in ASKED or asked[0].index < 2 or sentence.words[asked[0].index - 1].is_said:
        return None
    for other in clauses:
        told = other.has("subject", "you") and not other.has("verb", "none", *SEEMING) and other.place == "main"
        plain = (
            other.has("modal", "none")
            and other.has("voice", "active")
            and other.has("if", "no")
            and other.has("question-word", "none", "declarative")
        )
        if told and plain and other.subject and max(other.own[:1]) == 0 and other.head < asked[0].index:
            return other
    return None
