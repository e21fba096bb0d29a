"""What a reproach comes to that gives its own answer: "did I ask for your opinion?" says that I didn't.

"You think I can't drive?" says that I can, "most people would not call that helpful" that I don't find it so. Each is
the writer's to say, and a blank would lose what it is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.topics import scorns
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, gerund, is_base
from kindphrase.sentences import Word, spoken, verbatim

PRESSING = frozenset("even ever really actually just so oh and but".split())
DENIED = frozenset({"asking", "ask", "say", "tell", "invite"})
MOST = (
    ["most", "people"],
    ["many", "people"],
    ["most", "of", "us"],
    ["most", "ppl"],
    ["no", "one"],
    ["nobody"],
    ["noone"],
)
# how somebody takes something
TAKING = frozenset("call find consider think see describe regard".split())
TAKEN = frozenset("that this it as to be being".split())
ABLE = (["am", "incapable", "of"], ["'m", "incapable", "of"], ["m", "incapable", "of"])
UNABLE = (["am", "unable", "to"], ["'m", "unable", "to"], ["m", "unable", "to"], ["am", "too", "weak", "to"])
CANNOT = (["can", "not"], ["ca", "not"], ["could", "not"])
HAVING = frozenset({"have", "'ve", "ve", "had", "already", "now"})
# how often, and how long since, something was asked
AGAIN = frozenset("times time twice already again now before repeatedly countless several many".split())
NAMING = frozenset({"DET", "PRON", "ADJ", "NOUN", "PROPN", "NUM"})
VERBAL = frozenset({"VERB", "AUX"})
UNDERSTANDING = frozenset({"understand", "understanding", "comprehend", "comprehending"})
LONGEST = 14


def answered(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """The sentence of the writer's own, or no words."""
    words = spoken(clause.sentence, {",", ";", ":"})
    while words and words[0].norm in PRESSING:
        words.pop(0)
    if not 3 <= len(words) <= LONGEST or any(word.text in {",", ";", ":"} for word in words):
        return ()
    if shown_up := _shown_up(words):
        return shown_up
    # "your stupid idea" is an idea
    row = [word for word in words if not (word.role in {"amod", "compound"} and scorns(word, lexicon))]
    if any(scorns(word, lexicon) and word.norm not in {"incapable", "unable"} for word in row):
        return ()
    forms = (_unasked, _unlike_most, _able, _unfelt, _known, _contradicted, _asked_for, _too_much)
    return _of_fault(row, clause) or next((said for form in forms if (said := form(row))), ())


