"""The forms in which rows of wishes and guesses at a mind name the words of the draft."""

from __future__ import annotations

from collections.abc import Mapping

from kindphrase.parsing.morphology import past_participle
from kindphrase.planning.rows.actforms import ACTS, acts_filled
from kindphrase.planning.rows.plainforms import Named, inflected, spaced, within

# groups whose words stay as they are
KEPT = ("rest", "were", "dearer", "one", "chore", "part", *ACTS)


def minded(named: Named) -> Mapping[str, str]:
    told = {name: within(words) for name, words in named.items()}
    ours = told.get("who", "").lower() == "we"
    return {
        **acts_filled(named),
        # of what is named, what stands behind a blank of its own, if it is told
        **spaced(told, ("far", "about", "on", "why", "of")),
        "who_am": "we're" if ours else "I'm",
        "who_i": "we" if ours else "I",
        "we_i": "we" if _is_ours(named) else "I",
        "heard_base": inflected(str, named.get("heard", ())),
        "matters": "matter" if told.get("one", "").endswith("s") else "matters",
        "then": f". {told['then'][:1].upper()}{told['then'][1:]}" if told.get("then") else "",
        "done": inflected(past_participle, named.get("deed", ())),
    }


def _is_ours(named: Named) -> bool:
    """Whether it is done to more than the writer alone."""
    norms = {word.norm for name in ("me", "act") for word in named.get(name, ())}
    return bool(norms & {"us", "our", "we"}) and not norms & {"me", "my", "i"}
