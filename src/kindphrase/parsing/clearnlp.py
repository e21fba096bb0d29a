"""ClearNLP labels (``en_core_web_*``) to Universal Dependencies, as the English Web Treebank applies them.

Where the parser could not tell, neither can we: infinitive, imperative and free relatives keep the parse's reading.
"""

from __future__ import annotations

from kindphrase.parsing.arcs import Arcs

_RENAMED = {
    "ROOT": "root", "dobj": "obj", "dative": "iobj", "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass",
    "auxpass": "aux:pass", "prt": "compound:prt", "poss": "nmod:poss", "possessive": "case", "npadvmod": "obl:unmarked",
    "npmod": "obl:unmarked", "relcl": "acl:relcl", "rcmod": "acl:relcl", "infmod": "acl", "partmod": "acl",
    "nn": "compound", "hmod": "compound", "number": "compound", "hyph": "punct", "num": "nummod", "quantmod": "advmod",
    "nounmod": "nmod", "abbrev": "appos", "intj": "discourse", "meta": "discourse", "preconj": "cc:preconj",
    "predet": "det:predet", "complm": "mark", "acomp": "xcomp", "attr": "xcomp", "oprd": "xcomp", "prep": "advmod",
    "agent": "advmod", "pobj": "obl", "pcomp": "advcl",
}  # fmt: skip
ONLY_CLEARNLP = frozenset(_RENAMED) - {"ROOT"} | {"neg"}
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "SYM"})
_PREPOSED = frozenset({"prep", "agent", "dative", "advmod", "prt"})
_SUBJECTS = ("nsubj", "nsubjpass")
_NOMINATIVE = frozenset({"i", "he", "she", "we", "they"})
_SPEAKING = frozenset({"say", "tell", "ask", "reply", "answer", "add", "write", "shout", "yell", "scream", "whisper"})
_TELLING = frozenset({"tell", "ask", "show", "promise", "remind", "teach", "warn", "inform", "text"})
_PERCEIVING = frozenset({"see", "hear", "watch", "feel", "notice"})
_BARE = frozenset({"make", "let", "help", "have"})
_PARTICIPLE = frozenset({"keep", "leave", "have", "get", "want", "need", "catch", "find"})
_PLACES = frozenset({
    "here", "there", "home", "away", "out", "back", "up", "down", "in", "off", "over", "around", "nowhere",
    "everywhere", "somewhere", "elsewhere", "inside", "outside", "upstairs", "downstairs", "together", "apart",
    "abroad",
})  # fmt: skip
_ADDRESSED = frozenset({
    "mom", "mum", "mama", "dad", "daddy", "babe", "baby", "honey", "hon", "hun", "dude", "man", "bro", "sis",
    "guys", "folks", "team", "sweetheart", "sweetie", "darling", "dear", "love", "mate", "buddy", "pal", "girl",
    "girls", "boys", "sir", "boss",
})  # fmt: skip
_CALENDAR = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter",
})  # fmt: skip


def to_universal(arcs: Arcs) -> None:
    """Rebuild the tree in place. The order matters: each step reads labels that a later one renames."""
    for step in (_run_ons, _raised_subjects, _told, _prepositions, _copulas, _conjuncts, _labels, _commas):
        step(arcs)


def _run_ons(arcs: Arcs) -> None:
    """In "A, didn't you?" and "A, B.", A is ``ccomp`` of what follows; in UD it is the root."""
    root = arcs.top_down()[0]
    if arcs.lemma[root] in _SPEAKING:
        return
    first, last = arcs.edges()
    subjects = arcs.kids(root, *_SUBJECTS, "expl")
    before = [
        kid
        for kid in arcs.kids(root, "ccomp")
        if last[kid] < min([root, *(first[subject] for subject in subjects)])
        and any(last[kid] < mark < root for mark in arcs.kids(root, "punct"))
        and (subjects or arcs.has(kid, *_SUBJECTS))
        and not arcs.has(kid, "mark")
    ]
    if not before:
        return
    arcs.swap(before[0], "parataxis")
    for other in before[1:]:
        arcs.move(other, before[0])
        arcs.dep[other] = "parataxis"
    for mark in (mark for mark in arcs.kids(root, "punct") if mark > last[root]):
        arcs.move(mark, before[0])


def _raised_subjects(arcs: Arcs) -> None:
    """The subject in "make me angry", "want you to stop", "let me finish" is the object of the verb above."""
    for below in range(len(arcs)):
        above = arcs.head[below]
        subjects = arcs.kids(below, *_SUBJECTS)
        if arcs.dep[below] not in {"ccomp", "xcomp"} or len(subjects) != 1 or arcs.has(above, "dobj"):
            continue
        subject = subjects[0]
        if above < subject < below and arcs.norm[subject] not in _NOMINATIVE and _small(arcs, above, below):
            arcs.move(subject, above)
            arcs.dep[subject], arcs.dep[below] = "dobj", "xcomp"


