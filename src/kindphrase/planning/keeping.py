"""What the draft tells of the writer and hangs on a verdict: what is hard for them, what they are afraid of.

"Living with you is hell" tells that it is hard for the writer to live there, and "I'm sure you'll laugh at me" that
they are afraid of it. A blank would lose what it is about, and told as an act of the receiver it would be untrue.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.dwelling import dwelt
from kindphrase.content.feelings import Choice
from kindphrase.content.observing import Event
from kindphrase.content.owning import Own
from kindphrase.content.pointed import pointed
from kindphrase.content.topics import scorns
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_verb
from kindphrase.planning.framing import BLANK, OWN_SIDE, RewritePlan, blank_of, in_frame
from kindphrase.sentences import Sentence, Word, verbatim
from kindphrase.spans import Span

# said of what one has to do, these tell how it is to do it
HOW_IT_IS = frozenset("exhausting tiring draining painful difficult stressful frustrating depressing lonely".split())
# these tell the same with scorn
HARD = frozenset(
    "hell nightmare torture pain miserable impossible awful horrible unbearable hard work chore tedious punishment "
    "struggle pointless waste eggshells humiliating".split()
)
# what it is likened to
LIKENED = frozenset(
    "tooth teeth blood wall stone rock door eggshells goldfish toddler child baby robot parrot tree dog".split()
)
TALKING = frozenset("talk speak explain argue reason".split())
WALLS = frozenset("wall stone rock door tree goldfish parrot".split())
BE = {"is": "it's", "'s": "it's", "s": "it's", "was": "it was", "feels": "it's", "felt": "it was"}
# and of what is hard, whose it is
HAVING = {
    "it's": "I'm having a hard time", "it was": "I had a hard time", "it has been": "I've had a hard time",
}  # fmt: skip
NOTHING: tuple[Span, tuple[str, ...]] = (Span(0, 0), ())
TO_YOU = (["to", "you"], ["with", "you"], ["it", "to", "you"])
LEADING = frozenset("and but honestly frankly seriously sheesh god lol omg so well also because sometimes".split())
# a clause of its own begins with these
ACTING = frozenset("i we they he she who that which when if is are was were".split())
MADE = ["make", "me", "feel"]
WORTHLESS = frozenset("shit crap trash garbage dirt rubbish".split())
YOU = frozenset({"you", "u", "ya", "yourself"})
# how somebody says what they expect
SURE = frozenset("sure certain convinced know bet".split())
AHEAD = frozenset({"will", "'ll", "’ll", "going", "gonna", "ll"})
PASSED = frozenset("just probably only simply".split())
# what somebody should be doing in place of another
TOTAL = frozenset("everything all what work chores housework cleaning cooking".split())
LONGEST = 18


def plan_kept(match: Match, said: Clause, choice: Choice, lexicon: Lexicon) -> tuple[RewritePlan, ...]:
    """The sentence as what it tells of the writer, or nothing."""
    sentence = said.sentence
    dwelling = [told for told in (dwelt(sentence, lexicon),) if match.span.overlaps(told[0])]
    for site, words in (_hard_to(sentence, match), _left_to(sentence), *dwelling, *pointed(match, lexicon)):
        if words:
            whole = not any(word.is_said for word in sentence.words if word.span.start >= site.end)
            blank = in_frame(match, choice, blank_of(match), site, BLANK)
            blank = replace(blank, in_place=False, whole=whole, stop="" if whole else ".")
            own = Own(words, complete=True, alone=True)
            return replace(blank, own=own, events=(), why=OWN_SIDE), blank
    if (fear := _feared(sentence, match, lexicon)) is not None:
        first_word, last_word, text = fear
        event = Event("told", told=text)
        site = Span(first_word.span.start, last_word.span.end)
        return (in_frame(match, choice, event, site, OWN_SIDE),)
    return ()


def is_of_another(match: Match) -> bool:
    """ "I felt embarrassed that the teacher was so easy on you": the writer's own feeling, and what somebody else did.

    It is owned as it is, and a blank would lose it.
    """
    sentence = match.clause.sentence
    for word in sentence.words:
        # "I feel that they suffer from you" names no feeling
        if not match.span.overlaps(word.span) or not (word.upos == "ADJ" or word.role == "xcomp"):
            continue
        told = sentence.child(word.index, "ccomp", "advcl")
        whose = sentence.child(told.index, "nsubj") if told is not None and told.index > word.index else None
        marked = told is not None and any(mark.norm == "that" for mark in sentence.children(told.index, "mark"))
        # "that my mother was insulted by you" tells of the receiver
        done = " ".join(sentence.words[i].norm for i in sentence.subtree(told.index)) if told is not None else ""
        if any(means in done for means in ("by you", "because of you", "of your")):
            return False
        if marked and whose is not None and not (_norms(sentence, whose) & (YOU | {"your", "i", "we", "it"})):
            return True
    return False


def _hard_to(sentence: Sentence, match: Match) -> tuple[Span, tuple[str, ...]]:
    """ "I'm having a hard time getting an answer from you" for "getting an answer out of you is like pulling teeth"."""
    words = sentence.words
    gerund = next((word for word in words if word.is_said and word.norm not in LEADING), None)
    be = next((word for word in words if word.norm in {*BE, "has"} and gerund and word.index > gerund.index), None)
    if gerund is None or be is None or not gerund.norm.endswith("ing") or words[be.index - 1].norm not in YOU:
        return NOTHING
    inner = list(words[gerund.index : be.index])
    known = is_verb(gerund.lemma, gerund.text) or (gerund.norm == "being" and inner[1].norm in {"around", "with"})
    acts = any(not word.is_said or word.norm in ACTING or word.upos == "CCONJ" for word in inner)
    if not known or acts or not match.span.overlaps(gerund.span) or len(inner) > LONGEST:
        return NOTHING
    comma = next((word.index for word in words[be.index :] if not word.is_said and word.text in {",", ";", "-"}), None)
    after = [word for word in words[be.index + 1 : comma] if word.is_said]
    rest = comma is not None and any(word.is_said for word in words[comma:])
    closing = next((word.index for word in words[be.index :] if word.text in {")", "]"}), len(words))
    end = after[-1].span.end if rest and after else words[closing - 1].span.end
    opens = BE.get(be.norm) or ("it has been" if after[:1] and after[0].norm == "been" else "")
    norms = {word.norm for word in after}
    if not opens or norms & {"not", "never", "n't", "no", "than"} or any(word.role == "nsubj" for word in after):
        return NOTHING
    likened = "like" in norms or ("as" in norms and bool(norms & LIKENED))
    how = _how(after, likened=likened)
    more = [word for word in after if word.upos in {"NOUN", "PROPN", "VERB"} and word.norm not in HOW_IT_IS | HARD]
    if not how or (more and not likened):
        return NOTHING
    site = Span(gerund.span.start, end)
    through = likened and gerund.lemma in TALKING and norms & WALLS and [w.norm for w in inner[1:]] in TO_YOU
    if how == "hard":
        doing = ("getting through to you",) if through else (gerund.norm, *_plain(inner[1:]))
        return site, (HAVING[opens], *doing)
    return site, (opens, how, "for me to", gerund.lemma, *_plain(inner[1:]))


def _how(after: Sequence[Word], *, likened: bool) -> str:
    norms = [word.norm for word in after]
    if likened and LIKENED & set(norms):
        return "hard"
    found = [norm for norm in norms if norm in HOW_IT_IS | HARD]
    return (found[0] if found[0] in HOW_IT_IS and not likened else "hard") if found else ""


def _plain(words: Sequence[Word]) -> tuple[str, ...]:
    """The words behind the verb: "out of you" is "from you"."""
    if [word.norm for word in words[-3:]] == ["out", "of", "you"]:
        return (*_plain(words[:-3]), "from you")
    return (verbatim(words),) if words else ()


def _left_to(sentence: Sentence) -> tuple[Span, tuple[str, ...]]:
    """ "my mother is doing everything right now, and I'd like you to do your share", where the receiver "should be"."""
    root = next((word for word in sentence.words if word.role == "root"), None)
    thing = sentence.child(root.index, "obj") if root is not None else None
    who = sentence.child(root.index, "nsubj") if root is not None else None
    if root is None or thing is None or who is None or root.lemma != "do" or thing.norm not in TOTAL:
        return NOTHING
    should = sentence.child(thing.index, "acl:relcl", "acl")
    if should is None or should.lemma != "do" or _norms(sentence, who) & YOU:
        return NOTHING
    due = {word.norm for word in sentence.children(should.index, "aux")}
    owing = any(word.norm in YOU for word in sentence.children(should.index, "nsubj")) and "should" in due
    behind = [word for word in sentence.words[should.index + 1 :] if word.is_said]
    now = tuple(word.norm for word in behind)
    if not owing or now not in {(), ("right", "now"), ("now",)} or sentence.child(root.index, "conj", "neg"):
        return NOTHING
    start = min(sentence.subtree(who.index))
    led = any(word.is_said and word.norm not in {"and", "but"} for word in sentence.words[:start])
    if led or any(word.norm in {"not", "never", "n't"} for word in sentence.words):
        return NOTHING
    told = verbatim(sentence.words[start : thing.index + 1])
    told = told if sentence.words[start].upos == "PROPN" or told[:2] == "I " else told[0].lower() + told[1:]
    return Span(sentence.words[start].span.start, sentence.span.end), (
        " ".join((told, *now)) + ",",
        "and I'd like you to do your share",
    )


def _feared(sentence: Sentence, match: Match, lexicon: Lexicon) -> tuple[Word, Word, str] | None:
    """ "I'm afraid that you'll laugh at me" for "I'm sure you'll just laugh at me": its first and last word, and how.

    What the receiver would make the writer feel is what the writer would feel.
    """
    sure = next((word for word in sentence.words if word.lemma in SURE and _is_own_guess(sentence, word)), None)
    guessed = sentence.child(sure.index, "ccomp", "advcl") if sure is not None else None
    if sure is None or guessed is None or guessed.index < sure.index:
        return None
    you = next((one for one in sentence.children(guessed.index, "nsubj") if one.norm in YOU), None)
    auxiliaries = {one.norm for one in sentence.children(guessed.index, "aux")}
    if you is None or not auxiliaries & AHEAD or not is_verb(guessed.lemma, guessed.text) or len(auxiliaries) > 1:
        return None
    inner = [sentence.words[i] for i in sentence.subtree(guessed.index) if i > guessed.index]
    # ", so I won't come" stays as it is
    apart = next((at for at, word in enumerate(inner) if word.text in {",", ";", ":"}), len(inner))
    inner = inner[:apart]
    while inner and not inner[-1].is_said:
        inner.pop()
    words = [word for word in (guessed, *inner) if word.norm not in PASSED]
    own = next((at for at in range(len(words)) if [w.norm for w in words[at : at + 3]] == MADE), len(words))
    charged = words[:own]
    judged = any(scorns(word, lexicon) for word in charged)
    mine = not any(word.role.startswith("nsubj") and word.norm in YOU for word in inner)
    if judged or not mine or len(words) > LONGEST:
        return None
    opener = next(word for word in sentence.words if word.head == sure.index and word.norm in {"i", "we"})
    last = words[-1] if inner else guessed
    text = " ".join(("I'm afraid that", *_caused(words))) if opener.norm == "i" else ""
    shown = Span(opener.span.start, last.span.end).overlaps(match.span) and match.span.end <= last.span.end
    return (opener, last, text) if text and shown else None


def _caused(words: Sequence[Word]) -> tuple[str, ...]:
    """ "you'll deny it and that I'll feel small" for "you'll deny it and make me feel small"."""
    at = next((at for at in range(len(words)) if [w.norm for w in words[at : at + 3]] == MADE), None)
    if at is None:
        return ("you'll", verbatim(words))
    first = ("you'll", verbatim(words[: at - 1]), "and that") if at > 1 else ()
    felt = words[at + 3 :]
    if len(felt) > 1 and felt[0].norm == "like" and felt[1].norm in WORTHLESS:
        return (*first, "I'll feel awful", *filter(None, (verbatim(felt[2:]),)))
    return (*first, "I'll feel", verbatim(felt))


def _is_own_guess(sentence: Sentence, word: Word) -> bool:
    own = any(one.norm == "i" for one in sentence.children(word.index, "nsubj"))
    marks = {one.norm for one in sentence.children(word.index) if one.index < word.index}
    return own and not marks & {"not", "n't", "never", "if", "did", "do", "was", "were", "knew"} and word.norm != "knew"


def _norms(sentence: Sentence, word: Word) -> frozenset[str]:
    return frozenset(sentence.words[i].norm for i in sentence.subtree(word.index))
