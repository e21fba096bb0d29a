"""Taunts that hold a fact: the fact is told, and the taunt goes.

"Really nice of you, after I stayed till nine" tells "I stayed till nine", "guess who had to clean up" that the writer
had to; and what is put into another's mouth ("and then its hey can I borrow your bike") is told as said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kindphrase.composing.taunts import EASY, GUESS, MOUTH, PRESENT, TAGGED, THANKED
from kindphrase.reporting import Edit
from kindphrase.sentences import Word

_SHORT = 3
# who has done with somebody wants no more of their calls
_DONE = re.compile(
    r"\b(?:i['’]?m|i am|we['’]?re|we are) (?:so |just |really |officially )?(?:done|finished|through)\b"
    r"(?! (?:at|in|by|for)\b)|\bit['’]?s over\b|\bi['’]?m out\b|"
    r"\b(?:don['’]?t|do not|stop) (?:ever )?(?:text|call|contact|messag|writ)\w* me\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"^(I)['’]d like (you|u|ya) to (?P<do>[^,]+), not just (?P<when>(?:when|if|whenever|because) .+)$", re.IGNORECASE
)


def opening(run: Sequence[Word], row: str, starts: Sequence[int], draft: str) -> Iterator[Edit]:
    """Without "easy for you to say" before what is told behind it, or alone."""
    found = EASY.search(row)
    if not found or run[0].index:
        return
    behind = [word for word, at in zip(run, starts, strict=True) if at >= found.end() and word.is_said]
    if behind:
        first = behind[0]
        yield _led(run[0].span.start, first, draft)
    elif not any(word.text == "," for word in run):
        begin = len(draft[: run[0].span.start].rstrip(" "))
        end = run[-1].span.end
        end += 0 if begin else len(draft[end:]) - len(draft[end:].lstrip(" "))
        yield Edit(start=begin, end=end, text="")


def telling(
    run: Sequence[Word], row: str, starts: Sequence[int], draft: str, ours: Sequence[Edit]
) -> tuple[list[Edit], int]:
    """What is told in place of a taunt, and from where on the row is taken."""
    small = not draft[run[0].span.start].isupper()
    if thanked := THANKED.search(row):
        first, kept = word_at(run, starts, thanked.start("mock")), word_at(run, starts, thanked.end())
        return [_parted(first, kept, "", draft, small=small)], thanked.start()
    # "guess who had to do it? Me."
    answered = re.match(r"\W*[^.!?\n]*", draft[run[-1].span.end :])
    short = answered is not None and 0 < len(answered[0].split()) <= _SHORT
    if (guess := GUESS.search(row)) and not short:
        first, kept = word_at(run, starts, guess.start("who")), word_at(run, starts, guess.end("had"))
        had = PRESENT.get(guess["had"], guess["had"])
        edits = [_parted(first, kept, f"{'i' if small else 'I'} {had} ", draft, small=small)]
        return [*edits, *_stopped(run)], guess.start()
    if tagged := TAGGED.search(row):
        before = [word for word, at in zip(run, starts, strict=True) if at < tagged.start("tag")]
        return [Edit(start=before[-1].span.end, end=run[-1].span.end, text=".")], tagged.start("tag")
    said = MOUTH.search(row)
    if said and run[0].index:
        first = word_at(run, starts, said.start("its"))
        what = [word for word, at in zip(run, starts, strict=True) if said.start("what") <= at < said.end("what")]
        last = max((edit for edit in ours if edit.text and edit.end <= first.span.start), key=lambda one: one.end)
        you = "u" if re.search(r"\bu\b", draft) else "you"
        says = "said" if re.search(r"\b(?:felt|upset that|hurt that)\b", last.text) else "say"
        words = draft[what[0].span.start : what[-1].span.end]
        return [Edit(start=first.span.start, end=what[-1].span.end, text=f'{you} {says} "{words}"')], said.start()
    return [], len(row)


def word_at(run: Sequence[Word], starts: Sequence[int], at: int) -> Word:
    """The word that begins there in the row, or the next behind it."""
    return next((word for word, start in zip(run, starts, strict=True) if start >= at), run[-1])


def _stopped(run: Sequence[Word]) -> Iterator[Edit]:
    marks = [word for word in run if word.text in {"?", "!"}]
    if marks:
        yield Edit(start=marks[0].span.start, end=marks[-1].span.end, text=".")


def _led(start: int, first: Word, draft: str) -> Edit:
    """From where a sentence begins to its first word that stays, which is written large where the first was."""
    letter = draft[first.span.start]
    letter = letter.upper() if draft[start].isupper() else letter
    return Edit(start=start, end=first.span.start + 1, text=letter)


def _parted(first: Word, kept: Word, text: str, draft: str, *, small: bool) -> Edit:
    """A sentence of its own from the word that is kept on."""
    begin = len(draft[: first.span.start].rstrip(" ,"))
    part = parting(begin, draft)
    if text:
        return Edit(start=begin, end=kept.span.start, text=part + text)
    letter = draft[kept.span.start]
    return Edit(start=begin, end=kept.span.start + 1, text=part + (letter if small else letter.upper()))


def parting(begin: int, draft: str) -> str:
    """What parts a sentence of ours from what stands before it."""
    return "" if not begin else " " if draft[begin - 1] in ".!?…\n" else ". "


def after_goodbye(text: str, draft: str) -> str:
    """ "I feel hurt when you call me only when …" for "I'd like you to call me, not just when …" in a goodbye."""
    asked = _ASKED.match(text)
    if not asked or not _DONE.search(draft):
        return text
    return f"{asked[1]} feel hurt when {asked[2]} {asked['do']} only {asked['when']}"
