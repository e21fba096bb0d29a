"""What holds an accusation: the frame it is said in, and the reason it is given for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kindphrase.clauses import Clause
from kindphrase.content.deploring import deplores
from kindphrase.content.praising import mocked
from kindphrase.content.telling import STATES

# a clause in one of these places can be replaced without touching what holds it
REPLACEABLE = frozenset({"main", "coordinated", "because", "though"})
# where somebody is sent who is said to be ill, mad or dirty, and what they should do there
SEEN_TO = frozenset(
    "rectum ass arse head brain brains mouth eyes ears face teeth hearing sanity doctor shrink therapist psychiatrist "
    "dentist vet hospital asylum shower bath toothpaste soap mirror".split()
)
CARING = frozenset("check checked examined see visit get wash brush take buy use look fix need".split())
OUGHT = ("should", "need to", "better", "must", "have to", "ought to")
LEADS = frozenset({"when", "while", "why", "how", "as", "where", "what"})
# what the writer does or lets be done is no frame to say something in: "I won't let her think that you lied"
DOING = frozenset({"let", "allow", "help", "give", "try", "stop", "keep"})
# "it hurts that you never asked": how it is for the writer is said already
TROUBLING = ("hurt", "bother", "upset", "sadden", "annoy", "worry", "bug", "scare", "pain", "suck")


# what came of something, told behind the reason for it
CAME_OF_IT = ("have", "had", "miss", "lose", "must")
# whom these are said to, and what is said
TELLING = ("tell", "promise", "assure", "show", "remind", "warn", "teach", "ask", "inform", "mean")


def top_of(clause: Clause, clauses: Sequence[Clause]) -> Clause | None:
    """The clause whose words are replaced: the match's own, or the frame it is said in ("I feel like …")."""
    by_head = {index: other for other in clauses for index in (other.head, *other.auxiliaries)}
    seen: set[int] = set()
    while clause.place not in REPLACEABLE or _compares(clause) or _supposes(clause):
        if _runs_on(clause):
            return clause
        thanked = clause.place in {"relative", "other"} and clause.has("holder-verb", "thanks", "thank")
        # "it was you who wanted it"
        thanked = thanked or (clause.place == "relative" and clause.sentence.words[clause.verb.head].norm == "you")
        thanked = thanked or _is_mocked(clause)
        if not (clause.place == "complement" or thanked) or clause.parent is None or clause.parent in seen:
            return None
        seen.add(clause.parent)
        parent = by_head.get(clause.parent)
        # "ignoring my messages is rude"
        named = clause.verb.role == "csubj" and clause.verb.norm.endswith("ing") and not clause.subject
        if parent is not None and _begins_anew(clause, parent):
            return clause
        if parent is None or not (named or _can_hold(parent)):
            return None
        if parent.has("verb", *DOING) or (parent.has("tense", "future") and parent.has("subject", "i")):
            return None
        clause = parent
    return _sent_off(_helpless(clause, by_head), by_head)


def _sent_off(clause: Clause, by_head: Mapping[int, Clause]) -> Clause:
    """ "you should wash your mouth because …": where the receiver is sent judges as much as the reason."""
    above, seen = clause, {clause.head}
    while clause.place == "because" and above.parent is not None and above.parent not in seen:
        seen.add(above.parent)
        above = by_head.get(above.parent, above)
    asks = above.has("modal", *OUGHT) or above.has("mood", "imperative")
    if above is clause or above.place != "main" or not above.has("subject", "you", "implied") or not asks:
        return clause
    sentence, reason = above.sentence, set(clause.full)
    sent = {word.norm for word in sentence.words if word.is_said and word.index not in reason}
    mine = sent & {"i", "me", "my", "we", "us", "our"}
    return above if sent & SEEN_TO and sent & CARING and not mine else clause


def _helpless(clause: Clause, by_head: Mapping[int, Clause]) -> Clause:
    """ "I can't help but feel that you …": it is said as felt, and cannot be said without the first words."""
    above = by_head.get(clause.verb.head)
    joined = any(word.norm == "but" for word in clause.sentence.children(clause.head, "cc"))
    helpless = above is not None and above is not clause and above.has("verb", "help") and above.has("modal", "can")
    if above is None or not (helpless and joined) or not above.has("polarity", "negative"):
        return clause
    return above if above.has("subject", "i", "we") and above.place in REPLACEABLE else clause


def _runs_on(clause: Clause) -> bool:
    """ "every time I ask, you jump on it, you shout …": a sentence that the parser hangs on the one after it."""
    sentence = clause.sentence
    # "that you asked", "without asking"
    leads = sentence.children(clause.head, "mark", "case", "advmod")
    led = any(child.index < clause.head and (child.role != "advmod" or child.norm in LEADS) for child in leads)
    hung = clause.place == "other" and clause.verb.role == "advcl" and clause.verb.upos in {"VERB", "AUX"}
    if not hung or led or clause.has("verb", "none") or not clause.has("subject", "you") or not clause.subject:
        return False
    # "had you asked" supposes, "you being late" is no sentence
    inverted = min(clause.auxiliaries, default=clause.head) < min(clause.subject)
    going = clause.verb.norm.endswith("ing") and not clause.auxiliaries
    return not (inverted or going) and not any(word.is_said for word in sentence.words[: min(clause.full)])


