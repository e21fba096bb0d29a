"""Events → words in order: "you" + verb group in the wanted tense + the writer's own rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kindphrase.clauses import Clause
from kindphrase.content.behaving import reversed_polarity
from kindphrase.content.lasting import yet_of
from kindphrase.content.telling import OATHS
from kindphrase.options import Spelling
from kindphrase.parsing.morphology import gerund, past, past_participle
from kindphrase.realising.agreement import Tense, be, existential, person_of
from kindphrase.realising.leaving import passed_over
from kindphrase.realising.plain import in_form, plain_verb, repeats
from kindphrase.realising.tense import backshift
from kindphrase.realising.verbal import (
    APPARENT,
    APPARENT_NOW,
    base_of,
    nonverbal,
    verb_group,
    with_adverbs,
)
from kindphrase.realising.wordorder import (
    REPEATED,
    content,
    glued,
    in_adverbial,
    moved,
    repeated,
    says_when,
    split_predicate,
    told_that,
)
from kindphrase.sentences import Sentence

# beside these, "again" would say it twice
AGAIN = frozenset({"again", "more than once", "keep", "kept", "repeat", "repeated"})
# chat leaves out to whom these are done
DONE_TO = ("ignore", "insult", "disturb", "reject")


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
    if subject is None and not (bare or apparent or seems) and (told := told_that(clause, tense)):
        return Phrase(told, "", frozenset(word.text for word in clause.sentence.words if word.upos == "PROPN"))
    (clause, many), sentence = existential(_unsworn(clause)), clause.sentence
    subject = subject if subject is not None else "" if bare else _subject(clause, tense, spelling)
    group = {clause.head, *clause.auxiliaries, *clause.negations, *clause.subject}
    dropped = passed_over(clause)
    if lacks:
        dropped -= yet_of(clause) - set(clause.openers)
    rest = [i for i in content(clause, apart) if i not in group and i not in dropped]
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
    predicate_before, middle = split_predicate(clause, between)
    if apparent or seems:
        subject = f"{APPARENT if tense == 'past' else APPARENT_NOW} {subject}"
    verb = _verb(clause, "infinitive" if bare else tense, spelling, subject, apparent=apparent, lacks=lacks, many=many)
    shifted = backshift(sentence, after + late + fronted + middle + predicate_before, tense, spelling, clause)
    if seems == "before" and not clause.has("polarity", "negative") and not nonverbal(clause) and not bare:
        # said once before a row: "had forgotten me and left me behind"
        subject = f"{subject} {'had' if tense == 'past' else 'have'}"
        verb = [past_participle(base_of(clause), spelling), *plain_verb(sentence, clause.verb)[1:]]
    if seems and len(verb) > 1 and verb[0] in {"were", "are"} and verb[1].endswith("ing"):
        # said once before a row as well: "were ignoring me and talking to her"
        subject, verb = f"{subject} {verb[0]}", verb[1:]
    undone = [i for i in after + late if lacks and _shares(clause, i)]
    shifted = _in_forms(sentence, shifted, undone, spelling)
    words = [*subject.split(), *with_adverbs(verb, [shifted[i] for i in middle], lacks=lacks)]
    words += glued(sentence, predicate_before, shifted)
    if nonverbal(clause):
        words.append(clause.verb.text)
    if not nonverbal(clause) and plain_verb(sentence, clause.verb):
        # "ramble on"
        after = [i for i in after if not (sentence.words[i].norm == "on" and sentence.words[i].dep == "compound:prt")]
    below = [i for i in after if in_adverbial(clause, i)]
    again = repeated(clause, [shifted[i] for i in after])
    words += glued(sentence, [i for i in after if not below or i < below[0]], shifted)
    words += ["thing", *again] if again and words[-1] == "same" else again
    soon = bool(below) and not clause.has("mood", "imperative") and says_when(sentence, fronted)
    # "you acted today like nothing was wrong"
    likened = bool(below) and sentence.words[below[0]].norm in {"like", "as"}
    words += [*moved(sentence, fronted, shifted), *([] if likened else [","])] if soon else []
    words += glued(sentence, [i for i in after if below and i >= below[0]], shifted)
    words += [] if soon else moved(sentence, fronted, shifted)
    names = frozenset(word.text for word in sentence.words if word.upos == "PROPN")
    if clause.has("habit", "high", "often") and "same" in words and not AGAIN & set(words):
        # "you say the same thing every time": once told, it is "again" that keeps the sense
        words += ["thing", "again"] if words[-1] == "same" else ["again"]
    kept = tuple(word for word in (*words, *_lacking(clause, after + late)) if word)
    return Phrase(kept, subject, names, tuple(glued(sentence, late, shifted)))


def _verb(
    clause: Clause,
    tense: Tense | Literal["infinitive"],
    spelling: Spelling,
    subject: str,
    *,
    apparent: bool,
    lacks: bool,
    many: bool,
) -> list[str]:
    """The verb group, of "kept talking" for nagging, and of "there were" where ``many`` things are."""
    if (often := _keeps(clause)) and not apparent and not lacks:
        return _kept(clause, often, tense, spelling)
    if tense == "infinitive":
        return [base_of(clause), *plain_verb(clause.sentence, clause.verb)[1:]]
    verb = verb_group(clause, tense, spelling, subject, undone=apparent, lacks=lacks)
    return [be(tense, "they"), *verb[1:]] if many and verb[:1] in (["was"], ["is"]) else verb


def _unsworn(clause: Clause) -> Clause:
    """ "why the hell did you say it?": the parser takes the hell for who said it, and the receiver did."""
    heads = clause.sentence.children(clause.head, "nsubj")
    you = next((word for word in heads if word.norm == "you"), None)
    if you is None or not clause.has("subject-noun", *OATHS):
        return clause
    return replace(clause, subject=(you.index,), features={**clause.features, "subject": frozenset({"you"})})


def _lacking(clause: Clause, behind: Sequence[int]) -> tuple[str, ...]:
    """ "me" where it says of no one to whom it was done, and nobody says it so: "why did you ignore?"."""
    row = clause.sentence.children(clause.head, "conj")
    done = clause.has("subject", "you") and clause.has("voice", "active") and clause.has("object", "none")
    lacks = done and clause.has("verb", *DONE_TO) and clause.place != "relative" and not row and not behind
    return ("me",) if lacks else ()


def _in_forms(
    sentence: Sentence, shifted: Mapping[int, str], undone: Sequence[int], spelling: Spelling
) -> dict[int, str]:
    """The words as they are said: verbs ``undone`` behind "have not" as participles, and each in its plainer form."""
    texts = {**shifted, **{i: past_participle(sentence.words[i].lemma, spelling) for i in undone}}
    return {i: in_form(sentence, sentence.words[i], text, spelling) for i, text in texts.items()}


def _shares(clause: Clause, index: int) -> bool:
    """Whether a word is another verb of the clause's row, behind the same auxiliary: "haven't called or written"."""
    word = clause.word(index)
    return word.role == "conj" and word.head == clause.head and word.upos == "VERB"


