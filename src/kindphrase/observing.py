"""What a camera would have seen: the events of a match, in the writer's own words, or a slot for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kindphrase.appearing import charged, is_harsh, looked
from kindphrase.behaving import behaviour_of
from kindphrase.circumstances import circumstance_of
from kindphrase.clauses import Clause, clause_at
from kindphrase.clauses.embedding import marker_of
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.outcomes import outcomes_of, pointless, word_unkept
from kindphrase.ownwords import feeling_named
from kindphrase.readied import ready_for
from kindphrase.recasting import told_as
from kindphrase.series import acts_after, beside, row_of
from kindphrase.telling import OATHS, is_act, is_elliptical, is_only_asked, is_told_so, is_vague, sums_up
from kindphrase.topics import is_said, labelled, means_of, topic_of

# verbs whose "when …" tells what is known or said, and no time
ASKING = frozenset("tell ask know say inform remember forget decide mention explain notify warn check learn".split())
# of these, what is charged can be told as how it looked
CHARGING = frozenset({"blame", "mind-reading", "absolute", "pseudo-feeling", "question"})
# what is asked after as not done
NOTICING = ("notice", "realise", "realize", "remember", "hear")
# what nobody sees somebody do
INWARDLY = ("know", "think", "want", "care", "love", "hate", "feel", "believe", "mean", "like")
# how a guess is owned
SEEMING = frozenset({"seem", "look", "sound", "feel"})
# what was held out: the draft tells the word, and leaves open what came of it
PROMISING = frozenset({"promise", "swear", "vow", "pledge"})


@dataclass(frozen=True)
class Event:
    """``clause``: told by a clause of the draft; ``slot``: a blank with this label; ``told``: a ready observation.

    An ``apparent`` clause is told as it looked to the writer: "it seemed as if you hadn't read it"; so is one that only
    ``seems`` so, in its own words: "it seemed as if you didn't want to come". The ``slot`` of a blank ends with its
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
) -> tuple[Event, ...]:
    """The events of a match, in the order to be told.

    ``carried`` says that the feeling word alone tells what was missing, so that a when-clause can stand for it all;
    ``felt``, that the clause tells no more than the feeling ("you make me angry"); ``borrowed``, that the clause is not
    the one that the rule matched, but the complaint that it stands beside. Without ``rows``, a clause is told without
    those beside it that have a subject of their own, and a charge is not told as it looked.
    """
    clause = match.clause
    when = [other for other in clauses if is_time_of(other, clause) and not (sums_up(other) or is_elliptical(other))]
    # "I feel like you never listen": what is dressed as a feeling tells of a habit all the same
    done = (clause.has("tense", "past") or clause.has("aspect", "perfect")) and is_act(clause, lexicon)
    felt_so = match.rule.category == "pseudo-feeling"
    done = done or (felt_so and _goes_on(clause, lexicon))
    dressed = felt_so and (bool(when) or done or not clause.has("habit", "none"))
    # "every time I ask, the room goes quiet": nothing in it is said of the receiver
    aside = bool(when) and clause.has("subject", "third", "it", "my") and not clause.has("verb", "none")
    aside = aside or (bool(when) and _is_how_another_is(clause, lexicon))
    aside = aside or (bool(when) and match.rule.category == "absolute" and is_act(clause, lexicon))
    told = match.rule.observable or borrowed or dressed or (aside and clause.has("mood", "statement"))
    told = told or (match.rule.category == "blame" and _is_known_act(clause, lexicon))
    vague = (
        is_vague(clause, lexicon)
        and not (aside and _is_how_another_is(clause, lexicon))
        and not (dressed and done and _goes_on(clause, lexicon))
    )
    if not felt and (idle := _idle_row(clause, clauses)):
        return tuple(Event("clause", one) for one in (*when[:1], *idle))
    if felt or is_only_asked(clause) or vague or not (told or is_told_so(clause)):
        untold = _untold(match, clauses, lexicon, [other for other in when if not _is_contrast(other)], felt, rows)
        topic = topic_of(clause, lexicon)
        return _about(topic, circumstance_of(clause, lexicon, topic), untold)
    row = _with_lies(row_of(clause, clauses, lexicon)) if rows else [clause]
    row += [_of_you(other, clause) for other in beside(clause, clauses) if other not in row]
    row = [_not_of_oath(other, clause) for other in row]
    if borrowed and clause not in clauses:
        heads = {one.head for one in row}
        row += [one for one in _in_a_row(clause) if one.head not in heads]
    if when and carried and row == [clause]:
        return (Event("clause", when[0]),)
    if dressed and done and not when and clause.has("habit", "none"):
        # "I feel like you've forgotten me" tells how it is for the writer, and not that it is so
        return tuple(Event("clause", _going_on(one), seems=True) for one in sorted(row, key=lambda one: one.head))
    return tuple(Event("clause", one) for one in (*when[:1], *sorted(row, key=lambda one: one.head)))


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
            told = (Event("clause", one) for one in _with_lies(sorted(acts, key=lambda one: one.head)))
            # "rude to the waiter": the judgement tells of something that the acts do not
            return (*time, blank, *told) if _says_of_whom(clause) and not time else (*time, *told)
        if match.rule.category in {"blame", "absolute"} and (held := word_unkept(clause, clauses, lexicon)):
            return (*time, *(Event("clause", one) for one in held))
        if clause.has("verb", *PROMISING) and clause.has("subject", "you") and clause.has("mood", "statement"):
            return (Event("clause", clause), blank)
    if rows and match.rule.category == "mind-reading" and (seeming := _seeming(clause, clauses)) is not None:
        return (*time, Event("clause", seeming, seems=True))
    if (look := looked(clause) or _suspected(clause)) is not None:
        return (*time, Event("clause", look, seems=True))
    if doubted(clause, lexicon):
        return (*time, Event("clause", clause, apparent=True))
    if time and (felt or match.rule.category == "causation"):
        return time
    if rows and (ready := ready_for(clause, lexicon)):
        return (*time, Event("told", told=ready))
    charges = rows and match.rule.category in CHARGING and not felt
    if charges and (look := charged(clause, lexicon)) is not None:
        return (*time, Event("clause", look, seems=True))
    return (*time, blank, *(Event("clause", one) for one in outcomes_of(clause, clauses, lexicon)))


