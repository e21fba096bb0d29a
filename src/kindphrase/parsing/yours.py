"""norms → where "your" stands for "you are", "you're" for "your" and "its" for "it's": the commonest slips of all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kindphrase.lexicon import load_lexicon
from kindphrase.parsing.morphology import base_of

# after these, "your" can only be "you're"
_AFTER_ARE = frozenset(
    "a an the such so not just always never too being still gonna going acting doing making getting kidding "
    "joking lying saying trying wasting putting ignoring pretending repeating supposed my his her our in at from "
    "as with nothing both neither to".split()
)
_HIGHLY = frozenset(
    "very really super pretty fucking totally completely literally absolutely kinda quite rather".split()
)
_HELPS = frozenset("are is were was have had can will do did should would could".split())
# what a verb has for object, and a noun seldom has after it
_OBJECTS = frozenset(
    "me you him her us them it this that these those the a an my his their our everyone everything nothing like "
    "yourself myself again".split()
)
_PAIRS = frozenset(
    {
        ("about", "as"),
        ("only", "saying"),
        ("only", "doing"),
        ("one", "of"),
        ("like", "a"),
        ("like", "the"),
        ("like", "my"),
        ("no", "better"),
        ("no", "different"),
        ("no", "good"),
        ("all", "the"),
        ("all", "a"),
        ("all", "about"),
        ("all", "over"),
        ("all", "so"),
        ("all", "just"),
        ("all", "alone"),
    }
)
# -ing words that are names of things
_THINGS = frozenset(
    "thinking feeling meeting building wedding reading writing ending morning evening understanding setting "
    "rating training clothing housing timing ranking spelling typing cooking painting driving singing parking "
    "opening thing ring king string sibling drawing handwriting hearing warning greeting blessing swimming "
    "shopping upbringing wording posting listing wing sting ceiling clothing finding saying living coding "
    "formatting hosting editing replying".split()
)
# after these, -ing is a noun: "without your telling me"
_BEFORE_NOUN = frozenset(
    "of for by about with from on after before without to at in into through despite upon against mind appreciate "
    "enjoy and or".split()
)
# before these, "your lazy" has no noun to come
_OPENS_NEXT = frozenset(
    "and but cuz because if when that for to of at than with about lol lmao dude man bro mate anyway though tho "
    "as or so you i again sometimes today right now bye too he she they we my everyone someone nobody cos coz bc "
    "cause".split()
)
# after these, a clause may begin
_OPENS = frozenset(
    "and but because so that if when think thinks thought know knows knew say says said guess hope hoped since "
    "why how yes no ok okay lol well then while though as sure believe feel bet swear realize realise sorry hey "
    "omg btw cause bro dude man wow oh now maybe like tell".split()
)
_CLASSES = (
    "insult-adjective", "fault-adjective", "mild-fault-adjective", "praise-adjective", "neutral-state-adjective",
    "negative-feeling-adjective", "positive-feeling-adjective",
)  # fmt: skip
_NOUNS_TOO = frozenset(
    "best kind good own cold ideal light dear present special equal superior fat welcome cool calm worst sweet "
    "love evil average back home engaged sick mental loved".split()
)
# what never stands behind the "its" of a thing
_AFTER_IS = frozenset(
    "a an the not so too such just always never still all no like been got gonna going getting about because my your "
    "our his their i you me we us him them they that this what why how who when where to in on at for from with up "
    "really already also probably basically literally obviously clearly almost nothing everyone everything nobody "
    "someone something somebody".split()
)
_AFTER_IS_AT_END = frozenset(
    "ok okay fine over true wrong hard easy rude weird sad funny annoying disgusting ridiculous stupid embarrassing "
    "pathetic cruel unfair mean horrible awful great good nice cool bad late done gone pointless hopeless insane crazy "
    "dumb boring lame exhausting tiring dead useless impossible hurtful disrespectful".split()
)
_OWNED = frozenset("fault own attitude opinion behaviour behavior ass".split())
_OWNED_AND_SAID = frozenset(
    "mom mum mother dad father face phone pic wife husband boyfriend girlfriend words life problem comparison "
    "answer argument point reply logic question idea code english grammar brain".split()
)


def is_you_are(norms: Sequence[str], at: int, *, short: bool) -> bool:
    """Whether the "your" at a place is "you are". ``short``: it was written "ur", which says either."""
    before = norms[at - 1] if at else ""
    after, then, last = (_at(norms, at + ahead) for ahead in (1, 2, 3))
    if not after.isalpha() and not then.isalpha():
        # "how selfish your", "what a snob ur"
        return before.isalpha() and any(norm in {"how", "what", "who"} for norm in norms[max(0, at - 6) : at])
    if after == "doing" and not then.isalpha():
        return False
    if after in _AFTER_ARE:
        # "your to-do list", "your acting is good"
        return before not in _BEFORE_NOUN - {"and", "or"} and then != "-" and not (len(after) > 3 and then in _HELPS)
    if (after, then) in _PAIRS:
        return True
    if after.endswith("ing") and base_of(after) and before not in _BEFORE_NOUN:
        if then in _OBJECTS or (short and after not in _THINGS):
            return True
    if before in _BEFORE_NOUN - {"and", "or"} or not (before in _OPENS or not before.isalpha() or short):
        return False
    if after in _HIGHLY:
        return then in _traits() and _ends(last)
    if after in _dirt():
        return not then.isalpha() and (not before.isalpha() or before in _OPENS)
    return after in _traits() and after not in _NOUNS_TOO and _ends(then)


def is_you_and_more(norms: Sequence[str], at: int) -> bool:
    """Whether the "ur" at a place is "you", its verb being written out: "ur are"."""
    return _at(norms, at + 1) in _HELPS


def is_it_is(norms: Sequence[str], at: int) -> bool:
    """Whether the "its" at a place is "it's"."""
    after = _at(norms, at + 1)
    return after in _AFTER_IS or (after in _AFTER_IS_AT_END and _ends(_at(norms, at + 2)))


def is_your(norms: Sequence[str], at: int) -> bool:
    """Whether "you" + "are" at a place, written as one word, is "your": "you're fault"."""
    after, then = _at(norms, at + 2), _at(norms, at + 3)
    if after == "own":
        return then.isalpha() and then not in _OPENS_NEXT
    return after in _OWNED or (after in _OWNED_AND_SAID and then in {"is", "are", "was", "were", "'s", "sucks", "has"})


def _at(norms: Sequence[str], at: int) -> str:
    return norms[at] if at < len(norms) else ""


def _ends(norm: str) -> bool:
    """Whether nothing that an adjective could stand before follows."""
    return not norm.isalpha() or norm in _OPENS_NEXT


@lru_cache(maxsize=1)
def _traits() -> frozenset[str]:
    classes = load_lexicon().classes
    return frozenset(word for name in _CLASSES for word in classes[name] if word.isalpha()) | {"dead"}


@lru_cache(maxsize=1)
def _dirt() -> frozenset[str]:
    """What people are called without an article: "your trash"."""
    classes = load_lexicon().classes
    return frozenset(word for word in classes["garbage-noun"] if word.isalpha()) | {
        "nothing",
        "scum",
        "dead",
        "history",
    }
