"""Statement, question or imperative; which question; tags; openers and vocatives; how loud."""

from __future__ import annotations

from dataclasses import dataclass

from kindphrase.clauses.subjects import YOU, YOUR, kind
from kindphrase.clauses.verbs import NEGATORS
from kindphrase.parsing.tags import AUXILIARIES, DASHES, tag_of
from kindphrase.sentences import Sentence, Word

QUESTION_WORDS = {
    "why": "why", "how": "how", "what": "what", "who": "who", "when": "when", "where": "where",
    "which": "which", "whose": "who", "whom": "who", "y": "why", "wat": "what", "wtf": "what",
}  # fmt: skip
OPENERS = frozenset(
    "and but so well oh look listen honestly seriously ok okay plus also because cuz cos bc or yet wow yeah yes no "
    "nope sorry please hey hi lol lmao omg ugh hmm um uh actually anyway anyways maybe now then again still "
    "though like man bro dude babe honey sweetie guess clearly obviously apparently tbh frankly first second".split()
)
# behind these, an answer is over
ANSWERS = frozenset("exactly indeed true right sure fine correct".split())
KIN = frozenset("mum mom dad mama papa mommy mummy daddy gran granny grandma grandpa sis bro son".split())
TAG_WORDS = frozenset({"right", "huh", "eh", "ok", "okay", "yeah", "hm", "innit", "correct"})
# behind what is told, and before what is asked: "you never pay, and then you ask me for money?"
FOLLOWS = frozenset({"then", "yet", "now", "still"})
# what the writer is asked for: "and I should smile?"
OWED = frozenset({"should", "must", "supposed", "have"})
# said words between an auxiliary and "you": "do not any of you"
REACH = 4


@dataclass(frozen=True)
class Mood:
    mood: str
    question_word: str
    tags: tuple[int, ...]
    openers: tuple[int, ...]
    emphasis: frozenset[str]


def mood_of(sentence: Sentence, head: int, own: tuple[int, ...], subject: Word | None, *, nested: bool) -> Mood:
    """Read the mood off word order and closing punctuation. Only clauses that are not nested can ask."""
    words = [sentence.words[index] for index in own]
    tags = () if nested else _tag(sentence)
    inner = [word for word in words if word.index not in tags]
    openers = _openers(inner, subject, head)
    body = [word for word in inner if word.index not in openers and word.upos not in {"PUNCT", "SYM"}]
    marks = _closing(sentence, own)
    asked = "?" in marks and (bool(tags) or not _asks_later(sentence, head, own))
    question_word, mood = "none", "statement"
    front = body[0] if body else None
    if front is not None and not nested:
        question_word = _question_word(body, subject)
        inverted = subject is not None and front.norm in AUXILIARIES and _turned(sentence, front, subject)
        if question_word != "none" and (asked or _fronted(body, subject)):
            mood = "question"
        elif inverted:
            mood, question_word = "question", "polar"
        elif asked:
            mood, question_word = "question", "tag" if tags else "declarative"
        elif subject is None and _bare(sentence.words[head], sentence, front):
            mood, question_word = "imperative", "none"
        else:
            question_word = "none"
    elif nested and subject is None and front is not None and _bare(sentence.words[head], sentence, front):
        mood = "imperative" if sentence.words[head].role in {"conj", "parataxis"} else "statement"
    return Mood(mood, question_word, tags, openers, _emphasis(words, marks))


def _question_word(body: list[Word], subject: Word | None) -> str:
    limit = subject.index if subject is not None else body[0].index + 3
    for position, word in enumerate(body[:3]):
        if word.index > limit:
            break
        leads = position == 0 or body[position - 1].upos in {"ADP", "ADV", "INTJ", "CCONJ"}
        if word.norm in QUESTION_WORDS and leads:
            after = body[position + 1].norm if position + 1 < len(body) else ""
            # "how is it that you …"
            detour = after == "is" and body[position + 1].role == "discourse"
            if word.norm == "how" and (after == "come" or detour):
                return "how-come"
            return QUESTION_WORDS[word.norm]
    return "none"


def _turned(sentence: Sentence, front: Word, subject: Word) -> bool:
    """Whether an auxiliary stands before its subject; before "you", not far."""
    if front.index > subject.index or kind(sentence, subject) not in {"you", "your"}:
        return front.index < subject.index
    said = [word.norm for word in sentence.words[front.index + 1 :] if word.is_said]
    return not {*said[: REACH + 1]}.isdisjoint(YOU | YOUR)


def _fronted(body: list[Word], subject: Word | None) -> bool:
    """A question without its mark: "why do you …", "why you always …", "how could you …"."""
    if subject is None:
        return len(body) <= 3 and body[0].norm in {"why", "how", "what", "who", "wtf"}
    between = [word.norm for word in body if word.index < subject.index]
    return body[0].norm in {"why", "y"} or any(norm in AUXILIARIES for norm in between)


def _bare(head: Word, sentence: Sentence, front: Word) -> bool:
    """The base form of a verb with nothing before it but "do", "don't", "just", "never", "please"."""
    if head.upos not in {"VERB", "AUX"} and not sentence.children(head.index, "cop"):
        return False
    if "Mood=Imp" in head.feats:
        return True
    lead = [c for c in sentence.children(head.index, "aux", "cop", "mark", "nsubj") if c.index <= head.index]
    if any(child.norm not in {"do", "does", "be", *NEGATORS} for child in lead):
        return False
    # "don't lied": after "do", learners inflect the verb once more
    denied = any(child.norm == "not" for child in sentence.children(head.index, "advmod"))
    done = denied and any(child.norm == "do" for child in lead)
    plain = "VerbForm=Inf" in head.feats or head.norm == head.lemma or done
    return plain and front.index <= head.index


