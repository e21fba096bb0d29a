"""What the draft tells in another shape, as ready words for an observation: what was heard, what had to be done.

"Hearing you talk about her makes me sick" tells that I heard you talk about her, "I'm tired of repeating myself" that I
had to repeat myself.
"""

from __future__ import annotations

from kindphrase.clauses import Clause
from kindphrase.content.telling import MADE_UP, SCORN
from kindphrase.content.topics import scorns
from kindphrase.content.totals import totalled
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_verb
from kindphrase.parsing.orders import STOPPING
from kindphrase.sentences import Sentence, Word, spoken, verbatim

# done to somebody "like this"
TREATING = {"talk": "talked", "speak": "spoke", "treat": "treated", "look": "looked", "act": "acted"}
LONGEST = 20
# of these, that somebody would rather do them is a charge
CHARGED = ("lie", "lie to", "cheat", "hurt", "fight", "ignore", "die", "kill", "steal", "let")
# how something came to be known
SENSING = {"see": "saw", "hear": "heard", "watch": "watched"}
WEARY = ("tired", "sick", "weary", "fed", "exhausted")
# what a thing is when somebody cares about it
CARING = frozenset({"care", "care about", "give"})
LONGEST_THING = 5
# who poses as another
POSING = ("impersonator", "impostor", "imposter", "impersonators", "impostors", "imposters")
# what is done with lies
TELLING = frozenset(
    "tell told telling tells give gave giving feed fed feeding say said saying speak spoke speaking".split()
)
# beside what did not come
LEFT_OUT = frozenset("and but god damn goddamn fucking fuckin bloody freaking lousy".split())
# what somebody may get from another
GIVEN = frozenset(
    "message text call thank thanks word reply answer note hello hug card kiss goodbye apology sorry email letter "
    "response gift present visit postcard birthday".split()
)


def ready_for(clause: Clause, lexicon: Lexicon) -> str:
    """The words of an observation, or no words."""
    return (
        _sensed(clause, lexicon)
        or _lied(clause.sentence)
        or _posed(clause)
        or _unheeded(clause)
        or _wearied(clause)
        or _others(clause, lexicon)
    )


def _others(clause: Clause, lexicon: Lexicon) -> str:
    return (
        _preferred(clause)
        or _invented(clause)
        or _absent(clause.sentence)
        or totalled(clause, lexicon)
        or _likened(clause)
    )


def _preferred(clause: Clause) -> str:
    """ "it seemed like you would rather be out than talk to me" for "you'd rather be out than talk to me"."""
    words = [clause.word(i) for i in clause.sentence.subtree(clause.head) if i > clause.head and i not in clause.tags]
    while words and not words[-1].is_said:
        words.pop()
    rather = any(word.norm == "rather" for word in clause.sentence.children(clause.head, "advmod"))
    stated = clause.has("mood", "statement") and clause.has("modal", "would") and clause.has("if", "no")
    mine = any(word.norm in {"me", "us"} for word in words) and any(word.norm == "than" for word in words)
    acts = clause.has("subject", "you") and not clause.has("verb", "none", *CHARGED) and clause.has("voice", "active")
    plain = len(words) <= LONGEST and clause.verb.norm == clause.verb.lemma
    if not (rather and stated and mine and acts and plain) or any(word.text in {",", ";", ":"} for word in words):
        return ""
    return f"it seemed like you would rather {verbatim([clause.verb, *words])}"


def _unheeded(clause: Clause) -> str:
    """ "my exam did not seem to matter to you" for "you don't care about my exam", or no words."""
    if not (clause.has("verb", *CARING) and clause.has("polarity", "negative") and clause.has("mood", "statement")):
        return ""
    if not clause.has("subject", "you") or clause.has("tense", "future") or not clause.has("if", "no"):
        return ""
    sentence = clause.sentence
    about = [
        sentence.words[i]
        for i in sentence.subtree(clause.head)
        if any(case.norm == "about" for case in sentence.children(i, "case"))
    ]
    if len(about) != 1 or about[0].upos != "NOUN" or (clause.has("verb", "give") and clause.has("object", "my", "me")):
        return ""
    thing = about[0]
    words = [sentence.words[i] for i in sentence.subtree(thing.index) if sentence.words[i].norm != "about"]
    plain = all(word.upos in {"DET", "PRON", "NOUN", "PROPN", "ADJ"} for word in words)
    last = all(not word.is_said for word in sentence.words if word.index > words[-1].index)
    determined = words[0].norm in {"my", "our", "your", "the", "his", "her", "their", "this"}
    if not (plain and last and determined) or len(words) > LONGEST_THING:
        return ""
    return " ".join((*map(_lowered, words), "did not seem to matter to you"))


