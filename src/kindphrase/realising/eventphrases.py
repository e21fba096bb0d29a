"""An event of a plan → its phrase: of what was done, what lacks still, what came later, what is left to fill in."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.lasting import has_lacked, has_since, is_refused
from kindphrase.content.observing import Event
from kindphrase.content.telling import says_how_felt
from kindphrase.content.turning import is_so_now
from kindphrase.options import Options
from kindphrase.planning.framing import RewritePlan
from kindphrase.realising.agreement import Tense
from kindphrase.realising.quoted import with_quotes
from kindphrase.realising.syntax import Phrase, event_phrase, passive_phrase
from kindphrase.realising.verbal import APPARENT, APPARENT_NOW

# what people are told not to do any longer
TALKING = ("talk", "talk to", "speak", "speak to", "call", "text", "write", "message", "contact")


def _apart(event: Event, plan: RewritePlan) -> frozenset[int]:
    """Heads of the other events of the same sentence: what they tell is not told twice."""
    if event.clause is None:
        return frozenset()
    clauses = {other.clause for other in (*plan.events, *plan.more) if other.clause is not None}
    sentence = event.clause.sentence
    return frozenset(clause.head for clause in plan.left_out | clauses if clause.sentence is sentence)


def phrase_of(event: Event, plan: RewritePlan, tense: Tense, options: Options, draft: str) -> Phrase:
    apart, later = _apart(event, plan), _is_later(event, plan)
    if event.clause is not None:
        event = replace(event, clause=with_quotes(event.clause, draft))
    if event.clause is not None and plan.frame == "work":
        return passive_phrase(event.clause, options.spelling)
    if event.clause is not None and event.seems and event.clause.has("subject", "you"):
        done = event.clause.has("tense", "past") or event.clause.has("aspect", "perfect")
        return event_phrase(event.clause, tense, options.spelling, apart, seems="before" if done else "now")
    if event.clause is not None and event.seems and tense == "present":
        undone = event_phrase(event.clause, tense, options.spelling, apart, bare=True)
        return Phrase((APPARENT_NOW, "you do not want to", *undone.words), "", undone.names)
    if event.clause is not None and event.seems:
        undone = event_phrase(event.clause, tense, options.spelling, apart, bare=True)
        return Phrase((APPARENT, "you did not want to", *undone.words), "", undone.names)
    if event.clause is not None:
        lacks = plan.link == "that" and plan.lasts
        if plan.link == "that" and tense == "past" and not event.apparent:
            # "I'm hurt that you haven't called and now you write": beside the feeling of today, told as it stands
            lacks = lacks or (has_lacked(event.clause) and not _stands_in_row(event, plan)) or has_since(event.clause)
            so_far = later and plan.events[0].clause is not None and has_lacked(plan.events[0].clause)
            turned = later and is_so_now(event.clause)
            tense = "present" if is_refused(event.clause) or so_far or turned else "past"
        told = event_phrase(event.clause, tense, options.spelling, apart, apparent=event.apparent, lacks=lacks)
        order = event.clause.has("polarity", "negative") and event.clause.has("verb", *TALKING)
        if later and order and tense == "present" and is_so_now(event.clause):
            # behind "and", "don't talk to me" alone would be an order
            return replace(told, words=("now", *told.words), subject="")
        if _is_said_after(event, plan):
            return _then(told, "then")
        return _then(told, "now" if tense == "present" and _is_now(event.clause) else "then") if later else told
    return Phrase((f"[{event.slot}]" if event.kind == "slot" else event.told,), "")


def _is_later(event: Event, plan: RewritePlan) -> bool:
    """ "you said no last night, now you say yes": what is so now was later than the rest."""
    clause, time = event.clause, plan.events[0].clause
    if clause is None or event is plan.events[0] or clause.subject == ():
        return False
    if time is not None and time.has("subject", "you") and says_how_felt(time):
        # "you do something hurtful and then tell me that I overreact"
        return event is plan.events[1] and clause.has("subject", "you")
    return _is_now(clause)


def _is_said_after(event: Event, plan: RewritePlan) -> bool:
    """ "you said Monday, then you said Friday": of one thing said after another, the second took its place."""
    clauses = [one.clause for one in plan.events]
    at, clause = clauses.index(event.clause) if event.clause in clauses else 0, event.clause
    before = clauses[at - 1] if at else None
    if (
        clause is None
        or before is None
        or not (clause.has("verb", "say", "tell", "promise") and clause.has("subject", "you"))
    ):
        return False
    led = any(clause.word(i).norm == "then" for i in range(max(before.head, 0), clause.head))
    return led and clause.verb.lemma == before.verb.lemma


def _is_now(clause: Clause) -> bool:
    return any(clause.word(i).norm == "now" for i in clause.full if i < min(clause.subject, default=0))


def _stands_in_row(event: Event, plan: RewritePlan) -> bool:
    """ "you haven't told me her name, and you laugh": after "haven't told me her name and", the laughing would lack."""
    own = event.clause.verb if event.clause is not None else None
    others = (one for one in plan.events if one.clause is not None and one.clause.verb != own)
    return any(not _is_later(one, plan) for one in others)


def _then(phrase: Phrase, word: str) -> Phrase:
    subject = phrase.subject.split()
    return replace(phrase, words=(*subject, word, *phrase.words[len(subject) :]))
