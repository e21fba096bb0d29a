"""Plans that need no observation: the wish that a rule knows, and words that give way inside a sentence which stays."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.feelings import Choice
from kindphrase.framing import ASKS, BLANK, RewritePlan
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.observing import Event
from kindphrase.siting import address_of, site_of
from kindphrase.spans import Span, cover
from kindphrase.tails import presses

LONGEST_TOPIC = 5
IN_FRONT = ["in", "front", "of"]
LEADING = frozenset({"when", "whenever", "while", "because", "cause", "since", "as"})


def wish_of(match: Match) -> str:
    """What the matched words ask for, in the words of the rule; "" where they ask for nothing."""
    norms = [word.norm for word in match.clause.sentence.words if match.span.contains(word.span)]
    said = f" {' '.join(norms)} "
    for wish in match.rule.wishes:
        if any(f" {words} " in said for words in wish.words):
            return wish.say or ""
    return match.rule.wish or ""


def _about(said: Clause) -> str:
    """ "about the wedding", "in front of my parents", where the words behind the clause's head name it."""
    after = [word for word in said.sentence.words if word.index > said.head and word.is_said]
    for at, word in enumerate(after):
        row = [one.norm for one in after[at : at + 3]]
        lead = ("about",) if word.norm in {"about", "over"} else ("in", "front", "of") if row == IN_FRONT else ()
        words = after[at + len(lead) :]
        plain = all(one.upos in {"DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM"} for one in words)
        if lead and words and plain and len(words) <= LONGEST_TOPIC:
            return " ".join((*lead, *(one.text if one.upos == "PROPN" else one.text.lower() for one in words)))
    return ""


def plan_wish(
    match: Match, said: Clause, top: Clause, choice: Choice, wish: str, lexicon: Lexicon
) -> tuple[RewritePlan, ...]:
    """ "shut up" asks for quiet: the feeling, and the wish that the rule knows."""
    site, whole = site_of(top, said, (), match.span)
    if presses([word for word in said.sentence.words if word.span.start >= site.end]):
        site, whole = Span(site.start, said.sentence.span.end), True
    wished = RewritePlan(
        match=match,
        frame="need",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=(),
        site=site,
        whole=whole,
        why=ASKS,
        address=address_of(said, site, lexicon) if whole else "",
        wish=wish.replace("{about}", _about(said)).strip(),
    )
    blank = Event("slot", slot=match.rule.slot)
    return (wished, replace(wished, frame="observation", events=(blank,), wish="", why=BLANK))


def plan_words(match: Match, choice: Choice) -> RewritePlan | None:
    """Only some of the matched words give way: "because of you" → "because [what happened]"."""
    instead = match.rule.instead
    if instead is None:
        return None
    words = [word for word in match.clause.sentence.words if match.span.contains(word.span)]
    wanted = instead.words.split()
    for at in range(len(words) - len(wanted) + 1):
        row = words[at : at + len(wanted)]
        if [word.norm for word in row] == wanted:
            why = "Leaves a blank for what happened, in place of the person."
            event = Event("told", told=instead.text)
            return _in_frame(match, choice, event, cover(word.span for word in row), why)
    return None


def plan_way(match: Match, choice: Choice) -> RewritePlan | None:
    """ "the way you made me feel" → "the way I felt when [what happened]"."""
    sentence = match.clause.sentence
    made = (word for word in sentence.words if match.span.contains(word.span) and word.lemma == "make")
    way = next((sentence.words[word.head] for word in made if word.role == "acl"), None)
    if way is None or way.lemma != "way":
        return None
    below = sentence.subtree(way.index)
    if [sentence.words[i].norm for i in below[-2:]] != ["me", "feel"]:
        return None
    why = "Keeps the feeling, and leaves a blank for what happened."
    event = Event("told", told="the way I felt when [what happened]")
    return _in_frame(match, choice, event, sentence.cover(below), why)


def plan_in_place(match: Match, choice: Choice) -> RewritePlan:
    clause = match.clause
    inner = [i for i in clause.full if i not in clause.openers]
    while len(inner) > 1 and (clause.word(inner[0]).role in {"mark", "cc"} or clause.word(inner[0]).norm in LEADING):
        inner.pop(0)
    while len(inner) > 1 and clause.word(inner[-1]).upos in {"PUNCT", "SYM"}:
        inner.pop()
    why = "You already say how it is for you; this leaves only what happened."
    return _in_frame(match, choice, Event("clause", clause), clause.sentence.cover(tuple(inner)), why)


def _in_frame(match: Match, choice: Choice, event: Event, site: Span, why: str) -> RewritePlan:
    """A plan that replaces only what the event says; the draft has the frame already."""
    return RewritePlan(
        match=match,
        frame="observation",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=(event,),
        site=site,
        whole=False,
        why=why,
        in_place=True,
    )
