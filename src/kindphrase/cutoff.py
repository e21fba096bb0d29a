"""What a reader of sentences cut off: "a selfish man who never listens which is why | I left" is one sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kindphrase.reporting import Edit
from kindphrase.sentences import Sentence

WHY = (("which", "is", "why"), ("which", "was", "why"), ("that", "is", "why"))
OWN = frozenset({"i", "we"})


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
