"""Which clauses tell an act that a camera could have seen; the others judge, sum up, or only ask."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_verb

# states that can be seen from outside; other predicates judge
SEEN = frozenset(
    "late early absent away gone busy drunk high asleep quiet silent loud offline unavailable online out there home "
    "here ready awake sober unreachable".split()
)
# of the verbs of caring, those with an outward side
OUTWARD = frozenset(
    {"remember", "bother to", "miss", "consider", "see", "accept", "enjoy", "bother"}
    | {"get up", "get off", "get out", "get out of", "get in", "get back to", "get dressed"}
)
# done to a thing these are acts, done to a person they are judgements
ON_ME = frozenset({"use", "judge", "play", "break", "give up on"})
# objects that sum up instead of telling
VAGUE_OBJECTS = frozenset({"everything", "anything", "all", "nothing", "life", "world", "that", "this"})
# done with nothing, these tell what was not done: "you sent nothing"
HANDING = frozenset("send buy bring cook pay write clean book order eat pack sign".split())
# these tell what was done, to whatever they point
PLAIN_DEEDS = ("merge", "sign", "publish", "approve", "sell", "wear", "eat", "delete", "paint", "throw away", "deploy")
# classes of nouns that only scorn
SCORN = ("insult-noun", "slur-noun", "profanity", "garbage-noun")
# "make shit up"; but "talk shit about me" tells of a talk
MADE_UP = frozenset({"shit", "crap", "bs", "bullshit"})
# said to be said, these only judge what was said: "you talk nonsense"
RUBBISH = frozenset({"nonsense", "rubbish", "bullshit", "bs", "drivel", "gibberish", "garbage", "lie", "lies"})
SAYING = ("talk", "speak", "say", "spout", "spew", "tell", "give")
SOME = frozenset("something anything things stuff shit".split())
# how something is for whoever it is done to
FELT_SO = frozenset("upsetting hurtful annoying frustrating painful confusing scary frightening".split())
# what is made of something by whoever blames for it
TROUBLE = frozenset("problem problems issue issues trouble drama chaos havoc harm grief conflict".split())
TROUBLING = ("cause", "make", "create", "start", "stir", "stir up", "bring", "give")
# what goes on in somebody, and what is so by itself
STATES = frozenset(
    "know think feel seem want hope wish believe understand own deserve mean matter exist sound live realise realize "
    "remember wonder suppose guess hate agree".split()
)
# what nobody sees whether it was done: "if you loved me, you would know what's wrong"
UNSEEN = STATES | {"see", "get", "care"}
# what somebody is said to like
LIKING = ("like", "love", "enjoy")
# what may have been, and what is like something else
UNSURE = frozenset({"probably", "maybe", "perhaps", "possibly", "presumably", "likely", "supposedly"})
# after a question word, and taken for who it was
OATHS = ("hell", "fuck", "heck", "duck", "f")
# what nobody does, though English says that they have it: "you had an excuse", "you have no idea"
HAD = frozenset(
    "excuse attitude problem issue nerve audacity gall cheek idea clue right reason answer way sense respect brain "
    "brains heart guts decency courtesy manners shame soul feelings compassion empathy patience intelligence "
    "standards personality tone ego temper power control opinion choice faith trust credit".split()
)
# of what somebody was made to do, what can be seen: "you made me wait for two hours"
MADE_TO = frozenset(
    "wait stand sit sleep walk drive pay watch clean apologise apologize cook carry leave stay move sign eat".split()
)


def is_vague(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether verb or object judges or sums up, and tells nothing a camera could have seen."""
    nouns = clause.features.get("object-noun", frozenset())
    bare = "nothing" in nouns and (clause.has("verb", *HANDING) or _looked_on(clause))
    pointed = (
        nouns & VAGUE_OBJECTS
        and not (bare or _is_plain_deed(clause))
        and not clause.has("complement", "wh", "that")
        and not _told_apart(clause)
    )
    if pointed and not _told_how(clause):
        return not clause.has("polarity", "negative")
    if nouns & MADE_UP and clause.has("verb", "make", "say", "pull", "start"):
        return not clause.has("polarity", "negative")
    said = nouns & RUBBISH and clause.has("verb", *SAYING) and not _names_more(clause)
    # "you took me for an idiot"
    said = said or (clause.has("verb", "take for") and clause.has("object", "me", "us"))
    # "you act like you own it", whatever the parser makes of the likeness
    said = said or (clause.has("verb", "act", "behave") and clause.has("object", "none") and _is_bare_of(clause))
    if said or (nouns & TROUBLE and clause.has("verb", *TROUBLING)):
        return True
    if _is_unsure(clause) or _is_likened(clause) or does_it_for(clause):
        return True
    verbs = clause.features.get("verb", frozenset()) - {"none"}
    if not verbs:
        seen = clause.features.get("predicate-word", frozenset()) & SEEN
        return not seen and not clause.has("predicate-type", "phrase")
    if not is_verb(clause.verb.lemma, clause.verb.text) and clause.verb.upos != "AUX":
        return True
    if (
        verbs & ON_ME
        and not verbs & {"break up", "break up with"}
        and (clause.has("object", "me", "us") or clause.has("recipient", "me", "us"))
    ):
        return True
    if verbs & {"try", "attempt"} and clause.has("polarity", "positive") and clause.has("complement", "to"):
        return True
    if clause.has("verb", "have") and nouns & HAD:
        return True
    if clause.has("verb", "get", "be") and clause.has("predicate", *SEEN):
        return False
    if clause.has("verb", "make") and clause.has("object", "me", "us"):
        return not made_to(clause)
    # "things get ugly": what somebody gets or sees is in their mind, what a thing gets is not
    thing = clause.has("verb", "get") and clause.has("subject", "third", "it")
    named = ("vague-verb",) if thing else ("vague-verb", "mind-care-verb")
    inner = any(verbs & lexicon.classes.get(name, frozenset()) for name in named)
    return (inner and not verbs & OUTWARD) or is_elliptical(clause)


