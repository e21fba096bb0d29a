"""Whether what stays of a sentence, before and after the part that is replaced, still reads."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kindphrase.clauses import Clause
from kindphrase.sentences import Word
from kindphrase.spans import Span

# joins that a sentence of its own may follow
AFTER = frozenset({"because", "cause", "cuz", "since", "though", "although", "while", "so", "as"})
# what cannot open the rest of a sentence whose start was said anew
HANGING = frozenset(
    "or nor until till than that how what whom to of for with without by about from whether via despite like".split()
)
# after these, something must follow
OPEN = frozenset({"when", "why", "how", "what", "where", "if", "to", "of", "that", "the", "a"})
WANTING = frozenset("want like love try have need wish plan hope mean".split())
# these give a reason
GIVEN = frozenset({"seeing", "given", "considering", "since", "because", "as"})
ASKING = frozenset("where when what who which how".split())
# ", are you?" asks for nothing
TAGGING = frozenset({"will", "would"})
STOPS = frozenset(".!?;:-–—…(")


def breaks_before(words: Sequence[Word], site: Span, top: Clause) -> bool:
    """Whether a sentence of its own in the place of ``site`` would not go with the words before it."""
    inside = [word for word in words if site.contains(word.span) and word.is_said]
    before = [word for word in words if word.span.end <= site.start]
    if not inside or not any(word.is_said for word in before):
        return False
    last, first = before[-1], inside[0]
    if last.index in top.openers and last.upos not in {"PUNCT", "CCONJ"}:
        return False
    if last.upos == "PUNCT":
        # ", without being polite": no clause, so that the comma would splice
        fragment = first.role in {"mark", "case"} or first.upos in {"ADP", "SCONJ"}
        finite = any(word.role in {"nsubj", "expl"} for word in before)
        # ", without asking" behind "my bike": it hangs on what is told of it
        named = any(word.role == "det" or word.norm in {"my", "our"} for word in before)
        return fragment and (finite or named) and "," in last.text
    if last.upos == "CCONJ" or last.role == "cc":
        return last.norm in {"or", "nor"} or _leads_on(before)
    if last.upos == "SCONJ" or last.role in {"mark", "case"} or last.norm in {"if", "that", "who", "which"}:
        return last.norm not in AFTER
    if last.upos in {"INTJ", "SYM", "X"} or (last.upos == "ADV" and last.norm not in {"not", "how", "why", "when"}):
        return False
    # no mark between them, as in "wow you need …": only where a clause starts here
    starts = first.index in top.subject and top.has("subject", "you", "i", "we", "it")
    return not starts and not (first.upos == "AUX" or top.has("mood", "imperative", "question"))


def _leads_on(before: Sequence[Word]) -> bool:
    """Whether what stands before "and" or "but" needs more than a sentence: "I can't help but", "sit down and"."""
    said = [word for word in before[:-1] if word.is_said]
    if not said:
        return False
    finite = any(word.role in {"nsubj", "expl"} for word in said)
    # "I want to but …" has left out what
    opens = said[-1].norm in OPEN - {"to"} and said[-1].upos != "PRON"
    opens = opens or (said[-1].norm == "to" and not (len(said) > 1 and said[-2].lemma in WANTING))
    ordered = not finite and any(word.upos == "VERB" for word in said)
    # "I can't help but", and not "I asked you for help and"
    helps = said[-1].lemma == "help" and said[-1].upos != "NOUN"
    return helps or said[-1].lemma in {"nothing", "anything", "all", "everything"} or opens or ordered


def breaks_after(words: Sequence[Word], site: Span, *, told: bool) -> bool:
    """Whether the words after ``site`` would hang in the air after a sentence of its own.

    What is ``told`` in the words of the draft can be gone on with as before; a blank cannot.
    """
    after = [word for word in words if word.span.start >= site.end]
    said = [word for word in after if word.is_said]
    if not said:
        return False
    marks = "".join(word.text for word in after[: after.index(said[0])])
    if set(marks) & STOPS:
        return False
    joined = said[0].upos == "CCONJ"
    row = said[1:] if joined else said
    if not marks and not joined and _wants_subject(words, said):
        return True
    if told:
        return joined and _bare(row)
    if joined and _owns_up(row):
        return False
    if said[0].norm in HANGING or (joined and row and row[0].norm in {"how", "what", "that", "whether", "to"}):
        return True
    if (_bare(row) or _says_why(row)) and (joined or not marks):
        return True
    starts = {"nsubj", "expl", "aux", "cop", "mark", "discourse", "vocative", "cc", "advmod", "nmod", "det"}
    return not marks and not joined and said[0].upos != "INTJ" and said[0].role not in starts


def _wants_subject(words: Sequence[Word], after: Sequence[Word]) -> bool:
    """ "that you admit it only means …": what the verb is said of stands in the site."""
    verb = next((word for word in after if word.role != "advmod"), None)
    if verb is None or verb.upos != "VERB" or not {"VerbForm=Fin", "Mood=Ind"} <= verb.feats:
        return False
    return verb.role in {"root", "ccomp"} and not any(
        word.head == verb.index and word.role in {"nsubj", "expl", "aux", "cop"} for word in words
    )


def accuses_before(words: Sequence[Word], site: Span) -> bool:
    """ "seeing that you can't be civil, …": the reason that opens the sentence goes on about the receiver."""
    said = [word for word in words if word.span.end <= site.start and word.is_said]
    about = any(word.norm == "you" and word.role == "nsubj" for word in said[1:4])
    return bool(said) and said[0].norm in GIVEN and about


def concedes_before(words: Sequence[Word], site: Span) -> bool:
    """ "you may not agree, but …": what is granted waits for what is held against it, and no blank is that."""
    said = [word for word in words if word.span.end <= site.start and word.is_said]
    if not said or said[-1].norm not in {"but", "yet"}:
        return False
    granted = pairwise(said)
    return any(one.norm in {"you", "people"} and after.norm in {"may", "might", "can"} for one, after in granted)


def takes_up(words: Sequence[Word], site: Span) -> bool:
    """ ": act like one!", "one job, | and it was to lock up": what that is stands in the words of the site, and nowhere
    else.
    """
    after = [word for word in words if word.span.start >= site.end and word.is_said]
    inside = [word.norm for word in words if site.contains(word.span) and word.is_said]
    norms = [word.norm for word in after]
    named = (
        norms[:2] == ["and", "it"] and norms[2:3] in (["was"], ["is"]) and inside[-1:] in (["job"], ["task"], ["thing"])
    )
    like_one = any(one.norm in {"like", "as"} and two.norm == "one" for one, two in pairwise(after))
    # "worse than my ex, | and he cheated": who that is stands in the comparison alone
    compared = "than" in inside or (("managed" in inside or inside[:1] == ["even"]) and "you" not in inside)
    told_of = norms[:2] in (["and", "he"], ["and", "she"], ["and", "they"]) and compared
    return like_one or named or told_of or norms == ["and", "it", "shows"]


def contrasts(words: Sequence[Word], site: Span) -> bool:
    """ ", not me!" after "you're the one who broke it"."""
    after = [word.norm for word in words if word.span.start >= site.end and word.is_said]
    return after in (["not", "me"], ["not", "i"], ["not", "us"])


def runs_on(words: Sequence[Word], site: Span) -> bool:
    """Whether the next clause follows without a mark: "you're a liar I was there"."""
    after = [word for word in words if word.span.start >= site.end]
    return bool(after) and after[0].role in {"nsubj", "expl"} and after[0].upos in {"PRON", "PROPN"}


def asks_anew(after: Sequence[Word]) -> bool:
    """ ", can you hand me the keys?", ", where are my keys?": a question of its own, which stays one."""
    said = [word for word in after if word.is_said]
    joined = bool(said) and said[0].norm == "and"
    said = said[1:] if joined else said
    if len(said) < 3 or not (joined or after[0].text == ","):
        return False
    first, second = said[0], said[1]
    inverted = first.upos == "AUX" and second.role.startswith("nsubj") and first.norm not in TAGGING
    wh = first.norm in ASKING and (second.upos == "AUX" or second.norm in {"do", "did", "does"})
    return inverted or wh


def _bare(row: Sequence[Word]) -> bool:
    """ "but you're not", "and you do": said of what is gone."""
    ends = all(word.upos in {"AUX", "PART"} or word.norm in {"never", "do", "did"} for word in row[1:])
    return 1 < len(row) <= 3 and row[0].upos == "PRON" and ends


def _says_why(row: Sequence[Word]) -> bool:
    """ "and that is how it works"; but "and that is why I left" goes on from how it was."""
    norms = [word.norm for word in row[:4]]
    shows = len(norms) >= 3 and norms[0] in {"that", "this"} and norms[2] in {"why", "how", "what"}
    return shows and not _owns_up(row)


def _owns_up(row: Sequence[Word]) -> bool:
    """ "(and) that is why I said so": what the writer did."""
    did = len(row) > 4 and row[2].norm == "why" and row[3].norm in {"i", "we"}
    return did and any("Tense=Past" in word.feats for word in row[4:6])
