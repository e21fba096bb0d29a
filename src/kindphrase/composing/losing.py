"""What a candidate loses of its draft: a name, a number, a negation, a thing that is told, a clause beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kindphrase.clauses import Clause, clause_at
from kindphrase.composing.joints import above, is_outcry
from kindphrase.content.tails import jabs, presses
from kindphrase.content.telling import OATHS, sums_up
from kindphrase.parsing.morphology import is_verb
from kindphrase.parsing.spelling import known_word
from kindphrase.planning.framing import RewritePlan
from kindphrase.realising.leaving import blown_up
from kindphrase.realising.realise import Realised
from kindphrase.realising.sneering import sneered
from kindphrase.sentences import Word

DENIAL = re.compile(r"\b(?:not|never|cannot)\b|n['’]t\b", re.IGNORECASE)
SLANG = frozenset(
    "duh smh lol lmao rofl omg wtf ffs idk tbh af rn ngl btw imo imho jfc ikr fyi fuck shit "
    "yaar yar yaara yaaro yara bhai bhaiya rlly emo".split()
)
# a nickname is no name: "little Miss Perfect"
TITLES = frozenset(
    {"miss", "mister", "mr", "mrs", "ms", "sir", "madam", "princess", "king", "queen", "god", "lord", "jesus"}
)
# the second half of "3am"
HOURS = frozenset({"am", "pm"})
# "wash your own damn plate": nothing of it is told
CURSES = frozenset("damn damned goddamn bloody fucking freaking friggin frigging flipping".split())
OF_OTHERS = ("i", "we", "my", "third", "it")


def _is_manner(words: Iterable[Word]) -> bool:
    """Whether "talk to me like that you fool" is in it: without "like that", it would be the talking that troubles."""
    norms = [word.norm for word in words]
    rows = (norms[at : at + 5] for at in range(len(norms)))
    return any(row[:1] in (["talk"], ["speak"]) and row[3:] in (["like", "that"], ["like", "this"]) for row in rows)


def lost_fact(candidate: Realised) -> str:
    """What kind of fact of the site is missing from the text; no words of the draft are named."""
    plan = candidate.plan
    kept = set(re.findall(r"\w+", candidate.text.lower()))
    digits = set(re.findall(r"\d+", candidate.text))
    sentence = plan.match.clause.sentence
    called = plan.match.span if plan.match.rule.category in {"label", "contempt"} else None
    for word in site_words(plan):
        if called is not None and called.contains(word.span) and (word.text.islower() or _is_thrown(plan, word)):
            # "shut up, dipshit", "yes you are. Inhuman": what is thrown at somebody is no name
            continue
        if word.text.islower() and not plan.events and sentence.words[word.index - 1].norm == "are":
            # "you are verry annoying", said in a ready sentence
            continue
        if is_in_relative(word, sentence.words) and plan.match.rule.category == "label":
            continue
        if is_name(word, sentence.words) and word.text.lower().rstrip(".") not in kept and word.norm not in kept:
            return "a name"
        numbers = re.findall(r"\d+", word.text)
        if numbers and not set(numbers) <= digits and word.norm not in {"24/7", "2", "4"}:
            return "a number"
    if any(event.clause for event in plan.events) and "like" not in kept and _is_manner(site_words(plan)):
        return "a thing that is told"
    for event in plan.events:
        if event.clause is not None and any(
            word.text.lower() not in kept for word in _things(event.clause) if not _greets(plan, word)
        ):
            return "a thing that is told"
        if event.clause is not None and _denials(event.clause) > len(DENIAL.findall(candidate.text)):
            return "a negation"
    return ""


def _is_of_others(clause: Clause) -> bool:
    """Whether it tells of others than the receiver: "nobody told me" too, and "nobody told you" only mocks."""
    mine = clause.has("recipient", "me", "us") or clause.has("object", "me", "us", "my")
    return clause.has("subject", *OF_OTHERS) or (clause.has("subject", "everyone") and mine)


def lost_clause(candidate: Realised, clauses: Sequence[Clause]) -> str:
    """A clause beside the accused one that would go with the site, untold."""
    plan, said = candidate.plan, set(re.findall(r"\w+", candidate.text.lower()))
    told = {event.clause for event in (*plan.events, *plan.more)}
    told |= {plan.request.clause, *plan.request.more} if plan.request is not None else set()
    every = plan.match.clause.sentence.words
    # what an act stands in a row with holds nothing of it
    apart = plan.match.rule.category in {"blame", "ledger"} and plan.match.clause.place == "coordinated"
    held = {plan.match.clause.head} if apart and plan.match.clause.subject else above(every, plan.match.clause.head)
    kept = {i for clause in told if clause is not None for i in clause.full} | held
    kept |= {clause.head for clause in plan.felt_in}
    label = plan.match.rule.category == "label"
    for other in clauses:
        beside = other.place in {"main", "coordinated"} and (_is_of_others(other) or _is_order(other))
        goes = plan.site.contains(other.verb.span) and not (
            plan.tail is not None and plan.tail.contains(other.verb.span)
        )
        leads = other.sentence.children(other.head, "mark", "advmod")
        own = other.sentence.child(other.head, "nsubj") is not None
        # "we don't need it" depends on nothing
        depends = any(child.index < other.head and not (own and child.norm == "not") for child in leads)
        if goes and (jabs(other) or presses([other.word(i) for i in other.full]) or _is_other_half(other)):
            continue
        told_so = plan.own is not None and all(other.word(i).text.lower() in said for i in _said_in(other))
        if beside and goes and not depends and other.head not in kept and not other.has("verb", "none") and not told_so:
            return "what is told of somebody else"
        told_all = all(event.kind == "clause" for event in plan.events)
        # "stop nagging and get a life": another finding says what the second half is
        asked = plan.request is not None or bool(plan.wish)
        judged = asked and other in plan.left_out and other.has("mood", "imperative")
        # "turn it down, you inconsiderate jerk"
        acts = not other.has("verb", "none") and is_verb(other.verb.lemma, other.verb.text)
        judged = judged or (plan.request is not None and label and not acts)
        if goes and told_all and not judged and other.head not in kept and other.place in {"main", "coordinated"}:
            if any(word.text.lower() not in said for word in _things(other)):
                return "an act that stands beside"
    return ""


def _is_other_half(clause: Clause) -> bool:
    """ "did you even run it, or do you just like the button?": the second question scorns."""
    either = any(cc.norm == "or" for cc in clause.sentence.children(clause.head, "cc"))
    return either and clause.has("question-word", "polar") and clause.has("subject", "you")


def _said_in(clause: Clause) -> list[int]:
    """The words of a clause by which it could be known again."""
    told = (i for i in clause.own if clause.word(i).upos in {"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
    return [i for i in told if clause.word(i).norm not in CURSES]


def _is_order(clause: Clause) -> bool:
    """ "you're lazy, wash your dishes": what is asked for is no part of what is judged."""
    return clause.has("mood", "imperative") and clause.verb.role == "parataxis" and len(clause.own) > 1


def is_name(word: Word, words: Sequence[Word]) -> bool:
    """Whether what the parser takes for a name is one: it takes slang, shouted words and first words for names, too."""
    # in front of "I realized", an outcry is taken for a helping verb
    if word.upos != "PROPN" or word.norm in SLANG | TITLES or word.role in {"aux", "cop", "cc", "mark"}:
        return False
    if is_outcry(word) or _is_addressed(word, words):
        return False
    first = not any(char.isalnum() for before in words[: word.index] for char in before.text)
    plain = first or word.text.islower() or (word.text.isupper() and len(word.text) > 1)
    return not (plain and known_word(word.text.lower()))


def _is_addressed(word: Word, words: Sequence[Word]) -> bool:
    """Whether somebody is called by it: "you know what Lorraine, you …"."""
    apart, after = words[word.index + 1 : word.index + 2], words[word.index + 2 : word.index + 3]
    return bool(after) and apart[0].text == "," and after[0].norm == "you"


def _is_thrown(plan: RewritePlan, word: Word) -> bool:
    """Whether it is what the receiver is said to be: "a Judas"."""
    return word.index == plan.match.clause.head


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
    left_out = (
        {*clause.frequencies, *clause.openers, *clause.tags} | blown_up(clause) | _summed(clause) | sneered(clause)
    )
    if clause.word(clause.own[0]).norm == "after" and clause.subject:
        # "after all I did for you kids" only keeps the score
        left_out |= {index for index in clause.own if index < min(clause.subject)}
    for index in clause.own:
        word = clause.word(index)
        if (
            word.upos == "NOUN"
            and index not in left_out
            and word.norm not in {*SLANG, *OATHS, *HOURS}
            and word.role not in {"vocative", "discourse", "list"}
            and not (word.norm == "purpose" and clause.word(index - 1).norm == "on")
            # "for once in your life"
            and not (word.norm == "life" and [clause.word(i).norm for i in (index - 2, index - 1)] == ["in", "your"])
        ):
            if word.text.isalpha() and word.role in {"obj", "iobj", "obl", "nmod", "compound"}:
                yield word


def site_words(plan: RewritePlan) -> Sequence[Word]:
    """The words that a plan is said in place of."""
    clause = plan.match.clause
    return [word for word in clause.sentence.words if plan.site.contains(word.span)]


def is_in_relative(name: Word, words: Sequence[Word]) -> bool:
    """ "the stingiest person I have ever shared a Netflix with"."""
    at = name
    while at.head != at.index:
        if at.role == "acl":
            return True
        at = words[at.head]
    return False