def _looked_on(clause: Clause) -> bool:
    """ "it leaked for weeks and you did nothing": beside what had come, that is what was done about it."""
    behind = clause.verb.role == "conj" and clause.has("subject", "you") and clause.sentence.child(clause.head, "nsubj")
    above = clause.sentence.words[clause.verb.head]
    told = above.upos == "VERB" and above.index < clause.head
    return bool(behind) and told and clause.has("verb", "do") and clause.has("tense", "past")


def _names_more(clause: Clause) -> bool:
    """ "nonsense about my brother": what it was about tells of a talk."""
    below = [clause.word(i) for i in clause.full if i > clause.head]
    return any(word.upos in {"NOUN", "PROPN"} and word.lemma not in RUBBISH for word in below)


def does_it_for(clause: Clause) -> bool:
    """ "you're not doing it for me" tells of the writer, and of no act; "you didn't do it for me" may be one."""
    plain = clause.has("verb", "do") and clause.has("object", "it") and clause.has("aspect", "progressive")
    return plain and clause.has("recipient", "me", "us") and clause.has("polarity", "negative")


def says_how_felt(clause: Clause) -> bool:
    """ "every time you do something upsetting": a time, told by how it was for the writer."""
    after = [clause.word(i).norm for i in clause.full if i > clause.head and clause.word(i).is_said]
    return clause.place == "when" and len(after) > 1 and after[0] == "something" and set(after[1:]) <= FELT_SO


