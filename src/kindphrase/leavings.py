"""Scorn that would be left over beside a rewritten sentence, and tells nothing: "Pathetic.", "did you know that?".

What scorns alone goes with the sentence that it stands beside; an epithet on the receiver's things goes, and the thing
stays: "your asinine comment" is "your comment".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kindphrase.joints import outcry_before
from kindphrase.lexicon import Lexicon
from kindphrase.reporting import Edit
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span
from kindphrase.tails import presses, shows_why

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
LONGEST = 8
_OURS = re.compile(r"i (also )?(felt|feel) ", re.IGNORECASE)


def swept(edits: Sequence[Edit], sentences: Sequence[Sentence], lexicon: Lexicon, draft: str) -> tuple[Edit, ...]:
    """The edits, grown over the scorn beside them, and those that take away epithets in their sentences."""
    scorn = frozenset(MORE).union(*(lexicon.classes.get(name, frozenset()) for name in CLASSES))
    grown: list[Edit] = []
    for at, edit in enumerate(edits):
        ceiling = edits[at + 1].start if at + 1 < len(edits) else len(draft)
        led = _led(edit, grown[-1].end if grown else 0, sentences, draft)
        grown.append(_grown(led, ceiling, sentences, scorn, draft) if edit.text else edit)
    touched = [one for one in sentences if any(one.span.overlaps(Span(edit.start, edit.end)) for edit in grown)]
    epithets = [edit for sentence in touched for edit in _epithets(sentence, scorn)]
    free = [one for one in epithets if not any(one.start < other.end and other.start < one.end for other in grown)]
    return tuple(sorted((*grown, *free), key=lambda edit: edit.start))


def _grown(edit: Edit, ceiling: int, sentences: Sequence[Sentence], scorn: frozenset[str], draft: str) -> Edit:
    """The edit with the words behind it that only scorn or press, to the end of their sentence."""
    end = edit.end
    for sentence in sentences:
        words = [word for word in sentence.words if word.span.start >= end]
        if sentence.span.end <= end or not words or words[-1].span.end > ceiling:
            continue
        if draft[end : words[0].span.start].strip(" .!…,") or not (
            presses(words) or _scorns(words, scorn) or ("]" in edit.text and shows_why(words))
        ):
            break
        end = sentence.span.end
    if end == edit.end:
        return edit
    closed = edit.text if edit.text.rstrip()[-1:] in {".", "?", ")"} else edit.text + "."
    return Edit(start=edit.start, end=end, text=closed if draft[end - 1] in ".!?…" else edit.text)


def _led(edit: Edit, floor: int, sentences: Sequence[Sentence], draft: str) -> Edit:
    """The edit with the outcry that stands before it as a sentence: "Wow. I felt …"."""
    if not _OURS.match(edit.text):
        return edit
    for sentence in sentences:
        between = draft[sentence.span.end : edit.start] if sentence.span.end <= edit.start else "."
        if sentence.span.start < floor or between.strip(" ") or "\n" in between:
            continue
        start = outcry_before([word for word in sentence.words if any(map(str.isalnum, word.text))])
        if start is not None:
            return Edit(start=start, end=edit.end, text=edit.text)
    return edit


def _scorns(words: Sequence[Word], scorn: frozenset[str]) -> bool:
    """Whether the words are a verdict and nothing else."""
    said = [word for word in words if any(map(str.isalnum, word.text))]
    if not said or len(said) > LONGEST:
        return False
    norms = {word.norm for word in said}
    turned = bool(norms & TURNED and norms & {"not", "notso"}) and norms <= TURNED | TURNING
    denied = bool(norms & {"not", "never", "no"})
    verdict = any(_is_scorn(word, scorn) for word in said)
    plain = all(word.norm in FILLERS or word.lemma in FILLERS or _is_scorn(word, scorn) for word in said)
    return turned or (verdict and plain and not denied)


def _epithets(sentence: Sentence, scorn: frozenset[str]) -> Iterator[Edit]:
    """What takes "asinine" out of "your asinine comment"."""
    words = sentence.words
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        thing = after.upos in {"NOUN", "PROPN"} and word.upos == "ADJ" and word.role == "amod"
        if before.norm == "your" and thing and _is_scorn(word, scorn):
            yield Edit(start=word.span.start, end=after.span.start, text="")


def _is_scorn(word: Word, scorn: frozenset[str]) -> bool:
    return word.norm in scorn or word.lemma in scorn
