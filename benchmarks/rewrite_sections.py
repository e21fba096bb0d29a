"""`Rewritten` messages → the tables of the rewriting benchmark, one function each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import linking
import numpy as np
from bootstrap import Resamples
from labelled import CATEGORIES
from layout import EMPTY, Cell, Table
from rapidfuzz.distance import Levenshtein
from rewritten import COMPLETE, NEEDS_INPUT, OUTCOMES, Rewritten, has_two, has_two_frames, outcome_of, per_message

from kindphrase.reporting import Finding, Suggestion

Chosen = Callable[[Rewritten, Finding], bool]
MOST_FEELINGS = 25


def coverage(sets: Sequence[Rewritten]) -> Table:
    """What the writer gets for a finding, and how many messages come out changed."""
    resamples = Resamples(len(sets))
    rows = [
        _covered("findings", sets, resamples, lambda _, __: True),
        _covered("findings on the labelled words", sets, resamples, Rewritten.labelled),
    ]
    changed = per_message(sets, lambda one: int(one.changed))
    dashes = [None] * len(OUTCOMES)
    rows.append(("messages changed as a whole", len(sets), *dashes, resamples.ratio(changed, np.ones(len(sets)))))
    headings = ("", "number", *OUTCOMES, "with a suggestion")
    note = "Of messages that accuse and are flagged. By the first suggestion. Nothing: only the rule's question."
    return Table("coverage", "Coverage", headings, tuple(rows), note)


def by_category(sets: Sequence[Rewritten]) -> Table:
    """The same for findings of each category."""
    resamples = Resamples(len(sets))
    rows = []
    for category in CATEGORIES:
        row = _covered(category, sets, resamples, lambda _, found, name=category: found.category == name)
        if row[1]:
            rows.append(row)
    rows.sort(key=lambda row: -int(str(row[1])))
    return Table(
        "category", "Coverage by category", ("category", "findings", *OUTCOMES, "with a suggestion"), tuple(rows)
    )


def _covered(name: str, sets: Sequence[Rewritten], resamples: Resamples, chosen: Chosen) -> tuple[Cell, ...]:
    told = [[outcome_of(found) for found in one.report.findings if chosen(one, found)] for one in sets]
    counts = Counter(outcome for outcomes in told for outcome in outcomes)
    offered = [sum(outcome in {COMPLETE, NEEDS_INPUT} for outcome in outcomes) for outcomes in told]
    share = resamples.ratio(offered, [len(outcomes) for outcomes in told])
    return (name, counts.total(), *(counts[outcome] or EMPTY for outcome in OUTCOMES), share)


def frames(sets: Sequence[Rewritten]) -> Table:
    """How the suggestions are said; the first ones, and all."""
    first, every = (Counter(one.frame for one in chosen) for chosen in (_firsts(sets), _all(sets)))
    rows = [(name, first[name], _share(first, name), every[name], _share(every, name)) for name in every]
    rows.sort(key=lambda row: (-row[1], -row[3]))
    return Table("frames", "Frames", ("frame", "first", "share", "all", "share of all"), tuple(rows))


def feelings(sets: Sequence[Rewritten]) -> Table:
    """The feelings of first suggestions; None is a sentence that keeps the writer's own frame."""
    counts = Counter(one.feeling or "(the writer's own)" for one in _firsts(sets))
    rows: list[tuple[Cell, ...]] = [(word, n, _share(counts, word)) for word, n in counts.most_common(MOST_FEELINGS)]
    note = f"{len(counts)} different ones in {counts.total()} first suggestions."
    return Table("feelings", "Feelings", ("feeling", "first", "share"), tuple(rows), note)


def _share(counts: Counter[str], name: str) -> float | None:
    return counts[name] / counts.total() if counts.total() else None


def variety(sets: Sequence[Rewritten]) -> Table:
    """How many suggestions a finding has, of the findings that have any; and whether there is a real choice."""
    resamples = Resamples(len(sets))
    offered = per_message(sets, lambda one: sum(bool(found.suggestions) for found in one.report.findings))
    rows: list[tuple[Cell, ...]] = []
    for name, question in (
        ("exactly one", lambda found: len(found.suggestions) == 1),
        ("exactly two", lambda found: len(found.suggestions) == 2),
        ("three or more", lambda found: len(found.suggestions) > 2),
        ("two that differ in more than a word", has_two),
        ("two that differ in more than their tense", has_two_frames),
    ):
        hits = [sum(map(question, one.report.findings)) for one in sets]
        rows.append((name, sum(hits), resamples.ratio(hits, offered)))
    return Table("variety", "Suggestions a finding", ("", "findings", "share"), tuple(rows))


def changes(sets: Sequence[Rewritten]) -> Table:
    """How much longer a text becomes, and how much of it changes."""
    sites = [(one.message.text[each.start : each.end], each.text) for one in sets for each in _firsts([one])]
    whole = [(one.message.text, one.report.rewrite()) for one in sets if one.changed]
    rows = [
        _spread("length: first suggestion / the words it replaces", sites, _ratio),
        _spread("length: whole message, after / before", whole, _ratio),
        _spread("edit distance: first suggestion", sites, Levenshtein.normalized_distance),
        _spread("edit distance: whole message", whole, Levenshtein.normalized_distance),
    ]
    note = "Lengths in characters. Edit distance: Levenshtein, as a share of the longer text."
    return Table("changes", "Length and change", ("", "pairs", "10 %", "median", "90 %"), tuple(rows), note)


