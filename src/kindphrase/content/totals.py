"""What "all you ever do is …" tells, as ready words: "you complained", "you only talked about work"."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.telling import RUBBISH, VAGUE_OBJECTS
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_base, past
from kindphrase.parsing.verbtables import plainer
from kindphrase.sentences import Word, spoken

SCORN = ("insult-noun", "slur-noun", "profanity", "garbage-noun", "vague-verb", "mind-care-verb")
TALKING = {"talk": "talked", "speak": "spoke", "post": "posted", "write": "wrote", "tweet": "tweeted"}
DOING = frozenset({"do", "did", "done"})
# said of these, it sums up: "all you do is make me cry"
UNTOLD = frozenset("be have make get give cause want know think say use bring take".split())
LONGEST = 14
THING = frozenset({"DET", "PRON", "NOUN", "PROPN", "ADJ", "ADP", "NUM"})
# of what came, these say only how it was taken
JUDGED = RUBBISH | {
    "excuse",
    "grief",
    "attitude",
    "drama",
    "trouble",
    "misery",
    "abuse",
    "hate",
    "negativity",
    "hassle",
}
# what came from somebody, and what they sent
COMING = {"get": "got", "got": "got", "hear": "heard", "heard": "heard", "see": "saw", "receive": "received"}
SENDING = {"send": "sent", "sent": "sent", "give": "gave", "gave": "gave", "write": "wrote", "offer": "offered"}


def totalled(clause: Clause, lexicon: Lexicon) -> str:
    """The words of the observation, or no words where the sentence is no such total, or tells no act."""
    words = spoken(clause.sentence, {",", ";", ":"})
    norms = [word.norm for word in words]
    if came := _all_that_came(words, norms, lexicon):
        return came
    if any(mark in norms for mark in (",", ";", ":", "if", "because")) or len(words) > LONGEST:
        return ""
    row = _after_all(words, norms) or _after_but(words, norms)
    if row:
        return _act(row, lexicon)
    return _talk(words, norms, lexicon)


def _after_all(words: Sequence[Word], norms: list[str]) -> Sequence[Word]:
    """ "complain" in "all you ever do is complain", "the only thing you do is complain"."""
    at = next((at for at, norm in enumerate(norms[:8]) if norm in DOING and "you" in norms[:at]), None)
    opens = norms[:1] == ["all"] or norms[:3] == ["the", "only", "thing"] or norms[:2] == ["only", "thing"]
    if at is None or not opens:
        return ()
    is_at = next((i for i in range(at + 1, min(at + 4, len(norms))) if norms[i] in {"is", "was", "'s"}), None)
    if is_at is None:
        return ()
    rest = words[is_at + 1 :]
    return rest[1:] if rest and rest[0].norm in {"to", "just"} else rest


def _after_but(words: Sequence[Word], norms: list[str]) -> Sequence[Word]:
    """ "sleep" in "you do nothing but sleep"."""
    at = next((at for at, norm in enumerate(norms) if norm == "but"), 0)
    nothing = at > 1 and norms[at - 1] in {"nothing", "anything"} and norms[at - 2] in DOING
    return words[at + 1 :] if nothing and norms[0] == "you" else ()


def _all_that_came(words: Sequence[Word], norms: list[str], lexicon: Lexicon) -> str:
    """ "all I got from you was one word" for "all I get from you is one word", "all you send me is ads"."""
    at = len(norms) - 1 - norms[::-1].index("all") if "all" in norms else None
    if at is None or (at > 0 and norms[at - 1] not in {",", "and", "but", "so"}):
        return ""
    said = [one for one in norms[at + 1 :] if one not in {"people", "guys", "lot", "ever"}]
    row = [word for word in words[at + 1 :] if word.norm not in {"people", "guys", "lot", "ever"}]
    is_at = next((i for i, norm in enumerate(said[:6]) if norm in {"is", "was", "are", "were", "'s"}), 0)
    who, verb, *rest = [*said[:is_at], "", ""]
    after = " ".join(rest).strip()
    mine = who in {"i", "we"} and verb in COMING and after in {"from you", "back from you"}
    yours = who == "you" and verb in SENDING and after in {"", "me", "us", "to me", "to us"}
    thing = row[is_at + 1 :]
    plain = all((word.upos in THING or word.dep == "amod") and word.norm != "you" for word in thing)
    # "all I get from you is excuses" judges what came
    known = any(word.upos in {"NOUN", "PROPN"} for word in thing) and not any(word.lemma in JUDGED for word in thing)
    if not is_at or not (mine or yours) or not (plain and known) or any(_scorns(word.norm, lexicon) for word in thing):
        return ""
    told = (word.text if word.upos == "PROPN" or word.norm == "i" else word.text.lower() for word in thing)
    be = "were" if said[is_at] in {"are", "were"} else "was"
    opens = "all I" if who == "i" else f"all {who}"
    return " ".join((opens, (COMING | SENDING)[verb], *after.split(), be, *told))


def _act(row: Sequence[Word], lexicon: Lexicon) -> str:
    said: list[str] = []
    if any(word.norm in VAGUE_OBJECTS or word.norm in {"i", "we", "you"} for word in row):
        return ""
    for at, word in enumerate(row):
        opens = at == 0 or (row[at - 1].norm in {"and", "or"} and is_base(word.norm) and word.upos != "NOUN")
        if not opens:
            said.append(word.text if word.upos == "PROPN" or word.norm == "i" else word.text.lower())
            continue
        if not is_base(word.norm) or word.norm in UNTOLD or _scorns(word.norm, lexicon):
            return ""
        after = row[at + 1].norm if at + 1 < len(row) else "none"
        plain = plainer().get(word.norm, {}).get(after if after not in {"and", "or"} else "none", word.norm).split()
        said += [past(plain[0]), *plain[1:]]
    return " ".join(("you", *said)) if said and not any(_scorns(word.norm, lexicon) for word in row[1:]) else ""


def _talk(words: Sequence[Word], norms: list[str], lexicon: Lexicon) -> str:
    """ "you only talked about your ex" for "all you talk about is your ex", "you only talk about your ex"."""
    at = next((at for at, norm in enumerate(norms) if norm == "about"), 0)
    verb = words[at - 1].lemma if at else ""
    if verb not in TALKING:
        return ""
    rest = words[at + 1 :]
    if norms[:2] == ["all", "you"] and rest and rest[0].norm in {"is", "was"}:
        rest = rest[1:]
    elif not (norms[0] == "you" and norms[1] in {"only", "just"} and at <= 4):
        return ""
    plain = all(word.upos in {"DET", "PRON", "NOUN", "PROPN", "ADJ", "ADP", "NUM"} for word in rest)
    if not rest or not plain or any(_scorns(word.norm, lexicon) for word in rest):
        return ""
    told = (word.text if word.upos == "PROPN" else word.text.lower() for word in rest)
    return " ".join(("you only", TALKING[verb], "about", *told))


def _scorns(norm: str, lexicon: Lexicon) -> bool:
    return any(norm in lexicon.classes.get(name, ()) for name in SCORN)