def _likened(clause: Clause) -> str:
    """ "you talked to me like that" for "why are you talking to me like this?", or no words."""
    asked = clause.has("mood", "statement") or clause.has("question-word", "why", "how-come")
    plain = clause.has("subject", "you") and clause.has("modal", "none") and clause.has("polarity", "positive")
    verb = next((verb for verb in TREATING if clause.has("verb", verb)), "")
    said = [clause.word(i) for i in clause.full if i > clause.head and clause.word(i).is_said]
    norms = [word.norm for word in said]
    if not (asked and plain and verb and norms[-2:] in (["like", "this"], ["like", "that"])):
        return ""
    whom = norms[:-2]
    known = whom in ([], ["to", "me"], ["to", "us"], ["me"], ["us"], ["at", "me"])
    return " ".join(("you", TREATING[verb], *whom, "like that")) if known and clause.has("if", "no") else ""


def _sensed(clause: Clause, lexicon: Lexicon) -> str:
    """ "I heard you talk about her" for "hearing you talk about her makes me sick", or no words."""
    sentence = clause.sentence
    made = next((word for word in sentence.words if word.lemma == "make" and word.index in _above(clause)), None)
    if made is None:
        return ""
    below = sentence.children(made.index, "csubj", "advcl", "nsubj")
    heard = next((word for word in below if word.lemma in SENSING and word.norm.endswith(("ing", "in"))), None)
    judged = {i for word in sentence.words if scorns(word, lexicon, SCORN) for i in sentence.subtree(word.index)}
    if heard is None or heard.index > made.index or sentence.children(made.index, "aux"):
        return ""
    between = sentence.words[heard.index + 1 : made.index]
    words = [word for word in between if word.is_said and word.index not in judged]
    while words and (words[-1].upos == "ADP" or words[-1].norm == "wit"):
        words.pop()
    acts = len(words) > 1 and words[0].norm == "you" and words[1].upos in {"VERB", "ADV"}
    apart = any(word.text in {",", ";"} for word in sentence.words[heard.index : made.index])
    if not acts or apart or len(words) > LONGEST:
        return ""
    return " ".join(("I", SENSING[heard.lemma], *(word.text for word in words)))


def _wearied(clause: Clause) -> str:
    """ "I had to repeat myself" for "I'm tired of repeating myself", or no words."""
    sentence = clause.sentence
    if not (clause.has("predicate", *WEARY) and clause.has("subject", "i") and clause.has("polarity", "positive")):
        return ""
    done = next(
        (
            word
            for word in sentence.children(clause.head, "advcl", "acl", "xcomp", "obl")
            if word.norm.endswith("ing") and word.index > clause.head and is_verb(word.lemma, word.text)
        ),
        None,
    )
    if done is None or done.lemma in {"be", "have"} or sentence.children(done.index, "nsubj", "aux", "conj"):
        return ""
    words = [sentence.words[i] for i in sentence.subtree(done.index) if i > done.index and sentence.words[i].is_said]
    apart = any(sentence.words[i].text in {",", ";", ":"} for i in sentence.subtree(done.index))
    if apart or len(words) > LONGEST:
        return ""
    return " ".join(("I had to", done.lemma, *(_lowered(word) for word in words)))


def _posed(clause: Clause) -> str:
    """ "it seemed like you were posing as the mayor" for "you're the impersonator of the mayor", or no words."""
    plain = clause.has("subject", "you") and clause.has("polarity", "positive") and clause.has("mood", "statement")
    if not plain or not clause.has("predicate", *POSING) or clause.has("modal", "might", "may", "could"):
        return ""
    whom = clause.sentence.child(clause.head, "nmod")
    words = [clause.sentence.words[i] for i in clause.sentence.subtree(whom.index)] if whom is not None else []
    of = words[0].norm == "of" and len(words) <= LONGEST_THING if words else False
    told = " ".join(_lowered(word) for word in words[1:]) if of else "somebody else"
    return f"it seemed like you were posing as {told}"


