"""What the draft tells of the writer's own side beside a feeling: what they did, what they lacked, what was spoilt.

"You make me cry" tells that I cried, "you're not helpful" that I needed more help, "you ruined our evening" that our
evening was ruined. It is said in place of "I felt …".
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.answering import answered
from kindphrase.content.doubting import asked_back, doubted_view, doubted_worth
from kindphrase.content.enduring import endured
from kindphrase.content.hoping import wish_told
from kindphrase.content.namings import NOUNS
from kindphrase.content.spoiling import PEOPLE, feared_for, phrase_of, spoilt, spoilt_by
from kindphrase.content.telling import TROUBLE, TROUBLING, does_it_for, made_to
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_verb, past_participle
from kindphrase.sentences import Word

# what somebody is made to do, and is no effect on them: it is said of how it looks, or says nothing by itself
NO_EFFECT = frozenset("look seem sound appear be have do get laugh smile kill die hurt hit love like".split())
# done to a family or a team, these tell that it was hard for them
WEARING = frozenset({"put through", "drag through", "tear apart", "ruin", "destroy", "wreck", "wear out", "damage"})
# of minds, what can be felt by the other side where it is there
FELT = frozenset("believe love want miss need like accept value appreciate trust support notice understand".split())

BETTERED = frozenset({"person", "man", "woman", "friend", "parent"})
# behind a predicate, what adds nothing to it: "at all", "enough"
LEFT_OUT = frozenset("me us all least far ever anymore enough".split())


@dataclass(frozen=True)
class Own:
    """Said in place of "I felt": ready ``words``, or a ``clause`` told of ``subject``.

    What is ``complete`` needs no "when …", and what is said ``alone`` takes none. ``stock``: a rule has it
    ready, and it tells nothing that the draft does. What it ``asks`` is said behind it.
    """

    words: tuple[str, ...] = ()
    clause: Clause | None = None
    subject: str = "I"
    complete: bool = False
    alone: bool = False
    stock: bool = False
    asks: tuple[str, ...] = ()


def own_of(clause: Clause, lexicon: Lexicon, *, felt: bool, named: bool) -> Own | None:
    """What can be said of the writer in place of a feeling.

    ``felt``: the draft names the feeling; ``named``: the feeling word tells what was missing.
    """
    effect = effect_of(clause)
    if effect is not None and not (felt and effect.verb.lemma in {"feel", "fool", *NOUNS}):
        return Own(clause=effect, subject="we" if clause.has("object", "us") else "I")
    plain = answered(clause, lexicon) or wish_told(clause, lexicon)
    view = () if plain else doubted_view(clause, lexicon)
    if said := plain or view or doubted_worth(clause):
        return Own(said, complete=True, alone=True, asks=asked_back(clause, view))
    if does_it_for(clause) and clause.has("mood", "statement") and clause.has("if", "no"):
        verb = "wasn't" if clause.has("tense", "past") else "isn't"
        whom = "us" if clause.has("recipient", "us") else "me"
        return Own(("This", verb, "working for", whom), complete=True, alone=True)
    if trouble := _troubled(clause):
        return Own(trouble, complete=True, alone=True)
    if unmade := _unmade(clause):
        return Own(unmade, complete=True, alone=True)
    stated = clause.has("modal", "none") or clause.has("tense", "future")
    if not (clause.has("subject", "you", "your") and stated and clause.has("if", "no")):
        return None
    words = () if clause.has("tense", "future") else _needed(clause, lexicon)
    if words:
        return Own(words, complete=True)
    if clause.has("tense", "future"):
        feared = feared_for(clause)
        return Own(feared, complete=True) if feared else None
    if unfelt := () if named else _unfelt(clause):
        return Own(unfelt, complete=True)
    if whole := endured(clause) or spoilt_by(clause):
        return Own(whole, complete=True)
    words = spoilt(clause) or _hard_for(clause, lexicon)
    return Own(words) if words else None


def effect_of(clause: Clause) -> Clause | None:
    """ "want to leave" in "you make me want to leave", as a clause of its own."""
    if clause.place == "complement" and not clause.has("verb", "make") and clause.parent is not None:
        # found in "it was my fault", said in "you made me think it was my fault"
        row = any(clause.word(i).role == "conj" for i in clause.sentence.subtree(clause.parent))
        if row or not clause.has("subject", "it", "i", "we", "my"):
            return None
        clause = clause_at(clause.sentence, clause.parent)
    caused = clause.has("verb", "make") and clause.has("object", "me", "us") and clause.has("polarity", "positive")
    stated = clause.has("modal", "none") and clause.has("if", "no") and not clause.has("tense", "future")
    if not (caused and stated) or clause.has("subject", "i", "we", "none") or made_to(clause):
        return None
    sentence = clause.sentence
    inner = next(
        (
            word
            for word in sentence.children(clause.head, "xcomp", "ccomp")
            if word.index > clause.head and word.upos == "VERB" and is_verb(word.lemma, word.text)
        ),
        None,
    )
    if inner is None or inner.lemma in NO_EFFECT or "VerbForm=Part" in inner.feats or inner.norm != inner.lemma:
        return None
    if sentence.children(inner.index, "nsubj", "cop", "det", "case"):
        return None
    if "by" in {
        mark.norm for below in sentence.children(inner.index) for mark in sentence.children(below.index, "mark")
    }:
        # "made me miss it by taking so long": who took long is the receiver
        return None
    found = clause_at(sentence, inner.index)
    features = {
        **found.features,
        "subject": frozenset({"i"}),
        "mood": frozenset({"statement"}),
        "tense": clause.features["tense"],
        "aspect": frozenset({"simple"}),
        "modal": frozenset({"none"}),
        "place": frozenset({"main"}),
    }
    return replace(found, subject=(), openers=(*found.openers, *clause.openers), features=features)


def _troubled(clause: Clause) -> tuple[str, ...]:
    """ "I'm upset about these delays" for "why do you cause these delays?"."""
    thing = clause.sentence.child(clause.head, "obj")
    caused = clause.has("verb", *TROUBLING) and clause.has("subject", "you") and clause.has("polarity", "positive")
    if thing is None or thing.lemma not in TROUBLE or not caused or clause.has("tense", "future", "past"):
        return ()
    words = [clause.word(i) for i in clause.sentence.subtree(thing.index) if clause.word(i).is_said]
    last = all(not clause.word(i).is_said for i in clause.full if i > words[-1].index)
    pointed = words[0].norm in {"these", "this", "all", "those"} and words[0].upos == "DET" and len(words) <= 4
    plain = clause.has("modal", "none") and clause.has("if", "no") and pointed and last
    return ("I'm upset about", *(word.text.lower() for word in words)) if plain else ()


def _unmade(clause: Clause) -> tuple[str, ...]:
    """ "I didn't feel welcome" for "you never made me feel welcome", "I wasn't happy" for "you never made me happy"."""
    plain = clause.has("verb", "make") and clause.has("polarity", "negative") and clause.has("mood", "statement")
    if not (plain and clause.has("subject", "you") and clause.has("object", "me") and clause.has("modal", "none")):
        return ()
    sentence = clause.sentence
    now = clause.has("tense", "present") and not clause.has("aspect", "perfect")
    inner = sentence.child(clause.head, "xcomp", "ccomp")
    thing = next((word for word in sentence.children(clause.head, "obj") if word.norm != "me"), None)
    if inner is not None and inner.upos == "NOUN":
        # "made me a better person", read as "that I am one"
        inner, thing = None, inner
    last = max((i for i in clause.full if clause.word(i).is_said), default=clause.head)
    if inner is not None and inner.lemma == "feel":
        felt = sentence.child(inner.index, "xcomp", "advcl", "advmod")
        words = sentence.subtree(felt.index) if felt is not None and felt.index == inner.index + 1 else ()
        said = ("I do not feel" if now else "I did not feel",)
    elif inner is not None and inner.upos == "ADJ":
        words, said = sentence.subtree(inner.index), ("I am not" if now else "I was not",)
    # in a row of charges, a hope would come out of nowhere
    elif not _is_third(clause) and inner is None and thing is not None and thing.lemma in BETTERED:
        words, said = sentence.subtree(thing.index), ("I'd hoped to become",)
    else:
        return ()
    kept = [clause.word(i) for i in words if clause.word(i).is_said]
    whole = (
        bool(kept) and kept[-1].index == last and all(word.upos != "VERB" or word.norm.endswith("ed") for word in kept)
    )
    return (*said, *(word.text.lower() for word in kept)) if whole else ()


def _is_third(clause: Clause) -> bool:
    """Whether two others are charged before it in a row."""
    before = clause.sentence.words[: clause.head]
    return sum(word.upos == "VERB" and word.role in {"root", "conj", "ccomp", "parataxis"} for word in before) > 1


def _needed(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """ "I needed more help with the move" for "you weren't much help with the move"."""
    if not clause.has("verb", "none", "be") or not clause.has("mood", "statement"):
        return ()
    negative = clause.has("polarity", "negative")
    need = lexicon.need_for([clause.verb.lemma, clause.verb.norm], "negative" if negative else "positive")
    if need is None:
        return ()
    now = clause.has("tense", "present") and not clause.has("aspect", "perfect")
    rest = [word for word in _after(clause) if word.upos not in {"PUNCT", "SYM", "INTJ"}]
    beside = clause.sentence.child(clause.head, "conj")
    if beside is not None and any(word.index > beside.index for word in rest):
        # "not interesting and wasting time": what follows is said of what stands beside it
        return ()
    if any(word.upos in {"VERB", "AUX", "SCONJ", "CCONJ", "PROPN", "PRON"} for word in rest):
        return ()
    people = ("family-noun", "child-noun", "coworker-noun", "people-words")
    if any(word.lemma in lexicon.classes.get(name, ()) for name in people for word in rest):
        # "more patience with my mother" would be the writer's own
        return ()
    sentence = need.said if now else need.before or need.said
    said = (sentence,) if sentence else ("I need" if now else "I needed", need.needed or "")
    return (*said, *(word.text for word in rest))


def _after(clause: Clause) -> list[Word]:
    """What follows the predicate, but for "to me", "at all" and how far it goes."""
    sentence = clause.sentence
    left_out: set[int] = set()
    for child in sentence.children(clause.head):
        below = sentence.subtree(child.index)
        norms = {sentence.words[i].norm for i in below}
        if child.role in {"vocative", "discourse"} or norms & LEFT_OUT:
            left_out |= set(below)
    inside = (i for i in clause.own if i > clause.head and i not in {*left_out, *clause.tags})
    # "boring and wasting time": what follows the second half is no part of the first, however parsed
    joined = min((word.index for word in sentence.children(clause.head, "conj")), default=len(sentence.words))
    return [clause.word(i) for i in inside if i < joined and clause.word(i).role != "cc"]


def _hard_for(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """ "it was hard for the whole team" for "you put the whole team through hell"."""
    whom = clause.sentence.child(clause.head, "obj")
    if whom is None or not clause.has("verb", *WEARING) or not clause.has("polarity", "positive"):
        return ()
    known = PEOPLE | lexicon.classes.get("family-noun", frozenset()) | lexicon.classes.get("child-noun", frozenset())
    if whom.lemma not in known or "your" in {clause.word(i).norm for i in clause.sentence.subtree(whom.index)}:
        return ()
    return ("it was very hard for", *phrase_of(clause, whom))


def _unfelt(clause: Clause) -> tuple[str, ...]:
    """ "I don't feel believed" for "you don't believe me"; past what is past."""
    verb = clause.verb.lemma
    denied = clause.has("polarity", "positive") and clause.has("holder-subject", "i", "we")
    denied = denied and clause.has("holder-verb", "think", "believe") and clause.has("holder-polarity", "negative")
    negative = clause.has("polarity", "negative") or denied
    plain = negative and clause.has("object", "me")
    # "you don't understand" says it of me as well
    plain = plain or (verb == "understand" and negative and clause.has("object", "none"))
    # "I love you because I know you don't love me"
    plain = plain and not clause.has("holder-verb", "know")
    if not plain or not clause.has("mood", "statement") or verb not in FELT or not clause.has("complement", "none"):
        return ()
    said = {*clause.skeleton, *clause.openers}
    rest = {clause.word(i).upos for i in clause.own if i not in said and clause.word(i).norm != "me"}
    now = clause.has("tense", "present") and clause.has("aspect", "simple") and clause.has("habit", "none")
    feel = "I do not feel" if now else "I did not feel"
    return (feel, past_participle(verb)) if rest <= {"PUNCT", "ADV", "SYM", "INTJ", "SCONJ"} else ()
