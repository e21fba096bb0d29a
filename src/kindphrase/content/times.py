"""When what a draft tells was: clauses that say the time of another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kindphrase.clauses import Clause
from kindphrase.clauses.embedding import marker_of
from kindphrase.content.telling import STATES
from kindphrase.finding.matching import Match
from kindphrase.parsing.dated import UNITS

# verbs whose "when …" tells what is known or said, and no time
ASKING = frozenset("tell ask know say inform remember forget decide mention explain notify warn check learn".split())

# what has been done time and again so that somebody stops
BIDDEN = ("tell", "ask", "warn", "remind", "beg", "inform", "show")
# by these, somebody has bound themselves
BOUND = ("promise", "swear", "agree", "vow", "say", "tell", "assure", "guarantee")
# a longer label is hard to read
LONGEST = 7
POINTS = frozenset({"day", "minute", "moment", "second", "instant"})


def is_time_of(other: Clause, clause: Clause) -> bool:
    """Whether it tells when the clause happens, by a clause that can be told apart.

    "when that's my job" is no time; neither is what somebody is told or asked: "you never tell me when you'll be late".
    "When you knew I was ill" is held against them, and no time. "The day we met" is a date, and stays where it is, as
    "the minute he walks in" does.
    """
    if other.verb.role == "acl" and clause.sentence.words[other.verb.head].norm in POINTS:
        return False
    if other.place != "when" or not _hangs_on(other, clause) or not other.subject or other.has("subject", "this"):
        return False
    if other.has("subject", "you") and other.has("verb", "know"):
        return False
    if is_held_against(other, clause):
        return False
    marks = {marker_of(other.sentence, index) for index in (other.head, *other.auxiliaries)}
    thing = any(word.norm not in {"me", "us"} for word in clause.sentence.children(clause.head, "obj"))
    return thing or not (
        other.head > clause.head
        and "when" in marks
        and (clause.has("verb", *ASKING) or clause.has("complement-verb", *ASKING))
    )


def is_held_against(other: Clause, clause: Clause) -> bool:
    """ "you call me lazy when you have never cooked", "you gave it away when you had sworn not to": that is no time.

    "When you've had a drink" is one.
    """
    behind = other.place == "when" and other.head > clause.head
    led = any(marker_of(other.sentence, index) == "when" for index in (other.head, *other.auxiliaries))
    had = other.has("aspect", "perfect") and other.has("tense", "past")
    bound = other.has("subject", "you") and other.has("verb", *BOUND)
    before = had and (bound or (other.has("subject", "i", "we") and other.has("verb", *BIDDEN)))
    never = other.has("subject", "you") and other.has("habit", "zero") and clause.has("subject", "you")
    return behind and led and (never or before)


def is_contrast(other: Clause) -> bool:
    """ "while the others get on with their lives": beside a blank it tells nothing."""
    return marker_of(other.sentence, other.head) == "while" and not other.has("subject", "i", "we", "you")


def stays_there(other: Clause, clause: Clause, row: Sequence[Clause]) -> bool:
    """Whether a time is told where it stands in the draft, and not before what is held against the receiver.

    In "the crack that was there when I moved in" it is of the crack, in "you left and laughed when I cried" of the
    laughing, and "when it gets hard" says on what the act hangs.
    """
    bare = other.head > clause.head and _on_what(other) and clause.has("subject", "you")
    if bare or _is_of_thing(other, clause):
        return True
    first, *later = sorted(row, key=lambda one: one.head)
    held = next((one for one in later if other.parent in {one.head, *one.auxiliaries}), first)
    # "and every time I ask you laugh" says it by a noun, that no verb can follow
    behind = held is not first and first.head < other.head and other.verb.role != "acl"
    return behind or is_meanwhile(other, held)


def _is_of_thing(other: Clause, clause: Clause) -> bool:
    """Whether it hangs in what is said of a thing: "the ring I wore when we married"."""
    words, at, seen = other.sentence.words, other.head, set[int]()
    while at != clause.head and at not in seen:
        seen.add(at)
        above = words[at].head
        if words[at].role.startswith("acl") and at != other.head and above < at:
            return True
        at = above
    return False


def _on_what(other: Clause) -> bool:
    """ "when it gets hard", "when things go wrong": nobody does anything in it."""
    things = {other.word(i).norm for i in other.subject}
    named = bool(things) and things <= {"it", "things", "stuff", "shit"}
    # "every time it rains" says it by a noun, that goes with how often it is
    return named and other.verb.role != "acl"


def is_done(clause: Clause) -> bool:
    """ "when you sent that"."""
    return clause.has("subject", "you") and clause.has("tense", "past") and not clause.has("verb", "none", *STATES)


def is_known_time(clause: Clause) -> bool:
    """Whether a time says something beside a blank: "when Dad was ill" does, "when it's about money" does not."""
    mine = clause.has("subject", "i", "we", "my") or clause.has("recipient", "me", "us", "my")
    return mine or clause.has("tense", "past")


def only_dates(clause: Clause) -> str:
    """The words of a time in which neither of the two does anything: "when Dad died"; "" for any other."""
    words = [clause.word(i) for i in clause.full if clause.word(i).is_said]
    ours = any(word.norm in {"you", "your", "i"} for word in words)
    if ours or not words or words[0].norm not in {"when", "after", "before", "while"} or len(words) > LONGEST:
        return ""
    shouted = all(word.text.isupper() for word in words)
    rest = (word.text.lower() if shouted else word.text for word in words[1:])
    return " ".join((words[0].text.lower(), *rest))


def is_meanwhile(other: Clause, clause: Clause) -> bool:
    """ "You sold it while I was away": behind the act, it says when that was, and is no trouble of its own."""
    own = other.has("subject", "i", "we") and other.head > clause.head
    by_you = clause.has("voice", "passive") and clause.has("subject", "my", "third", "other", "it")
    return own and marker_of(other.sentence, other.head) == "while" and (clause.has("subject", "you") or by_you)


def _hangs_on(other: Clause, clause: Clause) -> bool:
    return other.parent in {clause.head, *clause.auxiliaries} or (
        other.parent is not None and other.parent in clause.own
    )


def happens_then(clause: Clause, match: Match, clauses: Sequence[Clause]) -> Clause | None:
    """ "you roll your eyes" for "whenever I talk about work", where the match begins in the time and ends in the act.

    So with "you sat there" for "instead of helping".
    """
    beside = clause.place == "other" and clause.verb.role == "advcl" and not clause.subject
    beside = beside and clause.verb.norm.endswith("ing")
    if clause.place != "when" and not beside:
        return None
    then = (other for other in clauses if clause.parent in {other.head, *other.auxiliaries})
    return next((other for other in then if other.has("subject", "you") and match.span.overlaps(other.span)), None)


def in_order(when: Sequence[Clause], row: Sequence[Clause]) -> Sequence[Clause]:
    """When it was and what was done; "you posted it and every time I asked you laughed" as one after the other."""
    if len(row) > 1 and when and when[0].parent == row[1].head and row[0].head < when[0].head < row[1].head:
        return (row[0], *when, *row[1:])
    return (*when, *row)


def is_of_its_time(clause: Clause, before: Clause) -> bool:
    """Whether what follows in a row is so at a time of its own: "and next week you're off", "and you have it in mail".

    What the receiver has been told up to now stands before what they do all the same, and is none of it.
    """
    words = clause.sentence.words
    if not clause.subject or not clause.has("tense", "present") or clause.head < before.head:
        return False
    start = min(clause.subject)
    opening = words[max((i for i in before.own if i < start), default=0) + 1 : start]
    ahead = any(word.norm == "tomorrow" for word in opening)
    ahead = ahead or any(one.norm == "next" and two.norm in UNITS for one, two in pairwise(opening))
    had = before.has("tense", "past") and clause.has("verb", "have", "own") and clause.has("polarity", "positive")
    return (
        ahead
        or is_told_up_to_now(before, clause)
        or (had and clause.has("aspect", "simple") and clause.has("modal", "none"))
    )


def is_told_up_to_now(before: Clause, clause: Clause) -> bool:
    """ "you have been asked twice now", before what the receiver does all the same."""
    told = before.has("aspect", "perfect") and before.has("voice", "passive") and before.has("tense", "present")
    return told and before.has("verb", *BIDDEN) and clause.has("tense", "present") and before.has("subject", "you")


def is_of_these_times_only(clause: Clause) -> bool:
    """ "you only help when they look": about all the other times."""
    return any(clause.word(i).norm == "only" and i < clause.head for i in clause.own)
