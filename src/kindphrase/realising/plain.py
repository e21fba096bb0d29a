"""Verbs that judge, told in plain words: "complain" for *whine*, "talk to me" for *nag me*."""

from __future__ import annotations

from kindphrase.options import Spelling
from kindphrase.parsing.morphology import gerund, past, present
from kindphrase.parsing.verbtables import plainer
from kindphrase.sentences import Sentence, Word

OBJECTS = ("obj", "iobj")
LEADING = frozenset({"case", "mark", "compound", "advmod"})
OFTEN = "often"
THING = "object"
# what ends a plainer verb only where an object follows: "talk to me", but "talk about the dishes"
LINKS = frozenset({"to", "about", "of", "with", "in"})
OWN = frozenset({"i", "we"})


def plain_verb(sentence: Sentence, word: Word) -> tuple[str, ...]:
    """The base of the plainer verb and what goes before its object; nothing where the word judges nothing."""
    known = plainer().get(word.lemma)
    plainly = {said for lead, said in known.items() if lead != OFTEN} if known is not None else set()
    if known is None or any(other.lemma in plainly for other in sentence.words):
        # "complain and whine" would say it twice
        return ()
    if word.role in OBJECTS or any(subject.norm in OWN for subject in sentence.children(word.index, "nsubj")):
        # a noun is no act, and what the writer says of themselves is no sneer
        return ()
    things = sentence.children(word.index, *OBJECTS)
    if any(thing.norm.endswith("self") for thing in things):
        return ()
    if (bare := known.get("none")) and not things:
        return tuple(bare.split())
    leader = next((leader for leader in _leaders(sentence, word) if leader in known and leader != OFTEN), THING)
    plain = tuple(known.get(leader, "").split()) if leader != THING or things else ()
    return plain if things or plain[-1:] not in {(link,) for link in LINKS} else plain[:-1]


def repeats(sentence: Sentence, word: Word) -> str:
    """What a plainer verb leaves out, as a verb before it: that it was more than once."""
    return plainer()[word.lemma].get(OFTEN, "") if word.upos == "VERB" and plain_verb(sentence, word) else ""


def in_form(sentence: Sentence, word: Word, text: str, spelling: Spelling) -> str:
    """A verb below the one that is told, as ``text`` has it inflected, in plain words of the same form."""
    base, *rest = plain_verb(sentence, word) or ("",)
    if not base or word.upos != "VERB":
        return text
    low = text.lower()
    if low == word.lemma:
        form = base
    elif low.endswith("ing"):
        form = gerund(base, spelling)
    elif low == past(word.lemma, spelling=spelling):
        form = past(base, spelling=spelling)
    elif low == present(word.lemma, "he"):
        form = present(base, "he")
    else:
        return text
    return " ".join((form, *rest))


def _leaders(sentence: Sentence, word: Word) -> list[str]:
    """What begins the phrases below a verb: "about" in "nag me about it", "to" in "nag me to call"."""
    below = (sentence.words[index] for index in sentence.subtree(word.index) if index > word.index)
    return [each.norm for each in below if each.role in LEADING]
