"""An order not to be in some way: "don't be so loud" asks for quiet, which the writer can say they would like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Word

ORDERS = (
    ["do", "not", "be"],
    ["never", "be"],
    ["stop", "being"],
    ["quit", "being"],
    ["stop", "be"],
    ["do", "not", "act"],
    ["stop", "acting"],
)
HOW = frozenset("so such too that this all always just fucking bloody damn really very like a an".split())
BEHIND = (["with", "me"], ["to", "me"], ["with", "us"], ["to", "us"], ["again"], ["about", "it"], ["about", "this"])
# what somebody asks for who asks this
ASKED: Mapping[str, frozenset[str]] = {
    "I'd like us to talk seriously": frozenset(
        "childish immature infantile juvenile babyish silly goofy foolish kid kiddish child baby petty clown".split()
    ),
    "I'd like us to talk without sarcasm": frozenset("sarcastic sarky snarky ironic".split()),
    "I'd like us to be polite with each other": frozenset(
        "rude impolite disrespectful uncivil insulting offensive".split()
    ),
    "I'd like more kindness": frozenset("mean harsh nasty cruel unkind hurtful".split()),
    "I'd like you to be on time": frozenset({"late", "unpunctual"}),
    "I'd like it to be quieter": frozenset({"loud", "noisy"}),
    "I'd like this to go faster": frozenset({"slow"}),
    "I'd like you to say something": frozenset({"quiet", "silent"}),
    "I'd like you to be gentler": frozenset({"rough", "aggressive"}),
}
# a need reads as a request where it begins so
WANTING = ("I'd like", "I need")


def bidden(core: Sequence[Word], lexicon: Lexicon) -> str:
    """What is asked for; "" where the row is no such order, or nobody could say what it asks for."""
    norms = [word.norm for word in core]
    start = next((len(order) for order in ORDERS if norms[: len(order)] == order), 0)
    if not start:
        return ""
    rest = norms[start:]
    end = next((len(rest) - len(row) for row in BEHIND if rest[-len(row) :] == row), len(rest))
    rest = [norm for at, norm in enumerate(rest[:end]) if norm not in HOW]
    if len(rest) != 1:
        return ""
    said = next((said for said, words in ASKED.items() if rest[0] in words), "")
    need = lexicon.judged(rest[0])
    if not said and need is not None and need.said is not None and need.said.startswith(WANTING):
        return need.said
    return said
