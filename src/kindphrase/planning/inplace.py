"""What is said in place of some words of a sentence that stays: the draft has the frame for it already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kindphrase.clauses import Clause
from kindphrase.content.answering import mishap_told
from kindphrase.content.feelings import Choice
from kindphrase.content.observing import Event
from kindphrase.content.owning import Own
from kindphrase.content.ownwords import feeling_named
from kindphrase.content.telling import is_vague
from kindphrase.finding.matching import Match
from kindphrase.lexicon import Lexicon
from kindphrase.planning.framing import OWN_SIDE, RewritePlan, in_frame
from kindphrase.sentences import Word, verbatim
from kindphrase.spans import Span, cover

# where a clause stands that says what is held against somebody
MAIN = frozenset({"root", "conj", "parataxis"})
CRYING = frozenset("cry cries cried hides hide flinches flinch".split())
# what says the same of the receiver as "because of you"
LIKEWISE = (
    ("thanks to you", "because [what happened]"),
    ("you are the reason", "[what happened] is the reason"),
    ("you are the only reason", "[what happened] is the only reason"),
    ("you are the main reason", "[what happened] is the main reason"),
    ("like i already", "like I"),
    ("times already", "times"),
    ("as we already", "as we"),
    ("like we already", "like we"),
)
COUNTING = frozenset({"whenever", "always", "constantly", "every", "everytime", "all"})
PLAINLY = "Says that it was said before, and does not hold it against anybody."
# what is said of the time that followed
FROM_THEN = frozenset({"nothing", "i", "we", "it", "things", "everything", "my", "our"})
LEADING = frozenset({"when", "whenever", "while", "because", "cause", "since", "as"})


def plan_words(match: Match, choice: Choice) -> RewritePlan | None:
    """Only some of the matched words give way: "because of you" → "because [what happened]"."""
    instead = match.rule.instead
    if instead is None:
        return None
    words = [word for word in match.clause.sentence.words if match.span.contains(word.span)]
    for held, text in ((instead.words, instead.text), *LIKEWISE):
        wanted = held.split()
        for at in range(len(words) - len(wanted) + 1):
            row = words[at : at + len(wanted)]
            if [word.norm for word in row] == wanted:
                opens, behind = row[0].index == 0, match.clause.sentence.words[row[-1].index + 1 :]
                if opens and "[" in text and (told := mishap_told(behind)):
                    return plan_view(match, choice, told)
                # a comma, where the sentence opens with it: "because [what happened], I can't sleep"
                apart = opens and text.startswith("because ") and behind and behind[0].is_said
                said = f"{text}," if apart else text
                why = "Leaves a blank for what happened, in place of the person." if "[" in text else PLAINLY
                return in_frame(match, choice, Event("told", told=said), cover(word.span for word in row), why)
    return None


def plan_since(match: Match, said: Clause, choice: Choice, lexicon: Lexicon) -> RewritePlan | None:
    """ "ever since [what happened] nothing has been the same": what has been so from then on stays."""
    words = said.sentence.words
    first = next((word.index for word in words if word.is_said), 0)
    since = first + 1 if words[first].norm == "ever" else first
    row = [word.norm for word in words[since : since + 2]]
    if row != ["since", "you"] or since + 1 not in said.subject or not is_vague(said, lexicon):
        return None
    inside = [i for i in said.full if i >= since and words[i].is_said]
    behind = [word for word in words if word.index > inside[-1] and word.is_said]
    if not behind or behind[0].norm not in FROM_THEN or {"you", "your"} & {word.norm for word in behind}:
        return None
    opens = "ever since" if since > first else "since"
    why = "Leaves a blank for what happened, and keeps what has been so from then on."
    event = Event("told", told=f"{opens} [what happened]")
    return in_frame(match, choice, event, Span(words[first].span.start, words[inside[-1]].span.end), why)


def plan_deed(match: Match, choice: Choice, clauses: Sequence[Clause]) -> RewritePlan | None:
    """ "after all I took you in when you had nowhere to go" → "I took you in when …, and I feel hurt".

    What the writer did is told in full, and nothing is held against it: "all" only keeps the score.
    """
    clause, words = match.clause, match.clause.sentence.words
    at = next((word.index for word in words if match.span.contains(word.span)), 0)
    row = words[at : at + 3]
    if [word.norm for word in row[:2]] not in (["after", "all"], ["after", "everything"]) or len(row) < 3:
        return None
    deed = words[row[2].head]
    thing = clause.sentence.child(deed.index, "obj")
    deed_told = row[2].norm in {"i", "we"} and row[2].role == "nsubj" and "Tense=Past" in deed.feats
    # "all I did for you" is what was done, and says no more
    whole = thing is not None and thing.index > deed.index and deed.lemma not in {"do", "put", "go"}
    alone = not any(word.norm == "you" and word.role == "nsubj" and words[word.head].role in MAIN for word in words)
    if not (deed_told and whole and alone) or any(word.is_said for word in words[:at]):
        return None
    why = "Says what you did, and how it is for you."
    said = [word for word in words[at + 2 :] if word.is_said]
    site = cover((words[at].span, said[-1].span))
    told_words = [word for word in words[at + 2 :] if site.contains(word.span)]
    event = Event("told", told=f"{verbatim(told_words)}, and I feel {choice.feeling}")
    return replace(in_frame(match, choice, event, site, why), felt_in=frozenset(clauses))


def plan_way(match: Match, choice: Choice) -> RewritePlan | None:
    """ "the way you made me feel" → "the way I felt when [what happened]"."""
    sentence = match.clause.sentence
    made = (word for word in sentence.words if match.span.contains(word.span) and word.lemma == "make")
    way = next((sentence.words[word.head] for word in made if word.role == "acl"), None)
    if way is None or way.lemma != "way":
        return None
    below = sentence.subtree(way.index)
    if [sentence.words[i].norm for i in below[-2:]] != ["me", "feel"]:
        return None
    why = "Keeps the feeling, and leaves a blank for what happened."
    event = Event("told", told="the way I felt when [what happened]")
    return in_frame(match, choice, event, sentence.cover(below), why)


def plan_view(match: Match, choice: Choice, view: Sequence[str]) -> RewritePlan:
    """The whole sentence as the writer's own view of it."""
    return RewritePlan(
        match=match,
        frame="observation",
        feeling=choice.feeling,
        alternatives=choice.alternatives,
        events=(),
        site=match.clause.sentence.span,
        whole=True,
        why=OWN_SIDE,
        own=Own(tuple(view), complete=True, alone=True),
    )


