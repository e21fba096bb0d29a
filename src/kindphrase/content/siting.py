"""Where a suggestion goes: the stretch of the draft that it replaces, and what of it must be kept."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.clauses.embedding import marker_of
from kindphrase.clauses.frequency import PHRASES, SINGLE
from kindphrase.content.enclosing import inside_bracket, past_bracket, past_quoted
from kindphrase.content.observing import Event
from kindphrase.content.series import leaning, shares_negation
from kindphrase.content.telling import UNSURE
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.givennames import GIVEN_NAMES, is_called
from kindphrase.parsing.spelling import known_word
from kindphrase.sentences import Word
from kindphrase.spans import Span, cover

ORDINALS = frozenset("lastly finally first firstly second secondly third thirdly last".split())
# what says how the sentence goes with the one before it
CONNECTING = frozenset(
    "however moreover furthermore additionally besides also nevertheless nonetheless meanwhile again".split()
)
REASONS = frozenset({"because", "since", "though", "although", "cause"})
CONCEDING = frozenset({"though", "although"})
# what had happened before it, or came behind it
SEQUENCE = frozenset({"after", "before", "until", "till"})
YOU = frozenset({"you", "your", "yours"})
SUGARED = frozenset("sweetie sweetheart sweety hon hun honey darling dear dearie pal buddy mate pumpkin".split())
ANSWERS = frozenset("yes yep no nope nah".split())
# what goes on in somebody is no fact that could be granted
MINDING = frozenset("think know want expect believe assume feel try love like pretend claim act".split())
# nobody is called that
OUTCRIES = frozenset("god jesus christ lord gosh".split())


def site_of(top: Clause, about: Clause, events: Sequence[Event], shown: Span) -> tuple[Span, bool]:
    """The site, in code points of the draft, and whether it reaches the end of its sentence.

    Args:
        top: the clause that is replaced.
        about: the clause that the match stands in; what leans on its subject goes with it.
        events: what will be told instead.
        shown: the words of the finding, which must not be left behind.
    """
    words = top.sentence.words
    # "please tell me why you left": nothing is asked for any more; "maybe you should have asked": a feeling is sure
    given_up = {"please", *UNSURE}
    held = {i for i in top.full if i not in top.openers or words[i].norm in given_up} | set(top.tags)
    held |= {word.index for word in words if shown.overlaps(word.span)}
    for event in events:
        if event.clause is not None and event.clause.sentence is top.sentence:
            held |= _told(event.clause, min(held))
    for other in leaning(about):
        held |= set(top.sentence.subtree(other.index))
    held -= _greeting(top) | _said_before(top) | _counted(top) | _conceded(top, events, shown)
    # "both she and I laughed"
    held |= {i for i in range(min(held)) if words[i].dep == "cc:preconj" and words[i].head in held}
    if all(event.clause is None for event in events):
        held -= _own_reason(top, held, shown) | _came_of_it(top, shown)
    led = words[min(held)]
    if led.role == "mark" and (
        top.place == "because" or (led.norm in CONCEDING and led.head in {top.head, *top.auxiliaries})
    ):
        held.remove(led.index)
    ordered = sorted(held)
    # "and you …": what joins it to the words before stays, though the finding shows it
    while len(ordered) > 1 and (words[ordered[0]].upos == "PUNCT" or _joins(words[ordered[0]], top)):
        ordered.pop(0)
    while len(ordered) > 1 and words[ordered[-1]].upos in {"PUNCT", "SYM"}:
        ordered.pop()
    if ordered[0] and [words[i].norm for i in (ordered[0] - 1, ordered[0])] == ["yet", "another"]:
        ordered.insert(0, ordered[0] - 1)
    first, last = ordered[0], _glued(words, ordered[-1])
    last = past_bracket(words, first, past_quoted(words, _past_frequency(words, last), held))
    tail = inside_bracket(words, first, words[last + 1 :])
    whole = not any(char.isalnum() for word in tail for char in word.text)
    end = cover(word.span for word in (words[last], *(tail if whole else ())))
    return Span(words[first].span.start, end.end), whole


def past_pointed(events: Sequence[Event], site: Span) -> Span:
    """The site without what "these things" point at: "look at all I cook, and you do none of these things"."""
    clause = events[0].clause
    if clause is None or len(events) > 1 or not clause.subject:
        return site
    sentence, start = clause.sentence, clause.word(min(clause.subject)).span.start
    points = any(clause.word(i).norm in {"these", "those"} and clause.word(i).role == "det" for i in clause.full)
    told = [word for word in sentence.words if site.start <= word.span.start < start]
    finished = any(word.role in {"nsubj", "acl"} for word in told)
    return Span(start, site.end) if points and finished and site.start < start else site


def _greeting(top: Clause) -> set[int]:
    """ "Dear Mr. Novak," before the clause, with its comma: a greeting is never rewritten."""
    sentence, found = top.sentence, set[int]()
    first = sentence.words[0]
    # a name in small letters is read as almost anything: "ruth, you're late"
    called = first.upos == "PROPN" and sentence.words[1:2] and sentence.words[1].text == "," and first.head == top.head
    alone = all(word.upos == "PUNCT" for word in sentence.children(first.index))
    own = called and alone and not known_word(first.norm)
    for child in (*sentence.children(top.head, "vocative"), *((first,) if own else ())):
        below = sentence.subtree(child.index)
        if child.upos == "PROPN" and below[-1] < min(top.subject, default=top.head):
            comma = sentence.words[below[-1] + 1]
            found |= {*below, *((comma.index,) if comma.upos == "PUNCT" else ())}
    return found


def _said_before(top: Clause) -> set[int]:
    """ "we don't need it, you need it": a sentence of its own that the parser hangs below the one after it."""
    sentence, found = top.sentence, set[int]()
    start = min(top.subject, default=top.head)
    for head in (top.head, *top.auxiliaries):
        for child in sentence.children(head, "discourse", "parataxis"):
            below = sentence.subtree(child.index)
            if below[-1] < start and any(sentence.child(i, "nsubj") is not None for i in below):
                found |= {*below, *range(below[-1] + 1, start)}
    return found


def _conceded(top: Clause, events: Sequence[Event], shown: Span) -> set[int]:
    """ "Although you said sorry," before the clause, with its comma: what is granted is told, and stays.

    Not what goes on in the receiver ("although you think …"), or what the finding or an event of it tells.
    """
    sentence, start = top.sentence, min((*top.subject, *top.auxiliaries, top.head))
    told = {i for event in events if event.clause is not None for i in event.clause.full}
    for child in sentence.children(top.head, "advcl"):
        below = sentence.subtree(child.index)
        mark, subject = sentence.child(child.index, "mark"), sentence.child(child.index, "nsubj")
        if mark is None or subject is None or mark.norm not in CONCEDING or below[-1] >= start:
            continue
        leads = mark.index == below[0] or (mark.index == below[0] + 1 and sentence.words[below[0]].norm == "even")
        happened = "Tense=Past" in child.feats or any(
            "Tense=Past" in aux.feats for aux in sentence.children(child.index)
        )
        stated = subject.norm not in YOU or (happened and child.upos == "VERB" and child.lemma not in MINDING)
        seen = told & set(below) or any(shown.overlaps(sentence.words[i].span) for i in below)
        if leads and stated and not seen and sentence.words[start - 1].text == ",":
            return set(range(below[0], start))
    return set()


def _counted(top: Clause) -> set[int]:
    """ "Lastly and most importantly,", "However," before the clause: it orders what is said, and stays."""
    start = min((*top.subject, *top.auxiliaries, top.head))
    lead = [word for word in top.sentence.words[:start] if word.is_said or word.text == ","]
    norms = {word.norm for word in lead if word.is_said}
    counts = bool(norms & ORDINALS) and norms <= ORDINALS | {"and", "most", "importantly", "but"}
    connects = [word.index for word in lead[:1] if word.norm in CONNECTING and word.index < start - 1]
    connects += [word.index for word in lead[1:2] if connects and word.text == ","]
    return {word.index for word in lead} if counts and lead[-1].text == "," else set(connects)


def _came_of_it(top: Clause, shown: Span) -> set[int]:
    """ ", which is why I moved out" at the end stays: it tells what the writer did."""
    words = top.sentence.words
    for word in words[top.head + 1 :]:
        row = [one.norm for one in words[word.index : word.index + 4]]
        if row[:1] == ["which"] and row[1:3] in (["is", "why"], ["was", "why"]) and row[3:] in (["i"], ["we"]):
            return set() if shown.end > word.span.start else set(range(word.index, len(words)))
    return set()


def _own_reason(top: Clause, held: set[int], shown: Span) -> set[int]:
    """ "since I cannot give a date", "after I had cooked" at the end stays after a blank: it tells of the writer."""
    sentence = top.sentence
    for child in sentence.children(top.head, "advcl"):
        below = set(sentence.subtree(child.index))
        subject = sentence.child(child.index, "nsubj")
        mark = marker_of(sentence, child.index)
        past = any("Tense=Past" in word.feats for word in (child, *sentence.children(child.index, "aux", "cop")))
        # of an act, what was before or after it is told with it
        stays = mark in REASONS or (mark in SEQUENCE and past and top.has("verb", "none"))
        own = subject is not None and subject.norm in {"i", "we", "it"} and stays
        said = {i for i in held - below if sentence.words[i].upos != "PUNCT"}
        seen = any(shown.overlaps(sentence.words[i].span) for i in below)
        if own and said and not seen and max(said) < min(below):
            return below
    return set()


def _joins(word: Word, top: Clause) -> bool:
    """Whether it joins the site to what stands before it, or answers that."""
    words = top.sentence.words
    # "no, you idiot": the answer stays
    answers = word.index == 0 and word.norm in ANSWERS and len(words) > 2 and words[1].text == ","
    return answers or (word.index in top.openers and word.role == "cc" and word.dep != "cc:preconj")


def _past_frequency(words: Sequence[Word], last: int) -> int:
    """The last word of what follows if that only says how often: ", every single time"."""
    rest = [word for word in words[last + 1 :] if word.is_said]
    phrase = " ".join(word.norm for word in rest)
    return rest[-1].index if phrase in PHRASES or phrase in SINGLE else last


def _glued(words: Sequence[Word], last: int) -> int:
    """The last word of the string without blanks that a word stands in, closing marks left out: "word-repeater"."""
    end = at = last
    while at + 1 < len(words) and words[at + 1].span.start == words[at].span.end:
        at += 1
        if set(words[at].text) <= set(".!?,;:…"):
            break
        if words[at].text.isalnum():
            end = at
    return end


def _told(clause: Clause, start: int) -> set[int]:
    """What an event says of its sentence; an opener before the start of the site stays outside."""
    told = {i for i in clause.full if i not in clause.openers or i > start}
    for child in clause.sentence.children(clause.head, "conj"):
        if shares_negation(clause, child):
            told |= set(clause.sentence.subtree(child.index))
    return told


def address_of(clause: Clause, site: Span, lexicon: Lexicon, *, mocks: bool = False) -> str:
    """The name or word of address that closes the site: ", Sam", "get lost martha". Insults are no address.

    Where the sentence mocks, a pet name mocks with it.
    """
    words = clause.sentence.words
    inside = [word for word in words if site.contains(word.span) and any(char.isalpha() for char in word.text)]
    if len(inside) < 2 or inside[-1].norm in OUTCRIES:
        return ""
    last = inside[-1]
    ordered = clause.has("mood", "imperative") or inside[0].norm in {"get", "go", "fuck", "piss", "shut"}
    if ordered and is_called(last.norm, words[last.index - 1].norm):
        return last.text
    if mocks and last.norm in SUGARED:
        return ""
    if last.dep != "vocative" and not (last.upos == "PROPN" and words[last.index - 1].text == ","):
        return ""
    if any(last.norm in lexicon.classes.get(name, ()) for name in ("insult-noun", "label-name", "slur-noun")):
        return ""
    known = lexicon.classes.get("vocative-affection", frozenset()) | lexicon.classes.get("family-noun", frozenset())
    return last.text if last.upos == "PROPN" or last.norm in known | GIVEN_NAMES else ""
