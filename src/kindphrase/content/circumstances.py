"""When and where a judged thing was: "in front of my parents", "on Friday". It goes into the label of the blank.

A blank asks for what happened; that it was at the wedding, or in March, the draft tells already.
"""

from __future__ import annotations

from collections.abc import Iterator

from kindphrase.clauses import Clause
from kindphrase.content.spoiling import SPOILING
from kindphrase.content.topics import names_plainly
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Sentence, Word

# stretches and points of time, as they may stand without a preposition
UNITS = frozenset(
    "morning evening night day afternoon noon weekend week month year summer winter spring autumn today yesterday "
    "tonight monday tuesday wednesday thursday friday saturday sunday".split()
)
POINTED = frozenset("last this that the other yesterday today tonight all".split())
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday weekend weekends".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december summer winter spring "
    "autumn morning evening afternoon".split()
)
# what people come together for, and where they are: somebody is at it, and not good at it
MEETINGS = frozenset(
    "meeting party wedding funeral birthday dinner lunch breakfast brunch supper game match call standup demo class "
    "lesson trip holiday vacation exam interview review ceremony reception graduation anniversary visit flight drive "
    "hospital office kitchen restaurant school church airport car house home work station hotel party christmas easter "
    "thanksgiving halloween rehearsal concert picnic barbecue bbq christening baptism prom reunion court pub bar "
    "shop store gym doctor dentist chat thread channel workshop conference retro sprint presentation".split()
)
AT = frozenset({"at", "in", "on", "during", "after", "before", "since", "over"})
ENDS = frozenset({"end", "beginning", "start"})
# what somebody is made to do that is no effect on them: it is said of how they stood there
LOOKING = frozenset({"look", "feel", "seem", "sound", "appear"})
# a longer label is hard to read
LONGEST = 9


def circumstance_of(clause: Clause, lexicon: Lexicon, besides: str = "") -> str:
    """The words that tell when and where it was, in their order; "" where the draft does not say, or it is to come.

    ``besides`` is what the label holds already.
    """
    stated = clause.has("mood", "statement") or clause.has("question-word", "what", "why", "how")
    happened = stated and clause.has("modal", "none") and clause.has("if", "no") and not clause.has("tense", "future")
    if not happened or not clause.has("subject", "you", "your"):
        return ""
    known = set(besides.lower().split())
    said = [
        " ".join(word.text if word.upos == "PROPN" else word.text.lower() for word in words)
        for words in _phrases(clause, lexicon)
        if not known & {word.text.lower() for word in words if word.upos in {"NOUN", "PROPN"}}
    ]
    found = " ".join(said)
    return found if len(f"{besides} {found}".split()) <= LONGEST else ""


def _phrases(clause: Clause, lexicon: Lexicon) -> Iterator[list[Word]]:
    sentence = clause.sentence
    below = [*sentence.children(clause.head)]
    looks = [inner for inner in sentence.children(clause.head, "xcomp", "ccomp") if inner.lemma in LOOKING]
    shown = [child for inner in looks for child in sentence.children(inner.index)]
    # "look like an idiot in front of everybody" may hang on the idiot
    below += [*shown, *(one for child in shown for one in sentence.children(child.index) if one.norm == "front")]
    # "in the meeting this morning" is two of them
    below += [one for child in below for one in sentence.children(child.index) if one.dep == "nmod:unmarked"]
    for child in sorted(below, key=lambda word: word.index):
        if child.index in clause.openers or child.index in clause.tags or child.role not in {"obl", "nmod", "advmod"}:
            continue
        apart = {
            i
            for one in sentence.children(child.index)
            if one.dep == "nmod:unmarked"
            for i in sentence.subtree(one.index)
        }
        words = [sentence.words[i] for i in sentence.subtree(child.index) if i not in apart]
        words = [word for word in words if word.upos != "PUNCT"]
        row = words[-1].index - words[0].index == len(words) - 1
        if row and _is_circumstance(child, words, clause, sentence, lexicon):
            yield words


def _is_circumstance(thing: Word, words: list[Word], clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    norms = [word.norm for word in words]
    if norms[:3] == ["in", "front", "of"]:
        whom = words[3:]
        if norms[3:] in (["everyone"], ["everybody"], ["people"], ["them"], ["him"], ["her"]):
            return True
        return bool(whom) and whom[-1].upos in {"NOUN", "PROPN"} and names_plainly(whom, whom[-1], lexicon)
    case = sentence.child(thing.index, "case")
    if thing.norm in {"yesterday", "today", "tonight"}:
        return len(words) == 1
    if case is None:
        counted = norms[-1:] == ["ago"]
        # "you ruined the evening" says what was ruined
        spoils = clause.verb.lemma in SPOILING and clause.has("object", "none")
        bare = (thing.role == "obl" and not spoils) or thing.dep == "nmod:unmarked"
        return bare and thing.lemma in UNITS and (counted or norms[0] in POINTED)
    if not names_plainly(words, thing, lexicon):
        return False
    if case.norm == "for":
        # for three weeks somebody has been so; for two minutes, somebody may be asked to be so
        span = thing.lemma in UNITS and any(word.upos == "NUM" for word in words)
        return span and clause.has("aspect", "perfect")
    if case.norm not in AT or not (clause.has("tense", "past") or clause.has("aspect", "perfect")):
        return False
    if case.norm in {"since", "during"} and thing.upos != "PROPN":
        return True
    timed = thing.norm in WEEKDAYS or thing.norm in MONTHS or thing.lemma in UNITS
    ends = thing.lemma in ENDS and case.norm in {"in", "at"}
    return timed or ends or thing.lemma in MEETINGS
