"""What a reproach that asks says of the writer: "didn't I ask you to stop?" says that I did ask.

"How is that my fault?" says that I don't think it is, "how can I trust you?" that it is hard for me, and "am I just
supposed to wait here?" that I don't want to. The words are read as a row.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from kindphrase.content.appearing import MALICE
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import base_of, past
from kindphrase.planning.questions.deeds import PRESS, judges, named, told, verb_of
from kindphrase.sentences import Word, verbatim

_NO_SUCH = "{it} doesn't feel like {thing} to me"
# how often is what the other would argue about
_EACH = r"(?: every single \w+| all the (?:damn |bloody )?time| constantly)?"
_HARD = "{who} finding it hard to {deed}"
_TRUST = r"(?:trust|believe|rely on|count on|depend on|forgive)"
_HOW = (
    r"(?:embarrassing|humiliating|painful|hurtful|stressful|scary|frightening|frustrating|exhausting|awkward|upsetting|"
    r"expensive|hard|difficult|worrying|tiring|lonely)"
)
_POINTED = r"(?:that|this|it)"
_NOTICING = r"(?:notice|see|hear|find out|remember|know)"

# what each says; "{deed}" is told with its verb in the base, "{did}" in the past
ROWS: Mapping[str, str] = {
    # whose fault it is, and what is fair
    rf"how {PRESS}is (?P<it>{_POINTED}) {PRESS}(?:suddenly |now )?(?P<plain>my fault)": "I don't think {it} is {plain}",
    rf"how {PRESS}is (?P<it>{_POINTED}) {PRESS}fair": "{it} doesn't feel fair to me",
    rf"how {PRESS}is (?P<it>{_POINTED}) {PRESS}(?P<rest>fair (?:to|on) \w+(?: \w+){{0,3}})": (
        "I don't think {it} is {rest}"
    ),
    rf"you {PRESS}call (?P<it>{_POINTED}) {PRESS}"
    rf"(?P<how>clean|tidy|done|finished|ready)": "{it} doesn't look {how} to me",
    rf"you {PRESS}call (?P<it>{_POINTED}) {PRESS}(?P<thing>(?:(?:a|an) )?\w+(?: \w+)?)": _NO_SUCH,
    rf"how {PRESS}is (?P<it>{_POINTED}) {PRESS}(?:ok|okay|acceptable|alright|all right)": "I'm not okay with {it}",
    rf"how {PRESS}is (?P<it>{_POINTED}) {PRESS}(?P<how>funny|helpful)": "I don't find {it} {how}",
    r"(?:now )?(?:(?P<it>it|this|that) is|its) (?:all |suddenly )*(?P<plain>my fault)(?: now)?": (
        "I don't think {it} is {plain}"
    ),
    rf"was (?P<it>{_POINTED}) {PRESS}(?P<rest>necessary)": "I don't think {it} was {rest}",
    rf"how {PRESS}is it {PRESS}fair (?P<rest>that i .*)": "it doesn't feel fair to me {rest}",
    # what has been said, asked and agreed before
    rf"(?:did not i|did i not) {PRESS}(?:already |specifically |explicitly |clearly )*(?:ask|tell|beg) you "
    r"(?P<rest>(?:not )?to \w.*)": "I'm frustrated, because I did ask you {rest}",
    rf"(?:did not i|did i not) {PRESS}(?:already )?say "
    rf"(?P<rest>no|stop|not to \w.*)": "I'm frustrated, because I did say {rest}",
    rf"(?:did not we|did we not) {PRESS}(?:already )?(?P<agreed>(?:talk|speak|agree|decide|discuss|say)(?: .*)?)": (
        "I'm frustrated, because we {agreed}"
    ),
    rf"what did i {PRESS}(?:tell|ask|say to) you about (?P<rest>(?!that|this|it)\w+(?: \w+){{0,4}})": (
        "I'm frustrated, because we've talked about {rest} before"
    ),
    r"(?:did not i make|did i not make|have i not made) myself (?:perfectly |absolutely )?clear|"
    r"was i not (?:perfectly |absolutely )?clear(?: enough)?": "I'm frustrated, because I thought I'd been clear",
    rf"(?:is|was) (?:not (?P<it>this|that)|(?:this|that) not) {PRESS}(?P<rest>the \w+ time(?: .*)?)": (
        "I'm frustrated that {it} is {rest}"
    ),
    r"why does it (?:always )?take (?P<rest>(?:\w+ ){1,4}to \w.*)": "I'm frustrated that it takes {rest}",
    r"(?:was|were) (?:not it you|it not you|you not the one|not you the one) (?:who|that) (?P<was>\w.*)": (
        "as I remember it, you {was}"
    ),
    # how it was for the writer
    rf"(?:do|have) you {PRESS}(?:have |got )?(?:any idea|know|a clue|the slightest idea|realise|realize|understand)"
    rf" how (?P<plain>{_HOW} {_POINTED} (?:was|is))(?P<rest> for \w.*)?": "I wish you knew how {plain}{rest}",
    rf"do you {PRESS}have (?:any|the slightest) idea how (?P<rest>(?:long|much time) {_POINTED} (?:took|takes) "
    rf"(?:me|us))": ("I wish you knew how {rest}"),
    rf"how do you {PRESS}think (?P<it>{_POINTED}) (?:makes|made) (?:me|us) feel": "I'm really hurt by {it}",
    rf"did you {PRESS}(?:stop to |take a moment to )(?:think|consider|wonder) (?:about )?"
    r"(?P<rest>(?:how|what|who|whether|me|us|the|my|our)\b.*)": "I wish you had thought about {rest}",
    rf"did you {PRESS}think (?P<rest>(?:that|this|it) through)(?: at all)?": "I wish you had thought {rest}",
    rf"do i {PRESS}(?:still )?(?P<rest>matter to you)(?: at all| any ?more)?": "I'd like to know that I {rest}",
    rf"am i {PRESS}(?:completely |totally )?(?P<rest>invisible)(?: to you)?(?: now)?": "I feel {rest} right now",
    r"what time do you call this": "I'm upset that it's so late",
    r"are you trying to (?:pick|start) (?:a|another) (?P<rest>fight|row|argument|quarrel)(?: with me)?": (
        "I don't want to have a {rest}"
    ),
    r"are we (?:really |just |all )*going to (?:just )?(?:pretend|act like) (?:that )?(?:that|this|it|nothing)"
    r"(?: did not happen| happened| never happened)": "I'd like us to talk about what happened",
    r"(?:it|that|this) (?:was|is) never (?:really )?about (?P<rest>\w+(?: \w+){0,5}) (?:was|is) it": (
        "I don't think this was about {rest}"
    ),
    r"so you (?:do|did) not love (?P<rest>me|us)(?P<now> anymore| any more)?(?: then)? is that it|"
    r"you (?:do|did) not love (?:me|us)(?: anymore| any more)?(?: then)? is that it": "I don't feel loved right now",
    rf"(?:did|do) you {PRESS}(?:think|believe) (?:that )?(?P<one>we) (?P<aid>would|will|do|did) not (?:ever )?"
    r"(?P<noticed>talk|speak|compare)(?P<rest>(?: (?:to|with|about|each|other|one|another|it|this|that|notes)){0,4})": (
        "{one} {aid} {noticed}{rest}, and I'm upset"
    ),
    rf"(?:did|do) you {PRESS}(?:think|believe) (?:that )?(?P<one>i|we) (?P<aid>would|will|do|did|had|have|am|was) not "
    rf"(?:going to |gonna )?(?P<noticed>{_NOTICING})(?P<rest>(?: "
    rf"(?!you)\w+){{0,4}})": "{one} {aid} {noticed}{rest}, and I'm upset",
    rf"(?:did|do) you {PRESS}(?:think|believe) (?:that )?(?:i|we) (?:would|will|do|did|had|have|am|was|can|could) not "
    rf"(?:going to |gonna )?{_NOTICING} .*": "I'm upset about [what happened]",
    r"can not you tell (?:that )?(?P<rest>(?:i|we) \w.*)": "I wish you could see that {rest}",
    # what is hard, or not wanted
    rf"(?:do )?you {PRESS}expect (?P<one>me|us) to {PRESS}(?P<unable>(?:read your mind|do everything|know everything|"
    r"be everywhere|wait forever|wait all \w+|fix everything)(?: .*)?)": "{one} can't {deed}",
    rf"(?:do )?you {PRESS}expect (?:me|us) to {PRESS}believe (?P<it>{_POINTED})": "I find {it} hard to believe",
    rf"(?:how|why) (?:can|could|should|am|do|would) (?:i|we) {PRESS}(?:(?:supposed|meant|expected) to )?{PRESS}"
    rf"(?P<trusted>{_TRUST} .*?)(?: (?:ever )?again)?": _HARD,
    rf"how (?:can|could|is|does) (?:anyone|anybody|someone) {PRESS}(?:supposed to |meant to )?"
    rf"(?P<trusted>{_TRUST} you)": _HARD,
    rf"how (?:can|could) (?P<who>i|we) {PRESS}(?P<hard>\w.*?){_EACH}": _HARD,
    rf"how (?:am|are) (?P<who>i|we) {PRESS}(?:supposed|meant|expected) to {PRESS}(?P<hard>\w.*?){_EACH}": _HARD,
    rf"how (?:do|can|could) you {PRESS}expect (?P<who>me|us) to {PRESS}(?P<hard>\w.*?){_EACH}": _HARD,
    rf"why do i {PRESS}bother (?P<tried>\w+ing(?: .*)?)": "I feel discouraged about {tried}",
    rf"(?:am i|i am|are we|we are) (?!.* how){PRESS}supposed to {PRESS}(?P<unwanted>\w.*)": "I don't want to {deed}",
    rf"how (?:much longer|long|much more) (?:do|must) (?:i|we) {PRESS}(?:still )?(?:have to |need to )?{PRESS}"
    rf"(?P<unwanted>\w.*)": ("I don't want to {deed} any longer"),
    rf"(?:do )?you {PRESS}expect (?:me|us) to {PRESS}(?P<unable>"
    rf"(?:forget|forgive|accept|ignore|move on|get over|let go) ?.*)": ("I can't just {deed}"),
    rf"(?:do )?you {PRESS}expect (?:me|us) to {PRESS}(?P<unwanted>\w.*)": "I don't want to {deed}",
    # what would be liked
    r"is there (?:even )?(?:a|one|any) (?:single )?promise (?:that )?you (?:have|did|ever|actually)* ?"
    r"(?:kept|keep)(?: to me)?": ("I'd really like you to keep your promises"),
    r"(?P<word>sorry|thank you|thanks|please) (?:really |just |clearly |still )*is not (?:really )?"
    r"(?:in your vocabulary|in your dictionary|a word you know|something you say)"
    r"(?: is it)?": "I'd like to hear you say {word}",
    r"can you (?:please |just )*not": "I'd like you to stop that",
    r"can not you (?:even )?read": "I'd really like you to read what I wrote",
    r"(?:did|have) you (?:forget|forgot|forgotten) (?:how to use (?:a|your) phone|(?:that )?you have a phone)": (
        "I'd have liked to hear from you"
    ),
    r"did you (?:really |just |seriously )*forget to (?P<forgot>\w.*) again": "I'd really like you to {forgot}",
    r"how come you (?:can )?(?:always )?(?:find|have|make|make time) (?:the )?(?:time )?for (?P<rest>\w+"
    r"(?: \w+){0,4})": ("I'd like you to have time for me too, as you do for {rest}"),
    r"is there (?:a|any|some) (?:particular |good |special )?reason (?:why |that )?(?P<asked>"
    r"(?:my|our|the|i|we|it|this|that) \w.*)": ("I'd like to know why {asked}"),
    r"how (?:does|can|could) (?:one|a single) person {make} such (?:a |an )?(?P<plain>mess|noise|racket)".replace(
        "{make}", "(?:make|leave)"
    ): "I'm frustrated about the {plain}",
    r"how are you (?:this|so|that) (?:bad|terrible|awful|useless|hopeless) at "
    r"(?P<rest>\w+ing)": "I'm frustrated about the {rest}",
    r"(?:have you )?(?:ever )?(?:tried|considered) not being .*": "I'm frustrated about [what happened]",
    rf"you could not {PRESS}"
    rf"(?:resist|help it|help yourself|stop yourself) could you": "I'm upset about [what happened]",
    rf"should not (?P<someone>(?:a|an|the|our|my) \w+(?: \w+)?) {PRESS}(?P<duty>(?:know|be|do|help|follow|read|check|"
    r"care|keep|answer|listen|set|lead|have|understand|protect|pay|show)\b.*)": "I'd expect {someone} to {duty}",
}
# nobody finds these hard, or wants not to: what they come to is said otherwise
UNTOLD = frozenset("act mean interpret react ignore respond see have".split())
# nor with so little behind them
LITTLE = 2
BARE = frozenset("do feel get put make take read help".split())
# nor does anybody say that they do not want to do these
KNOWING = frozenset("know think guess be say believe care love like".split())
ALWAYS = frozenset("always constantly ever".split())
LIKE_YOU = re.compile(r"(?:some(?:one|body)|any(?:one|body)|a \w+|people) like you$")
ANYTHING = re.compile(
    r"(?:anything|a (?:single )?(?:word|thing)|one word) (?:that )?you (?P<say>say|tell (?:me|us)|said)(?: to \w+)?"
)


def replied(row: Sequence[Word], norms: Sequence[str], lexicon: Lexicon) -> str:
    """What is said of the writer, or ""."""
    for form, said in _rows():
        held = named(form, row, norms)
        if held is not None and not any(_judged(held[name], lexicon) for name in held if name != "plain"):
            told_so = _filled(held)
            return said.format(**told_so) if told_so is not None else ""
    return ""


@cache
def _rows() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when the first draft needs them: most need none."""
    return tuple((re.compile(row), said) for row, said in ROWS.items())


