"""What an observation leaves out: how often, how hard, to whom it is said, epithets, and closing marks."""

from __future__ import annotations

from collections.abc import Iterator

from kindphrase.clauses import Clause
from kindphrase.clauses.frequency import frequency
from kindphrase.content.telling import OATHS, UNSURE
from kindphrase.realising.sneering import sneered
from kindphrase.realising.stressing import is_stress
from kindphrase.sentences import Word

# what goes on in somebody while they do something: it judges, and the act is told without it
BESIDE = frozenset({"lie", "pretend", "think", "assume", "expect", "believe"})
# with these, "anymore" is how much
AMOUNTING = frozenset("gain buy eat spend want need have take drink order add make".split())
OFTEN = frozenset({"every time", "every single", "all the"})
STRESSED = frozenset({"basically", "pretty", "much", "literally", "almost", "practically"})
OPENING = {"'": "'", '"': '"', "“": "”", "‘": "’"}
# what puts today into a row of days; nobody sees that something was on purpose
ROWS = tuple(
    tuple(row.split())
    for row in (
        "as you always do", "as you always did", "like you always do", "like you always did", "same as always",
        "same as ever", "as per usual", "as always", "as usual", "as ever", "like always", "like usual", "of course",
        "as per always", "like ever", "on purpose", "in your life", "in your whole life",
    )
)  # fmt: skip
# of these, what goes on is the act itself: "you kept lying to me"
LEADING_ON = frozenset("keep start stop quit begin go continue admit deny like love get catch spend try mind".split())
OPEN_ENDS = (["or", "what"], ["or", "something"], ["or", "whatever"])
COUNTED = frozenset({"twice", "times", "thrice", "hours", "days", "weeks", "months", "years"})
# before the clause, these count what the writer has to say
COUNTING = frozenset("lastly finally first firstly second secondly third thirdly last".split())
# nor is what says how the sentence goes with the one before it
CONNECTING = frozenset("however moreover furthermore additionally besides nevertheless nonetheless meanwhile".split())


def passed_over(clause: Clause) -> set[int]:
    """Indices of what an observation leaves out: how often, how hard, to whom it is said, and closing marks."""
    sentence = clause.sentence
    # with a habit, its words go even where the parser hung them elsewhere: ", every single time"
    habit = clause.has("habit", "high", "zero", "often")
    seen = frequency(sentence, clause.full, negated=False).indices if habit else ()
    dropped = {*clause.openers, *clause.tags, *_not_only(clause), *_sworn(clause), *_if_only(clause)}
    often = [i for i in (*clause.frequencies, *seen) if not clause.denies_below(i) and not _measures(clause, i)]
    dropped |= {i for i in often if not _opens_time(clause, i) and not _happened_before(clause, i)}
    dropped |= {index for index in clause.full if is_stress(clause, index) or _is_lead(clause, index)}
    # "you should probably get a job": what is asked for is asked for
    asked = clause.has("modal", "should", "ought to", "need to", "have to", "better")
    dropped |= {i for i in clause.own if asked and i < clause.head and clause.word(i).norm in UNSURE}
    dropped |= blown_up(clause) | _in_a_row(clause) | {i for i in clause.full if _counts(clause, i)}
    # "don't buy anymore"
    much = (i for i in clause.full if clause.word(i).norm == "anymore" and i - 1 == clause.head)
    dropped -= {i for i in much if clause.verb.lemma in AMOUNTING}
    dropped |= {
        index for child in sentence.children(clause.head) if _judges(clause, child) for index in _below(clause, child)
    }
    dropped |= _held_up(clause) | sneered(clause) | _pointed_at(clause)
    # "twice now you've left": as it is told, it is over
    dropped |= {i for i in clause.own if clause.word(i).norm == "now" and clause.word(i - 1).norm in COUNTED}
    marks = (i for i in clause.full if sentence.words[i].upos == "PUNCT")
    dropped |= {i for i in marks if set(sentence.words[i].text) <= set("?!.…")}
    said = [i for i in clause.full if sentence.words[i].is_said]
    dropped |= {said[-1]} if said and _concludes(clause, sentence.words[said[-1]]) else set()
    # "you left the gas on or what"
    dropped |= set(said[-2:]) if [sentence.words[i].norm for i in said[-2:]] in OPEN_ENDS else set()
    address = max((i for i in clause.full if any(map(str.isalnum, sentence.words[i].text))), default=clause.head)
    if sentence.words[address].upos == "PROPN" and sentence.words[address - 1].text == ",":
        dropped |= {address - 1, address}
    for edge in (clause.full, tuple(reversed(clause.full))):
        for index in edge:
            if index not in dropped and any(char.isalnum() for char in sentence.words[index].text):
                break
            dropped.add(index)
    return dropped - _closing_marks(clause, dropped)


