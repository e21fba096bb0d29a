"""Acts that a row of words names: whether one can be wished for or told, and the forms in which it is said.

"Read a single page of it" in "if only you had read a single page of it" is wished to have been done, and "knocking" in
"how about not knocking so loudly" is asked for in its base.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kindphrase.parsing.morphology import base_of, gerund, is_base, past, past_participle
from kindphrase.planning.rows.plainforms import base, inflected
from kindphrase.sentences import CUTS, Word, verbatim

# what nobody can do when asked to, and what warns or mocks
UNASKED = frozenset(
    "act behave believe betray bite care cheat deserve die drop expect fuck grow harm have hope hurt jump know learn "
    "lie love mean mind pray realise realize run screw shut sleep steal suck want wish".split()
)
# how somebody can be when asked to
BEING = frozenset(
    "more less honest home back quiet careful ready there here on nice kind polite gentle patient".split()
)
# what is over and tells little, or is of the mind
UNTOLD = frozenset("be do have know mean need think want".split())
GOT = frozenset({"help", "a", "an", "the", "home", "me", "us", "up", "some"})
# "kept your mouth shut", "bothered to ask", "go to hell", "use your head", "do your job"
SCORNED = frozenset(
    "mouth shut bothered brain brains head eyes ears hell dead lost job weight attitude temper prayers nose".split()
)
# "look at yourself", and not "clean up after yourself"
OWN_MESS = frozenset({"clean", "pick", "tidy", "wash"})
# and what a sentence of its own may begin with
UNDOING = frozenset({"never", "always", "maybe", "perhaps"})
# "watch it" warns
WATCHED = frozenset({"him", "her", "them", "us"})
STOPPED = frozenset({"stop", "quit"})


def is_asked(words: Sequence[Word]) -> bool:
    """ "knock before you come in": a plain act in its base, and nothing that hangs on behind a mark."""
    if not words or not is_base(words[0].norm) or not _is_kind(words):
        return False
    verb, after = words[0].norm, words[1].norm if len(words) > 1 else ""
    if verb == "be":
        return after in BEING or after.endswith("er")
    if verb == "do":
        return bool(after) and after not in {"it", "that", "better", "anything", "not"}
    if verb == "watch":
        return after in WATCHED or (len(words) > 2 and after not in {"it", "out", "your", "yourself"})
    if verb in STOPPED:
        return not after or (after.endswith("ing") and after not in {"being", "acting"})
    if verb == "change":
        return len(words) > 1
    return verb not in UNASKED and (verb != "get" or after in GOT)


def is_done(words: Sequence[Word]) -> bool:
    """ "told us before we paid": a participle, or a verb whose participle looks like its base."""
    scorned = SCORNED & {word.norm for word in words}
    return bool(words) and not scorned and _inflected(words[0].norm, past_participle) and _is_one(words)


def is_changed(words: Sequence[Word]) -> bool:
    """ "told us", and not "come home", which may be either."""
    return is_done(words) and words[0].norm != base(words)


def is_past(words: Sequence[Word]) -> bool:
    """ "broke the window": an act that is over, and can be told as such."""
    return bool(words) and _inflected(words[0].norm, past) and base(words) not in UNTOLD and _is_one(words)


def is_doing(words: Sequence[Word]) -> bool:
    """ "leaving your plates in the sink": a gerund."""
    if not words or not _inflected(words[0].norm, gerund) or not _is_kind(words):
        return False
    return base(words) not in UNASKED and (words[0].norm != "being" or is_being(words[1:]))


def is_being(words: Sequence[Word]) -> bool:
    """ "on time", "kinder to the new people"."""
    return bool(words) and (words[0].norm in BEING or words[0].norm.endswith("er")) and _is_one(words)


def acts_filled(named: Mapping[str, Sequence[Word]]) -> Mapping[str, str]:
    """What the forms of a row's act are called where it is said."""
    act, doing, pasts = named.get("act", ()), named.get("gerund", ()), named.get("past", ())
    return {
        "had": verbatim(named.get("had", ()) or named.get("went", ())),
        "act_done": inflected(past_participle, act),
        "act_past": inflected(past, act),
        "gerund_base": inflected(str, doing),
        "act_or": inflected(str, act or doing),
        "gerund_past": inflected(past, doing),
        "past_base": inflected(str, pasts),
    }


ACTS: Mapping[str, Callable[[Sequence[Word]], bool]] = {
    "act": is_asked, "had": is_done, "went": is_changed, "past": is_past, "gerund": is_doing, "being": is_being,
}  # fmt: skip


def _inflected(norm: str, form: Callable[[str], str]) -> bool:
    verb = base_of(norm) or norm
    return is_base(verb) and form(verb) == norm


def _is_kind(words: Sequence[Word]) -> bool:
    """Whether it is one act, and its words send nobody anywhere: "go to hell", "use your head"."""
    norms = {word.norm for word in words}
    return _is_one(words) and not norms & SCORNED and ("yourself" not in norms or base(words) in OWN_MESS)


def _is_one(words: Sequence[Word]) -> bool:
    """Whether it is one act: a mark is followed by what is not done, or by nothing."""
    if UNDOING & {word.norm for word in words}:
        return False
    marks = [at for at, word in enumerate(words) if word.text in CUTS or word.text in {"...", "…"}]
    return all(at + 1 < len(words) and words[at + 1].norm in {"not", "and"} for at in marks)