def _ratio(before: str, after: str) -> float:
    return len(after) / len(before)


def _spread(name: str, pairs: Sequence[tuple[str, str]], measure: Callable[[str, str], float]) -> tuple[Cell, ...]:
    if not pairs:
        return (name, 0, None, None, None)
    low, middle, high = np.percentile([measure(before, after) for before, after in pairs], (10, 50, 90))
    return (name, len(pairs), float(low), float(middle), float(high))


def dropped(sets: Sequence[Rewritten]) -> Table:
    """Why sentences that were made are not offered."""
    candidates = sum(one.candidates for one in sets)
    reasons = (reason for one in sets for reason in one.dropped)
    return _reasons("dropped", "Dropped when read again", reasons, f"Of {candidates} sentences made.", candidates)


def abstained(sets: Sequence[Rewritten]) -> Table:
    """Why no sentence was made for a finding."""
    findings = sum(len(one.report.findings) for one in sets)
    reasons = (reason for one in sets for reason in one.abstained)
    return _reasons("abstained", "Nothing made", reasons, f"Of {findings} findings.", findings)


def _reasons(name: str, title: str, reasons: Iterable[str], note: str, size: int) -> Table:
    counts = Counter(reasons)
    rows: list[tuple[Cell, ...]] = [(reason, number, number / size) for reason, number in counts.most_common()]
    rows.append(("all", counts.total(), counts.total() / size if size else None))
    return Table(name, title, ("reason", "number", "share"), tuple(rows), note)


def grammar(sets: Sequence[Rewritten]) -> Table:
    """The share of sentences that Link Grammar can link, before and after.

    Raises:
        FileNotFoundError: link-parser is not installed.
        subprocess.CalledProcessError: it failed.
        ValueError: it did not read everything.
    """
    firsts = [(one, each) for one in sets for each in _firsts([one])]
    every = [(one, each) for one in sets for each in _all([one])]
    whole = [one for one in sets if one.changed]
    texts = [linking.before(one.message.text, each) for one, each in firsts]
    texts += [linking.after(one.message.text, each) for one, each in (*firsts, *every)]
    texts += [one.message.text for one in whole]
    texts += [one.report.rewrite() for one in whole]
    told = iter(linking.linked(texts))
    was, now = ([(one, next(told)) for one, _ in firsts] for _ in range(2))
    others = [(one, next(told)) for one, _ in every]
    before, after = ([(one, next(told)) for one in whole] for _ in range(2))
    # a blank is read as words that always link, so that what is complete is told apart
    whole_sentences = [each.applicability == COMPLETE for _, each in firsts]
    lost = [(one, not fine) for (one, fine), (_, once) in zip(now, was, strict=True) if once]
    won = [(one, fine) for (one, fine), (_, once) in zip(now, was, strict=True) if not once]
    rows = [
        _linked("the sentence in the draft", sets, was),
        _linked("the sentence with the first suggestion", sets, now),
        _linked("the same, complete suggestions only: in the draft", sets, _only(whole_sentences, was)),
        _linked("the same, complete suggestions only: with the suggestion", sets, _only(whole_sentences, now)),
        _linked("the sentence with any suggestion", sets, others),
        _linked("linked before, and not after", sets, lost),
        _linked("not linked before, but after", sets, won),
        _linked("the whole message before", sets, before),
        _linked("the whole message after", sets, after),
    ]
    note = (
        f'Fully linked by Link Grammar, no word left out. Blanks read "{linking.NEUTRAL}", behind '
        f'a preposition "{linking.THING}". On both sides the first '
        "letter, a small i, the final stop, shouting and emoji are made alike before. A text counts when each of its "
        "sentences is linked."
    )
    return Table("grammar", "Grammar, by an independent parser", ("", "texts", "linked", "share"), tuple(rows), note)


def _only(chosen: Sequence[bool], told: Sequence[tuple[Rewritten, bool]]) -> list[tuple[Rewritten, bool]]:
    return [pair for wanted, pair in zip(chosen, told, strict=True) if wanted]


def _linked(name: str, sets: Sequence[Rewritten], told: Sequence[tuple[Rewritten, bool]]) -> tuple[Cell, ...]:
    places = {id(one): at for at, one in enumerate(sets)}
    hits, texts = np.zeros(len(sets)), np.zeros(len(sets))
    for one, fine in told:
        hits[places[id(one)]] += fine
        texts[places[id(one)]] += 1
    return (name, int(texts.sum()), int(hits.sum()), Resamples(len(sets)).ratio(hits, texts))


def _firsts(sets: Iterable[Rewritten]) -> list[Suggestion]:
    return [found.suggestions[0] for one in sets for found in one.report.findings if found.suggestions]


def _all(sets: Iterable[Rewritten]) -> list[Suggestion]:
    return [each for one in sets for found in one.report.findings for each in found.suggestions]
