"""Jabs that stay beside a rewritten sentence: dropped, or said of the writer where they tell something.

"that's all I need to know", ", learn to read a sign" and "I bet you'd come for her" go. ", and now you wonder why I
don't visit" tells that the writer doesn't, and ", and now I'm the bad guy?" how they don't see it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kindphrase.composing.jabs import (
    COST,
    DROPPED,
    FOOLISH,
    FOR_WHAT,
    HELD,
    HINTED,
    KNOWN,
    NOW,
    SUDDEN,
    SUDDENLY,
    TAUNTED,
    WANTED,
    WHY,
    WONDERED,
)
from kindphrase.composing.lashing import left_beside
from kindphrase.composing.nearby import sentences_at
from kindphrase.composing.taunting import after_goodbye, opening, parting, telling, word_at
from kindphrase.lexicon import Lexicon
from kindphrase.reporting import Edit
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

LONGEST = 24


def closed(edits: Sequence[Edit], sentences: Sequence[Sentence], lexicon: Lexicon, draft: str) -> tuple[Edit, ...]:
    """The edits, with those that take the jabs off what stays of their lines."""
    if not any(edit.text for edit in edits):
        return tuple(edits)
    lone = frozenset(lexicon.classes.get("closing-jab", frozenset()))
    edits = _within(edits, sentences, lone, draft)
    more: list[Edit] = []
    for sentence, run in left_beside(edits, sentences, draft):
        start = run[0].span.start
        # what stands before the first of ours may go on to it
        last = max((edit.end for edit in edits if edit.text and edit.start < start), default=None)
        if last is not None and "\n" not in draft[last:start]:
            more.extend(_of(run, sentence, lone, draft, edits))
        elif len(run) <= LONGEST * 2:
            more.extend(opening(run, *_row(run), draft))
    found = sorted((*edits, *more), key=lambda edit: (edit.start, edit.end))
    return _joined(found, draft)


def _within(edits: Sequence[Edit], sentences: Sequence[Sentence], lone: frozenset[str], draft: str) -> list[Edit]:
    """The edits, without the jabs in their own words; what is only a jab goes behind another."""
    found: list[Edit] = []
    for edit in edits:
        place = Span(edit.start, edit.end)
        near = [sentence for sentence in sentences_at(place, sentences) if sentence.span.overlaps(place)]
        words = [
            w for sentence in near for w in sentence.words if edit.start <= w.span.start and w.span.end <= edit.end
        ]
        row, starts = _row(words) if len(words) <= LONGEST * 2 else ("", [])
        bare = row.rstrip(" .!?")
        if edit.text and any(one.text for one in found) and DROPPED.fullmatch(bare):
            if not (TAUNTED.fullmatch(bare) and re.search(r"\b(?:did|do)\b(?! not\b|n[’']t)", edit.text)):
                found.append(Edit(start=len(draft[: edit.start].rstrip(" ,")), end=edit.end, text=""))
                continue
        text = after_goodbye(SUDDENLY.sub("", edit.text), draft)
        text = FOOLISH.sub(r"\g<kept>", FOR_WHAT.sub(_over, KNOWN.sub("", text)))
        last = re.search(r",\s*([^,.!?;\[\]]+)(?=[.!?]*$)", text)
        if last and last[1].lower().replace("’", "'") in lone:
            text = text[: last.start()] + text[last.end() :]
        text = _told_why(text, row, words, starts, draft)
        found.append(Edit(start=edit.start, end=edit.end, text=text))
    return found


def _over(found: re.Match[str]) -> str:
    """ "over a typo" for ", and for what, a typo"; no words where it says no more."""
    little = found["little"] or ""
    lead = "" if not little or little.lower().startswith("because") else "over "
    apart = "," if re.search(r"\b(?:until|till|so)\b", found.string[: found.start()]) else ""
    return f"{apart} {lead}{little}" if little else ""


def _told_why(text: str, row: str, words: Sequence[Word], starts: Sequence[int], draft: str) -> str:
    """ "…. That's why I don't visit" behind ours, which left out or told "and you wonder why I don't visit"."""
    why = WHY.search(row)
    if not text or not why or any(mark in row[why.end() :] for mark in ",;"):
        return text
    stop = next((at for at, word in enumerate(words) if starts[at] > why.end() and not word.is_said), len(words))
    what = draft[word_at(words, starts, why.end()).span.start : words[stop - 1].span.end]
    text = WONDERED.sub("", text)
    if what.lower() in text.lower():
        return text
    mark = "." if text.endswith(".") else ""
    return f"{text.rstrip(' .')}. {'That' if text[:1].isupper() else 'that'}'s why {what}{mark}"


def _of(
    run: Sequence[Word], sentence: Sentence, lone: frozenset[str], draft: str, ours: Sequence[Edit]
) -> Iterator[Edit]:
    if len(run) > LONGEST * 2:
        return
    row, starts = _row(run)
    small = not draft[sentence.span.start].isupper()
    taken = len(row)
    if (held := HELD.search(row)) and (held["asked"] or _is_thrown(held[0])):
        what = draft[
            word_at(run, starts, held.start("what")).span.start : _last(run, starts, held.end("what")).span.end
        ]
        mine = "i don't think i'm" if small else "I don't think I'm"
        yield _put(run, starts, held.start(), len(row), f"{mine} {what}.", draft)
        taken = held.start()
    elif want := WANTED.search(row):
        to = want.start("like") if want["like"] else want.start("asked")
        what = draft[word_at(run, starts, want.end("lead")).span.start : _last(run, starts, to).span.end]
        yield _put(run, starts, want.start(), len(row), f"{what if small else what[:1].upper() + what[1:]}.", draft)
        taken = want.start()
    elif why := WHY.search(row):
        yield _put(run, starts, why.start(), why.end(), "that's why " if small else "That's why ", draft)
        if run[-1].text[:1] == "?":
            yield Edit(start=run[-1].span.start, end=run[-1].span.end, text=".")
    elif now := NOW.search(row):
        said = _last(run, starts, now.start("late") if now["late"] else now.start("mark"))
        yield Edit(start=said.span.end, end=run[-1].span.end, text=".")
        if now["by"]:
            by = _last(run, starts, now.end("by"))
            yield Edit(start=_last(run, starts, now.start("by")).span.end, end=by.span.end, text="")
    else:
        told, taken = telling(run, row, starts, draft, ours)
        yield from told or opening(run, row, starts, draft)
    for drop in (*DROPPED.finditer(row, 0, taken), *_alone(row, lone)):
        if (
            drop.start() == 0
            or row[: drop.start()].rstrip()[-1:] in {",", ".", "!", "?", ";", "…", "-"}
            or drop[0].startswith(("and ", "but ", "so "))
        ):
            yield _gone(run, starts, drop.start(), drop.end(), draft)
            taken = min(taken, drop.start())
    if silly := FOOLISH.search(row, 0, taken):
        last = _last(run, starts, silly.end("kept"))
        yield Edit(start=last.span.end, end=_last(run, starts, silly.end()).span.end, text="")
    for pattern in (COST, SUDDEN, HINTED):
        for found in pattern.finditer(row, 0, taken):
            first = word_at(run, starts, found.start("by") + (row[found.start("by")] == " "))
            last = _last(run, starts, found.end("by"))
            if pattern is SUDDEN:
                yield Edit(start=first.span.start, end=run[last.index - run[0].index + 1].span.start, text="")
            else:
                yield Edit(start=run[first.index - run[0].index - 1].span.end, end=last.span.end, text="")


def _alone(row: str, lone: frozenset[str]) -> Iterator[re.Match[str]]:
    """What is a jab from comma to end: ", what a joke"."""
    for found in re.finditer(r"(?:^|(?<=, )|(?<=\. ))(?:and |but |lol |haha |so )*([^.,;!?…]+?)(?= [.!?…]|$)", row):
        if found[1].strip() in lone:
            yield found


def _is_thrown(text: str) -> bool:
    return re.search(r"\b(?:somehow|suddenly|you think)\b", text) is not None


def _row(run: Sequence[Word]) -> tuple[str, list[int]]:
    row, starts = "", list[int]()
    for word in run:
        row += " " if row else ""
        starts.append(len(row))
        row += word.norm if word.is_said else word.text
    return row, starts


def _last(run: Sequence[Word], starts: Sequence[int], end: int) -> Word:
    return [word for word, start in zip(run, starts, strict=True) if start < end][-1]


def _put(run: Sequence[Word], starts: Sequence[int], start: int, end: int, text: str, draft: str) -> Edit:
    """A sentence of ours in place of the words, parted from what stands before it by a full stop."""
    first, last = word_at(run, starts, start), _last(run, starts, end)
    begin = len(draft[: first.span.start].rstrip(" ,"))
    stop = last.span.end
    if not text.endswith("."):
        stop = run[last.index - run[0].index + 1].span.start
    return Edit(start=begin, end=stop, text=parting(begin, draft) + text)


def _gone(run: Sequence[Word], starts: Sequence[int], start: int, end: int, draft: str) -> Edit:
    first, last = word_at(run, starts, start), _last(run, starts, end)
    behind = [word for word in run if word.index > last.index]
    whole = first.index == 0
    stop = last.span.end
    if whole and behind and not any(word.is_said for word in behind):
        # with the mark that closed it
        stop = behind[-1].span.end
    elif behind and behind[0].text == ",":
        stop = behind[0].span.end
    begin = len(draft[: first.span.start].rstrip(" ,")) if first.index or not behind else first.span.start
    begin = len(draft[: first.span.start].rstrip(" ")) if whole and stop == run[-1].span.end else begin
    return Edit(start=begin, end=stop, text="")


def _joined(edits: Sequence[Edit], draft: str) -> tuple[Edit, ...]:
    """The edits without overlaps; what touches the one before becomes part of it."""
    found: list[Edit] = []
    for edit in edits:
        last = found[-1] if found else None
        if last is not None and edit.start < last.end < edit.end and not edit.text and last.text:
            # a sentence that was parted from ours: its first letter is in ours
            over = last.text[-1:].isalpha() and last.text[-3:-1] in {". ", "! ", "? "}
            if over:
                ends = draft[edit.end : edit.end + 1] in {".", "!", "?", "…"} or not draft[edit.end :].strip()
                text = last.text[:-3] if ends else last.text[:-2]
                found[-1] = Edit(start=last.start, end=edit.end, text=text)
            continue
        if last is not None and edit.start < last.end:
            continue
        if last is not None and edit.start == last.end:
            text = last.text.rstrip(" ,") if not edit.text or edit.text[:1] == "." else last.text
            text = text.removesuffix(".") if edit.text.startswith(".") else text
            found[-1] = Edit(start=last.start, end=edit.end, text=text + edit.text)
            continue
        found.append(edit)
    return tuple(found)
