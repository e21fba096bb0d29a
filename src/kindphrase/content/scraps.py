"""Accusing words beside a sentence of the writer's own, which is kept: "I passed, no thanks to you", "you muppet"."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.tails import LEADING, MINDING, YOU
from kindphrase.finding.matching import Match
from kindphrase.parsing.morphology import is_verb
from kindphrase.rules.model import PhraseRule
from kindphrase.sentences import Word
from kindphrase.spans import Span

# what is said away with the insult behind it: "I hate you, liar" is one outburst
HATING = frozenset("hate despise detest loathe dislike".split())
ANSWERS = frozenset({"no", "nope", "nah", "yes", "yep", "yeah"})
# and so are these, denied
BEARING = frozenset("stand bear like love want need trust believe take".split())


def scrap_of(match: Match) -> tuple[Span, bool] | None:
    """The matched words alone where they stand beside a sentence of the writer's own, and whether they close it.

    "I passed, no thanks to you", "unlike you, I passed": what the writer did is kept, and only the scrap is said anew.
    """
    clause, words = match.clause, match.clause.sentence.words
    if isinstance(match.rule, PhraseRule) and (called := called_after(match)) is not None:
        return called, True
    if not isinstance(match.rule, PhraseRule) or match.span.overlaps(clause.verb.span):
        return None
    before = [word for word in words if word.span.end <= match.span.start and word.is_said]
    after = [word for word in words if word.span.start >= match.span.end and word.is_said]
    first = next(word for word in words if match.span.contains(word.span))
    if _is_object(first, words, match.span):
        return None
    if not clause.has("subject", "i", "we", "third", "it", "my", "implied"):
        return None
    if after and all(word.index in clause.openers for word in before) and not clause.has("subject", "implied"):
        commas = [word.text for word in words if match.span.end <= word.span.start < after[0].span.start]
        return (match.span, False) if commas == [","] and after[0].index in clause.subject else None
    if after or not before or any(word.norm in YOU for word in before) or before[-1].upos in LEADING:
        return None
    # "it's raining u fool" needs no comma
    apart = words[first.index - 1].text in {",", "-", "–", "—", "..."} or first.norm in {"unlike", "you"}
    return (Span(match.span.start, clause.sentence.span.end), True) if apart else None


def called_after(match: Match) -> Span | None:
    """ "you muppet" behind "Rome won and Lazio didn't", whatever the parser makes of the two of them."""
    words = match.clause.sentence.words
    inside = [word for word in words if match.span.contains(word.span) and word.is_said]
    if inside and _is_object(inside[0], words, match.span):
        return _called_behind(inside[0], match)
    after = any(word.span.start >= match.span.end and word.is_said for word in words)
    if match.rule.category != "label" or after or len(inside) < 2:
        return None
    if inside[0].norm in ANSWERS and len(inside) > 4 and inside[-2].norm == "you" and not any(map(_acts, inside)):
        # "no, the blue ones you muppet"
        return Span(inside[-2].span.start, match.clause.sentence.span.end)
    if inside[0].norm != "you":
        return None
    before = [word for word in words if word.span.end <= match.span.start and word.is_said]
    # "and all of it, you liar"; but "I think you are a liar" is one sentence
    names = inside[-1].upos in {"NOUN", "PROPN", "ADJ", "VERB"} and not any(map(_acts, inside))
    told = any(word.role in {"nsubj", "expl"} and word.norm not in YOU for word in before)
    told = (
        told and not any(word.norm in YOU for word in before) and any(word.upos in {"AUX", "VERB"} for word in before)
    )
    # "yes I do you fool": a short answer ends so
    short = len(before) < 4 and [word.norm for word in before[-2:-1]] in (["i"], ["we"])
    ends = bool(before) and (before[-1].upos not in LEADING or before[-1].norm == "not" or short)
    ends = ends and before[-1].lemma not in MINDING
    return Span(match.span.start, match.clause.sentence.span.end) if names and told and ends else None


def _acts(word: Word) -> bool:
    """Whether it is a verb; what is thrown at somebody may only have been parsed as one."""
    return word.upos == "AUX" or (word.upos == "VERB" and is_verb(word.lemma, word.text))


def _is_object(first: Word, words: Sequence[Word], shown: Span) -> bool:
    """Whether the "you" of "you, liar" is what the words before it need: "I told | you, liar"."""
    called = words[first.index + 1 : first.index + 2]
    apart = bool(called) and called[0].text == ","
    needed = first.role in {"obj", "iobj", "obl"} and not shown.contains(words[first.head].span)
    return apart and needed and first.norm == "you" and words[first.head].index < first.index


def _called_behind(you: Word, match: Match) -> Span | None:
    """ "liar" in "I told you, liar"; None where the whole is one outburst, or the sentence goes on."""
    sentence = match.clause.sentence
    words, verb = sentence.words, sentence.words[you.head]
    denied = any(word.norm in {"not", "never"} for word in sentence.children(verb.index))
    if verb.lemma in HATING or (denied and verb.lemma in BEARING):
        return None
    rest = [word for word in words if word.index > you.index and word.is_said]
    stated = any(word.role == "nsubj" and word.norm not in YOU for word in sentence.children(verb.index))
    if match.rule.category != "label" or not stated or not rest or rest[-1].span.end > match.span.end:
        return None
    return Span(rest[0].span.start, sentence.span.end)
