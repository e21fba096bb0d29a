"""An order that a name is thrown in with: "move your car, moron" asks for the car to be moved, and that stays asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import clause_at
from kindphrase.content.feelings import choose
from kindphrase.content.observing import Event, observe
from kindphrase.content.requesting import Request, can_be_asked, request_of
from kindphrase.content.retelling import retold
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.options import Options
from kindphrase.parsing.morphology import is_base
from kindphrase.parsing.orders import IMPERATIVE
from kindphrase.planning.frames import framed
from kindphrase.planning.framing import ASKS, ORDER, RewritePlan
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

NOUNS = ("insult-noun", "label-name")
ADJECTIVES = ("insult-adjective", "profanity")
# what an order may open with
BEFORE = frozenset("please just and so then also ok okay now hey oi yo oh well look listen no yes".split())
# "you useless lazy moron"
LONGEST = 4
DENIED = frozenset({"do", "not", "never", "you", "dare", "ever", "even"})
# how an order may be put as well
DUTIES = (["you", "need", "to"], ["you", "have", "to"], ["you", "got", "to"])
# said so, these ask for nothing: "keep crying, loser", "go ahead, idiot", "learn to read, moron"
SCORNING = frozenset(
    "keep go continue enjoy suck fuck eat cry die kiss get bite grow learn be have look shut screw piss hang dream "
    "cope bet say know think kill choke burn rot seek touch".split()
)


def plan_order(match: Match, lexicon: Lexicon, options: Options) -> tuple[RewritePlan, ...]:
    """The request, and what it is told to stop; nothing where the words are no such order."""
    if match.rule.category != "label":
        return ()
    sentence = match.clause.sentence
    names = _names(sentence, lexicon)
    verb = _verb(sentence, names) if names else None
    if verb is None:
        return ()
    clause = clause_at(_without(sentence, names, verb), verb.index)
    request = request_of(clause, lexicon, orders=True)
    if request is None or not can_be_asked(clause, lexicon) or clause.has("verb", *SCORNING):
        return ()
    act = retold(clause, ()) if request.kind in {"stop", "leave"} else None
    told = replace(match, clause=act) if act is not None else match
    choice = choose(told, lexicon, options, retold=act is not None)
    if choice is None:
        return ()
    blank = Event("slot", slot=match.rule.slot)
    opens = min(_lead(sentence, verb), *names)
    first = RewritePlan(
        match=match,
        frame="observation",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=observe(told, (), lexicon, carried=False, borrowed=True) if act is not None else (blank,),
        site=Span(sentence.words[opens].span.start, sentence.span.end),
        whole=True,
        why=ORDER if act is not None else ASKS,
        request=request,
    )
    return framed(first, choice, lexicon, options)


def _names(sentence: Sentence, lexicon: Lexicon) -> frozenset[int]:
    """The words of the name, at the start of the sentence or at its end."""
    said = [word for word in sentence.words if word.is_said]
    nouns = frozenset[str]().union(*(lexicon.classes.get(name, frozenset()) for name in NOUNS))
    adjectives = frozenset[str]().union(*(lexicon.classes.get(name, frozenset()) for name in ADJECTIVES))
    if len(said) > 1 and (said[-1].norm in nouns or (said[-1].norm in adjectives and _after_comma(sentence, said[-1]))):
        at = len(said) - 1
        while at > 1 and (said[at - 1].norm in adjectives or said[at - 1].text.lower() in {"you", "u", "ya"}):
            at -= 1
        before = said[at - 1]
        owned = before.upos in {"DET", "ADP", "AUX"} or (before.role in {"nmod", "det"} and before.norm != "me")
        if before.norm not in {"a", "the", "like", "as", "my", "that"} and not owned:
            return frozenset(word.index for word in said[at:])
    at = 0
    while at < len(said) and said[at].norm in BEFORE:
        at += 1
    for end in range(at, min(at + LONGEST, len(said) - 1)):
        if said[end].norm in nouns:
            return frozenset(word.index for word in said[at : end + 1])
        if said[end].norm not in adjectives and said[end].norm != "you":
            break
    return frozenset()


def _after_comma(sentence: Sentence, word: Word) -> bool:
    return word.index > 0 and sentence.words[word.index - 1].text == ","


def _verb(sentence: Sentence, names: frozenset[int]) -> Word | None:
    """The verb of the order: the sentence opens with it, but for the name, a greeting and "please"."""
    said = [word for word in sentence.words if word.index not in names and word.is_said]
    duty = frozenset(word.index for word in said[:3]) if [word.norm for word in said[:3]] in DUTIES else frozenset()
    for word in said:
        if word.norm in BEFORE or word.index in duty:
            continue
        if word.norm in DENIED and word.upos in {"AUX", "PART", "ADV", "VERB", "PRON"}:
            if word.norm == "you" and word.index == 0:
                return None
            continue
        subject = [other for other in sentence.children(word.index, "nsubj") if other.index not in names]
        root = word.head == word.index or word.head in names or sentence.words[word.head].head in names
        # "you need to come over"
        root = root or (bool(duty) and word.head in duty)
        bare = word.upos == "VERB" and word.norm == word.lemma and is_base(word.norm)
        return word if bare and root and not subject else None
    return None


def _lead(sentence: Sentence, verb: Word) -> int:
    """Where the order begins: with the verb, or with "please", "don't" before it."""
    at = verb.index
    if [word.norm for word in sentence.words[max(at - 3, 0) : at]] in DUTIES:
        return at - 3
    while at > 0 and sentence.words[at - 1].norm in DENIED | {"please", "just"}:
        at -= 1
    return at


def _without(sentence: Sentence, names: frozenset[int], verb: Word) -> Sentence:
    """The sentence with the name called from outside, and the rest hung on the verb."""
    words: list[Word] = []
    for word in sentence.words:
        if word.index == verb.index:
            words.append(replace(word, head=word.index, dep="root", feats=IMPERATIVE))
        elif word.index in names:
            words.append(replace(word, head=verb.index, dep="vocative", upos="NOUN"))
        else:
            words.append(replace(word, head=verb.index) if word.head in names else word)
    return Sentence(tuple(words))


def asked_beside(request: Request, others: Sequence[Span]) -> Request:
    """The request without what another finding already judges: "stop shouting and grow up"."""
    kept = tuple(clause for clause in request.more if not any(clause.verb.span.overlaps(other) for other in others))
    return replace(request, more=kept)
