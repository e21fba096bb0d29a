"""What mock praise tells: "nice job forgetting our anniversary" says that it was forgotten."""

from __future__ import annotations

from kindphrase.clauses import Clause, clause_at
from kindphrase.content.restating import told_as
from kindphrase.sentences import Sentence, Word

PRAISING = frozenset("job work going effort congratulations congrats bravo".split())
# what may stand before it
KINDS = frozenset("nice great good brilliant fantastic excellent amazing fine super lovely stellar top oh wow".split())
ON = frozenset({"on", "at", "for", "by"})


def mocked(clause: Clause) -> Clause | None:
    """The act as a plain statement about "you"; the rule has found that the praise is none."""
    sentence = clause.sentence
    said = [word for word in sentence.words if word.is_said]
    for at, word in enumerate(said[:-1]):
        if any(before.norm not in KINDS for before in said[:at]):
            return None
        behind = said[at + 1 : at + 3]
        if word.norm in PRAISING:
            act = behind[1] if behind[0].norm in ON and len(behind) > 1 else behind[0]
            if act.norm.endswith("ing") and act.norm not in {"something", "everything", "nothing", "anything"}:
                return _told(sentence, act)
        if word.norm == "way" and len(behind) > 1 and behind[0].norm == "to" and behind[1].norm != "go":
            return _told(sentence, behind[1])
    return None


def _told(sentence: Sentence, act: Word) -> Clause | None:
    alone = sentence.child(act.index, "nsubj") is None
    return told_as(clause_at(sentence, act.index), tense="past", polarity="positive") if alone else None