def plan_in_place(match: Match, choice: Choice) -> RewritePlan:
    clause = match.clause
    inner = [i for i in clause.full if i not in clause.openers]
    while len(inner) > 1 and (clause.word(inner[0]).role in {"mark", "cc"} or clause.word(inner[0]).norm in LEADING):
        inner.pop(0)
    while len(inner) > 1 and clause.word(inner[-1]).upos in {"PUNCT", "SYM"}:
        inner.pop()
    why = "You already say how it is for you; this leaves only what happened."
    return in_frame(match, choice, Event("clause", clause), clause.sentence.cover(tuple(inner)), why)


def plan_witnessed(match: Match, choice: Choice, clauses: Sequence[Clause], lexicon: Lexicon) -> RewritePlan | None:
    """ "my son cries every time you shout" → "… when you shout": how it is for somebody else is said already."""
    words = match.clause.sentence.words
    for at, word in enumerate(words[:-2]):
        two = word.norm in {"every", "each"} and words[at + 1].norm == "time"
        you = at + 2 if two else at + 1
        if not (two or word.norm in {"everytime", "whenever"}) or words[you].norm != "you":
            continue
        told = next((one for one in clauses if you in one.subject and not one.has("verb", "none")), None)
        if told is None or not match.span.overlaps(word.span) or not _is_of_another(words[:at], lexicon):
            return None
        # ", which is most weekends" stays as it is
        end = next((one.index for one in words[you:] if one.norm == "which"), len(words))
        inner = [i for i in told.full if you <= i < end]
        while len(inner) > 1 and words[inner[-1]].upos in {"PUNCT", "SYM"}:
            inner.pop()
        # ", which is whenever you are home" counts on
        counts = [one.norm for one in words[end + 1 : end + 3] if one.norm not in {"is", "was"}]
        last = max((one.index for one in words if one.is_said), default=0) if COUNTING & set(counts) else inner[-1]
        site = Span(word.span.start, words[last].span.end)
        why = "Says what happens and how it is for somebody else, without counting."
        told = replace(told, own=tuple(i for i in told.own if i in inner), full=tuple(inner))
        planned = in_frame(replace(match, clause=told), choice, Event("clause", told), site, why)
        return replace(planned, lead="when")
    return None


def _is_of_another(before: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether the words tell how somebody else is: "(I know) my mother's heart breaks a little"."""
    said = [word for word in before if word.is_said and word.norm not in {"and", "but", "that", "because"}]
    norms = [word.norm for word in said]
    if norms[:2] in (["i", "know"], ["i", "see"], ["you", "know"]):
        said, norms = said[2:], norms[2:]
    whose = norms[:1] in (["my"], ["our"], ["his"], ["her"], ["their"], ["the"])
    breaks = "heart" in norms and any(word.lemma == "break" or word.norm == "breaks" for word in said)
    felt = breaks or any(feeling_named(word.norm, lexicon) or word.norm in CRYING for word in said)
    return whose and felt and not {"you", "your", "i", "me", "not", "never"} & set(norms)
