"""Sentences whose build no rewrite can keep: threats, rows of "managed to", what the writer knows beside a charge."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.finding.matching import Match
from kindphrase.finding.menacing import menaces
from kindphrase.sentences import Sentence, Word

# "when I know you …": set against what is charged, and no time of it
SETTING = frozenset({"when", "while", "although", "though", "whereas"})
# "why were you even born?" asks for nothing, and tells no deed
BEING = frozenset({"exist", "born", "alive", "breathe", "breathing", "existing", "living"})
# so many verbs behind the first "to …" are a list
ROW = 2
ASKING = frozenset({"why", "what", "how"})
# "we laughed at your hat" mocks, and tells no grievance
MOCKING = frozenset(
    "laugh laughed laughing snicker snickered snigger sniggered giggle giggled smirk smirked sneer sneered".split()
)
NEVER_TOLD = (["you", "never", "will"], ["you", "never", "would"])
# "it's not like you're broke"
UNLIKE = (["not", "like", "you", "are"], ["not", "as", "if", "you", "are"])
# what is no person, and hears no blame
MACHINES = frozenset("bot robot code machine program programme software algorithm script computer chatbot ai".split())
UNFELT = frozenset("cross mad angry upset annoyed hurt sad disappointed surprised sorry ashamed jealous".split())
ONLY = frozenset({"just", "only", "merely", "simply"})


def beyond(match: Match) -> str | None:
    """Why nothing is said in place of anything in the sentence of a match, if so."""
    sentence = match.clause.sentence
    norms = [word.norm for word in sentence.words if word.is_said]
    if menaces(sentence.words):
        return "the sentence threatens"
    if any(norms[at + 1 : at + 4] == ["i", "know", "you"] for at, norm in enumerate(norms) if norm in SETTING):
        return "it is set against what the writer knows"
    if _is_not_felt(norms):
        return "the writer says that it is not so"
    if _mocks(norms) or _is_machine(norms) or norms[-3:] in NEVER_TOLD or _has(norms, UNLIKE):
        return "it tells nothing that somebody could be sad about"
    if match.rule.category == "question" and _asks_why_they_live(match.clause, norms):
        return "it asks for no answer, and tells no deed"
    if sum(_goes_on_bare(word, sentence) for word in sentence.words) >= ROW:
        return "it is a row of what was managed, wanted or tried"
    return None


def _has(norms: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    return any(norms[at : at + len(row)] == row for row in rows for at in range(len(norms)))


def _is_not_felt(norms: Sequence[str]) -> bool:
    """ "I'm not cross that you forgot it"."""
    at = next((at for at, norm in enumerate(norms[:-4]) if norm in {"i", "we"}), None)
    if at is None or norms[at + 1] not in {"am", "are", "was", "were"} or norms[at + 2] != "not":
        return False
    behind = [norm for norm in norms[at + 3 :] if norm not in {"even", "really", "just", "so", "that"}]
    return behind[:1] != [] and behind[0] in UNFELT and behind[1:2] == ["you"]


def _mocks(norms: Sequence[str]) -> bool:
    """Whether the writer laughs at something of the receiver's: "we both snickered at your hat"."""
    at = next((at for at, norm in enumerate(norms) if norm in MOCKING), 0)
    return bool({"i", "we"} & set(norms[:at])) and norms[at + 1 : at + 3] in (
        ["at", "you"],
        ["at", "your"],
        ["about", "your"],
    )


def _is_machine(norms: Sequence[str]) -> bool:
    """ "no, you're just code"."""
    said = [norm for norm in norms if norm not in {"no", "a", "an", "some", "but", "so", "because", "bro"}]
    return said[:2] == ["you", "are"] and bool(said[2:]) and set(said[2:-1]) <= ONLY and said[-1] in MACHINES


def _asks_why_they_live(clause: Clause, norms: Sequence[str]) -> bool:
    lives = clause.has("verb", "exist", "breathe") or clause.verb.norm in BEING or norms[-1:] == ["born"]
    return lives and bool(ASKING.intersection(norms))


def _goes_on_bare(word: Word, sentence: Sentence) -> bool:
    """Whether a verb goes on with the "to …" of another: "destroy" in "you managed to isolate me, destroy me"."""
    if word.role != "conj" or word.upos != "VERB" or word.norm != word.lemma:
        return False
    before = sentence.words[word.head]
    aided = any(one.role in {"aux", "nsubj", "mark", "cop"} for one in sentence.children(word.index))
    led = sentence.child(before.index, "xcomp")
    if aided or led is None or before.norm == before.lemma or before.upos != "VERB":
        return False
    to = sentence.child(led.index, "mark")
    return to is not None and to.norm == "to" and led.index < word.index