def _small(arcs: Arcs, above: int, below: int) -> bool:
    """Whether the clause has no finite verb of its own."""
    verb = arcs.lemma[above]
    helpers = arcs.kids(below, "aux", "auxpass")
    if arcs.has(below, "mark", "complm") or verb in _PERCEIVING or arcs.upos[above] != "VERB":
        return False
    if any(_is_to(arcs, helper) for helper in helpers):
        return True
    if helpers:
        return False
    if arcs.upos[below] in {"VERB", "AUX"}:
        if "VerbForm=Part" in arcs.feats[below] or "VerbForm=Ger" in arcs.feats[below]:
            return verb in _PARTICIPLE
        return verb in _BARE and "VerbForm=Fin" not in arcs.feats[below]
    return True


def _is_to(arcs: Arcs, index: int) -> bool:
    return arcs.dep[index] == "aux" and (arcs.norm[index] == "to" or arcs.lemma[index] == "to")


def _told(arcs: Arcs) -> None:
    """The one told ("tell me that …") is the indirect object, though nothing else is the direct one."""
    for index in range(len(arcs)):
        if arcs.lemma[index] in _TELLING and arcs.has(index, "ccomp", "xcomp"):
            for told in arcs.kids(index, "dobj"):
                arcs.dep[told] = "iobj"


def _prepositions(arcs: Arcs) -> None:
    """The object takes the preposition's place, and the preposition becomes its ``case`` (or ``mark`` of a clause)."""
    for index in reversed(arcs.top_down()):
        objects = arcs.kids(index, "pobj") or arcs.kids(index, "pcomp")
        if not objects or not (arcs.dep[index] in _PREPOSED or arcs.upos[index] in {"ADP", "SCONJ"}):
            continue
        taken = objects[0]
        clause = arcs.dep[taken] == "pcomp" and arcs.upos[taken] in {"VERB", "AUX"}
        if arcs.dep[index] in _PREPOSED:
            arcs.dep[index] = _place(arcs, index, clause=clause)
        arcs.lift(taken, "mark" if clause else "case")
        if arcs.upos[index] in {"ADP", "SCONJ"}:
            arcs.upos[index] = "SCONJ" if clause else "ADP"


def _place(arcs: Arcs, index: int, *, clause: bool) -> str:
    """The label of a prepositional phrase, from what governs it."""
    above = arcs.head[index]
    stacked = arcs.dep[above] in {*_PREPOSED, "pcomp"} and arcs.upos[above] in {"ADP", "SCONJ"}
    if stacked and not arcs.has(above, "pobj", "pcomp"):
        return "pcomp" if clause else "pobj"  # "out of nowhere": both become case of the noun
    nominal = arcs.upos[above] in _NOMINAL
    if clause:
        return "acl" if nominal else "advcl"
    if arcs.dep[index] == "agent":
        return "obl:agent"
    return "nmod" if nominal else "obl"


def _copulas(arcs: Arcs) -> None:
    """The predicate of ``be`` becomes the head and takes all that hung on the verb."""
    for verb in reversed(arcs.top_down()):
        if arcs.lemma[verb] != "be" or arcs.upos[verb] not in {"AUX", "VERB"} or arcs.dep[verb] in {"aux", "auxpass"}:
            continue
        if any(arcs.norm[kid] == "there" for kid in arcs.kids(verb, "expl")):
            arcs.upos[verb] = "VERB"  # "there is": the treebank keeps the verb as head
            for kid in arcs.kids(verb, "attr"):
                arcs.dep[kid] = "dep" if arcs.has(verb, "nsubj") else "nsubj"
            continue
        predicate = _predicate(arcs, verb)
        if predicate is None:
            continue
        if arcs.dep[predicate] in {"ccomp", "xcomp", "advcl"}:
            for kid in arcs.kids(verb, "nsubj", "csubj"):
                arcs.dep[kid] += ":outer"
        else:
            _extraposed(arcs, verb, predicate)
        arcs.upos[verb] = "AUX"
        arcs.lift(predicate, "cop")


