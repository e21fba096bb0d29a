"""What a message says once: a second blank that tells no more goes, and so does a formula that was said before.

"You idiot! Where were you? You moron!" names one feeling with one blank; "leave me alone", said after that, is only the
wish and not the feeling over again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from kindphrase.composing.joints import only_wish
from kindphrase.composing.swallowing import JUDGING
from kindphrase.planning.framing import RewritePlan
from kindphrase.spans import Span

# what a ready sentence names, and how one begins that names a feeling
FEELINGS = frozenset({"angry", "annoyed", "frustrated", "hurt", "irritated", "upset"})
FELT = ("i felt ", "i feel ", "i also fe", "i get ", "i'm ", "i am ", "i’m ")
# what a sentence may begin with and still be gone as a whole
OPENING = frozenset({"cc", "discourse", "vocative", "advmod", "mark", "punct"})


@dataclass(frozen=True)
class Placed:
    """A sentence of ours and where it goes; an empty ``text`` takes its site away."""

    plan: RewritePlan
    text: str
    site: Span

    @property
    def blank(self) -> bool:
        plan = self.plan
        if plan.own is not None and plan.own.stock:
            return True
        return bool(plan.events) and all(event.kind == "slot" for event in (*plan.events, *plan.more))

    @property
    def said(self) -> str:
        """The text, as it is known again; empty where the draft has the frame already."""
        return "" if self.plan.in_place else self.text.lower()


def feelings_in(said: Collection[str]) -> frozenset[str]:
    """What of some texts counts for the feelings that are named behind them: as short as may be, for `spared`."""
    named = (sorted(FEELINGS & set(text.split())) for text in said if text.startswith(FELT))
    return frozenset(FELT[0] + " ".join(words) for words in named)


def spared(placed: Sequence[Placed], draft: str, before: Collection[str] = ()) -> tuple[Placed, ...]:
    """The sentences of one message, in order, without what repeats.

    ``before`` is what was `said` before the first of them, where they are only a part of the message.
    """
    kept: list[Placed] = []
    said, blanks = set(before), _Blanks()
    told: list[tuple[bool, bool, bool]] = []
    for one in placed:
        told.append((bool(said), one.text.lower() in said or _felt_before(one, said), blanks.beside(one)))
        said |= {one.said} - {""}
        blanks.add(one)
    # from the end: what stands before a sentence that went is the end of its own
    for one, (spoken, again, beside) in zip(reversed(placed), reversed(told), strict=True):
        following = kept[-1] if kept else None
        plain = one.plan.in_place or not spoken
        kept.append(one if plain else _spared(one, following, draft, again=again, beside=beside))
    kept.reverse()
    return tuple(_ended_once(one, before, draft) for one, before in zip(kept, (None, *kept), strict=False))


def _ended_once(one: Placed, before: Placed | None, draft: str) -> Placed:
    """Of a sentence that went, no second mark behind that of the sentence before."""
    if before is None or one.text not in set(".!?…") or before.text[-1:] not in set(".!?…"):
        return one
    apart = any(map(str.isalnum, draft[before.site.end : one.site.start]))
    return one if apart else replace(one, text="")


class _Blanks:
    """The sentences so far that are only a blank, by the sentence of the draft that they stand in."""

    def __init__(self) -> None:
        self._held: dict[int, list[Placed]] = {}

    def add(self, one: Placed) -> None:
        if one.blank:
            self._held.setdefault(id(one.plan.match.clause.sentence), []).append(one)

    def beside(self, one: Placed) -> bool:
        """Whether one of them stands in the same sentence and asks for the same."""
        return any(_asks_same(other, one) for other in self._held.get(id(one.plan.match.clause.sentence), ()))


def _spared(one: Placed, following: Placed | None, draft: str, *, again: bool, beside: bool) -> Placed:
    """``again``: the text was said before. ``beside``: a blank stands before it in its sentence."""
    judging = one.plan.match.rule.category in JUDGING
    # of "keep whining, loser pal" nothing is told but what the person is
    thrown = beside and judging and one.plan.own is not None and one.plan.own.stock
    judges = one.blank and (thrown or ((beside or judging) and not _tells(one.plan)))
    ready = one.plan.own is not None and one.plan.own.alone and not one.plan.own.asks
    asks_again = again and (one.plan.frame == "need" or ready)
    if judges and one.plan.wish and not asks_again:
        # "you're a child, I can't go on like this": the judgement goes, and what is wished for stays
        wish = only_wish(one.text)
        return Placed(one.plan, wish[:1].upper() + wish[1:] if one.text[:1].isupper() else wish, one.site)
    if judges or asks_again:
        return _gone(one, following, draft) or one
    if one.plan.frame == "need" and not one.plan.events:
        wish = only_wish(one.text)
        capital = one.text[:1].isupper()
        return Placed(one.plan, wish[:1].upper() + wish[1:] if capital else wish, one.site)
    return one


def _felt_before(one: Placed, said: Collection[str]) -> bool:
    """Whether it is a ready feeling, behind another: "I felt hurt when you left. What is wrong with you?".

    What asks for nothing goes, and of the rest what was named before: "I felt angry when … I'm really angry right now".
    """
    own = one.plan.own
    felt = FEELINGS & set(one.text.lower().rstrip(".!").split()) if own is not None and own.stock else frozenset()
    if not felt or not (named := feelings_in(said)):
        return False
    return one.plan.match.rule.category == "question" or any(felt & set(text.split()) for text in named)


def _asks_same(other: Placed, one: Placed) -> bool:
    """Whether two of one sentence ask for the same: "I knew you would forget, and I know why".

    A ready sentence asks for nothing, and beside a blank it is a second feeling about the same.
    """
    if any(placed.plan.own is not None and placed.plan.own.stock for placed in (other, one)):
        return True
    return len({event.slot for placed in (other, one) for event in placed.plan.events}) == 1


def _tells(plan: RewritePlan) -> bool:
    """Whether the site names a thing, a person or a number beside the judgement itself."""
    clause = plan.match.clause
    judging = {clause.head, *clause.subject}
    for word in clause.sentence.words:
        told = word.upos in {"NOUN", "PROPN", "NUM"} and word.index not in judging
        # "I passed, no thanks to you"
        told = told or (word.role == "nsubj" and word.norm in {"i", "we", "it", "he", "she", "they"})
        if told and plan.site.contains(word.span) and not plan.match.span.contains(word.span):
            return True
    return False


def _gone(one: Placed, following: Placed | None, draft: str) -> Placed | None:
    """The same with nothing in its place, or None where what stays of its sentence would not read."""
    plan, sentence = one.plan, one.plan.match.clause.sentence
    closes = following is not None and following.site != following.plan.site and following.site.start <= one.site.end
    if not (plan.whole or closes) or plan.tail is not None:
        return None
    before = [word for word in sentence.words if word.span.end <= one.site.start]
    said = [word for word in before if word.is_said]
    while said and (said[-1].role in OPENING or said[-1].upos in {"CCONJ", "INTJ"}):
        said.pop()
    floor = said[-1].span.end if said else _end_before(draft, sentence.span.start)
    # the mark that closed the sentence goes with it, and closes what stays of it
    mark = one.text[-1:] if said and one.text[-1:] in ".!?…" else ""
    if mark == "?" and plan.frame == "curious":
        # the question was ours, and goes with it
        mark = "." if draft[one.site.end - 1 : one.site.end] in set(".!?…") else ""
    if said and not any(word.role in {"nsubj", "expl", "root"} for word in said):
        return None
    return Placed(plan, mark, Span(floor, one.site.end))


def _end_before(draft: str, at: int) -> int:
    """Where what stands before a place ends, without the blanks after it."""
    while at and draft[at - 1].isspace():
        at -= 1
    return at
