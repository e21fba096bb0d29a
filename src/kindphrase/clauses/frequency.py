"""How often: frequency adverbs, single and of several words, and the habit they claim."""

from __future__ import annotations

from dataclasses import dataclass

from kindphrase.sentences import Sentence, Word

# canonical form → habit; several words are matched in sequence on norms
PHRASES: dict[str, str] = {
    "all the time": "high",
    "all the damn time": "high",
    "all the fucking time": "high",
    "every single time": "high",
    "every time": "high",
    "each time": "high",
    "any time": "high",
    "anytime": "high",
    "every damn time": "high",
    "every single day": "high",
    "every fucking time": "high",
    "every damn day": "high",
    "every bloody day": "high",
    "every fucking day": "high",
    "day after day": "high",
    "on the daily": "high",
    "on the damn daily": "high",
    "day and night": "high",
    "all day long": "high",
    "day in day out": "high",
    "over and over again": "often",
    "over and over": "often",
    "again and again": "often",
    "time and again": "often",
    "time and time again": "often",
    "time after time": "often",
    "too often": "often",
    "not even once": "zero",
    "never once": "zero",
    "never ever": "zero",
    "not once": "zero",
    "not ever": "zero",
    "any more": "none",
    "no longer": "none",
    "at all": "none",
    "for once": "none",
    "once again": "none",
    "yet again": "none",
}
SINGLE: dict[str, str] = {
    "always": "high",
    "constantly": "high",
    "continually": "high",
    "continuously": "high",
    "perpetually": "high",
    "endlessly": "high",
    "everytime": "high",
    "nonstop": "high",
    "24/7": "high",
    "forever": "high",
    "invariably": "high",
    "never": "zero",
    "rarely": "zero",
    "seldom": "zero",
    "scarcely": "zero",
    "ever": "none",
    "once": "none",
    "again": "none",
    "anymore": "none",
    "often": "none",
    "usually": "none",
    "repeatedly": "often",
    "routinely": "often",
    "keep": "often",
}
_BY_FIRST = {
    first: sorted((phrase for phrase in PHRASES if phrase.split()[0] == first), key=len, reverse=True)
    for first in {phrase.split()[0] for phrase in PHRASES}
}


@dataclass(frozen=True)
class Frequency:
    """The adverbs found (canonical), the habit they claim, and where they stand."""

    adverbs: frozenset[str]
    habit: str
    indices: tuple[int, ...]


def frequency(sentence: Sentence, own: tuple[int, ...], *, negated: bool) -> Frequency:
    """Read the adverbs off the clause's own words. ``not … ever`` claims zero as ``never`` does.

    What is said inside of somebody else does not count: "people who never call", "you want me to never call".
    """
    own = tuple(index for index in own if not _of_another(sentence, index, own))
    norms = [sentence.words[index].norm for index in own]
    adverbs: set[str] = set()
    indices: set[int] = set()
    habits: set[str] = set()
    own = _before_contrast(norms, own)
    norms = norms[: len(own)]
    at = 0
    while at < len(own):
        rows = _BY_FIRST.get(norms[at], ())
        # the longest first
        phrase = next((row for row in rows if norms[at : at + len(row.split())] == row.split()), None)
        if phrase is not None:
            words = phrase.split()
            adverbs.add(phrase)
            habits.add(PHRASES[phrase])
            indices.update(own[at : at + len(words)])
            at += len(words)
            continue
        word = sentence.words[own[at]]
        if not is_at_once(word, sentence) and word.norm in SINGLE and word.upos not in {"NOUN", "VERB"}:
            adverbs.add(word.norm)
            habits.add(SINGLE[word.norm])
            indices.add(word.index)
        at += 1
    if negated and "ever" in adverbs:
        habits.add("zero")
    habit = next((value for value in ("zero", "high", "often") if value in habits), "none")
    return Frequency(frozenset(adverbs), habit, tuple(sorted(indices)))


def _before_contrast(norms: list[str], own: tuple[int, ...]) -> tuple[int, ...]:
    """Without "but never for me" in "you always have time for them but never for me": what is said is the "always"."""
    joints = (at for at, norm in enumerate(norms[:-1]) if norm in {"but", "and"} and norms[at + 1] in {"never", "not"})
    end = next(joints, len(own))
    return own[:end] if any(SINGLE.get(norm) == "high" for norm in norms[:end]) else own


def is_at_once(word: Word, sentence: Sentence) -> bool:
    """Whether "once" stands in "at once", which is when, and not how often."""
    return word.norm == "once" and sentence.words[max(word.index - 1, 0)].norm == "at"


def _of_another(sentence: Sentence, index: int, own: tuple[int, ...]) -> bool:
    """Whether a word hangs in a clause about a noun, or in an infinitive with a subject of its own."""
    word = sentence.words[index]
    if word.norm not in SINGLE and word.norm not in _BY_FIRST:
        return False
    while word.head != word.index and word.head in own:
        above = sentence.words[word.head]
        if word.role == "acl" and above.upos in {"NOUN", "PROPN", "PRON"}:
            return True
        if word.role == "xcomp":
            given = sentence.child(above.index, "obj", "iobj")
            if given is not None and given.index < word.index and given.upos in {"PRON", "PROPN", "NOUN"}:
                return index > given.index
        word = above
    return False