def _predicate(arcs: Arcs, verb: int) -> int | None:
    """What is said with ``be``: the first kind found, to the right of the verb before the left."""
    named = arcs.kids(verb, "acomp") or arcs.kids(verb, "attr", "oprd")
    after = [kid for kid in arcs.kids(verb) if kid > verb]
    placed = [kid for kid in after if arcs.dep[kid] in {"obl", "prt"} or _says_where(arcs, kid)]
    asked = [kid for kid in arcs.kids(verb, "advmod") if kid < verb and arcs.norm[kid] in {"how", "where", "when"}]
    asked += [kid for kid in arcs.kids(verb, "obl") if kid < verb]
    others = [kid for label in ("npadvmod", "ccomp", "xcomp") for kid in after if arcs.dep[kid] == label]
    personal = any(arcs.norm[kid] in {"you", *_NOMINATIVE} for kid in arcs.kids(verb, "nsubj"))
    reasons = [kid for kid in after if arcs.dep[kid] == "advcl" and arcs.has(kid, "mark") and not personal]
    found = sorted(named, key=lambda kid: (kid < verb, kid)) or placed or asked or others
    return next(iter(found or (reasons if arcs.has(verb, *_SUBJECTS, "csubj") else [])), None)


def _says_where(arcs: Arcs, index: int) -> bool:
    return arcs.dep[index] == "advmod" and arcs.norm[index] in _PLACES


def _extraposed(arcs: Arcs, verb: int, predicate: int) -> None:
    """A clause on ``be`` itself, after the predicate ("It's unfair that …"), is the true subject of "it"."""
    pronouns = [kid for kid in arcs.kids(verb, "nsubj") if arcs.norm[kid] == "it"]
    clauses = [kid for kid in arcs.kids(verb, "ccomp", "xcomp") if kid > predicate]
    if pronouns and clauses:
        arcs.dep[pronouns[0]], arcs.dep[clauses[0]] = "expl", "csubj"


def _conjuncts(arcs: Arcs) -> None:
    """Conjuncts, chained in ClearNLP, all hang on the first; a conjunction on the conjunct that follows it."""
    for index in arcs.top_down():
        above = arcs.head[index]
        if arcs.dep[index] == arcs.dep[above] == "conj":
            arcs.move(index, arcs.head[above])
    for index in range(len(arcs)):
        above = arcs.head[index]
        if arcs.dep[index] == "cc" and index > above:
            first = arcs.head[above] if arcs.dep[above] == "conj" else above
            following = [kid for kid in arcs.kids(first, "conj") if kid > index]
            if following and following[0] != above:
                arcs.move(index, first)  # up, then across
                arcs.move(index, following[0])


def _labels(arcs: Arcs) -> None:
    """What is left is a matter of names."""
    for index in range(len(arcs)):
        label = arcs.dep[index]
        if _is_to(arcs, index):
            arcs.dep[index] = "mark"
        elif label == "neg":
            arcs.dep[index] = "det" if arcs.upos[index] == "DET" else "advmod"
        elif label in {"npadvmod", "intj", "dep"} and _addressed(arcs, index):
            arcs.dep[index] = "vocative"
        elif label == "npadvmod" and arcs.upos[index] == "ADV":
            arcs.dep[index] = "advmod"
        else:
            arcs.dep[index] = _RENAMED.get(label, label)
        if arcs.upos[index] == "SCONJ" and arcs.dep[index] not in {"mark", "case", "cc", "fixed"}:
            arcs.upos[index] = "ADV"  # why, how, when


def _addressed(arcs: Arcs, index: int) -> bool:
    """Whether a lone name or term of address is set off by a comma."""
    name = arcs.upos[index] == "PROPN" and arcs.norm[index] not in _CALENDAR
    if not (name or arcs.norm[index] in _ADDRESSED) or arcs.has(index, "det", "amod", "case", "prep"):
        return False
    return any(0 <= beside < len(arcs) and arcs.norm[beside] == "," for beside in (index - 1, index + 1))


def _commas(arcs: Arcs) -> None:
    """A comma hangs on the part that it sets off, the largest if there are several."""
    first, last = arcs.edges()
    opened: dict[int, int] = {}
    closed: dict[int, int] = {}
    for index in arcs.top_down():
        if arcs.dep[index] in {"conj", "parataxis", "vocative", "discourse", "appos"}:
            opened.setdefault(first[index] - 1, index)
        preposed = arcs.dep[index] in {"advcl", "csubj"} and index < arcs.head[index]
        if preposed or arcs.dep[index] in {"vocative", "discourse"}:
            closed.setdefault(last[index] + 1, index)
    for index in range(len(arcs)):
        part = opened.get(index, closed.get(index))
        if part is not None and arcs.norm[index] == "," and arcs.dep[index] == "punct" and not arcs.kids(index):
            arcs.move(index, part)  # a leaf: it can go anywhere
