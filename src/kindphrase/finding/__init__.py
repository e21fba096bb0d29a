"""Sentences → clauses → matches that stand: the half of a check that finds."""
