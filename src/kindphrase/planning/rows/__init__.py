"""Rows of words of which one thing is easy to keep, in tables: how each is said as the writer's own."""
