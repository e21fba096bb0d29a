"""`RewritePlan` → text, one concern each: syntax, then inflection, then the writer's own register."""

from __future__ import annotations

from dataclasses import dataclass

from kindphrase.framing import RewritePlan
from kindphrase.observing import Event
from kindphrase.options import Options
from kindphrase.realising.agreement import Tense
from kindphrase.realising.orthography import contract, dress, join, register_of, tidy
from kindphrase.realising.syntax import Phrase, event_phrase, passive_phrase
from kindphrase.reporting import Slot

QUESTION = "What was going on for you?"


@dataclass(frozen=True, eq=False)
class Realised:
    """The text of a plan, its slots (offsets into the text), and what it looked like after each stage."""

    plan: RewritePlan
    text: str
    slots: tuple[Slot, ...]
    stages: tuple[str, ...]


def realise(plan: RewritePlan, draft: str, options: Options) -> Realised:
    """Say the plan in the register of the sentence that it replaces."""
    tense: Tense = "present" if plan.frame == "now" or _stays_present(plan) else "past"
    phrases = [_phrase(event, plan, tense, options) for event in plan.events]
    asked = _request(plan, options)
    said = _sentence(plan, phrases, asked)
    sentence = plan.match.clause.sentence
    register = register_of(sentence.span.of(draft), sentence.words)
    neat = tidy(contract(said) if register.contracts else said)
    names = frozenset(name for phrase in (*phrases, asked) for name in phrase.names) | {plan.address}
    text = dress(neat, register, keep=names, ends=plan.whole)
    if plan.in_place and not plan.site.of(draft)[:1].isupper():
        text = text[:1].lower() + text[1:]
    return Realised(plan, text, _slots(text), (said, neat, text))


def _stays_present(plan: RewritePlan) -> bool:
    return plan.in_place and plan.match.clause.has("tense", "present") and plan.match.clause.has("aspect", "simple")


def _apart(event: Event, plan: RewritePlan) -> frozenset[int]:
    """Heads of the other events of the same sentence: what they tell is not told twice."""
    if event.clause is None:
        return frozenset()
    clauses = [other.clause for other in plan.events if other.clause is not None]
    return plan.left_out | {clause.head for clause in clauses if clause.sentence is event.clause.sentence}


def _phrase(event: Event, plan: RewritePlan, tense: Tense, options: Options) -> Phrase:
    if event.clause is not None and plan.frame == "work":
        return passive_phrase(event.clause, options.spelling)
    if event.clause is not None:
        return event_phrase(event.clause, tense, options.spelling, _apart(event, plan), apparent=event.apparent)
    return Phrase((f"[{event.slot}]" if event.kind == "slot" else event.told,), "")


_SHORT = {"stop": "Please stop", "leave": "Please don't"}


def _request(plan: RewritePlan, options: Options) -> Phrase:
    """What is asked for; no words where nothing is."""
    request = plan.request
    if plan.wish:
        return Phrase((plan.wish,), "")
    if request is None:
        return Phrase((), "")
    if request.kind in _SHORT and plan.events:
        return Phrase((_SHORT[request.kind],), "")
    wish = ("I'd like you", *(("not",) if request.kind in {"not-do", "leave"} else ()), "to")
    asked = event_phrase(request.clause, "present", options.spelling, bare=True)
    return Phrase((*wish, *asked.words), "", asked.names)


def _sentence(plan: RewritePlan, phrases: list[Phrase], asked: Phrase) -> str:
    opening = _opening(plan)
    request = join(list(asked.words))
    told: list[str] = []
    previous = ""
    for phrase in phrases:
        words = list(phrase.words)
        # "when you interrupted me and didn't let me finish": the subject is said once
        if phrase.subject and phrase.subject == previous:
            words = words[len(phrase.subject.split()) :]
        told.append(join(words))
        previous = phrase.subject
    events = _series(told, _joiner(plan))
    if plan.in_place:
        return events
    text = f"{opening} when {events}" if events else f"{opening}, and {request}"
    if plan.address:
        text += f", {plan.address}"
    if plan.whole:
        text += "."
        if request and events:
            text += f" {request}."
        if plan.frame == "curious":
            text += f" {QUESTION}"
    return text


def _opening(plan: RewritePlan) -> str:
    if plan.frame == "now" or not plan.events:
        return f"I feel {plan.feeling}"
    if plan.nth == 2:
        return f"I also felt {plan.feeling}"
    if plan.nth > 2:
        return "It was hard for me"
    return f"I {'was' if plan.frame == 'work' else 'felt'} {plan.feeling}"


def _joiner(plan: RewritePlan) -> str:
    """ "or" where the draft leaves it open which of them happened."""
    last = plan.events[-1].clause if len(plan.events) > 1 else None
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
