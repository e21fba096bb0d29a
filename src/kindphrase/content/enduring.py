"""What somebody is said to have brought on the writer, as what the writer went through.

"You brought so much grief into my life" tells that there has been so much grief in it, and "you turned dinner into a
disaster" how dinner was.
"""

from __future__ import annotations

from itertools import takewhile

from kindphrase.clauses import Clause
from kindphrase.sentences import Word, verbatim

PAINS = frozenset(
    "pain grief misery anger sorrow heartache heartbreak suffering stress sadness trouble hurt darkness chaos anxiety "
    "worry worries trauma fear shame loneliness problems tears sleeplessness pressure hardship".split()
)
# how much it was; bare, it would be told as something that one goes through
MUCH = (
    ["so", "much"], ["so", "many"], ["too", "much"], ["a", "lot", "of"], ["lots", "of"], ["enough"], ["such"],
    ["so", "very", "much"], ["much"],
)  # fmt: skip
ONLY = (["nothing", "but"], ["only"])
BRINGING = ("bring", "introduce")
CAUSING = ("cause", "give", "put", "put through", "bring")
BESIDE = frozenset({"and", "or", ",", "this", "that", "of", "the", "all"})
MINE = frozenset({"me", "us", "my", "our"})
# what a time or a thing turns into
HARD = frozenset("nightmare disaster mess ordeal struggle torture hell battlefield misery".split())
MOCKED = frozenset("circus joke farce fight drama spectacle".split())
DETS = frozenset({"my", "our", "the", "this", "that", "these", "those", "every", "each"})
# what sums up
ALL = frozenset("life lives everything it this that things world me us him her them".split())
DIFFICULT = frozenset("hard harder difficult impossible tough".split())
HOW = frozenset("so very really too pretty quite incredibly extremely damn almost nearly even much more always".split())
DEGREES = 3
LONGEST = 5


def endured(clause: Clause) -> tuple[str, ...]:
    """ "there has been so much grief in my life" for "you brought so much grief into my life"; or no words."""
    plain = clause.has("subject", "you") and clause.has("mood", "statement") and clause.has("polarity", "positive")
    if not plain or not clause.has("modal", "none") or clause.has("tense", "future") or clause.has("voice", "passive"):
        return ()
    after = [word for word in clause.sentence.words[clause.head + 1 :] if word.index in clause.full]
    return _turned(clause, after) or _brought(clause, after) or _made_hard(clause, after)


def _brought(clause: Clause, after: list[Word]) -> tuple[str, ...]:
    me = bool(after) and after[0].norm in {"me", "us"}
    row = after[1:] if me else after
    row = row[1:] if row and row[0].norm == "through" else row
    norms = [word.norm for word in row]
    only = next((len(lead) for lead in ONLY if norms[: len(lead)] == lead), 0)
    much = next((len(lead) for lead in MUCH if norms[: len(lead)] == lead), 0)
    pains = list(takewhile(lambda word: word.norm in PAINS | BESIDE, row[only or much :]))
    while pains and pains[-1].norm in BESIDE:
        pains.pop()
    if not (only or much) or not any(word.norm in PAINS for word in pains):
        return ()
    told = verbatim(pains) if only else verbatim([*row[:much], *pains])
    told = f"so much {told}" if only else told
    rest = [word.norm for word in row[(only or much) + len(pains) :] if word.is_said]
    mine = rest[1:3] in (["my", "life"], ["our", "life"], ["our", "lives"]) and rest[0] in {"into", "to", "in", "upon"}
    if clause.has("verb", *BRINGING) and mine:
        return ("there has been", told, "in", *rest[1:3])
    through = clause.has("verb", *CAUSING) and me and not (set(rest[:1]) - {"and", "but", "so", "over", "for"})
    return ("I've been through" if after[0].norm == "me" else "we've been through", told) if through else ()


def _turned(clause: Clause, after: list[Word]) -> tuple[str, ...]:
    if not clause.has("verb", "turn", "turn into", "make"):
        return ()
    at = next((at for at, word in enumerate(after) if word.norm == "into"), 0)
    thing, into = after[:at], [word for word in after[at + 1 : at + 4] if word.norm not in {"a", "an", "one"}]
    if not thing or not into or len(thing) > LONGEST or any(word.norm in ALL or not word.is_said for word in thing):
        return ()
    named = thing[0].norm in DETS or (len(thing) == 1 and thing[0].upos == "NOUN")
    if not named or thing[-1].upos not in {"NOUN", "PROPN"} or any(word.norm in MINE for word in thing[1:]):
        return ()
    name = verbatim(thing)
    into = [word for word in into if word.norm in HARD | MOCKED]
    if not into:
        return ()
    if into[0].norm in MOCKED:
        return (name, "did not go the way I'd hoped")
    article = "" if into[0].norm in {"hell", "torture", "misery"} else "an " if into[0].norm == "ordeal" else "a "
    return (name, f"turned into {article}{into[0].norm} for me")


def _made_hard(clause: Clause, after: list[Word]) -> tuple[str, ...]:
    """ "I find it very hard to plan" for "you make it very hard for me to plan"."""
    row = list(takewhile(lambda word: word.is_said, after))
    norms = [word.norm for word in row]
    at = next((at for at, norm in enumerate(norms) if norm in DIFFICULT), 0)
    rest = at + 3 if norms[at + 1 : at + 3] in (["for", "me"], ["on", "me"]) else at + 1
    if (
        not clause.has("verb", "make")
        or norms[:1] != ["it"]
        or not 0 < at <= DEGREES
        or norms[rest : rest + 1] != ["to"]
    ):
        return ()
    find = "I found it" if clause.has("tense", "past") and not clause.has("aspect", "perfect") else "I find it"
    known = len(row) - rest > 1 and set(norms[1:at]) <= HOW
    return (find, *(word.text.lower() for word in row[1 : at + 1]), verbatim(row[rest:])) if known else ()
