"""What is said of the subject: verb or predicate, objects, recipients, complements, adverbs."""

from __future__ import annotations

from kindphrase.clauses.subjects import as_object, kind, kind_of_object
from kindphrase.clauses.verbs import NEGATORS, VerbGroup
from kindphrase.sentences import Sentence, Word

NONE = frozenset({"none"})
INTENSIFIERS = frozenset(
    "so such too very really completely totally absolutely fucking freaking freakin damn bloody pretty quite extremely "
    "incredibly utterly just super rather kinda literally this that as".split()
)


def predicate_features(
    sentence: Sentence, group: VerbGroup, own: tuple[int, ...], openers: tuple[int, ...], subject: Word | None
) -> dict[str, frozenset[str]]:
    """The features that describe the predicate; a feature that does not apply is ``none``."""
    head = sentence.words[group.head]
    verbal = head.upos in {"VERB", "AUX"} and not sentence.children(head.index, "cop")
    held = {index for index in own if index not in openers}
    features: dict[str, frozenset[str]] = {
        "verb": _verb_names(sentence, head) if verbal else NONE,
        "predicate": NONE,
        "predicate-type": NONE,
        "predicate-word": NONE,
        "intensifier": NONE,
        "adverb": _adverbs(sentence, group, held) or NONE,
        **_objects(sentence, head, subject),
        **_complement(sentence, head),
    }
    if not verbal:
        features |= _predicate(sentence, head)
    elif (result := _resultative(sentence, head)) is not None:
        features |= _predicate(sentence, result)
    elif _may_be_adjective(sentence, head):
        features |= {**_predicate(sentence, head), "predicate": frozenset({head.norm})}
    return features


def _may_be_adjective(sentence: Sentence, head: Word) -> bool:
    """ "you are annoying", "you are so confusing": without an object, this says what somebody is as well."""
    if head.norm not in DESCRIBING or not any(child.lemma == "be" for child in sentence.children(head.index, "aux")):
        return False
    return not sentence.child(head.index, "obj", "iobj", "xcomp", "ccomp", "compound")


# verbs that want an object, so that without one their "-ing" describes
DESCRIBING = frozenset(
    "aggravating alarming amazing amusing annoying appalling boring bullying caring challenging charming "
    "condescending confusing controlling convincing demanding depressing disappointing discouraging disgusting "
    "disturbing domineering draining embarrassing encouraging entertaining exasperating exhausting forgiving "
    "frightening frustrating humiliating infuriating insulting interesting intimidating irritating loving "
    "manipulating menacing misleading nagging offending overbearing patronising patronizing pleasing puzzling "
    "relaxing revolting scheming shocking sickening stalling stifling suffocating surprising tempting "
    "terrifying threatening tiring tormenting touching uncaring understanding upsetting welcoming worrying".split()
)


def _verb_names(sentence: Sentence, head: Word) -> frozenset[str]:
    names = {head.lemma}
    particles = [c.norm for c in sentence.children(head.index, "compound") if c.dep == "compound:prt"]
    # a particle that the parser took for an adverb of place
    particles += [c.norm for c in sentence.children(head.index, "advmod") if c.norm in PARTICLES]
    cases = [
        case.norm
        for child in sentence.children(head.index, "obl", "obj", "advcl", "iobj")
        for case in sentence.children(child.index, "case", "mark")
        if case.upos in {"ADP", "SCONJ", "PART"} and (child.role != "advcl" or _is_as(sentence, child, case))
    ]
    for particle in particles:
        names.add(f"{head.lemma} {particle}")
        names.update(f"{head.lemma} {particle} {case}" for case in cases)
    names.update(f"{head.lemma} {case}" for case in cases)
    return frozenset(names)


def _is_as(sentence: Sentence, judged: Word, mark: Word) -> bool:
    """ "you strike me as rather conceited", which a parser takes for a reason."""
    return mark.norm == "as" and judged.upos in {"ADJ", "NOUN"} and not sentence.children(judged.index, "nsubj", "cop")


PARTICLES = frozenset(
    "up out off on over down away around back through along in by apart together aside behind".split()
)


def _predicate(sentence: Sentence, head: Word) -> dict[str, frozenset[str]]:
    below = [head, *_modifiers(sentence, head)]
    kinds = {"ADJ": "adjective", "NOUN": "noun", "PROPN": "noun", "PRON": "pronoun", "VERB": "adjective"}
    has_case = any(c.index < head.index for c in sentence.children(head.index, "case"))
    intensifiers = {w.norm for w in sentence.children(head.index, "advmod", "det") if w.norm in INTENSIFIERS}
    for child in sentence.children(head.index, "amod", "det"):
        intensifiers |= {w.norm for w in sentence.children(child.index, "advmod") if w.norm in INTENSIFIERS}
    return {
        "predicate": frozenset({head.norm, head.lemma}),
        "predicate-type": frozenset({"phrase" if has_case else kinds.get(head.upos, "phrase")}),
        "predicate-word": frozenset(name for word in below for name in (word.norm, word.lemma)),
        "intensifier": frozenset(intensifiers) or NONE,
    }