def _begins_anew(clause: Clause, parent: Clause) -> bool:
    """ "I can't read you | I feel like …": two sentences of the writer's without a mark between."""
    both = parent.has("subject", "i") and clause.has("subject", "i") and clause.has("verb", "feel", "think")
    whole = parent.sentence.child(parent.head, "obj") is not None and not parent.has("verb", *TELLING)
    marked = clause.sentence.child(clause.head, "mark") is not None
    return both and whole and not marked and parent.head < min(clause.subject, default=0)


def _is_mocked(clause: Clause) -> bool:
    """ "good job waking the baby"; what a comma sets off behind it would be left over."""
    if clause.place not in {"relative", "purpose", "other"} or clause.has("verb", "none"):
        return False
    return all(word.text != "," for word in clause.sentence.words[clause.head :]) and mocked(clause) is not None


def _can_hold(clause: Clause) -> bool:
    """ "the fact that you never call hurts me" holds it as "it hurts" does."""
    fact = clause.has("subject-noun", "fact", "way") and clause.has("object", "me", "us")
    # "that means you're a liar" concludes, and says no more
    fact = fact or (clause.has("verb", "mean") and clause.has("subject", "this") and clause.has("polarity", "positive"))
    return fact or deplores(clause) or clause.has("subject", "i", "none", "it", "you", "implied")


def reason_held(clause: Clause, clauses: Sequence[Clause], *, retold: bool = False) -> Clause | None:
    """What the accusation is given as the reason for: "we missed the flight because you're always late".

    Of a ``retold`` one, only what happened: "I think it was because you're too proud to call" guesses.
    """
    if clause.place != "because":
        return None
    for other in clauses:
        if clause.parent in {other.head, *other.auxiliaries} and other.place == "main" and other is not clause:
            told = other.has("subject", "i", "we", "my", "third") and other.has("mood", "statement")
            told = told and not (retold and other.has("verb", "none", *STATES))
            # "I'm moving out because you never clean up": what is so now did not happen then
            over = other.has("tense", "past") or other.has("aspect", "perfect")
            told = told and (over or other.has("verb", "none") or other.has("voice", "passive"))
            return other if told and other.head < clause.head else None
    return None


def joined_as_reason(clause: Clause) -> str:
    """The "because" that a reason is told behind, with the comma that the draft has before it."""
    words = clause.sentence.words
    first = min((i for i in clause.full if words[i].is_said), default=clause.head)
    mark = clause.sentence.child(clause.head, "mark")
    first = min(first, mark.index) if mark is not None else first
    return ", because" if first and words[first - 1].text == "," else " because"


def in_place(clause: Clause) -> bool:
    """ "It hurts when you never call", "I'm tired because you never …": the frame is there, the clause is not yet."""
    if not clause.has("subject", "you"):
        return False
    if clause.place == "because" and (clause.parent or 0) > clause.head and clause.has("holder-verb", *CAME_OF_IT):
        # "because you lost it, we had to walk" tells what came of it, and not how it was
        return False
    troubles = clause.has("holder-verb", *TROUBLING) and clause.has("holder-subject", "it", "other")
    if clause.place == "complement" and troubles:
        return any(mark.norm == "that" for mark in clause.sentence.children(clause.head, "mark"))
    return clause.place in {"when", "because"} and clause.has("holder-subject", "i", "it", "my", "this")


def is_of_others(clause: Clause, clauses: Sequence[Clause]) -> bool:
    """ "can't you see she is ill?": it tells nothing of the two who write to each other."""
    own = {"i", "me", "my", "mine", "myself", "we", "us", "our", "ours"}
    if any(word.norm in own for word in clause.sentence.words):
        return False
    return any(
        other.place == "complement" and other.parent == clause.head and other.has("subject", "third", "everyone")
        for other in clauses
    )


def leans_on_lost(clause: Clause, top: Clause, told: frozenset[int]) -> bool:
    """Whether the clause shares the subject of one that goes away with ``top`` and is not told."""
    word = clause.verb
    leaning = word.role == "conj" and not clause.sentence.child(word.index, "nsubj", "expl")
    return (
        leaning
        and top is not clause
        and not top.has("verb", "feel")
        and word.head not in told
        and word.head != top.head
    )


def _compares(clause: Clause) -> bool:
    """ "not as easy as you made it out to be": no reason, but the second half of a comparison."""
    mark = clause.sentence.child(clause.head, "mark")
    return clause.place == "because" and mark is not None and mark.norm == "as"


def _supposes(clause: Clause) -> bool:
    """ "because if you weren't so rude I would …": nothing is said to be so."""
    return any(mark.norm in {"if", "unless"} for mark in clause.sentence.children(clause.head, "mark"))
