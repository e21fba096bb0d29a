"""The feeling that the draft itself names, in whatever words: "make me so angry", "hurt me badly", "love him more"."""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.lexicon import Lexicon
from kindphrase.morphology import base_of, past_participle
from kindphrase.outranking import outranked_by

# verbs that put a state into somebody: the state is the feeling
CAUSING = frozenset({"make", "leave", "get", "drive", "have", "keep"})
# states said with "drive me", "make me", as feelings
STATES = {
    "crazy": "overwhelmed",
    "insane": "overwhelmed",
    "mad": "angry",
    "nuts": "overwhelmed",
    "wild": "overwhelmed",
    "pissed": "angry",
    "pissed off": "angry",
    "sick": "sick",
    "cry": "sad",
    "shit": "awful",
    "crap": "awful",
    "bad": "bad",
    "unattractive": "unattractive",
    "fool": "foolish",
    "idiot": "foolish",
    "failure": "ashamed",
    "guilty": "guilty",
}
# what somebody does to a mood, as the feeling of it, where the participle is no word for it
DONE_TO = {
    "anger": "angry", "bother": "bothered", "creep out": "uneasy", "freak out": "shaken", "infuriate": "furious",
    "madden": "angry", "offend": "offended", "piss": "angry", "piss off": "angry", "sadden": "sad",
    "stress": "stressed", "stress out": "stressed", "terrify": "terrified", "wear down": "worn down",
    "wear out": "worn out", "weird out": "uneasy", "bore": "bored", "depress": "low", "enrage": "furious",
    "frighten": "frightened", "startle": "startled", "trouble": "troubled", "tick off": "annoyed", "irk": "annoyed",
}  # fmt: skip
# how far it went, as it is said before the feeling
DEGREES = {
    "badly": "badly",
    "deeply": "deeply",
    "terribly": "terribly",
    "really": "really",
    "lot": "very",
    "much": "very",
}
GRADED = frozenset({"hurt", "disappointed", "upset", "annoyed", "worried", "confused"})
GLAD = frozenset({"glad", "calm", "close", "proud", "alive"})
LONGEST_LIKENESS = 5


def own_word(clause: Clause, category: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The feeling that the draft itself names, or nothing."""
    if found := outranked_by(clause):
        return (f"less important than {found}",)
    if category == "causation" and clause.has("subject", "i") and clause.has("polarity", "positive"):
        # "I'm disappointed in you"
        names = sorted(clause.features.get("predicate", frozenset()))
        return tuple(name for name in names if name in lexicon.feelings and lexicon.feelings[name].family not in GLAD)[
            :1
        ]
    if found := _done_to_me(clause, lexicon) or _looked(clause, lexicon) or _how(clause, lexicon):
        return (found,)
    if not clause.has("object", "me", "us") and not clause.has("inside", "i feel"):
        return ()
    if not clause.has("verb", *CAUSING) or (clause.has("verb", "leave") and clause.has("predicate", "alone")):
        return ()
    if likened := _likened(clause):
        return (likened,)
    if several := _named_in_a_row(clause, lexicon):
        return (several,)
    return _state(clause, lexicon)


def _state(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """ "angry" in "you make me angry"."""
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


def _how(clause: Clause, lexicon: Lexicon) -> str:
    """ "broken" in "how broken you've made me"."""
    mine = any(word.norm in {"me", "us"} for word in clause.sentence.children(clause.head))
    if not (mine and clause.has("verb", *CAUSING)):
        return ""
    first = min((*clause.subject, clause.head))
    known = {*lexicon.feelings, *lexicon.classes.get("negative-feeling-adjective", ())}
    words = clause.sentence.words
    if first < 2 or words[first - 2].norm != "how" or words[first - 1].norm not in known:
        return ""
    return words[first - 1].norm


def _done_to_me(clause: Clause, lexicon: Lexicon) -> str:
    """ "badly hurt" for "you hurt me badly", "irritated" for "you're irritating me"."""
    mine = clause.has("object", "me", "us") or (clause.has("object", "my") and clause.has("object-noun", "feelings"))
    stated = clause.has("polarity", "positive") and clause.has("modal", "none") and not clause.has("tense", "future")
    if not (mine and stated and clause.has("subject", "you", "your", "this", "it")):
        return ""
    verbs = sorted(clause.features.get("verb", frozenset()) - {"none"}, key=lambda verb: -len(verb.split()))
    verbs = [verb for verb in verbs if verb in DONE_TO or verb in lexicon.classes.get("upset-verb", frozenset())]
    for verb in verbs:
        feeling = DONE_TO.get(verb) or past_participle(verb)
        known = lexicon.feelings.get(feeling)
        if verb in DONE_TO or (known is not None and not known.names_act):
            degree = next((DEGREES[word.norm] for word in map(clause.word, clause.own) if word.norm in DEGREES), "")
            return f"{degree} {feeling}" if degree and feeling in GRADED else feeling
    return ""


def _looked(clause: Clause, lexicon: Lexicon) -> str:
    """ "irritated" for "you're so irritating"."""
    if not clause.has("verb", "none") or not clause.has("subject", "you") or clause.has("polarity", "negative"):
        return ""
    verb = base_of(clause.verb.norm) if clause.verb.norm.endswith("ing") else None
    if verb is None or verb in {"be", "do"}:
        return ""
    feeling = DONE_TO.get(verb) or past_participle(verb)
    known = lexicon.feelings.get(feeling)
    return feeling if verb in DONE_TO or (known is not None and not known.names_act) else ""


def _likened(clause: Clause) -> str:
    """ "like a burden" in "you make me feel like a burden"."""
    words = [clause.word(i) for i in clause.own if i not in clause.tags and clause.word(i).upos not in {"PUNCT", "SYM"}]
    for at, word in enumerate(words[:-2]):
        if word.lemma == "feel" and words[at + 1].norm == "like" and words[at + 2].norm in {"a", "an", "the", "i"}:
            said = [each.text for each in words[at + 1 :]]
            return " ".join(said) if len(said) <= LONGEST_LIKENESS and words[at + 2].norm != "i" else ""
    return ""


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
