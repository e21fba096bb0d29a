"""Sentence → `Clause`: who does what to whom, how often, in which mood, inside what."""

from kindphrase.clauses.extract import clause_at, clauses_of
from kindphrase.clauses.model import Clause, Features

__all__ = ["Clause", "Features", "clause_at", "clauses_of"]
