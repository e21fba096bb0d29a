"""Realised text → `Suggestion`, if it survives being read as a draft itself."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.clauses import Clause
from kindphrase.composing.losing import lost_clause, lost_fact
from kindphrase.finding.analysing import Analysis
from kindphrase.masking.mask import Mask, Masked
from kindphrase.masking.rowkinds import MaskKind
from kindphrase.realising.asked import stands_alone
from kindphrase.realising.realise import QUESTION, Realised
from kindphrase.reporting import Suggestion
from kindphrase.spans import Span

# what a slot is filled with when a suggestion is read again
NEUTRAL = "that happened"
# and behind a preposition
THING = "what happened"
_LINKED = re.compile(r"\b(about|by|with|of) \[[^\]]*\]", re.IGNORECASE)
# a rewrite this much longer than what it stands for says more than the draft did
LONGEST = 3.0
ROOM = 80
DOUBLED = re.compile(r"\b(?P<word>[a-z]+) (?P=word)\b", re.IGNORECASE)
FACES = re.compile(r"[:;=8x]['’]?-?[()]+|\(+[:;=]")
# a word that lost its beginning, no opening quotation mark
CLIPPED = re.compile(r"(?<!\w)['‘’](?=(?:cause|cuz|coz|em|til|till|bout|tis|twas|nuff)\b)", re.IGNORECASE)
_BLANKS = re.compile(r"\s*")
_QUOTE_AFTER = re.compile(" *[“‘]")
# no sentence ends so, nor does a row go on so
DANGLING = re.compile(
    r"\b(?:and|or|but|nor|because|the|an?|my|your|our|their|than|if|every|when)(?=[.,;!?]|$)"
    r"|\byou were to (?:me|us|him|her|them|my|our|your|the)\b"
    r"|\b(?:when|and) (?:and|or|but)\b|n['’]ted\b",
    re.IGNORECASE,
)
# but for "you didn't tell me when"
LEADING = re.compile(r"\bwhen[.!?]*$", re.IGNORECASE)
SWEARING = re.compile(r"\b(?:fuck(?:ing|in)?|effing|goddamn(?:ed)?|wtf|bloody)\b", re.IGNORECASE)
MAY_DOUBLE = frozenset({"that", "had", "her", "you", "bye", "so", "very"})


@dataclass(frozen=True)
class Dropped:
    """A candidate that was not offered, and why."""

    rule: str
    text: str
    reason: str


def filled(text: str) -> str:
    """The text with neutral words in its slots and without our own closing question, as it is read again."""
    said = re.sub(r"\[[^\]]*\]", NEUTRAL, _LINKED.sub(rf"\1 {THING}", text))
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
    led = first > 0 and _runs_into(masked.masks[first - 1], candidate.plan.site, masked.source)
    if candidate.slots and (led or _cuts_quote(candidate.plan.site, masked.source)):
        return "it would part quoted words from what they belong to"
    if _cuts(candidate.plan.site, masked.source) or _cuts_phrase(candidate):
        return "it would cut a word from what it belongs to"
    if reading.findings:
        return f"it raises {reading.findings[0].rule.id}"
    if not (_balances(text) and _balances(site)):
        return "its brackets or quotes do not balance"
    if SWEARING.search(text):
        return "it swears"
    if _doubled(text) - MAY_DOUBLE - _doubled(site):
        return "it doubles a word"
    if len(text) > LONGEST * len(site) + ROOM:
        return "it is much longer than what it replaces"
    clauses_told = (event.clause for event in candidate.plan.events if event.clause is not None)
    if any("\n" in clause.sentence.cover(clause.full).of(masked.source).strip() for clause in clauses_told):
        return "it would tell two lines as one"
    if DANGLING.search(text) or (LEADING.search(text) and not LEADING.search(site)):
        return "it breaks off"
    lost = lost_fact(candidate) or lost_clause(candidate, clauses)
    return f"it loses {lost}" if lost else None


def _is_kept(mask: Mask, candidate: Realised, masked: Masked) -> bool:
    """Whether quoted words of the site are quoted in the text as well, with both marks."""
    if mask.kind is not MaskKind.QUOTE or mask.span.start == 0:
        return False
    quoted = Span(mask.span.start - 1, mask.span.end + 1)
    return candidate.plan.site.contains(quoted) and quoted.of(masked.source) in candidate.text


def _doubled(text: str) -> set[str]:
    return {found["word"].lower() for found in DOUBLED.finditer(text)}


def _cuts_quote(site: Span, draft: str) -> bool:
    """Whether quoted words follow at once that are not set apart: "my career as “your son”"."""
    return _QUOTE_AFTER.match(draft, site.end) is not None


def _runs_into(mask: Mask, site: Span, draft: str) -> bool:
    """Whether a quotation with no mark behind it goes on into the site: "you write "as agreed" | but we never …"."""
    quoted = mask.kind is MaskKind.QUOTE and draft[mask.span.end - 1] not in ".!?,"
    return quoted and mask.span.start > 1 and not draft[mask.span.end : site.start].strip("\"'”’» ")


def _adjoins(masked: Span, site: Span, draft: str) -> bool:
    blanks = _BLANKS.match(draft, site.end)
    return blanks is not None and blanks.end() >= masked.start


def _cuts(site: Span, draft: str) -> bool:
    """Whether what follows the site belongs to its last word: "your" in "your's"."""
    return bool(re.match(r"['’]?\w", draft[site.end : site.end + 2])) and draft[site.end - 1 : site.end].isalnum()


def _cuts_phrase(candidate: Realised) -> bool:
    """Whether the last word of the site is the "the" or "my" of a noun that follows it."""
    site, words = candidate.plan.site, candidate.plan.match.clause.sentence.words
    last = next((word for word in reversed(words) if site.contains(word.span) and word.is_said), None)
    return last is not None and last.role == "det" and words[last.head].span.start >= site.end


def _balances(text: str) -> bool:
    """Whether every bracket and every straight quotation mark has its partner; faces such as ``:(`` aside."""
    marks = CLIPPED.sub("", FACES.sub("", text))
    opened, closed = len(re.findall(r"(?<!\w)'(?=\w)", marks)), len(re.findall(r"(?<=\w)'(?!\w)", marks))
    return marks.count("(") == marks.count(")") and marks.count('"') % 2 == 0 and not (opened and not closed)


def offer(candidate: Realised) -> Suggestion:
    """The wire form of a candidate that passed."""
    plan = candidate.plan
    unfelt = plan.in_place or plan.own is not None or stands_alone(plan)
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
        # the past is offered beside what is told of now, however few letters differ
        past = suggestion.frame == "observation" and [other.frame for other in kept] == ["now"]
        if past or all(ratio(suggestion.text, other.text) < NEARLY_SAME for other in kept):
            kept.append(suggestion)
    return tuple(kept)


NEARLY_SAME = 95.0
