"""What the writer wants to be known or understood: "I wish you knew how hard this is", "I don't feel understood"."""

from __future__ import annotations

from collections.abc import Sequence

from kindphrase.clauses import Clause
from kindphrase.content.topics import JUDGING as VERDICTS
from kindphrase.lexicon import Lexicon
from kindphrase.sentences import Word, verbatim

# of minds, and how it is asked that they know
KNOWING = {
    "know": "know", "realise": "know", "realize": "know", "see": "see", "understand": "understand", "get": "understand",
    "comprehend": "understand", "grasp": "understand", "appreciate": "see", "idea": "know", "clue": "know",
    "notice": "see",
}  # fmt: skip
# and how it is said
WISHED = {
    "know": "I wish you knew", "see": "I wish you could see", "understand": "I wish you could understand",
    "keep in mind": "I'd like you to keep in mind",
}  # fmt: skip
FOLLOWING = frozenset({"understand", "get", "comprehend", "get it"})
# what somebody may have for another, and how it is to be given it
HELD = {"respect": "respected", "trust": "trusted", "faith": "trusted", "appreciation": "appreciated"}
# what is understood with somebody
MINDED = frozenset("feelings side pain situation perspective position needs view feeling struggle".split())
SAYING = frozenset("say mean tell explain talk ask".split())
OWN = frozenset({"i", "me", "my", "mine", "myself", "we", "us", "our", "ours"})
THEIRS = frozenset({"you", "your", "yours", "yourself", "you all"})
OTHERS = frozenset({"she", "he"})
WH = frozenset("what how why where who when which".split())
AHEAD = frozenset({"can", "could", "will", "would", "may", "might", "going", "gonna"})
POINTING = frozenset({"it", "this", "that"})
LONGEST = 16
# "do you know how stupid that is?" judges
JUDGING = (*VERDICTS, "label-scorn")


