"""What is weighed against the other, told of the writer: "for you I lost my job" is what they lost.

"How are you gonna like my photos but not answer me?" tells two things that do not go together, and "you took all the
chairs and you still want the table" what somebody has and wants. A blank would lose all of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kindphrase.content.telling import MADE_TO
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_base, past_participle
from kindphrase.parsing.spelling import known_word
from kindphrase.sentences import CUTS, Sentence, Word, verbatim
from kindphrase.spans import Span

Told = tuple[Span, tuple[str, ...]]

WAY = ["i", "went", "out", "of", "my", "way", "to"]
TURNING = frozenset({"but", "yet", "so", "while"})
HOW = (["how", "are", "you", "going", "to"], ["how", "you", "going", "to"], ["how", "can", "you"])
MORE = tuple(["i", "put", *much, "more"] for much in (["so", "much"], ["much"], ["way"], ["far"], ["a", "lot"], []))
FEELING = (["i", "feel", "like"], ["i", "feel", "that"], ["i", "think"])
# how somebody says how they feel, and what can be done to a thing of theirs
FELT = frozenset("feel felt am was 'm".split())
SPOILING = frozenset("ruin spoil destroy wreck break damage".split())
# what somebody can be made to do, beside what can be seen at once
WORKING = frozenset("work do go come get buy bring drive wash explain".split())
YOU = "you"
LONGEST = 45
SHORT = 12


def weighed_up(row: Sequence[Word], sentence: Sentence, match: Match, lexicon: Lexicon) -> Told | None:
    """Where the sentence goes, and its words; ``row`` is what is said, from the first word that is no opener on."""
    shown = any(match.span.overlaps(word.span) for word in row)
    if not shown or not 4 < len(row) <= LONGEST or any(scorns(word, lexicon) for word in row):
        return None
    if match.rule.category == "ledger" and (given := _gave(row) or _lost(row)):
        return Span(row[0].span.start, sentence.span.end), given
    if spoilt := _spoilt(row):
        return Span(row[0].span.start, sentence.span.end), spoilt
    if (made := _still_made(row, sentence, match)) is not None:
        return made
    return _torn(row, sentence, match) or _wanting(row, sentence, match) or _uneven(row, sentence, match)


def _gave(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I made an effort to make sure you passed, and I feel hurt"."""
    norms = [word.norm for word in row]
    if norms[:7] != WAY or len(row) < 9 or TURNING & set(norms) or not is_base(norms[7]):
        return ()
    return ("I made an effort to", verbatim(row[7:]) + ",", "and I feel hurt")


