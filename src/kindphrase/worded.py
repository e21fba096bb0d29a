"""What a rule knows to say: the wish in its words, the writer's stance, and words that give way inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kindphrase.clauses import Clause
from kindphrase.feelings import Choice
from kindphrase.framing import ASKS, BLANK, OWN_SIDE, OWN_WORD, RewritePlan
from kindphrase.lasting import is_past
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.observing import Event
from kindphrase.owning import Own
from kindphrase.ownwords import feeling_named
from kindphrase.resuming import effect_held, resumed
from kindphrase.rules.model import Wish
from kindphrase.sentences import Word
from kindphrase.siting import address_of, site_of
from kindphrase.spans import Span, cover
from kindphrase.tails import presses, run_on_relative
from kindphrase.topics import JUDGING

LONGEST_TOPIC = 5
# of a condition that goes with a wish
LONGEST_LIMIT = 10
IN_FRONT = ["in", "front", "of"]
# so many words that say something behind an insult, and it is no mere outburst
MUCH = 2
# of these, words that say next to nothing
THIN = frozenset(
    "fuck fucking fuckin shit damn hell lol lmao smh wtf bro dude man girl boy mate pal time life day person know way "
    "thing something anything".split()
)
# where a clause stands that says what is held against somebody
MAIN = frozenset({"root", "conj", "parataxis"})
CRYING = frozenset("cry cries cried hides hide flinches flinch".split())
GUESSING = frozenset({"probably", "likely", "maybe", "perhaps", "surely"})
LEADING = frozenset({"when", "whenever", "while", "because", "cause", "since", "as"})


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
    said = _said_for(match, match.rule.stances, match.rule.stance) if bare else ""
    return Own((said,), complete=True, alone=True, stock=True) if said else None


def _tells(word: Word, plan: RewritePlan) -> int:
    """How much it says of what it was about, behind the accusing words: a blank then asks for that."""
    if not plan.site.contains(word.span) or word.span.start < plan.match.span.end or word.norm in THIN:
        return 0
    if word.upos == "NUM":
        return MUCH
    return int(word.upos in {"NOUN", "VERB"} and word.role not in {"vocative", "discourse", "appos"})


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
    if (next_one := run_on_relative(said.sentence, site)) is not None:
        site, whole = Span(site.start, said.sentence.words[next_one.index - 1].span.end), False
    until = _until(said, site, lexicon) if _to_come(wish) else ""
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
        address=address_of(said, site, lexicon) if whole else "",
        wish=" ".join(filter(None, (wish.replace("{about}", _about(said)).strip(), until))),
    )
    blank = Event("slot", slot=match.rule.slot)
    plain = replace(wished, wish=wish.replace("{about}", _about(said)).strip())
    row = (
        wished,
        *((plain,) if until else ()),
        replace(wished, frame="observation", events=(blank,), wish="", why=BLANK),
    )
    supposed = _supposed(said, site, lexicon)
    if supposed and (later := _to_come(wish)):
        own = Own((f"{supposed}, {later}",), complete=True, alone=True)
        return (replace(wished, own=own, wish="", why=OWN_SIDE), *row)
    return row


def _until(said: Clause, site: Span, lexicon: Lexicon) -> str:
    """ "until you have slept on it", where the draft sets an end to what is wished for."""
    sentence = said.sentence
    for child in sentence.children(said.head, "advcl"):
        below = sentence.subtree(child.index)
        words = [sentence.words[i] for i in below if sentence.words[i].is_said]
        limit = words[0].norm in {"until", "till", "unless"} and words[-1].span.end <= site.end
        if limit and child.index > said.head and _is_limit(words, lexicon):
            return _verbatim(words)
    return ""


def _supposed(said: Clause, site: Span, lexicon: Lexicon) -> str:
    """ "If you go" before an order, in the words of the draft."""
    sentence = said.sentence
    for child in sentence.children(said.head, "advcl"):
        words = [sentence.words[i] for i in sentence.subtree(child.index) if sentence.words[i].is_said]
        if words[0].norm == "if" and child.index < said.head and words[0].span.start == site.start:
            return _verbatim(words) if _is_limit(words, lexicon) else ""
    return ""


def _is_limit(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a condition is short, and judges nobody."""
    judged = any({word.norm, word.lemma} & lexicon.classes.get(name, frozenset()) for name in JUDGING for word in words)
    return len(words) <= LONGEST_LIMIT and not judged


