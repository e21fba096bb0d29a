"""What a reader of sentences cut off: "a selfish man who never listens which is why | I left" is one sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kindphrase.reporting import Edit
from kindphrase.sentences import Sentence

WHY = (("which", "is", "why"), ("which", "was", "why"), ("that", "is", "why"))
OWN = frozenset({"i", "we"})
GROUPS = frozenset({"two", "both", "all", "guys", "three"})


def led_back(edit: Edit, floor: int, last: Sentence | None, draft: str) -> Edit:
    """The edit with the ", and you two (…)" before it, to whom an order was given that is not said any more."""
    if last is None or not edit.text or draft[last.span.end : edit.start].strip(" "):
        return edit
    words = list(last.words)
    if words[-1].text == ")":
        while words and words[-1].text != "(":
            words.pop()
        words = words[:-1]
    if len(words) < 2 or words[-1].norm not in GROUPS or words[-2].norm != "you":
        return edit
    start, rest = words[-2].span.start, words[:-2]
    while rest and (rest[-1].text == "," or rest[-1].upos == "CCONJ"):
        start = rest.pop().span.start
    if not rest or start < floor:
        return Edit(start=start, end=edit.end, text=edit.text) if start >= floor else edit
    begun = edit.text[:1].upper() + edit.text[1:] if draft[last.span.start].isupper() else edit.text
    return Edit(start=rest[-1].span.end, end=edit.end, text=f". {begun}")


def led_on(edit: Edit, sentences: Sequence[Sentence], ends: Sequence[int], draft: str) -> Edit:
    """The edit with the ", which is why" that it took away from the writer's "I left" behind it."""
    at = bisect_right(ends, edit.end - 1) if edit.text else len(sentences)
    if at + 1 >= len(sentences) or sentences[at].span.end != edit.end:
        return edit
    said = [word for word in sentences[at].words if word.is_said][-3:]
    following = next((word for word in sentences[at + 1].words if word.is_said), None)
    why = tuple(word.norm for word in said)
    if why not in WHY or said[0].span.start < edit.start or said[-1].span.end != edit.end:
        return edit
    if following is None or following.norm not in OWN or draft[edit.end : following.span.start].strip(" "):
        return edit
    row = " ".join(word.text for word in said) if why[0] == "which" else f"which {said[1].text} why"
    return Edit(start=edit.start, end=edit.end, text=f"{edit.text.rstrip(' .,')}, {row}")
