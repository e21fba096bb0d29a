"""A verdict on something that is named: "the way you talk to waiters is rude" is about the way you talk to waiters.

What somebody did to my sister, wrote about us or said at dinner stays as the draft has it, and only the verdict on it
gives way to how it is for the writer. The words are read as they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.content.feelings import Choice
from kindphrase.content.topics import SAYINGS, scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, own_or_blank
from kindphrase.sentences import Word, spoken, verbatim
from kindphrase.spans import Span

OPENING = frozenset("and but so well honestly look ok okay also yes no oh wow".split())
LEADS = (["what", "you"], ["how", "you"], ["the", "way", "you"], ["everything", "you"])
COPULA = frozenset({"is", "are", "was", "were", "'s", "’s"})
AUXILIARIES = frozenset("are have had were just always only been 've ’ve 're ’re keep kept".split())
# how often it is so, and what presses, is left out
OFTEN = frozenset("always constantly just only even really".split())
DENYING = frozenset("not never no".split())
# what goes on behind the verdict is said as it stands
GOING_ON = frozenset({"and", "but", "so", "because", "that", "which"})
# a verdict is said of the thing, and of nobody
NO_VERDICT = frozenset("you your yours i we me us my our if when what how than".split())
TO_ME = (["to", "me"], ["to", "us"])
LONGEST = 14
LONGEST_VERDICT = 6
SENT = SAYINGS | frozenset(
    "reply answer response mail email text post tweet letter note speech toast review question feedback excuse apology "
    "reaction".split()
)
SAID = frozenset("say said write wrote written post posted send sent tell told claim claimed saying writing".split())
# what a verdict on it names of the writer
FELT = {
    "embarrassing": "embarrassed",
    "hurtful": "hurt",
    "upsetting": "upset",
    "disappointing": "disappointed",
    "shocking": "shocked",
    "annoying": "annoyed",
    "frustrating": "frustrated",
}
UNTRUE = frozenset("nonsense rubbish bullshit crap garbage ridiculous absurd".split())
LIES = frozenset({"lie", "lies", "untrue", "true"})
UNFAIR = (["not", "fair"], ["unfair"], ["so", "unfair"], ["not", "right"])
FINDING = frozenset("find found consider considered call called".split())
# what the writer will not bear, and that is told by its name
BORNE = frozenset("tone drinking smoking shouting yelling swearing gambling snoring".split())
BEARING = (
    ["do", "not", "like"], ["will", "not", "put", "up", "with"], ["can", "not", "put", "up", "with"],
    ["will", "not", "tolerate"], ["can", "not", "stand"], ["will", "not", "accept"], ["do", "not", "appreciate"],
)  # fmt: skip
LATELY = (["any", "more"], ["anymore"], ["here"], ["today"], ["at", "all"])


def plan_verdict(match: Match, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The thing that is judged, and how it is for the writer; nothing where the sentence judges no such thing."""
    words = spoken(match.clause.sentence)
    opens = next((at for at, word in enumerate(words) if word.norm not in OPENING and word.is_said), len(words))
    row = words[opens:]
    if not row or any("?" in word.text for word in match.clause.sentence.words):
        return ()
    for said, taken in (
        _judged(row, match, choice, lexicon),
        _found_so(row, match, choice, lexicon),
        _unbearable(row),
    ):
        site = Span(row[0].span.start, row[taken - 1].span.end) if said else None
        if site is not None and site.overlaps(match.span):
            whole = taken == len(row)
            end = match.clause.sentence.span.end if whole else site.end
            plans = own_or_blank(match, choice, said, Span(site.start, end), OWN_SIDE)
            return tuple(replace(plan, whole=whole) for plan in plans)
    return ()


Said = tuple[tuple[str, ...], int]
NOTHING: Said = ((), 0)


def _judged(row: Sequence[Word], match: Match, choice: Choice, lexicon: Lexicon) -> Said:
    """ "what you wrote about us is slander", "your remark about my mother was nasty"."""
    norms = [word.norm for word in row]
    be = next((at for at, norm in enumerate(norms) if at > 1 and norm in COPULA and norms[at - 1] != "you"), 0)
    thing, end = row[:be], _until_more(row, be + 1)
    verdict = [norm for norm in norms[be + 1 : end] if norm not in OFTEN]
    verdict = verdict[:-2] if verdict[-2:] in TO_ME else verdict
    # what was a lie is no thing to be upset about: that it was untrue is
    if not be or not 0 < len(verdict) <= LONGEST_VERDICT or (NO_VERDICT | LIES) & set(verdict):
        return NOTHING
    named = _thing(thing, lexicon)
    if not named:
        return NOTHING
    then, denied = norms[be] in {"was", "were"}, bool(DENYING & set(verdict))
    if verdict in UNFAIR:
        fair = verdict[-1].removeprefix("un")
        return (verbatim(named), "didn't" if then else "doesn't", "feel", fair, "to me"), end
    if verdict == ["not", "funny"]:
        return ("I didn't" if then else "I don't", "find", _inside(named), "funny"), end
    if UNTRUE & set(verdict) and not denied and SAID & {word.norm for word in thing}:
        return ("I don't agree with", _inside(named)), end
    own = next((FELT[norm] for norm in verdict if norm in FELT and not denied), "")
    return (*_felt(own, thing, match, choice, lexicon), _inside(named)), end


