"""What has turned: "you hired me in May and now you say there is no work" is about now, and what was before stays."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.telling import is_act
from kindphrase.content.times import is_told_up_to_now
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.dated import UNITS
from kindphrase.parsing.morphology import past
from kindphrase.sentences import Word
from kindphrase.spans import Span

NOW = frozenset({"now", "today"})
# so many words may stand between what was before and who acts
LONGEST = 4
# what was said of a plan shows what the rest is about, and is no trouble of its own
PLAIN = (
    "tell", "say", "agree", "promise", "invite", "ask", "approve", "want", "let", "offer", "give", "lend",
    "borrow", "kiss", "hire", "marry", "book", "order", "accept",
)  # fmt: skip


def turned(match: Match, clauses: Sequence[Clause], lexicon: Lexicon, others: Sequence[Span]) -> Clause | None:
    """What the receiver does now, where the finding shows it and what was before troubles nobody."""
    for later in clauses:
        now = _now(later)
        opens = now.span.start if now is not None else later.span.start
        closes = later.word(max(later.subject, default=0)).span.end
        shown = opens < closes and match.span.overlaps(Span(opens, closes))
        refused = later.has("modal", "will") and later.has("polarity", "negative") and not later.has("verb", "none")
        if not shown or not (has_turned(later) or _is_told(later, clauses)) or not (refused or is_act(later, lexicon)):
            continue
        above = _above(later)
        before = next((one for one in clauses if one.head == above.index), None)
        if before is None or not before.has("subject", "you", "i", "we") or before.place != "main":
            continue
        found = before.has("subject", "you") and any(one.overlaps(before.span) for one in others)
        return None if found or not _is_harmless(before, lexicon) else later
    return None


def has_turned(clause: Clause) -> bool:
    """Whether it is of now, and stands behind "and now" in one row with what was before."""
    if clause.verb.role != "conj" or not clause.subject or not clause.has("subject", "you"):
        return False
    stated = (
        clause.has("tense", "present", "future")
        and clause.has("mood", "statement")
        and clause.has("modal", "none", "will")
    )
    stated = stated and clause.has("aspect", "simple", "progressive")
    return stated and _now(clause) is not None and _is_past(_above(clause))


def is_so_now(clause: Clause) -> bool:
    """ "and now you don't answer": behind what was done, it is so while it is written."""
    led = clause.verb.role == "conj" and bool(clause.subject) and _now(clause) is not None
    plain = clause.has("mood", "statement") and clause.has("modal", "none") and clause.has("aspect", "simple")
    return led and plain and clause.has("subject", "you") and clause.has("tense", "present")


def _is_told(later: Clause, clauses: Sequence[Clause]) -> bool:
    """ "you've been told twice now and you keep doing it": what was told up to now stays as it is."""
    before = next((one for one in clauses if one.head == _above(later).index), None)
    stated = later.has("mood", "statement") and later.has("modal", "none") and later.has("aspect", "simple")
    joined = later.verb.role == "conj" and later.has("subject", "you") and stated
    return joined and before is not None and is_told_up_to_now(before, later)


def _now(clause: Clause) -> Word | None:
    """The "now" that leads in: "and now you say", "and now three weeks later you blame me"."""
    lead = clause.sentence.words[: min(clause.subject, default=0)]
    at = max((word.index for word in lead if word.norm in {"and", "but"}), default=len(lead))
    behind = lead[at + 1 : at + LONGEST + 1]
    led = at > clause.verb.head and len(behind) == len(lead[at + 1 :]) and bool(behind)
    counted = len(behind) == 1 or any(word.norm in UNITS for word in behind)
    return behind[0] if led and counted and behind[0].norm in NOW else None


def _above(clause: Clause) -> Word:
    """What it is joined to: the asking in "you asked me to come and now you ignore me"."""
    word = clause.sentence.words[clause.verb.head]
    while word.role in {"xcomp", "ccomp"}:
        word = clause.sentence.words[word.head]
    return word


def _is_past(word: Word) -> bool:
    # "lent" has been taken for the present
    return "Tense=Past" in word.feats or (word.norm != word.lemma and past(word.lemma) == word.norm)


def _is_harmless(clause: Clause, lexicon: Lexicon) -> bool:
    if not clause.has("mood", "statement") or clause.has("verb", "none"):
        return False
    if clause.has("subject", "i", "we"):
        return clause.has("polarity", "positive")
    plain = clause.has("verb", *PLAIN) and clause.has("polarity", "positive")
    # "you told everyone about it"
    told_on = clause.has("verb", "tell", "say", "give", "offer") and clause.has("recipient", "third", "other", "my")
    return behaviour_of(clause, lexicon) is None or (plain and not told_on)
