"""What a jab says of the writer's view, told as that: "whine all you like, but it's not her fault" says whose it isn't.

"Get out of my kitchen" asks the other to leave it, "you won't be able to fix it" is what the writer thinks, and "I
thought you were my friend, but you aren't" tells how it feels now. A blank, or a bare feeling, would lose these.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.sendings import sent_off, sent_out
from kindphrase.content.tails import faults
from kindphrase.content.topics import scorns
from kindphrase.content.weighing import weighed_up
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, is_base
from kindphrase.sentences import CUTS, Sentence, Word, spoken, verbatim
from kindphrase.spans import Span

Told = tuple[Span, tuple[str, ...]]

LEADING = frozenset(
    "and but so well then ok okay now oh please plz pls just yes no yeah honestly seriously dude".split()
)
CURSES = frozenset("hell fuck heck fucking fuckin freaking damn bloody".split())
HERE = frozenset({"here", "around", "anymore", "any", "more"})
APOLOGISING = frozenset({"apologise", "apologize"})
DUTIES = (["should"], ["must"], ["need", "to"], ["have", "to"], ["ought", "to"], ["better"], ["had", "better"])
DEGREES = frozenset("really so very both all at least truly deeply seriously honestly actually probably".split())
SHAMED = frozenset("ashamed embarrassed guilty mortified bad terrible awful".split())
SUMMED = (["yourself"], ["yourselves"], ["that"], ["this"], ["it"], ["urself"])
TALKS = frozenset({"conversation", "talk", "discussion", "chat", "dialogue"})
TALKING = frozenset({"talk", "speak", "chat", "reply", "respond", "listen"})
TREATED = {"me": "I was", "us": "we were", "him": "he was", "her": "she was", "them": "they were"}
BEING = frozenset("are were was is do did have had".split())
SORTED = frozenset("life shit act head mind brain self yourself attitude issue issues problem problems".split())
# what joins what somebody was made to do to what the other one will not do
BESIDE = ("at the same time", "and", "but", "while", "yet", "and now", "and yet")
FAR = 45
YOU = "you"
LONGEST = 14
# with what is said beside it
MOST = 20


def pointed(match: Match, lexicon: Lexicon) -> tuple[Told, ...]:
    """Where a sentence of the writer's own goes, and its words: none, or one."""
    sentence = match.clause.sentence
    words = spoken(sentence)
    while words and not words[-1].is_said:
        words.pop()
    if (told := _of_fault(words, match)) is not None:
        return ((_site(words, sentence), told),)
    start = next((at for at, word in enumerate(words) if word.norm not in LEADING and word.is_said), len(words))
    row = words[start:]
    if (had := _had_to(row, match, lexicon)) is not None:
        return ((_site(row, sentence), had),)
    if (weighed := weighed_up(row, sentence, match, lexicon)) is not None:
        return (weighed,)
    if not 3 <= len(row) <= MOST or not _shown(row, match):
        return ()
    if (gone := sent_out([word for word in row if word.norm not in CURSES])) is not None:
        return ((_site(row, sentence), gone),)
    if any(word.text in CUTS for word in row) or len(row) > LONGEST:
        return _no_more(words, sentence, match, lexicon)
    norms = [word.norm for word in row]
    said = _not_mine(row, norms) or _apology(row, norms) or _sorted_out(row, norms) or _ashamed(row, norms, lexicon)
    said = said or sent_off(row, norms, match)
    if not said and not any(scorns(word, lexicon) for word in row):
        said = _unable(row, norms) or _seen(norms) or _surprised(row, norms) or _talked(row, norms)
        said = said or _bothered(row, norms)
    return ((_site(row, sentence), said),) if said else _no_more(words, sentence, match, lexicon)


def _site(row: Sequence[Word], sentence: Sentence) -> Span:
    return Span(row[0].span.start, sentence.span.end)


def _not_mine(row: Sequence[Word], norms: Sequence[str]) -> tuple[str, ...]:
    """ "I don't think it's my fault" for "it's not my fault"."""
    plain = norms[:1] in (["it"], ["that"], ["its"]) and norms[-3:] == ["not", "my", "fault"] and len(norms) <= 5
    return ("I don't think it's", verbatim(row[-2:])) if plain else ()


def _of_fault(words: Sequence[Word], match: Match) -> tuple[str, ...] | None:
    """ "I don't think it's her fault that you failed" for "whine all you like, but it's not her fault …"."""
    waved = match.rule.category in {"dismissal", "contempt"} and not match.rule.observable
    at = next((at for at in range(1, len(words)) if faults(words[at:])), None)
    if at is None or not waved or _shown(words[at:], match):
        return None
    rest = words[at:]
    fault = next(at for at, word in enumerate(rest) if word.norm == "fault")
    start = next(at for at, word in enumerate(rest) if word.norm == "not") + 1
    # whose fault it is not goes on with what it is about, if that only tells
    about = rest[start:]
    # "that you can't cook" judges
    jabs = any(word.norm in {"always", "never", "can"} or word.text in CUTS for word in about)
    plain = len(about) <= LONGEST and not jabs
    return ("I don't think it's", verbatim(about if plain else rest[start : fault + 1]))