def _found_so(row: Sequence[Word], match: Match, choice: Choice, lexicon: Lexicon) -> Said:
    """ "I find it arrogant how you speak to beginners", "I find your tone offensive"."""
    norms = [word.norm for word in row]
    if norms[:1] not in (["i"], ["we"]) or len(norms) < 4 or norms[1] not in FINDING:
        return NOTHING
    if norms[2] in {"it", "that"}:
        at = next((at for at in range(3, len(row)) if _lead(norms[at:])), 0)
        end = _until_more(row, at)
        named = _thing(row[at:end], lexicon) if at and norms[at] != "what" else []
    else:
        at = 2
        noun = next((at for at in range(3, min(len(row), 6)) if row[at].lemma in SENT or norms[at] in BORNE), 0)
        if norms[2] != "your" or not noun or not noun + 1 < len(row) <= noun + 5:
            return NOTHING
        if norms[noun] == "tone":
            return ("I'm uncomfortable with the tone",), len(row)
        end, named = len(row), _thing(row[2 : noun + 1], lexicon)
    return ((*_felt("", named, match, choice, lexicon), _inside(named)), end) if named else NOTHING


def _unbearable(row: Sequence[Word]) -> Said:
    """ "I won't put up with the drinking any more": what the writer will not bear stays said."""
    norms = [word.norm for word in row]
    lead = next((len(one) for one in BEARING if norms[1 : len(one) + 1] == one), 0)
    if norms[:1] not in (["i"], ["we"]) or not lead or norms[lead + 1 : lead + 2] != ["your"]:
        return NOTHING
    noun, behind = norms[lead + 2 : lead + 3], norms[lead + 3 :]
    if not noun or noun[0] not in BORNE or (behind and behind not in LATELY):
        return NOTHING
    return (verbatim(row[: lead + 1]), "the", verbatim(row[lead + 2 :])), len(row)


def _inside(named: Sequence[Word]) -> str:
    """The thing behind other words: "what you wrote" for "Everything you wrote"."""
    opens = "what" if named[0].norm == "everything" else named[0].text.lower()
    return f"{opens} {verbatim(named[1:])}"


def _until_more(row: Sequence[Word], start: int) -> int:
    """Where the words from ``start`` end: before a mark, or before what the sentence goes on with."""
    # "so rude" grades, and "so" further on concludes
    ends = (at for at in range(start, len(row)) if at > start or row[at].norm != "so")
    further = (at for at in ends if not row[at].is_said or row[at].norm in GOING_ON)
    return next(further, len(row))


def _lead(norms: Sequence[str]) -> int:
    return next((len(lead) for lead in LEADS if list(norms[: len(lead)]) == lead), 0)


def _thing(words: Sequence[Word], lexicon: Lexicon) -> list[Word]:
    """The words that name it, without what judges or counts; none where they name little, or deny."""
    norms = [word.norm for word in words]
    if not 1 < len(words) <= LONGEST or DENYING & set(norms) or any(not word.is_said for word in words):
        return []
    if lead := _lead(norms):
        told = [word for word in words[lead:] if word.norm not in AUXILIARIES]
        # "what you did", "the way you act" tell of nothing
        tells = len(told) > 1 and told[0].norm != "to" and not any(scorns(word, lexicon) for word in told)
        return [word for word in words if word.norm not in OFTEN] if tells else []
    noun = next((at for at, word in enumerate(words) if at and word.lemma in SENT), 0)
    # "your lack of reply" names what was not done
    lacks = any(word.upos == "ADP" for word in words[:noun])
    # of excuses, it is for the rule to say how they are taken
    if (
        norms[0] != "your"
        or not noun
        or words[noun].lemma == "excuse"
        or lacks
        or any(scorns(word, lexicon) for word in words[noun + 1 :])
    ):
        return []
    before = [word for word in words[1:noun] if word.upos != "ADV" and not _judges(word, lexicon)]
    return [words[0], *before, *words[noun:]]


def _judges(word: Word, lexicon: Lexicon) -> bool:
    return scorns(word, lexicon) or word.norm in lexicon.classes.get("conduct-adjective", frozenset())


def _felt(
    own: str, thing: Sequence[Word], match: Match, choice: Choice, lexicon: Lexicon
) -> tuple[str, str, str] | tuple[str, str]:
    """ "I'm really upset about": the word for the feeling that the thing bears, and what joins it."""
    norms = {word.norm for word in thing}
    mine = bool({"me", "us"} & norms) or (bool(SAID & norms) and "to" not in norms)
    # "hurt by your remark" blames, and what is done to somebody else hurts them
    hurts = mine and thing[0].norm != "your"
    row = [own, *(() if choice.feeling == "hurt" else (choice.feeling,)), "upset"]
    row = ["hurt", *row] if hurts and choice.feeling == "hurt" and not own else row
    known = next(
        one
        for word in row
        if (one := lexicon.feelings.get(word)) is not None
        and one.preposition
        and (hurts or thing[0].norm != "your" or one.preposition != "by")
    )
    strong = match.rule.severity > 1 and known.intensity > 1 and known.word != own
    return "I'm really" if strong else "I'm", known.word, known.preposition