def _lied(sentence: Sentence) -> str:
    """ "you lied to me about it" for "lied to me about it", "you told me lies" for "I hate the lies you tell me"."""
    said = spoken(sentence, {",", ";", ":"})
    norms = [word.norm for word in said]
    if any(word.text in {",", ";", ":"} for word in said) or len(said) > LONGEST:
        return ""
    if norms[:1] in (["lied"], ["cheated"]) and norms[1:2] in (["to"], ["on"], ["about"], []):
        return f"you {verbatim(said).lower()}" if "you" not in norms and "and" not in norms else ""
    if norms[:1] in (["thanks"], ["thank"]) and norms[-1] in {"lie", "lies", "lying"}:
        return "you lied" if "for" in norms[1:3] else ""
    if "lies" not in norms:
        return ""
    at = norms.index("lies")
    behind = [norm for norm in norms[at + 1 :] if norm not in {"that", "have", "keep", "always", "just"}]
    if behind[:1] == ["you"] and behind[1:2] and behind[1] in TELLING and behind[2:3] in (["me"], ["us"]):
        return f"you told {behind[2]} lies"
    gives = [norm for norm in norms[:at] if norm not in {"me", "us", "to", "nothing", "but"}]
    whom = next((norm for norm in norms if norm in {"me", "us"}), "")
    return f"you told {whom} lies" if whom and gives[:1] == ["you"] and gives[-1] in TELLING else ""


def _invented(clause: Clause) -> str:
    """ "you say things that don't seem true to me" for "stop making shit up", or no words."""
    made = clause.has("verb", "make up") or (clause.has("verb", "make") and clause.has("word", "up"))
    if not made or not clause.features.get("object-noun", frozenset()) & MADE_UP or clause.has("polarity", "negative"):
        return ""
    ordered = any(word.lemma in STOPPING for word in clause.sentence.words[:3])
    return "you say things that don't seem true to me" if ordered else "you said things that didn't seem true to me"


def _absent(sentence: Sentence) -> str:
    """ "I didn't even get a message saying you'd be late" for "not even a message saying you'd be late"."""
    said = [word for word in sentence.words if word.is_said and word.norm not in LEFT_OUT]
    norms = [word.norm for word in said]
    if norms[:2] == ["not", "even"] and norms[2:3] in (["a"], ["an"], ["one"]):
        opens, said = "I didn't even get", said[2:]
    elif norms[:3] == ["not", "a", "single"] or norms[:2] == ["not", "one"]:
        opens, said = "I didn't get", said[1:]
    else:
        return ""
    thing = next((word for word in said if word.upos == "NOUN" or word.lemma in GIVEN), None)
    between = said[1 : said.index(thing)] if thing is not None else []
    plain = thing is not None and thing.lemma in GIVEN and all(word.upos in {"ADJ", "NOUN"} for word in between)
    root = thing is not None and thing.role == "root"
    apart = any(word.text in {",", ";", ":"} for word in sentence.words)
    behind = said[said.index(thing) + 1 :] if thing is not None else []
    if behind and behind[0].norm == "you":
        # "a thank you"
        behind = behind[1:]
    follows = not behind or behind[0].upos in {"ADP", "DET", "ADV", "PART"} or behind[0].norm.endswith("ing")
    if not (plain and root and follows) or apart or len(said) > LONGEST:
        return ""
    return f"{opens} {said[0].norm}{verbatim(said).removeprefix(said[0].text)}"


def _lowered(word: Word) -> str:
    return word.text if word.upos == "PROPN" or word.norm == "i" else word.text.lower()


def _above(clause: Clause) -> set[int]:
    """The head of the clause, and what it hangs on."""
    found, at = {clause.head}, clause.head
    while (above := clause.sentence.words[at].head) not in found:
        found.add(above)
        at = above
    return found
