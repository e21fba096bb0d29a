"""What can only be told as it looked: a charge, or what is said to go on in the other's mind.

"You just used me" judges, and tells all the same what it was about: "when it seemed like you were using me". So does
"you hate me", which nobody can see. Malice, plots and blunt verdicts are no milder for it; they are left to a blank.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.telling import LIKING, SCORN, UNSURE
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_verb
from kindphrase.sentences import Word

# how somebody may look to be, with the writer
MOODS = ("mood", "angry", "mad", "annoyed", "upset", "irritated", "bored", "cross", "pissed")
# who does not want to
RELUCTANT = ("reluctant", "unwilling", "hesitant")
# what may look so while it lasts: "you were using me"
LASTING = frozenset({
    "use", "play", "play with", "toy with", "string along", "lead on", "control", "mock", "take advantage of", "test",
    "undermine", "mess with", "judge", "patronise", "patronize",
})  # fmt: skip
# what may look done: "you had tricked me into it"
DONE = frozenset({"trick", "fool", "deceive", "turn against", "set up", "mislead", "forget"})
# what goes on in a mind; said to be so, or not to be so
MINDED = frozenset({"hate", "dislike", "despise", "resent", "think", "believe", "know"})
DISLIKING = ("hate", "dislike", "despise", "resent", "loathe")
UNMINDED = frozenset("love like want miss need trust respect believe appreciate value think".split())
UNMINDED |= {"care for", "think about", "believe in"}
# what somebody is said to be after, for a while or by itself
TRYING = frozenset({"try", "attempt", "plan"})
WANTING = frozenset({"want", "like", "love", "intend", "prefer"})
# what somebody is said to like when it happens
RELISHING = (*LIKING, "prefer")
# what nobody calm would say that it seemed
MALICE = frozenset(
    "spite hurt harm destroy ruin wreck sabotage poison punish humiliate torture torment exploit manipulate gaslight "
    "plot proportion overreact bully malice revenge victim drama hysterical".split()
)
# what says nothing by itself
EMPTY = frozenset({"nothing", "everything", "anything", "all", "shit", "crap"})
TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
MINE = frozenset({"i", "we", "my", "our"})
LONGEST = 20


def looked(clause: Clause) -> Clause | None:
    """What it looked like: that somebody did not want to meet, was in a mood; as an infinitive, what they would not do.

    How it looks can be told, what is behind it cannot.
    """
    stated = clause.has("mood", "statement") and clause.has("modal", "none") and clause.has("if", "no")
    row = clause.sentence.children(clause.head, "conj")
    if not (stated and clause.has("subject", "you")) or clause.has("tense", "future") or row:
        return None
    if clause.has("polarity", "negative"):
        wanted = clause.has("verb", "want", "like") and clause.has("complement", "to")
        wanted = wanted or (clause.has("predicate", "willing") and clause.has("complement", "to", "ing"))
        wanted = wanted or (clause.has("predicate", "interested") and clause.sentence.words[-1].index > clause.head + 2)
        return clause if wanted else None
    if not clause.has("verb", "none"):
        return None
    if clause.has("predicate", *MOODS):
        # "in a mood with me", "mad at me"
        return clause if any(word.norm in {"me", "us"} for word in map(clause.word, clause.full)) else None
    if clause.has("predicate", *RELUCTANT):
        inner = clause.sentence.child(clause.head, "xcomp", "advcl")
        return clause_at(clause.sentence, inner.index) if inner is not None and inner.upos == "VERB" else None
    return None


def disliked(clause: Clause) -> Clause | None:
    """ "you hate me" in "why do you hate me?": asked why, it is told as done, and nobody has seen it."""
    asked = clause.has("mood", "question") and clause.has("question-word", "why", "how-come") and bool(clause.subject)
    plain = clause.has("polarity", "positive") and clause.has("modal", "none") and clause.has("tense", "present")
    mine = clause.has("object", "me", "us", "my")
    return _as(clause, "simple") if asked and plain and mine and clause.has("verb", *DISLIKING) else None


def charged(clause: Clause, lexicon: Lexicon) -> Clause | None:
    """The charge as a clause of how it looked, or None where it tells nothing that could look so.

    What rests on a condition, or is yet to come, has looked like nothing; and scorn is not said again.
    """
    if clause.place == "complement" and clause.parent is not None and clause.has("holder-verb", "think", "know"):
        # found in "I'm stupid", said in "you think I'm stupid"
        clause = clause_at(clause.sentence, clause.parent) if clause.has("holder-subject", "you") else clause
    clause = _as_doubted(clause)
    why = clause.has("question-word", "why", "how-come") and clause.has("polarity", "positive")
    stated = clause.has("mood", "statement") or why
    plain = clause.has("modal", "none") and clause.has("if", "no") and not clause.has("tense", "future")
    row = clause.sentence.children(clause.head, "conj")
    if not (stated and plain and clause.has("subject", "you") and clause.has("voice", "active")) or row:
        return None
    below = [clause.word(i) for i in clause.sentence.subtree(clause.head) if i > clause.head and i not in clause.tags]
    said = [word for word in below if word.is_said]
    if not clause.subject or _is_led_in(clause) or (clause.has("verb", "know") and clause.has("object", "it", "this")):
        return None
    if is_harsh(clause) or (_is_felt(clause) and not clause.has("verb", *DONE)):
        return None
    if not said or len(said) > LONGEST or not is_verb(clause.verb.lemma, clause.verb.text):
        return None
    if clause.features.get("object-noun", frozenset()) & EMPTY:
        return None
    thought = clause.has("verb", *MINDED) and clause.has("complement", "that")
    names = [word.norm for word in said if word.upos != "VERB"]
    if not thought and any(norm in lexicon.classes.get(name, ()) for norm in names for name in SCORN):
        return None
    unsure = (i for i in clause.own if clause.word(i).norm in UNSURE)
    clause = replace(clause, openers=(*clause.openers, *unsure))
    if clause.has("polarity", "negative"):
        # of "you don't care about me" the feeling is all that can be told
        own = [word for word in said if word.index in clause.own]
        more = any(word.upos in TELLING for word in own) or clause.has("complement", "to", "that")
        more = (
            more and not clause.has("object", "me", "us") and not clause.has("recipient", "me", "us")
        ) or clause.has("adverb", "twice")
        return _as(clause, "simple") if clause.has("verb", *UNMINDED) and more else None
    return _said_of(clause, said)


def _is_felt(clause: Clause) -> bool:
    """ "I'm ashamed that you fooled me": what the writer feels about is no look of things."""
    above = clause.sentence.words[clause.parent] if clause.parent is not None else None
    return clause.place == "complement" and above is not None and above.upos == "ADJ"


def is_harsh(clause: Clause) -> bool:
    """Whether it tells of malice, or only sums up: "you grow to spite me", "you're blowing it out of proportion"."""
    words = [clause.word(i) for i in clause.full]
    # "you make a fool of me"; "you fooled me" can look so
    fools = any(word.lemma == "fool" and word.index != clause.head for word in words)
    return fools or any(word.lemma in MALICE or word.norm in MALICE for word in words)


def _said_of(clause: Clause, said: Sequence[Word]) -> Clause | None:
    mine = clause.has("object", "me", "us", "my") or clause.has("recipient", "me", "us", "my")
    going_on = clause.has("aspect", "progressive", "perfect-progressive")
    if clause.has("verb", *MINDED):
        inner = clause.sentence.child(clause.head, "ccomp")
        subject = clause.sentence.child(inner.index, "nsubj") if inner is not None else None
        # "you think you're so clever" mocks
        own = subject is not None and (subject.norm in MINE or _is_mine(clause, subject))
        if inner is not None and clause.has("verb", "know") and clause.has("tense", "present"):
            # "you know that I can't drive": that much is told of the writer
            return None
        pointed = clause.has("verb", "know") and clause.has("object", "it", "this")
        return _as(clause, "simple") if own or pointed or (mine and inner is None) else None
    if clause.has("verb", "expect", "want") and clause.has("object", "me", "us") and clause.has("complement", "to"):
        # "you expect me to read your mind"
        return _as(clause, "simple")
    if relishes(clause):
        return _as(clause, "simple")
    if clause.has("verb", *TRYING, *WANTING):
        if not clause.has("complement", "to") or len(said) < 3 or said[0].norm != "to":
            return None
        return _as(clause, "progressive" if clause.has("verb", *TRYING) or going_on else "simple")
    if mine and clause.has("verb", *DONE) and not going_on:
        past = clause.has("tense", "past") or clause.has("aspect", "perfect")
        return clause if past else None
    if clause.has("verb", "cheat on") and going_on:
        # "so you're cheating on me"
        return clause
    return _as(clause, "progressive") if mine and clause.has("verb", *LASTING) else None


def relishes(clause: Clause) -> bool:
    """ "you like it when I cry"."""
    return clause.has("verb", *RELISHING) and clause.has("object", "it") and clause.has("has", "when-clause")


def _as_doubted(clause: Clause) -> Clause:
    """ "you don't want to be friends" for "I don't think you want to be friends"."""
    doubts = clause.has("holder-subject", "i", "we") and clause.has("holder-verb", "think", "believe")
    if not (doubts and clause.has("holder-polarity", "negative") and clause.has("polarity", "positive")):
        return clause
    return replace(clause, features={**clause.features, "polarity": frozenset({"negative"})})


def _is_led_in(clause: Clause) -> bool:
    """ "judging from what you wrote, you knew it": what stands before would be said behind."""
    start = min(clause.subject)
    before = (clause.word(i) for i in clause.full if i < start and i not in clause.openers)
    return any(word.is_said and word.upos not in {"CCONJ", "SCONJ", "AUX"} and word.norm != "why" for word in before)


def _is_mine(clause: Clause, subject: Word) -> bool:
    return clause.word(clause.sentence.subtree(subject.index)[0]).norm in MINE


def _as(clause: Clause, aspect: str) -> Clause:
    """The same, told of the time when it looked so."""
    given = {"mood": "statement", "question-word": "none", "tense": "present", "aspect": aspect}
    return replace(clause, features={**clause.features, **{name: frozenset({value}) for name, value in given.items()}})
