"""Where a rewritten clause stands beside words that stay: two sentences are parted by a full stop, not by a comma.

"You were late, what is wrong with you?" goes on as "You were late. I felt …", whatever mark the draft has there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.composing.joints import GIVEN, felt_after, glad_before, idle_contrast, joint, only_wish, outcry_before
from kindphrase.content.scraps import called_after
from kindphrase.content.series import is_order_beside
from kindphrase.planning.framing import RewritePlan
from kindphrase.realising.registers import Habits, register_of
from kindphrase.reporting import Edit
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

# words after which something must follow, so that no full stop can stand there
LEADING = frozenset({"ADP", "AUX", "CCONJ", "DET", "PART", "SCONJ", "INTJ"})
# "and then", "so now": they lead on to the sentence that follows
ADVERBS = frozenset(
    "then now so still also yet somehow suddenly again finally therefore hence thus instead today tonight".split()
)
# what looks like a sentence and only opens one: "you know what, …", "I mean, …", "I see …"
SET_OPENERS = frozenset(
    "you know what|u know what|ya know what|guess what|i mean|i see|i guess|i think|i bet|i know|i swear|let me tell "
    "you|tell you what|you see|you know|look here|excuse me|i am sorry|i'm sorry|sorry|look|listen|see|wait|come on|to "
    "be honest|the thing is|fact is|the fact is|the truth is|point is|the point is|oh wait|mind you|thank you|thanks|"
    "i said|trust me|believe me".split("|")
)
OPENERS = tuple(SET_OPENERS)
# with these the sentence before still waits for what comes
WAITING = frozenset(
    {"if", "when", "whenever", "after", "although", "though", "while", "since", "because", "as", "even"}
)
# a sentence that ends in one of these has not ended
JOINING = frozenset(
    "and or but so because bcoz coz cuz cos cause since if when while that who which the a an my your to of for with "
    "then as yeah yes no ok okay hey hi well oh lol haha bro man dude please sorry though although".split()
)
# what they begin is part of the sentence before
UNENDED = frozenset({"until", "till", "unless", "which"})
ASKING = frozenset("why where when what who how".split())
CLOSED = ".!?…:;\n"
# what may follow a sentence without a mark
GOING_ON = frozenset(
    "and or but so because since if when while as until unless which who though lol lmao haha tho".split()
)
_REASON = re.compile(r" because of \[[^\]]*\]")
_GUESS = re.compile(r",? but i(?= (?:think|guess|suppose|bet|suspect) (?:that )?(?:you|u|ya)\b)", re.IGNORECASE)
_NEXT = re.compile(r" +([^\W\d_]+)")


def parted(
    plan: RewritePlan, text: str, floor: int, ceiling: int, clauses: Sequence[Clause], draft: str, habits: Habits
) -> Edit:
    """The edit for a sentence, with the mark before it and after it that two sentences need.

    ``floor`` and ``ceiling`` are where the edits before and after it end and begin.
    """
    sentence, site = plan.match.clause.sentence, plan.site
    if plan.in_place or not text:
        return Edit(start=site.start, end=site.end, text=text)
    small = register_of(sentence.span.of(draft), sentence.words, habits).lower_starts
    before = [word for word in sentence.words if floor <= word.span.start and word.span.end <= site.start]
    after = [word for word in sentence.words if site.end <= word.span.start and word.span.end <= ceiling]
    if not plan.events and ((plan.frame == "need" and glad_before(before)) or felt_after(after)):
        text = only_wish(text)
    if before and before[-1].norm in GIVEN:
        # one reason inside another: "I left because I felt unwanted because of [what happened]"
        text = _REASON.sub("", text)
        text = f"w{text[1:]}" if text.startswith("We ") else text
    edit = Edit(start=site.start, end=site.end, text=text)
    joined = joint(plan, text, before, clauses)
    if joined is not None:
        text = _begun(joined.text, small=small) if joined.begins else joined.text
        text = f". {text}" if joined.apart else text
        edit = Edit(start=joined.start, end=edit.end, text=text)
    elif (outcry := outcry_before([word for word in before if word.is_said])) is not None:
        edit = Edit(start=outcry, end=edit.end, text=_begun(text, small=small))
    start = _full_stop_before(before, site, clauses, draft) if edit.start == site.start else None
    if start is None and edit.start == site.start and called_after(plan.match) == site:
        start = next((word for word in reversed(before) if word.is_said or word.text != ","), before[-1]).span.end
    if start is None and edit.start == site.start and not (before and before[-1].upos in LEADING):
        start = _run_on(sentence.span.start, [word for word in before if word.is_said], floor, draft)
    if start is not None and _is_sentence(plan, text):
        # "since feb." has its stop
        stop = " " if draft[:start].endswith(".") else ". "
        edit = Edit(start=start, end=edit.end, text=stop + _begun(text, small=small))
    guess = _before_guess(edit, plan, ceiling, draft, small=small)
    return guess or _closed(edit, plan, after, clauses, draft, small=small)


def _is_sentence(plan: RewritePlan, text: str) -> bool:
    """Whether the text can stand alone: "because [what happened]" cannot."""
    return bool(text) and all(event.kind != "told" or plan.frame == "own-side" for event in plan.events)


def _full_stop_before(before: Sequence[Word], site: Span, clauses: Sequence[Clause], draft: str) -> int | None:
    """Where the full stop goes that parts the site from a finished sentence before it; None where it needs none."""
    said = [word for word in before if word.is_said]
    if not said:
        return None
    last = said[-1]
    between = draft[last.span.end : site.start].strip(" ")
    if between not in {"", ","} or "\n" in draft[last.span.end : site.start]:
        return None
    leads = last.upos in LEADING or last.role in {"vocative", "discourse", "cc", "mark", "nsubj"}
    if (last.norm in ADVERBS and (between == "" or len(said) == 1)) or (between == "" and leads):
        return None
    plain = [word for word in said if word.role != "vocative"]
    if " ".join(word.norm for word in plain) in SET_OPENERS or not _finished(said, site, clauses):
        return None
    return last.span.end


def _run_on(opens: int, said: Sequence[Word], floor: int, draft: str) -> int | None:
    """The same where the parser began a sentence though the draft has no mark there: "I was home ur annoying"."""
    lead = draft[floor:opens].rstrip(" ")
    last = re.search(r"[^\W\d_]+$", lead)
    several = len(lead.rsplit("\n", 1)[-1].split()) > 2
    if last is None or not several or last[0].lower() in JOINING or len(said) > 1 or lead.lower().endswith(OPENERS):
        return None
    return said[-1].span.end if said else floor + len(lead)


def _finished(said: Sequence[Word], site: Span, clauses: Sequence[Clause]) -> bool:
    """Whether the words are a sentence that waits for nothing."""
    indices = {word.index for word in said}
    first, last = said[0], said[-1]
    heads = [clause for clause in clauses if clause.head in indices and clause.subject and _within(clause, indices)]
    mains = [clause for clause in heads if clause.place in {"main", "coordinated"} and not _marked(clause)]
    if not mains or (first.norm in WAITING and mains[0].head > max(_below(first, indices), default=first.index)):
        return False
    # "when you left, …": what hangs on the words that go is no part of a sentence before them
    words = mains[0].sentence.words
    own = set(mains[0].full) | {index for clause in mains for index in clause.full}
    loose = [word for word in said if word.index not in own and site.contains(words[word.head].span)]
    waiting = any(word.role in {"advcl", "obl", "nmod", "acl", "nsubj", "csubj", "ccomp"} for word in loose)
    return not waiting and last.norm not in {"that", "how", "why", "like", "than"}


def _within(clause: Clause, indices: set[int]) -> bool:
    return all(index in indices for index in clause.subject)


def _marked(clause: Clause) -> bool:
    return any(child.norm in WAITING for child in clause.sentence.children(clause.head, "mark"))


def _below(word: Word, indices: set[int]) -> set[int]:
    return {index for index in indices if index <= word.index}


def _closed(
    edit: Edit, plan: RewritePlan, after: Sequence[Word], clauses: Sequence[Clause], draft: str, *, small: bool
) -> Edit:
    """The edit with a full stop at its end where a sentence of its own follows after a comma, or without a mark."""
    said = [word for word in after if word.is_said]
    if plan.whole or not said or not _is_sentence(plan, edit.text):
        return edit
    if _is_apart(said, draft[edit.end : said[0].span.start], plan):
        return Edit(start=edit.start, end=edit.end, text=f"{edit.text},")
    first = idle_contrast(plan, after) or said[0]
    between = "" if first is not said[0] else draft[edit.end : first.span.start]
    if plan.match.clause.place == "though" and between.strip(" ") == ",":
        # "although I felt … when you didn't call, …": what is granted waits for what comes
        return edit
    if between.strip(" ") not in {"", ","} or "\n" in between or not _begins(first, clauses) or first.norm in UNENDED:
        return edit
    text = edit.text if edit.text.endswith(tuple(CLOSED)) else edit.text + "."
    letter = draft[first.span.start]
    return Edit(start=edit.start, end=first.span.start + 1, text=f"{text} {letter if small else letter.upper()}")


def _before_guess(edit: Edit, plan: RewritePlan, ceiling: int, draft: str, *, small: bool) -> Edit | None:
    """With a full stop for "but" before a guess: "but I think you …" is no contrast to "that you didn't ask"."""
    last = plan.events[-1].clause if plan.events else None
    unmet = last is not None and last.has("modal", "could", "should", "ought to", "might") and last.has("tense", "past")
    guess = _GUESS.match(draft, edit.end, ceiling) if unmet and not plan.whole else None
    return guess and Edit(start=edit.start, end=guess.end(), text=f"{edit.text}. {'i' if small else 'I'}")


def _is_apart(said: Sequence[Word], between: str, plan: RewritePlan) -> bool:
    """ "when you're in a mood with me, and I don't know why": what follows is no part of what goes on."""
    if said[0].norm not in {"and", "but"} or between != " " or len(said) < 2 or not said[1].role.startswith("nsubj"):
        return False
    own = plan.frame == "now" and said[1].norm in {"i", "we"}
    told = any(event.kind == "clause" for event in plan.events)
    # "like we were lazy, and you had it easy" is no likeness any more
    like = any(word.norm == "like" and word.role == "mark" for word in plan.match.clause.sentence.words)
    likens = like and said[1].norm == "you"
    return own or (told and (likens or said[1].norm in {"he", "she", "they"}))


def _begins(first: Word, clauses: Sequence[Clause]) -> bool:
    """Whether a sentence of its own starts with the word."""
    for clause in clauses:
        if first.index == clause.head and is_order_beside(clause):
            return True
        # the parser may hang an "and" on whom it is said of: "and everyone in the room saw it"
        whom = (i for i in clause.subject if clause.word(i).norm not in {"and", "or", "&"})
        lead = min((*whom, *clause.auxiliaries, clause.head))
        starts = lead == first.index or (first.norm in {"please", "pls", "plz", "just"} and lead == first.index + 1)
        # "why did you do that?"
        starts = starts or (first.norm in ASKING and lead == first.index + 1 and clause.has("mood", "question"))
        if not starts or clause.place not in {"main", "coordinated"}:
            continue
        return bool(clause.subject) or clause.has("mood", "imperative", "question")
    return False


def _begun(text: str, *, small: bool) -> str:
    return text if small or text[:1] == "[" else text[:1].upper() + text[1:]


def told_apart(edits: Sequence[Edit], draft: str) -> tuple[Edit, ...]:
    """A full stop between two sentences of ours with nothing between: "I need some space | my night was ruined"."""
    found: list[Edit] = []
    for edit in edits:
        last = found[-1] if found else None
        between = draft[last.end : edit.start] if last is not None else ""
        beside = last is not None and between.strip() in {"", ","} and last.end < edit.start
        if last is not None and beside and last.text[-1:].isalnum() and _BEGINS.match(edit.text):
            # of a comma between them, a full stop is made
            end = last.end + (between.index(",") + 1 if "," in between else 0)
            found[-1] = Edit(start=last.start, end=end, text=f"{last.text}.")
            begun = _begun(edit.text, small=not last.text[:1].isupper())
            found.append(Edit(start=edit.start, end=edit.end, text=begun))
        else:
            found.append(edit)
    return tuple(found)


def run_into(edits: Sequence[Edit], sentences: Sequence[Sentence], draft: str) -> tuple[Edit, ...]:
    """A full stop before a sentence that begins behind one of ours without a mark: "idiot I sent it"."""
    begin = {sentence.span.start for sentence in sentences}
    ceilings = [*(edit.start for edit in edits[1:]), len(draft)]
    found: list[Edit] = []
    for edit, ceiling in zip(edits, ceilings, strict=False):
        follows = _NEXT.match(draft, edit.end)
        if follows is None or follows.end() > ceiling or follows.start(1) not in begin or not _ends(edit.text):
            found.append(edit)
            continue
        first = follows[1][:1].upper() + follows[1][1:] if edit.text[:1].isupper() else follows[1]
        goes_on = first.lower() in GOING_ON
        found.append(edit if goes_on else Edit(start=edit.start, end=follows.end(), text=f"{edit.text}. {first}"))
    return tuple(found)


def _ends(text: str) -> bool:
    """Whether a sentence of ours ends without a mark, and has ended: "which is why" has not."""
    return text[-1:].isalnum() and text.rsplit(maxsplit=1)[-1].lower() not in JOINING | {"why", "how"}


_BEGINS = re.compile(r"(?:i|i['’]m|i['’]d|my|our|we|it|that|this)\b", re.IGNORECASE)