def _shown(words: Sequence[Word], match: Match) -> list[Word]:
    return [word for word in words if match.span.overlaps(word.span)]


def _had_to(row: Sequence[Word], match: Match, lexicon: Lexicon) -> tuple[str, ...] | None:
    """ "I had to look, and I'd like you to tell me" for "you made me look, and you are not willing to tell me"."""
    norms = [word.norm for word in row]
    second = next((at for at in range(4, len(norms)) if norms[at : at + 3] == [YOU, "are", "not"]), None)
    if norms[:3] != [YOU, "made", "me"] or second is None or len(row) > FAR or not _shown(row, match):
        return None
    first = list(row[3:second])
    joined = " ".join(word.norm for word in first)
    for link in BESIDE:
        if joined.endswith(f" {link}"):
            first = first[: -len(link.split())]
            break
    else:
        return None
    while first and not first[-1].is_said:
        first.pop()
    rest = [word for word in row[second + 3 :] if word.norm not in DEGREES | {"even"}]
    asked = [word.norm for word in rest[:2]] in (["willing", "to"], ["ready", "to"], ["prepared", "to"])
    told = first and is_base(first[0].norm) and first[0].norm not in {"feel", "look"} | BEING
    told = told or (len(first) > 1 and [word.norm for word in first[:2]] in (["look", "into"], ["look", "for"]))
    judged = any(scorns(word, lexicon) for word in row)
    if not asked or not told or judged or len(rest) < 3 or not is_base(rest[2].norm):
        return None
    return ("I had to", verbatim(first) + ",", "and I'd like you to", verbatim(rest[2:]))


def _apology(row: Sequence[Word], norms: Sequence[str]) -> tuple[str, ...]:
    """ "I'd like you to apologise to me" for "you should apologise to me", however parsed."""
    duty = next((len(one) for one in DUTIES if list(norms[1 : len(one) + 1]) == one), 0)
    rest = row[duty + 1 :]
    mine = [word.norm for word in rest[1:]] in (["to", "me"], ["to", "us"])
    due = norms[0] == YOU and duty and mine and rest[0].norm in APOLOGISING
    return ("I'd like you to", verbatim(rest)) if due else ()


def _sorted_out(row: Sequence[Word], norms: Sequence[str]) -> tuple[str, ...]:
    """ "I'd like you to sort your room out" for "sort your room out!"."""
    thing = norms[2] if len(norms) == 4 else ""
    named = thing and thing not in SORTED and row[2].upos == "NOUN"
    return (
        ("I'd like you to sort", verbatim(row[1:]))
        if named and norms[:2] == ["sort", "your"] and norms[3] == "out"
        else ()
    )


def _ashamed(row: Sequence[Word], norms: Sequence[str], lexicon: Lexicon) -> tuple[str, ...]:
    """ "I don't think that was okay" for "you should be ashamed"; of that remark, for "of that remark"."""
    said = [norm for norm in norms if norm not in DEGREES]
    kept = [word for word in row if word.norm not in DEGREES]
    duty = next((len(one) for one in DUTIES if said[1 : len(one) + 1] == one), 0)
    rest = said[duty + 1 :]
    shamed = rest[:1] in (["be"], ["feel"]) and rest[1:2] != [] and rest[1] in SHAMED
    shamed = shamed or rest[:3] == ["hang", "your", "head"]
    if said[:1] != [YOU] or not duty or not shamed:
        return ()
    behind = rest[3:] if rest[0] == "hang" else rest[2:]
    if behind in ([], ["in", "shame"]) or (behind[0] in {"of", "about", "for"} and behind[1:] in SUMMED):
        return ("I don't think that was okay",)
    told = behind[1:] if behind[0] in {"of", "about", "for"} else behind
    done = kept[len(kept) - len(told) :]
    judged = any(scorns(word, lexicon) for word in done)
    if told[:2] == ["what", YOU] and told[2:3] in (["did"], ["said"]):
        return () if judged else ("I don't think", verbatim(done), "was okay")
    if told[:2] == ["how", YOU] and told[2:3] in (["treated"], ["treat"]) and len(told) in {4, 5}:
        plural = "Number=Plur" in done[-1].feats and len(told) == 5
        whom = TREATED.get(" ".join(told[3:]), f"{verbatim(done[3:])} {'were' if plural else 'was'}")
        return () if judged else (f"I don't think {whom} treated right",)
    act = done[2:] if told[:2] == ["that", YOU] else done if told and told[0].endswith("ing") else []
    base = base_of(act[0].norm) if act else None
    if base not in {None, "be", "have", "do"} and not any(scorns(word, lexicon) for word in act[1:]):
        return ("I don't think it was okay to", str(base), *filter(None, (verbatim(act[1:]),)))
    thing = kept[-2:]
    pointed_at = len(behind) == 3 and behind[0] in {"of", "about", "for"} and behind[1] in {"that", "this", "your"}
    plain = thing[1].upos == "NOUN" and not judged and not thing[1].norm.endswith("s")
    return ("I don't think", verbatim(thing), "was okay") if pointed_at and plain else ()


