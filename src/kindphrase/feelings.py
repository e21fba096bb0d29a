"""Which feeling to offer: the writer's own word, then the behaviour's, then the rule's."""

from __future__ import annotations

from dataclasses import dataclass

from kindphrase.behaving import behaviour_of, reversed_polarity
from kindphrase.clauses import Clause
from kindphrase.lexicon import Lexicon
from kindphrase.matching import Match
from kindphrase.morphology import past
from kindphrase.options import Options

# verbs that put a state into somebody: the state is the feeling
CAUSING = frozenset({"make", "leave", "get", "drive", "have", "keep"})
# states said with "drive me", "make me", as feelings
STATES = {
    "crazy": "overwhelmed",
    "insane": "overwhelmed",
    "mad": "angry",
    "nuts": "overwhelmed",
    "wild": "overwhelmed",
    "cry": "sad",
    "pissed": "angry",
    "pissed off": "angry",
    "sick": "upset",
    "shit": "awful",
    "crap": "awful",
    "bad": "bad",
    "unattractive": "unattractive",
    "fool": "foolish",
    "idiot": "foolish",
    "failure": "ashamed",
    "guilty": "guilty",
}


@dataclass(frozen=True)
class Choice:
    """``feeling`` first, then others. ``carries``: the word alone tells what was missing (*unheard*)."""

    feeling: str
    alternatives: tuple[str, ...]
    own_word: bool
    carries: bool
    own_side: str | None


def choose(match: Match, lexicon: Lexicon, options: Options, *, retold: bool = False) -> Choice | None:
    """The feeling to offer for a match, or None where the vocabulary leaves none.

    ``retold`` says that its clause tells an act, whatever the rule is about.
    """
    clause, rule = match.clause, match.rule
    behaviour = behaviour_of(clause, lexicon)
    own = _own_word(clause, lexicon)
    ranked = list(own)
    # where nothing is told, what the other did says little about how it was
    duty = clause.has("modal", "should", "ought to", "supposed to") and not clause.has("tense", "past")
    telling = rule.observable or retold or (reversed_polarity(clause) and not duty) or clause.has("verb", "none")
    if behaviour is not None and not own and telling:
        ranked += behaviour.feelings_for(options.voice)
    ranked += rule.feelings
    allowed = [word for word in dict.fromkeys(ranked) if word in own or _allowed(word, lexicon, options)]
    if rule.observable:
        # "ignored when you ignored me" says it twice
        allowed = [word for word in allowed if not _echoes(word, clause)] or allowed
    if not allowed:
        return None
    feeling = allowed[0]
    known = lexicon.feelings.get(feeling)
    names_it = behaviour is not None and not own and known is not None and known.names_act
    return Choice(
        feeling=feeling,
        alternatives=tuple(allowed[1:4]),
        own_word=bool(own),
        carries=names_it and clause.has("polarity", "negative") and _bare(clause),
        own_side=behaviour.own_side if behaviour is not None and _tells_no_more(clause, behaviour.own_side) else None,
    )


def felt_in(clause: Clause, lexicon: Lexicon) -> str:
    """The feeling that a clause of the writer names: "exhausted" in "I'm exhausted"; "" where there is none."""
    if not clause.has("subject", "i") or clause.has("polarity", "negative"):
        return ""
    names = clause.features.get("predicate", frozenset()) | clause.features.get("complement-verb", frozenset())
    return next((name for name in (clause.verb.norm, *sorted(names)) if name in lexicon.feelings), "")


def _own_word(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """The feeling that the draft itself names: "make me so angry", "drive me crazy"."""
    if not clause.has("object", "me", "us") and not clause.has("inside", "i feel"):
        return ()
    if not clause.has("verb", *CAUSING) or (clause.has("verb", "leave") and clause.has("predicate", "alone")):
        return ()
    if likened := _likened(clause):
        return (likened,)
    if several := _named_in_a_row(clause, lexicon):
        return (several,)
    names = [
        *clause.features.get("predicate", frozenset()),
        *clause.features.get("complement-verb", frozenset()),
        *clause.features.get("predicate-word", frozenset()),
    ]
    for name in sorted(names):
        if (known := lexicon.feelings.get(name)) is not None:
            return (known.word,)
        if name in STATES:
            return (STATES[name],)
    adjectives = clause.features.get("predicate", frozenset()) & lexicon.classes.get(
        "negative-feeling-adjective", frozenset()
    )
    return tuple(sorted(adjectives))[:1]


def _likened(clause: Clause) -> str:
    """ "like a burden" in "you make me feel like a burden"."""
    words = [clause.word(i) for i in clause.own if i not in clause.tags and clause.word(i).upos not in {"PUNCT", "SYM"}]
    for at, word in enumerate(words[:-2]):
        if word.lemma == "feel" and words[at + 1].norm == "like" and words[at + 2].norm in {"a", "an", "the", "i"}:
            said = [each.text for each in words[at + 1 :]]
            return " ".join(said) if len(said) <= LONGEST_LIKENESS and words[at + 2].norm != "i" else ""
    return ""


LONGEST_LIKENESS = 5


def _named_in_a_row(clause: Clause, lexicon: Lexicon) -> str:
    """ "small, sad, and alone" in "you made me feel small, sad, and alone"."""
    known = {*lexicon.feelings, *lexicon.classes.get("negative-feeling-adjective", ())}
    sentence = clause.sentence
    for index in clause.own:
        row = [clause.word(index), *(word for word in sentence.children(index, "conj") if word.upos in {"ADJ", "VERB"})]
        if index > clause.head and len(row) > 1 and all(word.norm in known for word in row):
            *first, last = (word.norm for word in row)
            return f"{', '.join(first)}{',' if len(first) > 1 else ''} and {last}"
    return ""


def _tells_no_more(clause: Clause, own_side: str | None) -> bool:
    """Whether the same told from the writer's side loses nothing: no whom, what or when beside the verb."""
    said = clause.skeleton
    rest = [clause.word(i) for i in clause.full if i not in said]
    kept = (own_side or "").lower()
    small = {"PUNCT", "SYM", "ADV", "ADP", "INTJ", "CCONJ", "PART"}
    return all(word.upos in small or word.norm in {"me", "us", "a", "the"} or word.lemma in kept for word in rest)


def _echoes(feeling: str, clause: Clause) -> bool:
    verbs = clause.features.get("verb", frozenset()) - {"none"}
    return any(past(verb) == feeling or (len(verb) > 4 and feeling[:5] == verb[:5]) for verb in verbs)


def _bare(clause: Clause) -> bool:
    """Whether the clause tells no more than its verb and "me": then a word such as *unheard* holds it all."""
    said = clause.skeleton
    rest = [clause.word(i) for i in clause.own if i not in said]
    return all(word.upos in {"PUNCT", "ADV", "ADP", "INTJ", "CCONJ"} or word.norm in {"me", "us"} for word in rest)


def _allowed(word: str, lexicon: Lexicon, options: Options) -> bool:
    known = lexicon.feelings.get(word)
    return known is not None and not (options.vocabulary == "strict" and known.names_act)
