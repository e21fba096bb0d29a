"""Clauses that tell more of a thing, and that the parser reads as sentences: "you lost the ring my mother left me"."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.parsing.morphology import base_of
from kindphrase.sentences import Sentence, Word

# what is done with a thing for somebody, who may stand behind it
GIVING = frozenset(
    "give send buy make leave lend build bake cook write knit get bring order choose draw paint save teach hand pass "
    "sew carve frame print record plant pick fix mend".split()
)
# how somebody came by somebody, or is to them
MEETING = frozenset("meet know see want like love date hire find pick need".split())
SPEAKERS = frozenset("you i we he she they".split())
BESIDE = ("conj", "parataxis", "ccomp")
OWN = frozenset({"my", "our", "his", "her", "their"})
POINTS = frozenset({"the", "that", "this", "those", "these", "a", "an"})
WHOM = frozenset({"me", "us", "him", "her", "them", "you"})


def with_relatives(sentence: Sentence) -> Sentence:
    """The sentence with such clauses hung on their things, and what goes on behind them on the main verb."""
    if any(word.norm == "whenever" for word in sentence.words):
        sentence = _whenever(sentence)
    for word in sentence.words:
        if word.role in BESIDE and _base(word) in GIVING | MEETING and (thing := _thing(sentence, word)) is not None:
            return with_relatives(Sentence(tuple(_mended(sentence, word, thing))))
    return sentence


def _whenever(sentence: Sentence) -> Sentence:
    """ "whenever I call you hang up": the call is when it happens. It tells no more of "whenever", and is not what the
    sentence is about.
    """
    words = list(sentence.words)
    for word in sentence.words:
        above = sentence.words[word.head]
        if word.norm != "whenever" or word is above:
            continue
        if (told := sentence.child(word.index, "acl", "advcl")) is not None and told.index > word.index:
            words[told.index] = replace(told, head=above.index, dep="advcl")
            words[word.index] = replace(word, head=told.index)
        elif above.head == above.index > word.index and (main := _beside(sentence, above)) is not None:
            words[above.index] = replace(above, head=main.index, dep="advcl")
            words[main.index] = replace(main, head=main.index, dep="root")
    return Sentence(tuple(words))


def _beside(sentence: Sentence, first: Word) -> Word | None:
    """The clause that nothing joins to the one before it."""
    found = (one for one in sentence.children(first.index, "parataxis", "conj") if one.index > first.index)
    main = next(found, None)
    stated = (
        main is not None and sentence.child(main.index, "nsubj") and not sentence.children(main.index, "cc", "mark")
    )
    return main if stated else None


def _base(word: Word) -> str:
    return base_of(word.norm) or word.lemma


def _thing(sentence: Sentence, verb: Word) -> Word | None:
    """What a clause tells more of, if it stands right behind it and lacks it."""
    who = sentence.child(verb.index, "nsubj")
    if who is None or sentence.children(verb.index, "cc", "mark"):
        return None
    whose = sentence.child(who.index, "nmod")
    theirs = whose is not None and whose.norm in OWN and _base(verb) in GIVING
    # "a liar I saw you with him": whoever has somebody to see tells no more of the liar
    met = who.norm in SPEAKERS and _base(verb) in MEETING and not sentence.children(verb.index, "obj", "iobj", "ccomp")
    if not theirs and not met:
        return None
    opens = sentence.subtree(who.index)[0]
    if not opens:
        return None
    thing = sentence.words[opens - 1]
    held = thing.head == verb.head and thing.role in {"obj", "iobj", "obl"}
    marked = any(child.norm in POINTS for child in sentence.children(thing.index, "det"))
    lacks = all(child.norm in WHOM for child in sentence.children(verb.index, "obj", "iobj"))
    return thing if held and marked and lacks else None


def _mended(sentence: Sentence, verb: Word, thing: Word) -> list[Word]:
    found = []
    for word in sentence.words:
        if word is verb:
            # "lent" may be read as a noun
            found.append(replace(word, head=thing.index, dep="acl:relcl", upos="VERB", lemma=_base(word)))
        elif word.head == verb.index and word.role == "obj":
            found.append(replace(word, dep="iobj"))
        elif word.head == verb.index and word.role == "conj" and sentence.child(word.index, "nsubj") is None:
            found.append(replace(word, head=verb.head))
        else:
            found.append(word)
    return found