def _modifiers(sentence: Sentence, head: Word) -> list[Word]:
    """Modifiers and coordinated predicates, one level of each: "a lazy and selfish person"."""
    found: list[Word] = []
    for child in sentence.children(head.index, "amod", "compound", "conj", "nmod", "advmod", "flat", "appos"):
        if child.role == "conj" and sentence.children(child.index, "nsubj"):
            continue
        found.append(child)
        inner = sentence.children(child.index, "amod", "conj", "compound")
        found += [word for word in inner if not sentence.children(word.index, "nsubj")]
    return found


CAUSATIVES = frozenset({"make", "drive", "get", "leave", "turn", "send", "render"})
LINKING = frozenset({"feel", "look", "seem", "sound", "act", "get", "become", "be"})


def _resultative(sentence: Sentence, head: Word) -> Word | None:
    """ "angry" in "make me angry", "stupid" in "make me feel stupid", "crazy" in "sound crazy"."""
    found = sentence.child(head.index, "obj")
    if head.lemma in CAUSATIVES and found is not None:
        # by place: a parser is often unsure what hangs on what here
        for word in sentence.words[found.index + 1 :]:
            if word.norm in INTENSIFIERS or word.lemma in LINKING or word.norm in {"like", "a", "an", "all", "to"}:
                continue
            return word if word.upos in {"ADJ", "ADV", "NOUN", "VERB"} and word.norm not in {"when", "again"} else None
        return None
    if head.lemma in LINKING:
        for child in sentence.children(head.index, "xcomp", "obl"):
            like = any(case.norm == "like" for case in sentence.children(child.index, "case"))
            if child.upos == "ADJ" or (child.upos == "NOUN" and (child.role == "xcomp" or like)):
                return child
    return None


def _adverbs(sentence: Sentence, group: VerbGroup, own: set[int]) -> frozenset[str]:
    found = {
        child.norm
        for index in (group.head, *group.auxiliaries)
        for child in sentence.children(index, "advmod", "discourse", "obl", "det")
        if child.index in own and child.upos in {"ADV", "INTJ", "ADJ", "PART"}
        if child.norm not in NEGATORS | NOT_MANNER
    }
    # markers of reproach count wherever the parser hung them
    return frozenset(found | {sentence.words[i].norm for i in own if sentence.words[i].norm in REPROACH})


NOT_MANNER = frozenset("always never constantly why how when where what forever".split())
REPROACH = frozenset(
    "even again still just only ever once anymore clearly obviously conveniently literally actually".split()
)


def _objects(sentence: Sentence, head: Word, subject: Word | None) -> dict[str, frozenset[str]]:
    found = sentence.child(head.index, "obj")
    recipients: set[str] = set()
    objects: set[str] = set()
    nouns: set[str] = set()
    if found is not None and not any(c.norm in {"to", "for", "with"} for c in sentence.children(found.index, "case")):
        objects.add(_reflexive(found) or kind_of_object(sentence, found))
        if found.upos in {"NOUN", "PROPN", "PRON", "ADJ"}:
            nouns |= {found.lemma, found.norm}
    for child in sentence.children(head.index, "iobj", "obl", "obj"):
        cases = {case.norm for case in sentence.children(child.index, "case")}
        if child.role == "iobj" and child.upos in {"NOUN", "PROPN", "PRON"}:
            nouns |= {child.lemma, child.norm}
        if child.role == "iobj" and kind_of_object(sentence, child) in {"me", "us"}:
            # "you ignored me the whole party": which of the two is the object is a guess of the parser
            objects.add(kind_of_object(sentence, child))
        if child.role == "iobj" or cases & {"to", "for", "on", "with", "at", "from", "of", "about", "behind", "over"}:
            value = kind_of_object(sentence, child)
            recipients.add(value if value in {"me", "us", "my", "you", "third"} else "other")
    if head.dep == "" or not objects:
        passive = sentence.child(head.index, "nsubj")
        if passive is not None and passive.dep == "nsubj:pass" and passive is subject:
            objects.add(as_object(kind(sentence, passive)))
    return {
        "object": frozenset(objects) or NONE,
        "object-noun": frozenset(nouns) or NONE,
        "recipient": frozenset(recipients) or NONE,
    }


def _reflexive(word: Word) -> str:
    return "yourself" if word.norm in {"yourself", "yourselves", "urself"} else ""


# what a question told in another clause begins with
ASKING = frozenset("what how why who where when which whether if".split())


def _complement(sentence: Sentence, head: Word) -> dict[str, frozenset[str]]:
    kinds: set[str] = set()
    verbs: set[str] = set()
    for child in sentence.children(head.index, "ccomp", "xcomp", "csubj"):
        marks = {mark.norm for mark in sentence.children(child.index, "mark")}
        first = sentence.words[sentence.subtree(child.index)[0]].norm
        if "to" in marks:
            kinds.add("to")
        elif first in ASKING:
            kinds.add("wh")
        elif child.norm.endswith("ing") and not sentence.children(child.index, "nsubj", "aux"):
            kinds.add("ing")
        else:
            kinds.add("that")
        verbs |= {child.lemma}
        inner = sentence.child(child.index, "xcomp")
        if child.lemma in {"feel", "look", "be", "try"} and inner is not None:
            verbs.add(f"{child.lemma} {inner.lemma}")
    return {"complement": frozenset(kinds) or NONE, "complement-verb": frozenset(verbs) or NONE}
