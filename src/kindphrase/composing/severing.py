"""What a candidate would cut off: words that lose their subject, their joint, or what they point at.

The text of a candidate is read again by itself (see `suggesting`); this looks at what stays beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kindphrase.clauses import Clause
from kindphrase.realising.realise import Realised
from kindphrase.sentences import Word
from kindphrase.spans import Span

# what joins two parts: it goes with what follows it
JOINTS = frozenset({"otherwise", "else", "or"})
FINITE = frozenset({"does", "is", "was", "has"})
SUBJECTS = ("nsubj", "csubj")
# "no choice but to …"
CHOICES = frozenset({"choice", "option", "alternative", "help", "nothing", "way"})
# what somebody "is" may stand behind these: "you said u r boss"
SAYING = frozenset("say think know tell claim believe mean act pretend swear promise hope forget guess".split())
REASONS = frozenset("because cause coz cuz cos bcoz since".split())
OPENING = frozenset("yes no yeah ok okay and but so just only".split())
ASKING = frozenset("what where which who when how why".split())
HELPING = frozenset("have are were do did will would can could".split())
SPEAKING = frozenset("i we he she they it".split())
# after a blank, "but you …" joins nothing any more
AGAINST = frozenset({"but", "yet"})
OUTCOME = re.compile(r"\b(?:that['’]?s|that is|this is|thats|which is) why (?:i|we)\b", re.IGNORECASE)
TOLD_OUTCOME = re.compile(r"\b(?:why|so|because)\b", re.IGNORECASE)
BROKEN = re.compile(
    # "I left me", said of an order: "and now leave me"
    r"\bI (?:didn['’]t )?(?:left|leave|let|ignored?|blocked?|hated?|hurt|bothered|forgot|forget|disturbed|disturb) me\b"
    r"|\byou u\b|\bu you\b"
    r"|\b(?<!heard )(?:is|was) that it\b"
    r"|(?<=\w)(?<!say)(?<!said)(?<!good)(?<!my)(?<!a) (?:good)?bye(?=[.!?]|$)"
    r"|\band to be (?:honest|fair|frank)(?=[.!?]|$)"
    r"|\b(?:when|and) (?:you|u) wasted(?=[.!?]|$)"
    r"|\bwhat happen(?=[.!?]|$)"
    # a clause of time inside another, or left alone; two clauses that nothing parts
    r"|\bwhen the (?:moment|minute|second|instant)\b|\. the one time\b|\ban? \w+ this (?:is|was)\b|\braged quit\b"
    # "when I was": was what?
    r"|\bwhen (?:i|we) (?:was|were|did|do|have|had|could)(?=[.!?,]|$)"
    # a denial that stands askew
    r"|\b(?:did|do) at least not\b"
    # a feeling that nobody names
    r"|\b(?:felt|feel) because of\b|\bwould feel(?=[.!?]|$)"
    r"|\b(?:have|had) (?:you|u) (?:a|an|any|no)\b"
    # what is asked or pointed at, behind what holds it
    r"|(?<!\bso )(?<!know )(?<!guess )(?<!say )(?<!said )(?<!\bor )\bwhat(?=[.!?]|$)|(?<!\bor )\bwhatever(?=[.!?,]|$)"
    r"|\band (?:nobody|no one|everybody|everyone) and\b|\bagain that(?=[.!?]|$)|\band guess(?:ed)? who\b"
    r"|\bI (?!ask|wonder|know)\w+ [^.!?]*\bhow many times\b",
    re.IGNORECASE,
)
STRANDED = re.compile(r"\bfor(?=[.!?]|$)", re.IGNORECASE)
# "a boss you hadn't read up on": what these would be followed by stands before the clause
HANGING = frozenset({"on", "with", "for", "about", "of", "from", "to", "at", "into"})
AS_REASON = re.compile(r"\b(?:because|since|cause|coz|cuz|cos)\b", re.IGNORECASE)
# "there was no one else, and you knew that": a fact, for which a blank says nothing; and what was said is told
KNEW = re.compile(r"\byou (?:\w+ )?knew (?:that|it|this)(?: (?:\w+ly|very|full|well|too)){0,2}$")
HEARD = re.compile(r"\b(?:first|only|last) thing you (?:had to )?(?:said|say|told me|asked) was\b")
# "[what happened]. Please stop": stop what?
BOUND = frozenset({"have", "had", "got", "need", "needed", "supposed"})
STOPPED = re.compile(r"\]\. please stop\b", re.IGNORECASE)
POSING = frozenset("act acting pretend pretending behave behaving".split())
# what somebody decides, and may have felt so about; the rest has causes
DECIDED = frozenset(
    "leave quit move cry go break end stop block walk run hide resign delete change come stay love like "
    "appreciate adore enjoy".split()
)
LAST_NOW = re.compile(r"\bnow\W*(?:what was going .*)?$", re.IGNORECASE)
WERE = re.compile(r"\bu were (?!you\b)", re.IGNORECASE)
STATED = re.compile(r"(?:i|that|this)\b", re.IGNORECASE)


def severed(candidate: Realised, found: Sequence[Span]) -> str | None:
    """Why what stays beside a candidate, or what it is made of, would not hold, if so.

    ``found`` is where the findings of its sentence stand: what is said there is said anew, too.
    """
    site, sentence = candidate.plan.site, candidate.plan.match.clause.sentence
    words = [word for word in sentence.words if word.is_said]
    inside = [word for word in words if site.overlaps(word.span)]
    if not inside or candidate.plan.in_place:
        return None
    before = [word for word in words if word.span.end <= site.start]
    after = [word for word in words if word.span.start >= site.end]
    if BROKEN.search(candidate.text) or _if_your(inside):
        return "it is broken"
    if after and inside[-1].norm in JOINTS:
        return "it would cut what follows from its joint"
    if [one.norm in CHOICES for one in before[-2:-1]] == [True] and before[-1].norm == "but":
        return "it would cut a choice from what was left to choose"
    if before and before[-1].norm == "please" and STATED.match(candidate.text):
        return "it would cut a word of asking from what is asked"
    if [word.norm for word in inside[:2]] == ["just", "now"] and LAST_NOW.search(candidate.text):
        return "it would move a time to what it is not the time of"
    if _cuts_reason(before, inside, candidate):
        return "it would cut a reason from what it is the reason of"
    if (after and _torn(inside, after)) or _halves_question(before, inside):
        return "it would cut words apart"
    if (after and _goes_on(inside, after)) or any(_loses_subject(word, words, site) for word in after):
        return "it would leave words without their subject"
    blank = all(event.kind == "slot" for event in candidate.plan.events) and candidate.plan.own is None
    anew = any(word.span.overlaps(span) for span in found for word in after)
    against = len(after) > 1 and after[0].norm in AGAINST and after[1].norm == "you"
    charges = bool(candidate.plan.events) and _charges_before(before, found)
    if blank and not anew and (against or charges):
        return "it would leave a charge that joins nothing"
    if OUTCOME.search(" ".join(word.text for word in inside)) and not TOLD_OUTCOME.search(candidate.text):
        return "it loses what came of it"
    return _ill_put(candidate, before, inside) or _misread(candidate, inside)


def _ill_put(candidate: Realised, before: Sequence[Word], inside: Sequence[Word]) -> str | None:
    """Why a blank, or a ready feeling, may not stand where it would, if so: in a reason, or in place of a fact."""
    row, own = " ".join(word.norm for word in inside), candidate.plan.own
    if STOPPED.search(candidate.text) and POSING & set(row.split()):
        return "it would ask to stop what it does not tell"
    # "you lied, and you knew it" holds it against somebody
    known = bool(before) and KNEW.search(row) is not None and all(word.norm != "you" for word in before)
    if candidate.slots and (HEARD.search(row) or known):
        return "it would put a blank for what is known"
    if before and before[-1].norm == "now" and inside[0].norm == "that":
        return "it would cut a time from what it is the time of"
    felt = own is not None and own.stock and candidate.text.lower().startswith(("i'm", "i’m", "i felt", "i feel"))
    # "because we felt unwelcome because of [what happened]" is said without the second reason
    if (candidate.slots or felt) and " because of [" not in candidate.text and _no_reason(before):
        return "it would give a feeling for the reason of something else"
    return None


def _no_reason(before: Sequence[Word]) -> bool:
    """ "now I have to pay because …": how the writer felt is no reason for what they have to do, or missed."""
    verbs = [word for word in before if word.upos in {"VERB", "AUX"}]
    if not verbs or before[-1].norm not in REASONS | {"bc"}:
        return False
    mine = any(word.norm in {"i", "we"} and word.role.startswith("nsubj") for word in before)
    has_to = any(two.norm == "to" for one, two in pairwise(before) if one.norm in BOUND)
    has_to = has_to or any(word.norm in {"should", "must"} for word in before)
    return mine and (has_to or verbs[-1].lemma not in DECIDED)


def _charges_before(before: Sequence[Word], found: Sequence[Span]) -> bool:
    """ "you run the house and [blank]": what is said of the receiver stays, and a blank does not go on from it."""
    joined = bool(before) and before[-1].norm in {"and", "&", "n"}
    told = [word for word in before if word.norm == "you" and word.role.startswith("nsubj")]
    return joined and bool(told) and not any(span.contains(word.span) for span in found for word in told)


def _is_relative(clause: Clause, held: Sequence[Word]) -> bool:
    """Whether a clause that was parsed as another stands right behind a noun and misses it at its end."""
    before = clause.word(held[0].index - 1) if held and held[0].index else None
    return before is not None and before.upos in {"NOUN", "PROPN"} and held[-1].norm in HANGING


def _of_another(clause: Clause) -> bool:
    """Whether a clause has no subject of its own, and its "does" fits none that is "you"."""
    sentence = clause.sentence
    beside = sentence.children(clause.head)
    own = [one for one in beside if one.role in SUBJECTS]
    gerund = any(one.upos == "VERB" and one.norm.endswith("ing") and one.index < clause.head for one in own)
    return gerund or (not own and any(one.norm in FINITE and one.role == "aux" for one in beside))


def _cuts_reason(before: Sequence[Word], inside: Sequence[Word], candidate: Realised) -> bool:
    """Whether the "because" goes that joins it to the words right before: "we part because you're no friend"."""
    near = bool(before) and before[-1].index == inside[0].index - 1
    kept = any(word.norm in OPENING for word in before[-1:])
    return near and not kept and inside[0].norm in REASONS and not AS_REASON.search(candidate.text)


def _halves_question(before: Sequence[Word], inside: Sequence[Word]) -> bool:
    """Whether "where have" would stay of "where have you …"; "I know what I did, you fool" loses nothing."""
    asked = [word.norm for word in before]
    near = bool(before) and before[-1].index == inside[0].index - 1 and inside[0].norm == "you"
    return near and asked[-1] in HELPING and bool(ASKING & set(asked)) and not SPEAKING & set(asked)


def _if_your(inside: Sequence[Word]) -> bool:
    """Whether "your" stands for "you're" behind an "if": "if your lazy"."""
    return any(
        one.norm == "if" and two.norm == "you" and three.text == "r" and two.span.end == three.span.start
        for one, two, three in zip(inside, inside[1:], inside[2:], strict=False)
    )


def _torn(inside: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether a "you" is cut from what it goes with: "with u r dad"."""
    halved = inside[-1].text.lower() == "u" and after[0].text.lower() in {"r", "re"}
    # "then you blocked | me"
    verb = next((word for word in inside if word.index == after[0].head), None)
    halved = halved or (verb is inside[-1] and after[0].role == "obj" and after[0].upos == "PRON")
    # "from which state you | are": the parser has cut there
    return halved or (inside[-1].norm == "you" and after[0].upos == "AUX" and after[0].index == inside[-1].index + 1)


