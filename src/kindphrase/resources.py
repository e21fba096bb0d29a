"""`data_path`: where the rules, the lexicon and the model are, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

from kindphrase.errors import DataError

_PACKAGE = Path(__file__).resolve().parent


def data_path(*parts: str, package: Path = _PACKAGE) -> Path:
    """The path of a file or folder of the data that ships, such as ``data_path("lexicon", "feelings.yaml")``.

    A wheel holds the data inside the package, a checkout holds it at top level. ``package`` is for tests.

    Raises:
        DataError: the data, or this part of it, is not there.
    """
    for root in (package / "data", package.parent.parent / "data"):
        # another project may have a folder of that name beside the package
        if (root / "patterns").is_dir() or (root / "lexicon").is_dir():
            found = root.joinpath(*parts)
            if not found.exists():
                raise DataError(f"{'/'.join(parts)} is missing from {root}. {_NEXT}")
            return found
    raise DataError(f"The data that ships with kindphrase is missing. {_NEXT}")


_NEXT = "Install the package again (pip install --force-reinstall kindphrase); in a checkout, restore the data folder."
