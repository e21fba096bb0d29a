"""The forms in which rows of jeers and verdicts name the words of the draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kindphrase.parsing.morphology import base_of, gerund, is_base, past, past_participle
from kindphrase.planning.rows.plainforms import Named, inflected, is_thing, is_way, within
from kindphrase.sentences import Word, verbatim

# groups whose words stay as they are
KEPT = ("act", "wont", "past", "made", "first", "doing", "verdict", "guess")
OWN = {"me": "I", "us": "we"}
TIDIER = {"tidy": "tidier", "clean": "cleaner", "quiet": "quieter"}
SEVERAL = frozenset({"others", "other people"})
# what goes on in somebody
INNER = frozenset("care love want like think know mean understand bother believe miss need feel mind respect".split())


def jeered(named: Named) -> Mapping[str, str]:
    told = {name: within(words) for name, words in named.items()}
    deed, doing, thing = named.get("deed", ()), named.get("doing", ()), named.get("thing", ())
    return {
        "when_so": f" {told['when']}" if told.get("when") else "",
        "some": "sometimes " if told.get("some") else "",
        "doing": verbatim(doing) or inflected(gerund, deed),
        "base_all": inflected(str, deed),
        "base_doing": inflected(str, doing),
        "did": inflected(past, named.get("past", ())),
        "did_all": inflected(past, doing),
        "did_so": inflected(past, named.get("verdict", ())),
        "said_so": inflected(past, named.get("said", ())),
        "verb_done": inflected(past_participle, named.get("verb", ())),
        "done": inflected(past_participle, deed or named.get("past", ())),
        "own_or_this": told.get("own") or "on this",
        "who_so": OWN.get(told.get("who", "").lower(), told.get("who", "")),
        "matter": "matter" if thing and "Number=Plur" in thing[-1].feats else "matters",
        "whom": "us" if told.get("thing", "").lower().startswith("our ") else "me",
        "burden": "like " if told.get("how", "").startswith("a ") else "",
        "about_so": f" {told['about']}" if told.get("about") else "",
        "has_to": "have to" if told.get("who", "").lower() in SEVERAL else "has to",
        "tidier": TIDIER.get(told.get("tidy", "").lower(), ""),
    }


def _is_wont(words: Sequence[Word]) -> bool:
    """Whether it can go behind "don't": "answer my calls"."""
    return bool(words) and is_base(words[0].norm) and is_way(words)


def _is_done(words: Sequence[Word]) -> bool:
    """Whether it is done, and does not go on in somebody: "parking in my spot"."""
    return bool(words) and (base_of(words[0].norm) or words[0].norm) not in INNER


def _is_past(words: Sequence[Word]) -> bool:
    """Whether it tells what was done, and of nothing that goes on in somebody: "paid on time"."""
    base = base_of(words[0].norm) if words else None
    return base is not None and base not in INNER and is_way(words)


JEERED: Mapping[str, Callable[[Sequence[Word]], bool]] = {
    "made": is_thing,
    "guess": is_way,
    "wont": _is_wont,
    "past": _is_past,
    "doing": _is_done,
    "verdict": _is_done,
}
