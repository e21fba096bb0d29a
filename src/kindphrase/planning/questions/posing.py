"""What a reproach asks for or tells by being asked: "where is my apology?" wants one.

"Would it have cost you anything to ring the bell?" would have liked it to be rung, "what sort of neighbour calls the
police over a barbecue?" tells that they were called. A sentence is read as a row, from its first word to its last; what
it asks for is said first, and what it tells only where there would be a blank.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.feelings import Choice
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.called import without_name
from kindphrase.planning.framing import ASKS, OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.planning.questions.actrows import ACTS
from kindphrase.planning.questions.poserows import WISHES
from kindphrase.planning.questions.posewords import AS_DEED, SAID, Words, led, left_so, something, unasked
from kindphrase.planning.rows.table import FULL, Rows
from kindphrase.sentences import CUTS, Sentence, Word, spoken, verbatim

# what opens such a question, or closes it, and says nothing in it
OPENING = frozenset(
    "and but so or then well oh ok okay just please hello hey hi yeah seriously honestly man dude bro god".split()
)
CLOSING = frozenset("please man dude bro lol huh seriously exactly anyway".split())
# what such questions are found as
ASKED = frozenset({"question", "contempt", "should"})
LONGEST = 24
WISHED, ACTED = Rows(WISHES), Rows(ACTS)


def plan_wished(
    match: Match, given: Clause, choice: Choice | None, clauses: Sequence[Clause], lexicon: Lexicon
) -> tuple[RewritePlan, ...]:
    """The question as what it asks for, wishes or wonders; ``given`` is the clause that was matched, as it stands."""
    asked = _posed(given, match.rule.category, lexicon, WISHED, asks=True)
    return _planned(match, given, choice, clauses, asked, ASKS)


def plan_acted(
    match: Match, given: Clause, choice: Choice | None, clauses: Sequence[Clause], lexicon: Lexicon
) -> tuple[RewritePlan, ...]:
    """The question as what it tells, to be said in place of a blank."""
    told = _posed(given, match.rule.category, lexicon, ACTED, asks=False)
    return _planned(match, given, choice, clauses, told, OWN_SIDE)


def _planned(
    match: Match, given: Clause, choice: Choice | None, clauses: Sequence[Clause], said: tuple[str, str], why: str
) -> tuple[RewritePlan, ...]:
    told, name = said
    if choice is None or not told:
        return ()
    site = given.sentence.span
    own, _ = own_or_blank(replace(match, clause=given), choice, (f"{told[0].upper()}{told[1:]}",), site, why)
    # the row was read whole: what of it is not said is left out on purpose
    return (replace(own, felt_in=frozenset(clauses), address=name),)


def _posed(given: Clause, category: str, lexicon: Lexicon, rows: Rows, *, asks: bool) -> tuple[str, str]:
    """What is said, and the name that closes it; "" where the sentence is no such row."""
    words, name = without_name(_core(given.sentence), category, lexicon) if category in ASKED else ([], "")
    if not 2 < len(words) <= LONGEST:
        return "", ""
    # one word of the text for each word of the row
    text = " ".join(FULL.get(word.norm, word.norm.replace(" ", "") or word.text) for word in words)
    marked = f"{text} ?" if _is_asked(given.sentence) else text
    held = frozenset(text.split())
    for row in rows.near(held):
        if (found := row.form.fullmatch(text) or row.form.fullmatch(marked)) is None:
            continue
        named = {name: _words_of(words, text, found.span(name)) for name in found.groupdict()}
        if any(_judges(word, lexicon) or word.text in CUTS for group in named.values() for word in group):
            return "", ""
        if told := _told(named, row.said, asks=asks):
            return told, name
    return "", ""


def _told(named: Mapping[str, Words], said: str, *, asks: bool) -> str:
    """What is said, with the words that it names; "" where they are no such words."""
    deed = named.get("deed", ())
    told = {name: SAID.get(name, verbatim)(group) for name, group in named.items() if group}
    told |= {name: said_as(deed) for name, said_as in AS_DEED.items() if deed and f"{{{name}}}" in said}
    if not all(told.values()) or (asks and unasked(deed)):
        return ""
    if [word.norm for word in named.get("what", ())] == ["thing"]:
        told["deed"] = something(told["deed"])
    mine = told.get("who") == "I"
    told |= {"who_is": "I'm" if mine else "we're", "who_was": "I was" if mine else "we were"}
    told |= {"left": left_so(named.get("clause", ())), "rest": led(named.get("rest", ()))}
    return said.format(**told)


def _core(sentence: Sentence) -> list[Word]:
    words = spoken(sentence)
    while words and (words[0].norm in OPENING or words[0].text in CUTS):
        words.pop(0)
    while words and (words[-1].norm in CLOSING or words[-1].text in CUTS):
        words.pop()
    return words


def _judges(word: Word, lexicon: Lexicon) -> bool:
    """Whether it scorns; what somebody is called for doing, as a verb, only tells: "cheated"."""
    return scorns(word, lexicon, ("profanity",)) if word.upos == "VERB" else scorns(word, lexicon)


def _is_asked(sentence: Sentence) -> bool:
    return any("?" in word.text for word in sentence.words[-3:])


def _words_of(words: Words, text: str, span: tuple[int, int]) -> Words:
    """The words that a group of the row holds."""
    held = len(text[max(span[0], 0) : span[1]].split()) if span[0] >= 0 else 0
    first = len(text[: max(span[0], 0)].split())
    return words[first : first + held]
