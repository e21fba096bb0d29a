"""Fuzzing: what takes bytes from strangers, given bytes that nobody would think of. See docs/security.md."""
