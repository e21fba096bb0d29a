"""Rows of verbs that the parser reads as something else: "you lie and cheat", "you shout, slam the door and leave".

What stands in a row is told in one tense and as one row, so that the row must be seen first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.parsing.dated import DAYS, of_later_day
from kindphrase.parsing.morphology import is_base
from kindphrase.parsing.orders import STOPPING
from kindphrase.parsing.stepping import Step, stepped
from kindphrase.sentences import Sentence, Word

PRESENT = frozenset({"Mood=Ind", "Tense=Pres", "VerbForm=Fin"})
# these may stand between "and" and its verb
STRESS = frozenset("fucking fuckin freaking just then even never always still also".split())
ALL = frozenset({"both", "all", "just", "only"})
SOMEBODY = frozenset("somebody someone anybody anyone everybody everyone nobody one".split())
# "it's fine if …": what is granted before a "but"
GRANTED = frozenset("fine ok okay cool alright understandable mind care understand understood".split())


def with_rows(sentence: Sentence) -> Sentence:
    """The sentence with such verbs made verbs, and hung where their row hangs."""
    return stepped(sentence, _STEPS)


def _verb(sentence: Sentence, word: Word) -> Word:
    """ "and change everything", "you both cheat": taken for nouns."""
    if word.upos not in {"NOUN", "ADJ"} or not word.norm.isalpha() or not is_base(word.norm):
        return word
    if sentence.child(word.index, "cop", "case", "nummod") or _is_determined(sentence, word):
        return word
    head = sentence.words[word.head]
    before = word.index - 1
    while before > 0 and sentence.words[before].norm in STRESS:
        before -= 1
    # "you do nothing but whine" is no row
    cc = sentence.words[before].role == "cc" and sentence.words[before].norm != "but"
    joined = word.role == "conj" and cc and _present_of_you(sentence, head)
    follows = sentence.words[word.index + 1 :]
    alone = not follows or follows[0].upos in {"PUNCT", "CCONJ", "PRON", "DET", "ADP"}
    both = head is word and sentence.words[before].norm in ALL and _is_you(sentence.child(word.index, "nsubj"))
    if (joined and alone) or (both and any(child.upos == "VERB" for child in sentence.children(word.index, "conj"))):
        return replace(word, upos="VERB", lemma=word.norm, feats=PRESENT)
    return word


def _who(sentence: Sentence, word: Word) -> Word:
    """ "the one who just sits and watches": after "who", they are verbs."""
    head = sentence.words[word.head] if word.role == "conj" else word
    who = sentence.child(head.index, "nsubj")
    plain = word.upos == "NOUN" and word.norm in {f"{word.lemma}s", f"{word.lemma}es"} and is_base(word.lemma)
    if not plain or who is None or who.norm != "who" or head.role != "acl" or sentence.child(word.index, "cop", "det"):
        return word
    return replace(word, upos="VERB", feats=PRESENT)


def _somebody(sentence: Sentence, word: Word) -> Word:
    """ "every time somebody disagrees": nobody is a disagree."""
    plain = word.upos == "NOUN" and word.norm in {f"{word.lemma}s", f"{word.lemma}es"} and is_base(word.lemma)
    who = sentence.child(word.index, "nsubj") if plain else None
    if who is None or who.norm not in SOMEBODY or sentence.words[word.index - 1].norm not in SOMEBODY | {"us", "them"}:
        return word
    return word if sentence.child(word.index, "cop") else replace(word, upos="VERB", feats=PRESENT)


def _comma(sentence: Sentence, word: Word) -> Word:
    """ "…, slam the door and leave": no order in the midst of what is told."""
    head = sentence.words[word.head]
    plain = word.role == "parataxis" and word.upos == "VERB" and word.norm == word.lemma and head.index < word.index
    if not plain or not _present_of_you(sentence, head) or sentence.child(word.index, "nsubj", "aux", "mark"):
        return word
    comma = sentence.words[word.index - 1].text == ","
    later = (*sentence.children(word.index, "conj"), *sentence.children(head.index, "conj"))
    closes = any(
        other.index > word.index and other.upos == "VERB" and sentence.child(other.index, "cc") for other in later
    )
    return replace(word, dep="conj") if comma and closes else word


def _every_time(sentence: Sentence, word: Word) -> Word:
    """ "every time I disagree, things escalate": the sentence is about what escalates, not about the time."""
    time = sentence.words[word.head]
    if not _is_every_time(sentence, time):
        return word
    said = [
        other
        for other in sentence.children(time.index, "advmod", "parataxis", "appos", "conj")
        if _acts(sentence, other)
    ]
    relative = sentence.child(time.index, "acl")
    if relative is None or not said or said[0].index < relative.index:
        return word
    if word.index == said[0].index:
        return replace(word, head=word.index, dep="root")
    return replace(word, head=said[0].index, dep="obl") if word.index == time.index else word


def _stopped(sentence: Sentence, word: Word) -> Word:
    """ "stop spamming and read it", "stop saying that you know and blaming me": what is to stop is a row of gerunds.

    What is no gerund stands beside the stopping.
    """
    joined = word.role == "conj" and word.upos == "VERB" and not sentence.child(word.index, "nsubj", "aux", "mark")
    if not joined:
        return word
    head, gerund = sentence.words[word.head], word.norm.endswith("ing")
    if not gerund:
        bare = word.norm == word.lemma and _is_stopped(sentence, head)
        return replace(word, head=head.head) if bare else word
    at = head
    while at.head != at.index and not at.norm.endswith("ing"):
        at = sentence.words[at.head]
    return replace(word, head=at.index) if at is not head and _is_stopped(sentence, at) else word


def _rather(sentence: Sentence, word: Word) -> Word:
    """ "you watched it rather than help": the second is what was not done, as behind "instead of"."""
    undone = sentence.words[word.head] if word.norm == "rather" else word
    than = any(cc.norm == "rather" for cc in sentence.children(undone.index, "cc"))
    bare = undone.norm.endswith("ing") or undone.norm == undone.lemma
    if undone.role != "conj" or undone.upos != "VERB" or not bare or not than:
        return word
    return replace(word, dep="advcl" if word is undone else "mark") if word is undone or word.role == "cc" else word


def _own_subject(sentence: Sentence, word: Word) -> Word:
    """ "…, and the whole sprint shows it": a noun before the second verb is who does it."""
    head = sentence.words[word.head]
    second = head.role == "conj" and head.upos == "VERB" and word.index < head.index
    if not second or sentence.child(head.index, "nsubj", "det") is None or sentence.child(head.index, "nsubj"):
        return word
    nouns = [one for one in sentence.children(head.index) if one.upos == "NOUN" and one.role in {"amod", "compound"}]
    if not nouns or nouns[-1].index != head.index - 1:
        return word
    if word is nouns[-1]:
        return replace(word, dep="nsubj")
    return replace(word, head=nouns[-1].index) if word.role == "det" else word


def _anyway(sentence: Sentence, word: Word) -> Word:
    """ "you knew it would hurt me and did it anyway": what was done stands beside the knowing."""
    held = sentence.words[word.head]
    done = word.role == "conj" and {"Tense=Past", "VerbForm=Fin"} <= set(word.feats)
    if not done or held.role != "ccomp" or sentence.child(word.index, "nsubj", "aux", "mark"):
        return word
    supposed = any(aux.norm in {"would", "will", "could"} for aux in sentence.children(held.index, "aux"))
    above = sentence.words[held.head]
    stated = _is_you(sentence.child(above.index, "nsubj")) and "Tense=Past" in above.feats
    return replace(word, head=above.index) if supposed and stated else word


def _granted(sentence: Sentence, word: Word) -> Word:
    """ "it's fine if you don't like it but why do you spoil it": the second is under no "if"."""
    held = sentence.words[word.head]
    above = sentence.words[held.head]
    behind = word.role == "conj" and held.role == "advcl" and above.index < held.index < word.index
    if not behind or sentence.child(word.index, "nsubj") is None:
        return word
    but = any(cc.norm == "but" for cc in sentence.children(word.index, "cc"))
    conditional = any(mark.norm == "if" for mark in sentence.children(held.index, "mark"))
    asked = any(why.norm in {"why", "how"} for why in sentence.children(word.index, "advmod"))
    return replace(word, head=above.index) if but and conditional and (asked or above.norm in GRANTED) else word


def _constant(sentence: Sentence, word: Word) -> Word:
    """ "your constant complaining about it drives me mad": the complaining is what drives, and not what is done."""
    words = sentence.words
    near = (at for at in (word.index + 1, word.index, word.index - 1, word.head) if 0 < at < len(words) - 1)
    row = next((words[at - 1 : at + 2] for at in near if _is_constant(words, at)), None)
    if row is None:
        return word
    yours, constant, gerund = row
    if word.index == yours.index:
        return replace(word, head=gerund.index, dep="nmod:poss")
    if word.index == constant.index:
        return replace(word, head=gerund.index, dep="amod", upos="ADJ")
    if word.index == gerund.index:
        hangs = gerund.head == constant.index
        place = (constant.head, constant.dep) if hangs else (gerund.head, "nsubj")
        return replace(word, head=place[0], dep=place[1], upos="NOUN")
    return replace(word, head=gerund.index) if word.head == constant.index else word


def _is_constant(words: Sequence[Word], at: int) -> bool:
    constant, gerund = words[at], words[at + 1]
    ing = gerund.norm.endswith("ing") and (gerund.head > gerund.index or gerund.head == at)
    return constant.norm == "constant" and constant.upos == "NOUN" and words[at - 1].norm == "your" and ing


def _say_so(sentence: Sentence, word: Word) -> Word:
    """ "when I say so you laugh": what is said, and no "so that" of what follows."""
    said = sentence.words[word.index - 1] if word.norm == "so" and word.index else word
    marked = word.role == "mark" and word.head > word.index + 1 and said.lemma in {"say", "tell", "think", "do"}
    below = said.head == word.head and said.role in {"advcl", "acl", "ccomp"} and sentence.child(said.index, "nsubj")
    return replace(word, head=said.index, dep="advmod") if marked and below else word


def _is_stopped(sentence: Sentence, gerund: Word) -> bool:
    above = sentence.words[gerund.head]
    return gerund.norm.endswith("ing") and gerund.role in {"xcomp", "ccomp"} and above.norm in STOPPING


def _is_every_time(sentence: Sentence, time: Word) -> bool:
    if time.head != time.index or time.norm != "time":
        return False
    each = sentence.child(time.index, "det")
    return each is not None and each.norm in {"every", "each"}


def _acts(sentence: Sentence, word: Word) -> bool:
    return word.upos == "VERB" and sentence.child(word.index, "nsubj") is not None


def _present_of_you(sentence: Sentence, head: Word) -> bool:
    return head.upos == "VERB" and head.norm == head.lemma and _is_you(sentence.child(head.index, "nsubj"))


def _is_you(word: Word | None) -> bool:
    return word is not None and word.norm == "you"


def _is_determined(sentence: Sentence, word: Word) -> bool:
    """Whether an article, a number or a plain adjective makes a noun of it."""
    beside = sentence.children(word.index, "det", "amod", "nmod", "compound")
    return any(child.norm not in STRESS | ALL for child in beside)


_STEPS: tuple[Step, ...] = (
    (_verb, frozenset()),
    (_who, frozenset({"who"})),
    (_somebody, SOMEBODY),
    (_comma, frozenset({"you"})),
    (_every_time, frozenset({"time"})),
    (_stopped, STOPPING),
    (_own_subject, frozenset({"and", "but"})),
    (_rather, frozenset({"rather"})),
    (_granted, frozenset({"but"})),
    (_anyway, frozenset({"would", "will", "could"})),
    (_constant, frozenset({"constant"})),
    (of_later_day, DAYS),
    (_say_so, frozenset({"so"})),
)
