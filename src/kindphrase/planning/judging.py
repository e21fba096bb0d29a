"""A bare judgement told from the writer's side: "you're so lazy" → "I need more help".

Only where nothing else is said. Whatever the judgement is about, and whatever is told beside it, would be lost in a
ready sentence; then the blank stays, which asks for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.content.owning import Own
from kindphrase.lexentries import Need
from kindphrase.lexicon import Lexicon
from kindphrase.options import Voice
from kindphrase.parsing.slips import meant
from kindphrase.planning.framing import RewritePlan
from kindphrase.sentences import Word

FILLER = "judging-filler"
# a feeling that can be said to be with somebody: nobody is told to be disappointing or disgusting
WITH_YOU = frozenset({"annoyed", "frustrated", "angry", "mad", "irritated", "pissed off"})
ANNOYED = "annoyed"
PLAIN = "{feeling}"
NOW = " right now"
WITH_ALL = " with you right now"
# when it was, as it can close a sentence of the writer's own
UNITS = ("day", "night", "week", "weekend", "evening", "morning", "afternoon", "month", "year", "summer", "winter")
STILL = frozenset({"lately", "recently", "nowadays", "today", "tonight"})
STRETCHES = frozenset({f"{which} {unit}" for which in ("all", "this", "last") for unit in UNITS}) | {"these days"}
LASTING = frozenset({"lately", "recently", "nowadays", "these days"})
PAST_TIMES = ("yesterday", "last ", "today", "tonight", "this morning", "the other day")
OCCASION = frozenset({"at", "during", "in", "on"})
NAMING = frozenset({"DET", "PRON", "ADJ", "NOUN", "PROPN", "NUM"})
LONGEST = 4
# so many words that say how far it goes may stand between: "never was a really good judge"
BETWEEN = 3
# what may go on behind a sentence of its own
GOING_ON = frozenset(
    "and but so or please i im bye goodbye ok okay now just do go get stop thanks because cause".split()
)
WHY = frozenset({"because", "cause"})
OWN = frozenset({"i", "we", "my", "our"})
# "cold with us" is no matter of one alone
OURS = frozenset({"us", "i", "me", "my"})
FOR_US = {"I": "we", "I'd": "we'd", "I'm": "we're", "my": "our", "me": "us"}
POINTING = frozenset({"it", "that", "this", "which"})
# what somebody is not said to be, and only supposed or asked to be
OPEN = ("if", "might", "may", "could", "would", "should", "will")
MOST = 2
CATEGORIES = frozenset({
    "label", "question", "contempt", "causation", "comparison", "mind-reading", "absolute", "pseudo-feeling",
})  # fmt: skip
SUBJECTS = ("you", "your", "this", "it", "none", "other", "implied", "i")


def judged_of(plan: RewritePlan, lexicon: Lexicon, voice: Voice) -> Own | None:
    """What the writer may say of themselves in place of a judgement, or None where the blank has more to ask for.

    Of words that only scorn, which tell nothing but that the writer is annoyed, it is ``stock``.
    """
    said = [word.norm for word in plan.match.clause.sentence.words if word.is_said]
    if said[:1] == ["what"] and said[1:2] not in (["a"], ["an"]):
        # "what wrong with you": asked in a hurry, and no verdict
        return None
    clause, event = plan.match.clause, plan.events[0]
    if len(plan.events) > 1 or event.kind != "slot" or plan.request is not None:
        return None
    if plan.match.rule.observable and not clause.has("verb", "none"):
        return None
    category = plan.match.rule.category
    # "too bad" waves away, and "you're overreacting" judges
    judges = category in CATEGORIES or (category == "dismissal" and clause.has("subject", "you"))
    if plan.tail is not None or not judges or not clause.has("subject", *SUBJECTS):
        return None
    mine = clause.has("subject", "i") and clause.has("verb", "none") and not clause.has("holder-subject", "you")
    if mine and category == "mind-reading":
        # "so I'm not important to you" judges nobody
        return None
    if clause.has("verb", "tell") and clause.has("recipient", "me", "us"):
        # "you told me to touch grass" judges, and is told as what was said
        return None
    if clause.has("subject", "it", "this") and clause.has("holder-subject", "you"):
        # "you knew it was wrong": the receiver's view, and not the writer's
        return None
    words = [word for word in clause.sentence.words if plan.site.contains(word.span) and word.is_said]
    words = [word for word in words if word.index not in clause.tags and word.upos != "INTJ"]
    if [word.norm for word in words[-3:]] == ["all", "the", "time"]:
        words = words[:-3]
    if any(word.norm in OPEN for word in words) or not _ends(plan):
        return None
    # "it was a joke, you clown": of a name that is thrown in, the past is that of another thing
    called = not clause.has("verb", "none") or clause.verb.span.end <= plan.match.span.start
    thrown = plan.match.rule.category == "label" and called and not clause.has("subject", "you")
    before = clause.has("tense", "past") and not clause.has("aspect", "perfect") and not thrown
    behind = event.topic or _time_of(words, before=before)
    known = _known(words, {*behind.lower().split(), *plan.address.lower().split()}, lexicon)
    if not known:
        return None
    plain = any(map(_is_plain, known))
    said = [text for need in known if (text := _said(need, plan.feeling, voice, before=before))]
    text = _with_behind(", and ".join(said), behind, known, before=before)
    if {word.norm for word in clause.sentence.words} & OURS == {"us"} and " us " not in text:
        text = " ".join(FOR_US.get(word, word) for word in text.split()).replace("we was", "we were")
    if text.startswith("that ") and _follows(plan):
        # "yes it is but that hurt my feelings": the wrong thing would have hurt
        return None
    return Own((text,), complete=True, alone=True, stock=plain) if text and len(said) == len(known) else None


def _follows(plan: RewritePlan) -> bool:
    """Whether another clause stands before it in its sentence, to which "that" would point."""
    before = (word for word in plan.match.clause.sentence.words if word.span.end <= plan.site.start)
    # "you know what, …" points at nothing
    return any(word.role in {"nsubj", "expl"} and word.norm not in {"you", "ya"} for word in before)


def _is_plain(need: Need) -> bool:
    """Whether it names only the feeling."""
    return PLAIN in (need.said or "")


def _said(need: Need, feeling: str, voice: Voice, *, before: bool) -> str:
    text = need.before if before else (need.work if voice == "work" and need.work else need.said)
    return (text or "").replace(PLAIN, feeling if feeling in WITH_YOU else ANNOYED)


def _time_of(words: Sequence[Word], *, before: bool) -> str:
    """When it was, where the words end with that."""
    if words and words[-1].norm in STILL:
        return words[-1].norm
    close = " ".join(word.norm for word in words[-2:])
    if close in STRETCHES:
        return close
    at = next((at for at, word in enumerate(words) if word.norm in OCCASION and word.upos == "ADP"), 0)
    row = words[at + 1 :]
    named = len(row) > 1 and row[0].upos in {"DET", "PRON"} and row[-1].upos in {"NOUN", "PROPN"}
    if not (before and at and named and len(row) <= LONGEST and all(word.upos in NAMING for word in row)):
        return ""
    return " ".join(word.norm if word.upos != "PROPN" else word.text for word in words[at:])


def _with_behind(text: str, behind: str, known: Sequence[Need], *, before: bool) -> str:
    """The sentence with when it was, or with what it was about; "" where it does not go with that."""
    lead, _, rest = behind.partition(" ")
    scorns = any(map(_is_plain, known))
    if not behind:
        return text
    if (onward := known[-1].onward.get(lead)) and len(known) == 1:
        # "careless with your money" is no matter of the writer's
        return "" if "your" in rest.split() else f"{text.removesuffix(WITH_ALL)} {onward} {rest}"
    if text.startswith("I'd like") and (behind in LASTING or behind.startswith("all ")):
        # a wish is of now
        return text
    if text.startswith("that ") and behind in {"today", "tonight"}:
        # that it was today is what "that" says
        return text
    timely = (behind in STILL or behind in STRETCHES) and not (text.startswith("that ") and behind in LASTING)
    if before:
        # "terrible at the piano": at what, and not where
        timely = timely or behind.startswith(PAST_TIMES) or (_is_occasion(lead, rest) and not scorns)
    return f"{text.removesuffix(NOW)} {behind}" if timely else ""


def _is_occasion(lead: str, rest: str) -> bool:
    """ "at dinner", "on the phone", "on Sunday"; "on purpose" is none, and "in your letter" is the receiver's."""
    return lead in {"at", "during"} or (
        lead in OCCASION and (rest[:1].isupper() or rest.partition(" ")[0] in {"the", "my", "our", "this", "that"})
    )