def _keeps(clause: Clause) -> str:
    """The verb that tells that it was more than once, where a plainer verb does not: "keep" talking, for nagging."""
    counted = clause.has("frequency", *REPEATED) or any(clause.word(i).norm == "once" for i in clause.full)
    once = nonverbal(clause) or counted or clause.has("polarity", "negative")
    return "" if once else repeats(clause.sentence, clause.verb)


def _kept(clause: Clause, often: str, tense: str, spelling: Spelling) -> list[str]:
    """ "kept talking to", "keep asking"."""
    finite = past(often, spelling=spelling) if tense == "past" else often
    return [finite, gerund(base_of(clause), spelling), *plain_verb(clause.sentence, clause.verb)[1:]]


def _subject(clause: Clause, tense: Tense, spelling: Spelling) -> str:
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
    # "all I wanted was peace"
    shifted = backshift(clause.sentence, clause.subject, tense, spelling, clause)
    text = " ".join(word.norm if word.norm in {"your", "my"} else shifted[word.index] for word in words)
    first = next(word for word in clause.sentence.words if word.text[:1].isalnum())
    if words[0].upos == "DET" or words[0].upos == "PRON" or (words[0] is first and words[0].upos != "PROPN"):
        text = text[:1].lower() + text[1:]
    return {"i": "I", "me": "I"}.get(text.lower(), text)


def passive_phrase(clause: Clause, spelling: Spelling) -> Phrase:
    """A clause with an object, without its agent: "the tests were skipped again"."""
    sentence = clause.sentence
    thing = sentence.children(clause.head, "obj")[0]
    subject = sorted(set(sentence.subtree(thing.index)) - passed_over(clause))
    texts = {word.index: word.text for word in sentence.words}
    about = glued(sentence, subject, texts)
    plural = "Number=Plur" in thing.feats or person_of(thing.text) == "they"
    verb = [be("past", "they" if plural else "it"), *(["not"] if reversed_polarity(clause) else [])]
    group = {clause.head, *clause.auxiliaries, *clause.negations, *clause.subject, *subject, *passed_over(clause)}
    rest = [i for i in content(clause, frozenset()) if i not in group and i > clause.head]
    names = frozenset(word.text for word in sentence.words if word.upos == "PROPN")
    return Phrase((*about, *verb, past_participle(base_of(clause), spelling), *glued(sentence, rest, texts)), "", names)
