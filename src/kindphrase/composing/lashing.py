"""What lashes out beside a rewritten sentence: thrown away where it says nothing, and else nothing is half-cleaned.

"you donkey", "get lost" and "don't @ me" go with the sentence that they stand beside. Beside a sneer that can neither
go nor be said ("you're built like a fridge"), a kind sentence reads as mockery: there the writer keeps the draft, with
the advice.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from kindphrase.composing.nearby import sentences_at, touching
from kindphrase.lexicon import Lexicon
from kindphrase.parsing.morphology import is_base
from kindphrase.reporting import Edit
from kindphrase.sentences import Sentence, Word
from kindphrase.spans import Span

NAMES = ("insult-noun", "slur-noun", "label-name")
SCORN = (*NAMES, "insult-adjective", "profanity")
# nothing is said by these but "go away", or "you can't deny it"
AWAY = tuple(
    row.split()
    for row in (
        "get lost|fuck off|f off|piss off|bugger off|go to hell|go fuck yourself|get stuffed|get bent|"
        "shut up|shut it|shut your mouth|screw you|fuck you|fuck u|to hell with you|do not @ me|do not at me|gtfo|stfu|"
        "gtfoh|kma|admit it|just admit it|face it|you know it|and you know it|"
        "eat shit|bite me|suck it|get out of my face|drop dead|damn you|up yours"
    ).split("|")
)
WORN = frozenset(
    "you your a an the such of and so just really very now then bro dude oh man too totally ugh all".split()
)
# thrown at somebody, these scorn: "you pig"
BEASTS = frozenset(
    "prostitute pimp pig dog donkey monkey cow goat rat snake ape parasite leech vermin worm weasel mule hag peasant "
    "robot bot machine chatbot".split()
)
BECAUSE = frozenset({"because", "cause", "cuz", "coz", "cos", "since", "bc", "bcoz"})
BE = frozenset({"are", "be", "is", "was", "were", "'re", "re"})
DENIED = frozenset({"not", "never", "no", "if", "whether", "nobody", "hardly"})
DEGREES = frozenset("so such a an the just really very still all always nothing but most more only one from of".split())
PASSING = DEGREES | frozenset(
    "fucking fuckin damn bloody stupid little dumb old big ugly fat dirty absolute total".split()
)
# with a verb of harm behind "I will", these threaten
FUTURE = frozenset({"will", "gonna", "shall", "'ll", "ll"})
HARM = frozenset("fuck kill slap punch beat smash smack hit stab shoot destroy break ruin hurt strangle".split())
MAD = frozenset("mad crazy pathetic useless sick".split())
NEAR = 4
LONGEST = 6
REACH = 6


def unlashed(edits: Sequence[Edit], sentences: Sequence[Sentence], lexicon: Lexicon, draft: str) -> tuple[Edit, ...]:
    """The edits, grown over what only lashes out beside them; without those of a line in which more does."""
    if not any(edit.text for edit in edits):
        return tuple(edits)
    names = frozenset(BEASTS).union(*(lexicon.classes.get(name, frozenset()) for name in NAMES))
    scorn = names.union(*(lexicon.classes.get(name, frozenset()) for name in SCORN))
    groups = lexicon.classes.get("protected-group", frozenset())
    kept: list[Edit] = []
    for line in _lines(edits, draft):
        inside = [edit for edit in edits if line.start <= edit.start and edit.end <= line.end]
        near = _within(line, sentences)
        ordered = sorted(inside, key=attrgetter("end"))
        runs = [run for sentence in near for run in _left(sentence, ordered)]
        bare = [run for run in runs if _is_bare(run, scorn, names)]
        rest = [run for run in runs if not any(run is one for one in bare)]
        if not any(edit.text for edit in inside):
            kept.extend(inside)
        elif not any(_sneers(run, names, groups) or _leans(run) for run in rest):
            kept.extend(_without(inside, bare, near, draft))
    return tuple(sorted(kept, key=lambda edit: edit.start))


def left_beside(
    edits: Sequence[Edit], sentences: Sequence[Sentence], draft: str
) -> Iterator[tuple[Sentence, list[Word]]]:
    """The rows of words that stay in the lines of the edits, each with its sentence."""
    for line in _lines([edit for edit in edits if edit.text], draft):
        inside = [edit for edit in edits if line.start <= edit.start and edit.end <= line.end]
        ordered = sorted(inside, key=attrgetter("end"))
        for sentence in _within(line, sentences):
            for run in _left(sentence, ordered):
                yield sentence, run


def _within(line: Span, sentences: Sequence[Sentence]) -> list[Sentence]:
    return [sentence for sentence in sentences_at(line, sentences) if line.contains(sentence.span)]


def _lines(edits: Sequence[Edit], draft: str) -> list[Span]:
    """The stretches of whole lines that hold the edits, in order."""
    found: list[Span] = []
    for edit in edits:
        start = draft.rfind("\n", 0, edit.start) + 1
        end = draft.find("\n", edit.end)
        end = len(draft) if end < 0 else end
        if found and start < found[-1].end:
            found[-1] = Span(found[-1].start, max(end, found[-1].end))
        else:
            found.append(Span(start, end))
    return found


def _left(sentence: Sentence, edits: Sequence[Edit]) -> list[list[Word]]:
    """The rows of words that no edit takes away; the edits stand in order, and none in another."""
    edits = touching(edits, sentence.span)
    rows: list[list[Word]] = [[]]
    for word in sentence.words:
        # an edit that ends in a word gives it another first letter
        taken = any(edit.start < word.span.end and word.span.end <= edit.end for edit in edits)
        taken = taken or any(word.span.start <= edit.start < word.span.end for edit in edits)
        parts = any(rows[-1] and rows[-1][-1].span.end <= edit.start and edit.end <= word.span.start for edit in edits)
        if taken or parts:
            rows.append([])
        if not taken:
            rows[-1].append(word)
    return [row for row in rows if any(word.is_said for word in row)]


def _is_bare(run: Sequence[Word], scorn: frozenset[str], names: frozenset[str]) -> bool:
    """Whether a row of words does nothing but call names or send away."""
    norms = [word.norm for word in run if word.is_said or word.text == "@"]
    said = [norm for norm in norms if norm not in WORN - {"you"}]
    if _sends_away(said):
        return True
    if len(norms) > LONGEST or not norms or norms[0] in {"i", "my", "we"}:
        return False
    calls = [norm for norm in norms if norm not in WORN | BE]
    spoken = norms[0] in {"you", "your"} and (norms[1:2] == [] or norms[1] not in {"too", "guys", "all", "two"})
    if norms[0] == "you" and norms[1:2] == ["are"] and len(calls) == 1 and (calls[0] in scorn or calls[0] in MAD):
        return True
    aimed = bool(calls) and all(norm in scorn for norm in calls) and calls[-1] in names
    # "robot" alone may be the end of anything
    alone = len(calls) == len(norms) and calls[-1] not in BEASTS
    return aimed and (spoken or alone) and not set(norms) & DENIED


def _sends_away(norms: Sequence[str]) -> bool:
    for row in AWAY:
        if list(norms) == row or list(norms) == [*row, "you"]:
            return True
    # "get lo lost": begun, and begun again
    return len(norms) == 3 and norms[0] == "get" and norms[2] == "lost" and "lost".startswith(norms[1])


def _leans(run: Sequence[Word]) -> bool:
    """Whether a sentence only says what it was not to be: "You were to feed the cat. Not wake me."."""
    said = [word for word in run if word.is_said]
    denied = len(said) > 2 and said[0].index == 0 and said[0].norm == "not"
    verb = next((word for word in said[1:] if word.upos not in {"ADV", "PART"}), None)
    bare = verb is not None and (is_base(verb.norm) or (verb.upos == "VERB" and not verb.norm.endswith("ing")))
    return denied and bare and not any(word.role.startswith("nsubj") for word in said)


def _sneers(run: Sequence[Word], names: frozenset[str], groups: frozenset[str]) -> bool:
    """Whether a row of words insults, guesses at what somebody is, or threatens."""
    norms = [word.norm for word in run if word.is_said]
    for at, norm in enumerate(norms):
        before, behind = norms[max(at - NEAR, 0) : at], norms[at + 1 :]
        if norm in {"you", "your"} and not DENIED & set(before):
            if norm == "you" and _is_called(behind, names):
                return True
            if norm == "you" and any(behind[skip : skip + 2] == ["built", "like"] for skip in (0, 1)):
                return True
        # "I don't know if it's because you're …" guesses, "it's not because you're …" does not
        guessed = norm == "you" and before[-1:] != [] and before[-1] in BECAUSE and before[-2:-1] != ["not"]
        if guessed and _is_guess(behind, groups):
            return True
        if norm == "i" and behind[:1] and behind[0] in FUTURE and _harms(behind[1:]):
            return True
    return any(_belittles(norms[at:]) for at in range(len(norms)))


def _is_called(behind: Sequence[str], names: frozenset[str]) -> bool:
    """ "(you) stupid donkey", "(you) are such an idiot"."""
    rest = list(behind[:REACH])
    while rest and (rest[0] in PASSING or rest[0] in BE):
        rest.pop(0)
    return bool(rest) and rest[0] in names and rest[0] not in {"dog", "robot", "bot", "machine", "chatbot"}


def _is_guess(behind: Sequence[str], groups: frozenset[str]) -> bool:
    """ "(because you) are a woman": what somebody is, held up as a reason."""
    rest = list(behind[:REACH])
    if rest[:1] and rest[0] not in BE:
        return False
    rest = [norm for norm in rest if norm not in BE | DEGREES]
    return bool(rest) and rest[0] in groups


def _harms(behind: Sequence[str]) -> bool:
    rest = [norm for norm in behind if norm not in {"just", "really", "fucking"}]
    # "hit you up", "beat you to it"
    harmless = rest[2:3] in (["up"], ["to"])
    return rest[:1] != [] and rest[0] in HARM and rest[1:2] in (["you"], ["your"]) and not harmless


def _belittles(norms: Sequence[str]) -> bool:
    """ "you can't even come close to knowing": what somebody could never do, as a jab."""
    cannot = list(norms[:1]) == ["you"] and norms[1:2] and norms[1] in {"can", "could", "will", "would"}
    rest = [norm for norm in norms[2:8] if norm not in {"even", "ever", "possibly", "n't"}]
    denied = rest[:1] in (["not"], ["never"])
    return bool(
        cannot and denied and rest[1:] and (rest[1:4] == ["come", "close", "to"] or rest[1:3] == ["begin", "to"])
    )


def _without(edits: Sequence[Edit], bare: Sequence[Sequence[Word]], near: Sequence[Sentence], draft: str) -> list[Edit]:
    """The edits, with what the rows of words take up gone."""
    grown = list(edits)
    for run in bare:
        start, end = run[0].span.start, run[-1].span.end
        at = bisect_right([edit.start for edit in grown], start) - 1
        last = grown[at] if at >= 0 else None
        following = grown[at + 1] if at + 1 < len(grown) else None
        if last is not None and last.text and not any(map(str.isalnum, draft[last.end : start])):
            # without the first letter of the row, where the edit changed it
            text = (last.text[: -max(last.end - start, 0)] if last.end > start else last.text).rstrip(" ,;")
            closes = any(word.text in {".", "!", "?"} for word in run) and text[-1:] not in {".", "!", "?"}
            more = draft[end : end + 1].isalnum()
            grown[at] = Edit(start=last.start, end=end, text=f"{text}{'.' if closes else ''}{' ' if more else ''}")
        elif following is not None and following.text and not any(map(str.isalnum, draft[end : following.start])):
            text = following.text.lstrip(" .,;")
            opens = start == 0 or draft[:start].rstrip()[-1:] in {"", ".", "!", "?"}
            text = text[:1].upper() + text[1:] if opens and draft[start].isupper() else text
            grown[at + 1] = Edit(start=start, end=following.end, text=text)
        elif any(sentence.span == Span(start, end) for sentence in near):
            begins = len(draft[:start].rstrip(" "))
            grown.insert(at + 1, Edit(start=begins or start, end=end, text=""))
    return grown
