"""A short sentence that is about one thing: what it is about is said in place of the anger about it.

"Why can't you help me?" asks for help, and "don't be so loud" for quiet. Only where the whole sentence says no more
than that: its words are read as a row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.content.feelings import Choice
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, gerund, is_base
from kindphrase.planning.bidding import bidden
from kindphrase.planning.called import without_name
from kindphrase.planning.cursing import cursed
from kindphrase.planning.factsaid import fact_said
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.planning.namecalled import beside_name
from kindphrase.planning.pleading import GIVING, REACHING
from kindphrase.planning.ranon import ended, rows_before
from kindphrase.planning.readysaid import ready
from kindphrase.sentences import Word, spoken, verbatim
from kindphrase.spans import Span

CUT = frozenset({",", ";", ":", "-", "–", "—", "...", "..", "…"})
# these stay before it
KEPT = frozenset("and but so yes yeah yep no nope ok okay well oh ow hey because".split())
# and these say nothing beside it
PASSED = frozenset(
    "then please just bro man dude girl mate pal lol anyway seriously honestly really god ugh omg".split()
)
CLOSING = PASSED | frozenset({"now", "already", "huh", "there", "here"})
NOBODY = ["no", "one"]
LONGEST = 16
LONGEST_FACT = 24
NAMES = ("insult-noun", "insult-adjective", "label-name", "profanity")
LONGEST_NAME = 3
LEAST = 2
LEAVING = [["fuck", "off"], ["piss", "off"], ["bugger", "off"], ["get", "lost"], ["go", "away"], ["fuck", "of"]]
# "I told him to go away", "I said fuck off"
HELD = frozenset("to and or say said says just not will would can could please then so".split())

# what these ask after, nobody has done for long
OWING = [
    row.split()
    for row in (
        "when do you ever|when did you ever|when have you ever|when did you last|when was the last time you|"
        "when is the last time you|when 's the last time you|what would it cost you to|what does it cost you to"
    ).split("|")
]
PRESSING = frozenset("even ever actually really just".split())
WORDS_GIVEN = (["promised"], ["swore"], ["vowed"], ["agreed"], ["offered"], ["said"])
CALLED = frozenset({"call", "text", "write", "contact", "bother"})
SWEARING = frozenset({"fuck", "hell", "heck"})
UNSURE = frozenset({"ever", "even", "at", "just", "like", "once", "for"})


def plan_terse(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The sentence as what it is about; nothing where it is no such sentence."""
    sentence = match.clause.sentence
    words = spoken(sentence, CUT)
    if sent := _sent_off(words, match):
        return own_or_blank(match, choice, (sent,), sentence.span, OWN_SIDE)
    words, name = without_name(words, match.rule.category, lexicon)
    core = _core(words, match, lexicon)
    if not core or len(core) > LONGEST or any(word.text in CUT for word in core):
        return ()
    said = ready([word.norm for word in core]) or _again(core) or _asked(core, lexicon) or _untold(core) or _owed(core)
    said = said or _unkept(core)
    said = said or cursed(core, lexicon) or bidden(core, lexicon)
    if not said or (site := _site(core, words, match)) is None:
        return ()
    return tuple(replace(plan, address=name) for plan in own_or_blank(match, choice, (said,), site, OWN_SIDE))


