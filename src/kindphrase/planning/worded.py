"""What a rule knows to say, the wish in its words and the writer's stance; what it says of it all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.feelings import Choice
from kindphrase.content.lasting import is_past
from kindphrase.content.observing import Event
from kindphrase.content.owning import Own
from kindphrase.content.resuming import effect_held, of_now, resumed
from kindphrase.content.siting import address_of, site_of
from kindphrase.content.tails import presses, run_on_relative
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.frames import concludes
from kindphrase.planning.framing import ASKS, BLANK, OWN_SIDE, OWN_WORD, RewritePlan
from kindphrase.planning.pleading import pleaded, stopped, with_stop
from kindphrase.planning.tensing import as_ongoing
from kindphrase.rules.model import Wish
from kindphrase.sentences import Word, verbatim
from kindphrase.spans import Span

LONGEST_TOPIC = 5
# of a condition that goes with a wish
LONGEST_LIMIT = 10
# what a rule lets the writer explain
EXPLAINING = "I meant "
# what points at the whole of what was said
POINTING = "I find that "
IN_FRONT = ["in", "front", "of"]
# so many words that say something behind an insult, and it is no mere outburst
MUCH = 2
# of these, words that say next to nothing
THIN = frozenset(
    "fuck fucking fuckin shit damn hell lol lmao smh wtf bro dude man girl boy mate pal time life day person know way "
    "thing something anything".split()
)

SUBORDINATE = frozenset({"after", "before", "until", "till", "since", "though", "although", "even", "just"})


def wish_of(match: Match) -> str:
    """What the matched words ask for, in the words of the rule; "" where they ask for nothing."""
    return _said_for(match, match.rule.wishes, match.rule.wish)


def stance_of(plan: RewritePlan) -> Own | None:
    """ "I hate you" → "I'm really angry with you right now": what the rule lets the writer say of themselves.

    Only where nothing is told and the blank asks for nothing in particular.
    """
    match, events = plan.match, plan.events
    bare = len(events) == 1 and events[0].kind == "slot" and events[0].slot == match.rule.slot
    # "if I ever cheated, you're a fool": of what is only supposed, nobody is angry
    words = match.clause.sentence.words
    bare = bare and not any(word.norm == "if" and word.span.start < match.span.start for word in words)
    bare = bare and not is_past(match.clause, plan.site)
    bare = bare and sum(_tells(word, plan) for word in words) < MUCH
    behind = next((word for word in words if word.is_said and word.span.start >= plan.site.end), None)
    # "you were a jerk after we moved": what stays behind it would tell when the writer is angry
    bare = bare and (behind is None or behind.norm not in SUBORDINATE)
    said = _said_for(match, match.rule.stances, match.rule.stance) if bare else ""
    if said.startswith(POINTING) and match.clause.place not in {"main", "coordinated"}:
        # "I left because you're a liar": behind "because", "that" would point at something else
        return None
    return Own((said,), complete=True, alone=True, stock=True) if said else None


def _tells(word: Word, plan: RewritePlan) -> int:
    """How much it says of what it was about, behind the accusing words: a blank then asks for that."""
    if plan.site.contains(word.span) and _is_lacked(word, plan):
        return MUCH
    if not plan.site.contains(word.span) or word.span.start < plan.match.span.end or word.norm in THIN:
        return 0
    if word.upos == "NUM":
        return MUCH
    return int(word.upos in {"NOUN", "VERB"} and word.role not in {"vocative", "discourse", "appos"})


def _is_lacked(word: Word, plan: RewritePlan) -> bool:
    """ "vision" in "people like you are dinosaurs with no vision": what is missing."""
    words = plan.match.clause.sentence.words
    return word.upos == "NOUN" and [one.norm for one in words[max(word.index - 2, 0) : word.index]] == ["with", "no"]


def _said_for(match: Match, said_of: Sequence[Wish], otherwise: str | None) -> str:
    """What is said for the words of the match: the first entry whose words stand in it, or what is said for all."""
    norms = [word.norm for word in match.clause.sentence.words if match.span.contains(word.span)]
    said = f" {' '.join(norms)} "
    for wish in said_of:
        if any(f" {words} " in said for words in wish.words):
            return wish.say or ""
    return otherwise or ""


def _about(said: Clause) -> str:
    """ "about the wedding", "in front of my parents", where the words behind the clause's head name it."""
    after = [word for word in said.sentence.words if word.index > said.head and word.is_said]
    for at, word in enumerate(after):
        row = [one.norm for one in after[at : at + 3]]
        lead = ("about",) if word.norm in {"about", "over"} else ("in", "front", "of") if row == IN_FRONT else ()
        words = after[at + len(lead) :]
        plain = all(one.upos in {"DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM"} for one in words)
        if lead and words and plain and len(words) <= LONGEST_TOPIC:
            return " ".join((*lead, *(one.text if one.upos == "PROPN" else one.text.lower() for one in words)))
    return ""


