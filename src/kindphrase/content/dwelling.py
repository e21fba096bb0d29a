"""Verdicts whose plain words tell it from the writer's side: where somebody dwells, makes no sense, should have known.

"You're obsessed with money" tells of all the focus on money, "you make no sense" that it doesn't make sense to the
writer, and "you should have known I'd be late" that the writer wishes it had been known.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.topics import scorns
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Sentence, Word, verbatim
from kindphrase.spans import Span

Told = tuple[Span, tuple[str, ...]]
NOTHING: Told = (Span(0, 0), ())
YOU = "you"
BE = frozenset({"are", "'re", "’re", "be"})
GRADES = frozenset(
    "so really now just too totally completely always clearly even still very quite rather pretty".split()
)
DWELLING = (["obsessed"], ["fixated"], ["preoccupied"], ["hung", "up"])
ON = frozenset({"with", "about", "on", "over", "by"})
THEIRS = frozenset({"you", "your", "yours", "yourself"})
OWN = frozenset({"i", "we", "my", "our"})
# behind "sense", what adds nothing to it
TRAILING = frozenset("at all to me anymore now here any more right honestly".split())
SENSELESS = (
    (["do", "not", "make"], "that doesn't make sense to me"),
    (["are", "not", "making"], "that doesn't make sense to me"),
    (["did", "not", "make"], "that didn't make sense to me"),
    (["were", "not", "making"], "that didn't make sense to me"),
    (["make", "no"], "that doesn't make sense to me"),
    (["are", "making", "no"], "that doesn't make sense to me"),
    (["made", "no"], "that didn't make sense to me"),
)
LONGEST = 7
LONGEST_KNOWN = 24


def dwelt(sentence: Sentence, lexicon: Lexicon) -> Told:
    """The words that judge, and what is said in place of them; no words where the draft says none of this."""
    words = sentence.words
    for at, word in enumerate(words):
        opens = word.norm == YOU and not any(before.is_said and before.role == "mark" for before in words[:at])
        row = _clause(words[at:])
        if not opens or len(row) < 3:
            continue
        for said in (_focused(row, lexicon), _made_no_sense(row), _known_before(words[at:])):
            if said[1]:
                return _to_end(said[0], sentence), said[1]
    return NOTHING


def _to_end(site: Span, sentence: Sentence) -> Span:
    """The site with the mark that closes the sentence, if it is next."""
    more = any(word.is_said for word in sentence.words if word.span.start >= site.end)
    return site if more else Span(site.start, sentence.span.end)


def _clause(words: Sequence[Word]) -> list[Word]:
    """The words up to the next mark."""
    end = next((at for at, word in enumerate(words) if not word.is_said), len(words))
    return list(words[:end])


def _focused(row: Sequence[Word], lexicon: Lexicon) -> Told:
    """ "I'm frustrated by all the focus on money" for "you're so obsessed with money"."""
    at = 2
    while at < len(row) and row[at].norm in GRADES:
        at += 1
    norms = [word.norm for word in row]
    dwells = next((one for one in DWELLING if norms[at : at + len(one)] == one), None)
    after = at + len(dwells or ())
    if norms[1] not in BE or dwells is None or after >= len(row) or norms[after] not in ON:
        return NOTHING
    thing = row[after + 1 :]
    judged = any(scorns(word, lexicon) or word.norm in THEIRS for word in thing)
    joined = any(word.upos in {"CCONJ", "SCONJ"} for word in thing)
    if not thing or len(thing) > LONGEST or judged or joined:
        return NOTHING
    return Span(row[0].span.start, row[-1].span.end), ("I'm frustrated by all the focus on", verbatim(thing))


def _made_no_sense(row: Sequence[Word]) -> Told:
    """ "That doesn't make sense to me" for "you're not even making any sense"."""
    norms = [word.norm for word in row[1:] if word.norm not in GRADES]
    if norms[:1] and norms[0] in BE and norms[1:2] == ["confusing"] and TRAILING.issuperset(norms[2:]):
        return Span(row[0].span.start, row[-1].span.end), ("I'm confused",)
    for lead, said in SENSELESS:
        rest = norms[len(lead) :]
        rest = rest[1:] if rest[:1] in (["any"], ["much"], ["a"]) else rest
        if norms[: len(lead)] == lead and rest[:1] == ["sense"] and TRAILING.issuperset(rest[1:]):
            return Span(row[0].span.start, row[-1].span.end), (said,)
    return NOTHING


def _known_before(words: Sequence[Word]) -> Told:
    """ "I wish you had known that I'd be late" for "you should have known I'd be late"."""
    norms = [word.norm for word in words[:4]]
    if norms[1:2] != ["should"] or norms[2] not in {"have", "'ve", "of"} or norms[3:4] != ["known"]:
        return NOTHING
    rest = list(words[4:])
    while rest and not rest[-1].is_said:
        rest.pop()
    rest = rest[1:] if rest and rest[0].norm == "that" else rest
    plain = len(rest) > 1 and rest[0].norm in OWN and all(word.is_said for word in rest) and len(rest) <= LONGEST_KNOWN
    if not plain or any(word.norm in THEIRS and word.role.startswith("nsubj") for word in rest):
        return NOTHING
    return Span(words[0].span.start, rest[-1].span.end), ("I wish you had known that", verbatim(rest))