def plan_fact(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The sentence as the one thing that it tells, to be tried first; nothing where it is no such sentence."""
    words, name = without_name(spoken(match.clause.sentence, CUT), match.rule.category, lexicon)
    # what opens it goes with it where the row names that as well: "yes, because it's all about you"
    cores = (words, _core(words, match, lexicon, cut=False), _core(words, match, lexicon))
    for core in cores:
        short = core and len(core) <= LONGEST_FACT
        said = (fact_said(core, match.rule.category, lexicon) or beside_name(core, lexicon)) if short else ""
        if said and (site := _site(core, words, match)) is not None:
            plan, _ = own_or_blank(match, choice, (said,), site, OWN_SIDE)
            return (replace(plan, address=name),)
    for row in rows_before(words, match.span, match.clause.sentence):
        core = _core(row, match, lexicon)
        said = fact_said(core, match.rule.category, lexicon) if core and len(core) <= LONGEST_FACT else ""
        if said and (site := _site(core, row, match)) is not None:
            return (ended(own_or_blank(match, choice, (said,), site, OWN_SIDE)[0], row),)
    return ()


def _site(core: Sequence[Word], words: Sequence[Word], match: Match) -> Span | None:
    """From what opens the row to the end of its sentence, if the finding stands there."""
    opens = next(at for at, word in enumerate(words) if word is core[0])
    while opens and words[opens - 1].norm in PASSED:
        opens -= 1
    if [word.norm for word in words[max(opens - 2, 0) : opens]] == ["please", ","]:
        opens -= 2
    site = Span(words[opens].span.start, match.clause.sentence.span.end)
    return site if site.overlaps(match.span) else None


def _core(words: Sequence[Word], match: Match, lexicon: Lexicon, *, cut: bool = True) -> list[Word]:
    """The row without what opens and closes it; a clause of its own before the accusing one stays out of it."""
    cuts = [at for at, word in enumerate(words) if cut and word.text in CUT and word.span.end <= match.span.start]
    row = list(words[cuts[-1] + 1 :]) if cuts else list(words)
    while row and (row[0].norm in KEPT | PASSED or row[0].text in CUT) and not _is_none(row):
        row = row[1:]
    # "be there" says more than "hey there"
    while row and (row[-1].norm in CLOSING or row[-1].text in CUT) and [one.lemma for one in row[-2:-1]] != ["be"]:
        row = row[:-1]
    return _uncalled(row, lexicon)


def _is_none(row: Sequence[Word]) -> bool:
    """ "no one", "no reply in a month": this "no" answers nothing."""
    none = row[0].norm == "no" and len(row) > 1 and row[1].upos in {"NOUN", "ADJ", "VERB"}
    return none or [one.norm for one in row[:2]] == NOBODY


def _uncalled(row: list[Word], lexicon: Lexicon) -> list[Word]:
    """Without "you idiot" behind it."""
    for count in range(1, LONGEST_NAME + 1):
        name, rest = row[-count:], row[:-count]
        joined = " ".join(word.norm for word in name)
        named = any(joined in lexicon.classes[one] for one in NAMES) or all(
            scorns(word, lexicon, NAMES) for word in name
        )
        if named and len(rest) > LEAST and rest[-1].norm == "you":
            rest = rest[:-1]
            return rest[:-1] if rest[-1].text in CUT else rest
    return row


def _sent_off(words: Sequence[Word], match: Match) -> str:
    """ "I'm not a guy. I need some space" for "I'm not a guy, fuck off": what is said of the writer stays."""
    norms = [word.norm for word in words]
    order = next((len(row) for row in LEAVING if norms[-len(row) :] == row), 0)
    lead = words[: len(norms) - order]
    lead = lead[:-1] if lead and lead[-1].text in CUT else lead
    said = [word.norm for word in lead]
    told = len(said) > LEAST and said[0] in {"i", "we"} and not {"you", "your", "if"} & set(said)
    wish = match.rule.wish or ""
    return f"{verbatim(lead)}. {wish}" if order and told and said[-1] not in HELD and wish else ""


def _again(core: Sequence[Word]) -> str:
    """ "I'd rather you didn't message me again" for "why are you messaging me again?"."""
    norms = [word.norm for word in core]
    if norms[:1] != ["why"] or norms[-1:] != ["again"]:
        return ""
    at = next((at for at, norm in enumerate(norms) if (base_of(norm) or norm) in REACHING), 0)
    verb = base_of(norms[at]) or norms[at]
    between = set(norms[1:at]) <= {"are", "do", "did", "you", "have", "just", "been", "keep"}
    # whom it is to, and nothing else
    short = bool(at) and between and len(core) <= at + 5
    if short and verb in CALLED and norms[at + 1 :] == ["me", "again"]:
        # "not call me again" bids farewell for ever
        return f"I'd rather you didn't keep {gerund(verb)} me"
    return f"I'd rather you didn't {verb} {verbatim(core[at + 1 :])}" if short else ""


def _asked(core: Sequence[Word], lexicon: Lexicon) -> str:
    """ "I'd like you to help me" for "why can't you help me?"."""
    norms = [word.norm for word in core]
    if norms[:1] != ["why"]:
        return ""
    if norms[1:2] == ["the"] and norms[2:3] and norms[2] in SWEARING:
        core, norms = [core[0], *core[3:]], ["why", *norms[3:]]
    if set(norms[1:4]) != {"can", "not", "you"} or len(norms) < 5:
        return ""
    deed = core[4:]
    kept = deed[0].norm in GIVING and not ({word.norm for word in deed} & (UNSURE | {"you", "your"}))
    scorned = any(scorns(word, lexicon) for word in deed)
    return f"I'd like you to {verbatim(deed)}" if kept and not scorned and is_base(deed[0].norm) else ""


def _owed(core: Sequence[Word]) -> str:
    """ "I'd really like you to visit me" for "when do you ever visit me?", "would it cost you much to visit me?"."""
    norms = [word.norm for word in core]
    lead = next((len(row) for row in OWING if norms[: len(row)] == row), 0)
    once = norms[-2:] == ["for", "once"]
    lead = lead or (2 if once and norms[:2] in (["you", "could"], ["you", "can"]) else 0)
    deed = list(core[lead:-2] if once else core[lead:])
    while deed and deed[0].norm in PRESSING:
        # "even looked at me": what stands behind the verb is its own
        deed.pop(0)
    base = (base_of(deed[0].norm) or deed[0].norm) if lead and deed else ""
    if not is_base(base) or base in {"be", "have", "do", "get"} or {"you", "i"} & {word.norm for word in deed}:
        return ""
    return f"I'd really like you to {' '.join(filter(None, (base, verbatim(deed[1:]))))}"


def _unkept(core: Sequence[Word]) -> str:
    """ "you promised to quit and I'm frustrated that you're still smoking": the word is past, what goes on is not."""
    norms = [word.norm for word in core]
    if norms[:1] != ["you"] or norms[1:2] not in WORDS_GIVEN:
        return ""
    at = next((at for at, norm in enumerate(norms) if at > 2 and norm in {"and", "but"}), 0)
    behind = [norm for norm in norms[at + 1 :] if norm != "still"]
    now = behind[:2] in (["you", "are"], ["it", "is"], ["it", "'s"], ["you", "have"])
    other = behind[:1] in (["she"], ["he"], ["they"]) and behind[1:2] in (["has"], ["have"], ["'s"])
    goes_on = behind[:1] == ["it"] or behind[2:] == ["not"] or any(norm.endswith("ing") for norm in behind)
    goes_on = goes_on or "still" in norms[at + 1 :]
    if not (at and ((now and goes_on) or other)) or {"i", "we", "never", "always"} & set(behind):
        return ""
    return f"{verbatim(core[:at])} and I'm frustrated that {verbatim(core[at + 1 :])}"


def _untold(core: Sequence[Word]) -> str:
    """ "I was hurt that you didn't call me" for "and never called me and shit"."""
    norms = [word.norm for word in core]
    if norms[-2:] in (["and", "shit"], ["and", "stuff"], ["or", "anything"]):
        core, norms = core[:-2], norms[:-2]
    verb = base_of(norms[1]) if len(norms) > 2 else None
    mine = norms[2:] in (["me"], ["us"], ["me", "back"], ["us", "back"])
    if norms[:1] != ["never"] or verb not in REACHING | GIVING | {"thank", "invite"} or not mine:
        return ""
    return f"I was hurt that you didn't {verb} {verbatim(core[2:])}"
