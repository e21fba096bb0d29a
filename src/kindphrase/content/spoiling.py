"""What was spoilt, or may be: "our evening was ruined" for "you ruined our evening"."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.content.topics import SAYINGS
from kindphrase.parsing.morphology import past_participle
from kindphrase.sentences import Word

# days that are spoilt as an evening is
FEASTS = frozenset("christmas xmas easter thanksgiving halloween hanukkah eid diwali passover ramadan".split())
# what can be done to an evening, to a mood or to somebody's trust
SPOILING = frozenset("ruin spoil destroy wreck waste shatter damage break jeopardize jeopardise endanger risk".split())
# of what can be broken by what somebody says or does
BREAKABLE = frozenset("heart trust confidence spirit faith".split())
TOUCHED = frozenset(
    "area bathroom bedroom bicycle bike book boat bridge building bumper camera car chair coat computer couch cupboard "
    "desk door dress engine fence file flat floor front furniture garage garden gate glasses grass greenhouse guitar "
    "hedge house instrument jacket keyboard kitchen laptop lawn machine mirror office oven painting phone piano plant "
    "roof room scooter screen shed shoe sofa stove suit table tablet tent tool toy truck van wall window yard".split()
)
# what sums up, so that "my life was ruined" would judge as much as before
SUMMING = frozenset("life world everything anything all thing things it this that".split())
# what takes its time, and reads as a time
STRETCHES = frozenset("day night evening morning afternoon week weekend month year summer birthday".split())
# what can be named without judging it, beside what is said
SHOWN = frozenset(
    "speech toast song story post mail email letter text photo picture video visit announcement call".split()
)
PEOPLE = frozenset("everyone everybody family team class group household folks people".split())


def spoilt(clause: Clause) -> tuple[str, ...]:
    """ "our evening was ruined" for "you ruined our evening"."""
    thing = _harmed(clause)
    if thing is None:
        return ()
    be = "were" if "Number=Plur" in thing.feats else "was"
    # "for the kids"
    whom = next((one for one in clause.sentence.children(clause.head, "obl") if one.index > thing.index), None)
    row = [clause.word(i) for i in clause.sentence.subtree(whom.index)] if whom is not None else []
    beside = tuple(word.text for word in row) if row and row[0].norm == "for" else ()
    return (*phrase_of(clause, thing), be, past_participle(clause.verb.lemma), *beside)


def spoilt_by(clause: Clause) -> tuple[str, ...]:
    """ "our evening was ruined by that joke" for "your joke ruined our evening"."""
    thing, harmed = clause.sentence.child(clause.head, "nsubj"), spoilt(clause)
    below = [clause.word(i) for i in clause.sentence.subtree(thing.index)] if thing is not None else []
    if (
        not harmed
        or thing is None
        or thing.lemma not in SAYINGS | SHOWN
        or [word.norm for word in below[:-1]] != ["your"]
    ):
        return ()
    return (*harmed, "by", "those" if "Number=Plur" in thing.feats else "that", below[-1].text.lower())


def _harmed(clause: Clause) -> Word | None:
    """What is spoilt: "our evening" in "you ruined our evening"."""
    thing = clause.sentence.child(clause.head, "obj") or _stretch(clause)
    if thing is None or clause.verb.lemma not in SPOILING or not clause.has("polarity", "positive"):
        return None
    below = [clause.word(i) for i in clause.sentence.subtree(thing.index)]
    # "my first real thing that I ever made" sums up nothing
    sums = thing.lemma in SUMMING and not any(word.role in {"amod", "acl"} for word in below)
    day = thing.upos == "PROPN" and thing.norm in FEASTS and len(below) == 1
    if day:
        return thing
    if thing.upos != "NOUN" or sums or thing.lemma in PEOPLE or below[0].norm not in {"my", "our", "the"}:
        return None
    if clause.verb.lemma == "break":
        return thing if thing.lemma in BREAKABLE else None
    # damage to what can be touched was done, and is told as done
    return None if clause.verb.lemma == "damage" and thing.lemma in TOUCHED else thing


def _stretch(clause: Clause) -> Word | None:
    """ "my day" in "you ruined my day", which looks like when it was."""
    found = clause.sentence.child(clause.head, "obl")
    bare = found is not None and found.index > clause.head and not clause.sentence.children(found.index, "case")
    return found if found is not None and bare and found.lemma in STRETCHES else None


def feared_for(clause: Clause) -> tuple[str, ...]:
    """ "I'm worried that our evening will be ruined" for "you're going to ruin our evening": it has not happened."""
    if not clause.has("mood", "statement"):
        return ()
    thing = _harmed(clause)
    if thing is None:
        return ()
    return ("I'm worried that", *phrase_of(clause, thing), "will be", past_participle(clause.verb.lemma))


def phrase_of(clause: Clause, noun: Word) -> tuple[str, ...]:
    words = [clause.word(i) for i in clause.sentence.subtree(noun.index) if clause.word(i).upos != "PUNCT"]
    return tuple(word.text if word.upos == "PROPN" else word.text.lower() for word in words)