def _measures(clause: Clause, index: int) -> bool:
    """ "no matter how often I ask", "once in a while"."""
    behind = [word.norm for word in clause.sentence.words[index : index + 4]]
    if behind[:2] == ["ever", "since"]:
        return True
    return behind == ["once", "in", "a", "while"] or (index > clause.head and clause.word(index - 1).norm == "how")


def _happened_before(clause: Clause, index: int) -> bool:
    """ "you parked there again": behind what was done, that it was done before is a fact."""
    words = clause.sentence.words
    # "again and again", "over again"
    row = words[index - 1].norm in {"and", "over", "never"} or [word.norm for word in words[index + 1 : index + 3]] == [
        "and",
        "again",
    ]
    told = clause.has("habit", "none") and clause.has("mood", "statement") and clause.has("modal", "none")
    # "you're doing it again" is told of now, and of any time
    told = told and (clause.has("tense", "past") or clause.has("aspect", "perfect"))
    return words[index].norm == "again" and index > clause.head and told and not row


def _opens_time(clause: Clause, index: int) -> bool:
    """Either word of "every time" before what a parser takes for a thing: "every time the phone rings"."""
    words = clause.sentence.words
    at = index if words[index].norm == "every" else index - 1
    behind = words[at + 2 : at + 3]
    if [word.norm for word in words[at : at + 2]] != ["every", "time"] or not behind or behind[0].upos != "DET":
        return False
    top = behind[0]
    while top.role in {"det", "amod", "compound", "nmod"} and top.head > top.index:
        top = words[top.head]
    return top.role != "nsubj"


def _concludes(clause: Clause, last: Word) -> bool:
    """ "why are you shouting then?" concludes, and tells of no time; "you never help though" sets against."""
    return last.norm == "though" or (last.norm == "then" and clause.has("mood", "question"))


def _closing_marks(clause: Clause, dropped: set[int]) -> set[int]:
    """The mark that closes words which are kept: 'why' at the end of the clause."""
    found: set[int] = set()
    opened = [i for i in clause.full if clause.word(i).text in OPENING and i not in dropped]
    for at in opened:
        closes = (i for i in clause.full if i > at + 1 and clause.word(i).text in OPENING[clause.word(at).text])
        found |= set(list(closes)[:1])
    return found


def _held_up(clause: Clause) -> set[int]:
    """ "if you loved me" in "why did you leave me if you loved me?": beside what was done, it would put it in doubt."""
    if not clause.has("question-word", "why", "how-come") or clause.has("verb", "ask", "wonder", "know", "tell"):
        return set()
    sentence, found = clause.sentence, set[int]()
    for child in sentence.children(clause.head, "advcl"):
        if any(mark.norm == "if" for mark in sentence.children(child.index, "mark")):
            found |= set(sentence.subtree(child.index))
    return found


def blown_up(clause: Clause) -> set[int]:
    """ ", which is whenever you are home": behind what is told, how often it is, blown up."""
    words = clause.sentence.words
    for at in clause.full:
        behind = [word.norm for word in words[at : at + 5] if word.norm not in STRESSED]
        if behind[:1] != ["which"] or behind[1:2] not in (["is"], ["was"], ["'s"], ["be"]):
            continue
        if behind[2:3] in (["whenever"], ["always"], ["constantly"]) or " ".join(behind[2:4]) in OFTEN:
            start = at - 1 if words[at - 1].text == "," else at
            return {i for i in clause.full if i >= start}
    return set()


