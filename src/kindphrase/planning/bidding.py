"""An order not to be in some way: "don't be so loud" asks for quiet, which the writer can say they would like.

So does who is told that they don't have to be so loud.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Word
from kindphrase.spans import Span

ORDERS = (
    ["do", "not", "be"],
    ["never", "be"],
    ["stop", "being"],
    ["quit", "being"],
    ["stop", "be"],
    ["do", "not", "act"],
    ["do", "not", "get"],
    ["stop", "acting"],
    ["quit", "acting"],
    ["please", "stop", "being"],
    ["you", "do", "not", "have", "to", "be"],
    ["you", "do", "not", "need", "to", "be"],
    ["there", "is", "no", "reason", "to", "be"],
    ["there", "'s", "no", "reason", "to", "be"],
    ["there", "is", "no", "need", "to", "be"],
    ["there", "'s", "no", "need", "to", "be"],
    ["no", "need", "to", "be"],
    ["stop", "getting"],
    ["stop", "talking"],
    ["stop", "speaking"],
    ["do", "not", "talk"],
    ["do", "not", "speak"],
)
HOW = frozenset(
    "so such too that this all always just fucking freaking effing bloody damn goddamn really very like a an".split()
)
BEHIND = (
    ["with", "me"], ["to", "me"], ["with", "us"], ["to", "us"], ["again"], ["about", "it"], ["about", "this"],
    ["all", "the", "time"], ["ok"], ["okay"], ["please"],
)  # fmt: skip
# whom it is to be for, and nothing is said of it but that
OTHERS = frozenset({"my", "our", "him", "her", "them"})
LONGEST_OTHERS = 4
NOWHERE = frozenset("all once general particular me us it this that things fact least first last".split())
KINDNESS = "I'd like more kindness"
# what somebody asks for who asks this
ASKED: Mapping[str, frozenset[str]] = {
    "I'd like us to talk seriously": frozenset(
        "childish immature infantile juvenile babyish silly goofy foolish kid kiddish child baby petty clown".split()
    ),
    "I'd like us to talk without sarcasm": frozenset("sarcastic sarky snarky ironic".split()),
    "I'd like us to be polite with each other": frozenset(
        "rude rudely impolite disrespectful disrespectfully uncivil insulting offensive".split()
    ),
    "I'd like us to talk calmly": frozenset("hostile confrontational combative argumentative emo moody salty".split()),
    "I'd like us to be fair to each other": frozenset({"unfair", "unjust"}),
    "I'd like us to talk as equals": frozenset(
        "condescending patronising patronizing arrogant smug snobby snotty".split()
    ),
    KINDNESS: frozenset("mean harsh nasty cruel unkind hurtful harshly".split()),
    "I'd like us to see the good side as well": frozenset("negative pessimistic".split()),
    "I'd like you to be on time": frozenset({"late", "unpunctual"}),
    "I'd like it to be quieter": frozenset({"loud", "noisy", "loudly"}),
    "I'd like this to go faster": frozenset({"slow"}),
    "I'd like you to say something": frozenset({"quiet", "silent"}),
    "I'd like you to be gentler": frozenset({"rough", "aggressive"}),
}
# how it is asked for of somebody in particular, and what goes before whom it is for
TOWARDS = {
    "I'd like us to be polite with each other": ("I'd like you to be polite", "to"),
    KINDNESS: ("I'd like you to be kinder", "to"),
    "I'd like you to be gentler": ("I'd like you to be gentler", "with"),
    "I'd like us to be fair to each other": ("I'd like you to be fair", "to"),
}
# a need reads as a request where it begins so
WANTING = ("I'd like", "I need")
AND = frozenset({"and", "or"})
MARKS = frozenset({",", ";", ".", "!", "?", "…", "...", ".."})
# what is said behind such an order, and asks for the same
CALMING = frozenset("chill out calm down relax please dude bro man mate girl now ok okay lol cut it".split())


def bidden(core: Sequence[Word], lexicon: Lexicon) -> str:
    """What is asked for; "" where the row is no such order, or nobody could say what it asks for."""
    norms = [word.norm for word in core]
    start = next((len(order) for order in ORDERS if norms[: len(order)] == order), 0)
    if not start:
        return ""
    norms, where = _somewhere(norms)
    rest, lead, others = _for_others(norms[start:])
    end = next((len(rest) - len(row) for row in BEHIND if rest[-len(row) :] == row), len(rest))
    mine = rest[end:] in (["to", "me"], ["with", "me"])
    said = _wanted([norm for norm in rest[:end] if norm not in HOW], lexicon)
    if others and said in TOWARDS:
        wanted, joint = TOWARDS[said]
        return f"{wanted} {'about' if lead == 'about' else joint} {others}"
    if mine and said == KINDNESS:
        return "I'd like you to be kinder to me"
    return "" if others else " ".join(filter(None, (said, where if said else "")))


def bidden_in(match: Match, site: Span, lexicon: Lexicon) -> str:
    """What is asked for by the order that was found, in a sentence that goes before it without a mark."""
    words = [word for word in match.clause.sentence.words if site.contains(word.span)]
    row = [word for word in words if word.span.start >= match.span.start]
    end = next((at for at, word in enumerate(row) if word.text in MARKS), len(row))
    beside = [word for word in row[end:] if word.is_said and word.norm not in CALMING]
    return "" if beside else bidden([word for word in row[:end] if word.is_said], lexicon)


def _somewhere(norms: list[str]) -> tuple[list[str], str]:
    """The row without where it is: "in reviews", "at dinner"."""
    at = len(norms) - 2
    placed = at > 2 and norms[at] in {"in", "at"} and norms[-1].isalpha() and norms[-1] not in NOWHERE
    return (norms[:at], f"{norms[at]} {norms[-1]}") if placed else (norms, "")


def _for_others(norms: list[str]) -> tuple[list[str], str, str]:
    """The row and whom it is about: "rude", "to", "my friends"."""
    at = next((at for at, norm in enumerate(norms) if norm in {"to", "with", "about"}), len(norms))
    whom = norms[at + 1 :]
    if whom and whom[0] in OTHERS and len(whom) <= LONGEST_OTHERS:
        return norms[:at], norms[at], " ".join(whom)
    return norms, "", ""


def _wanted(norms: list[str], lexicon: Lexicon) -> str:
    """What is wanted in place of one word or more that judge, if each of them is known: "rude and full of yourself"."""
    rows: list[list[str]] = [[]]
    for norm in norms:
        if norm in AND:
            rows.append([])
        else:
            rows[-1].append(norm)
    found = [_wanted_for(" ".join(row), lexicon) for row in rows]
    return found[0] if all(found) else ""


def _wanted_for(judged: str, lexicon: Lexicon) -> str:
    said = next((said for said, words in ASKED.items() if judged in words), "")
    need = lexicon.judged(judged)
    if not said and need is not None and need.said is not None and need.said.startswith(WANTING):
        return need.said
    return said