def _idle_row(clause: Clause, clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """ "you stood there" and "said nothing": whoever was there has seen both, though each alone says little."""
    for first in clauses:
        plain = first.has("subject", "you") and first.has("mood", "statement") and first.has("modal", "none")
        if not plain or not first.has("polarity", "positive") or first.has("verb", "none", *INWARDLY):
            continue
        for second in clauses:
            joined = second.verb.role == "conj" and second.verb.head == first.head
            idle = second.verb.lemma in {"do", "say"} and second.has("object-noun", "nothing")
            own = second.sentence.children(second.head, "nsubj")
            rest = [i for i in second.full if i > second.head and second.word(i).upos in {"ADJ", "VERB", "SCONJ"}]
            if joined and idle and not (own or rest) and clause in (first, second) and second.has("modal", "none"):
                return (first, second)
    return ()


def _is_how_another_is(clause: Clause, lexicon: Lexicon) -> bool:
    """ "my son gets scared", "her heart breaks": how somebody else is, beside what the receiver does."""
    broken = clause.has("verb", "break") and clause.has("subject-noun", "heart")
    names = clause.features.get("predicate", frozenset())
    felt = broken or any(feeling_named(name, lexicon) for name in names)
    return felt and clause.has("subject", "my", "third", "other") and clause.has("polarity", "positive")


def _not_of_oath(other: Clause, clause: Clause) -> Clause:
    """ "why the hell did you go and took the car": the second half is told of the receiver, and not of hell."""
    if other is clause or not clause.has("subject", "you") or not other.has("subject-noun", *OATHS):
        return other
    return replace(other, subject=(), features={**other.features, "subject": frozenset({"you"})})


def _of_you(other: Clause, clause: Clause) -> Clause:
    """ "the one who sits and watches": what leans on "who" is told of the same one as the clause."""
    leans = clause.has("subject", "you") and not clause.subject and other.has("subject", "third") and other.subject
    if not leans or not all(other.word(i).norm in {"who", "that"} for i in other.subject):
        return other
    features = {**other.features, "subject": frozenset({"you"}), "place": frozenset({"main"})}
    return replace(other, subject=(), openers=(*other.openers, *other.subject), features=features)


def _label(match: Match, lexicon: Lexicon) -> str:
    """What the blank asks for: what was said that sounded rude, what happened that looked unreliable."""
    rule, clause = match.rule, match.clause
    if rule.category == "causation" and is_said(means_of(clause)):
        return "what was said"
    labels = rule.category == "label" or clause.has("tag", "yes")
    behaviour = behaviour_of(clause, lexicon) if labels and clause.has("verb", "none") else None
    return behaviour.slot if behaviour is not None and behaviour.slot else rule.slot


def _says_of_whom(clause: Clause) -> bool:
    if not clause.has("modal", "none"):
        return False
    roles = ("obl",) if clause.has("verb", "none") else ("obl", "obj")
    said = clause.sentence.children(clause.head, *roles)
    return any(word.upos in {"NOUN", "PROPN"} and word.norm not in OATHS for word in said)


def is_time_of(other: Clause, clause: Clause) -> bool:
    """Whether it tells when the clause happens, by a clause that can be told apart.

    "when that's my job" is no time; neither is what somebody is told or asked: "you never tell me when you'll be late".
    """
    if other.place != "when" or not _hangs_on(other, clause) or not other.subject or other.has("subject", "this"):
        return False
    marks = {marker_of(other.sentence, index) for index in (other.head, *other.auxiliaries)}
    thing = any(word.norm not in {"me", "us"} for word in clause.sentence.children(clause.head, "obj"))
    return thing or not (
        other.head > clause.head
        and "when" in marks
        and (clause.has("verb", *ASKING) or clause.has("complement-verb", *ASKING))
    )


def _is_contrast(other: Clause) -> bool:
    """ "while the others get on with their lives": beside a blank it tells nothing."""
    return marker_of(other.sentence, other.head) == "while" and not other.has("subject", "i", "we", "you")


def _hangs_on(other: Clause, clause: Clause) -> bool:
    return other.parent in {clause.head, *clause.auxiliaries} or (
        other.parent is not None and other.parent in clause.own
    )


def _is_known_act(clause: Clause, lexicon: Lexicon) -> bool:
    """A saying sums up; an act that is known to trouble people tells. What was promised leaves open what came of it."""
    plain = not clause.has("verb", *PROMISING) and clause.has("voice", "active") and clause.has("modal", "none")
    return plain and is_act(clause, lexicon) and behaviour_of(clause, lexicon) is not None


def _seeming(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """ "you are pulling away" in "it sounds like you are pulling away": the draft itself says that it only seems so."""
    if clause.place == "complement" and clause.has("holder-verb", *SEEMING) and _is_plain_act_of_you(clause):
        # "I feel like you …" is no look of things
        return None if clause.has("holder-subject", "i", "we") else _without_instead(clause)
    if not clause.has("verb", *SEEMING) or clause.has("subject", "you", "i", "we"):
        return None
    held = (one for one in clauses if one.parent == clause.head and one.place == "complement")
    return next((_without_instead(one) for one in held if _is_plain_act_of_you(one)), None)


def _without_instead(clause: Clause) -> Clause:
    """ "you're pulling away" for "you're pulling away instead of being honest": the rest is what should have been."""
    at = next((i for i in clause.full if i > clause.head and clause.word(i).norm == "instead"), None)
    if at is None or clause.word(at + 1).norm != "of":
        return clause
    return replace(clause, openers=(*clause.openers, *(i for i in clause.full if i >= at)))


def _is_plain_act_of_you(clause: Clause) -> bool:
    return clause.has("subject", "you") and not clause.has("verb", "none") and clause.has("modal", "none")


def _goes_on(clause: Clause, lexicon: Lexicon) -> bool:
    """ "you're hiding this from me": what goes on and can be seen, whatever "this" is."""
    now = clause.has("aspect", "progressive") and clause.has("tense", "present") and clause.has("mood", "statement")
    pointed = {"object-noun": frozenset({"none"})} if clause.has("object-noun", "this", "that", "it") else {}
    plain = replace(clause, features={**clause.features, **pointed})
    further = any(clause.word(i).upos in {"NOUN", "ADP"} for i in clause.own if i > clause.head)
    further = further or clause.has("object", "me", "us")
    # "taking me for granted" judges
    further = further and not clause.has("verb", "take")
    return now and _is_plain_act_of_you(clause) and further and not (is_harsh(clause) or is_vague(plain, lexicon))


def _with_lies(row: Sequence[Clause]) -> list[Clause]:
    return [*row, *(lie for one in row if (lie := _lied_beside(one)) is not None)]


def _lied_beside(clause: Clause) -> Clause | None:
    """ "lied about the policy" in "you removed it while lying about the policy"."""
    for child in clause.sentence.children(clause.head, "advcl"):
        marks = {word.norm for word in clause.sentence.children(child.index, "mark")}
        below = clause.sentence.children(child.index, "obl")
        cases = {case.norm for word in below for case in clause.sentence.children(word.index, "case")}
        # who is lying on the sofa tells nothing
        if child.norm == "lying" and child.index > clause.head and marks == {"while"} and cases & {"about", "to"}:
            return told_as(clause_at(clause.sentence, child.index), tense="past", polarity="positive")
    return None


def _in_a_row(clause: Clause) -> list[Clause]:
    """What stands in one row with an act that the draft does not state: "to leave and blame me"."""
    found = []
    for child in clause.sentence.children(clause.head, "conj"):
        bare = child.upos == "VERB" and child.norm == child.lemma and child.index > clause.head
        if bare and not clause.sentence.children(child.index, "nsubj", "aux", "mark"):
            one = clause_at(clause.sentence, child.index)
            found.append(told_as(one, tense=clause.one("tense"), polarity=clause.one("polarity")))
    return found


def _going_on(clause: Clause) -> Clause:
    """ "talking to her" in "you're ignoring me and talking to her"."""
    if not clause.verb.norm.endswith("ing") or clause.auxiliaries:
        return clause
    return replace(clause, features={**clause.features, "aspect": frozenset({"progressive"})})


def _suspected(clause: Clause) -> Clause | None:
    """ "are you trying to scare me?": asked so, it looks to the writer as if it were so."""
    polar = clause.has("question-word", "polar") and clause.has("mood", "question") and clause.has("subject", "you")
    tries = clause.has("verb", "try") and clause.has("complement", "to") and clause.has("polarity", "positive")
    # "did you even try to call?" doubts it
    doubts = clause.has("adverb", "even", "ever", "really") or not clause.verb.norm.endswith("ing")
    if not (polar and tries) or doubts or is_harsh(clause) or not clause.has("modal", "none"):
        return None
    told = told_as(clause, tense="present", polarity="positive")
    return replace(
        told,
        subject=clause.subject,
        openers=clause.openers,
        features={**told.features, "aspect": frozenset({"progressive"})},
    )


def doubted(clause: Clause, lexicon: Lexicon) -> bool:
    """ "did you even read it?": asked so, it says that the receiver did not."""
    if not (clause.has("question-word", "polar") and clause.has("subject", "you")):
        return False
    if clause.has("verb", *NOTICING) and clause.has("tense", "past") and clause.has("complement", "that"):
        # "didn't you even notice that I cut my hair?"
        return clause.has("modal", "none")
    if clause.has("polarity", "negative") or is_harsh(clause):
        # "were you trying to ruin it?" does not say that they weren't
        return False
    plain = clause.has("modal", "none") and (
        clause.has("tense", "past") or clause.has("aspect", "progressive", "perfect")
    )
    return plain and clause.has("verb", *lexicon.classes.get("diligence-verb", ()))
