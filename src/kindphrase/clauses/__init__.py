"""Sentence → `Clause`: who does what to whom, how often, in which mood, inside what."""

from kindphrase.clauses.extract import clauses_of
from kindphrase.clauses.model import Clause, Features

__all__ = ["Clause", "Features", "clauses_of"]
