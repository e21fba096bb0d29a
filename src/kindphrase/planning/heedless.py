"""What was known and done all the same: "you knew I was ill and you still went out" tells that I was ill, and of both.

What somebody knew is the writer's to tell, where it is about them; that it was known, nobody has seen.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.feelings import Choice
from kindphrase.content.telling import is_act
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import past
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import Word, spoken, verbatim

OPENING = frozenset("so and but well oh ok okay yes wow".split())
PRESSED = frozenset("all both clearly obviously already very well full damn perfectly fully exactly always".split())
JOINTS = frozenset({"and", "but", "yet"})
# whom or what it may be about that was known
TOLD_OF = frozenset("i we my our it he she the mum mom dad".split())
# what was not so yet, and what only judges
OPEN = frozenset("would will might should wrong unfair rude mean better".split())
BETWEEN = frozenset("then still just even simply yet".split())
LONGEST = 26


def plan_heedless(match: Match, choice: Choice, clauses: Sequence[Clause], lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The two halves as they stand, and how the second was; nothing where one of them is no plain fact."""
    sentence = match.clause.sentence
    words = [word for at, word in enumerate(spoken(sentence)) if at or word.norm not in OPENING]
    norms = [word.norm for word in words]
    if match.rule.category not in {"mind-reading", "blame"} or "knew" not in norms or len(words) > LONGEST:
        return ()
    at = norms.index("knew") + 1
    if norms[:1] != ["you"] or not PRESSED.issuperset(norms[1 : at - 1]):
        return ()
    while at < len(norms) and norms[at] in PRESSED | {"that"}:
        at += 1
    acts = [one for one in clauses if one.verb.role == "conj" and _is_done(one, lexicon)]
    for act in acts:
        start = min((*act.subject, *act.auxiliaries, act.head))
        end = next((i for i, word in enumerate(words) if word.index == start), 0)
        # "and then you left", "and still left"
        begin = end
        while begin > at and norms[begin - 1] in BETWEEN:
            begin -= 1
        joint = begin - 1
        known, done = words[at:joint], words[end if act.subject else begin :]
        if known and known[-1].text == ",":
            known.pop()
        if joint <= at or norms[joint] not in JOINTS or not _is_plain(known, done, lexicon):
            continue
        you = () if act.subject else ("you",)
        found = behaviour_of(act, lexicon)
        # how the writer was known to be is not how it was for them
        plain = match.rule.feelings[0] if choice.own_word else choice.feeling
        feeling = found.feelings[0] if found is not None else plain
        felt = ("and I felt", feeling, "when", *you, verbatim(done))
        return own_or_blank(match, choice, (verbatim(known), *felt), sentence.span, OWN_SIDE)
    return ()


def _is_done(clause: Clause, lexicon: Lexicon) -> bool:
    own = clause.has("subject", "you")
    over = clause.has("tense", "past") or clause.verb.norm == past(clause.verb.lemma)
    pointed = clause.has("object", "it", "this") and clause.has("verb", "do", "say")
    silent = clause.has("object-noun", "nothing") and clause.has("verb", "say", "do")
    acts = silent or is_act(clause, lexicon)
    return own and over and not pointed and clause.has("modal", "none") and acts


def _is_plain(known: Sequence[Word], done: Sequence[Word], lexicon: Lexicon) -> bool:
    norms = [word.norm for word in known]
    told = len(known) > 2 and norms[0] in TOLD_OF and not OPEN & set(norms) and not JOINTS & set(norms)
    marks = [word for word in (*known, *done) if not word.is_said]
    return told and len(done) > 0 and not marks and not any(scorns(word, lexicon) for word in (*known, *done))
