"""Short outbursts that no parser makes a clause of: "no I hate you", "get lost you are mad"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kindphrase.content.feelings import Choice
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.spelling import known_word
from kindphrase.planning.framing import ASKS, OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.planning.worded import stance_of, wish_of
from kindphrase.sentences import Word
from kindphrase.spans import Span

CLASSES = ("insult-adjective", "fault-adjective", "mild-fault-adjective", "insult-noun", "label-name", "slur-noun")
ANSWERS = frozenset("yes yep yeah no nope nah ok okay oh ha haha hahaha lol omg so then and but well hey".split())
# of a verdict, whatever else is in it
PLAIN = frozenset(
    "you your are be is a an the so such very really too totally completely just fucking fuckin fuck hell damn bloody "
    "shit and all as always also bot robot now please again in of".split()
)
# how it is for the writer, where the other is said to be so
FELT = {
    "irritating": "irritated", "irritate": "irritated", "annoying": "annoyed", "annoy": "annoyed", "boring": "bored",
    "frustrating": "frustrated", "confusing": "confused", "exhausting": "exhausted", "disturbing": "annoyed",
}  # fmt: skip
LONGEST = 12


def plan_outburst(
    match: Match, choice: Choice | None, others: Sequence[Span], lexicon: Lexicon
) -> tuple[RewritePlan, ...]:
    """What the rule knows to say, in place of all of it; nothing where a word of it tells anything."""
    sentence = match.clause.sentence
    words = [word for word in sentence.words if word.is_said]
    if choice is None or match.rule.kind != "phrase" or len(words) > LONGEST:
        return ()
    while words and words[0].norm in ANSWERS and not match.span.contains(words[0].span):
        words.pop(0)
    scorn = frozenset().union(*(lexicon.classes.get(name, frozenset()) for name in CLASSES))
    covered = (match.span, *others)
    beside = [word for word in words if not any(span.overlaps(word.span) for span in covered)]
    if not words or not _is_verdict(beside, scorn):
        return ()
    site = Span(words[0].span.start, sentence.span.end)
    wish, feeling = wish_of(match), next((FELT[w.norm] for w in words if w.norm in FELT), choice.feeling)
    if wish:
        said = f"I'm {feeling} and {wish}"
        return own_or_blank(match, choice, (said,), site, ASKS)[:1]
    _, blank = own_or_blank(match, choice, ("",), site, OWN_SIDE)
    stance = stance_of(blank)
    return own_or_blank(match, choice, stance.words, site, OWN_SIDE)[:1] if stance is not None else ()


def _is_verdict(words: Iterable[Word], scorn: frozenset[str]) -> bool:
    """Whether the words only judge; what is no word may be a slip for one: "you are veryu annoying"."""
    known = PLAIN | FELT.keys() | scorn
    rest = [word for word in words if word.norm not in known and word.lemma not in known]
    return not rest or (len(rest) == 1 and rest[0].norm.isalpha() and not known_word(rest[0].norm))