def _unable(row: Sequence[Word], norms: Sequence[str]) -> tuple[str, ...]:
    """ "I don't think you'll be able to fix it" for "you won't be able to fix it"."""
    rest = row[6:]
    unable = list(norms[:6]) in ([YOU, "will", "not", "be", "able", "to"], [YOU, "would", "not", "be", "able", "to"])
    aid = "you'll" if norms[1] == "will" else "you would"
    plain = unable and rest and is_base(rest[0].norm) and rest[0].norm not in {"understand", "get"}
    return (f"I don't think {aid} be able to", verbatim(rest)) if plain else ()


def _surprised(row: Sequence[Word], norms: Sequence[str]) -> tuple[str, ...]:
    """ "I didn't think we could have a calm talk" for "I never thought I could have a calm talk with you"."""
    doubted = norms[:3] == ["i", "never", "thought"] and norms[3:4] == ["i"] and norms[4:6] == ["could", "have"]
    talk = row[6:-2]
    met = doubted and norms[-2:] == ["with", YOU] and talk and talk[-1].norm in TALKS
    return ("I didn't think we could have", verbatim(talk)) if met else ()


def _talked(row: Sequence[Word], norms: Sequence[str]) -> tuple[str, ...]:
    """ "I'd like you to talk to me" for "why don't you talk to me any more?"."""
    asked = list(norms[:4]) == ["why", "do", "not", YOU] and len(norms) > 6 and norms[4] in TALKING
    to_me = norms[5:6] in (["to"], ["with"]) and norms[6:7] in (["me"], ["us"])
    told = asked and to_me and all(norm in HERE for norm in norms[7:])
    return ("I'd like you to", verbatim(row[4:7])) if told else ()


def _bothered(row: Sequence[Word], norms: Sequence[str]) -> tuple[str, ...]:
    """ "I'd like to know if something about my hair bothers you" for "do you have a problem with my hair?"."""
    asked = [norm for norm in norms if norm not in {"a", "any", "some", "got"}]
    thing = row[list(norms).index("with") + 1 :] if "with" in norms else []
    told = asked[:4] == ["do", YOU, "have", "problem"] or asked[:4] == ["do", YOU, "have", "problems"]
    plain = told and asked[4:5] == ["with"] and 0 < len(thing) < 4 and YOU not in [word.norm for word in thing]
    return ("I'd like to know if something about", verbatim(thing), "bothers you") if plain else ()


def _seen(norms: Sequence[str]) -> tuple[str, ...]:
    """ "I wish you could see that" for "can't you see that?"."""
    asked = len(norms) == 5 and norms[:3] == ["can", "not", YOU] and norms[3] in {"see", "hear"}
    return ("I wish you could", norms[3], norms[4]) if asked and norms[4] in {"that", "this"} else ()


def _no_more(words: Sequence[Word], sentence: Sentence, match: Match, lexicon: Lexicon) -> tuple[Told, ...]:
    """ ", but it doesn't feel that way any more" for "I thought you were my friend, but you aren't"."""
    norms = [word.norm for word in words]
    at = next((at for at, norm in enumerate(norms) if norm == "but"), 0)
    row, rest = words[:at], [norm for norm in norms[at + 1 :] if norm not in {"really", "clearly", "obviously"}]
    while row and not row[-1].is_said:
        row = row[:-1]
    believed = norms[:2] == ["i", "thought"] and norms[2:3] in (["that"], [YOU]) and norms[4:5] != ["not"]
    denied = rest[:1] == [YOU] and len(rest) == 3 and rest[1] in BEING and rest[2] == "not"
    about = norms[2 : 4 if norms[2:3] == ["that"] else 3][-1:] == [YOU]
    if not (believed and denied and about and 4 < len(row) <= LONGEST) or any(scorns(word, lexicon) for word in row):
        return ()
    if not _shown(words, match):
        return ()
    said = (verbatim(row) + ",", "but it doesn't feel that way any more")
    return ((_site(words, sentence), said),)
