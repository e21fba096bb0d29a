"""What the writer says they knew would come, and why: "I knew you would be late, and I know why".

That it came is told elsewhere; that it was expected, and that the writer has a guess at the reason, is theirs to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.feelings import Choice
from kindphrase.content.topics import JUDGING
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_base
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import CUTS, Word, spoken

KNEW = (["i", "knew"], ["i", "knew", "that"], ["i", "just", "knew"], ["i", "always", "knew"], ["i", "already", "knew"])
WHY = (["and", "i", "know"], ["i", "know"], ["but", "i", "know"])
SURE = frozenset({"exactly", "just", "also", "very", "well", "full", "damn", "perfectly"})
NOT = frozenset({"not", "n't", "n’t"})
LONGEST = 12


def plan_foreseen(match: Match, choice: Choice, clauses: Sequence[Clause], lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The sentence as what was expected, how it was when it came, and the guess; nothing where no guess is told."""
    sentence = match.clause.sentence
    words = spoken(sentence)
    at = next((at for at, word in enumerate(words) if word.norm == "you"), 0)
    if match.rule.category != "mind-reading" or [word.norm for word in words[:at]] not in KNEW:
        return ()
    told = _expected(words[at + 1 :], lexicon)
    if not told:
        return ()
    base, rest, denied = told
    asked = ("not to", base) if denied else ("to", base)
    came = "you didn't" if denied else "you did"
    said = ("I expected you", *asked, *rest, ", and I felt", choice.feeling, "when", f"{came}. I think I know why")
    plans = own_or_blank(match, choice, said, sentence.span, OWN_SIDE)
    return tuple(replace(plan, felt_in=frozenset(clauses)) for plan in plans)


def _expected(words: Sequence[Word], lexicon: Lexicon) -> tuple[str, tuple[str, ...], bool] | None:
    """The verb in its base, what follows it, and whether it was not to be; None where no "and I know why" follows."""
    if not words or words[0].norm != "would":
        return None
    denied = len(words) > 1 and words[1].norm in NOT
    row = list(words[2:] if denied else words[1:])
    end = next((at for at in range(1, len(row)) if _knows_why(row[at:])), 0)
    held = row[:end]
    while held and held[-1].text in CUTS:
        held.pop()
    plain = held and len(held) <= LONGEST and is_base(held[0].norm) and not any(word.text in CUTS for word in held)
    if not plain or held[0].norm in {"be", "have"}:
        return None
    scorned = any(word.norm in lexicon.classes.get(name, ()) for word in held for name in JUDGING)
    return None if scorned else (held[0].norm, tuple(word.text for word in held[1:]), denied)


def _knows_why(row: Sequence[Word]) -> bool:
    """Whether nothing is said but "and I know exactly why (you did)"."""
    norms = [word.norm for word in row if word.norm not in SURE and word.text not in CUTS]
    opens = next((one for one in WHY if norms[: len(one)] == one), None)
    return opens is not None and norms[len(opens) :] in (["why"], ["why", "you", "did"], ["the", "reason"])
