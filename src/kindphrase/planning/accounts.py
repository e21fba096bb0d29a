"""A sentence that tells plain facts, with how it was: "I paid for all of it and I felt hurt when you stayed away".

Last of all, where nothing else could be said but a blank: what both did stays in the words of the draft.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.behaving import behaviour_of
from kindphrase.content.feelings import Choice, choose
from kindphrase.content.telling import STATES, is_act, is_vague
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.parsing.morphology import is_base, past
from kindphrase.planning.beyond import beyond
from kindphrase.planning.framing import OWN_SIDE, Abstain, RewritePlan, own_or_blank
from kindphrase.sentences import Word, spoken, verbatim

CATEGORIES = frozenset({"blame", "ledger", "causation", "absolute", "comparison"})
# reasons that speak against a rewrite of the clause alone
OF_PLACE = ("the words stand in", "what stands before", "what follows", "the rule gives advice only")
OPENING = frozenset("so and but well ok okay yes".split())
JOINTS = frozenset({"and", "but", "while", "n", "&", "yet"})
# between the joint and "you": when it was
BETWEEN = frozenset("then the very next same day morning night week minute still now later after that".split())
PRESSING = frozenset("just even simply literally actually seriously straight".split())
# what sneers, sums up, guesses, or was not so
UNPLAIN = frozenset(
    "only never always ever nothing nobody everyone everybody everything obviously clearly apparently suddenly "
    "magically somehow course nice great lovely brilliant wow fraud scam lie lies lied liar fault excuse excuses "
    "please thanks thank if unless will 'll ’ll gonna shall should must might may could why how what who sorry "
    "congrats congratulations yay sure whatever joke guts nerve mess because enough lazy".split()
)
SURE_OF = frozenset("i we you they he she".split())
SAYING = ("say", "tell", "promise", "advertise", "hire")
LEAST, LONGEST = 6, 26
REASONS = frozenset({"because", "cause", "cuz", "cos", "coz", "bc"})
UNBOTHERED = (
    ("could", "not", "be", "bothered", "to"),
    ("could", "not", "even", "be", "bothered", "to"),
    ("were", "too", "lazy", "to"),
    ("did", "not", "bother", "to"),
    ("did", "not", "even", "bother", "to"),
)
# feelings that both "when" and "that" may follow
PLAIN = frozenset("hurt frustrated disappointed upset sad angry annoyed".split())


def with_account(
    plans: tuple[RewritePlan, ...] | Abstain,
    match: Match,
    clauses: Sequence[Clause],
    lexicon: Lexicon,
    options: Options,
) -> tuple[RewritePlan, ...] | Abstain:
    """The plans, and before the first that only leaves a blank, the sentence as it stands with how it was."""
    if isinstance(plans, Abstain) and not plans.reason.startswith(OF_PLACE):
        return plans
    told = _account(match, clauses, lexicon, options)
    if not told:
        return plans
    if isinstance(plans, Abstain):
        return told
    at = next((at for at, plan in enumerate(plans) if _is_open(plan)), len(plans))
    return (*plans[:at], *told, *plans[at:])


def _is_open(plan: RewritePlan) -> bool:
    if plan.request is not None or plan.wish or plan.in_place:
        return False
    stock = plan.own is not None and plan.own.stock
    return stock or (plan.own is None and all(event.kind == "slot" for event in plan.events))


def _account(match: Match, clauses: Sequence[Clause], lexicon: Lexicon, options: Options) -> tuple[RewritePlan, ...]:
    if match.rule.category not in CATEGORIES or not match.rule.feelings or beyond(match):
        return ()
    choice = choose(match, lexicon, options)
    sentence = match.clause.sentence
    words = [word for at, word in enumerate(spoken(sentence)) if at or word.norm not in OPENING]
    if choice is None or "?" in sentence.words[-1].text:
        return ()
    if owed := _reason(words, match, choice, lexicon):
        return own_or_blank(match, choice, owed, sentence.span, OWN_SIDE)[:1]
    if not _is_plain(words, lexicon):
        return ()
    halves, whole = (form(words, match, clauses, choice, lexicon) for form in (_halves, _whole))
    # "you say it's done but your boss told me …": neither half is told without the other
    opposed = whole and whole[0] == "I'm" and any(word.norm == "but" for word in words)
    said = (whole, halves) if opposed else (halves, whole)
    return tuple(own_or_blank(match, choice, one, sentence.span, OWN_SIDE)[0] for one in said if one)


def _is_plain(words: Sequence[Word], lexicon: Lexicon) -> bool:
    norms = [word.norm for word in words]
    if not LEAST <= len(words) <= LONGEST or UNPLAIN & set(norms) or any(scorns(word, lexicon) for word in words):
        return False
    held = any(norm == "would" and norms[at] in SURE_OF for at, norm in enumerate(norms[1:]))
    return not held and all(word.is_said or word.text == "," for word in words)


def _reason(words: Sequence[Word], match: Match, choice: Choice, lexicon: Lexicon) -> tuple[str, ...]:
    """ "when you didn't wake me and I was late" for "I was late because you couldn't be bothered to wake me"."""
    norms = [word.norm for word in words]
    at = next((at for at in range(3, len(norms)) if norms[at] in REASONS and norms[at + 1 : at + 2] == ["you"]), 0)
    lead = next((lead for lead in UNBOTHERED if norms[at + 2 : at + 2 + len(lead)] == list(lead)), ())
    came, undone = words[:at], words[at + 2 + len(lead) :]
    if not at or not lead or not undone or norms[0] not in {"i", "we"} or not is_base(undone[0].norm):
        return ()
    told = past(came[1].lemma) == came[1].norm or came[1].norm in {"was", "were", "had"}
    if not told or not _is_plain((*came, *undone), lexicon):
        return ()
    return ("I felt", _plain_feeling(choice.feeling, match), "when you didn't", verbatim(undone), "and", _low(came))


def _low(words: Sequence[Word]) -> str:
    first = words[0].text if words[0].norm == "i" else words[0].text.lower()
    return " ".join((first, verbatim(words[1:])))


def _halves(
    words: Sequence[Word], match: Match, clauses: Sequence[Clause], choice: Choice, lexicon: Lexicon
) -> tuple[str, ...]:
    """What the writer tells, and how it was when the other did what follows; nothing where a half is no plain fact."""
    for done in clauses:
        if not done.subject or done.place not in {"main", "coordinated", "while"}:
            continue
        at = next((at for at, word in enumerate(words) if word.index == min(done.subject)), 0)
        joint = at
        while joint > 0 and words[joint - 1].norm in BETWEEN:
            joint -= 1
        joint -= 1
        if joint < 2 or words[joint].norm not in JOINTS or not _is_told(words[:joint], clauses, lexicon):
            continue
        yours = done.has("subject", "you")
        if not yours and _says_before(words[:joint], clauses):
            continue
        fits = (
            (_is_done(done, lexicon) or _is_held(done, match)) if yours else _is_set_against(done, words[joint], match)
        )
        if not fits or done.head < words[at].index:
            continue
        fore, when, rest = list(words[:joint]), words[joint + 1 : at], words[at:]
        if fore[-1].text == ",":
            fore.pop()
        now = not _is_past(done) or not yours
        found = behaviour_of(done, lexicon) if yours else None
        feeling = found.feelings[0] if found is not None and not now else _plain_feeling(choice.feeling, match)
        joined = "but" if yours and words[joint].norm in {"but", "yet"} else "and"
        felt = (f"{joined} I'm", feeling, "that") if now else (f"{joined} I felt", feeling, "when")
        kept = [word for word in rest if word.norm not in PRESSING and not (word.norm == "then" and not now)]
        when = [word for word in when if word.norm not in {"then", "still"} and not (yours and word.norm == "now")]
        if not yours:
            return (verbatim(fore), *felt, verbatim((*when, *kept)))
        return (verbatim(fore), *felt, verbatim(kept), verbatim(when))
    return ()


def _whole(
    words: Sequence[Word], match: Match, clauses: Sequence[Clause], choice: Choice, lexicon: Lexicon
) -> tuple[str, ...]:
    """All of it behind the feeling, where no half can stand alone: "I'm upset that you kept it and I pay for it"."""
    own = [one for one in clauses if one.place in {"main", "coordinated", "while"} and one.subject]
    stated = own and all(one.has("mood", "statement") and one.has("modal", "none") for one in own)
    of_both = any(one.has("subject", "you") for one in own) and len(own) > 1
    yours = [one for one in clauses if one.has("subject", "you") and one.place in {"main", "coordinated", "while"}]
    if (
        not stated
        or min(own[0].subject) != words[0].index
        or not all(_is_done(one, lexicon) or one.has("verb", *SAYING) for one in yours)
    ):
        return ()
    if not of_both and not (
        len(own) > 1 and own[0].has("subject", "i", "we") and {"you", "your"} & {word.norm for word in words}
    ):
        return ()
    first = words[0].text if words[0].norm == "i" or words[0].upos == "PROPN" else words[0].text.lower()
    kept = [word for word in words[1:] if word.norm not in PRESSING]
    if all(one in yours and _is_past(one) for one in own):
        return ("I felt", choice.feeling, "when", first, verbatim(kept))
    return ("I'm", _plain_feeling(choice.feeling, match), "that", first, verbatim(kept))


def _plain_feeling(feeling: str, match: Match) -> str:
    """The feeling, or the next of the rule, that "that" may follow."""
    return next((word for word in (feeling, *match.rule.feelings) if word in PLAIN), "frustrated")


def _says_before(words: Sequence[Word], clauses: Sequence[Clause]) -> bool:
    """ "you say it's done but your boss told me …": what was said is told of no more once the halves are parted."""
    inside = {word.index for word in words}
    return any(one.head in inside and one.has("subject", "you") and one.has("verb", *SAYING) for one in clauses)


def _is_set_against(clause: Clause, joint: Word, match: Match) -> bool:
    """ "I trusted you with it and now it's gone": the rule has found the two halves beside each other."""
    stated = clause.has("mood", "statement") and clause.has("modal", "none") and not clause.has("tense", "future")
    return stated and match.span.contains(joint.span) and match.span.end > joint.span.end


def _is_told(words: Sequence[Word], clauses: Sequence[Clause], lexicon: Lexicon) -> bool:
    """Whether the words tell a fact, in a statement of their own."""
    inside = {word.index for word in words}
    own = [one for one in clauses if one.head in inside]
    if not own or any(one.has("mood", "imperative", "question") for one in own):
        return False
    if any(one.has("subject", "you") and one.place != "relative" and not _is_done(one, lexicon) for one in own):
        return False
    first = next((one for one in own if one.place == "main"), own[0])
    if first.subject:
        return first.has("mood", "statement") and not first.has("tense", "future")
    # "came home early and you …": the writer leaves "I" out
    verb = first.verb
    return verb.index == words[0].index and verb.norm == past(verb.lemma) and verb.norm != verb.lemma


def _is_past(clause: Clause) -> bool:
    verb = clause.verb
    # "you still read my letters" goes on
    either = verb.norm == verb.lemma and any(clause.word(i).norm == "still" for i in clause.full)
    over = clause.has("tense", "past") or (verb.norm == past(verb.lemma) and not clause.auxiliaries)
    over = over and (bool(clause.auxiliaries) or not either)
    return over and not clause.has("aspect", "perfect")


def _is_held(clause: Clause, match: Match) -> bool:
    """Whether it is told by the rule that found it."""
    inner = clause.has("polarity", "positive") and clause.has("verb", *STATES)
    return match.rule.observable and clause == match.clause and clause.has("modal", "none") and not inner


def _is_done(clause: Clause, lexicon: Lexicon) -> bool:
    plain = clause.has("modal", "none") and clause.has("mood", "statement") and not clause.has("tense", "future")
    return plain and is_act(clause, lexicon) and not is_vague(clause, lexicon)
