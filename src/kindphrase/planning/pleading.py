"""A plea beside an outburst: "shut up and call me back" asks for a call, and that is what is wished for."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of
from kindphrase.parsing.orders import STOPPING
from kindphrase.sentences import CUTS, Sentence, Word, verbatim
from kindphrase.spans import Span

# how somebody gets in touch, and may be asked to, or not to
REACHING = frozenset(
    "text message msg call phone ring write contact bother disturb follow ping poke dm email tag ask".split()
)
# what can be done for the writer
GIVING = frozenset(
    "help answer tell show send give listen talk speak reply respond meet call text visit explain open fix share "
    "bring".split()
)
WANTED = GIVING | (REACHING - {"bother", "disturb", "follow", "poke", "tag", "ask"})
BESIDE = frozenset("and just then please you now already lol lmao ok okay will dude bro man girl".split())
MINE = frozenset({"me", "us", "my", "our"})
ALONE = [["leave", "me", "alone"], ["let", "me", "be"], ["leave", "me", "be"]]
NAMES = ("insult-noun", "insult-adjective", "label-name", "label-person", "profanity")
ASKING_WHY = (
    ["tell", "me"], ["tell", "us"], ["explain"], ["explain", "me"], ["explain", "to", "me"], ["let", "me", "know"],
    ["i", "want", "to", "know"], ["can", "tell", "me"], ["could", "tell", "me"],
)  # fmt: skip
WHY = "I'd like to know why"
LONGEST = 10
LONGEST_STOPPED = 5


def pleaded(row: Sequence[Word], lexicon: Lexicon) -> str:
    """What the words behind an outburst ask for, as a wish; "" where they ask for nothing."""
    words = [word for word in row if word.is_said or word.text in CUTS]
    while words and _is_beside(words[0], lexicon):
        words.pop(0)
    while words and _is_beside(words[-1], lexicon):
        words.pop()
    if len(words) > 2 and words[0].upos in {"NOUN", "PROPN"} and words[1].norm in WANTED:
        # "shut up nerd call me"
        words.pop(0)
    norms = [word.norm for word in words]
    if norms in ALONE:
        return "I'd like to be left alone"
    asks = norms[:1] and norms[0] in WANTED and (norms[1:2] and norms[1] in MINE | {"to"})
    plain = (
        asks
        and len(words) <= LONGEST
        and not {"your", "never"} & set(norms)
        and not any(word.text in CUTS for word in words)
    )
    if not plain or any(scorns(word, lexicon, NAMES) for word in words):
        return ""
    return f"I'd really like you to {verbatim(words).lower() if words[0].text.isupper() else _small(words)}"


def stopped(row: Sequence[Word]) -> str:
    """What is to stop, ordered before an outburst: "stop texting me and get lost"; "" where nothing is."""
    words = [word for word in row if word.is_said]
    while words and words[-1].norm in BESIDE:
        words.pop()
    while words and words[0].norm in BESIDE | {"so", "but"}:
        words.pop(0)
    norms = [word.norm for word in words]
    base = base_of(norms[1]) if len(norms) > 2 and norms[0] in STOPPING else None
    short = base in REACHING | GIVING and set(norms[2:]) & MINE and len(words) <= LONGEST_STOPPED
    return f"I'd like you to stop {verbatim(words[1:])}" if short else ""


def with_stop(sentence: Sentence, site: Span) -> Span:
    """The site with the "stop" that the parser parts from what is to stop."""
    before = next((word for word in reversed(sentence.words) if word.span.end <= site.start), None)
    return Span(before.span.start, site.end) if before is not None and before.norm in STOPPING else site


def wanted_besides(match: Match, site: Span, lexicon: Lexicon) -> str:
    """The wish that goes with what is told: to know why, or what is asked for behind a curse."""
    behind = [
        word
        for word in match.clause.sentence.words
        if site.contains(word.span) and word.span.start >= match.span.end and match.rule.category == "contempt"
    ]
    return _reason_wanted(match) or pleaded(behind, lexicon)


def _reason_wanted(match: Match) -> str:
    """ "I'd like to know why" for "tell me why you lied": what is asked for besides what was done; "" of no such."""
    words = [word for word in match.clause.sentence.words if word.is_said]
    why = next((at for at, word in enumerate(words) if word.norm == "why"), 0)
    before = [word.norm for word in words[:why] if word.norm not in BESIDE]
    inside = bool(why) and words[why].span.end <= match.clause.verb.span.start
    return WHY if inside and before in ASKING_WHY else ""


def _is_beside(word: Word, lexicon: Lexicon) -> bool:
    """ "shut up, nerd, and …": a name, a mark or a joint."""
    return not word.is_said or word.norm in BESIDE or scorns(word, lexicon, NAMES) or word.role == "vocative"


def _small(words: Sequence[Word]) -> str:
    said = verbatim(words)
    return said[:1].lower() + said[1:]
