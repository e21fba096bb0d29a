"""What a judgement is about: "rude to my mother", "obsessed with your phone". It goes into the label of the blank."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kindphrase.clauses import Clause
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Word

ABOUT = frozenset("about on over with to toward towards at around regarding".split())
# when it was, as it may stand at the end of a clause
TIMES = ("today", "yesterday", "tonight", "last night", "this morning", "last week", "last weekend", "the other day")
# what is no topic: whom it is said to, and what sums up
NO_TOPIC = frozenset(
    "me us it this that you yourself all least everything anything what which who times except word idea concept "
    "notion truth".split()
)
LONGEST = 6
# what is said of somebody's interest in a thing, and looks like a passive
GRIPPED = ("hang up", "hang up on", "fixate", "fixate on", "consume", "wrap up", "absorb")
# what is said, as a thing
SAYINGS = frozenset(
    "joke remark comment insult criticism critique belittling mocking mockery teasing taunt taunting jab dig word "
    "message sarcasm name-calling lie accusation yelling shouting nagging complaining whining rant tirade".split()
)
WRITTEN = frozenset("comment comments message messages reply answer email mail post text remark remarks".split())
# what can go wrong without anybody being judged
WORK = ("work-noun", "work-object", "technical-noun", "code-object", "chore-noun")
JUDGING = (
    "insult-noun",
    "insult-adjective",
    "slur-noun",
    "profanity",
    "garbage-noun",
    "garbage-adjective",
    "fault-adjective",
)


def scorns(word: Word, lexicon: Lexicon, names: Iterable[str] = JUDGING) -> bool:
    """Whether a word judges, as it stands or by its lemma: whether it is of one of these classes."""
    return any({word.norm, word.lemma} & lexicon.classes.get(name, frozenset()) for name in names)


def topic_of(clause: Clause, lexicon: Lexicon) -> str:
    """The words that go on from "[what was said or done": "to my mother", "about the dishes", "today"; or ""."""
    # "you're hung up on money" is a state as "you're obsessed with it" is
    if not (clause.has("verb", "none") or (clause.has("voice", "passive") and clause.has("verb", *GRIPPED))):
        return ""
    sentence = clause.sentence
    thing = sentence.child(clause.head, "nsubj") if clause.has("subject", "your") else None
    if thing is not None and (about := _hung_on(thing, clause, lexicon)):
        return about
    if thing is not None and any(thing.lemma in lexicon.classes.get(name, ()) for name in WORK):
        words = [sentence.words[i] for i in sentence.subtree(thing.index)]
        return f"with {' '.join(word.text.lower() for word in words)}" if _plain(words, lexicon) else ""
    if not clause.has("subject", "you") or clause.verb.norm in {"one", "ones", "only"}:
        # "the only one with a job"
        return ""
    for child in sentence.children(clause.head, "obl", "nmod"):
        case = sentence.child(child.index, "case")
        words = [sentence.words[i] for i in sentence.subtree(child.index)]
        # "with no vision" judges on
        lacks = [word.norm for word in words[1:2]] == ["no"]
        behind = case is not None and case.index > clause.head and case.norm in ABOUT
        # "on a power trip"
        tripped = child.norm == "trip" and case is not None and case.norm == "on"
        if behind and not (lacks or tripped) and _plain(words, lexicon):
            named = [word.text if word.upos == "PROPN" else word.text.lower() for word in words]
            # what happens with money is told, and what happens on it is not
            gripped = not clause.has("verb", "none") or clause.verb.norm in {"hung", "fixated"}
            return " ".join(["with", *named[1:]] if gripped else named)
    norms = " ".join(clause.word(i).norm for i in clause.own if i > clause.head)
    return next((time for time in TIMES if norms == time or norms.startswith((time + " ", time + "!"))), "")


def labelled(slot: str, topic: str) -> str:
    """The label of a blank with its topic: nothing happens about a thing, and what happens to somebody is another."""
    if slot == "what happened" and topic.startswith("with your ") and topic.rsplit(" ", 1)[-1] in WRITTEN:
        return f"what was said in {topic.partition(' ')[2]}"
    if slot == "what was said" and topic.startswith("with your "):
        return f"{slot} in {topic.partition(' ')[2]}"
    if not slot.startswith("what happened"):
        return f"{slot} {topic}"
    if topic.startswith(("about ", "regarding ")):
        return f"what happened with {topic.partition(' ')[2]}"
    if topic in {"at your job", "at your work"}:
        # the writer was not there
        return slot
    if topic.startswith("at ") and topic.endswith("ing"):
        # "bad at parking"
        return f"{slot} with the {topic.partition(' ')[2]}"
    met = topic.startswith(("to ", "toward ", "towards ", "on "))
    return f"{slot} with {topic.partition(' ')[2]}" if met else f"{slot} {topic}"


def _hung_on(thing: Word, clause: Clause, lexicon: Lexicon) -> str:
    """ "about the money" for "your attitude about the money"."""
    if any(thing.lemma in lexicon.classes.get(name, ()) for name in WORK):
        return ""
    for child in clause.sentence.children(thing.index, "nmod"):
        case = clause.sentence.child(child.index, "case")
        words = [clause.sentence.words[i] for i in clause.sentence.subtree(child.index)]
        if case is not None and case.norm in ABOUT and _plain(words, lexicon):
            return " ".join(word.text if word.upos == "PROPN" else word.text.lower() for word in words)
    return ""


def names_plainly(words: Sequence[Word], thing: Word, lexicon: Lexicon) -> bool:
    """Whether "last edit", "idea about the garden" names the thing in few words, and judges nothing."""
    rest = [word for word in words if word is not thing]
    if len(rest) > LONGEST or any(word.norm in NO_TOPIC or not word.text[0].isalnum() for word in rest):
        return False
    judged = any(word.norm in lexicon.classes.get(name, ()) for name in (*JUDGING, "label-scorn") for word in rest)
    return not judged and not any(word.upos in {"VERB", "AUX", "CCONJ"} for word in rest)


def means_of(clause: Clause) -> tuple[Word, ...]:
    """ "your rude jokes" in "you made me feel small with your rude jokes": what it was done with."""
    sentence = clause.sentence
    for word in sentence.words:
        if word.upos not in {"NOUN", "PROPN"} or word.index < clause.head or word.index not in clause.full:
            continue
        case = sentence.child(word.index, "case")
        below = tuple(sentence.words[i] for i in sentence.subtree(word.index) if case is not None and i > case.index)
        if case is not None and case.norm == "with" and below and below[0].norm == "your":
            return below
    return ()


def is_said(words: Sequence[Word]) -> bool:
    """Whether what it was done with is something that is said: "jokes", "belittling"."""
    return any(word.lemma in SAYINGS or word.norm in SAYINGS for word in words)


def _plain(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether it names a thing or a person, in few words, and judges nothing."""
    if len(words) > LONGEST or any(word.norm in NO_TOPIC or not word.text[0].isalnum() for word in words):
        return False
    judged = any(word.norm in lexicon.classes.get(name, ()) for name in JUDGING for word in words)
    acts = any(word.upos in {"VERB", "AUX"} for word in words)
    return not (judged or acts) and any(word.upos in {"NOUN", "PROPN", "ADJ"} for word in words)
