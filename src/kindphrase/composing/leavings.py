"""Scorn that would be left over beside a rewritten sentence, and tells nothing: "Pathetic.", "did you know that?".

What scorns alone goes with the sentence that it stands beside; an epithet on the receiver's things goes, and the thing
stays: "your asinine comment" is "your comment".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from kindphrase.composing.besides import been_so, owned_beside
from kindphrase.composing.cutoff import led_back, led_on
from kindphrase.composing.joints import is_glad, outcry_before
from kindphrase.content.tails import (
    doubting_tail,
    faults,
    gloats,
    likening_tail,
    no_sense,
    pities,
    presses,
    shows_why,
    shuns,
    warned,
)
from kindphrase.lexicon import Lexicon
from kindphrase.reporting import Edit
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

CLASSES = ("garbage-adjective", "insult-adjective", "fault-adjective")
MORE = frozenset(
    "hypocritical dishonest wrong sad typical unbelievable unreal uncalled for joke shame disgrace".split()
)
# beside a word of scorn, these add nothing
FILLERS = frozenset(
    "that this it be is was are so such really very just too pretty rather quite totally absolutely simply truly how "
    "what a an the and or of wow lol omg smh ugh well oh honestly reason excuse attitude behavior behaviour way thing "
    "to do say move comment idea stuff still all yet now frankly utterly completely plain".split()
)
# turned round, praise is scorn: "not so smart then"
TURNED = frozenset("smart clever nice cool bright wise funny brave tough grown up mature kind".split())
TURNING = frozenset("not notso so very that then now are we you is it after all".split())
# said of what the receiver did, beside an accusation, praise mocks: "great timing!"
PRAISING = frozenset("great nice awesome amazing lovely wonderful excellent brilliant fantastic perfect good".split())
DONE = frozenset(
    "timing grammar spelling job work attitude manners logic answer argument idea move parenting skills service reply "
    "excuse plan comeback parking driving start way example communication english memory planning".split()
)
LONGEST = 8
MOCKING = 3
_READY = re.compile(r"i['’]?m (?:annoyed|upset|frustrated|angry) with (?:you|u) right now", re.IGNORECASE)
_OURS = re.compile(r"(i|that|this|it)\b", re.IGNORECASE)


def swept(edits: Sequence[Edit], sentences: Sequence[Sentence], lexicon: Lexicon, draft: str) -> tuple[Edit, ...]:
    """The edits, grown over the scorn beside them, and those that take away epithets in their sentences."""
    if not edits:
        return ()
    ends = [sentence.span.end for sentence in sentences]
    scorn = frozenset(MORE).union(*(lexicon.classes.get(name, frozenset()) for name in CLASSES))
    grown: list[Edit] = []
    for at, edit in enumerate(edits):
        ceiling = edits[at + 1].start if at + 1 < len(edits) else len(draft)
        before = bisect_right(ends, edit.start)
        last = sentences[before - 1] if before else None
        if grown and _spoils(edit, sentences[max(before - 2, 0) : before - 1]):
            # "I like this talk. I didn't expect it. You fool": nothing is told that would be held against it
            grown.append(Edit(start=sentences[before - 1].span.end, end=edit.end, text=""))
            continue
        floor = grown[-1].end if grown else 0
        led = led_back(_led(edit, floor, last, draft), floor, last, draft)
        following = map(sentences.__getitem__, range(bisect_right(ends, led.end), len(sentences)))
        grown.append(
            led_on(_grown(led, ceiling, following, scorn, draft), sentences, ends, draft) if edit.text else edit
        )
    touched = {at for edit in grown for at in _touched(edit, sentences, ends)}
    epithets = [edit for at in sorted(touched) for edit in _epithets(sentences[at], scorn)]
    free = [
        one
        for one in (
            *epithets,
            *_doubts(grown, sentences, ends),
            *_likened(grown, sentences, ends),
            *_said_so(grown, sentences, ends),
            *owned_beside(grown, sentences, ends, lexicon, draft),
        )
        if not any(one.start < other.end and other.start < one.end for other in grown)
    ]
    return _ended(sorted((*grown, *free), key=lambda edit: edit.start), draft)


def _ended(edits: Sequence[Edit], draft: str) -> tuple[Edit, ...]:
    """The edits, without what parted the last sentence from words that are gone: "I'm angry right now, "."""
    left, end = len(edits), len(draft)
    while left and not edits[left - 1].text and not _between(edits[left - 1].end, end, draft, end < len(draft)):
        left, end = left - 1, edits[left - 1].start
    gone = left < len(edits)
    if not left or _between(edits[left - 1].end, end, draft, gone):
        return tuple(edits)
    last = edits[left - 1]
    kept = Edit(start=last.start, end=end if gone else last.end, text=last.text.rstrip(" ,;" if gone else " ,\n\t"))
    return (*edits[: left - 1], kept, *edits[left:])


def _between(start: int, end: int, draft: str, gone: bool) -> str:
    """What the draft says between two edits; a comma says nothing before words that are ``gone``."""
    return draft[start:end].strip(" ,;\n\t" if gone else None)


def _touched(edit: Edit, sentences: Sequence[Sentence], ends: Sequence[int]) -> Iterator[int]:
    """The places of the sentences that an edit overlaps."""
    span = Span(edit.start, edit.end)
    for at in range(bisect_right(ends, edit.start), len(sentences)):
        if sentences[at].span.start >= edit.end:
            return
        if sentences[at].span.overlaps(span):
            yield at


def _grown(edit: Edit, ceiling: int, following: Iterable[Sentence], scorn: frozenset[str], draft: str) -> Edit:
    """The edit with the words behind it that only scorn or press, to the end of their sentence."""
    end = edit.end
    for sentence in following:
        if sentence.span.start >= ceiling:
            break
        words = [word for word in sentence.words if word.span.start >= end]
        if sentence.span.end <= end or not words or words[-1].span.end > ceiling:
            continue
        if (fact := warned(words) or (no_sense(words) if _tells_nothing(edit.text) else "")) and not draft[
            end : words[0].span.start
        ].strip(" .!…,"):
            edit = Edit(start=edit.start, end=sentence.span.end, text=f"{_closed(edit.text)} {_like(fact, edit.text)}")
            end = sentence.span.end
            continue
        if draft[end : words[0].span.start].strip(" .!…,") or not (
            presses(words)
            or pities(words)
            or _scorns(words, scorn)
            or _mocks(words)
            or (_tells_nothing(edit.text) and any(jab(words) for jab in (shows_why, faults, shuns, gloats)))
        ):
            break
        end = sentence.span.end
    if end == edit.end:
        return edit
    return Edit(start=edit.start, end=end, text=_closed(edit.text) if draft[end - 1] in ".!?…" else edit.text)


def _spoils(edit: Edit, before: Sequence[Sentence]) -> bool:
    """Whether a ready sentence that is only annoyed stands close behind one that is glad."""
    return _READY.match(edit.text) is not None and any(is_glad(sentence.words) for sentence in before)


def _closed(text: str) -> str:
    return text if text.rstrip()[-1:] in {".", "?", ")"} else text.rstrip(" ,;:-") + "."


def _like(fact: str, text: str) -> str:
    """The sentence beginning as the one before it does."""
    return fact if text[:1].isupper() else fact[:1].lower() + fact[1:].replace(" I ", " i ")


def _tells_nothing(text: str) -> bool:
    """Whether our sentence has a blank, or no "when": there is nothing that could show anything."""
    return "]" in text or " when " not in text


def _led(edit: Edit, floor: int, last: Sentence | None, draft: str) -> Edit:
    """The edit with the outcry that is the sentence before it: "Wow. I felt …"."""
    if last is None or last.span.start < floor or not _OURS.match(edit.text):
        return edit
    if draft[last.span.end : edit.start].strip(" "):
        return edit
    start = outcry_before([word for word in last.words if word.is_said])
    wonders = edit.text.lower().startswith("i didn't think")
    if start is None and not wonders and is_glad(last.words) and draft[edit.start : edit.start + 1].isalpha():
        but = "But" if edit.text[:1].isupper() and draft[last.span.start].isupper() else "but"
        return Edit(start=edit.start, end=edit.end, text=f"{but} {edit.text}")
    return Edit(start=start, end=edit.end, text=edit.text) if start is not None else edit


def _scorns(words: Sequence[Word], scorn: frozenset[str]) -> bool:
    """Whether the words are a verdict and nothing else."""
    said = [word for word in words if word.is_said]
    if not said or len(said) > LONGEST:
        return False
    norms = {word.norm for word in said}
    turned = bool(norms & TURNED and norms & {"not", "notso"}) and norms <= TURNED | TURNING
    denied = bool(norms & {"not", "never", "no"})
    verdict = any(_is_scorn(word, scorn) for word in said)
    plain = all(word.norm in FILLERS or word.lemma in FILLERS or _is_scorn(word, scorn) for word in said)
    return turned or (verdict and plain and not denied)


def _mocks(words: Sequence[Word]) -> bool:
    """ "great timing!": praise without a verb, of what was done, right behind an accusation."""
    norms = [word.norm for word in words if word.is_said]
    return len(norms) <= MOCKING and len(norms) > 1 and norms[-1] in DONE and norms[-2] in PRAISING


def _doubts(grown: Sequence[Edit], sentences: Sequence[Sentence], ends: Sequence[int]) -> Iterator[Edit]:
    """What takes ", are you okay?" off the sentence behind one of ours, or makes it a sentence."""
    for edit in grown:
        at = bisect_right(ends, edit.end)
        if at < len(sentences) and edit.text and sentences[at].span.start >= edit.end:
            comma = doubting_tail(sentences[at].words)
            if comma is not None:
                # beside what happened it asks; beside a blank it only scorns
                asked = next((word for word in sentences[at].words if word.span.start >= comma.span.end), None)
                if asked is None or _tells_nothing(edit.text):
                    yield Edit(start=comma.span.start, end=sentences[at].span.end, text=".")
                    continue
                opens = asked.text.capitalize() if edit.text[:1].isupper() else asked.text
                yield Edit(start=comma.span.start, end=asked.span.end, text=f". {opens}")


def _said_so(grown: Sequence[Edit], sentences: Sequence[Sentence], ends: Sequence[int]) -> Iterator[Edit]:
    """What makes "which is why I said so" say something, where what was said so is not said any more."""
    for edit in grown:
        at = bisect_right(ends, edit.start)
        if at == len(sentences) or not edit.text or not _tells_nothing(edit.text):
            continue
        said = [word for word in sentences[at].words if word.is_said and word.span.start >= edit.end]
        if len(said) > 1 and said[-1].norm == "so" and said[-2].lemma == "say":
            yield Edit(start=said[-1].span.start, end=said[-1].span.end, text="something")


def _likened(grown: Sequence[Edit], sentences: Sequence[Sentence], ends: Sequence[int]) -> Iterator[Edit]:
    """What takes the "you" from ", just like you did" in the sentence that one of ours has a blank in."""
    for edit in grown:
        at = bisect_right(ends, edit.start)
        if at < len(sentences) and "]" in edit.text and sentences[at].span.contains(Span(edit.start, edit.end)):
            comma = likening_tail(sentences[at].words)
            if comma is not None and comma.span.start >= edit.end:
                said = [word for word in sentences[at].words if word.is_said]
                yield Edit(start=comma.span.start, end=said[-1].span.end, text=been_so(sentences[at], comma))


def _epithets(sentence: Sentence, scorn: frozenset[str]) -> Iterator[Edit]:
    """What takes "asinine" out of "your asinine comment"."""
    words = sentence.words
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        thing = after.upos in {"NOUN", "PROPN"} and word.upos == "ADJ" and word.role == "amod"
        if before.norm == "your" and thing and _is_scorn(word, scorn):
            yield Edit(start=word.span.start, end=after.span.start, text="")


def _is_scorn(word: Word, scorn: frozenset[str]) -> bool:
    return word.norm in scorn or word.lemma in scorn
