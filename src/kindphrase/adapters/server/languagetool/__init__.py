"""LanguageTool's HTTP API, version 2: a client of a LanguageTool server changes one URL, and nothing else."""
