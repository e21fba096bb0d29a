"""What a draft holds up to the receiver in doubt, as the writer's own: "I don't think that was okay".

"Do you really think that was okay?" says that the writer does not think so, and so does "you think this is funny?".
"Am I not good enough for you?" says that I don't feel so, and "how are you going to pay for it?" that I am worried.
"""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause, clause_at
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Sentence, Word

THINKING = frozenset({"think", "believe"})
# about one of these, the writer's own view is no answer: "do you think I'm stupid?", "you think you're so clever?"
TWO = frozenset({"i", "we", "you", "me", "us", "yourself", "yourselves", "u"})
OPENING = frozenset("so oh and but well wait ok okay".split())
POINTED = frozenset("this that it its these those there any".split())
STRESS = frozenset("fucking fuckin freaking damn bloody goddamn honestly seriously actually even".split())
# of a thing it may be said that it is useless, of nobody that they are one of these
JUDGING = ("insult-noun", "slur-noun", "profanity")
PLACES = frozenset("place venue spot site channel forum room thread time moment day".split())
SCORE = ["after", "everything"]
LONGEST = 24
LONGEST_WORTH = 5
LONGEST_VIEW = 14
MANAGING = frozenset("find pay manage become raise survive afford pass finish handle cope win reach".split())


def doubted_view(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """The sentence that says the writer's own view, or no words.

    ``clause`` is the thinking, or what is thought.
    """
    sentence = clause.sentence
    if clause.place == "complement" and clause.parent is not None and clause.has("holder-verb", *THINKING):
        clause = clause_at(sentence, clause.parent)
    if not _is_held_up(clause):
        return ()
    thought = sentence.child(clause.head, "ccomp")
    if thought is None or thought.index < clause.head or _is_denied(sentence, thought):
        return ()
    words = _view(clause, thought)
    norms = [word.norm for word in words]
    # "you think she is more important than your family?" ranks people, and says more of how it feels
    if "than" in norms and "your" in norms:
        return ()
    # "how do you think she would feel?" doubts nothing
    if norms[-1:] == ["feel"]:
        return ()
    told = sentence.child(thought.index, "nsubj", "expl") is not None or norms[:1] == ["that"]
    if not told or len(words) > LONGEST or not TWO.isdisjoint(norms) or any(word.text in {";", ":"} for word in words):
        return ()
    if any(norm in lexicon.classes.get(name, ()) for norm in norms for name in JUDGING):
        return ()
    return ("I don't think", *(_lowered(word) for word in words))


def asked_back(clause: Clause, view: Sequence[str]) -> tuple[str, ...]:
    """ "Do you" behind the ``view`` "I don't think honesty is rude", where it was held up by the tone alone.

    A thing that is only pointed at needs no question: "I don't think this is funny".
    """
    norms = [word.norm for word in clause.sentence.words if word.is_said and word.norm not in OPENING]
    return ("Do you",) if norms[:1] == ["you"] and len(view) > 1 and view[1].lower() not in POINTED else ()


def doubted_worth(clause: Clause) -> tuple[str, ...]:
    """ "I don't feel good enough for you", "I'm worried about how you're going to pay for it", or no words."""
    if not clause.has("mood", "question") or not clause.has("if", "no"):
        return ()
    words = [clause.word(i) for i in clause.full if i not in clause.tags]
    while words and words[-1].upos in {"PUNCT", "SYM", "INTJ"}:
        words.pop()
    norms = [word.norm for word in words]
    if clause.has("subject", "i") and clause.has("question-word", "polar") and clause.has("polarity", "negative"):
        worth = norms[norms.index("not") + 1 :] if "not" in norms else []
        return ("I don't feel", *worth) if worth[1:2] == ["enough"] and len(worth) <= LONGEST_WORTH else ()
    if clause.has("subject", "i") and clause.has("question-word", "polar") and clause.has("verb", "deserve"):
        return _undeserved(clause)
    ahead = clause.has("question-word", "how") and clause.has("modal", "going to") and clause.has("subject", "you")
    # "how are you going to forget my birthday?" says that it was done
    ahead = ahead and (clause.has("verb", *MANAGING) or clause.has("verb", "none"))
    said = [word for word in clause.sentence.words if word.is_said]
    ahead = ahead and bool(words) and said[-1].index == words[-1].index
    start = next((at for at, norm in enumerate(norms) if norm == "going"), 0)
    rest = words[start:]
    told = ahead and 2 < len(rest) <= LONGEST and TWO.isdisjoint(word.norm for word in rest)
    plain = not any(word.text in {",", ";", ":"} or word.norm in {"if", "when", "because"} for word in rest)
    if not (told and plain):
        return ()
    if clause.has("verb", "none") and [word.norm for word in rest[1:4]] in (["to", "be", "a"], ["to", "be", "an"]):
        return ("I'm worried about how you'll do as", *(_lowered(word) for word in rest[3:]))
    return ("I'm worried about how you're", *(_lowered(word) for word in rest))


def _undeserved(clause: Clause) -> tuple[str, ...]:
    """ "I don't think I deserved what you did" for "did I really deserve what you did?"."""
    sentence = clause.sentence
    if clause.has("polarity", "negative") or not clause.has("modal", "none"):
        return ()
    words = [sentence.words[i] for i in sentence.subtree(clause.head) if i > clause.head and i not in clause.tags]
    while words and words[-1].upos in {"PUNCT", "SYM", "INTJ"}:
        words.pop()
    if [word.norm for word in words[:2]] == ["what", "you"] and any(word.lemma == "do" for word in words[2:]):
        # said so, "what you've done to me" would be held against somebody all the same
        return ("I don't think I deserved what happened",)
    plain = words and len(words) <= LONGEST_VIEW and not any(word.text in {",", ";", ":"} for word in words)
    verb = "deserved" if clause.has("tense", "past") else "deserve"
    return ("I don't think I", verb, *(_lowered(word) for word in words)) if plain else ()


def denied_place(clause: Clause) -> tuple[str, ...]:
    """ "The list is not a place for you to dump it" as the view of the writer, or no words.

    ``clause`` is what the receiver does there; curses in it go.
    """
    sentence = clause.sentence
    if said := _treated_so(sentence) or _cleaned_up(sentence):
        return said
    if clause.parent is None or not (clause.has("subject", "you") and clause.has("place", "purpose", "relative")):
        return ()
    holder = clause_at(sentence, clause.parent)
    denied = [child for child in sentence.children(holder.head) if child.norm == "not" and child.index < holder.head]
    stated = holder.has("place", "main") and holder.has("mood", "statement") and not holder.has("subject", "you")
    held = {*holder.full, *clause.full}
    all_held = all(word.index in held for word in sentence.words if word.is_said)
    if not (len(denied) == 1 and stated and all_held) or holder.verb.lemma not in PLACES:
        return ()
    words = [word for word in sentence.words if word.index != denied[0].index and word.norm not in STRESS]
    while words and words[-1].upos in {"PUNCT", "SYM"}:
        words.pop()
    apart = any(word.text in {",", ";", ":", "-"} for word in words)
    return () if apart or len(words) > LONGEST else ("I don't think", *(_lowered(word) for word in words))


def _treated_so(sentence: Sentence) -> tuple[str, ...]:
    """ "I'm really hurt by this" for "after all I've done for you, this is how you treat me?"."""
    norms = [word.norm for word in sentence.words if word.is_said]
    asked = norms[-1:] == ["me"] and norms[-6:-4] in (["this", "is"], ["that", "is"], ["this", "'s"], ["that", "'s"])
    treated = norms[-4:-1] in (["how", "you", "treat"], ["how", "you", "repay"], ["how", "you", "thank"])
    # before it, only the score
    score = norms[:-6] in ([], ["so"], ["and"], ["oh"], ["oh", "so"]) or norms[:2] in (["after", "all"], SCORE)
    return ("I'm really hurt by this",) if asked and treated and score else ()


def _cleaned_up(sentence: Sentence) -> tuple[str, ...]:
    """ "I'm tired and I need more help" for "I'm tired of cleaning up after you"."""
    norms = [word.norm for word in sentence.words if word.is_said]
    norms = [norm for norm in norms if norm not in {"so", "really", "just", "always", "constantly", "all", "guys"}]
    norms = [norm for norm in norms if norm not in {"and", "sick"} or "tired" not in norms]
    weary = norms[:2] in (["i", "am"], ["i", "'m"], ["im"]) and norms[2:3] in (["tired"], ["sick"], ["done"])
    rest = norms[4:] if norms[3:4] == ["of"] else norms[3:]
    after = rest in ([verb, "up", "after", "you"] for verb in ("cleaning", "picking", "tidying"))
    return ("I'm tired and I need more help",) if weary and after else ()


def _is_held_up(clause: Clause) -> bool:
    """Whether it asks, in doubt, if the receiver thinks so; "why do you think so?" asks for a reason."""
    asked = clause.has("mood", "question") and clause.has("question-word", "polar", "declarative", "how")
    asked = asked or (clause.has("question-word", "why") and clause.has("modal", "would"))
    # in "how the hell did you think", the parser takes the hell for who thinks
    yours = any(word.norm == "you" for word in clause.sentence.children(clause.head, "nsubj"))
    thinks = clause.verb.lemma in THINKING and yours and clause.has("polarity", "positive")
    return asked and thinks and clause.has("modal", "none", "can", "could", "would") and clause.has("if", "no")


def _is_denied(sentence: Sentence, thought: Word) -> bool:
    denying = {"not", "never", "no", "nobody", "nothing", "none"}
    return any(sentence.words[i].norm in denying for i in sentence.subtree(thought.index))


def _view(clause: Clause, thought: Word) -> list[Word]:
    """The words of what is thought; none where the sentence tells more than that."""
    sentence = clause.sentence
    below = set(sentence.subtree(thought.index))
    said = [word for word in sentence.words if word.is_said and word.index > clause.head]
    aside = {
        i for child in sentence.children(clause.head, "vocative", "discourse") for i in sentence.subtree(child.index)
    }
    if any(word.index not in below | aside for word in said):
        return []
    words = [sentence.words[i] for i in sorted(below) if sentence.words[i].norm not in STRESS]
    if words and words[0].norm == "that" and words[0].role == "mark":
        words.pop(0)
    while words and (words[-1].upos in {"PUNCT", "SYM"} or words[-1].role in {"vocative", "discourse"}):
        words.pop()
    # ", Ana": said again behind the sentence
    return words[:-2] if len(words) > 2 and words[-1].upos == "PROPN" and words[-2].text == "," else words


def _lowered(word: Word) -> str:
    return word.text if word.upos == "PROPN" or not word.text[1:].islower() else word.text.lower()