def sums_up(clause: Clause) -> bool:
    """ "you do something hurtful": a verdict on an act that is not told; beside what is told it says nothing more."""
    if not clause.has("verb", "do", "say", "pull", "try") or clause.has("polarity", "negative"):
        return False
    after = [clause.word(i) for i in clause.full if i > clause.head and clause.word(i).is_said]
    plain = all(word.upos in {"ADJ", "NOUN", "VERB", "ADV"} for word in after[1:])
    if says_how_felt(clause) or (len(after) == 1 and not clause.has("subject", "you")):
        return False
    return bool(after) and after[0].norm in SOME and plain and len(after) <= 3


def is_act(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the clause tells by itself, as a fact, what the receiver did, did not do, or was seen to be."""
    plain = clause.has("modal", "none") or (clause.has("modal", "can", "could") and clause.has("polarity", "negative"))
    # "you could have called"
    plain = plain or (clause.has("modal", "could", "should", "ought to") and clause.has("tense", "past"))
    stated = clause.has("mood", "statement") and clause.has("subject", "you") and clause.has("if", "no")
    inner = clause.has("verb", *STATES) and clause.has("polarity", "positive")
    # "and later you did, but only for the photo"
    inner = inner or (clause.has("verb", "do") and clause.has("object", "none"))
    return stated and plain and not (inner or clause.has("tense", "future") or is_vague(clause, lexicon))


def made_to(clause: Clause) -> bool:
    """ "you made me wait for two hours": what the writer had to do could be seen."""
    done = clause.has("complement-verb", *MADE_TO) or clause.has("predicate", *MADE_TO)
    # "making me wait in the rain again"
    yours = clause.has("subject", "you") or (clause.has("subject", "none") and clause.verb.norm == "making")
    return done and clause.has("verb", "make") and clause.has("object", "me", "us") and yours


def is_elliptical(clause: Clause) -> bool:
    """ "but you never do": the verb stands for another one."""
    said = clause.skeleton
    rest = [
        clause.word(i) for i in clause.full if i not in said and clause.word(i).upos not in {"PUNCT", "ADV", "CCONJ"}
    ]
    return clause.verb.lemma in {"do", "be", "have", "can", "could", "will", "would"} and not rest


def _is_bare_of(clause: Clause) -> bool:
    """Whether no words say how, or only what the receiver would have to be: "act like you own this place"."""
    after = [clause.word(i).norm for i in clause.full if i > clause.head and clause.word(i).is_said]
    return not after or (after[0] in {"like", "as"} and "you" in after[1:3])


def _is_unsure(clause: Clause) -> bool:
    return any(clause.word(i).norm in UNSURE for i in clause.own)


def _is_likened(clause: Clause) -> bool:
    """ "talk like this"; "talk about my father like this" tells enough."""
    sentence = clause.sentence
    if any(child.upos in {"NOUN", "PROPN"} for child in sentence.children(clause.head, "obl", "obj")):
        return False
    below = (child for child in sentence.children(clause.head, "obl") if child.norm in {"this", "that"})
    return any(case.norm == "like" for child in below for case in sentence.children(child.index, "case"))


def _is_plain_deed(clause: Clause) -> bool:
    """ "you merged this", "you told her everything": what was done is plain, whatever it was done to."""
    told = clause.has("verb", "tell") and clause.has("recipient", "third") and clause.has("object-noun", "everything")
    pointed = clause.has("object-noun", "this", "that", "it") and clause.has("verb", *PLAIN_DEEDS)
    return clause.has("polarity", "positive") and (told or pointed)


def _told_apart(clause: Clause) -> bool:
    """ "everything I cook": the relative clause says which."""
    found = clause.sentence.child(clause.head, "obj")
    return found is not None and clause.sentence.child(found.index, "acl") is not None


def _told_how(clause: Clause) -> bool:
    """ "merged this without running the tests": the rest tells enough."""
    marks = (
        mark.norm
        for child in clause.sentence.children(clause.head, "advcl")
        for mark in clause.sentence.children(child.index, "mark")
    )
    return not clause.has("verb", "do", "say", "make", "cause", "mean") and "without" in marks
