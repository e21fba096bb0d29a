"""The forms in which rows of wishes and guesses at a mind name the words of the draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kindphrase.parsing.morphology import past_participle
from kindphrase.planning.rows.actforms import ACTS, acts_filled
from kindphrase.planning.rows.plainforms import Named, inflected, spaced, within
from kindphrase.sentences import Word

# groups whose words stay as they are
KEPT = ("rest", "were", "dearer", "one", "then", "event", "held", "not", "nice", "so", "chore", "part", *ACTS)


def minded(named: Named) -> Mapping[str, str]:
    told = {name: within(words) for name, words in named.items()}
    ours = told.get("who", "").lower() == "we"
    return {
        **acts_filled(named),
        # of what is named, what stands behind a blank of its own, if it is told
        **spaced(told, ("far", "about", "on", "why", "of")),
        "rest_so": f" {told['rest']}" if told.get("rest") else "",
        "who_am": "we're" if ours else "I'm",
        "who_i": "we" if ours else "I",
        "we_i": "we" if _is_ours(named) else "I",
        "heard_base": inflected(str, named.get("heard", ())),
        "matters": "matter" if told.get("one", "").endswith("s") else "matters",
        "then": _sentence(told.get("then", "")),
        "event_said": told.get("event", ""),
        "event": _sentence(told.get("event", "")),
        "done": inflected(past_participle, named.get("deed", ())),
    }


def is_told(words: Sequence[Word]) -> bool:
    """Whether it is a sentence, and no thing: "we moved to Friday", and not "the table"."""
    return any(word.upos in {"VERB", "AUX"} for word in words[1:])


def _sentence(told: str) -> str:
    return f". {told[:1].upper()}{told[1:]}" if told else ""


def _is_ours(named: Named) -> bool:
    """Whether it is done to more than the writer alone."""
    norms = {word.norm for name in ("me", "act") for word in named.get(name, ())}
    return bool(norms & {"us", "our", "we"}) and not norms & {"me", "my", "i"}


MAY: Mapping[str, Callable[[Sequence[Word]], bool]] = {**ACTS, "event": is_told}
