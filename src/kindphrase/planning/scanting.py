"""The least that somebody could do: "you could at least have told me" wishes that it had been done.

The words are read as they stand: the parser may take "at least" for what is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.feelings import Choice
from kindphrase.finding.matching import Match
from kindphrase.parsing.morphology import base_of, is_base, past_participle
from kindphrase.planning.framing import ASKS, RewritePlan, own_or_blank
from kindphrase.sentences import CUTS, Word, spoken, verbatim

MODALS = frozenset({"can", "could", "should", "might", "would"})
BETWEEN = frozenset({"have", "at", "least", "just", "even", "very"})
DONE = frozenset({"is", "was", "be", "to"})
LONGEST = 26
# so many words say no more than what is wished for
SHORT = 14
TURNING = frozenset({"but", "yet", "though", "because", "cause", "so"})


def plan_scant(match: Match, choice: Choice) -> tuple[RewritePlan, ...]:
    """The sentence as a wish; nothing where no least is named."""
    sentence = match.clause.sentence
    words = _without_once(spoken(sentence))
    if len(words) > LONGEST or any(word.text in CUTS for word in words):
        return ()
    if len(words) > SHORT and any(word.norm in TURNING for word in words):
        return ()
    said = _wished(words)
    return own_or_blank(match, choice, said, sentence.span, ASKS) if said else ()


def _without_once(words: list[Word]) -> list[Word]:
    """Without ", for once," that breaks in."""
    norms = [word.norm for word in words]
    at = next((at for at in range(len(norms)) if norms[at : at + 2] in (["for", "once"], ["just", "once"])), None)
    if at is None:
        return words
    start = at - 1 if at and words[at - 1].text in CUTS else at
    end = at + 3 if at + 2 < len(words) and words[at + 2].text in CUTS else at + 2
    return words[:start] + words[end:]


def _wished(words: Sequence[Word]) -> tuple[str, ...]:
    """ "I wish you had at least told me", "I'd like you to at least say thank you"."""
    if [word.norm for word in words[:1]] == ["you"] and [word.norm for word in words[1:2]] in (["guys"], ["all"]):
        words = [words[0], *words[2:]]
    norms = [word.norm for word in words]
    if norms[:3] == ["the", "least", "you"]:
        # "the least you could do is call"
        done = norms[3:4] in (["could"], ["can"]) and (norms[4:5] == ["do"] or norms[4:6] == ["have", "done"])
        at = next((at for at in range(5, len(norms)) if norms[at] not in {*DONE, "done"}), len(norms))
        if not (done and {"is", "was", "be"} & set(norms[5:at]) and words[at:] and is_base(norms[at])):
            return ()
        if "have" not in norms[4:6]:
            return ("I'd like you to at least", verbatim(words[at:]))
        return ("I wish you had at least", past_participle(norms[at]), verbatim(words[at + 1 :]))
    if norms[:1] != ["you"] or norms[1:2] == [] or norms[1] not in MODALS:
        return ()
    at = next((at for at in range(2, len(norms)) if norms[at] not in BETWEEN), len(norms))
    least = norms[2:at]
    return _said(words[at:], perfect="have" in least) if "least" in least else ()


def _said(deed: Sequence[Word], *, perfect: bool) -> tuple[str, ...]:
    if not deed or deed[0].norm == "not":
        return ()
    verb = deed[0].norm
    if perfect:
        return ("I wish you had at least", verbatim(deed)) if base_of(verb) or is_base(verb) or verb == "been" else ()
    return ("I'd like you to at least", verbatim(deed)) if is_base(verb) else ()
