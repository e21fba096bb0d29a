"""What is told, asked or tried, and that the parser hangs elsewhere: "I warned you not to drive it"."""

from __future__ import annotations

from dataclasses import replace

from kindphrase.parsing.orders import STOPPING
from kindphrase.parsing.stepping import Step, stepped
from kindphrase.parsing.wearied import WEARY, wearied
from kindphrase.sentences import Sentence, Word

BIDDING = frozenset({"warn", "tell", "ask", "beg", "remind", "urge", "order"})
TELLING = frozenset({"tell", "remind", "promise", "assure"})
ASKING = frozenset({"ask", "wonder", "think", "say", "tell"})
ASKED = frozenset("how what why if whether when where who which".split())
WONDERING = frozenset({"wonder", "wonders", "wondering"})
TRYING = frozenset({"try", "trying"})
CUT_SHORT = frozenset("jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. p.m. a.m. etc. st. co.".split())
CHEERS = frozenset(
    "a amazing brilliant done fantastic for going good great job lot lovely move much nice nothing oh one played so "
    "thanks timing try well wonderful work wow".split()
)
LONGEST_CHEER = 5
BESIDE = frozenset({"acl", "advcl", "appos", "ccomp", "conj", "parataxis"})
FEARING = frozenset({"scared", "afraid", "worried", "terrified", "frightened", "jealous", "ashamed"})


def with_tellings(sentence: Sentence) -> Sentence:
    """The sentence with it hung on the telling, asking or trying."""
    return stepped(sentence, _STEPS)


def _that(sentence: Sentence, word: Word) -> Word:
    """ "you told me that I am lazy or that I am late": the second hangs beside the first, not beside the telling."""
    marked = any(mark.norm == "that" for mark in sentence.children(word.index, "mark"))
    if word.role != "conj" or not marked:
        return word
    said = [other for other in sentence.children(word.head, "ccomp") if word.head < other.index < word.index]
    return replace(word, head=said[-1].index) if said else word


def _tried(sentence: Sentence, word: Word) -> Word:
    """ "when I try and talk to you": the talking is what was tried, as behind "to"."""
    at = word.index if word.role == "conj" else word.head
    trying = sentence.words[at - 2] if at > 1 else word
    tried = sentence.words[at]
    bare = tried.role == "conj" and tried.upos == "VERB" and tried.norm == tried.lemma and tried.head == trying.index
    if trying.norm not in TRYING or not bare or sentence.words[at - 1].norm != "and":
        return word
    if word is tried:
        return replace(word, dep="xcomp")
    return replace(word, dep="mark") if word.index == at - 1 else word


def _told_to(sentence: Sentence, word: Word) -> Word:
    """ "I warned you not to drive it": whoever was warned has not done it, or done it."""
    head = sentence.words[word.head] if word.role == "nsubj" else word
    to = sentence.child(head.index, "mark")
    telling = sentence.words[head.head]
    bidden = head.role == "ccomp" and to is not None and to.norm == "to" and telling.lemma in BIDDING
    if not bidden or sentence.child(head.index, "nsubj") is None or telling.index > head.index:
        return word
    return replace(word, dep="xcomp") if word is head else replace(word, head=telling.index, dep="iobj")


def _told_so(sentence: Sentence, word: Word) -> Word:
    """ "stop telling people it's my fault": what nothing parts from whoever is told it, is what they are told."""
    who = sentence.child(word.index, "nsubj", "nsubj:pass") if word.role in {"parataxis", "ccomp", "conj"} else None
    before = sentence.words[who.index - 1] if who is not None and 1 < who.index < word.index else None
    if before is None or before.role not in {"iobj", "obj"} or sentence.child(word.index, "cc", "mark"):
        return word
    telling = sentence.words[before.head]
    told = telling.lemma in TELLING and telling.index == min(sentence.subtree(before.index)) - 1
    return _held_by(telling, sentence, word) if told else word


def _told_why(sentence: Sentence, word: Word) -> Word:
    """ "stop telling them I left because I hate them": the reason is part of what they are told."""
    mark = sentence.child(word.index, "mark") if word.role == "advcl" else None
    stop = sentence.words[word.head]
    if mark is None or mark.norm != "because" or stop.norm not in STOPPING:
        return word
    if sentence.words[mark.index - 1].text == ",":
        return word
    telling = next((one for one in sentence.children(stop.index, "xcomp") if one.lemma in TELLING | {"say"}), None)
    below = sentence.subtree(telling.index) if telling is not None else ()
    told = [at for at in below if stop.index < at < mark.index and sentence.words[at].upos in {"VERB", "ADJ", "AUX"}]
    return replace(word, head=told[-1]) if telling is not None and told[-1:] not in ([], [telling.index]) else word


def _asked_once(sentence: Sentence, word: Word) -> Word:
    """ "you never asked me once how it went": "once" tells how often it was asked, and not when."""
    once = word if word.norm == "once" else sentence.child(word.index, "mark")
    if once is None or once.norm != "once" or once.role != "mark":
        return word
    behind, asked = sentence.words[once.index + 1 : once.index + 2], sentence.words[once.head]
    asking = sentence.words[asked.head]
    if not behind or behind[0].norm not in ASKED or asking.lemma not in ASKING or asking.index > once.index:
        return word
    return replace(word, head=asking.index, dep="advmod") if word is once else replace(word, dep="ccomp")


