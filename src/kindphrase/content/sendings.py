"""Orders to go, told as what is asked for: "get out of my kitchen" asks the other to leave it."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.tails import bars
from kindphrase.finding.matching import Match
from kindphrase.sentences import CUTS, Word, verbatim
from kindphrase.spans import Span

# where somebody can be told to go from
PLACES = frozenset(
    "room house home kitchen car office flat apartment bedroom bathroom garage garden yard shop store chat group "
    "server channel thread building class classroom club bar bed tent studio lab meeting".split()
)
OWNING = frozenset("my our the this that".split())
HERE = frozenset({"here", "around", "anymore", "any", "more"})
SENT_OFF = {("get", "lost"), ("go", "away"), ("fuck", "off"), ("piss", "off"), ("back", "off"), ("buzz", "off")}


def sent_out(row: Sequence[Word]) -> tuple[str, ...] | None:
    """ "I'd like you to leave my kitchen" for "get out of my kitchen, you're no longer welcome here"."""
    row = list(row)
    while len(row) > 2 and row[-1].norm in {"now", "right", "immediately", "please", "already"}:
        row.pop()
    norms = [word.norm for word in row]
    # "get the hell out": the article went with the curse
    if norms[:2] == ["get", "the"]:
        row, norms = [row[0], *row[2:]], [norms[0], *norms[2:]]
    if norms[:2] == ["get", "out"]:
        at = 3 if norms[2:3] == ["of"] else 2
    elif norms[:1] == ["leave"]:
        at = 1
    else:
        return None
    here = norms[at : at + 1] == ["here"]
    owned = len(row) > at + 1 and norms[at] in OWNING and norms[at + 1] in PLACES
    after = row[at + 1 :] if here else row[at + 2 :] if owned else row[at:]
    if not after:
        return ("I'd like you to leave", verbatim(row[at : at + 2])) if owned else None
    if after[0].text not in CUTS:
        return None
    barred = _barred([word for word in after if word.is_said])
    if barred is None:
        return None
    place = verbatim(row[at : at + 2]) if owned else barred
    return ("I'd like you to leave", *filter(None, (place,)))


def _barred(rest: Sequence[Word]) -> str | None:
    """The place that "you've lost the right to be in this room" names, "" where it names none; None for other words."""
    said = [word for word in rest if word.norm not in {"have", "just", "all"}]
    norms = [word.norm for word in said]
    if not bars(rest):
        return None
    place = said[norms.index("be") + 1 :] if "be" in norms[3:] and "lost" in norms else []
    named = len(place) == 3 and place[0].norm in {"in", "at", "on"} and place[2].norm in PLACES
    closed = all(word.norm in HERE for word in place) if place else norms[-1] in {*HERE, "welcome", "wanted"}
    return verbatim(place[1:]) if named else "" if closed else None


def sent_off(row: Sequence[Word], norms: Sequence[str], match: Match) -> tuple[str, ...]:
    """ "I'm angry and I need some space" for "get lost you swine", where only the insult is found."""
    called = match.rule.category == "label" and match.span.contains(Span(row[2].span.start, row[-1].span.end))
    return ("I'm angry and I need some space",) if called and tuple(norms[:2]) in SENT_OFF else ()
