"""What mocks beside a rewritten sentence and says something all the same, said as the writer's own.

"So you're saying "get lost"?" is what the writer heard, "helping people is weak to you?" says how they do not see it,
and "just like you did" behind a fear tells that it has been so before. Left as they stand they accuse; cut off, they
are lost.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from kindphrase.composing.nearby import touching
from kindphrase.content.topics import scorns
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_verb, past_participle
from kindphrase.reporting import Edit
from kindphrase.sentences import Sentence, Word, verbatim
from kindphrase.spans import Span

QUOTES = frozenset("\"“”'‘’")
LEADING = frozenset("so what oh and but well wait like ok okay basically".split())
HESITATING = frozenset("uh um er erm uhm ah".split())
YOU = frozenset({"you", "your", "yours", "yourself"})
BE = frozenset({"is", "'s", "are", "'re", "am", "'m"})
# what opens a question of another kind
ASKING = frozenset("what who why how where when which is are do does did can could will would have has".split())
# what somebody feels done to them, and could not have seen done
FELT = frozenset(
    "judge hate blame reject dismiss mock ignore despise criticise criticize resent abandon belittle".split()
)
# of others, whom the writer fears it from
OTHERS = frozenset("they people everyone everybody others someone somebody he she".split())
# what a thing is only to somebody who sees it so
HELD_UP = frozenset("funny okay ok fair normal weak offensive rude wrong right acceptable boring weird fine".split())
# nobody is called so
TIMES = frozenset("today tonight tomorrow yesterday later back again now anymore monday friday sunday".split())
LONGEST = 16
# how somebody begins who wants something
_THEN_ITS = re.compile(
    r",? and then (it['’]?s(?: like)?|it is) (?=[\"“']?(?:hey+|hi|hiya|hello|oh+|yo|sorry|can i|can u|"
    r"can you|could i|could you|babe)\b)",
    re.IGNORECASE,
)
MOST = 4


def owned_beside(
    edits: Sequence[Edit], sentences: Sequence[Sentence], ends: Sequence[int], lexicon: Lexicon, draft: str
) -> Iterator[Edit]:
    """What makes the sentences next to the edits, or around them, the writer's own; no edit overlaps another."""
    ordered = sorted(edits, key=attrgetter("end"))
    near: dict[int, None] = {}
    for edit in edits:
        if edit.text:
            at = bisect_right(ends, edit.start)
            near |= dict.fromkeys(range(max(at - 1, 0), min(at + 2, len(sentences))))
    for at in near:
        sentence = sentences[at]
        wide = Span(sentences[max(at - 1, 0)].span.start, sentences[min(at + 1, len(sentences) - 1)].span.end)
        touched = touching(ordered, wide)
        taken = [Span(edit.start, edit.end) for edit in touched]
        free = not any(span.overlaps(sentence.span) for span in taken)
        row = (*_heard(sentence, draft), *_unlike(sentence, lexicon, draft), *_seeming(sentence)) if free else ()
        row = row or (
            *_said_then(sentence, touched, draft),
            *_answered(sentence, draft),
            *_named(sentence),
        )
        if not any(span.overlaps(Span(one.start, one.end)) for one in row for span in taken):
            yield from row


def _heard(sentence: Sentence, draft: str) -> tuple[Edit, ...]:
    """ "I heard that as "get lost"." for "so what - you're saying "get lost"?"."""
    words = sentence.words
    opening = next((at for at, word in enumerate(words) if word.text in QUOTES), 0)
    said = [word.norm for word in words[:opening] if word.is_said]
    while said and said[0] in LEADING:
        said.pop(0)
    closing = next((word for word in reversed(words) if word.text in QUOTES), words[opening])
    asks = opening < closing.index and [word.text for word in words[closing.index + 1 :]] in (["?"], ["??"], ["?!"])
    if said not in (["you", "are", "saying"], ["you", "say"], ["are", "you", "saying"]) or not asks:
        return ()
    heard = "I heard that as " if draft[sentence.span.start].isupper() else "i heard that as "
    return (
        Edit(start=sentence.span.start, end=words[opening].span.start, text=heard),
        Edit(start=closing.span.end, end=sentence.span.end, text="."),
    )


