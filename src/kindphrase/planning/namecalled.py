"""What is told or asked beside a name that is called: "read the docs, dumbass" asks somebody to read them.

The name goes, and what was asked for is said by the writer. Only orders that anybody can follow are taken for requests:
"shut up, idiot" and "learn to read" scorn, and ask for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.topics import scorns
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of
from kindphrase.sentences import Word, verbatim

NAMES = ("insult-noun", "insult-adjective", "label-name")
# these mock as names do
MOCKING = frozenset("genius einstein sherlock professor champ".split())
# and these, said before an order
DEAR = frozenset("honey sweetie sweetheart darling dear hun kiddo princess buddy".split())
# what anybody can be asked to do, with what it is done to, and these alone as well
PLAIN = frozenset(
    "read check pay wash clean answer call text fix test write follow tidy close open bring return use put turn buy "
    "cook ask look take charge carry pick delete update review cite post".split()
)
ALONE = frozenset("knock listen share wait help apologise apologize".split())
LEADING = frozenset("please just now go and then so but oh well hey yo".split())
LEARNING = (["learn", "to"], ["learn", "how", "to"], ["try", "to"], ["how", "about", "you"])
# what is done is told; what somebody is, has or thinks is not
NO_ACT = frozenset("be have do think know want mean wish get".split())
LONGEST = 9


def beside_name(words: Sequence[Word], lexicon: Lexicon) -> str:
    """What is said for the row, or "" where no name is called, or nothing stands beside it."""
    row = [word for word in words if word.is_said]
    return _told(row, lexicon) or _asked(row, lexicon)


def _asked(row: Sequence[Word], lexicon: Lexicon) -> str:
    """ "I'd like you to read the docs" for "read the docs, dumbass" and "learn to read the docs"."""
    dear = bool(row) and row[0].norm in DEAR
    behind = _is_name(row[-1], lexicon) if row else False
    called = dear or behind
    rest = list(row[1 if dear else 0 : len(row) - 1 if behind else len(row)])
    while rest and rest[0].norm in LEADING:
        rest = rest[1:]
    # "for once" reproaches
    once = [word.norm for word in rest[-2:]] == ["for", "once"]
    rest = rest[:-2] if once else rest
    opens = next((len(one) for one in LEARNING if [word.norm for word in rest[: len(one)]] == one), 0)
    rest = rest[opens:]
    norms = {word.norm for word in rest}
    if not (called or opens) or not rest or len(rest) > LONGEST or norms & {"you", "i", "why", "or", "not", "never"}:
        return ""
    known = rest[0].norm in ALONE or (rest[0].norm in PLAIN and (once or len(rest) > 1))
    plain = not any(scorns(word, lexicon) for word in rest)
    return f"I'd really like you to {verbatim(rest)}" if known and plain else ""


def _told(row: Sequence[Word], lexicon: Lexicon) -> str:
    """ "I'm really angry that you lied" for "bastard, you lied"."""
    if len(row) < 3 or len(row) > LONGEST or row[1].norm != "you" or not _is_name(row[0], lexicon):
        return ""
    base = base_of(row[2].norm)
    plain = base is not None and base not in NO_ACT and not any(scorns(word, lexicon) for word in row[2:])
    return f"I'm really angry that {verbatim(row[1:])}" if plain else ""


def _is_name(word: Word, lexicon: Lexicon) -> bool:
    return word.norm in MOCKING or scorns(word, lexicon, NAMES)