def _verbatim(words: Sequence[Word]) -> str:
    return words[0].text + "".join(_spaced(word, before) for before, word in pairwise(words))


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
    return replace(
        plan,
        site=Span(site.start, sentence.span.end),
        whole=True,
        felt_in=said,
        feeling=after.feeling or plan.feeling,
        own=Own(after.effect) if after.effect else None,
        why=OWN_WORD,
    )


def plan_words(match: Match, choice: Choice) -> RewritePlan | None:
    """Only some of the matched words give way: "because of you" → "because [what happened]"."""
    instead = match.rule.instead
    if instead is None or _guesses(match):
        return None
    words = [word for word in match.clause.sentence.words if match.span.contains(word.span)]
    wanted = instead.words.split()
    for at in range(len(words) - len(wanted) + 1):
        row = words[at : at + len(wanted)]
        if [word.norm for word in row] == wanted:
            why = "Leaves a blank for what happened, in place of the person."
            event = Event("told", told=instead.text)
            return _in_frame(match, choice, event, cover(word.span for word in row), why)
    return None


def _guesses(match: Match) -> bool:
    """ "people are probably staying away because of you": what moves others is only guessed."""
    words = match.clause.sentence.words
    mine = any(word.norm in {"i", "me", "my", "we", "us", "our"} for word in words)
    return not mine and any(word.norm in GUESSING for word in words)


def plan_deed(match: Match, choice: Choice, clauses: Sequence[Clause]) -> RewritePlan | None:
    """ "after all I took you in when you had nowhere to go" → "I feel hurt, because I took you in …".

    What the writer did is told in full, and nothing is held against it: "all" only keeps the score.
    """
    clause, words = match.clause, match.clause.sentence.words
    at = next((word.index for word in words if match.span.contains(word.span)), 0)
    row = words[at : at + 3]
    if [word.norm for word in row[:2]] not in (["after", "all"], ["after", "everything"]) or len(row) < 3:
        return None
    deed = words[row[2].head]
    thing = clause.sentence.child(deed.index, "obj")
    deed_told = row[2].norm in {"i", "we"} and row[2].role == "nsubj" and "Tense=Past" in deed.feats
    # "all I did for you" is what was done, and says no more
    whole = thing is not None and thing.index > deed.index and deed.lemma not in {"do", "put", "go"}
    alone = not any(word.norm == "you" and word.role == "nsubj" and words[word.head].role in MAIN for word in words)
    if not (deed_told and whole and alone) or any(word.is_said for word in words[:at]):
        return None
    why = "Says what you did, and how it is for you."
    said = [word for word in words[at + 2 :] if word.is_said]
    site = cover((words[at].span, said[-1].span))
    told_words = [word for word in words[at + 2 :] if site.contains(word.span)]
    text = "".join(_spaced(one, before) for before, one in pairwise((words[at + 1], *told_words)))
    event = Event("told", told=f"I feel {choice.feeling}, because {text.strip()}")
    return replace(_in_frame(match, choice, event, site, why), felt_in=frozenset(clauses))


def _spaced(word: Word, before: Word) -> str:
    return f" {word.text}" if word.span.start > before.span.end else word.text


