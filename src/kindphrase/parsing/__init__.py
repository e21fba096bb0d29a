"""Masked text → words → sentences in Universal Dependencies, slips of spelling undone."""
