"""`Outcome`s → the tables of the detection benchmark, one function each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from bootstrap import Resamples
from labelled import CATEGORIES
from layout import EMPTY, Cell, Table
from scoring import Outcome, flags, measures

SEVERITIES = {1: "1 mild", 2: "2 clear", 3: "3 harsh"}
NOBODY = "not accusatory"
NOT_FOUND = "missed"
_SHORT = 5


def overall(scopes: Sequence[tuple[str, Sequence[Outcome]]]) -> Table:
    """Precision, recall, F1; of what was found rightly, how often the words overlap and the category agrees."""
    rows: list[tuple[Cell, ...]] = []
    for name, outcomes in scopes:
        resamples = Resamples(len(outcomes))
        right = flags(outcomes, lambda one: one.right)
        told = measures(
            flags(outcomes, lambda one: one.flagged), flags(outcomes, lambda one: one.message.accusatory), resamples
        )
        overlap = resamples.ratio(flags(outcomes, lambda one: one.right and one.overlaps), right)
        agree = resamples.ratio(flags(outcomes, lambda one: one.agrees), right)
        rows.append((name, told.messages, told.flagged, told.precision, told.recall, told.f1, overlap, agree))
    headings = ("", "messages", "flagged", "precision", "recall", "F1", "span overlap", "category agrees")
    return Table("overall", "Detection", headings, tuple(rows))


def by_category(outcomes: Sequence[Outcome], resamples: Resamples) -> Table:
    """How much of each category is found, and under its own name; and how often a finding of it is right."""
    gold = np.array([one.message.category for one in outcomes], object)
    heard = np.array([one.category for one in outcomes], object)
    right = flags(outcomes, lambda one: one.right)
    rows: list[tuple[Cell, ...]] = []
    for name in CATEGORIES:
        labelled, told = gold == name, heard == name
        if labelled.any() or told.any():
            recall, precision = resamples.ratio(labelled & right, labelled), resamples.ratio(told & right, told)
            agree = resamples.ratio(labelled & told, labelled & right)
            rows.append((name, int(labelled.sum()), recall, agree, int(told.sum()), precision))
    rows.sort(key=lambda row: -int(str(row[1])))
    headings = ("category", "labelled", "recall", "category agrees", "found as", "precision")
    return Table(
        "category", "By category", headings, tuple(rows), "Precision: of messages whose strongest finding is of it."
    )


def by_source(outcomes: Sequence[Outcome], resamples: Resamples) -> Table:
    flagged = flags(outcomes, lambda one: one.flagged)
    wanted = flags(outcomes, lambda one: one.message.accusatory)
    sources = np.array([one.message.source for one in outcomes], object)
    rows: list[tuple[Cell, ...]] = []
    for name, _ in Counter(one.message.source for one in outcomes).most_common():
        within = sources == name
        told = measures(flagged, wanted, resamples, within)
        accusing = int((wanted & within).sum())
        rows.append((name, told.messages, accusing, told.flagged, told.precision, told.recall, told.f1))
    headings = ("source", "messages", "accusatory", "flagged", "precision", "recall", "F1")
    return Table("source", "By source", headings, tuple(rows))


def by_severity(outcomes: Sequence[Outcome], resamples: Resamples) -> Table:
    """Recall by the severity that was labelled; precision by that of the strongest finding."""
    gold = np.array([one.message.severity or 0 for one in outcomes])
    heard = np.array([one.strongest.severity if one.strongest else 0 for one in outcomes])
    right = flags(outcomes, lambda one: one.right)
    rows: list[tuple[Cell, ...]] = []
    for severity, name in SEVERITIES.items():
        labelled, told = gold == severity, heard == severity
        recall, precision = resamples.ratio(labelled & right, labelled), resamples.ratio(told & right, told)
        rows.append((name, int(labelled.sum()), recall, int(told.sum()), precision))
    headings = ("severity", "labelled", "recall", "found as", "precision")
    return Table(
        "severity", "By severity", headings, tuple(rows), "Precision: of messages whose strongest finding is of it."
    )


def confusion(outcomes: Sequence[Outcome]) -> Table:
    """Rows: as labelled. Columns: as found. A message stands once, by its strongest finding."""
    pairs = Counter((one.message.category or NOBODY, one.category or NOT_FOUND) for one in outcomes)
    labelled = {row for row, _ in pairs}
    found = {column for _, column in pairs}
    columns = [name for name in CATEGORIES if name in found]
    rows: list[tuple[Cell, ...]] = []
    for row in (*CATEGORIES, NOBODY):
        if row in labelled:
            last = NOT_FOUND if row != NOBODY else None
            counts = [pairs[row, column] or EMPTY for column in columns]
            rows.append((row, *counts, pairs[row, last] or EMPTY if last else EMPTY))
    headings = ("labelled as", *(name[:_SHORT].rstrip("-") for name in columns), NOT_FOUND)
    return Table(
        "confusion", "Confusion between categories", headings, tuple(rows), "Rows as labelled, columns as found."
    )


def by_rule(outcomes: Sequence[Outcome]) -> Table:
    """In how many messages each rule spoke rightly and wrongly, and wrongly with no other rule beside it."""
    right, wrong, alone = Counter[str](), Counter[str](), Counter[str]()
    for one in outcomes:
        rules = {finding.rule for finding in one.findings}
        (right if one.message.accusatory else wrong).update(rules)
        if len(rules) == 1 and not one.message.accusatory:
            alone.update(rules)
    rows = [(rule, right[rule], wrong[rule], alone[rule]) for rule in {*right, *wrong}]
    rows.sort(key=lambda row: (-row[1] - row[2], row[0]))
    return Table("rules", "By rule", ("rule", "right", "wrong", "wrong alone"), tuple(rows), "Messages, not findings.")


def missed(outcomes: Sequence[Outcome]) -> list[str]:
    """One line a message: what was missed, false alarms, other words or another category than labelled; sorted."""
    lines = []
    for one in outcomes:
        label, mark = one.message, " (borderline)" if one.message.borderline else ""
        text = _one_line(label.text)
        words = _one_line(label.span.of(label.text)) if label.span else ""
        found = "; ".join(f"{finding.rule}: {_one_line(finding.text)}" for finding in one.findings)
        if label.accusatory and not one.flagged:
            lines.append(f"MISS{mark} {label.category}: {text}  ## {words}")
        elif one.flagged and not label.accusatory:
            lines.append(f"FALSE{mark}: {text}  ## {found}")
        elif one.right and not one.overlaps:
            lines.append(f"SPAN{mark} {words}: {text}  ## {found}")
        elif one.right and not one.agrees:
            lines.append(f"OTHER{mark} {label.category}, found {one.category}: {text}  ## {found}")
    return sorted(lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())
