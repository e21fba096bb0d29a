"""What somebody is said never to have thought of: "it never crossed your mind to ask" wishes that they had asked.

The words are read as they stand: the parser hangs what was not thought of on "it", on "mind", or on nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.feelings import Choice
from kindphrase.finding.matching import Match
from kindphrase.parsing.morphology import is_base, past_participle
from kindphrase.planning.framing import ASKS, RewritePlan, own_or_blank
from kindphrase.sentences import CUTS, Word, spoken, verbatim
from kindphrase.spans import Span

STRIKING = frozenset("occur occurred cross crossed dawn dawned enter entered register registered strike struck".split())
# what is struck: "to you", "your mind", "your thick head"
STRUCK = frozenset({"you", "mind", "minds", "head", "heads"})
PRESENT = frozenset({"does", "seems", "seem", "has"})
PRONOUNS = frozenset({"it", "that", "this"})
HELPING = frozenset({"has", "did", "does", "had"})
# "has it ever crossed your mind?" takes for granted that it has not
DENYING = frozenset({"not", "never", "ever", "even"})
LONGEST = 26


def plan_unminded(match: Match, choice: Choice) -> tuple[RewritePlan, ...]:
    """What was not thought of as a wish; nothing where that is not named."""
    sentence = match.clause.sentence
    words = [word for word in spoken(sentence) if word.span.start >= match.span.start]
    norms = [word.norm for word in words]
    opens = norms[:1] and (norms[0] in PRONOUNS or (norms[0] in HELPING and PRONOUNS & set(norms[1:3])))
    if not opens or len(words) > LONGEST:
        return ()
    verb = next((at for at, norm in enumerate(norms) if norm in STRIKING), None)
    if verb is None or not DENYING & set(norms[:verb]):
        return ()
    struck = next((at for at in range(verb + 1, min(verb + 5, len(norms))) if norms[at] in STRUCK), None)
    if struck is None or not {"you", "your"} & set(norms[verb : struck + 1]):
        return ()
    ongoing = bool(PRESENT & set(norms[:verb])) and "did" not in norms[:verb]
    said = _wished(_untagged(words[struck + 1 :]), ongoing=ongoing)
    site = Span(match.span.start, sentence.span.end)
    return own_or_blank(match, choice, said, site, ASKS) if said else ()


def _untagged(words: Sequence[Word]) -> Sequence[Word]:
    """Without ", did it?"."""
    tagged = len(words) > 2 and words[-1].norm == "it" and words[-3].text == ","
    return words[:-3] if tagged else words


def _wished(thought: Sequence[Word], *, ongoing: bool) -> tuple[str, ...]:
    """ "I wish you had asked first", "I wish you had seen that I was waiting"."""
    norms = [word.norm for word in thought]
    if len(norms) < 2 or any(word.text in CUTS - {","} for word in thought):
        return ()
    if norms[0] == "to":
        least = ("at least",) if norms[1:3] == ["at", "least"] else ()
        deed = thought[3:] if least else thought[1:]
        if not deed or not is_base(deed[0].norm):
            return ()
        done = (deed[0].norm,) if ongoing else (past_participle(deed[0].norm),)
        return ("I'd like you to" if ongoing else "I wish you had", *least, *done, *_rest(deed[1:]))
    if norms[0] in {"that", "how"} and len(norms) > 2:
        return ("I wish you could see" if ongoing else "I wish you had seen", verbatim(thought))
    return ()


def _rest(words: Sequence[Word]) -> tuple[str, ...]:
    return (verbatim(words),) if words else ()
