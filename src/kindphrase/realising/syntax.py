"""Events → words in order: "you" + verb group in the wanted tense + the writer's own rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kindphrase.clauses import Clause
from kindphrase.clauses.heads import periphrasis
from kindphrase.content.behaving import reversed_polarity
from kindphrase.content.lasting import yet_of
from kindphrase.content.series import shares_negation
from kindphrase.options import Spelling
from kindphrase.parsing.morphology import gerund, past, past_participle
from kindphrase.realising.agreement import Tense, be, person_of
from kindphrase.realising.leaving import left_out
from kindphrase.realising.plain import in_form, plain_verb, repeats
from kindphrase.realising.tense import backshift
from kindphrase.realising.verbal import APPARENT, APPARENT_NOW, base_of, nonverbal, verb_group, with_adverbs
from kindphrase.sentences import Sentence

# so many words that stood before the subject are put where they were meant
MOST_FRONTED = 4


@dataclass(frozen=True)
class Phrase:
    """Words of one event in order; ``names`` are those whose capitals must stay.

    ``late`` are words of it that stand behind the events that follow: "you lied and left, so that I was alone".
    """

    words: tuple[str, ...]
    subject: str
    names: frozenset[str] = frozenset()
    late: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join(self.words)


def event_phrase(
    clause: Clause,
    tense: Tense,
    spelling: Spelling,
    apart: frozenset[int] = frozenset(),
    *,
    bare: bool = False,
    apparent: bool = False,
    seems: Literal["", "now", "before"] = "",
    subject: str | None = None,
    lacks: bool = False,
) -> Phrase:
    """The clause as an observation: statement order, no frequency, no stress.

    ``apart`` are the heads of clauses of the same sentence that are told as events of their own. A ``bare`` clause has
    no subject and its verb is the infinitive: "reply instantly"; an ``apparent`` one is told as not done by its look,
    and one that ``seems`` so as it looks now, or as done before: "it seemed like you had forgotten me". With a
    ``subject``, it is told of that one, and what is ``lacks``ing still as it stands: "you still have not paid me".
    """
    sentence = clause.sentence
    subject = subject if subject is not None else "" if bare else _subject(clause)
    group = {clause.head, *clause.auxiliaries, *clause.negations, *clause.subject}
    dropped = left_out(clause)
    if lacks:
        dropped -= yet_of(clause)
    rest = [i for i in _content(clause, apart) if i not in group and i not in dropped]
    first = min((i for i in (clause.head, *clause.auxiliaries)), default=clause.head)
    anchor = min(clause.subject, default=first)
    # "nice of you to finally show up": where nobody stands before it, it stays before its verb
    at_last = [i for i in rest if i == clause.head - 1 and not clause.subject and sentence.words[i].norm == "finally"]
    fronted = [i for i in rest if i < anchor and i not in at_last]
    between = [*at_last, *(i for i in rest if anchor < i < clause.head)]
    later = [i for i in apart if i > clause.head and sentence.words[i].role in {"conj", "parataxis"}]
    after = [i for i in rest if clause.head < i < min(later, default=len(sentence.words))]
    late = [i for i in rest if i > min(later, default=len(sentence.words))]
    while (
        after
        and sentence.words[after[-1]].upos in {"CCONJ", "PUNCT"}
        and sentence.words[after[-1]].text not in "\"'”)’"
    ):
        after.pop()
    predicate_before, middle = _split_predicate(clause, between)
    if apparent or seems:
        subject = f"{APPARENT if tense == 'past' else APPARENT_NOW} {subject}"
    verb = (
        [base_of(clause), *plain_verb(sentence, clause.verb)[1:]]
        if bare
        else verb_group(clause, tense, spelling, subject, undone=apparent, lacks=lacks)
    )
    if (often := _keeps(clause)) and not apparent and not lacks:
        verb = _kept(clause, often, "infinitive" if bare else tense, spelling)
    shifted = backshift(sentence, after + late + fronted + middle + predicate_before, tense, spelling, clause)
    if seems == "before" and not clause.has("polarity", "negative") and not nonverbal(clause) and not bare:
        # said once before a row: "had forgotten me and left me behind"
        subject = f"{subject} had"
        verb = [past_participle(base_of(clause), spelling), *plain_verb(sentence, clause.verb)[1:]]
    if seems and len(verb) > 1 and verb[0] in {"were", "are"} and verb[1].endswith("ing"):
        # said once before a row as well: "were ignoring me and talking to her"
        subject, verb = f"{subject} {verb[0]}", verb[1:]
    shifted = {i: in_form(sentence, sentence.words[i], text, spelling) for i, text in shifted.items()}
    words = [*subject.split(), *with_adverbs(verb, [shifted[i] for i in middle], lacks=lacks)]
    words += _glued(sentence, predicate_before, shifted)
    if nonverbal(clause):
        words.append(clause.verb.text)
    if not nonverbal(clause) and plain_verb(sentence, clause.verb):
        # "ramble on"
        after = [i for i in after if not (sentence.words[i].norm == "on" and sentence.words[i].dep == "compound:prt")]
    below = [i for i in after if _in_adverbial(clause, i)]
    again = _repeated(clause, [shifted[i] for i in after])
    words += _glued(sentence, [i for i in after if not below or i < below[0]], shifted)
    words += ["thing", *again] if again and words[-1] == "same" else again
    soon = bool(below) and not clause.has("mood", "imperative") and _says_when(sentence, fronted)
    words += [*_moved(sentence, fronted, shifted), ","] if soon else []
    words += _glued(sentence, [i for i in after if below and i >= below[0]], shifted)
    words += [] if soon else _moved(sentence, fronted, shifted)
    names = frozenset(word.text for word in sentence.words if word.upos == "PROPN")
    if clause.has("habit", "high", "often") and "same" in words and not {"again", "more than once"} & set(words):
        # "you say the same thing every time": once told, it is "again" that keeps the sense
        words += ["thing", "again"] if words[-1] == "same" else ["again"]
    kept = tuple(word for word in words if word)
    return Phrase(kept, subject, names, tuple(_glued(sentence, late, shifted)))


# how often it was, where it is counted and not blown up
REPEATED = (
    "repeatedly", "over and over", "over and over again", "again and again", "time and again", "time and time again",
    "time after time",
)  # fmt: skip


def _keeps(clause: Clause) -> str:
    """The verb that tells that it was more than once, where a plainer verb does not: "keep" talking, for nagging."""
    counted = clause.has("frequency", *REPEATED) or any(clause.word(i).norm == "once" for i in clause.full)
    once = nonverbal(clause) or counted or clause.has("polarity", "negative")
    return "" if once else repeats(clause.sentence, clause.verb)


def _kept(clause: Clause, often: str, tense: str, spelling: Spelling) -> list[str]:
    """ "kept talking to", "keep asking"."""
    finite = past(often, spelling=spelling) if tense == "past" else often
    return [finite, gerund(base_of(clause), spelling), *plain_verb(clause.sentence, clause.verb)[1:]]


def _says_when(sentence: Sentence, fronted: Sequence[int]) -> bool:
    """ "two days later", which goes before "after I had met your family" as well."""
    words = [sentence.words[i] for i in fronted]
    said = [word for word in words if word.is_said]
    return 0 < len(said) <= MOST_FRONTED and not any(word.upos in {"VERB", "AUX", "SCONJ"} for word in words)


def _in_adverbial(clause: Clause, index: int) -> bool:
    """ "while lying about it": how often something was done is told before."""
    adverbials = clause.sentence.children(clause.head, "advcl")
    return any(index in clause.sentence.subtree(word.index) for word in adverbials)


def _repeated(clause: Clause, words: list[str]) -> list[str]:
    """ "more than once" for "over and over"; "again" where the same is said every time."""
    if clause.has("polarity", "negative") or {"again", "once"} & {word.lower() for word in words}:
        return []
    if clause.has("frequency", *REPEATED):
        return ["more than once"]
    return ["again"] if "same" in words and not clause.has("habit", "none") else []


def _glued(sentence: Sentence, indices: list[int], shifted: dict[int, str]) -> list[str]:
    """The words, with those that touched in the draft and did not change still touching: "3pm", "e-mail"."""
    found: list[str] = []
    previous: int | None = None
    for index in indices:
        word = sentence.words[index]
        before = sentence.words[index - 1]
        touches = previous == index - 1 and before.span.end == word.span.start
        kept = word.text == shifted[index] and (word.text.isalnum() or word.text in {"-", "--", "/", "–"})
        opened = before.text in {'"', "“", "‘", "("}
        if touches and kept and found and not opened and found[-1].endswith(before.text):
            found[-1] += word.text
        else:
            found.append(shifted[index])
        previous = index
    return found


def _moved(sentence: Sentence, fronted: list[int], shifted: dict[int, str]) -> list[str]:
    """What stood before the subject goes to the end; what only keeps the score ("after all I've done") goes."""
    norms = [sentence.words[i].norm for i in fronted]
    if norms[:1] == ["after"] and set(norms) & {"everything", "all"}:
        return []
    if all(sentence.words[i].upos in {"AUX", "PUNCT"} for i in fronted):
        # "are you are always …": begun twice
        return []
    words = [shifted[i] for i in fronted if sentence.words[i].upos != "PUNCT"]
    if words and sentence.words[fronted[0]].upos != "PROPN" and words[0] != "I":
        words[0] = words[0][:1].lower() + words[0][1:]
    return words


def _subject(clause: Clause) -> str:
    if clause.has("subject", "implied", "none") or not clause.subject:
        return "you"
    if clause.has("subject", "you"):
        # "you people" keeps at a distance, and says no more than "you"
        words = [word for i in clause.subject if (word := clause.word(i)).norm != "people"]
        if len(words) == 1:
            return "you"
        # "Not one of you came" stands behind a feeling now
        plain = ("you" if word.norm == "you" else word.text.lower() for word in words)
        return " ".join(word.text if word.upos == "PROPN" else said for word, said in zip(words, plain, strict=True))
    words = [clause.word(i) for i in clause.subject]
    text = " ".join(word.norm if word.norm in {"your", "my"} else word.text for word in words)
    first = next(word for word in clause.sentence.words if word.text[:1].isalnum())
    if words[0].upos == "DET" or words[0].upos == "PRON" or (words[0] is first and words[0].upos != "PROPN"):
        text = text[:1].lower() + text[1:]
    return {"i": "I", "me": "I"}.get(text.lower(), text)


def _top(sentence: Sentence, head: int) -> int:
    """The word that the clause of a head hangs by: "have" of "when I have to work"."""
    above = sentence.words[head].head
    coloured = above != head and periphrasis(sentence, sentence.words[above])
    return above if coloured and coloured[1] == head else head


def _content(clause: Clause, told: frozenset[int]) -> list[int]:
    """Own words and what hangs below, in order; coordinated clauses and clauses told elsewhere left out."""
    sentence = clause.sentence
    skip: set[int] = set()
    for head in told - {clause.head}:
        below = set(sentence.subtree(_top(sentence, head)))
        if clause.head not in below:
            skip |= below
    above = [
        child
        for head in clause.auxiliaries
        for child in sentence.children(head, "parataxis", "discourse")
        if child.index < head and child.index not in clause.auxiliaries
    ]
    kept = {*clause.full}
    for child in (*above, *sentence.children(clause.head, "parataxis", "conj", "discourse", "vocative")):
        # "say sorry"
        word_said = clause.verb.lemma == "say" and child.index > clause.head and child.role == "discourse"
        bound = clause.word(child.index - 1).text == "-" and child.index > clause.head
        beside = child.role in {"parataxis", "discourse", "vocative"} and not (word_said or bound)
        joined = child.role == "conj" and child.index not in clause.own and not shares_negation(clause, child)
        if beside or joined:
            skip |= set(sentence.subtree(child.index))
        if bound and child.role == "parataxis":
            # "say thank-you"
            kept |= {child.index - 1, child.index}
    for child in sentence.children(clause.head, "conj"):
        if shares_negation(clause, child):
            kept |= set(sentence.subtree(child.index))
    return [i for i in sorted(kept) if i not in skip]


def _split_predicate(clause: Clause, between: list[int]) -> tuple[list[int], list[int]]:
    """(what stands before the head inside a nominal predicate, what stands before a verb)."""
    if not nonverbal(clause):
        return [], between
    inside = set(clause.sentence.subtree(clause.head))
    before = [i for i in between if i in inside]
    return before, [i for i in between if i not in inside]


def passive_phrase(clause: Clause, spelling: Spelling) -> Phrase:
    """A clause with an object, without its agent: "the tests were skipped again"."""
    sentence = clause.sentence
    thing = sentence.children(clause.head, "obj")[0]
    subject = sorted(set(sentence.subtree(thing.index)) - left_out(clause))
    texts = {word.index: word.text for word in sentence.words}
    about = _glued(sentence, subject, texts)
    plural = "Number=Plur" in thing.feats or person_of(thing.text) == "they"
    verb = [be("past", "they" if plural else "it"), *(["not"] if reversed_polarity(clause) else [])]
    group = {clause.head, *clause.auxiliaries, *clause.negations, *clause.subject, *subject, *left_out(clause)}
    rest = [i for i in _content(clause, frozenset()) if i not in group and i > clause.head]
    names = frozenset(word.text for word in sentence.words if word.upos == "PROPN")
    return Phrase(
        (*about, *verb, past_participle(base_of(clause), spelling), *_glued(sentence, rest, texts)), "", names
    )
