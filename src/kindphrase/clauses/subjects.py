"""Who a noun phrase stands for: the receiver, the writer, or somebody else."""

from __future__ import annotations

from kindphrase.sentences import Sentence, Word

YOU = frozenset({"you", "yourself", "yourselves", "thou"})
YOUR = frozenset({"your", "yours"})
I = frozenset({"i", "me", "myself"})  # noqa: E741
MY = frozenset({"my", "mine", "our", "ours"})
WE = frozenset({"we", "us", "ourselves"})
THIRD = frozenset("he she they him her them it's himself herself themselves who".split())
THIS = frozenset({"this", "that", "these", "those", "which"})
EVERYONE = frozenset("everyone everybody people anyone anybody nobody others no-one somebody someone".split())
YOU_GROUPS = frozenset("guys two all both people folks kids lot three girls boys of one ones".split())


def kind(sentence: Sentence, word: Word) -> str:
    """The value of the ``subject`` or ``object`` feature for the phrase that the word heads."""
    norm = word.norm
    if norm in YOU or (norm in YOUR and word.role in {"nsubj", "root"}):
        return "you"
    inner = [child for child in sentence.children(word.index) if child.role != "conj"]
    if norm in YOU_GROUPS and any(child.norm in YOU for child in inner):
        return "you"
    if any(child.norm in YOUR for child in inner):
        return "your"
    if norm in I:
        return "i"
    if norm in WE:
        return "we"
    if any(child.norm in MY for child in inner) or norm in MY:
        return "my"
    if norm == "it":
        return "it"
    if norm in EVERYONE or (norm in {"all", "world", "none", "one"} and word.upos in {"PRON", "NOUN"}):
        return "everyone"
    if norm == "there" and word.role == "expl":
        return "there"
    if norm in THIS and word.upos in {"PRON", "DET"}:
        return "this"
    return "third" if norm in THIRD or word.upos in {"PROPN", "NOUN", "PRON"} else "other"


def kind_of_object(sentence: Sentence, word: Word) -> str:
    """The same for an object: ``me`` and ``us`` for the writer; "I" is none, whatever a parser makes of it."""
    if word.norm in _NOMINATIVE:
        return "other"
    value = as_object(kind(sentence, word))
    return "my" if value == "third" and is_of_mine(sentence, word) else value


def is_of_mine(sentence: Sentence, word: Word) -> bool:
    """ "the ring my mother left me", "the photos we took": what a clause says the writer had a part in."""
    # "the watch" may be read as a verb
    if word.upos != "NOUN" and sentence.child(word.index, "det") is None:
        return False
    for told in sentence.children(word.index, "acl"):
        who = sentence.child(told.index, "nsubj")
        if who is not None and told.upos == "VERB" and kind(sentence, who) in {"i", "we", "my"}:
            return True
    return False


def as_object(value: str) -> str:
    """What a subject is where it is acted upon: ``i`` → ``me``, ``we`` → ``us``."""
    return {"i": "me", "we": "us", "everyone": "third"}.get(value, value)


_NOMINATIVE = frozenset({"i", "we"})
