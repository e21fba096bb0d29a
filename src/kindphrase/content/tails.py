"""What hangs on a judgement and goes with it: ", always whining", "i've ever met", "will you?", "you know that?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

# said after an accusation, these only press
PRESSING = frozenset(
    "will you|will ya|would you|can you|could you|will you please|ok|okay|did you know that|do you know that|"
    "you know that|you know|do you hear me|you hear me|hear me|do you understand|understand|got it|get it|got that|"
    "i swear|i swear to god|really|seriously|for real|i mean it|right|huh|eh|period|full stop|end of story|end of|"
    "no offense|no offence|just saying|that is all|get that|hello|you hear|i told you so|told you so|i guess|"
    "i suppose|i bet|though|but it did not happen|but it never happened|but that did not happen|"
    "but it 's not|but it is not|but that 's not|but that is not|but this is not|but you are not|cause it 's not|"
    "but that never happened|but it never came|but you did not|but you never did|and you know it|and you know that|"
    "and everyone knows it|you are|lol|lmao|haha|ha|smh|ffs|wtf|wth|what the fuck|what the hell|jfc|"
    "good luck with that|good luck with it|good luck to you|nice try|well done|bravo|congratulations|congrats|"
    "way to go|thanks a lot|thanks for nothing|thanks a bunch|slow clap|give me a break|give me strength|go figure|"
    "big surprise|what a surprise|shocker|how surprising|spare me|are you serious|are you kidding|are you kidding me|"
    "are you joking|always have been|always were|always was|always will be|you always have been|you always were|"
    "you always will be|why|but why|and why|i thought|i think|i knew|and did it anyway|and you did it anyway|"
    "but did it anyway|and still did it|we made|i made|we ever made|i ever made|i have ever made|nothing more|"
    "nothing less|nothing else|nothing but that|not only me|not just me|that is what you are|that 's what you are|"
    "that 's how you are|that 's all you are".split("|")
)
# a question tag, as norms
TAG = re.compile(
    r"(?:is|am|are|was|were|do|does|did|have|has|had|will|would|can|could)(?: not)? "
    r"(?:it|you|that|they|i|we|he|she)(?: not)?"
)
# what was said before it came to this: a threat when it is held up, and a fact all the same
WARNED = {
    "you were warned": "You did get a warning.", "you have been warned": "You did get a warning.",
    "you been warned": "You did get a warning.", "i warned you": "I had said so before.",
    "i did warn you": "I had said so before.",
}  # fmt: skip
# of a thing that is judged, these tell that the writer sees no sense in it
SENSELESS = frozenset("ridiculous absurd ludicrous insane crazy nuts nonsense nonsensical preposterous".split())
# what hangs on the words of a judgement by one of these is part of it
HANGING = frozenset("obj appos acl amod conj nmod obl xcomp advcl advmod dep list parataxis".split())
OPENS_ANEW = frozenset("and but or nor so yet because since as though although if when while until unless".split())
# said of what goes on in somebody, after a judgement
MINDING = frozenset("think know want expect believe assume see need understand get realize realise say".split())
CARRYING_ON = frozenset({"and", "but", "yet", "so", "because"})
# behind something that does not fit, this doubts the receiver's mind
DOUBTING = frozenset(
    {"are you okay", "are you ok", "you okay", "you ok", "are you alright", "are you all right", "you good"}
)
LIKENED = frozenset({"do", "did", "does", "have", "are", "were", "always", "all"})
NOBODY = (["no", "one"], ["nobody"], ["noone"], ["everyone"], ["everybody"])
UNLIKED = (["likes"], ["like"], ["wants"], ["needs"], ["asked"])
ON_YOU = (["you"], ["it"], ["that"])
UNWANTED = (["no", "longer", "welcome"], ["not", "welcome"], ["no", "longer", "wanted"], ["not", "wanted"])
LAUGHING = frozenset("laugh chuckle smile grin giggle snicker smirk cackle".split())
IN_TIME = frozenset("in turn eventually one day soon some finally then sooner or later".split())
PASSED = frozenset("still even just always then now really only all do not never ever actually probably".split())
PITYING = frozenset({"sad", "sorry", "bad", "embarrassed"})
DEGREES = frozenset("so just really very also even only honestly actually genuinely truly kinda still".split())
LONGEST = 10
# words after which something must follow
LEADING = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "SCONJ"})
# of what comes before an accusing scrap, words that make it an accusation of their own
YOU = frozenset({"you", "your", "yours", "yourself"})


def presses(words: Sequence[Word]) -> bool:
    """Whether the words after a site say nothing but "did you hear me?", or ask to agree: ", does it?"."""
    said = " ".join(word.norm for word in words if word.is_said)
    return said in PRESSING or TAG.fullmatch(said) is not None


def warned(words: Sequence[Word]) -> str:
    """What "you were warned" tells, where the words say nothing else."""
    return WARNED.get(" ".join(word.norm for word in words if word.is_said), "")


def no_sense(words: Sequence[Word]) -> str:
    """ "It doesn't make sense to me." for "it's ridiculous", where the words say nothing else."""
    norms = [word.norm for word in words if word.is_said and word.norm not in DEGREES | {"totally", "completely"}]
    judged = norms[1:] if norms[:1] == ["its"] else norms[2:] if norms[:2] in (["it", "is"], ["it", "'s"]) else []
    return "It doesn't make sense to me." if len(judged) == 1 and judged[0] in SENSELESS else ""


def hangs(sentence: Sentence, site: Span) -> bool:
    """Whether all that follows the site hangs on words in it and has no subject that acts: ", always whining"."""
    after = [word for word in sentence.words if word.span.start >= site.end and word.is_said]
    if not after or after[0].norm in OPENS_ANEW or after[0].upos in {"INTJ", "PROPN"}:
        return False
    if _superlative(sentence, site, after):
        return True
    inside = {word.index for word in sentence.words if site.contains(word.span)}
    rest = {word.index for word in after}
    tops = [word for word in after if word.head not in rest]
    below = all(word.head in inside and word.role in HANGING for word in tops)
    acts = any(sentence.child(word.index, "nsubj", "expl", "aux", "cop") for word in tops)
    spoken = any(word.upos in {"NOUN", "ADJ", "VERB"} for word in tops)
    return below and spoken and not acts and not any(word.role == "vocative" for word in tops)


def _superlative(sentence: Sentence, site: Span, after: Sequence[Word]) -> bool:
    """ "the worst cook | I have ever met"."""
    best = any("Degree=Sup" in word.feats for word in sentence.words if site.contains(word.span))
    return best and after[0].norm in {"i", "we"} and any(word.norm == "ever" for word in after[:4])


def shows_why(words: Sequence[Word]) -> bool:
    """Whether the words are what a judgement is held to show: "(and) that's why you think like this"."""
    norms = [word.norm for word in words if word.is_said]
    why = norms[1:] if norms[:1] == ["and"] else norms
    return why[:1] in (["that"], ["this"]) and why[2:4] == ["why", "you"] and _tells_little(words)


def reasons_on(words: Sequence[Word]) -> bool:
    """Whether the words after a judgement go on about the receiver's mind: "but you think you know it all"."""
    norms = [word.norm for word in words if word.is_said]
    while norms and norms[0] in CARRYING_ON:
        norms.pop(0)
    rest = [norm for norm in norms[1:] if norm not in PASSED]
    mind = norms[:1] == ["you"] and bool(rest) and (rest[0] in MINDING or _is_for_self(rest))
    # "you think you're so funny but you're not"
    jab = [norm for norm in norms if norm not in {"'re", "’re"}] in (["you", "are", "not"], ["you", "not"])
    jab = jab or bears_out(norms) or faults(words) or pities(words) or shuns(words) or gloats(words)
    return shows_why(words) or (mind and _tells_little(words)) or jab