def _judged(words: Sequence[Word], lexicon: Lexicon) -> bool:
    return judges(words, lexicon) or any({word.norm, word.lemma} & MALICE for word in words)


def _filled(held: Mapping[str, Sequence[Word]]) -> dict[str, str] | None:
    """The words of the draft for each blank of the sentence; None where they would not fit."""
    said = {name: verbatim(words) for name, words in held.items()}
    said["it"] = said.get("it", "").lower() or "that"
    said["aid"] = "do" if said.get("aid", "").lower() in {"do", "am", "will"} else "did"
    said["rest"] = said.get("rest", "")
    said["who"] = "We're" if said.get("who", "").lower() in {"we", "us"} else "I'm"
    said["one"] = "we" if said.get("one", "").lower() in {"we", "us"} else "I"
    said["word"] = said.get("word", "").lower()
    if {"noticed", "plain"} & held.keys():
        said["rest"] = f" {said['rest']}" if said["rest"] else ""
    for name in ("agreed", "forgot"):
        verb = verb_of(held.get(name, ()))
        if name in held and not verb:
            return None
        said[name] = told(past(verb) if name == "agreed" else verb, held.get(name, ())) if verb else ""
    if "was" in held and not (base_of(held["was"][0].norm) or held["was"][0].norm in {"was", "were"}):
        return None
    said["asked"] = verbatim([word for word in held.get("asked", ()) if word.norm not in ALWAYS])
    deed = next((held[name] for name in ("trusted", "hard", "unwanted", "unable") if held.get(name)), None)
    if deed is not None:
        verb = verb_of(deed)
        little = verb in KNOWING or ("hard" in said and (verb in UNTOLD or (verb in BARE and len(deed) <= LITTLE)))
        if not verb or (little and not {"trusted", "unable"} & said.keys()):
            return None
        said["deed"] = _plainly(deed)
    return said


def _plainly(deed: Sequence[Word]) -> str:
    """ "work with you" for "work with someone like you", "when you don't answer" for "if you never answer"."""
    norms = [word.norm for word in deed]
    text = verbatim(deed)
    if LIKE_YOU.search(" ".join(norms)) is not None:
        start = norms.index("like")
        return f"{verbatim(deed[: start - 1])} {deed[-1].text}"
    at = next((at for at, norm in enumerate(norms) if norm in {"if", "when"} and norms[at + 1 : at + 2] == ["you"]), 0)
    if at and (behind := [word for word in deed[at + 2 :] if word.norm not in ALWAYS]):
        never = behind[0].norm == "never" and len(behind) > 1
        told_then = verbatim(behind[1:] if never else behind)
        for often in (" every time", " all the time", " every single time"):
            told_then = told_then.removesuffix(often)
        return f"{verbatim(deed[:at])} when {deed[at + 1].text} {'don’t ' if never else ''}{told_then}".replace(
            "’", "'"
        )
    found = ANYTHING.search(text.lower())
    return f"{text[: found.start()]}what you {found['say']}" if found is not None else text
