"""The rules: what a rule file may say (`model`), how it is read (`load`) and what is in force (`ruleset`)."""

from kindphrase.rules.load import PatternSet, load_guards, load_patterns

__all__ = ["PatternSet", "load_guards", "load_patterns"]
