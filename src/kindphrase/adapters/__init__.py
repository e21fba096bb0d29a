"""The edges: the command line and whatever else carries drafts in and reports out. Nothing in the core imports this."""
