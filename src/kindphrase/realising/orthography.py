"""Puts a sentence into the writer's way of writing: capitals, apostrophes, ``u`` and ``ur``, the end of the sentence.

What stands in brackets (slots), quotation marks or code, and links and @names, is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from kindphrase.realising.registers import BARE, SPELT_OUT, WORD, Register

# bounded and without nested brackets, so that no input takes more than linear time
_STILL = r"\[[^\[\]]*\]|\"[^\"]*\"|“[^“”]*”|`[^`]*`|https?://\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+|[@#]\w+"
_PIECES = re.compile(rf"(?P<still>{_STILL})|(?P<word>{WORD})|(?P<stop>[.!?…]+(?=\s)|\n)")
_FIRST_PERSON = re.compile(r"I(?:['’]|$)")
_ENDED = re.compile(r"[.!?…][\"”’)]*$|\b\w\.\w\.$")


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
        # the "you" of "thank-you" is none
        word = match[0] if match.string[: match.start()].endswith("-") else _word(match[0], register)
        if opens and register.starts_capital:
            return word[0].upper() + word[1:]
        small = not register.starts_capital and (opens or register.lower_starts) and not _FIRST_PERSON.match(word)
        if starts and small and not word[1:2].isupper():
            return word[0].lower() + word[1:]
        return word

    dressed = _PIECES.sub(piece, text.strip())
    return _close(dressed, register) if ends else dressed


def contract(text: str) -> str:
    """``did not`` → ``didn't``, ``cannot`` → ``can't``; ``not only`` stays."""
    return _outside(text, lambda part: SPELT_OUT.sub(_contracted, part))


def tidy(text: str) -> str:
    """Without double spaces, doubled small words (``to to``), stray commas, or a quotation mark or bracket alone."""
    text = re.sub(r"[ \t]+", " ", text)
    text = re.sub(_DOUBLED, r"\1", text, flags=re.IGNORECASE)
    text = re.sub(r" +(?=,|[.;:!?…]+(?:[\s\"”]|$))", "", text)
    text = re.sub(r",(?:\s*,)+", ",", text)
    text = re.sub(r",+(?=[.;:!?…])|(?<=\()[ ,]+|[ ,]{1,4}(?=\))", "", text)
    text = re.sub(r",(?=[^\W\d_])", ", ", text)
    text = re.sub(r"(^|\n)[ ,;]+", r"\1", text)
    return re.sub(r" {2,}", " ", _balanced(text)).strip()


def join(tokens: Iterable[str]) -> str:
    """The tokens as one text: no space before a comma or a clitic, none after an opening bracket or quotation mark."""
    text, open_quote, tight = "", False, True
    for piece in filter(None, tokens):
        closes = piece == '"' and open_quote
        stuck = closes or bool(_STUCK.match(piece)) or (text[-3:].lower().split(" ")[-1], piece.lower()) in _FUSED
        stuck = stuck or (piece.lower() == "nt" and bool(_CLIPPED.search(text)))
        text += piece if tight or stuck else " " + piece
        if piece == '"':
            open_quote = not open_quote
        tight = piece in _OPENING or (piece == '"' and open_quote)
    return text


_STUCK = re.compile(r"(?:[.,;:!?…%)\]}”/-]+|n['’]t|['’](?:s|re|ve|ll|d|m|em)?)$", re.IGNORECASE)
# before a "nt" that lost its apostrophe; "u nt coming" has a word of its own
_CLIPPED = re.compile(r"\b(?:could|would|should|did|does|do|had|has|have|was|were|is|are|wo|ca)$", re.IGNORECASE)
_OPENING = frozenset("([{“‘$£€#/-")
_FUSED = frozenset({("gon", "na"), ("wan", "na"), ("got", "ta"), ("can", "not"), ("gim", "me"), ("lem", "me")})
_SMALL = "to|the|a|an|when|you|u|i|me|my|your|of|for|with|and|or|but|it|was|were|did|didn't|not|as|from|be|if|because"
_DOUBLED = rf"(?<![\w'’])({_SMALL})(?: +\1)+(?![\w'’])"
# shouted inside a plain sentence; US, IT and OK are left alone
_LOUD = re.compile(
    "me|my|you|your|not|all|ever|never|no|one|very|really|every|any|this|that|was|were|is|are|do|did|so|and|when|the"
)
_DAYS = re.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter")
_ACRONYMS = re.compile("usa|uk|ok|it|us|nasa|ceo|cto|adhd|api|eta|id")


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
    if low in BARE and word != "IM":
        word = word[0] + BARE[low][1:]
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
