"""Inflects verbs: our table of irregular ones first, then the dictionary, then the regular rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, get_args

from kindphrase.options import Spelling
from kindphrase.parsing.verbtables import Forms, dictionary, irregulars

Subject = Literal["you", "i", "he", "we", "they", "it"]
Time = Literal["present", "past"]


def past(lemma: str, subject: Subject = "you", spelling: Spelling = "US") -> str:
    """``go`` → ``went``; ``show up`` → ``showed up``; ``be late`` with subject ``i`` → ``was late``."""
    head, rest = _split(lemma)
    if head == "be":
        return be_past(subject) + rest
    return _dialect(_forms(head).past or _regular_past(head, spelling), spelling) + rest


def past_participle(lemma: str, spelling: Spelling = "US") -> str:
    """``go`` → ``gone``; ``get`` → ``gotten`` (US) or ``got`` (GB)."""
    head, rest = _split(lemma)
    forms = _forms(head)
    return _dialect(forms.participle or forms.past or _regular_past(head, spelling), spelling) + rest


def gerund(lemma: str, spelling: Spelling = "US") -> str:
    """``lie`` → ``lying``; ``cancel on`` → ``canceling on`` (US) or ``cancelling on`` (GB)."""
    head, rest = _split(lemma)
    return _dialect(_forms(head).gerund or _regular_gerund(head, spelling), spelling) + rest


def third_person(lemma: str) -> str:
    """``go`` → ``goes``; ``show up`` → ``shows up``."""
    head, rest = _split(lemma)
    return (_forms(head).third or _regular_third(head)) + rest


def present(lemma: str, subject: Subject = "you") -> str:
    """``go`` → ``go`` or, for he and it, ``goes``; ``be`` → ``are``, ``am``, ``is``."""
    head, rest = _split(lemma)
    if head == "be":
        return {"i": "am", "he": "is", "it": "is"}.get(subject, "are") + rest
    return third_person(lemma) if subject in ("he", "it") else lemma


def be_past(subject: Subject = "you") -> str:
    """``you`` → ``were``; ``i`` → ``was``."""
    return "was" if subject in ("i", "he", "it") else "were"


def have(subject: Subject = "you", time: Time = "present") -> str:
    """The auxiliary: ``have``, ``has`` or ``had``."""
    return present("have", subject) if time == "present" else "had"


def do(subject: Subject = "you", time: Time = "present") -> str:
    """The auxiliary: ``do``, ``does`` or ``did``."""
    return present("do", subject) if time == "present" else "did"


@lru_cache(maxsize=4096)
def base_of(form: str) -> str | None:
    """The base of an inflected form (``went`` → ``go``); None where it is a base itself, or not known."""
    word = form.lower().replace("’", "'")
    if word in irregulars():
        return None
    if word in _irregular_bases():
        return _irregular_bases()[word]
    return None if word in dictionary() else _dictionary_bases().get(word)


@lru_cache(maxsize=4096)
def lemma_of(text: str, guess: str) -> str:
    """A base that can be inflected, for a verb that a parser found in ``text`` and took for a form of ``guess``.

    A guess that gives the form stands; one that does not (``went`` for ``went``, ``hop`` for ``hoping``) gives way to
    what the tables know.
    """
    word, guess = text.lower().replace("’", "'"), guess.lower()
    if is_base(guess) and word in forms_of(guess):
        return guess
    base = base_of(word) or (guess if is_base(guess) else word if is_base(word) else base_of(guess))
    return base or (stripped(word) if word == guess else guess)


def is_base(word: str) -> bool:
    """Whether the table or the dictionary has it as a verb: ``listen``, not ``listened``."""
    return word in irregulars() or (word in dictionary() and word not in _irregular_bases())


def is_verb(lemma: str, text: str) -> bool:
    """Whether a word that a parser took for a verb is one that can be inflected: slang is where it was inflected."""
    head = _split(lemma)[0] if lemma.strip() else ""
    if not head.replace("-", "").isalpha():
        return False
    known = is_base(head.lower()) or _forms(head.lower()).past or not dictionary()
    return bool(known) or (text.lower() != head.lower() and text.lower() in forms_of(head))


def forms_of(base: str) -> set[str]:
    """Every form of a verb in lower case, the base itself included."""
    forms = {base, third_person(base)} | ({"am", "are", "is", "was", "were"} if base == "be" else set())
    for spelling in get_args(Spelling):
        forms |= {past(base, spelling=spelling), past_participle(base, spelling), gerund(base, spelling)}
    return {form.lower() for form in forms}


_PARTED = re.compile(r"(\S+?)(-(?:up|out|off|in|on|down|over|back|away))?(\s.*)?$", re.DOTALL)


def _split(lemma: str) -> tuple[str, str]:
    """The word to inflect and what follows it: ``show up``, ``follow-up``. Unknown capitals stay: ``XKCD``.

    Raises:
        ValueError: there is no word.
    """
    first, _, rest = lemma.strip().partition(" ")
    second, _, rest = rest.partition(" ")
    if (pair := f"{first} {second}".lower()) in irregulars():
        return pair, f" {rest}" if rest else ""
    found = _PARTED.match(lemma.strip())
    if found is None:
        raise ValueError("no verb to inflect")
    head, low = found[1], found[1].lower()
    known = low in irregulars() or low in dictionary()
    return (low if known else head), (found[2] or "").replace("-", " ") + (found[3] or "")


def _dialect(form: str, spelling: Spelling) -> str:
    american, _, british = form.partition("/")
    return british if british and spelling == "GB" else american


_PREFIX = re.compile(r"(?:.+-|(?:re|un|mis|out|over|under|fore|with|down|up))(?=...)")


@lru_cache(maxsize=4096)
def _forms(head: str) -> Forms:
    """What the table and the dictionary give, or give for the verb behind a prefix (``re-send``); else empty forms."""
    ours, theirs = irregulars().get(head), dictionary().get(head)
    if ours is not None:
        doubled = ours.past == head + head[-1] + "ed"
        known = head + head[-1] + "ing" if doubled else theirs.gerund if theirs is not None else ""
        return ours._replace(gerund=ours.gerund or known)
    if theirs is not None:
        return theirs
    prefix = _PREFIX.match(head)
    if prefix is None or not is_base(head[prefix.end() :]):
        return Forms("")
    inner = _forms(head[prefix.end() :])
    return Forms(*("/".join(prefix[0] + form for form in forms.split("/")) if forms else "" for forms in inner))


@lru_cache(maxsize=1)
def _irregular_bases() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for base in irregulars():
        for form in forms_of(base) - irregulars().keys():
            found.setdefault(form, base)
    return found


@lru_cache(maxsize=1)
def _dictionary_bases() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for base in sorted(dictionary(), key=lambda base: "-" in base):
        for form in {form for pair in dictionary()[base] for form in pair.split("/")} | {_regular_third(base)}:
            found.setdefault(form, base)
    # what the dictionary leaves out is no form
    found.pop("", None)
    return found


_VOWEL = "aeiou"
_SHORT_END = re.compile(rf"(?:^|[^{_VOWEL}]|qu)[{_VOWEL}y][^{_VOWEL}wxyh]$")
_SYLLABLE = re.compile(rf"[{_VOWEL}]+|y(?![{_VOWEL}])")
# ends of compounds that keep their stress: screenshot, breadcrumb-drop
_STRESSED_END = re.compile(
    r".{2}(?:plug|stop|sub|drop|stab|brag|step|snap|chat|shot|bug|log|plan|slap|slam|spam|ship|trip)$"
)


def _doubles(head: str, spelling: Spelling) -> bool:
    """Whether the last letter doubles before -ed and -ing: one vowel before it, and the stress on it."""
    if not _SHORT_END.search(head):
        return False
    short = len(_SYLLABLE.findall(head.replace("qu", "q"))) == 1
    return short or _STRESSED_END.match(head) is not None or (head.endswith("l") and spelling == "GB")


def _stem(head: str, spelling: Spelling) -> str:
    """What -ed and -ing are put to: ``stop`` → ``stopp``, ``panic`` → ``panick``."""
    if head.isupper():
        return head
    if head.endswith(("ac", "ic")):
        return head + "k"
    return head + head[-1] if _doubles(head, spelling) else head


def _regular_past(head: str, spelling: Spelling) -> str:
    if head.endswith("e"):
        return head + "d"
    return head[:-1] + "ied" if _ends_in_y(head) else _stem(head, spelling) + "ed"


def _regular_gerund(head: str, spelling: Spelling) -> str:
    if head.endswith("ie"):
        return head[:-2] + "ying"
    if head.endswith("e") and head[-2:-1] not in {"", "e", "o", "y"}:
        return head[:-1] + "ing"
    return _stem(head, spelling) + "ing"


def _regular_third(head: str) -> str:
    if _ends_in_y(head):
        return head[:-1] + "ies"
    return head + ("es" if head.endswith(("s", "x", "z", "ch", "sh")) else "s")


def _ends_in_y(head: str) -> bool:
    return head.endswith("y") and head[-2:-1] not in {"", *_VOWEL}


def stripped(word: str) -> str:
    """The base of a form nobody lists: ``yeeted`` → ``yeet``."""
    stem = re.sub(r"(?:ed|ing)$", "", word)
    with_e = re.search(r"[vuc]$|[^s]s$|[^z]z$|[^aeiou]at$", stem) is not None
    for base in (stem + "e", stem, stem[:-1]) if with_e else (stem, stem[:-1], stem + "e"):
        if stem != word and len(base) > 1 and word in (past(base), gerund(base)):
            return base
    return word