def _unasked(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I didn't ask for your opinion" for "did I even ask for your opinion?"."""
    norms = [word.norm for word in row]
    if norms[:2] != ["did", "i"]:
        return ()
    rest = row[2:]
    while rest and rest[0].norm in PRESSING:
        rest = rest[1:]
    return ("I didn't", verbatim(rest)) if len(rest) > 1 and rest[0].norm in DENIED and rest[1].norm != "that" else ()


def _unlike_most(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I don't find that helpful" for "most people would not call that helpful"."""
    norms = [word.norm for word in row]
    who = next((one for one in MOST if norms[: len(one)] == one), None)
    if who is None:
        return ()
    rest = norms[len(who) :]
    denied = rest[:2] == ["would", "not"] if who[0] in {"most", "many"} else rest[:1] == ["would"]
    rest = rest[2:] if rest[:2] == ["would", "not"] else rest[1:]
    if not denied or rest[:1] == [] or rest[0] not in TAKING or rest[1:2] not in (["that"], ["this"], ["it"]):
        return ()
    behind = rest[2:]
    while behind and behind[0] in TAKEN:
        behind = behind[1:]
    judged = row[-1]
    plain = len(behind) == 1 and judged.upos == "ADJ" and rest[0] != "think"
    return ("I don't find", rest[1], behind[0]) if plain else ()


def _able(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I think I can drive" for "you think I'm unable to drive?"."""
    norms = [word.norm for word in row]
    at = 1 if norms[1:2] == ["think"] else 2 if norms[1:3] in (["really", "think"], ["actually", "think"]) else 0
    if norms[0] == "do" and norms[1:3] == ["you", "think"]:
        at = 2
    rest = norms[at + 1 :]
    rest = rest[1:] if rest[:1] == ["that"] else rest
    if not at or "you" not in norms[:at] or rest[:1] != ["i"]:
        return ()
    words = row[len(row) - len(rest) + 1 :]
    for lead in (*ABLE, *UNABLE, *CANNOT):
        if rest[1 : len(lead) + 1] == lead:
            inner = words[len(lead) :]
            if not inner or any(word.norm == "you" for word in inner):
                return ()
            verb = inner[0].norm
            base = verb if is_base(verb) and lead not in ABLE else (base_of(verb) or "")
            known = base == verb or gerund(base or "be") == verb
            told = verbatim(inner).removeprefix(inner[0].text)
            return (f"I think I can {base}{told}",) if base and known else ()
    return ()


def _unfelt(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I don't feel understood" for "are you incapable of understanding me?"."""
    norms = [word.norm for word in row]
    lacks = norms[:3] in (["are", "you", "unable"], ["are", "you", "incapable"])
    asked = lacks and len(norms) > 4 and norms[4] in UNDERSTANDING and norms[5:] in ([], ["me"], ["us"])
    return ("I don't feel understood",) if asked else ()


def _of_fault(row: Sequence[Word], clause: Clause) -> tuple[str, ...]:
    """ "I'm upset that we missed the train" for "it's your fault that we missed the train"."""
    norms = [word.norm for word in row if word.norm not in {"all", "own", "only", "totally", "entirely"}]
    kept = [word for word in row if word.norm not in {"all", "own", "only", "totally", "entirely"}]
    if norms[:4] not in (
        ["it", "'s", "your", "fault"],
        ["it", "is", "your", "fault"],
        ["its", "your", "fault", "that"],
    ):
        return ()
    rest = kept[3:] if norms[0] == "its" else kept[4:]
    rest = rest[1:] if rest and rest[0].norm == "that" else rest
    mine = len(rest) > 2 and rest[0].norm in {"i", "we", "my", "our", "the"}
    # what stands beside it as a sentence of its own stays
    mine = mine and rest[-1].index in clause.full
    return ("I'm upset that", verbatim(rest)) if mine and not _of_receiver(rest) else ()


def mishap_told(words: Sequence[Word]) -> tuple[str, ...]:
    """ "I'm upset that we lost the deposit" for "because of you we lost the deposit": ``words`` are the second half.

    Only what has happened once; what goes on because of somebody has a cause to be asked for.
    """
    said = [word for word in words if word.is_said]
    if not 3 <= len(said) <= LONGEST or any(word.text in {",", ";", ":"} for word in words[:-1]):
        return ()
    mine = said[0].norm in {"i", "we", "my", "our", "the"} and not _of_receiver(said)
    finite = [word for word in said if {"Tense=Past", "VerbForm=Fin"} <= set(word.feats)]
    first = finite[0].index if finite else 0
    row = any(word.index > first and word.role in {"conj", "parataxis"} and word.upos in VERBAL for word in said)
    # "I stopped eating": what went on since then has not just happened
    usual = any(word.norm in {"never", "always", "could", "would", "stopped", "still"} for word in said)
    return ("I'm upset that", verbatim(said)) if mine and finite and not row and not usual else ()


def _known(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I wish you knew how long I waited" for "do you have any idea how long I waited?", however parsed."""
    norms = [word.norm for word in row]
    at = next((at for at, norm in enumerate(norms[:7]) if norm in {"idea", "clue"}), 0)
    asked = norms[:2] in (["do", "you"], ["have", "you"], ["did", "you"]) and at
    rest = row[at + 1 :]
    mine = len(rest) > 2 and rest[0].norm in {"how", "what"} and any(word.norm in {"i", "my", "we"} for word in rest)
    return ("I wish you knew", verbatim(rest)) if asked and mine and not _of_receiver(rest) else ()


def _contradicted(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I don't think it's funny" for "you think it's funny but it's not"."""
    norms = [word.norm for word in row]
    at = norms.index("but") if "but" in norms else 0
    denied = norms[at + 2 : at + 4] in (["'s", "not"], ["is", "not"], ["s", "not"]) and len(norms) == at + 4
    thought = row[3:at] if norms[2:3] == ["that"] else row[2:at]
    pointed = (
        bool(thought)
        and thought[0].norm in {"it", "this", "that"}
        and denied
        and norms[at + 1] in {"it", "this", "that"}
    )
    plain = pointed and 3 <= len(thought) <= 5 and not _of_receiver(thought)
    return ("I don't think", *verbatim(thought).lower().split()) if norms[:2] == ["you", "think"] and plain else ()


def _asked_for(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I still need the numbers" for "I've asked you for the numbers three times now"."""
    norms = [word.norm for word in row]
    at = norms.index("for") if "for" in norms else 0
    asked = (
        norms[:1] == ["i"] and at > 1 and norms[at - 2 : at] == ["asked", "you"] and set(norms[1 : at - 2]) <= HAVING
    )
    end = next((i for i in range(at + 1, len(row)) if row[i].upos == "NUM" or norms[i] in AGAIN), 0)
    end -= end > 0 and norms[end - 1] == "a"
    thing = row[at + 1 : end]
    named = 2 <= len(thing) <= 5 and thing[-1].upos in {"NOUN", "PROPN"} and thing[0].upos in {"DET", "PRON"}
    counted = all(word.upos == "NUM" or word.norm in AGAIN for word in row[end:] if word.norm != "a")
    return ("I still need", verbatim(thing)) if asked and named and counted else ()


def _too_much(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I'd like a text now and then" for "is it too much to ask for a text now and then?"."""
    norms = [word.norm for word in row if word.norm not in {"really", "so", "too", "that", "honestly"}]
    thing = row[-max(len(norms) - 6, 0) :] if norms[:6] == ["is", "it", "much", "to", "ask", "for"] else []
    named = len(thing) > 1 and thing[0].upos == "DET" and not _of_receiver(thing)
    return ("I'd like", verbatim(thing)) if named and not any(word.upos == "VERB" for word in thing) else ()


def _shown_up(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I felt embarrassed in front of the client" for "you made me look bad in front of the client"."""
    norms = [word.norm for word in row if word.upos != "ADV" or word.norm not in PRESSING]
    made = norms[:1] == ["you"] and norms[1:2] in (["make"], ["made"]) and norms[2:4] == ["me", "look"]
    at = next((at for at in range(len(row) - 3) if [one.norm for one in row[at : at + 3]] == ["in", "front", "of"]), 0)
    place = row[at:] if at else []
    named = 3 < len(place) <= 8 and all(word.upos in NAMING for word in place[3:])
    felt = "I felt" if norms[1:2] == ["made"] else "I feel"
    return (f"{felt} embarrassed", verbatim(place)) if made and named else ()


def _of_receiver(words: Sequence[Word]) -> bool:
    return any(word.norm in {"you", "your", "yours"} for word in words)
