"""Short complaints of which one thing is easy to keep: how long it has gone on, how fast it goes, what is hard to read.

"You've been doing this for months" tells how long, and "your handwriting is impossible to read" what is hard for the
writer; a blank would lose both. A row is read from its first word to its last, and what it names stays as it stands in
the draft.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kindphrase.lexicon import Lexicon
from kindphrase.planning.rows import countforms, jeerforms, kindforms, mindforms
from kindphrase.planning.rows.blame import BLAMING, blamed
from kindphrase.planning.rows.bounds import BOUNDS
from kindphrase.planning.rows.caused import CAUSED
from kindphrase.planning.rows.charges import CHARGES
from kindphrase.planning.rows.closing import CLOSED, ENDED, VANISHING
from kindphrase.planning.rows.compared import COMPARED, WITNESSED
from kindphrase.planning.rows.facts import ROWS
from kindphrase.planning.rows.given import GIVEN
from kindphrase.planning.rows.jeers import JEERS
from kindphrase.planning.rows.lacks import LACKS
from kindphrase.planning.rows.minds import MINDS
from kindphrase.planning.rows.often import OFTEN
from kindphrase.planning.rows.supposed import ODD, SUPPOSED
from kindphrase.planning.rows.table import Table, said_by
from kindphrase.planning.rows.verdicts import VERDICTS
from kindphrase.planning.rows.wishes import WISHES
from kindphrase.sentences import Word


def _of_kind(rows: Mapping[str, str], *categories: str) -> Table:
    return Table(
        rows,
        kindforms.told_of,
        kindforms.TOLD,
        kindforms.fits,
        kindforms.KEPT,
        frozenset(categories),
    )


# in the order in which they are asked
TABLES = (
    Table(BOUNDS, mindforms.minded, mindforms.MAY, kept=mindforms.KEPT),
    Table({**LACKS, **CHARGES}, countforms.counted, kept=countforms.KEPT),
    _of_kind(ROWS),
    Table(BLAMING, blamed),
    _of_kind(GIVEN, "ledger"),
    _of_kind(COMPARED, "comparison"),
    _of_kind(WITNESSED, "crowd"),
    _of_kind(CAUSED, "causation"),
    _of_kind(CLOSED, "dismissal"),
    _of_kind(ENDED, "threat", "withdrawal"),
    _of_kind(OFTEN, "absolute"),
    _of_kind(VANISHING, "appeasing"),
    Table({**WISHES, **MINDS, **SUPPOSED}, mindforms.minded, mindforms.MAY, kept=mindforms.KEPT),
    Table(ODD, mindforms.minded, mindforms.MAY, kept=mindforms.KEPT, categories=frozenset({"contempt"})),
    Table({**JEERS, **VERDICTS}, jeerforms.jeered, jeerforms.JEERED, kept=jeerforms.KEPT),
)


def fact_said(words: Sequence[Word], category: str, lexicon: Lexicon) -> str:
    """What is said for the row in a sentence that a rule of this category found, or "" where it is none of these."""
    return said_by(TABLES, words, category, lexicon)