def _in_a_row(clause: Clause) -> set[int]:
    """ "as always", "like you always do": today is told, and not the row of days."""
    words, found = clause.sentence.words, set[int]()
    for at in clause.full:
        behind = tuple(word.norm for word in words[at : at + 4])
        long = next((len(row) for row in ROWS if behind[: len(row)] == row), 0)
        found |= {i for i in range(at, at + long) if i in clause.full}
    return found


def _counts(clause: Clause, index: int) -> bool:
    """ "Lastly," before the subject, where it stays in front of what is said."""
    norm, fronted = clause.word(index).norm, index < min((*clause.subject, clause.head))
    return fronted and (norm in CONNECTING or (norm in COUNTING and clause.word(index + 1).text == ","))


def _not_only(clause: Clause) -> set[int]:
    """ "not only", "and not only that": it was done, and more."""
    words = clause.sentence.words
    found: set[int] = set()
    for at in clause.full[:-1]:
        if words[at].norm == "not" and words[at + 1].norm in {"only", "merely"}:
            that = {at + 2} if at + 2 < clause.head and words[at + 2].norm == "that" else set()
            found |= {at, at + 1, *that}
    return found


def _pointed_at(clause: Clause) -> set[int]:
    """ "it's you showing off", "the bit I can't get past is you rolling your eyes": what it is said to be, twice."""
    outer = [word for word in clause.sentence.children(clause.head) if word.dep == "nsubj:outer"]
    return {i for word in outer for i in clause.sentence.subtree(word.index)}


def _if_only(clause: Clause) -> set[int]:
    """ "if only you would listen": what is wished for was not done."""
    first = [i for i in clause.full if clause.word(i).is_said][:2]
    return set(first) if [clause.word(i).norm for i in first] == ["if", "only"] else set()


def _sworn(clause: Clause) -> set[int]:
    """ "why da hell", "how the fuck": an oath behind the question word, however it is written."""
    words = clause.sentence.words
    found: set[int] = set()
    # "why" itself may be outside it
    for at in range(min(clause.head, len(words) - 2)):
        asks = words[at].norm in {"why", "how"} and words[at + 1].norm in {"the", "da", "tha", "in"}
        if asks and at + 2 < clause.head and words[at + 2].norm in OATHS:
            found |= {at, at + 1, at + 2}
    return found


def _judges(clause: Clause, child: Word) -> bool:
    """ "while lying about it", "thinking that I would not notice": told of the receiver beside what they do."""
    hangs = child.role in {"advcl", "xcomp"} and child.index > clause.head and child.lemma in BESIDE
    if not hangs or not child.norm.endswith("ing") or clause.verb.lemma in LEADING_ON:
        return False
    below = clause.sentence.children(child.index)
    marks = {word.norm for word in below if word.role == "mark"}
    tells = child.lemma != "lie" or any(
        case.norm in {"about", "to"} for word in below for case in clause.sentence.children(word.index, "case")
    )
    own = any(word.role == "nsubj" for word in below)
    return tells and not own and marks <= {"while", "when"}


def _below(clause: Clause, child: Word) -> Iterator[int]:
    yield from clause.sentence.subtree(child.index)
    if clause.word(child.index - 1).text == ",":
        yield child.index - 1


def _is_lead(clause: Clause, index: int) -> bool:
    """Question words, subordinators and conjunctions before the verb."""
    word = clause.word(index)
    group = {clause.head, *clause.auxiliaries}
    if index >= clause.head:
        return False
    if word.norm in {"when", "whenever", "while"} and clause.place == "when":
        return True
    if word.norm == "whenever" and word.head == clause.head and index + 1 in clause.subject:
        # of a time that a parser takes for a main clause
        return True
    if word.role in {"mark", "cc"}:
        return word.head in group
    asks = (clause.has("mood", "question") or clause.place in {"complement", "main"}) and index in clause.own
    return asks and word.norm in {"why", "how", "come"} and word.head in {*group, index - 1}
