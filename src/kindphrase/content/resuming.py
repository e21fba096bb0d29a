"""How it was for the writer, said of the accusation as a whole: "…, and it hurts", "… is what bothers me".

Where the draft says it so, that is the feeling, and it is said once: "I felt angry when you didn't call" for "you never
call, that's why I'm angry", and "it broke my heart when …" where it has no adjective.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kindphrase.clauses import Clause
from kindphrase.content.ownwords import done_by, feeling_named
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import past, present
from kindphrase.sentences import Word
from kindphrase.spans import Span

# what an act is said to do to somebody, where it is better left a verb: "it bothered me when …"
EFFECTS = frozenset("hurt bother break drive sting bug get wear tear kill pain".split())
# of these, alone: "it hurts"
BARE = frozenset({"hurt", "sting"})
# what may follow such a verb: whom it is done to, how it goes on, how far
WHOM = frozenset({"me", "us"})
ON = {
    "break": ("my heart", "our hearts", "me"),
    "drive": ("me crazy", "me mad", "me insane", "me nuts", "me up the wall", "me round the bend"),
    "get": ("to me", "me down"),
    "wear": ("me out", "me down"),
    "tear": ("me apart", "me up"),
}
DEGREES = frozenset("the most a lot so much really deeply badly very every time".split())
JOINING = frozenset({"and", "so", "cause", "because", "but"})
REASON = frozenset({"why", "reason"})
POINTING = frozenset({"it", "this", "that", "which"})
ADVERBS = frozenset("really so very just still all always honestly even now actually truly quite too pretty".split())
# "angry with you", "fed up with it", "sad about this"
TOWARDS = frozenset("with at of by about".split())
RECEIVING = frozenset({"you", "it", "this", "that", "u"})


@dataclass(frozen=True)
class Resumed:
    """``feeling`` follows "I felt"; ``effect`` is said in place of it, before "when …": "it broke my heart"."""

    feeling: str = ""
    effect: tuple[str, ...] = ()


def resumed(words: Sequence[Word], site: Span, lexicon: Lexicon) -> Resumed | None:
    """What the words of a sentence behind a site say of how it was, if they say nothing else."""
    said = [word for word in words if word.span.start >= site.end and word.is_said]
    while said and said[0].norm in JOINING:
        said.pop(0)
    if len(said) < 2:
        return None
    if said[0].norm in POINTING and said[1].lemma == "be":
        rest = said[2:]
        while rest and rest[0].norm == "the":
            rest.pop(0)
        # "that's why I'm angry", and of the reason nothing else
        return _felt(rest[1:], lexicon) if rest and rest[0].norm in REASON else None
    if said[0].norm in POINTING:
        verb = [word for word in said[1:] if word.norm not in ADVERBS]
        if verb and verb[0].lemma == "make":
            return _made(verb[1:], lexicon)
        effect = _effect(verb)
        return Resumed(effect=effect) if effect else _done(verb, lexicon)
    return _felt(said, lexicon)


def of_now(effect: tuple[str, ...]) -> tuple[str, ...]:
    """ "it hurts" for "it hurt", of what goes on."""
    verb = next((verb for verb in EFFECTS if effect[1:2] == (past(verb),)), None)
    return (effect[0], present(verb, "it"), *effect[2:]) if verb is not None else effect


def effect_held(said: Clause, top: Clause, clauses: Sequence[Clause]) -> tuple[str, ...]:
    """ "it bothered me" for "that you … is what bothers me", and for "it bothers me that you …"."""
    if said is top or top.has("subject", "i", "we", "you", "your"):
        return ()
    holds = [top]
    if top.has("predicate", "what", "thing"):
        holds = [one for one in clauses if one.place == "relative" and one.parent == top.head]
    for held in holds:
        if held.has("polarity", "positive") and held.has("modal", "none") and held.has("mood", "statement"):
            after = [held.word(i) for i in held.own if i >= held.head and held.word(i).is_said]
            if effect := _effect(after):
                return effect
    return ()


def _felt(words: Sequence[Word], lexicon: Lexicon) -> Resumed | None:
    """ "I'm so angry with you", and nothing more."""
    if len(words) < 3 or words[0].norm not in {"i", "we"} or words[1].lemma not in {"be", "feel", "get"}:
        return None
    rest = [word for word in words[2:] if word.norm not in ADVERBS]
    if [word.norm for word in rest] in (["tired"], ["exhausted"]):
        # of what, it does not say
        return None
    if len(rest) > 2 and rest[-2].norm in TOWARDS and rest[-1].norm in RECEIVING:
        rest = rest[:-2]
    feeling = feeling_named(" ".join(word.norm for word in rest), lexicon)
    known = lexicon.feelings.get(feeling)
    # "we got blamed" tells what was done
    act = words[1].lemma != "feel" and known is not None and known.names_act
    return Resumed(feeling) if feeling and not act else None


def _made(words: Sequence[Word], lexicon: Lexicon) -> Resumed | None:
    """ "(it makes) me feel so lonely", and nothing more."""
    rest = [word for word in words if word.norm not in ADVERBS]
    if not rest or rest.pop(0).norm not in WHOM:
        return None
    if rest and rest[0].lemma == "feel":
        rest.pop(0)
    feeling = feeling_named(" ".join(word.norm for word in rest), lexicon)
    return Resumed(feeling) if feeling else None


def _done(words: Sequence[Word], lexicon: Lexicon) -> Resumed | None:
    """ "(it) annoys me", "(it) pisses me off", and nothing more."""
    norms = [word.norm for word in words[1:]]
    while norms and norms[-1] in DEGREES:
        norms.pop()
    if not norms or norms.pop(0) not in WHOM or len(norms) > 1:
        return None
    feeling = done_by(" ".join((words[0].lemma, *norms)), lexicon)
    return Resumed(feeling) if feeling else None


def _effect(words: Sequence[Word]) -> tuple[str, ...]:
    """ "it hurt me the most" for the words "hurts me the most"; none where they say more."""
    if not words or words[0].lemma not in EFFECTS:
        return ()
    verb, after = words[0].lemma, [word.norm for word in words[1:]]
    degree: list[str] = []
    while after and after[-1] in DEGREES:
        degree.insert(0, after.pop())
    on = " ".join(after)
    fits = on in ON[verb] if verb in ON else on in WHOM or (not on and verb in BARE)
    return ("it", past(verb), *after, *degree) if fits else ()