def _known(words: Sequence[Word], spoken: set[str], lexicon: Lexicon) -> list[Need]:
    """What the lexicon has for the judging words, each once; empty where another word says something as well."""
    filler = lexicon.classes[FILLER]
    found: list[Need] = []
    at = 0
    while at < len(words):
        length, need = _longest(words[at:], filler, lexicon)
        if need is not None:
            found += [need] if need not in found else []
        elif words[at].norm not in filler and words[at].norm not in spoken:
            return []
        at += max(length, 1)
    # a word that only scorns adds nothing to one that tells what is missing
    told = [need for need in found if not _is_plain(need)]
    return (told or found)[:MOST]


def _longest(words: Sequence[Word], filler: frozenset[str], lexicon: Lexicon) -> tuple[int, Need | None]:
    """The longest row of words from here on that judges; how far it goes stands between: "not very smart"."""
    best: tuple[int, Need | None] = (0, None)
    norms, lemmas = "", ""
    for count, word in enumerate(words[: lexicon.longest_judged + BETWEEN], start=1):
        if count > 1 and word.norm in filler and f"{norms} {word.norm}".strip() not in lexicon.judged_parts:
            continue
        # "it means": of a verb, the lemma is another word
        lemma = word.norm if word.upos == "VERB" else word.lemma
        norms, lemmas = f"{norms} {word.norm}".strip(), f"{lemmas} {lemma}".strip()
        # slips that a class of words lists stay as they are
        need = lexicon.judged(norms) or lexicon.judged(lemmas) or lexicon.judged(meant(norms) or norms)
        if need is not None:
            best = (count, need)
    return best


def _ends(plan: RewritePlan) -> bool:
    """Whether the sentence ends with it, or goes on with one of its own."""
    if plan.whole or plan.stop:
        return True
    words = plan.match.clause.sentence.words
    after = next((word for word in words if word.span.start >= plan.site.end), None)
    if after is None:
        return True
    if after.norm in GOING_ON:
        further = next((word for word in words[after.index + 1 :] if word.is_said and word.norm not in WHY), None)
        if after.norm in WHY | {"just"} and further is not None and further.norm in OWN:
            # "just because I earn less": why they judge, and not why it hurts
            return False
        # "and it can't be helped" goes on about the judgement
        return further is None or further.norm not in POINTING
    if after.is_said:
        return False
    if any(mark in after.text for mark in ".!?…"):
        return True
    said = next((word for word in words if word.span.start > after.span.start and word.is_said), None)
    return said is None or said.norm in GOING_ON
