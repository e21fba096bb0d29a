"""What a camera would have seen: the events of a match, in the writer's own words, or a slot for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kindphrase.clauses import Clause
from kindphrase.content.appearing import charged, disliked, looked, relishes
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.byform import is_only_asked, is_told_so
from kindphrase.content.circumstances import circumstance_of
from kindphrase.content.hoping import unsaid_or_unknown
from kindphrase.content.outcomes import echoes, outcomes_of, pointless, word_unkept
from kindphrase.content.ownwords import feeling_named
from kindphrase.content.readied import ready_for
from kindphrase.content.rowmates import (
    going_on,
    idle_row,
    in_a_row,
    kept_asking,
    not_of_oath,
    of_you,
    undone,
    with_lies,
)
from kindphrase.content.series import acts_after, beside, is_led_to, owed, row_of
from kindphrase.content.slipping import PROMISING, tells_act
from kindphrase.content.spoiling import spoilt
from kindphrase.content.surmising import doubted, goes_on, guessed, likened, missed, seeming, suspected
from kindphrase.content.telling import OATHS, is_act, is_elliptical, is_vague, sums_up
from kindphrase.content.times import (
    in_order,
    is_contrast,
    is_done,
    is_known_time,
    is_of_these_times_only,
    is_time_of,
    only_dates,
    stays_there,
)
from kindphrase.content.topics import is_said, labelled, means_of, topic_of
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon

# of these, what is charged can be told as how it looked
CHARGING = frozenset({"blame", "mind-reading", "absolute", "pseudo-feeling", "question"})
# of what is charged along with lies, what is no saying
DEEDS = ("cheat", "cheat on", "betray", "ghost", "abandon", "dump")


@dataclass(frozen=True)
class Event:
    """``clause``: told by a clause of the draft; ``slot``: a blank with this label; ``told``: a ready observation.

    An ``apparent`` clause is told as it looked to the writer: "it seemed like you hadn't read it"; so is one that only
    ``seems`` so, in its own words: "it seemed like you didn't want to come". The ``slot`` of a blank ends with its
    ``topic``, if the draft names one: "what was said about the money".
    """

    kind: Literal["clause", "slot", "told"]
    clause: Clause | None = None
    apparent: bool = False
    seems: bool = False
    slot: str = ""
    told: str = ""
    topic: str = ""

    def __str__(self) -> str:
        if self.clause is not None:
            return f"clause at {self.clause.span}"
        return f"[{self.slot}]" if self.kind == "slot" else repr(self.told)


def observe(
    match: Match,
    clauses: Sequence[Clause],
    lexicon: Lexicon,
    *,
    carried: bool,
    felt: bool = False,
    borrowed: bool = False,
    rows: bool = True,
    turned: bool = False,
    deeds: Sequence[Clause] = (),
) -> tuple[Event, ...]:
    """The events of a match, in the order to be told.

    ``carried`` says that the feeling word alone tells what was missing, so that a when-clause can stand for it all;
    ``felt``, that the clause tells no more than the feeling ("you make me angry"); ``borrowed``, that the clause is not
    the one that the rule matched, but the complaint that it stands beside. Without ``rows``, a clause is told without
    those beside it that have a subject of their own, and a charge is not told as it looked. What was before it is not
    told where it has ``turned``. ``deeds`` are told whatever the rule is about.
    """
    clause = match.clause
    when = [other for other in clauses if is_time_of(other, clause) and not (sums_up(other) or is_elliptical(other))]
    # "I feel like you never listen": what is dressed as a feeling tells of a habit all the same
    done = (clause.has("tense", "past") or clause.has("aspect", "perfect")) and is_act(clause, lexicon)
    felt_so = match.rule.category == "pseudo-feeling"
    done = done or (felt_so and goes_on(clause, lexicon))
    dressed = felt_so and (bool(when) or done or not clause.has("habit", "none"))
    # "every time I ask, the room goes quiet": nothing in it is said of the receiver
    aside = bool(when) and clause.has("subject", "third", "it", "my") and not clause.has("verb", "none")
    aside = aside or (bool(when) and _is_how_another_is(clause, lexicon))
    aside = aside or (bool(when) and match.rule.category == "absolute" and is_act(clause, lexicon))
    told = match.rule.observable or borrowed or dressed or (aside and clause.has("mood", "statement"))
    told = told or tells_act(match, clause, lexicon) or clause in deeds
    # "I cooked for ten while you sat there": both are what could be seen
    seen = clause.has("subject", "i", "we") and clause.has("mood", "statement") and not clause.has("verb", "none")
    seen = seen or (match.rule.category in {"blame", "ledger"} and done and clause.has("subject", "you"))
    told = told or (seen and any(other.has("subject", "you") for other in when[:1]))
    told = told or (bool(when) and clause.has("predicate", "there", "around") and clause.has("polarity", "negative"))
    told = told and not unsaid_or_unknown(clause)
    vague = (
        is_vague(clause, lexicon)
        and not (aside and _is_how_another_is(clause, lexicon))
        and not (dressed and done and goes_on(clause, lexicon))
        and not (borrowed and echoes(clause))
        # "your dog ruined my flower bed" tells what happened to it
        and not (match.rule.observable and clause.has("subject", "your") and spoilt(clause))
    )
    vague = vague or (felt_so and relishes(clause))
    if not felt and (idle := idle_row(clause, clauses)):
        return tuple(Event("clause", one) for one in (*when[:1], *idle))
    if not felt and rows and (like := likened(clause, lexicon) or disliked(clause)) is not None:
        return (Event("clause", like, seems=True),)
    if not felt and rows and (held := word_unkept(clause, clauses, lexicon)):
        # "you said you'd call at nine and you called at midnight", "you always promise to call and you never do"
        return tuple(Event("clause", other) for other in (*when[:1], *held))
    # what is promised time and again leaves open what came of it
    vague = vague or (clause.has("verb", *PROMISING) and clause.has("habit", "high"))
    # "if it weren't for me you would have nothing to eat": nothing was so
    vague = vague or is_led_to(clause)
    if felt or is_only_asked(clause) or vague or not (told or is_told_so(clause)):
        if deeds and not felt:
            return tuple(Event("clause", one) for one in (*when[:1], *deeds))
        untold = _untold(match, clauses, lexicon, [other for other in when if not is_contrast(other)], felt, rows)
        topic = topic_of(clause, lexicon)
        return _about(topic, circumstance_of(clause, lexicon, topic), untold)
    if when and is_of_these_times_only(clause):
        # "you only defend me when she isn't around": told without "only", it would complain of being defended
        return (Event("slot", slot=_label(match, lexicon)),)
    row = with_lies(row_of(clause, clauses, lexicon, stays=turned)) if rows else [clause]
    row += [of_you(other, clause) for other in beside(clause, clauses) if other not in row]
    row = [owed(not_of_oath(undone(other, clause), clause), clause) for other in row]
    if borrowed and clause not in clauses:
        heads = {one.head for one in row}
        row += [one for one in in_a_row(clause) if one.head not in heads]
    if any(stays_there(other, clause, row) for other in when[:1]):
        return tuple(Event("clause", one) for one in sorted(row, key=lambda one: one.head))
    if when and carried and row == [clause] and not clause.has("mood", "imperative"):
        return (Event("clause", when[0]),)
    if dressed and done and not (when or borrowed) and clause.has("habit", "none"):
        # "I feel like you've forgotten me" tells how it is for the writer, and not that it is so
        return tuple(Event("clause", going_on(one), seems=True) for one in sorted(row, key=lambda one: one.head))
    return tuple(Event("clause", one) for one in in_order(when[:1], sorted(row, key=lambda one: one.head)))


def _about(topic: str, where: str, events: Sequence[Event]) -> tuple[Event, ...]:
    """The blank of them asks for what was said or done "to my mother", "about the dishes", "at the wedding"."""
    if not topic and not where:
        return tuple(events)
    return tuple(
        replace(event, slot=_joined(event.slot, topic, where), topic=f"{topic} {where}".strip())
        if event.slot.startswith(("what was", "what happened", "what went"))
        else event
        for event in events
    )


def _joined(slot: str, topic: str, where: str) -> str:
    return " ".join(filter(None, (labelled(slot, topic) if topic else slot, where)))


def _untold(
    match: Match, clauses: Sequence[Clause], lexicon: Lexicon, when: Sequence[Clause], felt: bool, rows: bool
) -> tuple[Event, ...]:
    """What stands for a clause that judges: the acts beside it, how it looked, or a blank."""
    clause = match.clause
    time = tuple(Event("clause", other) for other in when[:1])
    blank = Event("slot", slot=_label(match, lexicon))
    joined = [other for other in beside(clause, clauses) if not is_vague(other, lexicon)]
    if felt and joined:
        # "you hurt me and made it worse"
        return (*time, *(Event("clause", one) for one in joined))
    if (idle := pointless(clause, clauses, lexicon)) is not None:
        return (Event("clause", idle),)
    if not felt and not is_only_asked(clause):
        # "you're a liar and told everyone": the second half tells it
        acts = [*joined]
        acts += [other for other in acts_after(clause, clauses, lexicon) if rows and other not in acts]
        if acts:
            acts += kept_asking(clause)
            told = (Event("clause", one) for one in with_lies(sorted(acts, key=lambda one: one.head)))
            # "rude to the waiter": the judgement tells of something that the acts do not
            return (*time, blank, *told) if _says_of_whom(clause) and not time else (*time, *told)
        if clause.has("verb", *PROMISING) and clause.has("subject", "you") and clause.has("mood", "statement"):
            return (Event("clause", clause), replace(blank, slot=blank.slot.removesuffix(" again")))
    if rows and match.rule.category == "mind-reading" and (seems := seeming(clause, clauses)) is not None:
        return (*time, Event("clause", seems, seems=True))
    if (look := looked(clause) or suspected(clause) or missed(clause, lexicon)) is not None:
        return (*time, Event("clause", look, seems=True))
    if rows and (look := guessed(clause, clauses, lexicon)) is not None:
        return (*time, Event("clause", look, seems=True))
    if doubted(clause, lexicon):
        return (*time, Event("clause", clause, apparent=True))
    asks = match.rule.category == "question" or clause.has("mood", "imperative")
    asked = asks and any(is_act(_as_main(other), lexicon) or is_done(other) for other in when[:1])
    if time and (felt or asked or match.rule.category == "causation"):
        # "what were you thinking when you gave him the keys?", "imagine my surprise when you cancelled"
        return time
    if rows and (ready := ready_for(clause, lexicon)):
        return (*time, Event("told", told=ready))
    # "you're cheating on me" tells more than a label
    does = match.rule.category == "label" and not clause.has("verb", "none")
    charges = rows and (does or match.rule.category in CHARGING) and not felt
    if charges and (look := charged(clause, lexicon)) is not None:
        return (*(() if relishes(clause) else time), Event("clause", look, seems=True))
    known = tuple(event for event, other in zip(time, when, strict=False) if is_known_time(other))
    if known and (then := only_dates(when[0])) and blank.slot.startswith("what happened"):
        # nobody is hurt by "when Dad died": it says when what is left open was
        known, blank = (), replace(blank, slot=f"{blank.slot} {then}", topic=then)
    # "you weren't like this when we met": that was before
    known = () if blank.slot.startswith("what changed") else known
    return (*known, blank, *(Event("clause", one) for one in outcomes_of(clause, clauses, lexicon)))


def _is_how_another_is(clause: Clause, lexicon: Lexicon) -> bool:
    """ "my son gets scared", "her heart breaks": how somebody else is, beside what the receiver does."""
    broken = clause.has("verb", "break") and clause.has("subject-noun", "heart")
    names = clause.features.get("predicate", frozenset())
    felt = broken or any(feeling_named(name, lexicon) for name in names)
    return felt and clause.has("subject", "my", "third", "other") and clause.has("polarity", "positive")


def _label(match: Match, lexicon: Lexicon) -> str:
    """What the blank asks for: what was said that sounded rude, what happened that looked unreliable."""
    rule, clause = match.rule, match.clause
    if rule.category == "causation" and is_said(means_of(clause)):
        return "what was said"
    labels = rule.category == "label" or clause.has("tag", "yes")
    behaviour = behaviour_of(clause, lexicon) if labels and clause.has("verb", "none") else None
    slot = behaviour.slot if behaviour is not None and behaviour.slot else rule.slot
    if slot == "what was said" and (clause.has("verb", *DEEDS) or _is_laid_on(match)):
        slot = "what happened"
    again = rule.category != "blame" or any(word.norm == "again" for word in clause.sentence.words)
    return slot if again else slot.removesuffix(" again")


def _is_laid_on(match: Match) -> bool:
    """ "that is on you", "I'm late because of you": something went wrong, and nothing need have been said."""
    norms = [word.norm for word in match.clause.sentence.words if match.span.overlaps(word.span) and word.is_said]
    put_down = norms[-3:] in (["because", "of", "you"], ["courtesy", "of", "you"], ["thanks", "to", "you"])
    laid = norms[-2:] in (["on", "you"], ["your", "doing"], ["your", "making"]) and "joke" not in norms
    return laid or put_down


def _says_of_whom(clause: Clause) -> bool:
    if not clause.has("modal", "none"):
        return False
    roles = ("obl",) if clause.has("verb", "none") else ("obl", "obj")
    said = clause.sentence.children(clause.head, *roles)
    return any(word.upos in {"NOUN", "PROPN"} and word.norm not in OATHS for word in said)


def _as_main(clause: Clause) -> Clause:
    return replace(clause, features={**clause.features, "if": frozenset({"no"}), "mood": frozenset({"statement"})})