def bears_out(norms: Sequence[str]) -> bool:
    """ "(and) the whole sprint shows it"."""
    return norms[-2:-1] in (["shows"], ["show"], ["showed"], ["proves"], ["prove"]) and norms[-1] in {"it", "that"}


def _is_for_self(rest: Sequence[str]) -> bool:
    """ "(you only) care about yourself"."""
    return rest[0] in {"care", "love"} and rest[-1] in {"yourself", "yourselves"}


def faults(words: Sequence[Word]) -> bool:
    """ "(but) it's not her fault that you can't cook": whose fault it is not, as a jab at the receiver."""
    norms = _beyond(words)
    if norms[:1] in (["it"], ["its"]) and "fault" in norms[2:8] and "not" in norms[1:4]:
        behind = [norm for norm in norms[norms.index("fault") + 1 :] if norm != "that"]
        return behind[:1] == ["you"]
    return False


def asks_on(words: Sequence[Word]) -> bool:
    """ "and why do you always use tricks?": a question of the same kind, behind one that only judges."""
    first = next((word for word in words if word.is_said), None)
    norms = _beyond(words)
    asks = norms[:1] == ["why"] and norms[1:2] in (["do"], ["be"], ["are"], ["must"], ["can"])
    presses_on = "you" in norms[2:4] and any(norm in {"always", "never", "constantly"} for norm in norms[2:6])
    return first is not None and first.norm in CARRYING_ON and asks and presses_on


