"""Which sentences tell an act of today, whatever they are said for: "of course you forgot my birthday"."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.telling import is_act
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import CUTS

# what was held out: the draft tells the word, and leaves open what came of it
PROMISING = frozenset({"promise", "swear", "vow", "pledge"})
# what shows from outside: "you didn't even notice my haircut"
SLIPPING = ("notice", "remember", "recall", "read", "test", "check", "listen")


def tells_act(match: Match, clause: Clause, lexicon: Lexicon) -> bool:
    """A saying sums up; an act that is known to trouble people tells. What was promised leaves open what came of it."""
    plain = not clause.has("verb", *PROMISING) and clause.has("voice", "active") and clause.has("modal", "none")
    known = plain and is_act(clause, lexicon) and behaviour_of(clause, lexicon) is not None
    # "you people never deliver on time"
    crowd = match.rule.kind == "phrase" and match.rule.category == "label" and clause.has("habit", "high", "zero")
    crowd = crowd and plain and is_act(clause, lexicon)
    # "since the move you haven't been to a single practice"
    lacks = match.rule.kind == "phrase" and match.rule.category == "absolute" and clause.has("aspect", "perfect")
    lacks = lacks and plain and clause.has("polarity", "negative") and is_act(clause, lexicon)
    # "great job, you forgot my birthday": what is sneered at stands behind the sneer
    return (
        crowd
        or lacks
        or (plain and _sneered_at(match, clause, lexicon))
        or (known and (match.rule.category == "blame" or tells_slip(match, clause)))
    )


def _sneered_at(match: Match, clause: Clause, lexicon: Lexicon) -> bool:
    if match.rule.category != "contempt" or match.rule.kind != "phrase" or not clause.has("mood", "statement"):
        return False
    sentence, you = clause.sentence, min(clause.subject, default=0)
    behind = you and sentence.words[you - 1].text in CUTS and match.span.start < sentence.words[you - 1].span.start
    done = clause.has("tense", "past") or clause.has("aspect", "perfect")
    return bool(behind) and clause.has("subject", "you") and done and is_act(clause, lexicon)


def tells_slip(match: Match, clause: Clause) -> bool:
    """ "of course you forgot", "you didn't even notice my haircut": today's act, whatever it is held up for."""
    slipped = clause.has("verb", *SLIPPING) and clause.has("polarity", "negative")
    absolute = match.rule.category == "absolute" and match.rule.kind == "phrase" and not clause.has("verb", "do")
    # "you only talk about cars": how much is told beside it
    absolute = absolute and all(clause.word(i).norm != "only" for i in clause.own)
    # "you wouldn't even notice if I left" is only supposed
    held = absolute or (match.rule.category == "mind-reading" and slipped and clause.has("modal", "none"))
    return held and clause.place in {"main", "coordinated"} and clause.has("if", "no")
