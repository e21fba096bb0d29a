"""The comma that chat leaves out: "whenever I talk about work you roll your eyes".

Without it, a parser that learnt from edited text takes what follows for a part of the clause before. It is shown one,
which stands nowhere in the draft.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.parsing.dated import BEHIND, DAYS, UNITS
from kindphrase.parsing.givennames import GIVEN_NAMES
from kindphrase.parsing.morphology import base_of, is_base
from kindphrase.parsing.pieces import Piece, is_said

TIMES = (
    ("when",),
    ("whenever",),
    ("everytime",),
    ("every", "time"),
    ("each", "time"),
    ("any", "time"),
    ("anytime",),
    ("the", "moment"),
    ("the", "minute"),
    ("the", "second"),
    ("the", "instant"),
    ("as", "soon", "as"),
)
# what came of it, behind a reason that stands first: "because you lost it we had to walk"
CAUSES = (("because",), ("coz",), ("cuz",))
CAME = (
    ("had", "to"),
    ("have", "to"),
    ("must",),
    ("missed",),
    ("lost",),
    ("could", "not"),
    ("can", "not"),
    ("were", "late"),
)
# without one of these, no clause is looked for
OPENING = frozenset("when whenever everytime anytime time moment minute second instant soon if because coz cuz".split())
# what may stand before it in its sentence
LEADS = frozenset("and but so because cause cos then well yes yeah no ok okay hey oh also plus now".split())
SUBJECTS = frozenset("i you we he she they".split())
# behind these, a pronoun goes on with their clause: "to you", "that you", "see you smile"
HOLDS = frozenset(
    "to with for at of about from by on in than like without behind into against over after before between near "
    "and or nor but so because cause that if whether what how who whom where why when while which as until till since "
    "though although unless every each any whatever whoever "
    "see saw seen seeing hear heard hearing watch watched watching make made making let letting have had "
    "think thought know knew say said tell told feel felt hope wish guess bet swear sure believe realise realize "
    "thank notice find found catch caught mean meant".split()
)
POINTED = (("do", "that"), ("did", "that"), ("like", "that"), ("do", "so"))
# what opens a thing that a clause may tell more of: "the messages you sent"
OPENS = frozenset("the a an my your his her our their this that these those all some any no every".split())
OPEN = frozenset("things stuff words everything anything something all way time day thing".split())
BETWEEN = frozenset(
    "always never just only even still then suddenly immediately instantly also simply usually all".split()
)
HELPS = frozenset(
    "are am is was were do does did have has had will would can could should not 're 'm 'll 'd ca wo".split()
)
COULD = frozenset("could should would might".split())
# whom a message may begin with
CALLED = GIVEN_NAMES | frozenset("bro bruh dude mate babe honey sis hun buddy".split())
SELDOM = frozenset("never always barely hardly only rarely".split())
# so far from its beginning a clause is looked for
REACH = 16


def missing_commas(words: Sequence[Piece]) -> tuple[int, ...]:
    """The words before which a comma is missing, by their places."""
    norms = [word.norm for word in words]
    called = _called(words, norms)
    if "since" in norms:
        called = (*called, *_since(words, norms))
    if not DAYS.isdisjoint(norms):
        called = (*called, *_dated(words, norms))
    if not OPENING.intersection(norms):
        return tuple(sorted({*called}))
    found = (_main(words, norms, at + len(row)) for at in range(len(norms)) if (row := _opens(words, norms, at)))
    late = (
        _too_late(words, norms, at + 1) for at in range(len(norms)) if norms[at] == "if" and _first(words, norms, at)
    )
    because = (
        _came(words, norms, at + 1) for at in range(len(norms)) if (norms[at],) in CAUSES and _first(words, norms, at)
    )
    return tuple(sorted({*called, *(at for at in (*found, *late, *because) if at)}))


def _since(words: Sequence[Piece], norms: Sequence[str]) -> tuple[int, ...]:
    """Where "you have not" stands behind a time: "since the move you have not called"; "the move you made" goes on."""
    at = norms.index("since")
    first = at - 1 if at and norms[at - 1] == "ever" else at
    you = next((i for i in range(at + 2, min(at + 6, len(norms) - 1)) if norms[i] == "you"), 0)
    if not you or not _first(words, norms, first) or norms[at + 1] not in OPENS:
        return ()
    if any(norm in SUBJECTS or not is_said(word.text) for norm, word in zip(norms[at:you], words[at:you], strict=True)):
        return ()
    behind = norms[you + 1 : you + 3]
    goes_on = behind[0] in SELDOM or (behind[0] in HELPS and behind[1:] and behind[1] in SELDOM | {"not", "n't", "n’t"})
    return (you,) if goes_on else ()


def _dated(words: Sequence[Piece], norms: Sequence[str]) -> tuple[int, ...]:
    """Where "you" stands behind a day that is later: "and today you act", "and now two days before you say no"."""
    found = []
    for at in range(1, len(norms) - 1):
        if norms[at] not in DAYS or norms[at - 1] not in {"and", "but"}:
            continue
        you = at + 1
        if norms[you + 2 : you + 3] and norms[you + 1] in UNITS:
            # "now two days before", "today a week later"
            you += 2 + (norms[you + 2] in BEHIND)
        parted = you > at + 1 or norms[at] != "now"
        if parted and norms[you : you + 1] == ["you"] and _acts(words, norms, you):
            found.append(you)
    return tuple(found)


def _called(words: Sequence[Piece], norms: Sequence[str]) -> tuple[int, ...]:
    """Where "you" stands behind a name that opens a sentence: "mom you always compare me"."""
    pairs = (at for at in range(1, len(norms) - 1) if norms[at] == "you" and norms[at - 1] in CALLED)
    return tuple(at for at in pairs if at == 1 or words[at - 1].opens or not is_said(words[at - 2].text))


def _opens(words: Sequence[Piece], norms: Sequence[str], at: int) -> tuple[str, ...]:
    """The words that open a clause of time at a place, if it stands first in its sentence."""
    row = next((row for row in TIMES if tuple(norms[at : at + len(row)]) == row), ())
    return row if row and _first(words, norms, at) else ()


def _first(words: Sequence[Piece], norms: Sequence[str], at: int) -> bool:
    """Whether a word stands first in its sentence, but for what leads in."""
    before = at
    while before and norms[before - 1] in LEADS:
        before -= 1
    return not before or words[at].opens or not is_said(words[before - 1].text)


def _too_late(words: Sequence[Piece], norms: Sequence[str], start: int) -> int:
    """Where it is told what could have been, behind a condition: "if you hated the job you could have quit"; else 0."""
    for at in range(start + 2, min(start + REACH, len(words) - 2)):
        if not is_said(words[at].text):
            break
        if norms[at] in SUBJECTS and norms[at + 1] in COULD and norms[at - 1] not in HOLDS:
            verb = at + 2
            while verb < len(norms) and (norms[verb] in BETWEEN or norms[verb] in {"not", "n't", "at", "least"}):
                verb += 1
            end = next((word.text for word in words[verb:] if not is_said(word.text)), "")
            # "if you find the book you should have read, …" tells which book
            return at if norms[verb : verb + 1] in (["have"], ["'ve"]) and end != "," else 0
    return 0


def _came(words: Sequence[Piece], norms: Sequence[str], start: int) -> int:
    """Where it begins what came of a reason that stands first; else 0."""
    for at in range(start + 3, min(start + REACH, len(words) - 2)):
        if not is_said(words[at].text):
            break
        came = any(tuple(norms[at + 1 : at + 1 + len(row)]) == row for row in CAME)
        if norms[at] in {"i", "we"} and came and norms[at - 1] not in HOLDS and norms[start] == "you":
            return at
    return 0


def _main(words: Sequence[Piece], norms: Sequence[str], start: int) -> int:
    """Where the subject of the main clause stands, behind a clause that begins at ``start``; else 0."""
    found = 0
    for at in range(start, min(start + REACH, len(words))):
        if not is_said(words[at].text):
            # its own mark, or none that parts: "when I call you 😢 …" is left as it is
            break
        held = norms[at - 1] in HOLDS and tuple(norms[at - 2 : at]) not in POINTED
        if at >= start + 2 and norms[at] in SUBJECTS and not held and _acts(words, norms, at):
            found = at
    return found


def _acts(words: Sequence[Piece], norms: Sequence[str], at: int) -> bool:
    """Whether a pronoun is followed by its verb, and by more than that where it may tell of the thing before it."""
    verb = at + 1
    while verb < len(norms) and norms[verb] in BETWEEN:
        verb += 1
    if verb == len(norms) or not is_said(words[verb].text):
        return False
    word = norms[verb]
    if word not in HELPS and not is_base(word) and (base_of(word) is None or word.endswith(("s", "ing"))):
        return False
    thing = norms[at - 2] in OPENS or norms[at - 1] in OPEN
    ends = verb + 1 == len(norms) or not is_said(words[verb + 1].text)
    return not (thing and ends)