def _unlike(sentence: Sentence, lexicon: Lexicon, draft: str) -> tuple[Edit, ...]:
    """ "I don't see helping people as weak." for "so helping people is weak to you?"."""
    words = [word for word in sentence.words if word.is_said]
    while words and words[0].norm in LEADING:
        words.pop(0)
    norms = [word.norm for word in words]
    asked = sentence.words[-1].text.startswith("?") and norms[-2:] == ["to", "you"]
    be = next((at for at, word in enumerate(words) if word.norm in BE and at > 0), 0)
    thing, view = words[:be], words[be + 1 : -2]
    plain = asked and thing and 0 < len(view) <= MOST and len(words) <= LONGEST and norms[0] not in ASKING
    if not plain or YOU & set(norms[:-1]) or {"not", "i", "we"} & set(norms):
        return ()
    # "the file is visible to you?" asks
    held = view[-1].upos == "NOUN" or view[-1].norm.endswith("ing") or view[-1].norm in HELD_UP
    if not held or any(scorns(word, lexicon) for word in thing):
        return ()
    if any(not word.is_said and word.text in {",", ";", ":"} for word in sentence.words):
        return ()
    first = thing[0].text if thing[0].upos == "PROPN" else thing[0].text.lower()
    told = f"I don't see {first}{verbatim(thing).removeprefix(thing[0].text)} as {verbatim(view)}."
    told = told if draft[sentence.span.start].isupper() else told[0].lower() + told[1:]
    return (Edit(start=sentence.span.start, end=sentence.span.end, text=told),)


def _seeming(sentence: Sentence) -> tuple[Edit, ...]:
    """ "It seems to me that cooking isn't enough help for you" for "like cooking isn't good enough help for you"."""
    words, said = sentence.words, [word for word in sentence.words if word.is_said]
    norms = [word.norm for word in said]
    if norms[:1] != ["like"] or "for" not in norms or len(said) < 5:
        return ()
    at = next((at for at in range(1, len(norms) - 2) if norms[at : at + 3] == ["not", "good", "enough"]), 0)
    whose = norms[at + 3 : at + 6]
    if not at or "for" not in whose or whose[whose.index("for") + 1 :][:1] != ["you"] or said[at - 1].norm not in BE:
        return ()
    opens = "It" if words[0].text[:1].isupper() else "it"
    lead = Edit(start=said[0].span.start, end=said[0].span.end, text=f"{opens} seems to me that")
    if whose[0] == "for":
        return (lead,)
    return lead, Edit(start=said[at + 1].span.start, end=said[at + 2].span.start, text="")


def _answered(sentence: Sentence, draft: str) -> tuple[Edit, ...]:
    """ "I don't think we need to pay" for "uh no WE don't need to pay" before what the receiver should do."""
    said = [word for word in sentence.words if word.is_said]
    norms = [word.norm for word in said[:7]]
    if not (norms[:1] and norms[0] in HESITATING and norms[1:3] in (["no", "we"], ["no", "i"])):
        return ()
    if norms[3:7] != ["do", "not", "need", "to"]:
        return ()
    opens = "I" if draft[said[0].span.start].isupper() else "i"
    who = "we" if norms[2] == "we" else opens
    return (Edit(start=said[0].span.start, end=said[5].span.start, text=f"{opens} don't think {who} "),)


def _named(sentence: Sentence) -> tuple[Edit, ...]:
    """ "I'd rather you didn't call me Dad" for "don't call me Dad"."""
    said = [word for word in sentence.words if word.is_said]
    name = said[4:5]
    if [word.norm for word in said[:4]] != ["do", "not", "call", "me"] or not name:
        return ()
    closed = len(said) == 5 or sentence.words[name[0].index + 1].text in {";", ",", ".", "!"}
    if not closed or name[0].upos not in {"NOUN", "PROPN"} or name[0].norm in TIMES or not name[0].text.isalpha():
        return ()
    opens = "I" if said[0].text[0].isupper() else "i"
    return (Edit(start=said[0].span.start, end=said[2].span.end, text=f"{opens}'d rather you didn't call"),)


def _said_then(sentence: Sentence, edits: Sequence[Edit], draft: str) -> tuple[Edit, ...]:
    """ "and then said hey, can I come" for "and then it's hey, can I come", behind what was said anew."""
    for edit in edits:
        found = _THEN_ITS.match(draft, edit.end) if sentence.span.start <= edit.end < sentence.span.end else None
        if found is not None and " when " in edit.text and not edit.text.endswith((".", "!", "]")):
            return (Edit(start=found.start(1), end=found.end(1), text="said" if " felt " in edit.text else "say"),)
    return ()


def been_so(sentence: Sentence, comma: Word) -> str:
    """ ", the way I felt judged before" for ", just like you did" behind "they could judge me"; or no words."""
    words = [word for word in sentence.words if word.index < comma.index and word.is_said]
    whom = words[-1].norm if words else ""
    verb = words[-2] if whom in {"me", "us"} and len(words) > 1 else words[-1] if words else None
    if verb is None or not is_verb(verb.lemma, verb.text) or not any(w.norm in OTHERS for w in words[-5:-1]):
        return ""
    if whom not in {"me", "us"} and verb.lemma not in FELT:
        return ""
    opens, was = ("we", "were") if whom == "us" else ("I", "was")
    return f", the way {opens} {'felt' if verb.lemma in FELT else was} {past_participle(verb.lemma)} before"