def plan_way(match: Match, choice: Choice) -> RewritePlan | None:
    """ "the way you made me feel" → "the way I felt when [what happened]"."""
    sentence = match.clause.sentence
    made = (word for word in sentence.words if match.span.contains(word.span) and word.lemma == "make")
    way = next((sentence.words[word.head] for word in made if word.role == "acl"), None)
    if way is None or way.lemma != "way":
        return None
    below = sentence.subtree(way.index)
    if [sentence.words[i].norm for i in below[-2:]] != ["me", "feel"]:
        return None
    why = "Keeps the feeling, and leaves a blank for what happened."
    event = Event("told", told="the way I felt when [what happened]")
    return _in_frame(match, choice, event, sentence.cover(below), why)


def plan_view(match: Match, choice: Choice, view: Sequence[str]) -> RewritePlan:
    """The whole sentence as the writer's own view of it."""
    return RewritePlan(
        match=match,
        frame="observation",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=(),
        site=match.clause.sentence.span,
        whole=True,
        why=OWN_SIDE,
        own=Own(tuple(view), complete=True, alone=True),
    )


def plan_in_place(match: Match, choice: Choice) -> RewritePlan:
    clause = match.clause
    inner = [i for i in clause.full if i not in clause.openers]
    while len(inner) > 1 and (clause.word(inner[0]).role in {"mark", "cc"} or clause.word(inner[0]).norm in LEADING):
        inner.pop(0)
    while len(inner) > 1 and clause.word(inner[-1]).upos in {"PUNCT", "SYM"}:
        inner.pop()
    why = "You already say how it is for you; this leaves only what happened."
    return _in_frame(match, choice, Event("clause", clause), clause.sentence.cover(tuple(inner)), why)


def plan_witnessed(match: Match, choice: Choice, clauses: Sequence[Clause], lexicon: Lexicon) -> RewritePlan | None:
    """ "my son cries every time you shout" → "… when you shout": how it is for somebody else is said already."""
    words = match.clause.sentence.words
    for at, word in enumerate(words[:-2]):
        two = word.norm in {"every", "each"} and words[at + 1].norm == "time"
        you = at + 2 if two else at + 1
        if not (two or word.norm in {"everytime", "whenever"}) or words[you].norm != "you":
            continue
        told = next((one for one in clauses if you in one.subject and not one.has("verb", "none")), None)
        if told is None or not match.span.overlaps(word.span) or not _is_of_another(words[:at], lexicon):
            return None
        # ", which is most weekends" stays as it is
        end = next((one.index for one in words[you:] if one.norm == "which"), len(words))
        inner = [i for i in told.full if you <= i < end]
        while len(inner) > 1 and words[inner[-1]].upos in {"PUNCT", "SYM"}:
            inner.pop()
        site = Span(word.span.start, words[inner[-1]].span.end)
        why = "Says what happens and how it is for somebody else, without counting."
        told = replace(told, own=tuple(i for i in told.own if i in inner), full=tuple(inner))
        planned = _in_frame(replace(match, clause=told), choice, Event("clause", told), site, why)
        return replace(planned, lead="when")
    return None


def _is_of_another(before: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether the words tell how somebody else is: "(I know) my mother's heart breaks a little"."""
    said = [word for word in before if word.is_said and word.norm not in {"and", "but", "that", "because"}]
    norms = [word.norm for word in said]
    if norms[:2] in (["i", "know"], ["i", "see"], ["you", "know"]):
        said, norms = said[2:], norms[2:]
    whose = norms[:1] in (["my"], ["our"], ["his"], ["her"], ["their"], ["the"])
    breaks = "heart" in norms and any(word.lemma == "break" or word.norm == "breaks" for word in said)
    felt = breaks or any(feeling_named(word.norm, lexicon) or word.norm in CRYING for word in said)
    return whose and felt and not {"you", "your", "i", "me", "not", "never"} & set(norms)


def _in_frame(match: Match, choice: Choice, event: Event, site: Span, why: str) -> RewritePlan:
    """A plan that replaces only what the event says; the draft has the frame already."""
    return RewritePlan(
        match=match,
        frame="observation",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=(event,),
        site=site,
        whole=False,
        why=why,
        in_place=True,
    )