def wanted_known(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """ "I'd like you to know what he gave up for me" for "do you even know what he gave up for me?"."""
    doubted = clause.has("mood", "question") and clause.has("question-word", "polar", "tag")
    if kept := _kept_in_mind(clause, lexicon):
        return kept
    if not clause.has("subject", "you") or not (doubted or clause.has("mood", "statement")):
        return ()
    sentence, holder = clause.sentence, clause.verb
    thing = sentence.child(clause.head, "obj")
    lacking = clause.has("verb", "have") and thing is not None and thing.lemma in {"idea", "clue"}
    if lacking and thing is not None:
        holder = thing
        none = any(word.norm in {"no", "zero"} for word in sentence.children(thing.index, "det", "amod"))
        if not (none or doubted or clause.has("polarity", "negative")):
            return ()
    elif clause.has("polarity", "positive") and not doubted:
        return ()
    knows = KNOWING.get(holder.lemma)
    said = [clause.word(i) for i in clause.full if i > holder.index and i not in clause.tags]
    return _asked_to(knows, said, clause, lexicon) if knows is not None else ()


def _kept_in_mind(clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """ "I'd like you to keep in mind that I can't drive" for "you know perfectly well that I can't drive"."""
    stated = clause.has("mood", "statement") and clause.has("subject", "you") and clause.has("polarity", "positive")
    known = clause.has("verb", "know") or clause.has("predicate", "aware")
    if not (stated and known and clause.has("modal", "none") and clause.has("tense", "present")):
        return ()
    below = [clause.sentence.words[i] for i in clause.sentence.subtree(clause.head) if i > clause.head]
    start = next((at for at, word in enumerate(below) if word.norm in WH | {"that", "i", "we"}), len(below))
    words = below[start:]
    while words and words[-1].upos in {"PUNCT", "SYM", "INTJ"}:
        words.pop()
    ranks = any(word.norm == "than" for word in words)
    return () if ranks else _asked_to("keep in mind", words, clause, lexicon)


def _asked_to(knows: str, words: list[Word], clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """The words of a clause with "what" or "how" that tells of the writer; none where it is about the receiver."""
    while words and words[-1].upos in {"PUNCT", "SYM", "INTJ"}:
        words.pop()
    norms = [word.norm for word in words]
    if knows in {"see", "understand"} and clause.has("mood", "question") and norms in (["that"], ["this"]):
        return (WISHED[knows], *norms)
    if not clause.has("complement", "wh") and (said := _that_own(knows, words, clause, lexicon)):
        return said
    if not norms or norms[0] not in WH or len(words) > LONGEST or any(word.text in {",", ";", ":"} for word in words):
        return ()
    finite = any(clause.sentence.child(word.index, "nsubj", "nsubj:pass") is not None for word in words)
    pointed = norms[0] == "how" or (norms[0] == "what" and len(norms) > 2 and norms[1] in POINTING)
    # "how this works" is nothing of the writer's
    pointed = pointed and words[-1].lemma not in {"work", "function", "go", "run"}
    own = not OWN.isdisjoint(norms) or (pointed and not POINTING.isdisjoint(norms))
    # "you have no idea who she is", said of somebody close
    own = own or (clause.has("mood", "statement") and knows == "know" and bool(OTHERS & set(norms[1:3])))
    judged = any(norm in lexicon.classes.get(name, ()) for norm in norms for name in JUDGING)
    told = finite or not POINTING.isdisjoint(norms)
    if not (told and own) or judged or _is_of_receiver(words):
        return ()
    speaks = any(word.lemma in SAYING for word in words)
    followed = knows == "understand" or (knows == "know" and clause.has("mood", "statement"))
    if followed and speaks and norms[0] == "what" and norms[1] in {"i", "we"}:
        return ("I don't think I'm getting my point across",)
    return (*_named_first(clause), WISHED[knows], *(lowered(word) for word in words))


def _named_first(clause: Clause) -> tuple[str, ...]:
    """ "your daughter," where she is named before it is said what nobody knows of her."""
    lead = [word for word in map(clause.word, clause.full) if word.is_said and word.index < min(clause.subject)]
    lead = [word for word in lead if word.index not in clause.openers and word.upos != "CCONJ"]
    return (f"{verbatim(lead)},",) if lead and lead[-1].upos == "NOUN" else ()


def _that_own(knows: str, words: list[Word], clause: Clause, lexicon: Lexicon) -> tuple[str, ...]:
    """ "I'd like you to see that I'm trying" for "can't you see I'm trying?": what the writer says of themselves."""
    words = words[1:] if words and words[0].norm == "that" else words
    inner = clause.sentence.child(clause.head, "ccomp")
    who = clause.sentence.child(inner.index, "nsubj") if inner is not None else None
    if inner is None or who is None or not words or len(words) > LONGEST:
        return ()
    mine = words[0].norm in {"i", "we"} and words[0].role == "nsubj"
    # "can't you see the dog is hungry?"
    others = knows == "see" and words[0].index == clause.sentence.subtree(who.index)[0] and who.norm not in THEIRS
    if not (mine or (others and THEIRS.isdisjoint(word.norm for word in words))):
        return ()
    if clause.has("tense", "past"):
        # "didn't you notice I moved your car?" asks after what was done
        return ()
    judged = any(word.norm in lexicon.classes.get(name, ()) for word in words for name in JUDGING)
    apart = any(word.text in {",", ";", ":"} for word in words)
    hates = any(word.lemma in {"hate", "dislike", "despise"} for word in words)
    if judged or apart or hates or _is_of_receiver(words):
        return ()
    return (WISHED[knows], "that", _said(words))


def _is_of_receiver(words: list[Word]) -> bool:
    """Whether it tells what the receiver does or has; "how long I waited for you" does not."""
    theirs = [word for word in words if word.norm in THEIRS]
    acts = any(word.norm != "you" or word.role.startswith("nsubj") for word in theirs)
    # "what I can do to you" threatens
    return acts or (bool(theirs) and not AHEAD.isdisjoint(word.norm for word in words))


def not_followed(clause: Clause) -> tuple[str, ...]:
    """ "I don't feel understood" for "you don't understand me", and for the same without a word of what."""
    stated = clause.has("mood", "statement") or clause.has("tag", "yes") or clause.has("question-word", "declarative")
    if not (stated and clause.has("subject", "you") and clause.has("polarity", "negative")):
        return ()
    verb = clause.verb.lemma
    if verb == "have" and (lacked := _lacked(clause)):
        return (lacked,)
    if (verb not in FOLLOWING and not (verb == "know" and clause.has("object-noun", *MINDED))) or clause.has(
        "complement", "to", "ing"
    ):
        return ()
    said = {*clause.skeleton, *clause.tags}
    rest = [clause.word(i) for i in clause.full if i not in said and clause.word(i).index > clause.head]
    norms = [word.norm for word in rest if word.upos not in {"PUNCT", "SYM", "INTJ", "ADV"} and word.norm != "at"]
    past = clause.has("tense", "past") or clause.has("aspect", "perfect")
    if norms in (["my", "point"], ["the", "point"]):
        return ("I don't think I got my point across" if past else "I don't think I'm getting my point across",)
    if norms in (["what", "i", "said"], ["what", "i", "mean"]):
        return ("I don't think I got my point across" if past else "I don't think I'm getting my point across",)
    bare = [norm for norm in norms if norm not in {"all", "a", "thing", "anything", "one", "bit"}]
    minded = len(bare) == 2 and bare[0] in {"my", "our"} and bare[1] in MINDED and verb in {"understand", "know"}
    if minded:
        return ("I didn't feel understood" if past else "I don't feel understood",)
    if bare in ([], ["me"]) and (verb == "understand" or bare == ["me"]):
        return ("I didn't feel understood" if past else "I don't feel understood",)
    if bare == ["it"]:
        return ("I don't think I got through to you" if past else "I don't think I'm getting through to you",)
    return ()


def _lacked(clause: Clause) -> str:
    """ "I don't feel respected" for "you have no respect for me"."""
    thing = clause.sentence.child(clause.head, "obj")
    after = [word.norm for word in map(clause.word, clause.full) if thing is not None and word.index > thing.index]
    mine = after[:2] in (["for", "me"], ["in", "me"], ["for", "us"])
    if thing is None or not mine or thing.lemma not in HELD or clause.has("tense", "past"):
        return ""
    return f"{'We' if 'us' in after[:2] else 'I'} don't feel {HELD[thing.lemma]}"


def _said(words: Sequence[Word]) -> str:
    """The words as they stand: "im" stays one word."""
    text = verbatim(words)
    return text.lower() if text.isupper() else text[:1].lower() + text[1:] if words[0].upos != "PROPN" else text


def lowered(word: Word) -> str:
    return word.text if word.upos == "PROPN" or word.norm == "i" else word.text.lower()