def _tag(sentence: Sentence) -> tuple[int, ...]:
    """ ", don't you?", ", right?" at the end of the sentence."""
    asked = tag_of(sentence.words)
    if asked:
        return tuple(word.index for word in asked)
    words = [word for word in sentence.words if word.is_said]
    closing = sentence.words[-1].text if sentence.words else ""
    if len(words) < 3:
        return ()
    two = words[-2:]
    if [word.norm for word in two] == ["you", "know"] and len(words) > 4 and _comma_before(sentence, two[0]):
        return tuple(word.index for word in two)
    if two[-1].norm in TAG_WORDS and ("?" in closing or _comma_before(sentence, two[-1])):
        return (two[-1].index,)
    return ()


def _comma_before(sentence: Sentence, word: Word) -> bool:
    return word.index > 0 and sentence.words[word.index - 1].text in DASHES


def _openers(words: list[Word], subject: Word | None, head: int) -> tuple[int, ...]:
    limit = subject.index if subject is not None else head
    found: list[int] = []
    for word in words:
        if word.index >= limit:
            break
        opener = word.role in {"discourse", "vocative", "cc"} or word.upos in {"PUNCT", "INTJ", "CCONJ", "SYM"}
        # "first of all"
        opener = opener or (bool(found) and word.norm in {"of", "all"} and words[0].norm == "first")
        opener = opener or _calls(words, word, subject) or _answers(words, word)
        if not (opener or (word.norm in OPENERS and word.upos != "VERB" and word.role != "amod")):
            break
        found.append(word.index)
    return tuple(found)


def _answers(words: list[Word], word: Word) -> bool:
    """ "Exactly, you …": what is said to the one before, with its comma."""
    return word is words[0] and word.norm in ANSWERS and len(words) > 1 and words[1].upos == "PUNCT"


def _asks_later(sentence: Sentence, head: int, own: tuple[int, ...]) -> bool:
    """Whether another clause stands between this one and the mark, so that the mark is not its own.

    "You ruined it, can we go now?" asks one thing; "you came and you left?", "you left, I guess?" ask all of it.
    """
    last = next((index for index in reversed(own) if sentence.words[index].upos not in {"PUNCT", "SYM"}), own[-1])
    for word in sentence.words[last + 1 :]:
        if word.upos == "PUNCT" and set(word.text) <= set("?!.…"):
            return False
        if word.role not in {"parataxis", "conj"} or not _stands_beside(sentence, word, head):
            continue
        linked = any(child.norm in {"and", "or"} for child in sentence.children(word.index, "cc"))
        # "you never pay, and then you ask me for money?": what was first is told
        linked = linked and not any(child.norm in FOLLOWS for child in sentence.children(word.index, "advmod"))
        active = sentence.child(word.index, "nsubj")
        subject = active or sentence.child(word.index, "nsubj:pass")
        # "you lied for a year and I should smile?", "you lied and you want me back?"
        owed = word.lemma == "suppose" or any(aux.norm in OWED for aux in sentence.children(word.index, "aux"))
        mine = subject is not None and subject.norm in {"i", "we"} and owed
        told = mine or (subject is not None and word.lemma in {"want", "expect"})
        guessed = active is not None and active.norm == "i" and word.lemma in {"think", "guess", "hope", "suppose"}
        says = word.upos in {"VERB", "AUX"} or any(
            sentence.child(word.index, role) for role in ("cop", "aux", "aux:pass")
        )
        if says and not guessed and (told or not linked):
            return True
    return False


def _stands_beside(sentence: Sentence, word: Word, head: int) -> bool:
    """Whether a clause is coordinated with the other, or with one that it is coordinated with."""
    above = word.head
    while above != head and sentence.words[above].role in {"parataxis", "conj"}:
        above = sentence.words[above].head
    beside = sentence.words[head]
    return above == head or (beside.role in {"parataxis", "conj"} and above == beside.head)


def _calls(words: list[Word], word: Word, subject: Word | None) -> bool:
    """ "Mum, you …", "dad you …": a name before the subject, however parsed."""
    if subject is None or subject.norm != "you" or word is not words[0] or word.upos not in {"NOUN", "PROPN", "AUX"}:
        return False
    between = [other for other in words if word.index < other.index < subject.index]
    return [other.text for other in between] == [","] or (not between and word.norm in KIN)


def _closing(sentence: Sentence, own: tuple[int, ...]) -> frozenset[str]:
    """The marks that close the stretch the clause stands in."""
    marks: set[str] = set()
    for word in sentence.words[own[-1] :]:
        if word.upos == "PUNCT" and set(word.text) <= set("?!.…"):
            marks |= set(word.text)
        elif marks:
            break
    return frozenset(marks)


# loud enough by themselves
SHOUTED_ALONE = frozenset("you your never always not stop why".split())


def is_shouted(text: str) -> bool:
    """Whether a word is written in capitals."""
    return len(text) > 1 and text.isalpha() and text.isupper()


def _emphasis(words: list[Word], marks: frozenset[str]) -> frozenset[str]:
    found: set[str] = set()
    if "!" in marks:
        found.add("interrobang" if "?" in marks else "exclaim")
    shouted = [word for word in words if is_shouted(word.text)]
    if shouted and (len(shouted) > 1 or shouted[0].norm in SHOUTED_ALONE):
        found.add("caps")
    return frozenset(found)