def plan_wish(
    match: Match, said: Clause, top: Clause, choice: Choice, wish: str, lexicon: Lexicon
) -> tuple[RewritePlan, ...]:
    """ "shut up" asks for quiet: the feeling, and the wish that the rule knows."""
    site, whole = site_of(top, said, (), match.span)
    if presses([word for word in said.sentence.words if word.span.start >= site.end]):
        site, whole = Span(site.start, said.sentence.span.end), True
    site = _behind_so(match, site)
    if (next_one := run_on_relative(said.sentence, site)) is not None:
        site, whole = Span(site.start, said.sentence.words[next_one.index - 1].span.end), False
    site = with_stop(said.sentence, site)
    words = [word for word in said.sentence.words if site.contains(word.span)]
    asked = pleaded([word for word in words if word.span.start >= match.span.end], lexicon)
    wish = asked or stopped([word for word in words if word.span.end <= match.span.start]) or wish
    until = _until(said, site, lexicon) if _to_come(wish) else ""
    if not until and _is_limited(said, site):
        return ()
    wished = RewritePlan(
        match=match,
        frame="need",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=(),
        site=site,
        whole=whole,
        why=ASKS,
        stop="." if next_one is not None else "",
        address=address_of(said, site, lexicon, mocks=match.rule.category == "contempt") if whole else "",
        wish=" ".join(filter(None, (wish.replace("{about}", _about(said)).strip(), until))),
    )
    blank = Event("slot", slot=match.rule.slot)
    plain = replace(wished, wish=wish.replace("{about}", _about(said)).strip())
    if concludes(wished):
        wished = replace(wished, own=Own((wished.wish,), complete=True, alone=True), wish="")
    row = (
        wished,
        *((plain,) if until else ()),
        replace(wished, frame="observation", events=(blank,), wish="", why=BLANK),
    )
    before = any(word.is_said and word.span.end <= site.start for word in said.sentence.words)
    if wish.startswith(EXPLAINING) and not before:
        # what was meant asks for nothing, and no feeling goes before it
        return (replace(wished, own=Own((wish,), complete=True, alone=True), wish="", why=OWN_SIDE), *row)
    supposed = _supposed(said, site, lexicon)
    if supposed and (later := _to_come(wish)):
        own = Own((f"{supposed}, {later}",), complete=True, alone=True)
        return (replace(wished, own=own, wish="", why=OWN_SIDE), *row)
    return row


def _behind_so(match: Match, site: Span) -> Span:
    """The site without "I won't sign this so" in front of the order: that is the writer's own, however it is parsed."""
    words = [word for word in match.clause.sentence.words if word.is_said and word.span.start >= site.start]
    at = next((at for at, word in enumerate(words) if match.span.overlaps(word.span)), 0)
    # "so" may be one of the words that matched
    so = next((one for one in range(at, max(at - 2, 0), -1) if words[one].norm == "so"), 0)
    before = words[:so]
    told = any(word.norm in {"i", "we"} and word.role.startswith("nsubj") for word in before)
    return Span(words[so + 1].span.start, site.end) if so and told and so + 1 < len(words) else site


def _until(said: Clause, site: Span, lexicon: Lexicon) -> str:
    """ "until you have slept on it", where the draft sets an end to what is wished for."""
    sentence = said.sentence
    for child in sentence.children(said.head, "advcl"):
        below = sentence.subtree(child.index)
        words = [sentence.words[i] for i in below if sentence.words[i].is_said]
        limit = words[0].norm in {"until", "till", "unless"} and words[-1].span.end <= site.end
        if limit and child.index > said.head and _is_limit(words, lexicon):
            return verbatim(words)
    return ""


def _is_limited(said: Clause, site: Span) -> bool:
    """Whether an end is set that would be lost: "I won't talk unless you tell me who was there, and why"."""
    sentence = said.sentence
    ends = (one for one in sentence.words if one.norm in {"unless", "until", "till"} and site.contains(one.span))
    return any(word.role == "mark" and sentence.words[word.head].upos in {"VERB", "ADJ"} for word in ends)


def _supposed(said: Clause, site: Span, lexicon: Lexicon) -> str:
    """ "If you go" before an order, in the words of the draft."""
    sentence = said.sentence
    for child in sentence.children(said.head, "advcl"):
        words = [sentence.words[i] for i in sentence.subtree(child.index) if sentence.words[i].is_said]
        if words[0].norm == "if" and child.index < said.head and words[0].span.start == site.start:
            return verbatim(words) if _is_limit(words, lexicon) else ""
    return ""


def _is_limit(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a condition is short, and judges nobody."""
    judged = any(scorns(word, lexicon) for word in words)
    return len(words) <= LONGEST_LIMIT and not judged


def _to_come(wish: str) -> str:
    """The wish as it would be then; "" where it is none that can wait."""
    for now, then in (("I need ", "I'll need "), ("I don't want ", "I won't want ")):
        if wish.startswith(now) and "{" not in wish:
            return then + wish.removeprefix(now)
    return ""


def plan_resumed(
    plan: RewritePlan, top: Clause, clauses: Sequence[Clause], others: Sequence[Span], lexicon: Lexicon
) -> RewritePlan:
    """The plan with how it was, where the draft says that of the accusation as a whole, and behind it goes with it."""
    if plan.request is not None:
        return plan
    if effect := effect_held(plan.match.clause, top, clauses):
        return replace(plan, own=Own(effect), why=OWN_WORD)
    sentence, site = top.sentence, plan.site
    after = None if plan.whole else resumed(sentence.words, site, lexicon)
    if after is None or any(site.end <= other.start for other in others):
        return plan
    said = frozenset(clause for clause in clauses if clause.verb.span.start >= site.end)
    effect = after.effect
    if effect and all("Tense=Past" not in word.feats for one in said for word in (one.verb,)):
        # "you compare us all the time and it hurts" is so still
        plan = as_ongoing(plan)
        effect = of_now(effect) if plan.frame == "now" else effect
    return replace(
        plan,
        site=Span(site.start, sentence.span.end),
        whole=True,
        felt_in=said,
        feeling=after.feeling or plan.feeling,
        own=Own(effect) if effect else None,
        why=OWN_WORD,
    )
