"""``kindphrase serve``: the report over HTTP, and LanguageTool's API, on this machine alone unless told otherwise."""