def _goes_on(inside: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether what stays begins with a finite "does" that asks nothing: "… doesn't excuse it"."""
    asked = any(word.upos == "PRON" for word in after[1:3] if word.norm not in {"that", "this"})
    return after[0].norm in FINITE and not asked and after[0].index == inside[-1].index + 1


def _loses_subject(word: Word, words: Sequence[Word], site: Span) -> bool:
    """Whether a verb that stays has its own subject in what goes: "hiding behind it doesn't excuse it"."""
    own = [one for one in words if one.head == word.index and one.role in SUBJECTS and one is not word]
    return bool(own) and all(site.contains(one.span) for one in own)


def _forgets_them(candidate: Realised, told: Sequence[Clause], inside: Sequence[Word]) -> bool:
    """Whether "I felt upset when I reported him" would be all of "I reported him and you do nothing"."""
    plan = candidate.plan
    mine = bool(told) and len(told) == len(plan.events) and all(one.has("subject", "i", "we") for one in told)
    kept = {i for one in told for i in one.full}
    theirs = any(word.norm == "you" and word.role == "nsubj" and word.index not in kept for word in inside)
    # a feeling that says what was missing needs the time alone: "I felt unheard when I talked about work"
    here = all(one.sentence is plan.match.clause.sentence and one.place != "when" for one in told)
    return mine and here and theirs and plan.own is None and not plan.more and not plan.named


def _of_thing(clause: Clause) -> bool:
    """ "you keep buying shoes and the bills are late", where the parser has the bills bought and you late."""
    at = min((clause.head, *clause.auxiliaries))
    before = clause.word(at - 1) if at else None
    alone = clause.sentence.child(clause.head, "nsubj") is None and clause.word(at).lemma == "be"
    return alone and before is not None and before.upos in {"NOUN", "PROPN"} and before.role == "conj"


def _misread(candidate: Realised, inside: Sequence[Word]) -> str | None:
    """Whether what is told was read wrong: "u r number" for "your number", "what are you lying for"."""
    told = [event.clause for event in candidate.plan.events if event.clause is not None]
    if _forgets_them(candidate, told, inside):
        return "it tells only what the writer did"
    for clause in told:
        held = [clause.word(at) for at in clause.full if clause.word(at).is_said]
        theirs = clause.verb.lemma not in SAYING and any(
            first.text.lower() == "u" and second.text.lower() == "r" and first.index == clause.head + 1
            for first, second in pairwise(held)
        )
        if _of_thing(clause):
            return "it would take what is said of a thing for what somebody is"
        if theirs and WERE.search(candidate.text):
            return "it would take whose a thing is for what somebody is"
        if held and held[0].norm in {"why", "what"} and held[-1].norm == "for" and STRANDED.search(candidate.text):
            return "it would leave a word of a question behind"
        if _is_relative(clause, held) and re.search(rf" {held[-1].norm}(?=[.!?]|$)", candidate.text):
            return "it would cut a clause from the noun that it is about"
        # "hiding behind work doesn't excuse it" is said of the hiding
        if _of_another(clause):
            return "it would tell of somebody what is said of a deed"
        # "what nonsense you talk"
        if (
            held
            and held[0].norm == "what"
            and held[0].role == "det"
            and inside[0] is held[0]
            and (held[0].index in clause.own and held[0].index not in clause.openers)
        ):
            return "it would tell an outcry as a deed"
    return None
