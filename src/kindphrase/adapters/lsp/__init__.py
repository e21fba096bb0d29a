"""The language server: the report of a draft as diagnostics, quick fixes and hovers, in every editor that speaks LSP.

Only `server` imports pygls and lsprotocol together with the rest; `lsp_cli` imports it once the command is run.
"""