def pities(words: Sequence[Word]) -> bool:
    """ "and I feel sorry for you": beside an accusation, pity looks down, whatever the reason it gives."""
    norms = [norm for norm in _beyond(words) if norm not in DEGREES]
    if norms[:3] == ["i", "pity", "you"]:
        rest = norms[3:]
    elif norms[:1] == ["i"] and norms[1:2] in (["be"], ["am"], ["feel"], ["'m"]) and norms[3:5] == ["for", "you"]:
        rest = norms[5:] if norms[2] in PITYING else ["?"]
    else:
        return False
    return not rest or (rest[:1] in (["because"], ["cause"], ["cuz"]) and rest[1:2] == ["you"])


def shuns(words: Sequence[Word]) -> bool:
    """ "and one day no one will want you", "and nobody likes it": what others will think of the receiver."""
    norms = _beyond(words)
    while norms and norms[0] in IN_TIME and norms[:2] != ["no", "one"]:
        norms.pop(0)
    others = next((len(who) for who in NOBODY if norms[: len(who)] == who), 0)
    now = norms[:others] in NOBODY[:3] and norms[others : others + 1] in UNLIKED and norms[others + 1 :] in ON_YOU
    return now or (others > 0 and norms[others : others + 1] in (["will"], ["would"]) and norms[-1:] == ["you"])


def gloats(words: Sequence[Word]) -> bool:
    """ ", and I will laugh at you": what the writer will enjoy."""
    norms = [norm for norm in _beyond(words) if norm not in DEGREES]
    return norms[:1] == ["i"] and norms[1:2] == ["will"] and norms[2:3] != [] and norms[2] in LAUGHING


def doubting_tail(words: Sequence[Word]) -> Word | None:
    """The comma before ", are you okay?" where nothing before it is said of the receiver: "those are two things, …"."""
    comma = next((word for word in reversed(words) if word.text == ","), None)
    if comma is None:
        return None
    tail = " ".join(word.norm for word in words[comma.index - words[0].index + 1 :] if word.is_said)
    before = [word for word in words if word.index < comma.index and word.is_said]
    points = any(word.role == "nsubj" and word.norm in {"this", "that", "those", "these", "it"} for word in before)
    about = any(word.norm in YOU for word in before)
    return comma if tail in DOUBTING and points and not about else None


def likening_tail(words: Sequence[Word]) -> Word | None:
    """The comma before ", just like you did": beside a blank, it says who is meant after all."""
    comma = next((word for word in reversed(words) if word.text == ","), None)
    if comma is None:
        return None
    tail = [word.norm for word in words if word.index > comma.index and word.is_said]
    at = 1 if tail[:1] in (["just"], ["exactly"]) else 0
    return comma if tail[at : at + 2] == ["like", "you"] and set(tail[at + 2 :]) <= LIKENED else None


def jabs(clause: Clause) -> bool:
    """Whether a clause begins or continues pity or a jab beside an accusation, which goes with it."""
    before = (i for i in clause.full if i < clause.head)
    rest = clause.sentence.words[min(before, default=clause.head) :]
    shown = bears_out([word.norm for word in rest if word.is_said])
    return shown or pities(rest) or faults(rest) or shuns(rest) or gloats(rest) or bars(rest)


def bars(words: Sequence[Word]) -> bool:
    """ "you've lost your right to be here": behind an order to go, it says no more than that."""
    norms = [norm for norm in _beyond(words) if norm not in {"have", "are", "be", "just", "all"}]
    lost = norms[1:2] == ["lost"] and norms[3:4] in (["privilege"], ["privileges"], ["right"], ["rights"])
    return norms[:1] == ["you"] and (lost or any(norms[1 : len(row) + 1] == row for row in UNWANTED))


def _beyond(words: Sequence[Word]) -> list[str]:
    norms = [word.norm for word in words if word.is_said]
    while norms and norms[0] in CARRYING_ON:
        norms.pop(0)
    return norms


def _tells_little(words: Sequence[Word]) -> bool:
    said = [word for word in words if word.is_said]
    own = any(word.upos in {"PROPN", "NUM"} or word.norm in {"my", "me", "our", "us", "i", "we"} for word in said)
    return len(said) <= LONGEST and not own


def run_on_relative(sentence: Sentence, site: Span) -> Word | None:
    """Where a sentence of the writer's own begins that was taken for a relative clause: "silly games | I'm leaving it".

    It has all that a sentence needs, and leaves no gap that the noun before it could fill.
    """
    for verb in sentence.words:
        first = sentence.child(verb.index, "nsubj")
        if verb.role != "acl" or first is None or first.norm not in {"i", "we"} or not site.contains(verb.span):
            continue
        soon = any(word.norm in {"am", "are", "will"} for word in sentence.children(verb.index, "aux"))
        held = sentence.child(verb.index, "obj")
        opens = sentence.words[verb.head].index == first.index - 1
        if soon and opens and held is not None and held.index > verb.index:
            return first
    return None
