"""A thing that is cursed or loathed keeps its name: "screw your printer" is anger about a printer.

What somebody is or believes, and whom they have, is no such thing: nobody can be angry about a face or a mother.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.topics import scorns
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Word, verbatim

CURSES = frozenset({"damn", "curse", "stuff", "sod", "bugger", "forget"})
HELL = (["to", "hell", "with"], ["the", "hell", "with"], ["hell", "with"])
LOATHING = frozenset("hate loathe loath detest despise dislike abhor".split())
UNBORNE = (["can", "not", "stand"], ["can", "not", "bear"], ["could", "not", "stand"])
HOW = frozenset("really just so do absolutely still also fucking honestly truly totally".split())
# what belongs to somebody as who they are
SELVES = frozenset(
    "guts face faces ass arse existence life lives soul body mouth voice breath eyes head brain heart personality "
    "character kind type nature self presence skin sex pussy dick balls name feelings feeling opinion guy "
    "mother mom mum mama mommy father dad daddy parent parents sister brother son daughter child children kids family "
    "wife husband girlfriend boyfriend friend friends boss uncle aunt cousin grandma grandmother people race country "
    "religion god caste culture god gods pride ego attitude behaviour behavior ignorance stupidity job".split()
)
SMALL = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
LONGEST = 3
POINTING = frozenset("that this those these the your".split())
# "you sent me"
SENT = 4


def cursed(core: Sequence[Word], lexicon: Lexicon) -> str:
    """What is said in place of the curse; "" where the row curses no thing."""
    norms = [word.norm for word in core]
    address = ""
    curses = lexicon.classes["curse-verb"] | CURSES
    if norms[:1] and norms[0] in curses and norms[1:2] == ["you"] and "and" in norms[2:4]:
        # "fuck you Acme and fuck your ads"
        named = core[2 : norms.index("and")]
        if named and named[0].upos != "PROPN" and not named[0].text[:1].isupper() and scorns(named[0], lexicon):
            return ""
        address = verbatim(named)
        core = core[norms.index("and") + 1 :]
        norms = [word.norm for word in core]
        if norms[:1] == ["your"]:
            return _said("I'm really angry about your", _thing(core[1:], lexicon), address)
    start = next((len(lead) for lead in HELL if norms[: len(lead)] == lead), 0)
    if not start and norms[:1] and norms[0] in curses:
        start = 1
    if start and norms[start : start + 2] == ["you", "for"] and norms[start + 2 : start + 3]:
        # "fuck you for that post", "for the mail you sent"
        end = next((at for at in range(start + 3, len(norms)) if norms[at] == "you"), len(norms))
        pointed = norms[start + 2] in POINTING and len(norms) - end <= SENT
        thing = _thing(core[start + 3 : end], lexicon) if pointed else ""
        told = " ".join(filter(None, (thing, verbatim(core[end:])))) if thing else ""
        return _said(f"I'm really angry about {norms[start + 2]}", told, "")
    if start and norms[start : start + 1] == ["your"]:
        return _said("I'm really angry about your", _thing(core[start + 1 :], lexicon), address)
    if norms[:1] == ["i"] and not address:
        at = next((at for at in range(1, len(norms)) if norms[at] not in HOW), len(norms))
        unborne = norms[at : at + 3] in UNBORNE
        if (unborne or (at < len(norms) and norms[at] in LOATHING)) and norms[at + (3 if unborne else 1) :][:1] == [
            "your"
        ]:
            return _said("I really don't like your", _thing(core[at + (4 if unborne else 2) :], lexicon), "")
    return ""


def _said(lead: str, thing: str, address: str) -> str:
    return f"{lead} {thing}{f', {address}' if address else ''}" if thing else ""


def _thing(words: Sequence[Word], lexicon: Lexicon) -> str:
    """Its name without the scorn before it, or ""."""
    while words and (scorns(words[0], lexicon) or words[0].norm in lexicon.classes["profanity"]):
        words = words[1:]
    plain = 0 < len(words) <= LONGEST and all(word.upos in SMALL for word in words)
    # a voice note is a note
    own = any(scorns(word, lexicon) for word in words) or bool(words and {words[-1].norm, words[-1].lemma} & SELVES)
    return verbatim(words) if plain and not own else ""
