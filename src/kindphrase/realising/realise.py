"""`RewritePlan` → text, one concern each: syntax, then inflection, then the writer's own register."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.content.observing import Event
from kindphrase.options import Options
from kindphrase.planning.framing import APART, RewritePlan
from kindphrase.realising.agreement import Tense
from kindphrase.realising.asked import not_felt, stands_alone, wished
from kindphrase.realising.eventphrases import phrase_of
from kindphrase.realising.jabbing import without_once
from kindphrase.realising.openings import joined_by, opening_of
from kindphrase.realising.orthography import contract, dress, join, tidy
from kindphrase.realising.quoted import with_quotes
from kindphrase.realising.registers import Habits, register_of, spelling_of
from kindphrase.realising.rows import said_once, undone_row
from kindphrase.realising.syntax import Phrase, event_phrase
from kindphrase.reporting import Slot

QUESTION = "What was going on for you?"


@dataclass(frozen=True, eq=False)
class Realised:
    """The text of a plan, its slots (offsets into the text), and what it looked like after each stage."""

    plan: RewritePlan
    text: str
    slots: tuple[Slot, ...]
    stages: tuple[str, ...]


def realise(plan: RewritePlan, draft: str, habits: Habits, options: Options) -> Realised:
    """Say the plan in the register of the sentence that it replaces; ``habits`` are those of its draft."""
    now = plan.frame == "now" or (plan.link and plan.lasts) or _stays_present(plan)
    tense: Tense = "present" if now else "past"
    options = options.model_copy(update={"spelling": spelling_of(habits, options.spelling)})
    phrases = [phrase_of(event, plan, tense, options, draft) for event in (*plan.events, *plan.more)]
    asked = _request(plan, options, draft)
    own = _own(plan, tense, options)
    sentence = plan.match.clause.sentence
    register = register_of(sentence.span.of(draft), sentence.words, habits)
    am = "I'm" if register.contracts else "I am"
    said = _sentence(plan, phrases, asked, own, plan.tail.of(draft) if plan.tail is not None else "", am)
    neat = tidy(contract(_with_are(said, plan)) if register.contracts else said)
    names = frozenset(name for phrase in (*phrases, asked, own) for name in phrase.names) | {plan.address}
    if plan.tail is not None:
        names |= {word.text for word in sentence.words if word.upos == "PROPN"}
    text = dress(neat, register, keep=names, ends=plan.whole)
    if plan.whole and draft[plan.site.end : plan.site.end + 1].isalnum():
        text += " "
    opens = not any(map(str.isalnum, draft[sentence.span.start : plan.site.start]))
    small = plan.own is not None and plan.own.words[:1] != () and plan.own.words[0][:1].islower()
    small = small or text.startswith(("It ", "This "))
    if (plan.in_place and not plan.site.of(draft)[:1].isupper()) or (small and not opens):
        text = text[:1].lower() + text[1:]
    return Realised(plan, text, _slots(text), (said, neat, text))


def _with_are(said: str, plan: RewritePlan) -> str:
    """ "when you're on your phone": what is told of now is said as people say it."""
    return re.sub(r"\b(when|like) you are (?!not\b)", r"\1 you're ", said) if plan.frame == "now" else said


def _stays_present(plan: RewritePlan) -> bool:
    return plan.in_place and plan.match.clause.has("tense", "present") and plan.match.clause.has("aspect", "simple")


_SHORT = {"stop": "Please stop", "leave": "Please don't"}


def _request(plan: RewritePlan, options: Options, draft: str) -> Phrase:
    """What is asked for; no words where nothing is."""
    request = plan.request
    if plan.wish:
        return Phrase((plan.wish,), "")
    if request is None:
        return Phrase((), "")
    more = [event_phrase(one, "present", options.spelling, bare=True) for one in request.more]
    beside = tuple(word for phrase in more for word in ("and", *phrase.words))
    names = frozenset(name for phrase in more for name in phrase.names)
    if request.kind in _SHORT and plan.events:
        return Phrase((_SHORT[request.kind], *beside), "", names)
    if request.kind == "feel" and (unfelt := not_felt(request.clause)):
        return Phrase(unfelt, "")
    if request.kind == "feel":
        felt = event_phrase(request.clause, "present", options.spelling)
        return Phrase(("I'd like to feel that", *felt.words), "", felt.names)
    asked = event_phrase(with_quotes(request.clause, draft), "present", options.spelling, bare=True)
    return Phrase((*wished(plan, request.kind, asked.words), *beside), "", asked.names | names)


def _own(plan: RewritePlan, tense: Tense, options: Options) -> Phrase:
    """What is said of the writer in place of the feeling; no words where nothing is."""
    if plan.own is None:
        return Phrase((), "")
    if plan.own.clause is None:
        names = {word.text for word in plan.match.clause.sentence.words if word.upos == "PROPN"}
        return Phrase(plan.own.words, "", frozenset(names))
    apart = frozenset(event.clause.head for event in plan.events if event.clause is not None)
    return event_phrase(plan.own.clause, tense, options.spelling, apart, subject=plan.own.subject)


def _sentence(plan: RewritePlan, phrases: list[Phrase], asked: Phrase, own: Phrase, tail: str, am: str) -> str:
    opening = without_once(join(list(own.words))) or opening_of(plan, am)
    request = without_once(join(list(asked.words)))
    told = (
        _of_reason(plan, phrases)
        if plan.because not in {"", APART}
        else _told(phrases[: len(plan.events)], _joiner(plan.events))
    )
    events = join([told, *filter(None, (plan.closing,))])
    if plan.in_place:
        return f"{plan.lead} {events}".lstrip()
    text = f"{opening} {plan.link or joined_by(plan)} {events}" if events else opening
    if plan.wish or not events:
        ready = plan.own is not None and plan.own.stock
        text = (" and " if plan.link == "and" or ready else ", and ").join(filter(None, (text, request)))
    if stands_alone(plan):
        text = request
    if plan.more:
        feel = "feel" if plan.frame == "now" else "felt"
        text += f". I also {feel} {plan.more_feeling} when {_told(phrases[len(plan.events) :], _joiner(plan.more))}"
    if plan.address and not text.endswith(f", {plan.address}"):
        text += f", {plan.address}"
    text += tail.rstrip(" ?!.…") + plan.stop
    if plan.whole:
        text += "."
        if request and events and not plan.wish:
            text += f" {request}."
        if plan.own is not None and plan.own.asks:
            text += f" {' '.join(plan.own.asks)}?"
        if plan.frame == "curious":
            text += f" {QUESTION}"
    return text


def _of_reason(plan: RewritePlan, phrases: Sequence[Phrase]) -> str:
    """What came of it and what brought it about, in the order of the draft: "I missed it because you came late"."""
    return f"{join(list(phrases[0].words))}{plan.because} {_told(phrases[1 : len(plan.events)], _joiner(plan.events))}"


def _told(phrases: Sequence[Phrase], joiner: str) -> str:
    heads = ["you" if phrase.subject in YOU_ALL else phrase.subject for phrase in phrases]
    if len(phrases) > 2 and heads[0] and heads[0] != heads[1] == heads[2]:
        # "when I make a change and you jump on it and undo it": the time is no part of the row
        return join([_told(phrases[:1], joiner), "and", _told(phrases[1:], joiner)])
    phrases, joiner = undone_row(said_once(phrases), joiner)
    told: list[str] = []
    previous, undone = "", False
    for phrase in phrases:
        words = list(phrase.words)
        # "when you interrupted me and didn't let me finish": the subject is said once
        same = phrase.subject == previous or (phrase.subject == "you" and previous in YOU_ALL)
        # "when you don't call and you ignore me": what is not done ends before what is
        if phrase.subject and same and not (undone and "not" not in words):
            words = words[len(phrase.subject.split()) :]
        told.append(join(words))
        previous, undone = phrase.subject, "do not " in join(words)
    late = join([word for phrase in phrases for word in phrase.late])
    return join([_series(told, joiner), late])


YOU_ALL = frozenset({"you all", "you guys", "you both", "you two"})


def _joiner(events: Sequence[Event]) -> str:
    """ "or" where the draft leaves it open which of them happened."""
    last = events[-1].clause if len(events) > 1 else None
    joins = last.sentence.children(last.head, "cc") if last is not None else ()
    return "or" if any(word.norm == "or" for word in joins) else "and"


def _series(told: list[str], joiner: str) -> str:
    if len(told) > 2:
        return ", ".join(told[:-1]) + f", {joiner} {told[-1]}"
    return f" {joiner} ".join(told)


def _slots(text: str) -> tuple[Slot, ...]:
    found: list[Slot] = []
    at = text.find("[")
    while at != -1:
        end = text.find("]", at)
        if end == -1:
            break
        found.append(Slot(start=at, end=end + 1, label=text[at + 1 : end]))
        at = text.find("[", end)
    return tuple(found)
