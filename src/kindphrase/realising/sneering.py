"""What sneers inside a clause that is told: ", as if I was the problem", "you didn't reply, rascal"."""

from __future__ import annotations

from kindphrase.clauses import Clause

SAYING = frozenset("say tell write text admit claim".split())
# "you called me stupid" tells what was said
NAMING = frozenset("call name say tell write make feel look seem sound act be think consider find become get".split())
CALLED = frozenset(
    "rascal idiot stupid fool moron bitch bastard asshole dumbass loser jerk liar pig scumbag bozo clown cunt twat "
    "dickhead prick dipshit wanker retard".split()
)
HELD = frozenset("love care like respect miss adore value cherish know need want".split())
SHORT = 3


def sneered(clause: Clause) -> set[int]:
    """Indices of the words that do nothing else."""
    return _as_if(clause) | _called(clause) | _claimed(clause)


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


def _called(clause: Clause) -> set[int]:
    """ "rascal" in "you didn't reply rascal"."""
    said = [i for i in clause.full if clause.word(i).is_said]
    last = clause.word(said[-1]) if len(said) > SHORT - 1 else clause.verb
    named = last.norm in CALLED and last.index > clause.head and clause.verb.lemma not in NAMING
    alone = not clause.sentence.children(last.index) and clause.sentence.words[last.index - 1].upos not in {
        "ADP", "DET", "ADJ", "CCONJ", "AUX",
    }  # fmt: skip
    return {last.index} if named and alone and last.head == clause.head else set()
