"""How the writer writes: read off one sentence of the draft, and off the whole draft what one sentence cannot tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.options import Spelling
from kindphrase.parsing.morphology import base_of, gerund, past
from kindphrase.realising.company import Company, company_of
from kindphrase.sentences import Word

WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
_LETTER = r"[^\W\d_]"
# "i" and "I" as words of their own, "i'm" and "im"; the letter opens the pattern, which makes the search quick
_SMALL_I, _TALL_I = (
    re.compile(rf"{i}(?<!{_LETTER}{i})(?<!{_LETTER}['’]{i})(?:['’](?={_LETTER})|m?(?!{_LETTER}|['’]{_LETTER}))")
    for i in "iI"
)
_EMOJI = "[\u2600-\u27bf\u2b05-\u2b55\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"
_FACE = rf"{_EMOJI}(?:\u200d{_EMOJI})*|>?[:;=]['’]?-?[()/|DPpO]+(?!\w)|</?3"
_ENDS = re.compile(rf"(?P<face>{_FACE})|(?P<mark>[.!?…,;:—–-])|[\s\"'”’)*_]+|(?P<body>\w+|.)")
_HOSTILE = frozenset("😡🤬🖕😠💢👿😤🙄😒🤮👎🤡🔪💩🐍🤢👊")
CHAT = {"you": ("u", "ya"), "your": ("ur",), "are": ("r",)}
_AUXILIARY = "do|does|did|is|are|was|were|have|has|had|would|could|should|must|need|can|will"
SPELT_OUT = re.compile(rf"\b(?:({_AUXILIARY}) +|(can))not\b(?! only\b| just\b)", re.IGNORECASE)
# "you are not answer me": with these, the writer spells out what no sentence of ours says
_SPELT = re.compile(SPELT_OUT.pattern.replace("is|are|was|were|", ""), re.IGNORECASE)
# none of these is another word: its, were, well, ill, id, lets, wed, shell and hell are
BARE = {
    form.replace("'", ""): form
    for form in re.findall(
        r"\S+",
        "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't can't "
        "won't you're you've you'd you'll i'm i've we've that's what's there's who's he's she's they're they've "
        "they'd they'll",
    )
}
# a first word that tells nothing of the writer: greeted by name, or addressed
_STARTS = re.compile(r"(?:^|[.!?…]\s+|\n)\W*([^\W\d_])")
_L_FORMS = re.compile(r"\b[a-z]+l(?:ed|ing)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Register:
    """How one sentence of the draft is written. ``final`` is its closing punctuation as it stands, ``!!!`` or none.

    ``faces`` are the emoji and emoticons at its end, less those that attack. ``contracts`` is false only where the
    writer spells out a negation (``do not``) and shortens none; ``lower_starts`` only where no sentence has a capital.
    """

    starts_capital: bool = True
    lower_i: bool = False
    final: str = "."
    faces: str = ""
    curly: bool = False
    contracts: bool = True
    chat_you: str = "you"
    chat_your: str = "your"
    chat_are: str = "are"
    shouting: bool = False
    lower_starts: bool = False

    @property
    def closing(self) -> str:
        """What closes a plain statement here: an exclamation or a question becomes a full stop, none stays none."""
        return "." if re.search(r"[.!?…]", self.final) else self.final[-1:].strip("-–—")


@dataclass(frozen=True, slots=True)
class Habits:
    """What only the whole draft tells of the writer, read once: "Dear Ruth,\\n\\nyou sold …" is no chat.

    ``small_i`` is how many more times ``i`` stands there than ``I``, ``addressed`` that it opens with "@name", and
    ``doubles_l`` whether "cancelled" has two of them, None where no such word stands. ``company`` is whom it is for.
    """

    small_i: int
    tall_i: bool
    addressed: bool
    capitals: bool
    doubles_l: bool | None
    company: Company


def habits_of(draft: str) -> Habits:
    small, tall = (sum(1 for _ in written.finditer(draft)) for written in (_SMALL_I, _TALL_I))
    return Habits(
        small_i=small - tall,
        tall_i=tall > 0,
        # after "@name", all write small
        addressed=draft.lstrip().startswith("@"),
        capitals=any(found[1].isupper() for found in _STARTS.finditer(draft)),
        doubles_l=_doubles_l(draft),
        company=company_of(draft),
    )


def register_of(text: str, words: Sequence[Word] = (), habits: Habits | None = None) -> Register:
    """Read off a sentence of the draft, and its words where they are known (only they tell ``ur`` from ``u r``).

    ``habits`` are those of the whole draft; without, the sentence is all of it.
    """
    habits = habits if habits is not None else habits_of(text)
    typed = re.findall(WORD, text)
    letters = "".join(typed)
    shouting = len(letters) > 3 and letters.isupper()
    lower = bool(letters) and letters[0].islower()
    lower_starts = lower and not habits.addressed and not habits.capitals
    marks, faces = _tail(text)
    chat = {norm: _spelling(norm, words, typed) for norm in CHAT}
    bare = any(word.lower() in BARE for word in typed)
    marked = any(re.search(r"\w['’]\w", word) for word in typed)
    return Register(
        starts_capital=not lower,
        lower_i=habits.small_i > 0 or (not habits.tall_i and lower_starts),
        final=marks,
        faces="".join(face for face in faces if face[0] not in _HOSTILE and not face.startswith(">")),
        curly="’" in text,
        contracts=bare or marked or not _SPELT.search(text),
        chat_you=chat["you"],
        chat_your=chat["your"],
        chat_are=chat["are"],
        shouting=shouting,
        lower_starts=lower_starts,
    )


def spelling_of(habits: Habits, chosen: Spelling) -> Spelling:
    """``GB`` or ``US`` where the writer doubles the l of "cancelled" or does not; else as it was chosen."""
    return chosen if habits.doubles_l is None else "GB" if habits.doubles_l else "US"


def _doubles_l(draft: str) -> bool | None:
    for found in _L_FORMS.finditer(draft):
        form = found[0].lower()
        base = base_of(form)
        if base is None or past(base, spelling="US") == past(base, spelling="GB"):
            continue
        return form in {past(base, spelling="GB"), gerund(base, "GB")}
    return None


def _tail(text: str) -> tuple[str, list[str]]:
    """The punctuation, and the emoji and emoticons, after the last word."""
    marks, faces = "", list[str]()
    for piece in _ENDS.finditer(text):
        if piece["body"]:
            marks, faces = "", []
        marks += piece["mark"] or ""
        faces += [piece["face"]] if piece["face"] else []
    return marks, faces


def _spelling(norm: str, words: Sequence[Word], typed: Sequence[str]) -> str:
    """How the writer spells it the first time."""
    seen = [word.text.lower() for word in words if word.norm == norm] or [
        word.lower() for word in typed if not words and word.lower() in (norm, *CHAT[norm])
    ]
    if norm == "you" and seen and seen[0] == "ur":
        return "u"
    return seen[0] if seen and seen[0] in CHAT[norm] else norm