def _wondered(sentence: Sentence, word: Word) -> Word:
    """ "you shout at me and you wonder why I never call": why is what is wondered, and not why anybody shouts."""
    if word.role not in {"advcl", "ccomp"} or word.upos not in {"VERB", "AUX", "ADJ", "NOUN"}:
        return word
    first = sentence.words[min(sentence.subtree(word.index))]
    wondering = sentence.words[first.index - 1] if first.index else word
    if first.norm not in ASKED or wondering.norm not in WONDERING or word.head == wondering.index:
        return word
    return _held_by(wondering, sentence, word)


def _apart(sentence: Sentence, word: Word) -> Word:
    """ "I've paid since feb. you never pay": behind a stop that was taken for a short word's, somebody else acts."""
    who = sentence.child(word.index, "nsubj") if word.role == "ccomp" else None
    before = sentence.words[who.index - 1] if who is not None and who.index > 1 else None
    stops = before is not None and before.text.lower() in CUT_SHORT and word.head < before.index
    return replace(word, dep="parataxis") if stops else word


def _either_way(sentence: Sentence, word: Word) -> Word:
    """ "either way, you lied": no part of what is told."""
    norms = [other.norm for other in sentence.words[:2]]
    if norms != ["either", "way"] or word.index > 1 or sentence.root < 2:
        return word
    return replace(word, head=sentence.root, dep="discourse")


def _cheered(sentence: Sentence, word: Word) -> Word:
    """ "great job, you woke her", "thanks for nothing, I waited an hour": no part of the waking and the waiting."""
    at = next((other.index for other in sentence.words[: LONGEST_CHEER + 1] if other.text == ","), 0)
    if not at or not all(other.norm in CHEERS for other in sentence.words[:at]):
        return word
    root = sentence.words[sentence.root]
    beside = (one for one in sentence.children(root.index) if one.role in BESIDE and one.index > at)
    acting = (one for one in beside if sentence.child(one.index, "nsubj") and not sentence.child(one.index, "cc"))
    told = next(acting, None) if root.index < at else root
    if told is None or (word.index < at and word.head < at and word is not root):
        return word
    if word is told:
        return replace(word, head=word.index, dep="root")
    cheers = word is root or (word.index < at and word.role in {"obl", "obj", "nsubj", "advcl"})
    return replace(word, head=told.index, dep="discourse", upos="INTJ") if cheers else word


def _feared(sentence: Sentence, word: Word) -> Word:
    """ "you were scared I would tell him": what nothing parts from the fear is what is feared."""
    who = sentence.child(word.index, "nsubj") if word.role in {"parataxis", "ccomp", "conj"} else None
    fear = sentence.words[who.index - 1] if who is not None and 1 < who.index < word.index else None
    if fear is None or fear.norm not in FEARING or fear.upos != "ADJ" or sentence.child(word.index, "cc", "mark"):
        return word
    return word if word.head == fear.index else _held_by(fear, sentence, word)


def _hoped(sentence: Sentence, word: Word) -> Word:
    """ "you took it and hoped I wouldn't see": what nothing parts from the hoping is what was hoped."""
    who = sentence.child(word.index, "nsubj") if word.role in {"parataxis", "conj"} else None
    first = min(sentence.subtree(who.index)) if who is not None and who.index < word.index else 0
    hoping = sentence.words[first - 1] if first else None
    if hoping is None or hoping.lemma != "hope" or hoping.upos != "VERB" or sentence.child(word.index, "cc", "mark"):
        return word
    return _held_by(hoping, sentence, word)


def _held_by(above: Word, sentence: Sentence, word: Word) -> Word:
    """The word as what is told, wondered or feared ``above``; as it is where that hangs below it already."""
    below = sentence.subtree(word.index)
    return word if above.index in below else replace(word, head=above.index, dep="ccomp")


def _faulted(sentence: Sentence, word: Word) -> Word:
    """ "it's my fault that you lied": what is put down to somebody is a clause of its own, with "that" or without."""
    told = word if word.role == "acl" else sentence.words[word.head]
    blamed = told.role == "acl" and sentence.words[told.head].norm == "fault" and told.head < told.index
    beside = {one.norm for one in sentence.children(told.head, "nmod", "advmod")} if blamed else set()
    # "it's not her fault that you failed" answers, and charges nobody with it
    mine = bool(beside & {"my", "our"}) and "not" not in beside
    who = sentence.child(told.index, "nsubj", "nsubj:pass") if mine else None
    if who is None or who.norm == "that" or told.head + 3 < who.index:
        return word
    if word is told:
        return replace(word, dep="ccomp")
    leads = word.norm == "that" and word.head == told.index and word.index < who.index
    return replace(word, dep="mark") if leads else word


_STEPS: tuple[Step, ...] = (
    (_that, frozenset({"that"})),
    (_tried, TRYING),
    (_told_to, frozenset({"to"})),
    (_told_why, frozenset({"because"})),
    (_asked_once, frozenset({"once"})),
    (_wondered, WONDERING),
    (_told_so, frozenset({"it", "i", "you", "he", "she", "we", "they"})),
    (_hoped, frozenset({"hope", "hoped", "hoping"})),
    (_apart, CUT_SHORT),
    (_feared, FEARING),
    (_faulted, frozenset({"fault"})),
    # these alone are no cheer, and stand in every other sentence
    (_cheered, CHEERS - {"a", "for", "much", "oh", "so"}),
    (_either_way, frozenset({"either"})),
    (wearied, WEARY),
)
