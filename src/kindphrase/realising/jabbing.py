"""Jabs that hang on what is told or asked for: "you left because you had no answer", "clean up for once"."""

from __future__ import annotations

import re

from kindphrase.clauses import Clause

_WHOM = r"(?: (?:me|us|everyone|people|her|him|them))?"
_SHOW = (
    r"just (?:so (?:that )?you (?:can |could |will )?|to )(?:(?:look|seem|appear|sound|feel) (?:\w+ )?"
    r"(?:good|better|smart|clever|cool|important|special|big|superior|tough)"
    rf"|(?:win|show off|impress{_WHOM}|be right|have the last word|get attention|spite{_WHOM}|annoy{_WHOM}|"
    rf"humiliate{_WHOM}|provoke{_WHOM}|embarrass{_WHOM}|get back at (?:me|us)|prove a point|make a point))"
)
# guesses at why: nobody could have seen it, and the act is told without it
_MOTIVES = re.compile(
    r"(?:because|cause|cuz|cos|coz|bc|since) you (?:just )?(?:"
    r"(?:have|had|got) (?:no|nothing|not) (?:any )?(?:answer|answers|argument|arguments|comeback|spine|guts|balls|"
    r"shame|decency|case)"
    r"|(?:know|knew) (?:that )?(?:(?:i|we) (?:am|are|was|were|had) right|you (?:are|were|had) (?:wrong|lost|losing))"
    r"|(?:can|could) not (?:handle|take|face|stand|bear|admit|cope with|deal with) (?:the truth|it|losing|criticism|"
    r"being wrong|a no|the fact)"
    r"|(?:have|had|got) nothing (?:better|left) to (?:do|say)"
    r"|(?:are|were) (?:losing|wrong|caught|busted)"
    r")(?: (?:anymore|again|at all|for it|to that|on it))?"
    rf"|{_SHOW}"
    r"|(?:and|while) (?:(?:just|simply|secretly|probably) )*(?:hope[ds]?|hoping)(?: that)? (?:(?:i|we|people|they|"
    r"everyone) (?:do|did|would|will) not|(?:nobody|no one|noone|none of us)(?: would| will)?) (?:even |ever )?"
    r"(?:notice|look|see|find out|check|ask|realise|realize|mind|complain|spot)s?(?: (?:it|that|this))?"
    r"|(?:and|but|when|while) (?:you )?(?:(?:damn|full|very|perfectly|damn right) )?(?:well )?"
    r"(?:know|knew) (?:it|that|so)(?: (?:full|very|damn|perfectly) well| all along| too| the whole time)?"
)
_ENDS = re.compile(r"(?: [.!?…]+)*$| (?:,|;|and|but|then|when|while|instead|next)\b")
# beside what is asked for, these say how seldom it was
_ONCE = re.compile(
    rf",? (?:{_SHOW}|"
    r"for once(?: in (?:your|ur) (?:whole |entire )?life)?|(?:just |even )(?:once|one (?:single )?time)|"
    r"one (?:single )?time|(?:at least )?once in (?:your|ur) (?:whole |entire )?life)"
    r"(?=$|[.!?,;]| (?:and|instead|when|so|please|before|without|next|today|tonight|tomorrow)\b)"
)


_WISH = re.compile(r"I(?:['’]d| would) (?:really )?(?:like you to|rather you)\b", re.IGNORECASE)


def without_once(text: str) -> str:
    """ "I'd really like you to clean up" for "… to clean up for once"."""
    return _ONCE.sub("", text) if _WISH.match(text) else text


def jabbed(clause: Clause) -> set[int]:
    """Indices of what guesses at a motive behind what is told, and of ", and knew it"."""
    said = [i for i in clause.full if i > clause.head]
    if not said or clause.has("verb", "say", "tell", "think", "claim", "admit"):
        return set()
    row, starts = "", list[int]()
    for index in said:
        starts.append(len(row) + 1)
        row += f" {clause.word(index).norm}"
    for found in _MOTIVES.finditer(row):
        if row[found.start() - 1] == " " and _ENDS.match(row, found.end()):
            return {i for i, at in zip(said, starts, strict=True) if found.start() <= at < found.end()} | _comma(
                clause, said, starts, found.start()
            )
    return set()


def _comma(clause: Clause, said: list[int], starts: list[int], start: int) -> set[int]:
    at = starts.index(start) if start in starts else 0
    return {said[at - 1]} if at and clause.word(said[at - 1]).text == "," else set()
