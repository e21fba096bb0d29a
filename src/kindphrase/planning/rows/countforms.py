"""The forms in which rows that count, or tell what did not come, name the words of the draft."""

from __future__ import annotations

from collections.abc import Mapping

from kindphrase.planning.rows.plainforms import Named, spaced, within

# groups whose words stay as they are
KEPT = ("first", "second", "rest", "did", "may", "after")
# what is owed, as it is asked for
OWED = {
    "sorry": "an apology", "apology": "an apology", "explanation": "an explanation", "answer": "an answer",
    "reply": "a reply", "response": "a response", "thank you": "a thank you",
}  # fmt: skip
# they open a row, and stand inside what is said
INSIDE = frozenset({"count", "long", "thing", "sent", "first"})
HELPING = {"do": "do", "did": "did", "had": "had"}


def counted(named: Named) -> Mapping[str, str]:
    told = {name: within(words) for name, words in named.items()}
    aux = named.get("aux", ())
    return {
        "meanwhile_so": f" {told['meanwhile']}" if told.get("meanwhile") else "",
        "rest_so": f" {told['rest']}" if told.get("rest") else "",
        **spaced(told, ("far", "about", "since", "after", "from")),
        **{name: f"{said[:1].lower()}{said[1:]}" for name, said in told.items() if name in INSIDE},
        "owed": OWED.get(told.get("owed", "").lower(), ""),
        "whom": "us" if told.get("whose", "").lower() == "our" else "me",
        "we_so": "we" if told.get("we", "").lower() == "we" else "I",
        "we_are_so": "we're" if told.get("we", "").lower() == "we" else "I'm",
        "aux": HELPING.get(aux[0].norm, "have") if aux else "",
    }
