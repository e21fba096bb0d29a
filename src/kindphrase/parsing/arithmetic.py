"""The matrices of a pipeline: multiplied by the library that numpy brings, and on one core.

thinc, which spaCy computes with, brings a library of its own (cython-blis). Where numpy has OpenBLAS, as its wheels for
Linux and Windows do, that is up to five times as quick, and the parses are the same. Matrices as small as these gain
next to nothing by a second core, which spins beside the first. Figures: docs/performance.md.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from threadpoolctl import ThreadpoolController

_limiting = threading.Lock()


@cache
def _openblas() -> ThreadpoolController | None:
    """What sets the cores of numpy's library, if that is OpenBLAS. To be asked once numpy is loaded."""
    from threadpoolctl import ThreadpoolController

    held = ThreadpoolController().select(internal_api="openblas")
    return held if held.info() else None


@contextmanager
def one_core() -> Iterator[None]:
    """While it is entered, OpenBLAS works on one core, and then on as many as before. Safe in any number of threads.

    The number is the process's. Whoever comes while another thread has set it leaves it as it is: two that restore it
    in any order would leave it at one.
    """
    held = _openblas()
    if held is None or not _limiting.acquire(blocking=False):
        yield
        return
    try:
        with held.limit(limits=1):
            yield
    finally:
        _limiting.release()


def quicken(nlp: Language) -> bool:
    """Let a pipeline multiply with OpenBLAS.

    Args:
        nlp: changed in place: the ``ops`` of all its layers that compute with thinc's own library.

    Returns:
        Whether numpy has OpenBLAS; if not, nothing was changed.
    """
    from thinc.api import NumpyOps

    if _openblas() is None:
        return False
    ops = NumpyOps(use_blis=False)
    for _, pipe in nlp.pipeline:
        model = getattr(pipe, "model", None)
        for layer in model.walk() if model is not None else ():
            # not those of a graphics card, nor of thinc-apple-ops
            if type(layer.ops) is NumpyOps:
                layer.ops = ops
    return True
