"""Realised text → `Suggestion`, if it survives being read as a draft itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kindphrase.analysing import Analysis
from kindphrase.clauses import Clause, clause_at
from kindphrase.framing import RewritePlan
from kindphrase.masking import Mask, Masked, MaskKind
from kindphrase.realising.leaving import blown_up
from kindphrase.realising.realise import QUESTION, Realised
from kindphrase.reporting import Suggestion
from kindphrase.sentences import Word
from kindphrase.spans import Span
from kindphrase.spelling import known_word
from kindphrase.tails import jabs
from kindphrase.telling import sums_up

# what a slot is filled with when a suggestion is read again
NEUTRAL = "that happened"
# a rewrite this much longer than what it stands for says more than the draft did
LONGEST = 3.0
ROOM = 80
DOUBLED = re.compile(r"\b(?P<word>[a-z]+) (?P=word)\b", re.IGNORECASE)
FACES = re.compile(r"[:;=8x]['’]?-?[()]+|\(+[:;=]")
_BLANKS = re.compile(r"\s*")
_QUOTE_AFTER = re.compile(" *[“‘]")
# no sentence ends so, nor does a row go on so
DANGLING = re.compile(
    r"\b(?:and|or|but|nor|because|the|an?|my|your|our|their|than|if|every)(?=[.,;!?]|$)"
    r"|\b(?:when|and) (?:and|or|but)\b|n['’]ted\b",
    re.IGNORECASE,
)
DENIAL = re.compile(r"\b(?:not|never|cannot)\b|n['’]t\b", re.IGNORECASE)
SWEARING = re.compile(r"\b(?:fuck(?:ing|in)?|effing|goddamn(?:ed)?|wtf|bloody)\b", re.IGNORECASE)
SLANG = frozenset("duh smh lol lmao rofl omg wtf ffs idk tbh af rn ngl btw imo imho jfc ikr fyi fuck shit".split())
OF_OTHERS = ("i", "we", "my", "third", "it")
MAY_DOUBLE = frozenset({"that", "had", "her", "you", "bye", "so", "very"})


@dataclass(frozen=True)
class Dropped:
    """A candidate that was not offered, and why."""

    rule: str
    text: str
    reason: str


def filled(text: str) -> str:
    """The text with neutral words in its slots and without our own closing question, as it is read again."""
    said = re.sub(r"\[[^\]]*\]", NEUTRAL, text)
    return said[: -len(QUESTION)].rstrip() if said.lower().endswith(QUESTION.lower()) else said


def objection(candidate: Realised, masked: Masked, reading: Analysis, clauses: Sequence[Clause]) -> str | None:
    """Why a candidate may not be offered, or None.

    ``reading`` is the analysis of its filled text, ``clauses`` are those of the sentence that it was planned for.
    """
    text, site = candidate.text, candidate.plan.site.of(masked.source)
    after = bisect_left(masked.masks, candidate.plan.site.end, key=lambda mask: mask.span.start)
    first = bisect_right(masked.masks, candidate.plan.site.start, key=lambda mask: mask.span.end)
    if not all(_is_kept(mask, candidate, masked) for mask in masked.masks[first:after]):
        return "it would stand for quoted words, code or a link"
    if candidate.slots and any(
        _adjoins(mask.span, candidate.plan.site, masked.source) for mask in masked.masks[after : after + 1]
    ):
        return "it would part quoted words from what they belong to"
    if candidate.slots and _cuts_quote(candidate.plan.site, masked.source):
        return "it would part quoted words from what they belong to"
    if _cuts(candidate.plan.site, masked.source):
        return "it would cut a word"
    if reading.findings:
        return f"it raises {reading.findings[0].rule.id}"
    if not (_balances(text) and _balances(site)):
        return "its brackets or quotes do not balance"
    if SWEARING.search(text):
        return "it swears"
    if any(found["word"].lower() not in MAY_DOUBLE for found in DOUBLED.finditer(text)):
        return "it doubles a word"
    if len(text) > LONGEST * len(site) + ROOM:
        return "it is much longer than what it replaces"
    clauses_told = (event.clause for event in candidate.plan.events if event.clause is not None)
    if any("\n" in clause.sentence.cover(clause.full).of(masked.source).strip() for clause in clauses_told):
        return "it would tell two lines as one"
    if DANGLING.search(text):
        return "it breaks off"
    lost = _lost(candidate) or _lost_clause(candidate, clauses)
    return f"it loses {lost}" if lost else None


def _is_kept(mask: Mask, candidate: Realised, masked: Masked) -> bool:
    """Whether quoted words of the site are quoted in the text as well, with both marks."""
    if mask.kind is not MaskKind.QUOTE or mask.span.start == 0:
        return False
    quoted = Span(mask.span.start - 1, mask.span.end + 1)
    return candidate.plan.site.contains(quoted) and quoted.of(masked.source) in candidate.text


def _cuts_quote(site: Span, draft: str) -> bool:
    """Whether quoted words follow at once that are not set apart: "my career as “your son”"."""
    return _QUOTE_AFTER.match(draft, site.end) is not None


def _adjoins(masked: Span, site: Span, draft: str) -> bool:
    blanks = _BLANKS.match(draft, site.end)
    return blanks is not None and blanks.end() >= masked.start


def _cuts(site: Span, draft: str) -> bool:
    """Whether what follows the site belongs to its last word: "your" in "your's"."""
    return bool(re.match(r"['’]?\w", draft[site.end : site.end + 2])) and draft[site.end - 1 : site.end].isalnum()


def _balances(text: str) -> bool:
    """Whether every bracket and every straight quotation mark has its partner; faces such as ``:(`` aside."""
    marks = FACES.sub("", text)
    opened, closed = len(re.findall(r"(?<!\w)'(?=\w)", marks)), len(re.findall(r"(?<=\w)'(?!\w)", marks))
    return marks.count("(") == marks.count(")") and marks.count('"') % 2 == 0 and not (opened and not closed)


def _lost(candidate: Realised) -> str:
    """What kind of fact of the site is missing from the text; no words of the draft are named."""
    plan = candidate.plan
    kept = set(re.findall(r"\w+", candidate.text.lower()))
    digits = set(re.findall(r"\d+", candidate.text))
    sentence = plan.match.clause.sentence
    called = plan.match.span if plan.match.rule.category == "label" else None
    for word in _site_words(plan):
        if called is not None and called.contains(word.span) and word.text.islower():
            # "shut up, dipshit": what is thrown at somebody is no name
            continue
        if _is_name(word, sentence.words) and word.text.lower() not in kept and word.norm not in kept:
            return "a name"
        numbers = re.findall(r"\d+", word.text)
        if numbers and not set(numbers) <= digits and word.norm not in {"24/7", "2", "4"}:
            return "a number"
    for event in plan.events:
        if event.clause is not None and any(
            word.text.lower() not in kept for word in _things(event.clause) if not _greets(plan, word)
        ):
            return "a thing that is told"
        if event.clause is not None and _denials(event.clause) > len(DENIAL.findall(candidate.text)):
            return "a negation"
    return ""


def _lost_clause(candidate: Realised, clauses: Sequence[Clause]) -> str:
    """A clause beside the accused one that would go with the site, untold."""
    plan, said = candidate.plan, set(re.findall(r"\w+", candidate.text.lower()))
    told = {event.clause for event in (*plan.events, *plan.more)}
    told |= {plan.request.clause, *plan.request.more} if plan.request is not None else set()
    kept = {i for clause in told if clause is not None for i in clause.full} | _above(plan.match.clause)
    kept |= {clause.head for clause in plan.felt_in}
    for other in clauses:
        beside = other.place in {"main", "coordinated"} and (other.has("subject", *OF_OTHERS) or _is_order(other))
        goes = plan.site.contains(other.verb.span) and not (
            plan.tail is not None and plan.tail.contains(other.verb.span)
        )
        leads = other.sentence.children(other.head, "mark", "advmod")
        own = other.sentence.child(other.head, "nsubj") is not None
        # "we don't need it" depends on nothing
        depends = any(child.index < other.head and not (own and child.norm == "not") for child in leads)
        if goes and jabs(other):
            continue
        if beside and goes and not depends and other.head not in kept and not other.has("verb", "none"):
            return "what is told of somebody else"
        told_all = all(event.kind == "clause" for event in plan.events)
        # "stop rambling and get a life": another finding says what the second half is
        judged = plan.request is not None and other in plan.left_out and other.has("mood", "imperative")
        if goes and told_all and not judged and other.head not in kept and other.place in {"main", "coordinated"}:
            if any(word.text.lower() not in said for word in _things(other)):
                return "an act that stands beside"
    return ""


def _is_order(clause: Clause) -> bool:
    """ "you're lazy, wash your dishes": what is asked for is no part of what is judged."""
    return clause.has("mood", "imperative") and clause.verb.role == "parataxis" and len(clause.own) > 1


def _above(clause: Clause) -> set[int]:
    """The words that the clause hangs on, up to the root, and its own head."""
    at, words, found = clause.head, clause.sentence.words, {clause.head}
    while words[at].head not in found:
        at = words[at].head
        found.add(at)
    return found


def _is_name(word: Word, words: Sequence[Word]) -> bool:
    """Whether what the parser takes for a name is one: it takes slang, shouted words and first words for names, too."""
    # in front of "I realized", an outcry is taken for a helping verb
    if word.upos != "PROPN" or word.norm in SLANG or word.role in {"aux", "cop", "cc", "mark"}:
        return False
    first = not any(char.isalnum() for before in words[: word.index] for char in before.text)
    plain = first or word.text.islower() or (word.text.isupper() and len(word.text) > 1)
    return not (plain and known_word(word.text.lower()))


def _denials(clause: Clause) -> int:
    """How often what is told below an event says that something is not so."""
    return sum(map(clause.denies_below, set(clause.full) - blown_up(clause)))


def _greets(plan: RewritePlan, word: Word) -> bool:
    """Whether it stands before the site, where it stays."""
    return word.span.end <= plan.site.start and plan.match.clause.sentence.words[word.index] is word


def _summed(clause: Clause) -> set[int]:
    """The words of "every time you do something hurtful" where they hang on what is told."""
    acts = (i for i in clause.full if clause.word(i).norm in {"do", "say"} and i != clause.head)
    below = (clause_at(clause.sentence, i) for i in acts)
    return {i for one in below if one.place == "when" and sums_up(one) for i in one.full}


def _things(clause: Clause) -> Iterator[Word]:
    """The nouns of an event, but for those that only say how often, or to whom."""
    left_out = {*clause.frequencies, *clause.openers, *clause.tags} | blown_up(clause) | _summed(clause)
    if clause.word(clause.own[0]).norm == "after" and clause.subject:
        # "after all I did for you kids" only keeps the score
        left_out |= {index for index in clause.own if index < min(clause.subject)}
    for index in clause.own:
        word = clause.word(index)
        if (
            word.upos == "NOUN"
            and index not in left_out
            and word.norm not in SLANG
            and word.role not in {"vocative", "discourse", "list"}
        ):
            if word.text.isalpha() and word.role in {"obj", "iobj", "obl", "nmod", "compound"}:
                yield word


def _site_words(plan: RewritePlan) -> Sequence[Word]:
    clause = plan.match.clause
    return [word for word in clause.sentence.words if plan.site.contains(word.span)]


def offer(candidate: Realised) -> Suggestion:
    """The wire form of a candidate that passed."""
    plan = candidate.plan
    asks = plan.request is not None and plan.request.kind == "feel" and not plan.events
    unfelt = plan.in_place or plan.own is not None or asks
    return Suggestion(
        start=plan.site.start,
        end=plan.site.end,
        text=candidate.text,
        frame=plan.frame,
        applicability="needs-input" if candidate.slots else "complete",
        feeling=None if unfelt else plan.feeling,
        alternatives=() if unfelt else plan.alternatives,
        slots=candidate.slots,
        why=plan.why,
    )


def distinct(offered: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """In order, without those that say nearly the same as an earlier one."""
    from rapidfuzz.fuzz import ratio

    kept: list[Suggestion] = []
    for suggestion in offered:
        if all(ratio(suggestion.text, other.text) < NEARLY_SAME for other in kept):
            kept.append(suggestion)
    return tuple(kept)


NEARLY_SAME = 95.0
Reread = Callable[[Sequence[str]], Sequence[Analysis]]
