"""Puts a sentence into the writer's way of writing: capitals, apostrophes, ``u`` and ``ur``, the end of the sentence.

What stands in brackets (slots), quotation marks or code, and links and @names, is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kindphrase.sentences import Word

# bounded and without nested brackets, so that no input takes more than linear time
_STILL = r"\[[^\[\]]*\]|\"[^\"]*\"|“[^“”]*”|`[^`]*`|https?://\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+|[@#]\w+"
_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
_PIECES = re.compile(rf"(?P<still>{_STILL})|(?P<word>{_WORD})|(?P<stop>[.!?…]+(?=\s)|\n)")
_EMOJI = "[\u2600-\u27bf\u2b05-\u2b55\U0001f000-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"
_FACE = rf"{_EMOJI}(?:\u200d{_EMOJI})*|>?[:;=]['’]?-?[()/|DPpO]+(?!\w)|</?3"
_ENDS = re.compile(rf"(?P<face>{_FACE})|(?P<mark>[.!?…,;:—–-])|[\s\"”’)*_]+|(?P<body>\w+|.)")
_HOSTILE = frozenset("😡🤬🖕😠💢👿😤🙄😒🤮👎🤡🔪💩🐍🤢👊")
_ENDED = re.compile(r"[.!?…][\"”’)]*$|\b\w\.\w\.$")


@dataclass(frozen=True, slots=True)
class Register:
    """How one sentence of the draft is written. ``final`` is its closing punctuation as it stands, ``!!!`` or none.

    ``faces`` are the emoji and emoticons at its end, less those that attack. ``contracts`` is false only where the
    writer spells out a negation (``do not``) and shortens none.
    """

    starts_capital: bool = True
    lower_i: bool = False
    final: str = "."
    faces: str = ""
    no_apostrophes: bool = False
    curly: bool = False
    contracts: bool = True
    chat_you: str = "you"
    chat_your: str = "your"
    chat_are: str = "are"
    shouting: bool = False

    @property
    def closing(self) -> str:
        """What closes a plain statement here: an exclamation or a question becomes a full stop, none stays none."""
        return "." if re.search(r"[.!?…]", self.final) else self.final[-1:].strip("-–—")


def register_of(text: str, words: Sequence[Word] = ()) -> Register:
    """Read off a sentence of the draft, and its words where they are known (only they tell ``ur`` from ``u r``)."""
    typed = re.findall(_WORD, text)
    letters = "".join(typed)
    shouting = len(letters) > 3 and letters.isupper()
    lower = bool(letters) and letters[0].islower()
    small, tall = (sum(re.match(rf"{i}(?:['’]|$)", word) is not None for word in typed) for i in "iI")
    marks, faces = _tail(text)
    chat = {norm: _spelling(norm, words, typed) for norm in _CHAT}
    bare = any(word.lower() in _BARE for word in typed)
    marked = any(re.search(r"\w['’]\w", word) for word in typed)
    return Register(
        starts_capital=not lower,
        lower_i=small > tall or (lower and not tall),
        final=marks,
        faces="".join(face for face in faces if face[0] not in _HOSTILE and not face.startswith(">")),
        no_apostrophes=bare and not marked,
        curly="’" in text,
        contracts=bare or marked or not _SPELT_OUT.search(text),
        chat_you=chat["you"],
        chat_your=chat["your"],
        chat_are=chat["are"],
        shouting=shouting,
    )


def dress(text: str, register: Register, *, keep: frozenset[str] = frozenset(), ends: bool = True) -> str:
    """The text in the register; a question of ours at its end (``…?``) stays one. Doing it twice changes nothing.

    ``keep`` holds names as the draft writes them; they keep their capitals. With ``ends`` false the text is put in the
    middle of a sentence, and its end is left alone.
    """
    names = {name.lower(): _name(name, register) for name in keep}
    starting, first = True, True

    def piece(match: re.Match[str]) -> str:
        nonlocal starting, first
        if match["stop"]:
            starting = True
            return match[0]
        opens, starts, starting, first = first, starting, False, False
        if match["still"]:
            return match[0]
        if (name := names.get(match[0].lower())) is not None and (match[0] in keep or register.shouting):
            return name
        word = _word(match[0], register)
        if opens and register.starts_capital:
            return word[0].upper() + word[1:]
        if starts and not register.starts_capital and not word[1:2].isupper():
            return word[0].lower() + word[1:]
        return word

    dressed = _PIECES.sub(piece, text.strip())
    return _close(dressed, register) if ends else dressed


def contract(text: str) -> str:
    """``did not`` → ``didn't``, ``cannot`` → ``can't``; ``not only`` stays."""
    return _outside(text, lambda part: _SPELT_OUT.sub(_contracted, part))


def tidy(text: str) -> str:
    """Without double spaces, doubled small words (``to to``), stray commas, or a quotation mark or bracket alone."""
    text = re.sub(r"[ \t]+", " ", text)
    text = re.sub(_DOUBLED, r"\1", text, flags=re.IGNORECASE)
    text = re.sub(r" +(?=,|[.;:!?…]+(?:[\s\"”]|$))", "", text)
    text = re.sub(r",(?:\s*,)+", ",", text)
    text = re.sub(r",+(?=[.;:!?…])|(?<=\()[ ,]+|[ ,]{1,4}(?=\))", "", text)
    text = re.sub(r",(?=[^\W\d_])", ", ", text)
    text = re.sub(r"(^|\n)[ ,;]+", r"\1", text)
    return _balanced(text).strip()


def join(tokens: Iterable[str]) -> str:
    """The tokens as one text: no space before a comma or a clitic, none after an opening bracket or quotation mark."""
    text, open_quote, tight = "", False, True
    for piece in filter(None, tokens):
        closes = piece == '"' and open_quote
        stuck = closes or _STUCK.match(piece) or (text[-3:].lower().split(" ")[-1], piece.lower()) in _FUSED
        text += piece if tight or stuck else " " + piece
        if piece == '"':
            open_quote = not open_quote
        tight = piece in _OPENING or (piece == '"' and open_quote)
    return text


_CHAT = {"you": ("u", "ya"), "your": ("ur",), "are": ("r",)}
_STUCK = re.compile(r"(?:[.,;:!?…%)\]}”/-]+|n['’]t|['’](?:s|re|ve|ll|d|m|em)?)$", re.IGNORECASE)
_OPENING = frozenset("([{“‘$£€#/-")
_FUSED = frozenset({("gon", "na"), ("wan", "na"), ("got", "ta"), ("can", "not"), ("gim", "me"), ("lem", "me")})
_SMALL = "to|the|a|an|when|you|u|i|me|my|your|of|for|with|and|or|but|it|was|were|did|didn't|not|as|from|be|if|because"
_DOUBLED = rf"(?<![\w'’])({_SMALL})(?: +\1)+(?![\w'’])"
_AUXILIARY = "do|does|did|is|are|was|were|have|has|had|would|could|should|must|need|can|will"
_SPELT_OUT = re.compile(rf"\b(?:({_AUXILIARY}) +|(can))not\b(?! only\b| just\b)", re.IGNORECASE)
# none of these is another word: its, were, well, ill, id, lets, wed, shell and hell are
_BARE = {
    form.replace("'", ""): form
    for form in re.findall(
        r"\S+",
        "don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't can't "
        "won't you're you've you'd you'll i'm i've we've that's what's there's who's he's she's they're they've "
        "they'd they'll",
    )
}
# shouted inside a plain sentence; US, IT and OK are left alone
_LOUD = re.compile(
    "me|my|you|your|not|all|ever|never|no|one|very|really|every|any|this|that|was|were|is|are|do|did|so|and|when|the"
)
_DAYS = re.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter")
_ACRONYMS = re.compile("usa|uk|ok|it|us|nasa|ceo|cto|adhd|api|eta|id")


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
        word.lower() for word in typed if not words and word.lower() in (norm, *_CHAT[norm])
    ]
    if norm == "you" and seen and seen[0] == "ur":
        return "u"
    return seen[0] if seen and seen[0] in _CHAT[norm] else norm


def _name(name: str, register: Register) -> str:
    """TOM in a draft that shouts is Tom; NASA and TV stay."""
    acronym = _ACRONYMS.fullmatch(name.lower()) or not re.search("[aeiouy]", name.lower())
    return name.capitalize() if register.shouting and name.isupper() and not acronym else name


def _word(word: str, register: Register) -> str:
    low = word.lower().replace("’", "'")
    if register.shouting and word.isupper() and re.search("[aeiouy]", low):
        word = low.capitalize() if _DAYS.fullmatch(low) else low
    elif word.isupper() and _LOUD.fullmatch(low):
        word = low
    if low in _BARE and word != "IM":
        word = word[0] + _BARE[low][1:]
    stem, mark, ending = word.replace("’", "'").partition("'")
    chat = {"you": register.chat_you} | ({} if mark else {"your": register.chat_your, "are": register.chat_are})
    if stem.lower() == "i":
        stem = "i" if register.lower_i else "I"
    elif (said := chat.get(stem.lower(), stem.lower())) != stem.lower():
        stem = said.capitalize() if stem[0].isupper() else said
    return stem + ("’" if mark and register.curly else mark) + ending


def _close(text: str, register: Register) -> str:
    """The end of the text as the writer ends a sentence."""
    if register.faces and text.endswith(register.faces):
        text = text[: -len(register.faces)].rstrip()
    core = text.rstrip(".!?…")
    if "?" in text[len(core) :]:
        text = core + "?"
    elif not re.search(r"\b\w\.\w\.$", text):
        text = text.rstrip(" \n.!…,;:")
        text += "" if register.closing == "." and _ENDED.search(text) else register.closing
    return f"{text} {register.faces}" if register.faces else text


def _contracted(match: re.Match[str]) -> str:
    word = match[1] or match[2]
    return {"can": word[:2] + "n't", "will": word[:1] + "on't"}.get(word.lower(), word + "n't")


def _outside(text: str, change: Callable[[str], str]) -> str:
    """Change what is not quoted, bracketed or code."""
    parts = re.split(f"({_STILL})", text)
    return "".join(part if at % 2 else change(part) for at, part in enumerate(parts))


def _balanced(text: str) -> str:
    """Without the marks that have no partner; the bracket of an emoticon is none."""
    lone: set[int] = set()
    straight = [at for at, mark in enumerate(text) if mark == '"']
    if len(straight) % 2:
        lone.add(straight[-1])
    for opening, closing in ("“”", "()"):
        pending: list[int] = []
        for at, mark in enumerate(text):
            if mark not in (opening, closing) or (at and text[at - 1] in ":;='-"):
                continue
            if mark == opening:
                pending.append(at)
            elif pending:
                pending.pop()
            else:
                lone.add(at)
        lone.update(pending)
    return "".join(mark for at, mark in enumerate(text) if at not in lone)
