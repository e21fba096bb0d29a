"""What sneers inside a clause that is told: ", as if I was the problem", "you didn't reply, rascal"."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.realising.jabbing import jabbed

SAYING = frozenset("say tell write text admit claim".split())
# "you called me stupid" tells what was said
NAMING = frozenset("call name say tell write make feel look seem sound act be think consider find become get".split())
CALLED = frozenset(
    "rascal idiot stupid fool moron bitch bastard asshole dumbass loser jerk liar pig scumbag bozo clown cunt twat "
    "dickhead prick dipshit wanker retard".split()
)
# whom somebody is to be like
PEOPLE = frozenset(
    "person adult human being man woman grownup grown-up husband wife friend colleague parent people".split()
)
PROPER = frozenset("normal decent sane proper real civilised civilized reasonable grown human other good".split())
HELD = frozenset("love care like respect miss adore value cherish know need want".split())
SHORT = 3


def sneered(clause: Clause) -> set[int]:
    """Indices of the words that do nothing else."""
    return _as_if(clause) | _called(clause) | _claimed(clause) | _held_to(clause) | jabbed(clause)


def _as_if(clause: Clause) -> set[int]:
    """ ", as if that is a crime" to the end, behind what somebody said; how somebody looked at you is told."""
    words = clause.sentence.words
    if clause.verb.lemma not in SAYING:
        return set()
    for index in clause.full:
        row = [word.norm for word in words[index : index + 3]]
        led = index > clause.head and words[index - 1].text in {",", ";", "-", "–", "—"}
        if led and row[:2] in (["as", "if"], ["as", "though"]) and row[2:] != [] and index - 1 > clause.head:
            return {i for i in clause.full if i >= index - 1}
    return set()


def _claimed(clause: Clause) -> set[int]:
    """ "claim to" in "the child you claim to love"."""
    words, found = clause.sentence.words, set[int]()
    for index in clause.full[:-2]:
        row = [word.norm for word in words[index - 1 : index + 3]] if index > clause.head else []
        if row[:1] == ["you"] and row[1:3] in (["claim", "to"], ["profess", "to"]) and row[3:] and row[3] in HELD:
            found |= {index, index + 1}
    return found


def _held_to(clause: Clause) -> set[int]:
    """ "like a normal person" at the end of what was not done, or is asked for: it says what the receiver is not."""
    said = [i for i in clause.full if clause.word(i).is_said]
    norms = [clause.word(i).norm for i in said]
    at = next((at for at in range(len(norms) - 1, 0, -1) if norms[at] == "like"), 0)
    row = norms[at + 1 :]
    whom = row[:1] in (["a"], ["an"], ["any"]) and row[-1:] and row[-1] in PEOPLE and set(row[1:-1]) <= PROPER
    asked = clause.has("polarity", "negative") or clause.has("modal", "should", "can", "could", "would", "might")
    return set(said[at:]) if at and said[at] > clause.head and whom and asked else set()


def _called(clause: Clause) -> set[int]:
    """ "rascal" in "you didn't reply rascal"."""
    said = [i for i in clause.full if clause.word(i).is_said]
    last = clause.word(said[-1]) if len(said) > SHORT - 1 else clause.verb
    named = last.norm in CALLED and last.index > clause.head and clause.verb.lemma not in NAMING
    alone = not clause.sentence.children(last.index) and clause.sentence.words[last.index - 1].upos not in {
        "ADP", "DET", "ADJ", "CCONJ", "AUX",
    }  # fmt: skip
    return {last.index} if named and alone and last.head == clause.head else set()