def _lost(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I lost my job for you, and I feel hurt" for "for you I lost my job"."""
    norms = [word.norm for word in row if word.is_said]
    said = [word for word in row if word.is_said]
    lost = norms[:4] in (["for", YOU, "i", "lost"], ["for", YOU, "i", "left"], ["for", YOU, "i", "quit"])
    plain = lost and len(said) > 4 and len(said) <= SHORT and not TURNING & set(norms) and YOU not in norms[2:]
    if plain and "to" in norms:
        # "my chance to sing for you" would be another
        return (verbatim(said) + ",", "and I feel hurt")
    return ("I", verbatim(said[3:]), "for you,", "and I feel hurt") if plain else ()


def _spoilt(row: Sequence[Word]) -> tuple[str, ...]:
    """ "I was sad because my party was ruined" for "I was sad because you ruined my party"."""
    norms = [word.norm for word in row]
    at = next((at for at in range(3, min(6, len(norms))) if norms[at] == "because"), None)
    if at is None or norms[0] != "i" or norms[1] not in FELT or norms[at + 1 : at + 2] != [YOU] or "not" in norms[:at]:
        return ()
    acts = [word for word in row[at + 2 :] if word.norm not in {"have", "just"}]
    thing = acts[1:]
    if not thing or acts[0].lemma not in SPOILING or any(not word.is_said for word in row) or len(thing) > 4:
        return ()
    if thing[-1].norm in {"everything", "life", "all"}:
        return (verbatim(row[:at]), "about [what happened]")
    mine = thing[0].norm in {"my", "our"} and len(thing) > 1 and thing[-1].upos in {"NOUN", "PROPN"}
    were = "were" if "Number=Plur" in thing[-1].feats else "was"
    return (verbatim(row[:at]), "because", verbatim(thing), were, past_participle(acts[0].lemma)) if mine else ()


def _still_made(row: Sequence[Word], sentence: Sentence, match: Match) -> Told | None:
    """ "and I still had to work" for "I told you I was ill and you still made me work"."""
    norms = [word.norm for word in row]
    at = next((at for at in range(1, len(norms) - 4) if norms[at : at + 4] == [YOU, "still", "made", "me"]), None)
    if at is None or norms[at - 1] not in {"and", "but", "yet"} or norms[0] not in {"i", "we", "my"}:
        return None
    rest = row[at + 4 :]
    plain = rest[0].norm in MADE_TO | WORKING and not any(not word.is_said or word.norm == YOU for word in rest)
    site = Span(row[at].span.start, sentence.span.end)
    return (site, ("I still had to", verbatim(rest))) if plain and _in(site, match) else None


def _torn(row: Sequence[Word], sentence: Sentence, match: Match) -> Told | None:
    """ "I'm hurt that you like my photos but don't write" for "how are you gonna like my photos but not write?"."""
    # what stands behind an emoji is a sentence of its own
    end = next((at for at, (one, other) in enumerate(pairwise(row), start=1) if other.index > one.index + 1), len(row))
    words = list(row[:end])
    norms = [word.norm for word in words]
    lead = next((len(one) for one in HOW if norms[: len(one)] == one), 0)
    at = next((at for at in range(lead, len(norms) - 2) if norms[at] in {"but", "and"} and norms[at + 1] == "not"), 0)
    first, second = words[lead:at], words[at + 2 :]
    acts = lead and at and first and second and all(_is_act(one[0]) for one in (first, second))
    if not acts or len(words) > 2 * SHORT or any(word.text in CUTS for word in words):
        return None
    marks = [word for word in sentence.words[words[-1].index + 1 :] if set(word.text) <= {"?", "!", "."}][:1]
    marks = [word for word in marks if word.index == words[-1].index + 1]
    site = Span(words[0].span.start, (marks or words)[-1].span.end)
    return (site, ("I'm hurt that you", verbatim(first), "but don't", verbatim(second))) if _in(site, match) else None


def _wanting(row: Sequence[Word], sentence: Sentence, match: Match) -> Told | None:
    """ "I'm frustrated that you still want more" for "you have five and I have two, you still want more?"."""
    norms = [word.norm for word in row]
    at = next((at for at in range(len(norms) - 3) if norms[at : at + 3] == [YOU, "still", "want"]), None)
    rest = row[at + 3 :] if at is not None else ()
    wanted = at is not None and 0 < len(rest) <= SHORT and not any(word.text in CUTS for word in rest)
    if at is None or not wanted or norms[at + 3] in {"to", "me", "us"}:
        return None
    site = Span(row[at].span.start, sentence.span.end)
    told: tuple[str, ...] = ("I'm frustrated that you still want", verbatim(rest))
    before = [word for word in row[:at] if word.norm not in {"just", "already"}]
    if len(before) > 3 and before[0].norm == YOU and before[-1].norm == "and" and before[1].norm == "took":
        site = Span(row[0].span.start, sentence.span.end)
        told = ("I'm frustrated that you have", verbatim(before[2:-1]), "and still want", verbatim(rest))
    elif at and row[at - 1].text not in CUTS:
        return None
    return (site, told) if _in(site, match) else None


def _uneven(row: Sequence[Word], sentence: Sentence, match: Match) -> Told | None:
    """ "I put a lot of work into it, and I'd like it to be more even" for "I put more work into it than you"."""
    norms = [word.norm for word in row]
    start, lead = next(
        ((at, len(one)) for one in MORE for at in range(len(norms)) if norms[at : at + len(one)] == one), (0, 0)
    )
    than = norms.index("than") if "than" in norms else 0
    into = norms.index("into") if "into" in norms else 0
    if not lead or not start + lead < into < than or than - into > 4:
        return None
    opens = next((start - len(one) for one in FEELING if norms[max(start - len(one), 0) : start] == one), start)
    site = Span(row[opens].span.start, sentence.span.end)
    told = ("I put a lot of", verbatim(row[start + lead : than]) + ",", "and I'd like it to be more even")
    return (site, told) if _in(site, match) else None


def _is_act(word: Word) -> bool:
    """Whether it may be a verb: a word that English lacks ("rt my post") is none of another kind."""
    return is_base(word.norm) or (word.norm.isalpha() and not known_word(word.norm))


def _in(site: Span, match: Match) -> bool:
    return site.overlaps(match.span)
