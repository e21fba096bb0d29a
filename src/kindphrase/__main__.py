"""``python -m kindphrase``: the same as the ``kindphrase`` command."""

from __future__ import annotations

from kindphrase.adapters.cli import main

if __name__ == "__main__":
    main()
