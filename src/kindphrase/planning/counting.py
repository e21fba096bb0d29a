"""A promise of which the draft tells no more: "you promised me a call by noon" says what the writer was counting on.

What came of it is told beside it, or nowhere; a blank would stand in its way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kindphrase.content.feelings import Choice
from kindphrase.content.slipping import PROMISING
from kindphrase.content.telling import OATHS
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import gerund, is_base
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import Sentence, Word, verbatim
from kindphrase.spans import cover

COUNTING = "I was counting on your promise"
DISAPPOINTED = "disappointed"
GIVEN = frozenset({"promised", "swore", "vowed", "pledged"})
SAID = frozenset({"said", "told"})
HAD = frozenset({"had", "have", "were", "was", "are", "is", "'ve", "’ve", "'re", "'s", "’s"})
WOULD = frozenset({"would", "will", "'d", "’d", "'ll", "’ll"})
NOT = frozenset({"not", "never"})
HOLDERS = frozenset({"you", "it", "he", "she", "they"})
# what was promised, where it is a thing
THINGS = frozenset("a an the my our one two three another".split())
# what the two of them do, or what says nothing by itself
UNCOUNTED = frozenset("love moon world earth everything anything nothing honor honour".split())
NOBODY = frozenset({"nobody", "nothing", "none"})
LONGEST = 16
NEVER = tuple([joint, *who, "never", "did"] for joint in ("and", "but") for who in (["you"], []))


def plan_counted(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """What the writer was counting on, and the blank; nothing where the draft goes on about what came of it."""
    clause = match.clause
    sentence = clause.sentence
    plain = clause.has("mood", "statement") and clause.has("polarity", "positive") and clause.has("modal", "none")
    plain = plain and clause.has("subject", "you") and clause.has("if", "no") and clause.place == "main"
    promised = clause.has("verb", *PROMISING) and clause.verb.norm in GIVEN
    if match.rule.category != "blame" or not plain or not (promised or clause.verb.norm in SAID):
        return ()
    end = _end_of(sentence, clause.head)
    rest = [word for word in sentence.words[clause.head + 1 : end] if word.is_said]
    if not rest or len(rest) > LONGEST or any(scorns(word, lexicon) or word.norm in OATHS for word in rest):
        return ()
    never = next((row for row in NEVER if [word.norm for word in rest[-len(row) :]] == row), [])
    kept = rest[: len(rest) - len(never)]
    said = _counted_on(sentence, clause.head, kept) if promised else _said_to(sentence, clause.head, kept)
    if not said:
        return ()
    if never:
        # without the "never", which is heard as a charge
        said = (*said, never[0], "you didn't")
    start = min((*clause.subject, clause.head))
    behind = any(word.is_said for word in sentence.words[end:])
    site = cover(word.span for word in (sentence.words[start], rest[-1] if behind else sentence.words[-1]))
    # "…, and nobody called" is told behind it
    beside = (word for word in sentence.words[clause.head + 1 :] if word.role in {"conj", "parataxis"})
    held = any(word.norm in NOBODY or sentence.child(word.index, "nsubj") is not None for word in beside)
    if not behind and not held and not never:
        said = (*said, f", and I'm {DISAPPOINTED}")
    plans = own_or_blank(match, choice, said, site, OWN_SIDE)
    return tuple(replace(plan, whole=not behind) for plan in plans)


def _end_of(sentence: Sentence, head: int) -> int:
    """Where the promise ends: at a mark, or where another sentence begins. 0 where something is held against it."""
    end = len(sentence.words)
    for word in sentence.words[head + 1 :]:
        if word.text in {",", ";", ":", "-", "–", "—", "("}:
            end = word.index
            break
    held = tuple(one for one in sentence.children(head, "conj", "parataxis") if one.index > head)
    starts = [min(i for i in sentence.subtree(one.index) if i > head) for one in held]
    # "and you did not"; "and nobody called" stays behind it
    theirs = (sentence.child(one.index, "nsubj", "nsubj:pass") for one in held if one.role == "conj")
    kept = all(who is not None and who.norm != "you" for who in theirs)
    return min(starts, default=end) if kept and min(starts, default=end) < end else end if kept else 0


def _counted_on(sentence: Sentence, head: int, rest: Sequence[Word]) -> tuple[str, ...]:
    """ "… your promise to call", "… of a refund by Monday", "… that it would be done", or no words."""
    words = list(rest[1:] if rest[0].norm in {"me", "us"} else rest)
    whom = (word for word in sentence.children(head, "iobj") if word.norm not in {"me", "us"})
    # "you promised the kids a trip", whatever the parser makes of the kids
    given = any(one.upos in {"NOUN", "PROPN"} and two.norm in THINGS for one, two in pairwise(words))
    if any(whom) or (given and words[0].upos in {"DET", "PRON", "PROPN"} and words[0].norm not in HOLDERS):
        return ()
    if words and words[0].norm == "that":
        words.pop(0)
    norms = [word.norm for word in words]
    if norms[:1] == ["to"] and len(norms) > 1:
        return (COUNTING, verbatim(words))
    if norms[:2] == ["not", "to"] and len(norms) > 2:
        return (COUNTING, verbatim(words))
    if len(norms) > 2 and (_is_done(words) if norms[0] in HOLDERS else _is_so(words)):
        # "you promised me you'd stopped": what is done already, nobody can promise to do
        return ("I was counting on it when you", verbatim([sentence.words[head], *rest]))
    if len(norms) > 2 and norms[0] in HOLDERS and norms[1] in WOULD:
        denied = norms[2] in NOT
        after = words[3:] if denied else words[2:]
        if norms[0] == "you":
            how: tuple[str, ...] = ("not to",) if denied else ("to",)
        else:
            how = ("that", verbatim(words[:1]), "wouldn't" if denied else "would")
        return (COUNTING, *how, verbatim(after)) if after else ()
    thing = norms and (norms[0] in THINGS or words[0].upos in {"ADJ", "NOUN", "NUM"})
    plain = all(word.upos != "VERB" or word.norm.endswith(("ing", "ed")) for word in words)
    if thing and plain and len(words) > 1 and "you" not in norms and not UNCOUNTED & set(norms):
        return (COUNTING, "of", verbatim(words))
    return ()


def _said_to(sentence: Sentence, head: int, rest: Sequence[Word]) -> tuple[str, ...]:
    """ "I was counting on you bringing the keys" for "you said you'd bring the keys", or no words."""
    words = list(rest[1:] if rest[0].norm in {"me", "us"} else rest)
    if words and words[0].norm == "that":
        words.pop(0)
    norms = [word.norm for word in words]
    if any(sentence.children(head, "iobj")) and rest[0].norm not in {"me", "us"}:
        return ()
    if len(norms) < 4 or norms[0] != "you" or norms[1] not in WOULD or norms[2] in NOT or not is_base(norms[2]):
        return ()
    return ("I was counting on you", gerund(norms[2]), verbatim(words[3:])) if words[2].upos in {"VERB", "AUX"} else ()


def _is_done(words: Sequence[Word]) -> bool:
    """ "you'd stopped", "it was over", "you had already paid", and not "you'd stop"."""
    verb = next((word for word in words[2:] if word.upos not in {"ADV", "PART"}), None)
    if words[1].norm in HAD:
        return True
    short = words[1].text.lower().lstrip("'’") == "d"
    return short and verb is not None and verb.upos in {"VERB", "AUX"} and not is_base(verb.norm)


def _is_so(words: Sequence[Word]) -> bool:
    """ "the car was insured"."""
    at = next((at for at, word in enumerate(words[:5]) if word.norm in HAD), 0)
    return at > 1 and words[0].upos in {"DET", "PRON"} and words[at - 1].upos in {"NOUN", "PROPN"}
